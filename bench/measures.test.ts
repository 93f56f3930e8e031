import { describe, expect, test } from 'vitest'
import { f1, macroF1, matchOneToOne, pearson, tallyBags } from './measures.ts'
import { lengthOf, mergeSpans, sharedLength } from './spans.ts'

test('F1 is 2 * right / (predicted + gold)', () => {
  expect(f1({ right: 3, predicted: 4, gold: 6 })).toBeCloseTo(0.6) // P 3/4, R 3/6
  expect(f1({ right: 0, predicted: 0, gold: 0 })).toBe(0)
})

test('Pearson r of a worked example', () => {
  // means 2 and 4; sums: xy = 1*2 + 0 + 1*1 = 3, xx = 2, yy = 4 + 1 + 1 = 6; 3 / sqrt(12)
  expect(
    pearson([
      [1, 2],
      [2, 5],
      [3, 5],
    ]),
  ).toBeCloseTo(0.8660254)
  expect(
    pearson([
      [1, 7],
      [2, 7],
    ]),
  ).toBe(0)
})

test('macro-F1 gives each gold class the same weight, and an empty answer is a miss', () => {
  const pairs = [
    { gold: 'A', predicted: 'A' },
    { gold: 'A', predicted: 'B' },
    { gold: 'A', predicted: undefined },
    { gold: 'B', predicted: 'B' },
  ]
  // A: right 1, given 1, asked 3: 2/4. B: right 1, given 2, asked 1: 2/3.
  expect(macroF1(pairs)).toBeCloseTo((0.5 + 2 / 3) / 2)
})

test('bags share a label as often as both have it', () => {
  expect(tallyBags(['x', 'x', 'y'], ['x', 'y', 'y'])).toEqual({ right: 2, predicted: 3, gold: 3 })
})

describe('one-to-one matching', () => {
  test('moves an earlier pair aside where this makes room', () => {
    const fits = (g: string, p: string): boolean => g.includes(p)
    expect(matchOneToOne(['ab', 'a'], ['a', 'b'], fits)).toEqual([1, 0])
  })
  test('leaves unpaired what fits nothing', () => {
    expect(matchOneToOne([1, 2], [2], (g, p) => g === p)).toEqual([-1, 0])
  })
})

test('spans are counted once', () => {
  const spans = [
    { start: 0, end: 4 },
    { start: 2, end: 6 },
    { start: 9, end: 10 },
  ]
  expect(mergeSpans(spans)).toEqual([
    { start: 0, end: 6 },
    { start: 9, end: 10 },
  ])
  expect(lengthOf(spans)).toBe(7)
  expect(sharedLength(spans, [{ start: 5, end: 20 }])).toBe(2)
})
