import { expect, test } from 'vitest'
import type { Sentence, Token, Upos } from '../../domain/sentence.ts'
import { createTree } from '../tree.ts'
import { findVessels } from './vessels.ts'

/** word/UPOS, all hanging on the first. */
function tree(line: string, number: number) {
  let at = 0
  const tokens = line.split(' ').map((piece, i): Token => {
    const [words = '', upos] = piece.split('/')
    const start = at
    at += words.length + 1
    return {
      at: { start, end: start + words.length },
      words,
      lemma: words,
      upos: upos as Upos,
      xpos: '',
      head: i === 0 ? -1 : 0,
      relation: 'dep',
      certainty: 1,
    }
  })
  const sentence: Sentence = { at: { start: 0, end: at }, tokens, names: [], paragraph: 0 }
  return createTree(sentence, number)
}

test('a ship is found by the noun before its name, and by the name alone', () => {
  const vessels = findVessels([tree('A/DET drone/NOUN hit/VERB the/DET tanker/NOUN Blue/ADJ Heron/NOUN', 0), tree('The/DET Blue/ADJ Heron/NOUN burns/VERB', 1)])
  expect([...vessels.at]).toEqual([
    ['0:4', 'Blue Heron'],
    ['0:5', 'Blue Heron'],
    ['0:6', 'Blue Heron'],
    ['1:1', 'Blue Heron'],
    ['1:2', 'Blue Heron'],
  ])
})

test.each([
  'MSC/PROPN and/CCONJ CMA/PROPN CGM/PROPN left/VERB',
  'The/DET ship/NOUN Tuesday/PROPN left/VERB',
  'The/DET ship/NOUN left/VERB',
  'The/DET harbour/NOUN Blue/ADJ',
])('no ship is named in: %s', (line) => {
  expect(findVessels([tree(line, 0)]).at.size).toBe(0)
})

test('where a report speaks of a ship, a name with an article that is nobody else’s is hers', () => {
  const hit = tree('Missiles/NOUN hit/VERB a/DET tanker/NOUN ./PUNCT', 0)
  const name = tree('The/DET Strinda/PROPN carried/VERB oil/NOUN', 1)
  expect([...findVessels([hit, name]).at.values()]).toEqual(['Strinda'])
  expect(findVessels([tree('Missiles/NOUN hit/VERB a/DET school/NOUN ./PUNCT', 0), name]).at.size).toBe(0)
  expect(findVessels([hit, name], () => true).at.size).toBe(0)
  expect(findVessels([hit, tree('The/DET UNHCR/PROPN spoke/VERB', 1)]).at.size).toBe(0)
  expect(findVessels([hit, tree('The/DET Black/PROPN Sea/PROPN coast/NOUN burns/VERB', 1)]).at.size).toBe(0)
})

test('the names of ships of war are told apart', () => {
  expect([...findVessels([tree('The/DET destroyer/NOUN Mason/PROPN and/CCONJ the/DET tanker/NOUN Strinda/PROPN left/VERB', 0)]).ofWar]).toEqual(['Mason'])
})
