import countries from 'i18n-iso-countries'
import { describe, expect, test } from 'vitest'
import { countryName, findCountryWords, isCountry } from './find-country.ts'

const find = (text: string, at = 0, allCaps = false) => findCountryWords(text.split(' '), at, { allCaps })

describe('findCountryWords', () => {
  test.each([
    // text                                     at  length code   form         sector
    ['North Korea fired a missile', 0, 2, 'PRK', 'name', undefined],
    ['two North Korean soldiers', 1, 2, 'PRK', 'adjective', undefined],
    ['the South Koreans left', 1, 2, 'KOR', 'demonym', undefined],
    ['DPRK media', 0, 1, 'PRK', 'name', undefined],
    ['north Korea said', 0, 2, 'PRK', 'name', undefined],
    ['Pyongyang said', 0, 1, 'PRK', 'capital', 'GOV'],
    ['the White House said', 1, 2, 'USA', 'metonym', 'GOV'],
    ['the Pentagon said', 1, 1, 'USA', 'metonym', 'MIL'],
    ['the Kremlin said', 1, 1, 'RUS', 'metonym', 'GOV'],
    ['the Blue House said', 1, 2, 'KOR', 'metonym', 'GOV'],
    ['Downing Street said', 0, 2, 'GBR', 'metonym', 'GOV'],
    ['the US embassy', 1, 1, 'USA', 'name', undefined],
    ['U.S. troops', 0, 1, 'USA', 'name', undefined],
    ['the United States of America', 1, 4, 'USA', 'name', undefined],
    ['Burma , also', 0, 1, 'MMR', 'name', undefined],
    ["Côte d'Ivoire voted", 0, 2, 'CIV', 'name', undefined],
    ['Cote d’Ivoire voted', 0, 2, 'CIV', 'name', undefined],
    ['Guinea - Bissau voted', 0, 3, 'GNB', 'name', undefined],
    ['Guinea-Bissau voted', 0, 1, 'GNB', 'name', undefined],
    ["Democratic People 's Republic of Korea", 0, 6, 'PRK', 'name', undefined],
    ['the Republic of Korea', 1, 3, 'KOR', 'name', undefined],
    ['the Republic of China', 1, 3, 'TWN', 'name', undefined],
    ["the People's Republic of China", 1, 4, 'CHN', 'name', undefined],
    ['the Dutch', 1, 1, 'NLD', 'adjective', undefined],
    ['a Briton', 1, 1, 'GBR', 'demonym', undefined],
    ['Turkey shelled', 0, 1, 'TUR', 'name', undefined],
    ['the United Nations Security Council', 1, 4, 'UNO', 'name', undefined],
    ['NATO allies', 0, 1, 'IGO', 'name', undefined],
    ['the European Union', 1, 2, 'EUR', 'name', undefined],
    ['Abkhazia', 0, 1, 'GEO', 'name', 'PRE'],
    ['Kosovo', 0, 1, 'XKX', 'name', undefined],
  ] as const)('%s, at %i → %i word(s), %s, %s', (text, at, length, code, form, sector) => {
    const match = find(text, at)
    expect(match).toMatchObject({ length, code, form })
    expect(match?.sector).toBe(sector)
  })

  test.each([
    ['they told us', 2],
    ['a turkey dinner', 1],
    ['New England fans', 1],
    ['New Mexico voters', 1],
    ['the north of the town', 0],
    ['the North Atlantic fleet', 0],
    ['china plates', 0],
    ['he who said', 1],
  ] as const)('%s, at %i → nothing', (text, at) => {
    expect(find(text, at)).toBeUndefined()
  })

  test('"the North" means a country only in context', () => {
    expect(find('the North said')).toMatchObject({ code: 'PRK', contextual: true, length: 2 })
  })

  test('names of persons and states are marked ambiguous', () => {
    expect(find('Georgia said')?.ambiguous).toBe(true)
    expect(find('Jordan said')?.ambiguous).toBe(true)
    expect(find('Iran said')?.ambiguous).toBeUndefined()
  })

  test.each([
    ['TURKEY SHELLS BORDER', 0, 'TUR'],
    ['NORTH KOREA FIRES MISSILE', 0, 'PRK'],
    ['US TROOPS LEAVE', 0, 'USA'],
  ] as const)('in capitals: %s', (text, at, code) => {
    expect(find(text, at, true)).toMatchObject({ code })
  })

  test('an adjective that is also the name is marked so', () => {
    expect(find('US troops')?.adjectival).toBe(true)
    expect(find('Hong Kong police')?.adjectival).toBe(true)
    expect(find('Iran troops')?.adjectival).toBe(false)
  })
})

describe('the table', () => {
  // XKK is that package's code for Kosovo; everyone else writes XKX.
  const codes = Object.keys(countries.getAlpha3Codes()).map((code) => (code === 'XKK' ? 'XKX' : code))

  test.each(codes)('holds %s', (code) => {
    expect(isCountry(code)).toBe(true)
    expect(countryName(code)).not.toBe(code)
    expect(find(countryName(code))).toMatchObject({ code })
  })

  test('tells bodies from countries', () => {
    expect(isCountry('UNO')).toBe(false)
    expect(countryName('UNO')).toBe('United Nations')
    expect(countryName('QQQ')).toBe('QQQ')
  })

  test.each([
    ['TURKEY SHELLS BORDER', 0, 'TUR'],
    ['SOUTH AMERICAN PRESIDENTS', 1, undefined],
    ['AMERICAN PRESIDENTS', 0, 'USA'],
  ])('%s in capitals, at %i: %s', (text, at, code) => {
    expect(find(text, at, true)?.code).toBe(code)
  })
})
