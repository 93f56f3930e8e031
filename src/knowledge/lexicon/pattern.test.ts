import { describe, expect, test } from 'vitest'
import { parsePattern } from './pattern.ts'

describe('patterns of verbs', () => {
  test.each([
    ['shell', { head: 'shell' }],
    ['blow up', { head: 'blow', particle: 'up' }],
    ['hold {talk|summit}', { head: 'hold', objects: ['talk', 'summit'] }],
    ['break {}', { head: 'break', objects: [] }],
    ['place <under arrest|detention>', { head: 'place', obliques: [{ prep: 'under', nouns: ['arrest', 'detention'] }] }],
    ['open {fire} <on>', { head: 'open', objects: ['fire'], obliques: [{ prep: 'on', nouns: [] }] }],
    [
      'pull out {troop} <of> <by>',
      {
        head: 'pull',
        particle: 'out',
        objects: ['troop'],
        obliques: [
          { prep: 'of', nouns: [] },
          { prep: 'by', nouns: [] },
        ],
      },
    ],
    ['be ready', { head: 'ready', copula: true }],
    ['be open <to talk>', { head: 'open', copula: true, obliques: [{ prep: 'to', nouns: ['talk'] }] }],
    ['re-open {border}', { head: 're-open', objects: ['border'] }],
  ])('%s', (text, expected) => {
    expect(parsePattern(text)).toEqual(expected)
  })
})

describe('patterns of nouns', () => {
  test.each([
    ['demolition', { head: 'demolition' }],
    ['drone strike', { head: 'strike', before: 'drone' }],
    ['call <for>', { head: 'call', obliques: [{ prep: 'for', nouns: [] }] }],
    ['phone call <with>', { head: 'call', before: 'phone', obliques: [{ prep: 'with', nouns: [] }] }],
  ])('%s', (text, expected) => {
    expect(parsePattern(text, 'noun')).toEqual(expected)
  })
})

test.each([
  [''],
  [' shell'],
  ['Shell'],
  ['blow right up'],
  ['blow  up'],
  ['hold {talk'],
  ['hold talk}'],
  ['hold {talk|}'],
  ['hold {peace talk}'],
  ['hold {talk} {summit}'],
  ['open <on> {fire}'],
  ['place <under <arrest>>'],
  ['place < arrest>'],
  ['place <>'],
  ['hold{talk}<on>'],
  ['hold {talk} '],
  ['hold{talk}'],
])('"%s" is malformed', (text) => {
  expect(() => parsePattern(text)).toThrow(TypeError)
})

test('a noun takes no object', () => {
  expect(() => parsePattern('talk {peace}', 'noun')).toThrow('no {object}')
})
