import { expect, test } from 'vitest'
import { resultsTable, shortNumber } from './results-table.ts'

test.each([
  [0.8064, '.806'],
  [1, '1.000'],
  [-0.12, '-.120'],
  [0, '.000'],
])('%d is written %s', (value, written) => {
  expect(shortNumber(value)).toBe(written)
})

test('a figure stands beside its bar, and what was not measured below', () => {
  const table = resultsTable(
    [
      { skill: 'names', set: 'dev', metric: 'strict_f1', value: 0.7, n: 10 },
      { skill: 'names', set: 'dev', metric: 'overlap_f1', value: 0.9, n: 10 },
    ],
    [{ skill: 'html', set: 'pages', because: 'no reader' }],
    [{ skill: 'names', set: 'dev', metric: 'strict_f1', peer: 'another .337', first: 0.75, aim: 0.88 }],
  )
  expect(table.split('\n').slice(2)).toEqual([
    '| names | dev | strict_f1 | .700 | 10 | another .337 | .750 | .880 | .050 short |',
    '| names | dev | overlap_f1 | .900 | 10 |  |  |  |  |',
    '',
    '- html pages: not measured: no reader',
  ])
})
