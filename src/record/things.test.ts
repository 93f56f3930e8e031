import { expect, test } from 'vitest'
import type { Thing } from '../domain/thing.ts'
import { select } from './select.ts'
import type { Dispatch } from './testing/claims.ts'
import { logOf, place, thing } from './testing/claims.ts'
import { findThings } from './things.ts'
import { parseThingName } from './thing-names.ts'

/** One dispatch a mention. */
function story(...things: readonly Thing[]): readonly Dispatch[] {
  return things.map((mention, i) => ({
    slug: `d${i}`,
    published: '2020-06-16',
    text: 'It happened.',
    claims: [{ on: 'happened', act: 'SAY', thing: mention }],
  }))
}

function idsOf(...things: readonly Thing[]): readonly (string | undefined)[] {
  const { claims } = select(logOf(story(...things)))
  const known = findThings(claims)
  return claims.map((claim) => known.of(claim.report, claim.thing!)?.id)
}

const inWonsan = { place: place('Wonsan') }

test.each([
  ['facility/liaison office', 'facility/joint liaison office'],
  ['facility/inter-Korean liaison office', 'facility/first joint liaison office by the river'],
  ['facility/"useless" communications office', 'facility/liaison office'],
  ['facility/joint industrial complex', 'facility/industrial park'],
  ['channel/telephone and fax lines', 'channel/communication lines'],
  ['channel/phone lines', 'channel/all communication lines to South Korea'],
  ['talks/nuclear negotiations', 'talks/denuclearisation talks'],
  ['campaign/propaganda leaflet campaign', 'campaign/leaflets'],
  ['zone/"demilitarized" zones', 'zone/demilitarised zones'],
])('%s and %s of the same two parties are one thing', (a, b) => {
  const [first, second] = idsOf(thing(a, 'KOR', 'PRK'), thing(b, 'KOR', 'PRK'))
  expect(first).toBeDefined()
  expect(second).toBe(first)
})

test.each([
  [thing('facility/liaison office', 'PRK', 'KOR'), thing('facility/industrial complex', 'PRK', 'KOR')],
  [thing('talks/nuclear talks', 'PRK', 'USA'), thing('talks/nuclear talks', 'IRN', 'USA')],
  [thing('talks/nuclear talks', 'PRK', 'USA'), thing('talks/trade talks', 'PRK', 'USA')],
  [thing('channel/military hotline', 'PRK', 'KOR'), thing('channel/presidential hotline', 'IND', 'PAK')],
  [
    { ...thing('facility/liaison office'), ...inWonsan },
    { ...thing('facility/liaison office'), place: place('Singapore') },
  ],
  [thing('measure/sanctions', 'USA', 'PRK'), thing('measure/sanctions', 'USA', 'RUS')],
  [thing('facility/embassy', 'USA'), thing('facility/embassy', 'RUS')],
])('$0.name ($0.parties) and $1.name ($1.parties) are two things', (a, b) => {
  const [first, second] = idsOf(a, b)
  expect(first).not.toBe(second)
})

test('a place and parties told in different reports come together in one row', () => {
  const { claims } = select(
    logOf(story({ ...thing('facility/joint liaison office', 'PRK', 'KOR'), ...inWonsan }, { ...thing('facility/communications office'), ...inWonsan })),
  )
  expect(findThings(claims).all).toMatchObject([
    { parties: ['KOR', 'PRK'], place: { name: 'Wonsan' }, name: 'joint liaison office', otherNames: ['communications office'] },
  ])
})

test('a ship is one under her name, whatever kind of ship a report calls her', () => {
  expect(new Set(idsOf(thing('facility/tanker Rubymar'), thing('facility/Rubymar'))).size).toBe(1)
})

test('two things of one name are told apart by their parties', () => {
  expect(idsOf(thing('facility/embassy', 'USA'), thing('facility/embassy', 'RUS')).toSorted()).toEqual(['facility/embassy (RUS)', 'facility/embassy (USA)'])
})

test.each([
  ['the first joint liaison office by the river', 'office', ['liaison'], 'joint liaison office'],
  ['South Korean embassy', 'embassy', [], 'embassy'],
  ['all communication lines to South Korea', 'line', ['liaison'], 'communication lines'],
  ['Kerch Bridge', 'bridge', ['kerch'], 'Kerch Bridge'],
  ['hotline', 'line', ['telephone'], 'hotline'],
  ['11 guard posts', 'post', ['guard'], 'guard posts'],
  ['about 1,500 soldiers', 'troops', [], 'soldiers'],
  ['Rubymar', 'rubymar', ['rubymar'], 'Rubymar'],
  ['Marlin Luanda', 'luanda', ['marlin', 'luanda'], 'Marlin Luanda'],
])('%s: a %s with %j, shown as "%s"', (name, head, modifiers, plain) => {
  const parsed = parseThingName(name)
  expect({ ...parsed, modifiers: [...parsed.modifiers] }).toMatchObject({ head, modifiers, plain })
})
