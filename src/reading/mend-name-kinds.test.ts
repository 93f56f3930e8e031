import { expect, test } from 'vitest'
import type { Name, Sentence } from '../domain/sentence.ts'
import { mendNameKinds } from './mend-name-kinds.ts'

const sentenceOf = (text: string, names: readonly Name[]): Sentence => {
  const tokens = text.split(' ').map((word, i) => {
    const upos = /^\p{Lu}/u.test(word) ? ('PROPN' as const) : ('NOUN' as const)
    return { words: word, lemma: word, upos, xpos: '', head: i - 1, relation: 'flat', certainty: 1, at: { start: 0, end: 0 } }
  })
  return { at: { start: 0, end: 0 }, paragraph: 0, tokens, names }
}

const kindOf = (text: string, kind: Name['kind'], certainty = 0.6): Name['kind'] | undefined => {
  const sentence = sentenceOf(text, [{ first: 0, last: text.split(' ').length - 1, kind, certainty }])
  return mendNameKinds(sentence).names[0]?.kind
}

test.each<[string, Name['kind'], Name['kind']]>([
  ['Hezbollah', 'place', 'organisation'],
  ['Fiji', 'person', 'place'],
  ['Fiji', 'organisation', 'place'],
  ['NATO', 'place', 'organisation'],
  ['Winter War', 'organisation', 'event'],
  ['World War II', 'organisation', 'event'],
  ['Battle of Kursk', 'place', 'event'],
  ['Ottawa Treaty', 'place', 'other'],
  ['Wadiya Front', 'organisation', 'organisation'],
  ['Interior Ministry', 'person', 'organisation'],
  ['Harald Holm', 'person', 'person'],
])('%s, %s: %s', (text, given, wanted) => {
  expect(kindOf(text, given)).toBe(wanted)
})

test('a country that surely acts stays a body', () => {
  expect(kindOf('Fiji', 'organisation', 0.9)).toBe('organisation')
})

test.each([
  ['ships from Norway sank', ['place 2-2']],
  ['he left Amnesty International angry', ['organisation 2-3']],
  ['fields of turkey and Corn', []],
])('what the model left out of %j', (text, wanted) => {
  expect(mendNameKinds(sentenceOf(text, [])).names.map(({ kind, first, last }) => `${kind} ${first}-${last}`)).toEqual(wanted)
})

test('what stands in a name is no name of its own', () => {
  const names: readonly Name[] = [{ first: 0, last: 2, kind: 'event', certainty: 0.9 }]
  expect(mendNameKinds(sentenceOf('Winter Norway Games', names)).names).toEqual(names)
})

test.each<[string, readonly [number, number, Name['kind']][], readonly string[]]>([
  ['talks in Bosnia and Herzegovina resumed', [[2, 2, 'place']], ['place 2-4']],
  [
    'fighters of the Islamic State of Iraq and the Levant left',
    [
      [3, 6, 'organisation'],
      [9, 9, 'place'],
    ],
    ['organisation 3-9'],
  ],
  ['Norway and Sweden voted', [[0, 0, 'place']], ['place 0-0', 'place 2-2']],
  ['Trinidad left', [[0, 0, 'place']], ['place 0-0']],
])('names reach as far as what we know them by: %s', (text, given, wanted) => {
  const names = given.map(([first, last, kind]) => ({ first, last, kind, certainty: 0.9 }))
  expect(mendNameKinds(sentenceOf(text, names)).names.map(({ kind, first, last }) => `${kind} ${first}-${last}`)).toEqual(wanted)
})
