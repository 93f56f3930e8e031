import { expect, test } from 'vitest'
import { foldRecord } from '../../record/fold.ts'
import { logOf } from '../../record/testing/claims.ts'
import { liaisonOfficeStory } from '../../record/testing/liaison-office.ts'
import { defaultWeights } from '../../record/weights.ts'
import { parseWanted } from '../selection.ts'
import { tellTension, tensionRows } from './tell-tension.ts'

const record = foldRecord(logOf(liaisonOfficeStory))
const about = parseWanted('North Korea, South Korea')

test('several countries: the pairs among them; one: every pair that it is in', () => {
  expect(tellTension(record, { about }).series.map(({ pair }) => pair)).toEqual([['KOR', 'PRK']])
  expect(tellTension(record, { about: parseWanted('Japan') }).series).toEqual([])
})

test('what is done to a thing that is shared is done to the other side', () => {
  const [series] = tellTension(record, { about, by: 'day' }).series
  const blast = series?.points.find(({ start }) => start === '2020-06-16')
  expect(blast?.acts).toBeGreaterThan(5)
})

test('each row tells the claims that made it, and quiet times are one row', () => {
  const rows = tensionRows(tellTension(record, { about, by: 'week' }), record)
  const quiet = rows.filter((row) => row.at(-1) === 'no events')
  const loud = rows.filter((row) => row.at(-1) !== 'no events')
  expect(loud.length).toBeGreaterThan(2)
  for (const row of loud) expect(row.at(-1)).toMatch(/\[[\da-f]{12}-\d/u)
  expect(quiet.length).toBeLessThanOrEqual(loud.length)
})

test('the rule is told in words, with the weights that were used', () => {
  const { rule } = tellTension(record, { weights: { ...defaultWeights, halfLifeDays: 30, threats: 0.5 } })
  for (const words of ['a threat counts 0.5 times', 'halved every 30 days', 'Fewer than 3 events']) expect(rule).toContain(words)
})
