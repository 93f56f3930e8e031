import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { claimIn } from '../../test/arbitraries.ts'
import { claimId, reportId } from '../domain/id.ts'
import type { Log, RawReport } from '../domain/ports.ts'
import type { Reading } from '../domain/reading.ts'
import type { Report } from '../domain/report.ts'
import { SourceError } from '../sources/source-error.ts'
import { createMemoryLog } from '../store/memory-log.ts'
import { StoreError } from '../store/store-error.ts'
import type { IngestPorts } from './ingest.ts'
import { ingest } from './ingest.ts'

const now = () => '2026-11-24T04:00:00Z'
const raw = (text: string, more: Partial<RawReport> = {}): RawReport => ({
  id: reportId(createHash('sha256').update(text).digest('hex')),
  text,
  origin: `${text.slice(0, 10)}.txt`,
  fetched: now(),
  remarks: [],
  published: { value: '2020-06-16', by: 'metadata' },
  ...more,
})

/** One claim for each word; a word of doubt for each question mark; fails on "boom". */
function readBy(reader: string) {
  return ({ id, text }: Report): Reading => {
    if (text.includes('boom')) throw new RangeError('no such word')
    const words = text.split(' ')
    const [claim] = fc.sample(claimIn(id, text), { seed: 1, numRuns: 1 })
    return {
      report: id,
      reader,
      claims: words.map((_, n) => ({ ...claim!, id: claimId(id, n + 1) })),
      findings: (text.match(/\?/gu) ?? []).map(() => ({ code: 'pronoun-unresolved', at: { start: 0, end: 1 }, words: '?' })),
      parties: [],
      things: [],
      words: words.length,
    }
  }
}

async function* from(sources: readonly (RawReport | SourceError)[]): AsyncGenerator<RawReport | SourceError> {
  for (const source of sources) yield await Promise.resolve(source)
}
const run = (log: Log, sources: readonly (RawReport | SourceError)[], ports: Partial<IngestPorts> = {}) =>
  ingest(from(sources), { log, read: readBy('1'), now, ...ports })

test('the summary says what was read, what was doubtful and what was refused; a bad report does not stop the others', async () => {
  const log = createMemoryLog()
  const sources = [
    raw('one two three?'),
    new SourceError('binary', 'a.pdf', 'this is a PDF'),
    raw('four boom'),
    raw('five?', { remarks: ['decoded as windows-1252'], published: { value: 'soon', by: 'text' } }),
    raw('one two three?'),
  ]
  expect(await run(log, sources)).toEqual({
    added: 2,
    known: 1,
    editions: 0,
    refused: [
      { origin: 'a.pdf', code: 'binary', message: 'a.pdf: this is a PDF' },
      { origin: 'four boom.txt', code: 'reading-failed', message: 'four boom.txt: Sitrep failed on this report (no such word): please tell us' },
    ],
    remarks: [{ origin: 'five?.txt', remark: 'decoded as windows-1252' }],
    findings: { 'pronoun-unresolved': 2, 'date-unreadable': 1 },
    claims: 4,
    words: 4,
  })
  expect((await log.entries()).map((entry) => entry.kind === 'read' && [entry.report.text, entry.reading.claims.length])).toEqual([
    ['one two three?', 3],
    ['five?', 1],
  ])
})

test('the doubts about the day of publication are stored with those of the reading', async () => {
  const log = createMemoryLog()
  await run(log, [raw('one?', { published: { value: '2063-04-05', by: 'metadata' } })])
  expect(await log.entries()).toMatchObject([{ reading: { findings: [{ code: 'publication-in-future' }, { code: 'pronoun-unresolved' }] } }])
})

test('each step is told after the report is in the log', async () => {
  const log = createMemoryLog()
  const steps: unknown[] = []
  const sources = [raw('one'), new SourceError('empty', 'b.txt', 'empty'), raw('one')]
  await run(log, sources, {
    onProgress: ({ done, origin, outcome }) => {
      steps.push([done, origin, outcome])
    },
  })
  expect(steps).toEqual([
    [1, 'one.txt', 'added'],
    [2, 'b.txt', 'refused'],
    [3, 'one.txt', 'known'],
  ])
})

const day = (value: string, by: 'option' | 'metadata' = 'metadata') => ({ published: { value, by } })
const bare = { id: raw('one').id, text: 'one', origin: 'one.txt', fetched: now(), remarks: [] } satisfies RawReport

test.each<[what: string, first: RawReport, then: RawReport, entries: number, published: string | undefined]>([
  ['the same again', raw('one'), raw('one'), 1, '2020-06-16'],
  ['the same from another place', raw('one'), raw('one', { origin: 'b.txt' }), 1, '2020-06-16'],
  ['a day that a person tells', bare, { ...bare, ...day('2020-06-15', 'option') }, 2, '2020-06-15'],
  ['no day after a person told one', { ...bare, ...day('2020-06-15', 'option') }, bare, 1, '2020-06-15'],
  ['what the page says after a person told a day', raw('one', day('2020-06-15', 'option')), raw('one'), 1, '2020-06-15'],
  ['another day that a person tells', raw('one', day('2020-06-15', 'option')), raw('one', day('2020-06-14', 'option')), 2, '2020-06-14'],
  ['a publisher that a person tells', raw('one'), raw('one', { publisher: 'The Gazette' }), 2, '2020-06-16'],
  ['no publisher after a person told one', raw('one', { publisher: 'The Gazette' }), raw('one'), 1, '2020-06-16'],
])('%s', async (_, first, then, entries, published) => {
  const log = createMemoryLog()
  await run(log, [first], { reader: '1' })
  await run(log, [then], { reader: '1' })
  expect(await log.entries()).toHaveLength(entries)
  expect((await log.latest({ id: first.id }))?.report.published).toMatchObject(published === undefined ? { kind: 'unknown' } : { at: published })
})

test('what this reader has read is not read again; a newer one reads it anew, with what a person told', async () => {
  const log = createMemoryLog()
  const told = raw('one', day('2020-06-15', 'option'))
  const readings: string[] = []
  const counting = (reader: string) => ({
    reader,
    read: (report: Report) => {
      readings.push(reader)
      return readBy(reader)(report)
    },
  })
  await run(log, [told], counting('1'))
  expect(await run(log, [raw('one')], counting('1'))).toMatchObject({ added: 0, known: 1 })
  expect(await run(log, [raw('one')], counting('2'))).toMatchObject({ added: 1, known: 0 })
  expect(readings).toEqual(['1', '2'])
  expect(await log.latest({ id: told.id })).toMatchObject({ reader: '2', report: { published: { at: '2020-06-15', by: 'option' } } })
})

test('other bytes at the same address are a later edition', async () => {
  const log = createMemoryLog()
  const url = 'https://example.org/1'
  const editions = [raw('one', { url }), raw('two', { url }), raw('one', { url }), raw('three', { url }), raw('four')]
  expect(await run(log, editions)).toMatchObject({ added: 4, known: 1, editions: 2 })
  expect((await log.entries()).map((entry) => entry.kind === 'read' && entry.report.editionOf)).toEqual([
    undefined,
    editions[0]!.id,
    editions[1]!.id,
    undefined,
  ])
})

test('when the log fails, nothing is swallowed', async () => {
  const log: Log = { ...createMemoryLog(), append: () => Promise.reject(new StoreError('disk-full', 'the disk is full')) }
  await expect(run(log, [raw('one')])).rejects.toThrow('the disk is full')
})
