import { expect, test } from 'vitest'
import { reliability, scoreCertainty } from './certainty.ts'

const rows = [
  { certainty: 0.9, right: true },
  { certainty: 0.96, right: true },
  { certainty: 0.64, right: false },
  { certainty: 0.6, right: true },
  { certainty: 0.1, right: false },
]

test('a worked example', () => {
  const value = Object.fromEntries(scoreCertainty(rows).map(({ metric, value }) => [metric, value]))
  // From .9: mean .93, both right. From .6: mean .62, half right. From .1: mean .1, none right.
  expect(value['ece']).toBeCloseTo((2 * 0.07 + 2 * 0.12 + 1 * 0.1) / 5)
  expect(value['brier']).toBeCloseTo((0.1 ** 2 + 0.04 ** 2 + 0.64 ** 2 + 0.4 ** 2 + 0.1 ** 2) / 5)
  expect(value['precision_all']).toBeCloseTo(3 / 5)
  // The four most certain; three of them are right.
  expect(value['precision_at_80']).toBeCloseTo(3 / 4)
})

test('a certainty of 1 falls into the last tenth, and empty tenths are left out', () => {
  expect(reliability([{ certainty: 1, right: true }, ...rows]).map(({ from, n }) => [from, n])).toEqual([
    [0.1, 1],
    [0.6, 2],
    [0.9, 3],
  ])
})
