import { describe, expect, test } from 'vitest'
import { parsePlaces, PlacesError, withOwnPlaces } from './own-places.ts'

const header = 'name,latitude,longitude,country,region,feature,population,other_names'
const none = { find: () => [], size: 100 }

describe('a list of places', () => {
  test('is read by the names of its columns', () => {
    expect(parsePlaces('longitude,name,latitude\n44.1,Qwertia,42\n')).toEqual([
      { names: ['Qwertia'], entry: { name: 'Qwertia', latitude: 42, longitude: 44.1, feature: 'city', population: 500_000 } },
    ])
  })

  test('may tell country, region, feature, people and other names', () => {
    expect(parsePlaces(`${header}\r\n"Camp ""Q"", north",42,44.1,GEO,Kartli,facility,300,Q Camp; Base Q\r\n`)).toEqual([
      {
        names: ['Camp "Q", north', 'Q Camp', 'Base Q'],
        entry: { name: 'Camp "Q", north', latitude: 42, longitude: 44.1, feature: 'facility', population: 300, country: 'GEO', region: 'Kartli' },
      },
    ])
  })

  test('may begin with a byte-order mark and hold empty lines', () => {
    expect(parsePlaces('\uFEFFname,latitude,longitude\n\nQwertia,42,44\n\n')).toHaveLength(1)
  })

  test.each([
    ['', [1], 'must name the columns'],
    ['name,latitude\nQwertia,42', [1], 'no column "longitude"'],
    ['name,latitude,longitude,size\nQwertia,42,44,3', [1], '"size" is no column'],
    [
      'name,latitude,longitude\nQwertia,95,44\nAsdfia,42,44\nZxcvia,42,x',
      [2, 4],
      'line 2: the latitude "95" is no number from -90 to 90\nline 4: the longitude "x"',
    ],
    ['name,latitude,longitude\n"Two\nlines",42,44\nQwertia,,44', [4], 'line 4: the latitude ""'],
    ['name,latitude,longitude\n,42,44', [2], 'the name is empty'],
    ['name,latitude,longitude\nQwertia,42', [2], '2 values for 3 columns'],
    ['name,latitude,longitude,country\nQwertia,42,44,Georgia', [2], '"Georgia" is no country code'],
    ['name,latitude,longitude,country\nQwertia,42,44,XQZ', [2], '"XQZ" is no country code'],
    ['name,latitude,longitude,feature\nQwertia,42,44,castle', [2], '"castle" is no feature'],
    ['name,latitude,longitude,population\nQwertia,42,44,many', [2], '"many" is no whole number'],
  ])('%j is refused by its lines %j', (csv, lines, message) => {
    const refused = (): unknown => parsePlaces(csv)
    expect(refused).toThrow(message)
    try {
      refused()
    } catch (error) {
      expect(error instanceof PlacesError && error.lines).toEqual(lines)
    }
  })

  test('of many wrong lines the first ten are told', () => {
    expect(() => parsePlaces(`name,latitude,longitude\n${'Q,99,0\n'.repeat(12)}`)).toThrow(/and 2 more$/u)
  })
})

test('own places come before those of the same name, and are found by all their names', () => {
  const known = { number: 3, name: 'Qwertia', latitude: 0, longitude: 0, population: 9, feature: 'city' } as const
  const merged = withOwnPlaces({ find: () => [known], size: 100 }, parsePlaces(`${header}\nQwertia,42,44,,,,,Old-Qwertia`), 'e1')
  expect(merged.find('QWERTIA').map(({ number }) => number)).toEqual([100, 3])
  expect(merged.find('old qwertia')[0]).toMatchObject({ name: 'Qwertia', latitude: 42 })
  expect(merged.edition).toBe('e1')
  expect(withOwnPlaces(none, [], 'e2').find('Qwertia')).toEqual([])
})
