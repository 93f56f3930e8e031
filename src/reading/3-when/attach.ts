import type { Span } from '../../domain/span.ts'
import { unitWords } from '../../knowledge/calendar/names.ts'
import { ancestors, baseRelation, headOf, isNominal, isVerb, kidsBy, lemmaOf, relationOf, tokenAt, tokensIn, topOf, type Tree } from '../tree.ts'

/**
 * How a time or place hangs on an act: in its own phrase or clause, in the clause that governs it, at the head of the sentence, or not at all.
 *
 *   On Tuesday, the North threatened to enter zones that were cleared in 2018.
 *   threatened: Tuesday `own`; enter: Tuesday `governing`; cleared: 2018 `own`, Tuesday not at all
 */
export type Attachment = 'own' | 'governing' | 'sentence'
export const nearness: Readonly<Record<Attachment, number>> = { own: 0, governing: 1, sentence: 2 }

export function attachmentOf(tree: Tree, trigger: number, at: Span): Attachment | undefined {
  const tokens = tokensIn(tree, at)
  const top = topOf(tree, tokens)
  if (top === undefined) return undefined
  if (datesAnother(tree, top, trigger) || datesObject(tree, top, trigger)) return undefined
  const owner = ownerOf(tree, top)
  const chain = [top, ...ancestors(tree, top)]
  const clauseOfTrigger = isVerb(tree, trigger) ? trigger : ownerOf(tree, trigger)
  if (chain.includes(trigger) && !crossesClause(tree, top, trigger)) return 'own'
  if (owner !== undefined && owner === clauseOfTrigger && owner !== trigger) return isVerb(tree, trigger) ? 'own' : 'governing'
  if (owner === undefined || owner === clauseOfTrigger) return 'own'
  const governing = governors(tree, clauseOfTrigger ?? trigger)
  if (governing.includes(owner)) return tokens.every((i) => i < trigger) || isShared(tree, clauseOfTrigger ?? trigger) ? 'governing' : undefined
  return undefined
}

/** "the agreement *of September 2018*", "the attack of 7 October": the noun's own date, which says nothing of what is done about it now. */
function datesAnother(tree: Tree, top: number, trigger: number): boolean {
  const of = kidsBy(tree, top, 'case').find((k) => lemmaOf(tree, k) === 'of')
  // by the words, as the parser may hang the date on the verb
  const noun = of === undefined ? -1 : of - 1
  if (noun < 0 || noun === trigger || !isNominal(tree, noun)) return false
  const lemma = lemmaOf(tree, noun)
  return !told.has(lemma) && !unitWords.has(lemma)
}

/** "rejected the results of *Sunday's* vote", "condemned *Friday's* raid": the day of what is spoken of. Who "launched Friday's raid" did so on that day. */
function datesObject(tree: Tree, top: number, trigger: number): boolean {
  if (relationOf(tree, top) !== 'nmod:poss' || bringingAbout.has(lemmaOf(tree, trigger))) return false
  const chain = ancestors(tree, top)
  const at = chain.indexOf(trigger)
  return isVerb(tree, trigger) && at > 0 && relationOf(tree, chain[at - 1]!) === 'obj'
}
const bringingAbout = new Set(
  'launch stage carry conduct lead win lose hold mount commit open close attend host organise organize plan cancel postpone join'.split(' '),
)

/** Of these the date is that of the word: "said in a statement of 15 June". And "in the spring of 2018" is one time. */
const told = new Set(
  'deadline statement letter message note speech address interview report notice morning afternoon evening night dawn end beginning start middle course spring summer autumn fall winter'.split(
    ' ',
  ),
)

/** The verb in whose clause the word stands. */
function ownerOf(tree: Tree, i: number): number | undefined {
  return ancestors(tree, i).find((k) => isVerb(tree, k) || kidsBy(tree, k, 'cop').length > 0 || headOf(tree, k) < 0)
}

/** A relative or adverbial clause between the two: its dates are its own. */
function crossesClause(tree: Tree, from: number, to: number): boolean {
  for (let k = from; k !== to && k >= 0; k = headOf(tree, k)) {
    const relation = baseRelation(relationOf(tree, k))
    if (['acl', 'advcl', 'ccomp', 'parataxis'].includes(relation)) return true
    if (relation === 'conj' && isVerb(tree, k)) return true
  }
  return false
}

/** Verbs whose time is that of the clause below them: of an infinitive, of a second verb, of a clause that is said. */
function governors(tree: Tree, i: number): readonly number[] {
  const found: number[] = []
  for (let k = i; k >= 0; k = headOf(tree, k)) {
    const relation = relationOf(tree, k)
    if (!['xcomp', 'conj', 'ccomp', 'advcl', 'acl', 'obj', 'obl', 'nsubj', 'nmod', 'parataxis'].includes(baseRelation(relation)) || relation === 'acl:relcl')
      break
    if (headOf(tree, k) >= 0) found.push(headOf(tree, k))
  }
  return found
}

/** "met and signed in Geneva": what follows the last verb may belong to both; what follows the first belongs to it alone. */
const isShared = (tree: Tree, i: number): boolean => baseRelation(relationOf(tree, i)) === 'xcomp'

/** Prepositions before a noun of action that make it the occasion of something later: "after the attack", "over the leaflets". */
const occasions = new Set(['after', 'following', 'over', 'at', 'against', 'because of', 'despite', 'since', 'in response to', 'for', 'due to', 'amid', 'about'])

export function isOccasion(tree: Tree, trigger: number): boolean {
  const relation = baseRelation(relationOf(tree, trigger))
  if (relation !== 'obl' && relation !== 'nmod') return false
  const [first] = kidsBy(tree, trigger, 'case')
  if (first === undefined) return false
  const words = [tokenAt(tree, first).words.toLowerCase(), ...kidsBy(tree, first, 'fixed').map((k) => lemmaOf(tree, k))].join(' ')
  return occasions.has(words)
}

/** "had previously threatened", "earlier accused". */
export function saysEarlier(tree: Tree, trigger: number): boolean {
  return kidsBy(tree, trigger, 'advmod').some((k) => ['previously', 'earlier', 'before', 'already', 'formerly', 'once'].includes(lemmaOf(tree, k)))
}
