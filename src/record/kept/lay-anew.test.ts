import fc from 'fast-check'
import { expect, test } from 'vitest'
import { syntheticLog } from '../../../bench/synthetic-log.ts'
import type { LogEntry } from '../../domain/record.ts'
import { logOf } from '../testing/claims.ts'
import { liaisonOfficeStory } from '../testing/liaison-office.ts'
import { mixedLogs, sayingWhoSheIs } from '../../../test/support/mixed-logs.ts'
import { contentOf, readingsIn } from '../testing/shelves.ts'
import { takeIn } from './catch-up.ts'
import type { DigestedBatch } from './digest.ts'
import { digestBatch } from './digest.ts'
import { openKept } from './kept.ts'
import { inThisThread, layAnew } from './lay-anew.ts'
import { createMemoryShelves } from './memory-shelves.ts'

async function taken(entries: readonly LogEntry[]): Promise<unknown> {
  const shelves = createMemoryShelves()
  for (const [i, entry] of entries.entries()) await takeIn(openKept(shelves), [entry], readingsIn(entries.slice(0, i + 1)))
  return contentOf(shelves)
}

async function laid(entries: readonly LogEntry[]): Promise<unknown> {
  const shelves = createMemoryShelves()
  async function* batches(): AsyncGenerator<DigestedBatch> {
    for (let at = 0; at < entries.length; at += 7) yield await Promise.resolve(digestBatch(entries.slice(at, at + 7)))
  }
  await layAnew(openKept(shelves), {
    ...inThisThread(shelves),
    batches: batches(),
    readingsOf: readingsIn(entries),
  })
  return contentOf(shelves)
}

const story = logOf(liaisonOfficeStory)
const made = [...syntheticLog(900, 5)].map((each, i): LogEntry => ({ kind: 'read', sequence: i + 1, learned: each.report.fetched, ...each }))

test('laid anew, the shelves hold what they hold when a report is taken in after the other', async () => {
  expect(await laid(story)).toEqual(await taken(story))
  expect(await laid(made)).toEqual(await taken(made))
})

const anyLog = mixedLogs({
  readAgain: 3,
  change: (entry, i) => (i % 5 === 0 ? sayingWhoSheIs(entry, { country: i % 2 === 0 ? 'PRK' : 'KOR', role: 'colonel' }) : entry),
})

test('with decisions, later readings, editions and people made known', async () => {
  await fc.assert(
    fc.asyncProperty(anyLog, async (entries) => {
      expect(await laid(entries)).toEqual(await taken(entries))
    }),
    { numRuns: 25 },
  )
})
