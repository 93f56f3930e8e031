import { describe, expect, test } from 'vitest'
import { isoDay } from '../../domain/when.ts'
import { isCountry } from '../countries/find-country.ts'
import { sectors } from '../../domain/party.ts'
import { findInRegister, officeAt, registerEntries, sectorAt } from './register.ts'

const one = (name: string) => findInRegister(name)[0]

describe('findInRegister', () => {
  test.each([
    ['Kim Yo-jong', 'Kim Yo-jong'],
    ['KIM JONG UN', 'Kim Jong-un'],
    ['Putin', 'Vladimir Putin'],
    ['Erdoğan', 'Recep Tayyip Erdogan'],
    ['Mario Abdo Benítez', 'Mario Abdo Benitez'],
    ['the KCNA', 'Korean Central News Agency'],
    ['Hizbullah', 'Hezbollah'],
    ['the Taliban', 'Taliban'],
    ["Gaddafi's", 'Muammar Gaddafi'],
  ])('%s → %s', (name, known) => {
    expect(findInRegister(name).map((entry) => entry.name)).toContain(known)
  })

  test.each(['raw', 'ice', 'Kim', '', 'the', 'Nobody Known'])('"%s" is nobody', (name) => {
    expect(findInRegister(name)).toEqual([])
  })

  test('two people of one name are both given', () => {
    expect(findInRegister('Ferdinand Marcos').length).toBe(1)
    expect(findInRegister('RAF').length).toBe(1)
  })
})

describe('offices', () => {
  test.each([
    ['Vladimir Putin', '2009-01-01', 'prime minister'],
    ['Vladimir Putin', '2014-03-01', 'president'],
    ['Moon Jae-in', '2020-06-16', 'president'],
    ['Kim Yeon-chul', '2020-06-16', 'unification minister'],
    ['Kim Yeon-chul', '2020-07-16', undefined],
    ['Zhao Lijian', '2020-06-16', 'spokesman for the foreign ministry'],
  ])('%s on %s: %s', (name, day, title) => {
    expect(officeAt(one(name)!, isoDay(day))?.title).toBe(title)
  })

  test.each([
    ['Donald Trump', '2018-01-01', 'GOV'],
    ['Donald Trump', '2022-04-01', 'ELI'],
    ['Scott Morrison', '2022-10-01', 'LEG'],
    ['William Burns', '2022-10-01', 'SPY'],
    ['Hamas', '2022-10-01', 'REB'],
  ])('the sector of %s on %s is %s', (name, day, sector) => {
    expect(sectorAt(one(name)!, isoDay(day))).toBe(sector)
  })
})

describe('the tables', () => {
  const register = registerEntries()

  test('hold thousands', () => {
    expect(register.filter(({ kind }) => kind === 'person').length).toBeGreaterThan(2900)
    expect(register.filter(({ kind }) => kind === 'organisation').length).toBeGreaterThan(3200)
  })

  test('name nobody twice', () => {
    const ids = register.map(({ id }) => id)
    expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([])
  })

  test('give known countries and sectors', () => {
    const wrong = register.filter(({ country, sector, secondSector }) => {
      const known = country === undefined || isCountry(country) || ['UNO', 'EUR', 'IGO', 'NGO', 'IMG'].includes(country)
      return !known || !sectors.includes(sector) || (secondSector !== undefined && !sectors.includes(secondSector))
    })
    expect(wrong).toEqual([])
  })

  test('have offices in order, with days of the calendar', () => {
    const isDay = (text: string | undefined): boolean => text === undefined || /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/u.test(text)
    for (const { name, offices } of register) {
      for (const [i, office] of offices.entries()) {
        expect(isDay(office.from) && isDay(office.to), `${name}: ${office.title}`).toBe(true)
        if (office.from !== undefined && office.to !== undefined) expect(office.from <= office.to, name).toBe(true)
        expect((offices[i - 1]?.from ?? '') <= (office.from ?? ''), `${name}: ${office.title}`).toBe(true)
        expect(sectors, `${name}: ${office.title}`).toContain(office.sector)
      }
    }
  })
})
