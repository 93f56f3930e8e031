import { expect, test, describe } from 'vitest'
import { isoDay } from '../../domain/when.ts'
import type { Span } from '../../domain/span.ts'
import { findTimes } from './find-times.ts'
import type { Attachment } from './order.ts'
import { attachTime, boundBy } from './order.ts'
import { orderSignals, orderWords, timesOfCue } from './order-signals.ts'

const published = isoDay('2020-06-16')

const spanOf = (text: string, words: string): Span => {
  const start = text.indexOf(words)
  if (start < 0) throw new Error(`no "${words}" in the text`)
  return { start, end: start + words.length }
}

/** One sentence; `clause` and `trigger` as words of it. */
function attach(text: string, trigger: string, options: Partial<Attachment> & { clauseWords?: string } = {}) {
  const sentence = { start: 0, end: text.length }
  const times = findTimes(text, { published, sentences: [sentence] }, () => undefined)
  const { clauseWords, ...rest } = options
  const clause = clauseWords === undefined ? sentence : spanOf(text, clauseWords)
  return attachTime({
    times,
    sentence,
    clause,
    trigger: spanOf(text, trigger),
    pluperfect: false,
    background: false,
    published,
    statusFuture: false,
    text,
    ...rest,
  })
}

const endsOf = (when: ReturnType<typeof attachTime>): readonly (string | undefined)[] =>
  when.kind === 'unknown' ? [] : [when.kind, when.interval.start, when.interval.end]

describe('the time of a claim', () => {
  test.each([
    // text, trigger, clause, kind, start, end
    ['They blew it up on Monday.', 'blew', undefined, 'computed', '2020-06-15', '2020-06-15'],
    ['They met on 9 June 2018 and parted.', 'met', undefined, 'stated', '2018-06-09', '2018-06-09'],
    ['In May they met and in June they parted.', 'parted', 'in June they parted', 'computed', '2020-06-01', '2020-06-30'],
    ['In May they met and in June they parted.', 'met', 'In May they met', 'computed', '2020-05-01', '2020-05-31'],
    ['In May they met and they parted.', 'parted', 'they parted', 'inherited', '2020-05-01', '2020-05-31'],
    ['They ran it until 2016.', 'ran', undefined, 'stated', undefined, '2016-12-31'],
    ['Before the park opened in 2004, soldiers stood there.', 'stood', 'soldiers stood there', 'inherited', undefined, '2004-12-31'],
    ['Before the park opened in 2004, soldiers stood there.', 'opened', 'the park opened in 2004', 'stated', '2004-01-01', '2004-12-31'],
    ['After the park opened in 2004, soldiers left.', 'left', 'soldiers left', 'inherited', '2004-01-01', undefined],
    ['Since the failed summit in February 2019 nothing was achieved.', 'achieved', undefined, 'stated', '2019-02-01', undefined],
    ['Since the failed summit in February 2019 nothing was achieved.', 'summit', undefined, 'stated', '2019-02-01', '2019-02-28'],
    ['They were held after the attack on Monday.', 'held', undefined, 'computed', '2020-06-15', '2020-06-15'],
    ['She had previously threatened it.', 'threatened', undefined, 'computed', undefined, '2020-06-15'],
    ['In the past two weeks they shelled it.', 'shelled', undefined, 'computed', '2020-06-02', '2020-06-16'],
  ] as const)('%s (%s of %s) is %s: %s to %s', (text, trigger, clause, kind, start, end) => {
    const options = clause === undefined ? {} : { clauseWords: clause }
    expect(endsOf(attach(text, trigger, options))).toEqual([kind, start, end])
  })

  test.each([
    ['a plain past is that day or the day before', {}, 'assumed', '2020-06-15', '2020-06-16', 'published-that-day'],
    ['a pluperfect is before the report', { pluperfect: true }, 'assumed', undefined, '2020-06-15', 'before-publication'],
    ['background is before the report', { background: true }, 'assumed', undefined, '2020-06-15', 'before-publication'],
    ['what is planned is after it', { statusFuture: true }, 'assumed', '2020-06-16', undefined, 'after-publication'],
  ] as const)('without a time %s', (_, options, kind, start, end, because) => {
    const when = attach('They cut the lines.', 'cut', options)
    expect(endsOf(when)).toEqual([kind, start, end])
    expect(when).toMatchObject({ because })
  })

  test('without a day of publication it is unknown', () => {
    const rest = { sentence: { start: 0, end: 9 }, clause: { start: 0, end: 9 }, trigger: { start: 5, end: 8 } }
    expect(attachTime({ ...rest, times: [], pluperfect: true, background: false, statusFuture: true })).toEqual({ kind: 'unknown' })
  })

  test('lengths and frequencies are no answer to when', () => {
    expect(attach('They shelled it for three days every week.', 'shelled')).toMatchObject({ kind: 'assumed' })
  })

  test('times of other sentences are left alone', () => {
    const text = 'They met in May. They parted.'
    const times = findTimes(
      text,
      {
        published,
        sentences: [
          { start: 0, end: 16 },
          { start: 17, end: 29 },
        ],
      },
      () => undefined,
    )
    const second = { start: 17, end: 29 }
    const when = attachTime({
      times,
      sentence: second,
      clause: second,
      trigger: spanOf(text, 'parted'),
      pluperfect: false,
      background: false,
      published,
      statusFuture: false,
    })
    expect(when.kind).toBe('assumed')
  })
})

describe('the time of saying', () => {
  test.each([
    ['The bridge was wrecked, a local radio reported on Tuesday.', 'reported', ['Tuesday']],
    ['"It is calm," said Pavel Ondra, a spokesman for the port, on Tuesday.', 'said', ['Tuesday']],
    ['On Tuesday, Seoul said that the lines had been cut in May.', 'said', ['Tuesday']],
    ['Seoul on Tuesday said it would act on Friday.', 'said', ['Tuesday']],
    ['Seoul said it would act on Friday.', 'said', []],
    ['Seoul said that on Monday the lines were cut.', 'said', []],
    ['On Monday the North blew up the office, it said.', 'said', []],
    ['Seoul said daily that it would act.', 'said', []],
    ['He said: "On Tuesday we act."', 'said', []],
  ])('%s (%s): %s', (text, cue, expected) => {
    const sentence = { start: 0, end: text.length }
    const times = findTimes(text, { published, sentences: [sentence] }, () => undefined)
    expect(timesOfCue({ text, times, cue: spanOf(text, cue), sentence }).map(({ at }) => text.slice(at.start, at.end))).toEqual(expected)
  })
})

describe('order words', () => {
  test.each(orderWords.map(({ phrase, order, example }) => [example, phrase, order] as const))('%s has "%s": %s', (example, phrase, order) => {
    const found = orderSignals(example, { start: 0, end: example.length })
    expect(found.map(({ at, order }) => [example.slice(at.start, at.end).toLowerCase(), order])).toContainEqual([phrase, order])
  })

  test.each(['They met in Geneva.', 'The aftermath was grim.', 'Beforehandedness is no word.'])('none in: %s', (text) => {
    expect(orderSignals(text, { start: 0, end: text.length })).toEqual([])
  })

  test('a bound keeps only the side that is known', () => {
    const may = { start: isoDay('2020-05-01'), end: isoDay('2020-05-31'), grain: 'month' } as const
    expect(boundBy('before', may)).toEqual({ end: '2020-05-31', grain: 'month' })
    expect(boundBy('after', may)).toEqual({ start: '2020-05-01', grain: 'month' })
    expect(boundBy('after', { end: may.end, grain: 'month' })).toEqual({ grain: 'month' })
  })
})
