import { expect, test } from 'vitest'
import { actOf } from '../../knowledge/ontology/act-of.ts'
import { bases, factors } from './certainty-table.ts'
import { certaintyOf, doubtOf } from './certainty.ts'

test('the certainty is the base of the act times every doubt', () => {
  const act = actOf('SANCTION')
  const doubts = [doubtOf('noun'), doubtOf('inheritedDay', 'same-event')]
  expect(certaintyOf(act, [])).toBeCloseTo(bases.SANCTION, 3)
  expect(certaintyOf(act, doubts)).toBeCloseTo(bases.SANCTION * factors.noun * factors.inheritedDay, 3)
  expect(doubts.map(({ because }) => because)).toEqual(['told by a noun', 'the date stands elsewhere (same-event)'])
})

test('every base and every factor is a probability and no doubt raises the certainty', () => {
  expect([...Object.values(bases), ...Object.values(factors)].filter((value) => !(value > 0 && value < 1))).toEqual([])
})
