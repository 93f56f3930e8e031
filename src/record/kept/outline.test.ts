import { expect, test } from 'vitest'
import { logOf } from '../testing/claims.ts'
import { keptOf, madeEntries } from '../../../test/support/kept-log.ts'
import { liaisonOfficeStory } from '../testing/liaison-office.ts'
import { reportKey } from './kept.ts'
import { outlineOf } from './outline.ts'

test('the outline of a claim on the shelves is that of the claim in the log', async () => {
  for (const entries of [logOf(liaisonOfficeStory), madeEntries(300, 5)]) {
    const kept = await keptOf(entries)
    const claims = entries.flatMap((entry) => (entry.kind === 'read' && kept.report.has('', reportKey(entry.report.id)) ? entry.reading.claims : []))
    expect(claims.length).toBeGreaterThan(15)
    for (const claim of claims) {
      const { report, ...rest } = outlineOf(claim)
      expect(kept.outline(claim.id)).toEqual({ ...rest, report: reportKey(report) })
    }
  }
})
