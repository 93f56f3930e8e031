import { expect, test } from 'vitest'
import type { ClaimId } from '../domain/id.ts'
import { createPartySets } from './event-features.ts'
import { enough, likeness } from './event-likeness.ts'
import { openSession } from './kept/session.ts'
import { openPairFilter } from './pair-filter.ts'
import { logOf } from './testing/claims.ts'
import { keptOf, madeEntries } from '../../test/support/kept-log.ts'
import { liaisonOfficeStory } from './testing/liaison-office.ts'

test('no pair that is alike is filtered, and most that are not are', async () => {
  for (const entries of [logOf(liaisonOfficeStory), madeEntries(700, 3)]) {
    const kept = await keptOf(entries)
    const { node } = openSession(kept)
    const ids = kept.member.names('') as readonly ClaimId[]
    const read = ids.map((id, index) => ({ ...node(id).features, index }))
    // some come back to what the same or another claim told
    const features = read.map((own, i) => (i % 11 === 0 && i > 3 ? { ...own, claim: { ...own.claim, retells: ids[i - 3]! } } : own))
    const mayBeOne = openPairFilter(features)
    const sets = createPartySets()
    let [alike, passed, all] = [0, 0, 0]
    for (const a of features) {
      for (const b of features.slice(a.index + 1)) {
        const isAlike = likeness(a, b, sets) >= enough
        if (isAlike) expect(mayBeOne(a.index, b.index), `${a.claim.id} ${b.claim.id}`).toBe(true)
        all++
        alike += Number(isAlike)
        passed += Number(mayBeOne(a.index, b.index))
      }
    }
    expect(alike).toBeGreaterThan(5)
    expect(passed).toBeLessThan(all / 2)
  }
})
