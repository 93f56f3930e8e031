import type { Quantity } from '../../domain/claim.ts'
import { harmCounted } from '../../knowledge/lexicon/harm.ts'
import { measureOf } from '../../knowledge/lexicon/measures.ts'
import { modals, negators } from '../../knowledge/lexicon/operators.ts'
import { changingVerbs, countingVerbs, crowds, givingNumbers, speakingVerbs, tollNouns } from '../../knowledge/lexicon/retelling.ts'
import { prepositionOf } from '../prepositions.ts'
import { hasKid, headOf, isVerb, kidsBy, lemmaOf, relationOf, tokenAt, type Tree } from '../tree.ts'
import { quantityOf } from './quantities.ts'

/** A number given of a happening by words that name no act: how many died, how many missiles there were. */
export type RetoldNumber = {
  readonly sentence: number
  /** The word that is counted, or that counts. */
  readonly trigger: number
  /** Head of who gives it, where the verb has somebody for its subject. */
  readonly speaker?: number
  /** The verb by which it is given. */
  readonly verb: number
  readonly quantity: Quantity
  /** A number with nothing beside it counts whatever was counted before. */
  readonly isBare: boolean
}

/**
 * Numbers of those harmed and of what was used, told by themselves.
 *
 *   Fifteen people had died.                  died
 *   The ministry put the death toll at 40.    toll, given by the ministry
 *   The army counted about ten.               ten, given by the army
 */
export function retoldNumbers(tree: Tree): readonly RetoldNumber[] {
  return tree.tokens.flatMap((_, i) => deaths(tree, i) ?? toll(tree, i) ?? count(tree, i) ?? [])
}

/** "Three sailors died", "twelve people lost their lives", "17 were dead". */
function deaths(tree: Tree, verb: number): RetoldNumber | undefined {
  const isDead = lemmaOf(tree, verb) === 'dead' && hasKid(tree, verb, 'cop')
  if (!(isVerb(tree, verb) || isDead) || !isTold(tree, verb)) return undefined
  const lostLives = lemmaOf(tree, verb) === 'lose' && kidsBy(tree, verb, 'obj').some((k) => lemmaOf(tree, k) === 'life')
  if (!lostLives && !isDead && lemmaOf(tree, verb) !== 'die' && lemmaOf(tree, verb) !== 'perish') return undefined
  const quantity = kidsBy(tree, verb, 'nsubj').flatMap((k) => quantityOf(tree, k, 'dead') ?? [])[0]
  return quantity && { sentence: tree.number, trigger: verb, verb, quantity, isBare: false }
}

/** "The death toll rose to 40", "put the number of wounded at 12", "gave the figure as 15". */
function toll(tree: Tree, noun: number): RetoldNumber | undefined {
  const isToll = (tollNouns.has(lemmaOf(tree, noun)) || crowds.has(lemmaOf(tree, noun))) && tokenAt(tree, noun).upos === 'NOUN'
  if (!isToll && !isThoseHarmed(tree, noun)) return undefined
  const head = headOf(tree, noun)
  const counted = countedBy(tree, noun)
  if (head < 0 || counted === undefined) return undefined
  const giver = givingNumbers.has(lemmaOf(tree, head)) && !hasKid(tree, head, 'nsubj:pass') ? kidsBy(tree, head, 'nsubj')[0] : undefined
  const isGiven = givingNumbers.has(lemmaOf(tree, head)) || (changingVerbs.has(lemmaOf(tree, head)) && relationOf(tree, noun) === 'nsubj')
  const number = hasKid(tree, head, 'cop') ? head : isGiven ? numberNear(tree, head, noun) : undefined
  const quantity = number === undefined || !isTold(tree, head) ? undefined : quantityOf(tree, number, counted.kind)
  if (quantity === undefined) return undefined
  const named = counted.unit === undefined ? quantity : { ...quantity, unit: counted.unit }
  return {
    sentence: tree.number,
    trigger: noun,
    verb: head,
    quantity: named,
    isBare: counted.kind === 'count' && counted.unit === undefined,
    ...(giver === undefined ? {} : { speaker: giver }),
  }
}

/** "put *the dead* of Bama at 14" */
const isThoseHarmed = (tree: Tree, noun: number): boolean =>
  relationOf(tree, noun) === 'obj' && hasKid(tree, noun, 'det') && harmCounted(tokenAt(tree, noun).words.toLowerCase()) !== undefined

type Counted = { readonly kind: Quantity['kind']; readonly unit?: string }

function countedBy(tree: Tree, noun: number): Counted | undefined {
  if (crowds.has(lemmaOf(tree, noun))) return { kind: 'crowd' }
  const those = isThoseHarmed(tree, noun) ? harmCounted(tokenAt(tree, noun).words.toLowerCase()) : undefined
  if (those !== undefined) return { kind: those, unit: 'person' }
  const of = kidsBy(tree, noun, 'nmod').filter((k) => relationOf(tree, k) === 'nmod' && prepositionOf(tree, k) !== 'from')
  // "the number of passengers *killed* in the attack"
  const beside = [...kidsBy(tree, noun, 'compound', 'amod', 'acl'), ...of, ...of.flatMap((k) => kidsBy(tree, k, 'acl', 'amod'))]
  const kind = beside.flatMap((k) => harmCounted(tokenAt(tree, k).words.toLowerCase()) ?? harmCounted(lemmaOf(tree, k)) ?? [])[0]
  if (kind !== undefined) return { kind }
  const unit = of.map((k) => lemmaOf(tree, k)).find((word) => measureOf(word) !== undefined)
  if (unit !== undefined) return { kind: 'count', unit }
  if (of.length > 0) return undefined
  return { kind: lemmaOf(tree, noun) === 'toll' ? 'dead' : 'count' }
}

const leadingToNumber = ['to', 'at', 'as', 'over', 'above', 'past']

/** The number that a toll is put at: "from 12 *to 25*". */
function numberNear(tree: Tree, verb: number, noun: number): number | undefined {
  const near = [...kidsBy(tree, verb, 'obl', 'obj', 'xcomp', 'advcl'), ...kidsBy(tree, noun, 'nmod')].filter((k) => k > noun && isNumber(tree, k))
  const led = near.find((k) => leadingToNumber.includes(prepositionOf(tree, k) ?? ''))
  return led ?? near.find((k) => relationOf(tree, k) === 'obj')
}

const isNumber = (tree: Tree, k: number): boolean => tokenAt(tree, k).upos === 'NUM' || hasKid(tree, k, 'nummod')

/** "counted ten", "spoke of 18 rockets", "reported twelve dead", "that there was only one". */
function count(tree: Tree, number: number): RetoldNumber | undefined {
  if (tokenAt(tree, number).upos !== 'NUM') return undefined
  const whole = relationOf(tree, number) === 'nummod' ? headOf(tree, number) : number
  const verb = headOf(tree, whole)
  if (verb < 0 || !isVerb(tree, verb) || !isTold(tree, verb) || !isCounted(tree, verb, whole)) return undefined
  const word = lemmaOf(tree, whole)
  const kind = harmCounted(tokenAt(tree, whole).words.toLowerCase()) ?? harmCounted(word) ?? 'count'
  const isBare = whole === number || anybody.has(word)
  if (!isBare && kind === 'count' && measureOf(word) === undefined) return undefined
  const quantity = quantityOf(tree, whole, kind)
  if (quantity === undefined) return undefined
  const [speaker] = lemmaOf(tree, verb) === 'be' ? [] : kidsBy(tree, verb, 'nsubj')
  const unit = kind === 'count' ? quantity.unit : 'person'
  return { sentence: tree.number, trigger: whole, verb, quantity: { ...quantity, unit }, isBare, ...(speaker === undefined ? {} : { speaker }) }
}

/** "spoke of 100,000 people": of marchers or of dead, as was told before. */
const anybody: ReadonlySet<string> = new Set(['people', 'person'])

function isCounted(tree: Tree, verb: number, whole: number): boolean {
  const lemma = lemmaOf(tree, verb)
  if (lemma === 'be') return hasKid(tree, verb, 'expl') && relationOf(tree, whole) === 'nsubj'
  if (countingVerbs.has(lemma))
    return ['obj', 'xcomp'].includes(relationOf(tree, whole)) && (hasKid(tree, verb, 'nsubj') || relationOf(tree, verb) === 'acl:relcl')
  return speakingVerbs.has(lemma) && relationOf(tree, whole) === 'obl' && [whole, ...kidsBy(tree, whole, 'nummod')].some((k) => prepositionOf(tree, k) === 'of')
}

/** Neither denied nor only possible: "could rise to 40", "did not put the toll at 40". */
export const isTold = (tree: Tree, verb: number): boolean =>
  !kidsBy(tree, verb, 'aux', 'advmod', 'mark').some((k) => {
    const word = tokenAt(tree, k).words.toLowerCase()
    return modals.has(word) || negators.has(word) || word === 'if'
  })
