import { expect, test } from 'vitest'
import { isoDay } from '../../domain/when.ts'
import { offsetOfName, offsetOfPlace, offsetWords } from './zones.ts'

test.each([
  // place, country, latitude, longitude, day, offset
  ['Wonsan', 'PRK', 39.15, 127.44, '2020-06-16', '+09:00'],
  ['Wonsan, on Pyongyang time', 'PRK', 39.15, 127.44, '2017-06-16', '+08:30'],
  ['Washington in summer', 'USA', 38.9, -77.04, '2020-06-16', '-04:00'],
  ['Washington in winter', 'USA', 38.9, -77.04, '2020-01-16', '-05:00'],
  ['Washington, on the last winter day of 2020', 'USA', 38.9, -77.04, '2020-03-07', '-05:00'],
  ['Washington in April 2006', 'USA', 38.9, -77.04, '2006-04-02', '-04:00'],
  ['Phoenix, which has no summer time', 'USA', 33.45, -112.07, '2020-06-16', '-07:00'],
  ['Denver', 'USA', 39.74, -104.99, '2020-06-16', '-06:00'],
  ['Los Angeles', 'USA', 34.05, -118.24, '2020-06-16', '-07:00'],
  ['Honolulu', 'USA', 21.3, -157.86, '2020-06-16', '-10:00'],
  ['London in summer', 'GBR', 51.5, -0.12, '2020-06-16', '+01:00'],
  ['Kyiv in winter', 'UKR', 50.45, 30.52, '2022-02-24', '+02:00'],
  ['Moscow', 'RUS', 55.75, 37.62, '2020-06-16', '+03:00'],
  ['Vladivostok', 'RUS', 43.1, 131.9, '2020-06-16', '+10:00'],
  ['Kathmandu', 'NPL', 27.7, 85.3, '2020-06-16', '+05:45'],
  ['Sydney in January', 'AUS', -33.87, 151.2, '2020-01-16', '+11:00'],
  ['Sydney in June', 'AUS', -33.87, 151.2, '2020-06-16', '+10:00'],
  ['Brisbane in January', 'AUS', -27.47, 153.02, '2020-01-16', '+10:00'],
  ['Santiago in January', 'CHL', -33.45, -70.67, '2020-01-16', '-03:00'],
  ['Istanbul in January 2015', 'TUR', 41, 29, '2015-01-16', '+02:00'],
  ['Istanbul in January 2020', 'TUR', 41, 29, '2020-01-16', '+03:00'],
])('%s (%s, %f, %f) on %s: %s %s', (_, country, latitude, longitude, day, offset) => {
  expect(offsetWords(offsetOfPlace({ country, latitude, longitude }, isoDay(day))!)).toBe(offset)
})

test.each([
  ['a country of several zones without a point', { country: 'RUS' }],
  ['no country', { latitude: 1, longitude: 1 }],
  ['a country that is in no table', { country: 'ATA' }],
])('%s has no one time', (_, place) => {
  expect(offsetOfPlace(place, isoDay('2020-06-16'))).toBeUndefined()
})

test.each([
  ['GMT', '2020-06-16', 0],
  ['KST', '2020-06-16', 540],
  ['Eastern', '2020-06-16', -240],
  ['ET', '2020-01-16', -300],
  ['IST', '2020-01-16', undefined],
  ['local', '2020-01-16', undefined],
])('%s on %s is %j minutes ahead', (name, day, minutes) => {
  expect(offsetOfName(name, isoDay(day))).toBe(minutes)
})
