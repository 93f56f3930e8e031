import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { CardRange } from '../../domain/ports.ts'
import { openMarks } from './marks.ts'
import { createMemoryShelves } from './memory-shelves.ts'

const card = fc.integer({ min: 0, max: 999 }).map((number) => `c${number}`)
const range = fc.record(
  { from: fc.oneof(card, fc.constant('')), below: fc.oneof(card, fc.constant('d')), limit: fc.integer({ min: 1, max: 300 }), backwards: fc.boolean() },
  { requiredKeys: [] },
)

/** What a plain set of cards gives. */
function namesIn(cards: ReadonlySet<string>, { from = '', below = '~', limit = Infinity, backwards = false }: CardRange): readonly string[] {
  const found = [...cards].filter((name) => name >= from && name < below).sort()
  return (backwards ? found.reverse() : found).slice(0, limit)
}
test('cards that are put, filled in and removed lie in order, however many there are', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(card, { maxLength: 200 }),
      fc.array(fc.record({ card, isPut: fc.boolean() }), { maxLength: 400 }),
      fc.array(range, { minLength: 1, maxLength: 20 }),
      (first, steps, ranges) => {
        const marks = openMarks(createMemoryShelves(), 'some')
        const cards = new Set(first)
        marks.fill('a', [...first].sort())
        marks.put('b', 'c5')
        for (const step of steps) {
          if (step.isPut) cards.add(step.card)
          else cards.delete(step.card)
          marks[step.isPut ? 'put' : 'remove']('a', step.card)
        }
        for (const each of ranges) expect(marks.names('a', each)).toEqual(namesIn(cards, each))
        expect(marks.names('a')).toEqual(namesIn(cards, {}))
        expect(marks.names('b')).toEqual(['c5'])
      },
    ),
  )
})
