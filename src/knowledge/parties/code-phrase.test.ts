import { expect, test } from 'vitest'
import { isoDay } from '../../domain/when.ts'
import { codePhrase, phraseWords } from './code-phrase.ts'

test.each([
  // phrase                                       country  sector     name
  ['Norway', 'NOR', undefined, 'Norway'],
  ['the Norwegian army', 'NOR', 'MIL', undefined],
  ["Norway's central bank", 'NOR', 'GOV', undefined],
  ["the People's Republic of China", 'CHN', undefined, 'China'],
  ['two Norwegians', 'NOR', undefined, undefined],
  ['the Pentagon', 'USA', 'MIL', undefined],
  ['OSLO', 'NOR', 'GOV', 'OSLO'],
  ["Norway's ambassador to Poland", 'NOR', 'GOV', undefined],
  ['a former Norwegian minister', 'NOR', 'ELI', undefined],
  ['the FSB', 'RUS', 'SPY', undefined],
  ['Boko Haram gunmen', 'NGA', 'REB', 'Boko Haram'],
  ['Defence Minister Sergei Shoigu', 'RUS', 'GOV', 'Sergei Shoigu'],
  ['soldiers', undefined, 'MIL', undefined],
  ['Springfield police', 'USA', 'COP', undefined],
  ['stones', undefined, undefined, undefined],
] as const)('%s → %s %s %s', (phrase, country, sector, name) => {
  const countryOfPlace = (place: string) => (place === 'Springfield' ? codePhrase('US').country : undefined)
  const code = codePhrase(phrase, { day: isoDay('2020-01-01'), countryOfPlace })
  expect([code.country, code.sector, code.name]).toEqual([country, sector, name])
})

test.each([
  ["Chile's Ministry", ['Chile', "'s", 'Ministry']],
  ['U.S. troops', ['U.S.', 'troops']],
  ["N'Djamena, Chad", ["N'Djamena", ',', 'Chad']],
])('the words of %s', (phrase, words) => {
  expect(phraseWords(phrase)).toEqual(words)
})
