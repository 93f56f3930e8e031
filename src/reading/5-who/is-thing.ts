import { isInClass } from '../../knowledge/lexicon/class-test.ts'
import { wordSet } from '../../knowledge/lexicon/listed.ts'
import { thingNouns } from '../../knowledge/lexicon/things.ts'
import { prepositionOf } from '../prepositions.ts'
import { groupBy } from '../group-by.ts'
import type { Mention } from '../mention.ts'
import { kidsBy, lemmaOf, relationOf, tokenAt, type Tree } from '../tree.ts'

/** Talks, agreements, measures and campaigns are nobody; a house is somebody only where it acts ("the embassy said"). Soldiers are both. */
export function isThing(tree: Tree, mention: Mention): boolean {
  const of = kidsBy(tree, mention.head, 'nmod').filter((k) => prepositionOf(tree, k) === 'of')
  const before = [...kidsBy(tree, mention.head, 'compound', 'amod'), ...(lemmaOf(tree, mention.head) === 'state' ? of : [])].map((k) => lemmaOf(tree, k))
  const noun = thingsByHead.get(lemmaOf(tree, mention.head))?.find((each) => each.with === undefined || each.with.some((word) => before.includes(word)))
  if (isGood(tree, mention)) return true
  if (noun?.kind === 'force') return false
  const house = noun?.kind === 'facility' || (noun === undefined && housing.has(lemmaOf(tree, mention.head)))
  return house ? !doesIt(tree, mention) : noun !== undefined
}

/** "threatened its *security*", "demanded more security": a good, and no guards. */
const isGood = (tree: Tree, mention: Mention): boolean => lemmaOf(tree, mention.head) === 'security' && !doesIt(tree, mention)

/** "used force", "with military force": what is done, and nobody who does it. */
export const isViolence = (tree: Tree, { head }: Mention): boolean =>
  tokenAt(tree, head).words === 'force' &&
  kidsBy(tree, head, 'det', 'nmod:poss', 'compound', 'amod', 'nummod', 'nmod').every((k) => ofViolence.has(lemmaOf(tree, k)))
const ofViolence = wordSet('military lethal deadly excessive brute armed full maximum overwhelming necessary')

const housing = wordSet('office headquarters post base outpost compound station checkpoint building')

const thingsByHead = groupBy(thingNouns, ({ head }) => head)

/** A noun of the things that can be in a state, whatever stands beside it. */
export const isThingNoun = (lemma: string): boolean => thingsByHead.has(lemma)

/** It acts: "*the embassy* said", "hit *by a drone*". */
export const doesIt = (tree: Tree, mention: Mention): boolean =>
  ['nsubj', 'obl:agent'].includes(relationOf(tree, mention.head)) || ['by', 'according to'].includes(prepositionOf(tree, mention.head) ?? '')

/** "the drones", "the freighter", "a neighbouring building": nobody, unless a country's or doing it. */
export const isMachine = (head: string): boolean => (['vehicle', 'aircraft', 'ship', 'weapon', 'missile'] as const).some((name) => isInClass(name, head))
