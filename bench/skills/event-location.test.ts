import { expect, test } from 'vitest'
import { scoreEventLocation, type EventLocationRecord } from './event-location.ts'

const inOslo: EventLocationRecord = { id: 'e1', text: 'Two men were shot in Oslo.', verb: [{ start: 13, end: 17 }], location: [{ start: 21, end: 25 }] }
const nowhere: EventLocationRecord = { id: 'e2', text: 'Two men were shot.', verb: [{ start: 13, end: 17 }], location: [] }

test.each([
  ['the same words', [{ start: 21, end: 25 }], 1, 1],
  ['words around them', [{ start: 18, end: 25 }], 0, 1],
  ['nothing', [], 0, 0],
  [
    'one too many',
    [
      { start: 21, end: 25 },
      { start: 0, end: 3 },
    ],
    0,
    2 / 3,
  ],
] as const)('%s', (_, found, exact, overlap) => {
  expect(scoreEventLocation([inOslo], () => found).map(({ value }) => value)).toEqual([exact, overlap])
})

test('a sentence that says no place is right when none is found', () => {
  expect(scoreEventLocation([nowhere], () => [])[0]?.value).toBe(1)
  expect(scoreEventLocation([nowhere], () => [{ start: 0, end: 3 }])[0]?.value).toBe(0)
})
