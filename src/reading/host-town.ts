import { prepositionOf } from './prepositions.ts'
import { baseRelation, headOf, lemmaOf, relationOf, type Tree } from './tree.ts'

const heldSomewhere: ReadonlySet<string> = new Set(
  `talk negotiation dialogue round summit conference meeting process truce ceasefire cease-fire armistice accord agreement deal pact treaty declaration
  protocol communique memorandum`.split(/\s+/u),
)

/** "the *Jeddah* truce", "talks in *Doha*": where one meets, if it is a town, is no side of what is agreed there. */
export function standsWhereOneMeets(tree: Tree, head: number): boolean {
  const governor = headOf(tree, head)
  if (governor < 0 || !heldSomewhere.has(lemmaOf(tree, governor))) return false
  const relation = baseRelation(relationOf(tree, head))
  return relation === 'compound' || (relation === 'nmod' && ['in', 'at'].includes(prepositionOf(tree, head) ?? ''))
}
