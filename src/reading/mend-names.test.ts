import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { analyse } from '../language/analyse.ts'
import { loadModel } from '../language/load-model.ts'
import { mendNames } from './mend-names.ts'
import { createTree, kidsBy, lemmaOf, relationOf } from './tree.ts'

const model = loadModel(readFileSync(new URL('../../models/en.sitrep-model', import.meta.url)))

/** `word/relation>head` of the words asked for. */
function linksOf(text: string, ...words: readonly string[]): readonly string[] {
  const [tree] = analyse(text, model).map(mendNames).map(createTree)
  return words.map((word) => {
    const i = tree!.tokens.findIndex((token) => token.words === word)
    return `${word}/${relationOf(tree!, i)}>${tree!.tokens[tree!.tokens[i]!.head]?.words ?? ''}`
  })
}

test.each([
  [
    'North Korean leader Kim Jong-un and South Korean President Moon Jae-in signed a paper.',
    ['President', 'Jae'],
    ['President/nmod:desc>Moon', 'Jae/flat>Moon'],
  ],
  [
    'Choe blamed US Secretary of State Mike Pompeo and National Security Adviser John Bolton for the failure of the summit.',
    ['Mike', 'Secretary'],
    ['Mike/obj>blamed', 'Secretary/nmod:desc>Mike'],
  ],
  ['Iran agreed, and US Secretary of State Marco Rubio spoke by phone with both sides.', ['Marco'], ['Marco/nsubj>spoke']],
])('%s: %j', (text, words, links) => {
  expect(linksOf(text, ...words)).toEqual(links)
})

test('a sentence without torn names stays the very same', () => {
  const [sentence] = analyse('Rebels shelled the old market on Monday.', model)
  expect(mendNames(sentence!)).toBe(sentence)
  expect(kidsBy(createTree(sentence!, 0), 1, 'nsubj').map((k) => lemmaOf(createTree(sentence!, 0), k))).toEqual(['rebel'])
})
