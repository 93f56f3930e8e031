import { wordSet } from '../../knowledge/lexicon/listed.ts'
import { negators } from '../../knowledge/lexicon/operators.ts'
import { hadMeant } from '../../knowledge/lexicon/words-kept.ts'
import type { ActDraft } from '../act-draft.ts'
import { headOf, kidsBy, lemmaOf, relationOf, tokenAt, type Tree } from '../tree.ts'

/** "will", "plans to", "is to", "will not": not what something is for ("met to discuss"), nor what a deed would bring ("raids would end the talks"). */
export function isMeant(tree: Tree, { trigger, status, statusBy }: ActDraft): boolean {
  if (kidsBy(tree, trigger, 'csubj').length > 0 || isOnlyHoped(tree, trigger)) return false
  if (status === 'denied') return kidsBy(tree, trigger, 'aux').some((k) => ahead.has(tokenAt(tree, k).words.toLowerCase()))
  return statusBy !== undefined && (tokenAt(tree, statusBy).upos === 'AUX' || meaningTo.has(lemmaOf(tree, statusBy)) || isTo(tree, trigger))
}

/** "had planned to resign": what one meant to do and nobody says one still means. */
export const wasMeant = (tree: Tree, { trigger, statusBy }: ActDraft): boolean =>
  [trigger, statusBy].some(
    (k) => k !== undefined && hadMeant.has(lemmaOf(tree, k)) && kidsBy(tree, k, 'aux').some((had) => tokenAt(tree, had).words.toLowerCase() === 'had'),
  )

/** "The army is to withdraw." */
const isTo = (tree: Tree, trigger: number): boolean =>
  kidsBy(tree, trigger, 'cop', 'aux').some((k) => ['is', 'are'].includes(tokenAt(tree, k).words.toLowerCase())) &&
  kidsBy(tree, trigger, 'mark').some((k) => lemmaOf(tree, k) === 'to')

/** "no sign that it would yield", "hopes that they will leave": nobody has said that he will. */
const isOnlyHoped = (tree: Tree, trigger: number): boolean => {
  const governor = headOf(tree, trigger)
  return governor >= 0 && ['acl', 'acl:relcl', 'ccomp'].includes(relationOf(tree, trigger)) && hopes.has(lemmaOf(tree, governor))
}
const hopes = wordSet(
  'sign indication hope chance doubt fear prospect question likelihood possibility probability expectation evidence idea suggestion speculation risk danger belief',
)

/** "must leave", "should not fire"; "should they fire" is a condition. */
export function isOwed(tree: Tree, { statusBy }: ActDraft): boolean {
  if (statusBy === undefined) return false
  const duty = [statusBy, ...kidsBy(tree, headOf(tree, statusBy), 'aux')].find((k) => ['must', 'should', 'ought'].includes(lemmaOf(tree, k)))
  return duty !== undefined && (duty === statusBy || negators.has(lemmaOf(tree, statusBy))) && !isInverted(tree, duty)
}
const isInverted = (tree: Tree, auxiliary: number): boolean => kidsBy(tree, headOf(tree, auxiliary), 'nsubj').some((subject) => auxiliary < subject)

export const isFailed = (tree: Tree, { statusBy, predicate }: ActDraft): boolean =>
  statusBy !== undefined && ['fail', 'failure', 'unable'].includes(lemmaOf(tree, statusBy)) && /^(?:agree|support\/sign)/u.test(predicate.id)
const ahead = new Set(['will', "'ll", '’ll', 'wo', 'would', 'shall'])
const meaningTo = new Set('plan intend aim prepare schedule set due slate ready decide resolve undertake go arrange expect announce hesitate'.split(' '))
