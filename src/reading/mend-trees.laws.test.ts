import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Sentence, Token, Upos } from '../domain/sentence.ts'
import { mendNames } from './mend-names.ts'
import { mendTree } from './mend-tree.ts'

const words = ['minister', 'General', 'Dana', 'Holt', 'said', 'could', 'crippling', 'sanctions', 'army', 'enter', 'of', '”', 'the']
const relations = ['nsubj', 'obj', 'iobj', 'obl', 'ccomp', 'xcomp', 'advcl', 'aux', 'case', 'mark', 'flat', 'nmod', 'nmod:desc', 'conj', 'appos', 'parataxis']
const tags: readonly (readonly [Upos, string])[] = [
  ['PROPN', 'NNP'],
  ['NOUN', 'NN'],
  ['VERB', 'VBD'],
  ['VERB', 'VBG'],
  ['VERB', 'VB'],
  ['AUX', 'MD'],
  ['ADP', 'IN'],
]

/** Any tree over any of these words, and names anywhere in it. Each word hangs on one that is drawn before it, so that it is a tree. */
const anySentence = fc
  .integer({ min: 2, max: 10 })
  .chain((size) =>
    fc.record({
      order: fc.shuffledSubarray(
        Array.from({ length: size }, (_, i) => i),
        { minLength: size },
      ),
      draws: fc.array(
        fc.record({ word: fc.constantFrom(...words), relation: fc.constantFrom(...relations), tag: fc.constantFrom(...tags), governor: fc.nat() }),
        {
          minLength: size,
          maxLength: size,
        },
      ),
      first: fc.nat({ max: size - 1 }),
      length: fc.integer({ min: 1, max: 3 }),
    }),
  )
  .map(({ order, draws, first, length }): Sentence => {
    const tokens = draws.map(({ word, relation, tag: [upos, xpos], governor }, i): Token => {
      const place = order.indexOf(i)
      const head = place === 0 ? -1 : order[governor % place]!
      return {
        at: { start: i * 10, end: i * 10 + word.length },
        words: word,
        lemma: word,
        upos,
        xpos,
        head,
        relation: head < 0 ? 'root' : relation,
        certainty: 1,
      }
    })
    const last = Math.min(tokens.length - 1, first + length - 1)
    return { at: { start: 0, end: tokens.length * 10 }, tokens, names: [{ first, last, kind: 'person', certainty: 1 }], paragraph: 0 }
  })

/** How many words have a way up to the root. */
const rooted = ({ tokens }: Sentence): number =>
  tokens.filter((_, i) => {
    let [k, steps] = [i, 0]
    while (k >= 0 && steps++ <= tokens.length) k = tokens[k]!.head
    return k < 0
  }).length

test('a mended tree is a tree', () => {
  fc.assert(
    fc.property(anySentence, (sentence) => {
      const mended = mendNames(mendTree(sentence))
      expect(rooted(mended)).toBe(sentence.tokens.length)
      expect(mended.tokens.filter(({ head }) => head < 0)).toHaveLength(1)
    }),
    { numRuns: 3000 },
  )
})

test('a title that the name hangs on stays where it is', () => {
  const word = (words: string, i: number, head: number, relation: string): Token => ({
    at: { start: i * 10, end: i * 10 + words.length },
    words,
    lemma: words,
    upos: 'PROPN',
    xpos: 'NNP',
    head,
    relation,
    certainty: 1,
  })
  const tokens = [word('resigned', 0, -1, 'root'), word('General', 1, 0, 'nmod:desc'), word('Dana', 2, 1, 'flat'), word('Holt', 3, 2, 'flat')]
  const sentence: Sentence = { at: { start: 0, end: 40 }, tokens, names: [{ first: 2, last: 3, kind: 'person', certainty: 1 }], paragraph: 0 }
  expect(rooted(mendNames(sentence))).toBe(4)
})
