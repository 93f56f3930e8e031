import { expect, test } from 'vitest'
import type { DatesRecord, TimexSpan } from './dates.ts'
import { matchTimexes, predictDates, scoreDates } from './dates.ts'

const text = 'On Monday they met for three days; now, in 2019, the talks of last week are over.'
const at = (words: string, type: string, value: string): TimexSpan => {
  const start = text.indexOf(words)
  return { start, end: start + words.length, type, value }
}

// Worked by hand. Gold: four expressions. Ours: five; one right in all, one with a wrong value, one with a wider span,
// one with a wrong type, one that is none of theirs. So 4 pairs of 4 and 5: relaxed 8/9; strict 3/4.5; value 3/4.5; type 3/4.5.
const gold = [at('Monday', 'DATE', '2021-03-01'), at('three days', 'DURATION', 'P3D'), at('2019', 'DATE', '2019'), at('last week', 'DATE', '2021-W08')]
const ours = [
  at('Monday', 'DATE', '2021-03-01'),
  at('three days', 'DURATION', 'P4D'),
  at('in 2019', 'DATE', '2019'),
  at('last week', 'DURATION', '2021-W08'),
  at('now', 'DATE', 'PRESENT_REF'),
]
const record: DatesRecord = { id: 'd1', text, publishedAt: '2021-03-03', timexes: gold }

test('the worked example', () => {
  const score = scoreDates([record], () => ours)
  expect(score.n).toBe(4)
  expect(score.relaxed_f1).toBeCloseTo(8 / 9, 10)
  expect(score.strict_f1).toBeCloseTo(6 / 9, 10)
  expect(score.value_f1).toBeCloseTo(6 / 9, 10)
  expect(score.type_f1).toBeCloseTo(6 / 9, 10)
})

test('an expression matches at most once, and the equal span goes first', () => {
  const wide = { start: 0, end: 30, type: 'DATE', value: 'wide' }
  const exact = { ...gold[0]!, value: 'exact' }
  const pairs = matchTimexes([gold[0]!], [wide, exact])
  expect(pairs).toEqual([{ gold: gold[0], ours: exact }])
  expect(matchTimexes([gold[0]!, gold[1]!], [wide])).toHaveLength(1)
})

test('spans that only touch do not match', () => {
  expect(matchTimexes([{ start: 0, end: 5, type: 'DATE', value: 'a' }], [{ start: 5, end: 9, type: 'DATE', value: 'a' }])).toEqual([])
})

test('nothing found and nothing to find gives 0, not NaN', () => {
  expect(scoreDates([{ ...record, timexes: [] }], () => []).value_f1).toBe(0)
})

test('what Sitrep finds comes in the shape of the labelled data, without the signals of order', () => {
  expect(predictDates({ id: 'd2', text: 'It had previously been cut on Monday.', publishedAt: '2021-03-03T10:00', timexes: [] })).toEqual([
    { start: 30, end: 36, type: 'DATE', value: '2021-03-01' },
  ])
})
