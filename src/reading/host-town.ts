import { prepositionOf } from './prepositions.ts'
import { baseRelation, headOf, lemmaOf, relationOf, type Tree } from './tree.ts'

const heldSomewhere: ReadonlySet<string> = new Set(
  `talk negotiation dialogue round summit conference meeting process truce ceasefire cease-fire armistice accord agreement deal pact treaty declaration
  protocol communique memorandum`.split(/\s+/u),
)

const agreedSomewhere: ReadonlySet<string> = new Set('agree sign reach conclude broker negotiate strike seal mediate hold ink initial'.split(' '))

/** "the *Jeddah* truce", "talks in *Doha*", "the pact signed in *Cairo*": where one meets, if it is a town, is no side of what is agreed there. */
export function standsWhereOneMeets(tree: Tree, head: number): boolean {
  const governor = headOf(tree, head)
  if (governor < 0) return false
  const relation = baseRelation(relationOf(tree, head))
  const isInside = ['in', 'at'].includes(prepositionOf(tree, head) ?? '')
  if (heldSomewhere.has(lemmaOf(tree, governor))) return relation === 'compound' || (relation === 'nmod' && isInside)
  const isOfPact = baseRelation(relationOf(tree, governor)) === 'acl' && heldSomewhere.has(lemmaOf(tree, headOf(tree, governor)))
  return relation === 'obl' && isInside && isOfPact && agreedSomewhere.has(lemmaOf(tree, governor))
}
