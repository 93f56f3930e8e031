import { describedAs, describingVerbs, heldToBe, holdingVerbs, measuresOfThreat, ofWar, posingVerbs } from '../../knowledge/lexicon/described.ts'
import { modals } from '../../knowledge/lexicon/operators.ts'
import { argumentsOf } from '../arguments.ts'
import { prepositionOf } from '../prepositions.ts'
import { baseRelation, hasKid, headOf, kidsBy, lemmaOf, relationOf, tokenAt, type Tree } from '../tree.ts'

/** "called the drill a threat", "posed a threat to ships", "is a threat": somebody describes; nobody threatens. A threat to do something is one. */
export function isOnlyDescribed(tree: Tree, i: number): boolean {
  if (!describedAs.has(lemmaOf(tree, i)) || holdsOutAnAct(tree, i)) return false
  if (hasKid(tree, i, 'cop') || kidsBy(tree, i, 'acl').some((k) => posingVerbs.has(lemmaOf(tree, k)))) return true
  const governor = headOf(tree, i)
  if (governor < 0) return false
  const [verb, as] = [lemmaOf(tree, governor), prepositionOf(tree, i)]
  switch (baseRelation(relationOf(tree, i))) {
    case 'xcomp':
      return describingVerbs.has(verb) || posingVerbs.has(verb)
    case 'obl':
      return as === 'as' && describingVerbs.has(verb)
    case 'nmod':
      return as === 'as' || (as === 'of' && measuresOfThreat.has(verb))
    case 'obj':
      return posingVerbs.has(verb) || describingVerbs.has(verb)
    case 'nsubj':
      return relationOf(tree, i) === 'nsubj:pass' && posingVerbs.has(verb)
    default:
      return false
  }
}

/** Whether a verb is what calls or makes something that. */
export const describes = (tree: Tree, verb: number): boolean => kidsBy(tree, verb, 'xcomp', 'obj', 'obl').some((k) => isOnlyDescribed(tree, k))

/** "the threat *to close* the strait", "the threat *of war*" */
const holdsOutAnAct = (tree: Tree, i: number): boolean =>
  kidsBy(tree, i, 'acl').some((k) => kidsBy(tree, k, 'mark').some((mark) => lemmaOf(tree, mark) === 'to')) ||
  kidsBy(tree, i, 'nmod').some((k) => prepositionOf(tree, k) === 'of')

/** "would be regarded as a declaration of war", "will view any raid as an attack": a deed to come is to be answered as war is. */
export function isHeldAsWar(tree: Tree, i: number): boolean {
  if (!holdingVerbs.has(lemmaOf(tree, i)) || !kidsBy(tree, i, 'aux').some((k) => modals.get(tokenAt(tree, k).words.toLowerCase()) === 'planned')) return false
  const named = [...(argumentsOf(tree, i).get('as') ?? []).map(({ head }) => head), ...kidsBy(tree, i, 'xcomp')]
  return named.some((k) => heldToBe.has(lemmaOf(tree, k)) || (ofWar.has(lemmaOf(tree, k)) && kidsBy(tree, k, 'nmod').some((of) => lemmaOf(tree, of) === 'war')))
}
