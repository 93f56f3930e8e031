import { expect, test } from 'vitest'
import { syntheticLog } from '../../../bench/synthetic-log.ts'
import type { LogEntry } from '../../domain/record.ts'
import { logOf } from '../testing/claims.ts'
import { liaisonOfficeStory } from '../testing/liaison-office.ts'
import { readingsIn } from '../testing/shelves.ts'
import { takeIn } from './catch-up.ts'
import { openKept, reportKey } from './kept.ts'
import { createMemoryShelves } from './memory-shelves.ts'
import { outlineOf } from './outline.ts'

test('the outline of a claim on the shelves is that of the claim in the log', async () => {
  const made = [...syntheticLog(300, 5)].map((each, i): LogEntry => ({ kind: 'read', sequence: i + 1, learned: each.report.fetched, ...each }))
  for (const entries of [logOf(liaisonOfficeStory), made]) {
    const shelves = createMemoryShelves()
    await takeIn(openKept(shelves), entries, readingsIn(entries))
    const kept = openKept(shelves)
    const claims = entries.flatMap((entry) => (entry.kind === 'read' && kept.report.has('', reportKey(entry.report.id)) ? entry.reading.claims : []))
    expect(claims.length).toBeGreaterThan(15)
    for (const claim of claims) {
      const { report, ...rest } = outlineOf(claim)
      expect(kept.outline(claim.id)).toEqual({ ...rest, report: reportKey(report) })
    }
  }
})
