import fc from 'fast-check'
import { expect, test } from 'vitest'
import { intervalOf, isMoment, isoDay } from '../../domain/when.ts'
import { findTimes } from './find-times.ts'
import { splitWords } from './words.ts'

/** Texts that are mostly time words, so that the grammar is walked in odd ways. */
const soup = fc
  .array(
    fc.constantFrom(
      ...'the a of in on at last next this early late end mid - – , . ; ( ) : / year years day days week month quarter ago later earlier before after from to and between until since by'.split(
        ' ',
      ),
      ...'May March June Sept. Friday Sun Tuesday morning night 3 05 14 31 99 1990s 2020 2020-02-30 1/2/03 9999 0530 24:00 2:50 pm p.m. GMT noon half two three first third hundred thousand'.split(
        ' ',
      ),
      ...'Christmas Easter Day Independence Ramadan every each daily twice now recently previously past few several couple century decade BC fiscal Q3 summer fall will said'.split(
        ' ',
      ),
      '\n\n',
      '’80s',
      '2½',
      '2020년',
    ),
    { maxLength: 60 },
  )
  .chain((words) => fc.constantFrom(' ', '').map((joint) => words.join(joint)))
const texts = fc.oneof(fc.string({ unit: 'binary', maxLength: 200 }), soup)
const days = fc.constantFrom(undefined, '0001-01-01', '1998-02-28', '2020-06-16', '2024-02-29', '9999-12-31')

const read = (text: string, day: string | undefined) =>
  findTimes(text, { ...(day === undefined ? {} : { published: isoDay(day) }), sentences: [{ start: 0, end: text.length }] }, () => undefined)

test('any text is read: spans lie inside it, in order, without overlap, on words', () => {
  fc.assert(
    fc.property(texts, days, (text, day) => {
      const words = splitWords(text)
      const starts = new Set(words.map(({ start }) => start))
      const ends = new Set(words.map(({ end }) => end))
      let last = 0
      for (const { at } of read(text, day)) {
        expect(at.start).toBeGreaterThanOrEqual(last)
        expect(at.end).toBeGreaterThan(at.start)
        expect(at.end).toBeLessThanOrEqual(text.length)
        expect([starts.has(at.start), ends.has(at.end)]).toEqual([true, true])
        last = at.end
      }
    }),
    { numRuns: 500 },
  )
})

test('every interval has moments of the calendar, and its start is not behind its end', () => {
  fc.assert(
    fc.property(texts, days, (text, day) => {
      for (const { when } of read(text, day)) {
        const interval = intervalOf(when)
        if (interval === undefined) continue
        for (const at of [interval.start, interval.end]) if (at !== undefined) expect(isMoment(at)).toBe(true)
        if (interval.start !== undefined && interval.end !== undefined) expect(interval.start.slice(0, 10) <= interval.end.slice(0, 10)).toBe(true)
      }
    }),
    { numRuns: 500 },
  )
})

test('reading twice is equal, and words behind the text change nothing that came before it', () => {
  fc.assert(
    fc.property(soup, days, (text, day) => {
      expect(read(text, day)).toEqual(read(text, day))
    }),
  )
})

test('words slice back to the text and nothing but space lies between them', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      let last = 0
      for (const { start, end } of splitWords(text)) {
        expect(text.slice(last, start).trim()).toBe('')
        expect(end).toBeGreaterThan(start)
        last = end
      }
      expect(text.slice(last).trim()).toBe('')
    }),
  )
})

test('time grows with the length of the text, not faster', () => {
  const sentence = 'On Monday, 3 to 5 June 2020, at 2:50 p.m., they said that two days earlier, in the past three weeks of last year, 1, 2, 3 and 4 had met. '
  const clock = (copies: number): number => {
    const text = sentence.repeat(copies)
    const started = performance.now()
    read(text, '2020-06-16')
    return performance.now() - started
  }
  clock(200)
  // Twenty times the text; quadratic work would take 400 times as long. Wide, as the machine may be busy.
  expect(clock(4000)).toBeLessThan(150 * Math.max(clock(200), 2))
})
