import { expect, it } from 'vitest'
import type { Sentence } from '../src/domain/sentence.ts'
import { randomTexts } from './random-texts.ts'
import { faultOf } from './soundness.ts'

const token = (start: number, end: number, words: string, head: number): Sentence['tokens'][number] => ({
  ...{ at: { start, end }, words, lemma: words, upos: 'NOUN', xpos: 'NN', head, relation: head === -1 ? 'root' : 'obj', certainty: 1 },
})
const sentence = (tokens: Sentence['tokens'], names: Sentence['names'] = []): Sentence => ({ at: { start: 0, end: 9 }, tokens, names, paragraph: 0 })

it.each([
  ['nothing wrong', [token(0, 4, 'they', 1), token(5, 9, 'left', -1)], undefined],
  ['two roots', [token(0, 4, 'they', -1), token(5, 9, 'left', -1)], 'one root'],
  ['no root', [token(0, 4, 'they', 1), token(5, 9, 'left', 0)], 'one root'],
  ['a span that says other words', [token(0, 3, 'they', 1), token(5, 9, 'left', -1)], 'span of "they"'],
  ['spans that overlap', [token(0, 4, 'they', 1), token(3, 9, 'y left', -1)], 'span of "y left"'],
  ['a head outside', [token(0, 4, 'they', 7), token(5, 9, 'left', -1)], 'head of "they"'],
])('finds %s', (_, tokens, fault) => {
  const found = faultOf('they left', [sentence(tokens)])
  if (fault === undefined) expect(found).toBeUndefined()
  else expect(found).toContain(fault)
})

it('finds a name outside its sentence', () => {
  expect(faultOf('left', [sentence([token(0, 4, 'left', -1)], [{ first: 0, last: 1, kind: 'place', certainty: 1 }])])).toContain('a name')
})

it('makes the same random texts of the same seed', () => {
  const some = (seed: number): readonly string[] => {
    const texts = randomTexts(seed)
    return Array.from({ length: 50 }, () => texts.next().value)
  }
  expect(some(1)).toEqual(some(1))
  expect(some(1)).not.toEqual(some(2))
  expect(new Set(some(1)).size).toBeGreaterThan(40)
})
