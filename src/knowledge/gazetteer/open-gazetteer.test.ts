import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { packDegrees, packPopulation, unpackDegrees, unpackPopulation } from './format.ts'
import { kilometres } from './distance.ts'
import { openGazetteer } from './open-gazetteer.ts'
import { placeKey } from './place-key.ts'
import { placesInTheNews } from './testing/places-in-the-news.ts'

const gazetteer = openGazetteer(readFileSync(new URL('../../../data/places.bin', import.meta.url)))

describe('places in the news', () => {
  const rows = placesInTheNews
    .trim()
    .split('\n')
    .map((line) => {
      const [name = '', country = '', latitude, longitude] = line.split('|')
      return [name, country, Number(latitude), Number(longitude)] as const
    })

  test('are at least 300', () => {
    expect(rows.length).toBeGreaterThanOrEqual(300)
  })

  test.each(rows)('%s, %s', (name, country, latitude, longitude) => {
    const near = gazetteer.find(name).filter((entry) => kilometres(entry, { latitude, longitude }) < 60 || entry.feature === 'region')
    if (country === '') expect(near).not.toEqual([])
    else expect(near.map((entry) => entry.country)).toContain(country)
  })
})

describe('find', () => {
  test('gives the region and the id of a city', () => {
    expect(gazetteer.find('Mosul')[0]).toMatchObject({ name: 'Mosul', country: 'IRQ', region: 'Nineveh', geonamesId: 99072, feature: 'city' })
  })

  test('gives the most populous first', () => {
    const populations = gazetteer.find('San José').map((entry) => entry.population)
    expect(populations.length).toBeGreaterThan(10)
    expect(populations).toEqual([...populations].sort((a, b) => b - a))
  })

  test.each(['', ' ', 'Qqqqxx', 'zzzzzzzzzzzz', '!!', 'the', "'"])('finds nothing for "%s"', (name) => {
    expect(gazetteer.find(name)).toEqual([])
  })

  test('takes any text', () => {
    fc.assert(fc.property(fc.string(), (text) => Array.isArray(gazetteer.find(text))))
  })

  test('refuses bytes of another kind', () => {
    expect(() => openGazetteer(new Uint8Array(100))).toThrow(TypeError)
  })
})

describe('packing', () => {
  test('degrees come back to within three metres', () => {
    fc.assert(
      fc.property(fc.double({ min: -180, max: 179.99, noNaN: true }), (degrees) => {
        expect(Math.abs(unpackDegrees(packDegrees(degrees)) - degrees)).toBeLessThan(0.0001)
      }),
    )
  })

  test('populations come back to within a thousandth', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1_500_000_000 }), (people) => {
        expect(Math.abs(unpackPopulation(packPopulation(people)) - people)).toBeLessThanOrEqual(people / 1000 + 0.5)
      }),
    )
  })
})

test.each([
  ['Kaesŏng', 'kaesong'],
  ['Port-au-Prince', 'port au prince'],
  ['St. Petersburg', 'saint petersburg'],
  ['the Hague', 'hague'],
  ["N'Djamena", 'ndjamena'],
  ['Łódź', 'lodz'],
  ['Mt. Everest', 'mount everest'],
])('the key of %s is %s', (name, key) => {
  expect(placeKey(name)).toBe(key)
})
