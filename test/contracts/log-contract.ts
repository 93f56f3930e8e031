import fc from 'fast-check'
import { afterEach, describe, expect, test } from 'vitest'
import { decisionId } from '../../src/domain/id.ts'
import type { Log } from '../../src/domain/ports.ts'
import type { Reading } from '../../src/domain/reading.ts'
import type { Report } from '../../src/domain/report.ts'
import { isoDay } from '../../src/domain/when.ts'
import { anyDecision, anyInstant, anyRead } from '../arbitraries.ts'

const sample = (seed: number): { readonly report: Report; readonly reading: Reading } => fc.sample(anyRead, { seed, numRuns: 1 })[0]!
const [first, second] = [sample(1), sample(2)]
const [decision] = fc.sample(anyDecision, { seed: 3, numRuns: 1 })
const [monday, tuesday, wednesday] = ['2026-03-02T10:00:00Z', '2026-03-03T23:59:59Z', '2026-03-04T00:00:00Z'] as const

/** What every implementation of the `Log` port must do. `open` gives an empty one. */
export function describeLog(name: string, open: () => Promise<Log>): void {
  describe(`${name} is a log`, () => {
    const opened: Log[] = []
    const openEmpty = async (): Promise<Log> => {
      const log = await open()
      opened.push(log)
      return log
    }
    afterEach(async () => {
      for (const log of opened.splice(0)) await log.close()
    })

    test('is empty at first', async () => {
      const log = await openEmpty()
      expect(await log.entries()).toEqual([])
      expect(await log.has(first.report.id)).toBe(false)
      expect(await log.latest({ id: first.report.id })).toBeUndefined()
      expect(await log.latest({ url: 'https://example.org/1' })).toBeUndefined()
      expect(await log.lastLearned()).toBeUndefined()
    })

    test('tells the latest moment at which something was learned, in whatever order', async () => {
      const log = await openEmpty()
      await log.append(first.report, first.reading, tuesday)
      expect(await log.lastLearned()).toBe(tuesday)
      await log.append(second.report, second.reading, monday)
      expect(await log.lastLearned()).toBe(tuesday)
    })

    test('stored equals loaded, whatever was stored', async () => {
      await fc.assert(
        fc.asyncProperty(fc.array(fc.tuple(anyRead, anyInstant), { maxLength: 3 }), anyDecision, async (reads, decided) => {
          const log = await openEmpty()
          for (const [{ report, reading }, learned] of reads) expect(await log.append(report, reading, learned)).toBe('added')
          await log.decide(decided)
          expect(await log.entries()).toEqual([
            ...reads.map(([{ report, reading }, learned], n) => ({ kind: 'read', sequence: n + 1, learned, report, reading })),
            { kind: 'decided', sequence: reads.length + 1, learned: decided.at, decision: decided },
          ])
          for (const [{ report, reading }] of reads) {
            expect(await log.has(report.id)).toBe(true)
            expect(await log.latest({ id: report.id })).toEqual({ report, reader: reading.reader })
          }
        }),
        { numRuns: 60 },
      )
    })

    test.each<[string, (report: Report, reading: Reading) => readonly [Report, Reading], 'added' | 'known']>([
      ['the very same', (report, reading) => [report, reading], 'known'],
      ['the same bytes from another place', (report, reading) => [{ ...report, origin: 'elsewhere.txt' }, reading], 'known'],
      ['the same bytes, another outcome by the same reader', (report, reading) => [report, { ...reading, words: reading.words + 1 }], 'known'],
      ['a newer reader', (report, reading) => [report, { ...reading, reader: '9.0.0' }], 'added'],
      [
        'another day of publication',
        (report, reading) => [{ ...report, published: { kind: 'stated', at: isoDay('1999-01-01'), by: 'option' } }, reading],
        'added',
      ],
      ['another publisher', (report, reading) => [{ ...report, source: { name: 'The Other Gazette', kind: 'unknown' } }, reading], 'added'],
    ])('after a report, %s → %3$s', async (_, change, outcome) => {
      const log = await openEmpty()
      await log.append(first.report, first.reading, monday)
      const [report, reading] = change(first.report, first.reading)
      expect(await log.append(report, reading, tuesday)).toBe(outcome)
      expect(await log.entries()).toHaveLength(outcome === 'added' ? 2 : 1)
      expect(await log.latest({ id: report.id })).toEqual(
        outcome === 'added' ? { report, reader: reading.reader } : { report: first.report, reader: first.reading.reader },
      )
    })

    test('the latest at an address is its newest edition', async () => {
      const log = await openEmpty()
      const url = 'https://example.org/a?b=1'
      const newer = { ...second.report, url, editionOf: first.report.id }
      await log.append({ ...first.report, url }, first.reading, monday)
      await log.append(newer, second.reading, tuesday)
      expect(await log.latest({ url })).toEqual({ report: newer, reader: second.reading.reader })
    })

    test.each([
      ['2026-03-01', 0],
      ['2026-03-02', 1],
      ['2026-03-03', 2],
      ['2026-03-04', 3],
      ['2030-01-01', 3],
    ])('as of %s it holds %i entries', async (asOf, count) => {
      const log = await openEmpty()
      await log.append(first.report, first.reading, monday)
      await log.append(second.report, second.reading, tuesday)
      await log.decide({ ...decision!, at: wednesday })
      expect(await log.entries({ asOf })).toEqual((await log.entries()).slice(0, count))
      expect(await log.entries({ learnedAfter: asOf })).toEqual((await log.entries()).slice(count))
    })

    test('a part of it, from a place on and so many', async () => {
      const log = await openEmpty()
      await log.append(first.report, first.reading, monday)
      await log.append(second.report, second.reading, tuesday)
      await log.decide({ ...decision!, at: wednesday })
      const all = await log.entries()
      expect(await log.entries({ after: 1 })).toEqual(all.slice(1))
      expect(await log.entries({ after: 1, limit: 1 })).toEqual(all.slice(1, 2))
      expect(await log.entries({ after: 3 })).toEqual([])
    })

    test('all readings of one report, the oldest first', async () => {
      const log = await openEmpty()
      await log.append(first.report, first.reading, monday)
      await log.append(second.report, second.reading, tuesday)
      await log.append(first.report, { ...first.reading, reader: '9.0.0' }, wednesday)
      const key = first.report.id.slice(0, 12)
      expect((await log.readings(key)).map(({ sequence, reading }) => [sequence, reading.reader])).toEqual([
        [1, first.reading.reader],
        [3, '9.0.0'],
      ])
      expect(await log.readings('nothing')).toEqual([])
    })

    test('a decision told twice is there once; another under its id is refused', async () => {
      const log = await openEmpty()
      const told = { ...decision!, id: decisionId('d-1') }
      await log.decide(told)
      await log.decide(told)
      await expect(log.decide({ ...told, why: `${told.why}, or not` })).rejects.toThrow('another decision has the id d-1')
      expect(await log.entries()).toHaveLength(1)
    })

    test('a reading of another report is refused and leaves no trace', async () => {
      const log = await openEmpty()
      await expect(log.append(first.report, second.reading, monday)).rejects.toThrow(TypeError)
      expect(await log.entries()).toEqual([])
    })

    test('many writers at once are served one after the other', async () => {
      const log = await openEmpty()
      const reads = fc.sample(anyRead, { seed: 4, numRuns: 12 })
      const outcomes = await Promise.all([...reads, ...reads].map(({ report, reading }) => log.append(report, reading, monday)))
      expect(outcomes.filter((outcome) => outcome === 'added')).toHaveLength(12)
      expect((await log.entries()).map(({ sequence }) => sequence)).toEqual(reads.map((_, n) => n + 1))
    })
  })
}
