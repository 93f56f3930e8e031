import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { analyse } from '../../language/analyse.ts'
import { loadModel } from '../../language/load-model.ts'
import { createTree } from '../tree.ts'
import { occasionsOf } from './order-of-acts.ts'
import { orderWords } from './order-words.ts'

const model = loadModel(readFileSync(new URL('../../../models/en.sitrep-model', import.meta.url)))

const occasions = (text: string) => {
  const tree = createTree(analyse(text, model)[0]!, 0)
  const trigger = tree.tokens.findIndex(({ words }) => words === 'shelled')
  return occasionsOf(tree, trigger).map(({ head, order, at }) => [tree.tokens[head]!.words, text.slice(at.start, at.end), order])
}

test.each(orderWords.filter(({ opensClause }) => opensClause).map(({ phrase, order, example }) => [example, phrase, order] as const))(
  '%s: by "%s" the attack lies %s',
  (text, phrase, order) => {
    expect(occasions(text)).toEqual([[expect.stringMatching(/^attack/u), phrase, order]])
  },
)

test.each(['Rebels shelled the village.', 'Rebels shelled the village in the north.', 'Rebels shelled the village that the army left.'])(
  'nothing orders: %s',
  (text) => {
    expect(occasions(text)).toEqual([])
  },
)
