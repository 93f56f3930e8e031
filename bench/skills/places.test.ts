import { expect, test } from 'vitest'
import { scorePlaces, scoreResolution, type PlacesRecord } from './places.ts'

const record: PlacesRecord = {
  id: 'p1',
  text: 'Rain fell on Ostby and Westby.',
  toponyms: [
    { start: 13, end: 18, name: 'Ostby', lat: 60, lon: 10 },
    { start: 23, end: 29, name: 'Westby', lat: 60, lon: 5 },
  ],
}
const values = (found: Parameters<typeof scorePlaces>[1]) => Object.fromEntries(scorePlaces([record], found).map(({ metric, value }) => [metric, value]))

test('a place counts when its words overlap and its point is near', () => {
  const found = () => [
    { start: 13, end: 18, latitude: 60.5, longitude: 10 },
    { start: 23, end: 25, latitude: 0, longitude: 5 },
    { start: 0, end: 4, latitude: 60, longitude: 10 },
  ]
  expect(values(found)).toEqual({ f1_161km: 2 / 5, tag_f1: 4 / 5, acc_161km: 1 / 2 })
})

test('a place without a point is tagged but not placed', () => {
  expect(values(() => [{ start: 13, end: 18 }])).toEqual({ f1_161km: 0, tag_f1: 2 / 3, acc_161km: 0 })
})

test('finding nothing scores nothing', () => {
  expect(values(() => [])).toEqual({ f1_161km: 0, tag_f1: 0, acc_161km: 0 })
})

test('given names are scored by their points alone', () => {
  expect(scoreResolution([record], () => [{ start: 0, end: 0, latitude: 60, longitude: 11 }, undefined])[0]?.value).toBe(0.5)
})
