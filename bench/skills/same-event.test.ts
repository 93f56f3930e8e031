import { expect, test } from 'vitest'
import { bCubed, scoreSameEvent } from './same-event.ts'

test('a worked example', () => {
  // Gold {1 2 3} {4 5}; answer {1 2} {3 4 5}. Precision 1, 1, 1/3, 2/3, 2/3; recall 2/3, 2/3, 1/3, 1, 1: both 11/15.
  expect(bCubed(['a', 'a', 'a', 'b', 'b'], ['x', 'x', 'y', 'y', 'y'])).toBeCloseTo(11 / 15)
})

test('the names of the groups do not matter', () => {
  expect(bCubed(['a', 'a', 'b'], ['b', 'b', 'a'])).toBe(1)
})

test('scores articles by their seminal event', () => {
  const article = (doc: string, seminalEvent: string) => ({ topic: 1, doc, seminalEvent, text: doc })
  const figures = scoreSameEvent([article('1', 'a'), article('2', 'b')], (articles) => articles.map(() => 'one'))
  // Precision 1/2, recall 1.
  expect(figures).toEqual([{ metric: 'b3_f1', value: 2 / 3, n: 2 }])
})
