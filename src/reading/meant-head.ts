import { wordSet } from '../knowledge/lexicon/listed.ts'
import { prepositionOf } from './prepositions.ts'
import { isTimeWord } from './time-words.ts'
import { hasKid, headOf, kidsBy, lemmaOf, relationOf, tokenAt, type Tree } from './tree.ts'

/** Heads that only measure what stands after "of": "a series of strikes". */
const transparentHeads = wordSet(
  `series number group ten dozen hundred thousand million score wave round spate string handful couple pair set range majority part member rest lot kind type sort form act piece bit all some
  most many several none one half quarter batch barrage section stretch portion swath swathe chunk segment
  slice remainder bulk fragment share effect validity entirety whole tonne ton kilogram kilo kg barrel litre liter hectare acre`,
)

/** "*series* of strikes", "*part* of the army" */
export const isTransparentHead = (lemma: string): boolean => transparentHeads.has(lemma)

/** "a series of strikes" -> strikes, "40 of his men" -> men, "300 head of cattle" -> cattle, "what was left of the bridge" -> bridge; else the head itself. */
export function meantHead(tree: Tree, i: number): number {
  if (lemmaOf(tree, i) === 'what') return remainderOf(tree, i) ?? i
  if (!transparentHeads.has(lemmaOf(tree, i)) && tokenAt(tree, i).upos !== 'NUM' && !isCountOfHerd(tree, i)) return i
  const of = kidsBy(tree, i, 'nmod').find((k) => prepositionOf(tree, k) === 'of')
  return of === undefined ? i : meantHead(tree, of)
}

/** "300 head of cattle" */
const isCountOfHerd = (tree: Tree, i: number): boolean => tokenAt(tree, i).words === 'head' && hasKid(tree, i, 'nummod')

const remainderOf = (tree: Tree, what: number): number | undefined =>
  kidsBy(tree, what, 'acl:relcl')
    .map((k) => remainderIn(tree, k))
    .find((k) => k !== undefined)

/** "was left of the bridge" -> bridge */
export function remainderIn(tree: Tree, clause: number): number | undefined {
  if (!['leave', 'remain'].includes(lemmaOf(tree, clause))) return undefined
  return kidsBy(tree, clause, 'obl', 'nmod').find((k) => prepositionOf(tree, k) === 'of')
}

const moneyWords = wordSet('$ € £ ¥ dollar euro pound yen yuan rouble ruble franc peso rupee')

/** "froze $300 million in aid": a sum of money and what it is given or kept back as, which may hang on the verb. */
export function paidAs(tree: Tree, i: number): number | undefined {
  if (!moneyWords.has(lemmaOf(tree, i)) || !hasKid(tree, i, 'nummod')) return undefined
  const beside = relationOf(tree, i) === 'obj' ? kidsBy(tree, headOf(tree, i), 'obl') : []
  return [...kidsBy(tree, i, 'nmod'), ...beside].find(
    (k) => k > i && k <= i + 7 && prepositionOf(tree, k) === 'in' && tokenAt(tree, k).upos === 'NOUN' && !isTimeWord(tree, k),
  )
}
