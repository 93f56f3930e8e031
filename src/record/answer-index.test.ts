import { expect, test } from 'vitest'
import { indexAnswers } from './answer-index.ts'
import { bestAnswers, keysLookedUp, keysOfAnswer, reachOf } from './answers.ts'
import type { Undertaking } from './commitments.ts'
import type { EventFacts } from './event-facts.ts'
import { logOf } from './testing/claims.ts'
import { keptOf, madeEntries } from '../../test/support/kept-log.ts'
import { liaisonOfficeStory } from './testing/liaison-office.ts'

/** The events under the keys that an undertaking looks under. */
function met(own: EventFacts, undertaking: Undertaking, facts: readonly EventFacts[]): readonly EventFacts[] {
  const from = undertaking.earliest ?? Infinity
  const keys = keysLookedUp(own, undertaking)
  return facts.filter((other) => keysOfAnswer(other).some((key) => keys.includes(key) && other.at! >= from && other.at! <= from + reachOf(key)))
}

test('the best answer is what looking at every event in full finds', async () => {
  for (const entries of [logOf(liaisonOfficeStory), madeEntries(1500, 3)]) {
    const facts = (await keptOf(entries)).event.cards('').map(([, event]) => event.facts)
    const { best } = indexAnswers(facts)
    let answered = 0
    for (const own of facts) {
      if (!own.undertaking) continue
      const others = met(own, own.undertaking, facts)
      for (const undone of [[], others.slice(0, 2).map(({ event }) => event.id)]) {
        const answers = best(own, own.undertaking, new Set(undone))
        expect(answers).toEqual(bestAnswers(own, own.undertaking, others, new Set(undone)))
        answered += Object.keys(answers).length
      }
    }
    expect(answered).toBeGreaterThan(2)
  }
})
