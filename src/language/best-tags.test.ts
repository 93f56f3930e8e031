import { expect, test } from 'vitest'
import { bestTags } from './best-tags.ts'

const tags = ['O', 'B-person', 'I-person', 'B-place', 'I-place']

/** Tags of the likeliest sequence; a row is the scores of O, B-person, I-person, B-place, I-place. */
const best = (...rows: readonly (readonly number[])[]): readonly string[] =>
  bestTags(
    rows.map((row) => Float32Array.from(row)),
    tags,
  ).map((t) => tags[t]!)

test('each word alone may have its best tag, if they follow on each other', () => {
  expect(best([0, 2, 0, 0, 0], [0, 0, 2, 0, 0], [2, 0, 0, 0, 0])).toEqual(['B-person', 'I-person', 'O'])
})

test('a kind that changes within a name is decided by the whole name', () => {
  expect(best([0, 3, 0, 2.5, 0], [0, 0, 1, 0, 2])).toEqual(['B-place', 'I-place'])
})

test('no name begins in its middle', () => {
  expect(best([0, 1, 5, 0, 0])).toEqual(['B-person'])
  expect(best([5, 0, 0, 0, 0], [0, 1, 5, 0, 0])).toEqual(['O', 'B-person'])
})

test('no words, no tags', () => {
  expect(best()).toEqual([])
})
