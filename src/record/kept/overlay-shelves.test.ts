import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { CardRange, Shelves } from '../../domain/ports.ts'
import { createMemoryShelves } from './memory-shelves.ts'
import { overlayShelves } from './overlay-shelves.ts'

const card = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f')
const step = fc.record({ drawer: fc.constantFrom('x', 'y'), card, text: fc.option(fc.constantFrom('1', '2'), { nil: undefined }) })
const rangeOf: fc.Arbitrary<CardRange> = fc.record(
  { from: card, below: card, limit: fc.integer({ min: 1, max: 4 }), backwards: fc.boolean() },
  { requiredKeys: [] },
)
type Step = { readonly drawer: string; readonly card: string; readonly text: string | undefined }

function take(shelves: Shelves, { drawer, card, text }: Step): void {
  if (text === undefined) shelves.shelf('s').remove(drawer, card)
  else shelves.shelf('s').put(drawer, card, text)
}

test('over others, shelves show what one set of shelves would, and those below stay as they were', () => {
  fc.assert(
    fc.property(fc.array(step), fc.array(step), rangeOf, (first, then, range) => {
      const [below, plain] = [createMemoryShelves(), createMemoryShelves()]
      for (const each of first) take(below, each)
      const before = below.shelf('s').cards('x')
      const over = overlayShelves(below)
      for (const each of then) take(over, each)
      for (const each of [...first, ...then]) take(plain, each)
      for (const drawer of ['x', 'y', 'z']) {
        expect(over.shelf('s').cards(drawer, range)).toEqual(plain.shelf('s').cards(drawer, range))
        expect(over.shelf('s').names(drawer, range)).toEqual(plain.shelf('s').names(drawer, range))
        expect(over.shelf('s').get(drawer, 'c')).toBe(plain.shelf('s').get(drawer, 'c'))
      }
      expect(below.shelf('s').cards('x')).toEqual(before)
    }),
  )
})
