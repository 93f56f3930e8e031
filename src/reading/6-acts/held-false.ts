import { wordSet } from '../../knowledge/lexicon/listed.ts'
import { hasKid, kidsBy, lemmaOf, type Tree } from '../tree.ts'
import { ownStatus } from './own-status.ts'

const false_ = wordSet('false untrue baseless unfounded groundless fabricated untruthful lie fabrication falsehood invention fantasy slander')
const true_ = wordSet('reality truth fact')

/** "the report that they fired *is false*", "*does not correspond to reality*": what is told there is said not to be so. */
export function isHeldFalse(tree: Tree, i: number): boolean {
  const isDenied = ownStatus(tree, i).status === 'denied'
  if (hasKid(tree, i, 'cop')) return (!isDenied && false_.has(lemmaOf(tree, i))) || (isDenied && ['true', 'correct'].includes(lemmaOf(tree, i)))
  return isDenied && lemmaOf(tree, i) === 'correspond' && kidsBy(tree, i, 'obl').some((k) => true_.has(lemmaOf(tree, k)))
}
