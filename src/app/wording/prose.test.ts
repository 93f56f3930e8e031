import { expect, test } from 'vitest'
import { thingId } from '../../domain/id.ts'
import { countryCode, type Party } from '../../domain/party.ts'
import { inQuotes, listWords, partyNames, theName, thingName, topicOf } from './prose.ts'

const party = (name: string, country?: string, kind: Party['kind'] = 'organisation'): Party => ({
  at: { start: 0, end: 0 },
  words: name,
  name,
  kind,
  ...(country === undefined ? {} : { country: countryCode(country) }),
})
const act = { event: 'ASSAULT', mode: 'destroy', contexts: [], cameoRoot: '18', score: -8.5 } as const

test.each([
  ['Soldiers fired.', '“Soldiers fired.”'],
  ['"We fired," he said. "Twice."', '“‘We fired,’ he said. ‘Twice.’”'],
  ['"We fired."', '“We fired.”'],
  ['"We fired," he said, "twice."', '“‘We fired,’ he said, ‘twice.’”'],
  // the fellow of the last one stands in another sentence
  ['They wanted peace".', '“They wanted peace.”'],
])('%s is quoted with single marks inside', (words, quoted) => {
  expect(inQuotes(words)).toBe(quoted)
})

test.each([
  [[], Infinity, ''],
  [['a'], Infinity, 'a'],
  [['a', 'b', 'c'], Infinity, 'a, b and c'],
  [['a', 'b', 'c', 'd'], 3, 'a, b and 2 others'],
] as const)('%j, at most %d: "%s"', (items, most, words) => {
  expect(listWords(items, most)).toBe(words)
})

test.each([
  [party('unification ministry', 'KOR'), 'the unification ministry of South Korea'],
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

test.each([
  [party('soldiers', 'PRK', 'group'), 'soldiers of North Korea'],
  [party('United States', 'USA', 'country'), 'the United States'],
  [party('militia commander', 'SDN', 'person'), 'the militia commander of Sudan'],
  [party('two gunmen', 'SDN', 'group'), 'two gunmen of Sudan'],
  [party('UN spokesman'), 'a UN spokesman'],
  [party('Israeli military official', 'ISR'), 'an Israeli military official'],
  [party('South Korean defence ministry', 'KOR'), 'the South Korean defence ministry'],
  [party("South Korea's cabinet", 'KOR'), "South Korea's cabinet"],
  [party('Voice of the Highlands'), 'Voice of the Highlands'],
])('articles are those of English prose: %#', (each, words) => {
  expect(partyNames([each])).toBe(words)
})

const [korea, south] = [party('North Korea', 'PRK', 'country'), party('South Korea', 'KOR', 'country')]
const office = thingId('facility/joint liaison office')
const cut = { ...act, event: 'SANCTION', mode: 'discontinue' } as const

test.each([
  // the thing once, and nobody as whom it was done to who did it
  [
    { act, actor: [korea], recipient: [korea, party('inter-Korean liaison office', 'PRK')], thing: office },
    'destruction of the joint liaison office by North Korea',
  ],
  // the country that an office belongs to was not blown up with it
  [{ act, actor: [korea], recipient: [south], thing: office }, 'destruction of the joint liaison office by North Korea'],
  [{ act, actor: [], recipient: [] }, 'destruction'],
  // nobody is named who did it, and nobody is invented
  [{ act, actor: [], recipient: [korea] }, 'destruction of North Korea'],
  [
    { act: cut, actor: [south], recipient: [korea], thing: thingId('agreement/military agreement') },
    'cut of ties or trade with North Korea by South Korea (military agreement)',
  ],
])('a topic is a phrase of English: %#', (event, words) => {
  expect(topicOf(event)).toBe(words)
})

test.each([
  ['port', 'the port'],
  ['wire.txt', 'wire.txt'],
  ['old depot', 'the old depot'],
  ['Omar al-Khalifa', 'Omar al-Khalifa'],
  ['Red Cross office', 'the Red Cross office'],
  ['Rubymar', 'Rubymar'],
  ['500,000 leaflets', '500,000 leaflets'],
])('%s inside a sentence is "%s"', (name, inSentence) => {
  expect(theName(name)).toBe(inSentence)
})
