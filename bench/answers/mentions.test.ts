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
  expect(words).toEqual([
    'U.S. troops: organisation',
    'Iraq: location',
    'northern Iraq: location',
    'the city of Mosul: location',
    'the city: location',
    'I: person',
  ])
})

test('a title with its article is no name besides, and a person ends at "and"', () => {
  const text = 'The Foreign Secretary and Kim left.'
  const said = mentionsOf(text, { parties: [party('The Foreign Secretary and Kim', 'person')], things: [] }, [
    { start: 4, end: 21, type: 'person' },
    { start: 26, end: 29, type: 'person' },
  ])
  expect(said.map(({ start, end }) => text.slice(start, end))).toEqual(['The Foreign Secretary', 'Kim'])
})

const said = (text: string, names: readonly { readonly words: string; readonly type: 'person' | 'organisation' | 'location' }[]): readonly string[] =>
  mentionsOf(
    text,
    { parties: [], things: [] },
    names.map(({ words, type }) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length, type })),
  ).map(({ start, end }) => text.slice(start, end))

test.each([
  ['the envoy flew to Lagos, Nigeria for talks', 'Lagos, Nigeria', 'location', ['Lagos', 'Nigeria']],
  ['the Chad-Sudan frontier', 'Chad-Sudan', 'organisation', ['Chad', 'Sudan']],
  ['the fall of Rebel-held towns', 'Rebel-held', 'location', []],
  ['the Department of Health', 'Health', 'organisation', []],
  ['said President Ade', 'Ade', 'person', []],
  ['talks with the Government of Chad on Monday', 'Government of Chad', 'organisation', ['the Government of Chad', 'Chad']],
  ['a plea from the Red Crescent, again', 'Red Crescent', 'organisation', ['Red Crescent', 'the Red Crescent']],
  ['the Red Crescent office', 'Red Crescent', 'organisation', ['Red Crescent']],
  ['rain over Northern Chad', 'Northern Chad', 'location', ['Northern Chad', 'Chad']],
] as const)('in "%s" what is named by %s', (text, words, type, wanted) => {
  expect(said(text, [{ words, type }])).toEqual(wanted)
})

test('whose people they are, both sides, and where by coordinates', () => {
  expect(said('Both sides and our closest allies met at 12.5°N 15.2°E.', [])).toEqual(['12.5°N 15.2°E', 'our closest allies', 'Both sides'])
})

test('a count is no part of whom it counts, and a phrase at the edge of a longer one is none', () => {
  const text = 'at least ten civilians near the members of the council'
  const at = (words: string): Party => ({ ...party(words, 'group'), at: { start: text.indexOf(words), end: text.indexOf(words) + words.length } })
  const found = mentionsOf(text, { parties: [at('at least ten civilians'), at('the members of the council'), at('the council')], things: [] }, [])
  expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(['civilians', 'the members of the council'])
})
