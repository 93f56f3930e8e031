import { expect, test } from 'vitest'
import { KindsError, kindsFileText, parseKinds } from './kinds-file.ts'

test('the example is right, and what it leaves out is empty', () => {
  const [reactor, facility] = parseKinds(kindsFileText, 'k.json')
  expect(reactor).toMatchObject({ kind: 'reactor', nouns: ['reactor', 'nuclear power plant'], never: { dismantled: ['running', 'shut down'] } })
  expect(facility).toEqual({ kind: 'facility', nouns: [], states: [{ state: 'occupied', acts: ['COERCE/seize'], words: ['occupied'] }], never: {} })
})

const kind = (rest: string): string => `{ "kinds": [{ "kind": "dam", "nouns": ["dam"], ${rest} }] }`
const state = (rest: string): string => kind(`"states": [{ "state": "open", ${rest} }]`)

test.each([
  ['no', 'k.json is no JSON'],
  ['{ "kind": [] }', 'the file has "kind", which is none of kinds'],
  ['{ "kinds": {} }', '"kinds" should be a list'],
  ['{ "kinds": [1] }', 'kinds[0] should be an object'],
  ['{ "kinds": [{ "kind": "Big Dam" }] }', 'kinds[0].kind should be one word'],
  ['{ "kinds": [{ "kind": "dam", "states": [] }] }', 'kinds[0].nouns should name at least one noun, as dam is none of channel, facility'],
  [kind('"states": []'), 'kinds[0].states should be a list of one state at least'],
  [kind('"states": [{ "state": "" }]'), 'kinds[0].states[0].state should be the name'],
  [kind('"colour": 1'), 'kinds[0] has "colour", which is none of'],
  [state('"acts": []'), 'kinds[0].states[0] needs an act or a word'],
  [state('"acts": ["FLOOD"]'), 'has "FLOOD", which is no event or mode of PLOVER'],
  [state('"words": "open"'), 'kinds[0].states[0].words should be a list of words'],
  [kind('"states": [{ "state": "open", "words": ["opened"] }], "never": { "open": "shut" }'), 'kinds[0].never.open should be a list of words'],
])('%s: %s', (text, says) => {
  const attempt = (): unknown => parseKinds(text, 'k.json')
  expect(attempt).toThrow(KindsError)
  expect(attempt).toThrow(says)
})
