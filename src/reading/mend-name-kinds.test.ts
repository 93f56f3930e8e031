import { expect, test } from 'vitest'
import type { Name, Sentence } from '../domain/sentence.ts'
import { mendNameKinds } from './mend-name-kinds.ts'

const kindOf = (text: string, kind: Name['kind'], certainty = 0.6): Name['kind'] | undefined => {
  const words = text.split(' ')
  const tokens = words.map(
    (word, i) => ({ words: word, lemma: word, upos: 'PROPN', xpos: '', head: i - 1, relation: 'flat', certainty: 1, at: { start: 0, end: 0 } }) as const,
  )
  const sentence: Sentence = { at: { start: 0, end: 0 }, paragraph: 0, tokens, names: [{ first: 0, last: words.length - 1, kind, certainty }] }
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
  ['Harald Holm', 'person', 'person'],
])('%s, %s: %s', (text, given, wanted) => {
  expect(kindOf(text, given)).toBe(wanted)
})

test('a country that surely acts stays a body', () => {
  expect(kindOf('Fiji', 'organisation', 0.9)).toBe('organisation')
})
