import { expect, test } from 'vitest'
import type { CountryCode, Party } from '../../src/domain/party.ts'
import { mentionsOf, typeOfParty } from './mentions.ts'

const party = (words: string, kind: Party['kind'], more: Partial<Party> = {}): Party => ({
  at: { start: 0, end: words.length },
  words,
  name: words,
  kind,
  ...more,
})

test.each([
  ['the army', 'organisation', {}, 'organisation'],
  ['U.S. troops', 'group', {}, 'organisation'],
  ['civilians', 'group', {}, 'organisation'],
  ['security', 'organisation', {}, undefined],
  ['number', 'organisation', { sector: 'UNK' }, undefined],
  ['The minister', 'person', {}, 'person'],
  ['fighter', 'person', {}, undefined],
  ['he', 'person', {}, 'person'],
  ['they', 'country', {}, 'organisation'],
  ['their', 'group', {}, undefined],
  ['the United States', 'country', { country: 'USA' as CountryCode }, 'organisation'],
  ['Syria', 'country', { country: 'SYR' as CountryCode }, undefined],
  ['the country', 'country', {}, undefined],
  ['ISIL', 'country', { country: 'IMG' as CountryCode }, 'organisation'],
] as const)('%s (%s) is %s', (words, kind, more, type) => {
  expect(typeOfParty(party(words, kind, more))).toBe(type)
})

test('phrases without their tails, names inside of them, places with what stands before them, who speaks', () => {
  const text = 'U.S. troops in northern Iraq left the city of Mosul, I said.'
  const words = mentionsOf(text, { parties: [party('U.S. troops in northern Iraq', 'group')], things: [] }, [{ start: 24, end: 28, type: 'location' }]).map(
    ({ start, end, type }) => `${text.slice(start, end)}: ${type}`,
  )
  expect(words).toEqual(['U.S. troops: organisation', 'Iraq: location', 'northern Iraq: location', 'the city of Mosul: location', 'I: person'])
})

test('a title with its article is no name besides, and a person ends at "and"', () => {
  const text = 'The Foreign Secretary and Kim left.'
  const said = mentionsOf(text, { parties: [party('The Foreign Secretary and Kim', 'person')], things: [] }, [
    { start: 4, end: 21, type: 'person' },
    { start: 26, end: 29, type: 'person' },
  ])
  expect(said.map(({ start, end }) => text.slice(start, end))).toEqual(['The Foreign Secretary', 'Kim'])
})
