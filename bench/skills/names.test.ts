import { expect, test } from 'vitest'
import { scoreNames } from './names.ts'

test('a worked example: types are mapped, others left out, spans matched one to one', () => {
  const record = {
    id: 'n1',
    text: 'Ann Lee of the Green Party won the 2001 election in Oslo.',
    entities: [
      { start: 0, end: 7, type: 'politician' },
      { start: 15, end: 26, type: 'politicalparty' },
      { start: 35, end: 48, type: 'election' },
      { start: 52, end: 56, type: 'location' },
    ],
  }
  const figures = scoreNames([record], () => [
    { start: 0, end: 3, type: 'person' },
    { start: 4, end: 7, type: 'person' },
    { start: 15, end: 26, type: 'organisation' },
    { start: 52, end: 56, type: 'person' },
  ])
  // Strict: 1 right of 4 given, 3 asked. Overlap: one of the two halves of "Ann Lee" counts, too.
  expect(figures).toEqual([
    { metric: 'strict_f1', value: 2 / 7, n: 3 },
    { metric: 'overlap_f1', value: 4 / 7, n: 3 },
  ])
})
