import { syntheticLog } from '../../bench/synthetic-log.ts'
import type { LogEntry } from '../../src/domain/record.ts'
import { takeIn } from '../../src/record/kept/catch-up.ts'
import type { Kept } from '../../src/record/kept/kept.ts'
import { openKept } from '../../src/record/kept/kept.ts'
import { createMemoryShelves } from '../../src/record/kept/memory-shelves.ts'
import { readingsIn } from '../../src/record/testing/shelves.ts'

/** A made log of about so many claims. */
export const madeEntries = (claims: number, seed: number): readonly LogEntry[] =>
  [...syntheticLog(claims, seed)].map((each, i): LogEntry => ({ kind: 'read', sequence: i + 1, learned: each.report.fetched, ...each }))

/** The folds of a log in memory. */
export async function keptOf(entries: readonly LogEntry[]): Promise<Kept> {
  const shelves = createMemoryShelves()
  await takeIn(openKept(shelves), entries, readingsIn(entries))
  return openKept(shelves)
}
