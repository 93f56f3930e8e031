import { describingVerbs } from '../knowledge/lexicon/described.ts'
import { hasKid, isNominal, kidsBy, lemmaOf, tokenAt, type Tree } from './tree.ts'

/** "called the law *a fraud*", "considers the drill *illegal*": what somebody or something is said to be. None of "called a strike". */
export const calledAs = (tree: Tree, verb: number): readonly number[] =>
  describingVerbs.has(lemmaOf(tree, verb))
    ? kidsBy(tree, verb, 'xcomp').filter((k) => (isNominal(tree, k) || tokenAt(tree, k).upos === 'ADJ') && !hasKid(tree, k, 'mark', 'case', 'cop'))
    : []
