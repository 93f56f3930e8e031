import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays, isoDay } from '../domain/when.ts'
import { cutIntoEpochs } from './epochs.ts'

const first = isoDay('2018-01-01')
const anyDays = fc.array(fc.integer({ min: 0, max: 400 }), { minLength: 300, maxLength: 900 }).map((days) => days.sort((a, b) => a - b))
const epochsOf = (days: readonly number[]): readonly string[] => cutIntoEpochs(days, (day) => addDays(first, day)).map((epoch) => epoch.join(' '))

test('a short log is one epoch', () => {
  expect(epochsOf(Array.from({ length: 191 }, (_, i) => i * 7))).toHaveLength(1)
})

test('a long log is many, of whole days', () => {
  const epochs = epochsOf(Array.from({ length: 4000 }, (_, i) => i >> 2))
  expect(epochs.length).toBeGreaterThan(8)
  const edges = epochs.map((epoch) => epoch.split(' '))
  for (const [i, edge] of edges.slice(1).entries()) expect(edge[0]).not.toBe(edges[i]!.at(-1))
})

test('one more report changes the epochs around it and no others', () => {
  fc.assert(
    fc.property(anyDays, fc.integer({ min: 0, max: 400 }), (days, added) => {
      const before = new Set(epochsOf(days))
      const changed = epochsOf([...days, added].sort((a, b) => a - b)).filter((epoch) => !before.has(epoch))
      const distance = (epoch: string): number => {
        const own = epoch.split(' ').map(Number)
        const between = days.filter((day) => (day < own[0]! && day > added) || (day > own.at(-1)! && day < added))
        return between.length
      }
      for (const epoch of changed) expect(distance(epoch)).toBeLessThan(2 * 96)
    }),
    { numRuns: 60 },
  )
})
