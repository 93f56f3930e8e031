import { expect, test } from 'vitest'
import { scoreFactuality } from './factuality.ts'

test('a worked example', () => {
  const record = (value: number, start: number) => ({ id: `f${start}`, text: 'They may strike .', start, end: start + 1, value })
  const ratings = [3, 1, 0, -3]
  const figures = scoreFactuality([record(3, 0), record(0.8, 1), record(1, 2), record(-1, 3)], (_, at) => ratings[at.start] ?? 0)
  const value = Object.fromEntries(figures.map((figure) => [figure.metric, figure.value]))
  // Gold + ? + -; answers + + ? -. Positive 1 of 2 and 2, uncertain 0 of 1 and 1, negative 1 of 1 and 1.
  expect(value['macro_f1']).toBeCloseTo((0.5 + 0 + 1) / 3)
  expect(value['mae']).toBeCloseTo((0 + 0.2 + 1 + 2) / 4)
  // Means .95 and .25; xy = 9 + .8 + 0 + 3 - 4 * .95 * .25 = 11.85, xx = 11.64 - 3.61 = 8.03, yy = 19 - .25 = 18.75.
  expect(value['pearson_r']).toBeCloseTo(11.85 / Math.sqrt(8.03 * 18.75))
})
