import { expect, test } from 'vitest'
import { moment } from '../../domain/when.ts'
import { isDayAhead } from './day-ahead.ts'

const korea = { country: 'KOR' }

test.each([
  // published, source, place, next day there
  ['2020-06-15', 'USA', korea, true],
  ['2020-06-15T22:10', 'USA', korea, true],
  ['2020-06-15T09:00', 'USA', korea, false],
  ['2020-06-15', 'GBR', korea, true],
  ['2020-06-15', 'KOR', { country: 'USA', latitude: 38.9, longitude: -77 }, false],
  ['2020-06-15', 'USA', { country: 'FRA' }, false],
  ['2020-06-15', 'CHN', korea, false],
])('%s in %s, of %j: %s', (published, country, place, expected) => {
  expect(isDayAhead(moment(published), { country }, [place])).toBe(expected)
})
