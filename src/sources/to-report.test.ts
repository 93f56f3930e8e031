import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anyReportId, anyText } from '../../test/arbitraries.ts'
import { reportId } from '../domain/id.ts'
import type { RawReport } from '../domain/ports.ts'
import { toReport } from './to-report.ts'

const raw: RawReport = { id: reportId('0'.repeat(64)), text: 'Words.', origin: 'a.txt', fetched: '2020-06-16T23:30:00Z', remarks: [] }
const at = { start: 0, end: 0 }

test.each<[value: string, moment: string]>([
  ['2020-06-16', '2020-06-16'],
  ['2020-06-16T14:50:00+09:00', '2020-06-16T14:50'],
  ['Tue, 16 Jun 2020 05:50:00 GMT', '2020-06-16T05:50'],
  ['16.6.2020', '2020-06-16'],
  ['Published June 16, 2020', '2020-06-16'],
  ['1592290200', '2020-06-16T06:50'],
  ['1592290200000', '2020-06-16T06:50'],
])('published %s is %s', (value, moment) => {
  expect(toReport({ ...raw, published: { value, by: 'metadata' } })).toMatchObject({
    report: { published: { kind: 'stated', at: moment, by: 'metadata' } },
    findings: [],
  })
})

test.each<[value: string | undefined, finding: object]>([
  [undefined, { code: 'publication-unknown', at }],
  ['yesterday', { code: 'date-unreadable', at, words: 'yesterday' }],
  ['2020-02-30', { code: 'date-impossible', at, words: '2020-02-30' }],
  ['6/7/2020', { code: 'date-ambiguous', at, words: '6/7/2020', readings: ['2020-07-06', '2020-06-07'] }],
])('published %s is unknown, and it is told why', (value, finding) => {
  const published = value === undefined ? {} : { published: { value, by: 'metadata' as const } }
  expect(toReport({ ...raw, ...published })).toMatchObject({ report: { published: { kind: 'unknown' } }, findings: [finding] })
})

test.each([
  ['2020-06-17', 0],
  ['2020-06-18', 1],
])('read on 16 June 2020, a report of %s has %i findings', (value, count) => {
  const { report, findings } = toReport({ ...raw, published: { value, by: 'metadata' } })
  expect(report.published).toMatchObject({ at: value })
  expect(findings).toEqual([{ code: 'publication-in-future', at, published: value }].slice(0, count))
})

test.each([
  [undefined, 'en'],
  ['ko-KR', 'ko'],
  ['EN', 'en'],
])('language %s → %s', (language, expected) => {
  expect(toReport({ ...raw, ...(language === undefined ? {} : { language }) }).report.language).toBe(expected)
})

test('text, id and what is known are kept; what is not known is not there', () => {
  const known = { title: 'A', url: 'https://example.org', byline: 'Ann Lee' }
  expect(Object.keys(toReport(raw).report).sort()).toEqual(['fetched', 'id', 'language', 'origin', 'published', 'text'])
  expect(toReport({ ...raw, ...known, publisher: 'The Gazette' }, raw.id).report).toMatchObject({
    ...known,
    source: { name: 'The Gazette', kind: 'unknown' },
    editionOf: raw.id,
  })
})

test('whatever a source says, there is a report of the very text, and a day only if the calendar has it', () => {
  fc.assert(
    fc.property(anyReportId, anyText, anyText, (id, text, value) => {
      const { report, findings } = toReport({ ...raw, id, text, published: { value, by: 'text' } })
      expect(report).toMatchObject({ id, text })
      expect(report.published.kind === 'stated' || findings.length === 1).toBe(true)
    }),
  )
})
