import { expect, test } from 'vitest'
import { scoreAttribution } from './attribution.ts'

test('a worked example', () => {
  //            0         1         2         3         4
  //            01234567890123456789012345678901234567890123456789
  const text = '"We agree," Ann Lee said. It was denied that Bo left.'
  const record = {
    id: 'a1',
    text,
    attributions: [
      { source: [[12, 19]], cue: [[20, 24]], content: [[0, 11]] },
      { source: [], cue: [[29, 35]], content: [[36, 52]] },
    ] as const,
  }
  const figures = scoreAttribution([record], () => [
    // Right: covers 9 of 11 characters of the content.
    { source: [{ start: 16, end: 19 }], cue: [{ start: 20, end: 24 }], content: [{ start: 1, end: 10 }] },
    // Wrong: a source where the gold names none.
    { source: [{ start: 45, end: 47 }], cue: [{ start: 29, end: 35 }], content: [{ start: 41, end: 52 }] },
    // Wrong: no content.
    { source: [{ start: 12, end: 19 }], cue: [{ start: 20, end: 24 }], content: [] },
  ])
  const value = Object.fromEntries(figures.map((figure) => [figure.metric, figure.value]))
  expect(value['full_tuple_f1']).toBeCloseTo(2 / 5)
  expect(value['source_given_content']).toBe(1)
  // 9 + 11 characters right of 20 given and 27 asked.
  expect(value['content_f1']).toBeCloseTo(40 / 47)
})
