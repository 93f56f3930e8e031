import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, isIsoDay, isoDay } from '../../domain/when.ts'
import { addMonths, civilDay, daysInMonth, isoWeekOf, mondayOf, mondayOfWeek, nthWeekday, weekdayOf } from './civil.ts'
import { orthodoxEaster, westernEaster } from './easter.ts'
import { movingFeast, movingFeasts } from './moving-feasts.ts'
import { daysByName, namedDayIn, namedDays } from './named-days.ts'
import { countryOfWord } from './countries-of-days.ts'

const days = fc
  .date({ min: new Date('1000-01-01T00:00:00Z'), max: new Date('2999-12-31T00:00:00Z'), noInvalidDate: true })
  .map((at) => isoDay(at.toISOString().slice(0, 10)))

describe('civil days', () => {
  test.each([
    ['2020-06-16', 2, '2020-W25'],
    ['2021-01-03', 7, '2020-W53'],
    ['2024-12-30', 1, '2025-W01'],
    ['2000-02-29', 2, '2000-W09'],
    ['1900-01-01', 1, '1900-W01'],
  ])('%s is weekday %i of %s', (day, weekday, week) => {
    expect([weekdayOf(isoDay(day)), isoWeekOf(isoDay(day))]).toEqual([weekday, week])
  })

  test('a week leads back to its Monday', () => {
    fc.assert(
      fc.property(days, (day) => {
        const [year, week] = isoWeekOf(day).split('-W').map(Number)
        expect(mondayOfWeek(year!, week!)).toBe(mondayOf(day))
      }),
    )
  })

  test('weekdays go round', () => {
    fc.assert(
      fc.property(days, (day) => {
        expect(weekdayOf(addDays(day, 1))).toBe((weekdayOf(day) % 7) + 1)
      }),
    )
  })

  test.each([
    [2020, 2, 30],
    [2021, 2, 29],
    [1900, 2, 29],
    [2020, 0, 1],
    [2020, 13, 1],
    [2020, 6, 31],
    [0, 1, 1],
    [10000, 1, 1],
  ])('%i-%i-%i is no day', (year, month, day) => {
    expect(civilDay(year, month, day)).toBeUndefined()
  })

  test.each([
    ['2020-01-31', 1, '2020-02-29'],
    ['2020-03-31', -1, '2020-02-29'],
    ['2020-06-16', 12, '2021-06-16'],
    ['2020-06-16', -6, '2019-12-16'],
  ])('%s and %i months is %s', (day, months, expected) => {
    expect(addMonths(isoDay(day), months)).toBe(expected)
  })

  test('every month has its days and no more', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9999 }), fc.integer({ min: 1, max: 12 }), (year, month) => {
        expect(civilDay(year, month, daysInMonth(year, month))).toBeDefined()
        expect(civilDay(year, month, daysInMonth(year, month) + 1)).toBeUndefined()
      }),
    )
  })

  test.each([
    [2020, 11, 4, 4, '2020-11-26'],
    [2020, 5, 1, -1, '2020-05-25'],
    [2020, 9, 1, 1, '2020-09-07'],
  ])('%i-%i, weekday %i, number %i is %s', (year, month, weekday, nth, expected) => {
    expect(nthWeekday(year, month, weekday, nth)).toBe(expected)
  })
})

describe('feasts', () => {
  test.each([
    [1961, '1961-04-02', '1961-04-09'],
    [2000, '2000-04-23', '2000-04-30'],
    [2008, '2008-03-23', '2008-04-27'],
    [2010, '2010-04-04', '2010-04-04'],
    [2016, '2016-03-27', '2016-05-01'],
    [2022, '2022-04-17', '2022-04-24'],
    [2038, '2038-04-25', '2038-04-25'],
  ])('Easter of %i is %s, and %s in the East', (year, west, east) => {
    expect([westernEaster(year), orthodoxEaster(year)]).toEqual([west, east])
  })

  test('Easter is a Sunday', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1583, max: 4000 }), (year) => {
        expect([weekdayOf(westernEaster(year)!), weekdayOf(orthodoxEaster(year)!)]).toEqual([7, 7])
      }),
    )
  })

  test.each([
    ['lunar-new-year', 2020, ['2020-01-25']],
    ['chuseok', 2018, ['2018-09-24']],
    ['ramadan', 2020, ['2020-04-24']],
    ['ramadan', 1997, ['1997-01-10', '1997-12-31']],
    ['yom-kippur', 2023, ['2023-09-25']],
    ['ramadan', 1985, []],
  ] as const)('%s of %i: %s', (feast, year, expected) => {
    expect(movingFeast(feast, year)).toEqual(expected)
  })

  test('every feast of the table falls once or twice in every year from 1990 to 2040, eleven to fourteen months apart', () => {
    for (const feast of movingFeasts) {
      const all = Array.from({ length: 51 }, (_, index) => movingFeast(feast, 1990 + index)).flat()
      expect(all.length).toBeGreaterThanOrEqual(51)
      for (const [index, day] of all.entries()) {
        const next = all[index + 1]
        if (next !== undefined) expect([addDays(day, 340) < next, next < addDays(day, 390)]).toEqual([true, true])
      }
    }
  })

  test('every named day falls on days of the calendar', () => {
    for (const { names, rule } of namedDays) {
      const found = namedDayIn(rule, 2020)
      expect([names, found.every((day) => isIsoDay(day) && day.startsWith('2020')), found.length > 0]).toEqual([names, true, true])
    }
  })

  test('a name that several days share is told apart by country, and each country has a word; one of them may be the rest of the world', () => {
    const known = new Set(countryOfWord.values())
    for (const [name, same] of daysByName) {
      if (same.length < 2) continue
      expect([name, new Set(same.map(({ country }) => country)).size]).toEqual([name, same.length])
      for (const { country } of same) expect([name, country, country === undefined || known.has(country)]).toEqual([name, country, true])
    }
  })
})
