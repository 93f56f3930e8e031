import { expect, test } from 'vitest'
import { thingId } from '../../domain/id.ts'
import { countryCode, type Party } from '../../domain/party.ts'
import { listWords, partyNames, thingName, topicOf } from './prose.ts'

const party = (name: string, country?: string, kind: Party['kind'] = 'organisation'): Party => ({
  at: { start: 0, end: 0 },
  words: name,
  name,
  kind,
  ...(country === undefined ? {} : { country: countryCode(country) }),
})
const act = { event: 'ASSAULT', mode: 'destroy', contexts: [], cameoRoot: '18', score: -8.5 } as const

test.each([
  [[], Infinity, ''],
  [['a'], Infinity, 'a'],
  [['a', 'b', 'c'], Infinity, 'a, b and c'],
  [['a', 'b', 'c', 'd'], 3, 'a, b and 2 others'],
] as const)('%j, at most %d: "%s"', (items, most, words) => {
  expect(listWords(items, most)).toBe(words)
})

test.each([
  [party('unification ministry', 'KOR'), 'unification ministry (South Korea)'],
  [party("South Korea's cabinet", 'KOR'), "South Korea's cabinet"],
  [party('South Korean soldiers', 'KOR', 'group'), 'South Korean soldiers'],
  [party('North Korea', 'PRK', 'country'), 'North Korea'],
  [party('Red Crescent'), 'Red Crescent'],
  [{ ...party('Moon Jae-in', 'KOR', 'person'), registerId: 'moon' }, 'Moon Jae-in'],
])('a party is told with its country where nothing else tells it: %#', (each, words) => {
  expect(partyNames([each])).toBe(words)
})

test.each([
  ['facility/joint liaison office', 'joint liaison office'],
  ['facility/joint liaison office (KOR, PRK) 2', 'joint liaison office'],
  ['facility/depot @0a1b2c3d4e5f', 'depot'],
  ['agreement/armistice of 1953', 'armistice of 1953'],
])('%s is called "%s"', (id, name) => {
  expect(thingName(thingId(id))).toBe(name)
})

test('a topic says the thing once, and nobody as whom it was done to who did it', () => {
  const korea = party('North Korea', 'PRK', 'country')
  const office = thingId('facility/joint liaison office')
  const event = { act, actor: [korea], recipient: [korea, party('inter-Korean liaison office', 'PRK')], thing: office }
  expect(topicOf(event)).toBe('destruction: North Korea → joint liaison office')
  expect(topicOf({ act, actor: [], recipient: [] })).toBe('destruction')
  expect(topicOf({ act, actor: [], recipient: [korea] })).toBe('destruction: somebody → North Korea')
})
