import { measureOf } from '../../knowledge/lexicon/measures.ts'
import { negators } from '../../knowledge/lexicon/operators.ts'
import { callingVerbs, deedWords, falsehood, involvement, whatWasTold } from '../../knowledge/lexicon/retelling.ts'
import { denyingReports } from '../../knowledge/lexicon/telling.ts'
import { prepositionOf } from '../prepositions.ts'
import { hasKid, headOf, kidsBy, lemmaOf, relationOf, tokenAt, type Tree } from '../tree.ts'
import { isTold } from './retold-numbers.ts'

/** A word on a happening that names no act: that it was not so, or who was behind it. */
export type RetoldWord = {
  readonly sentence: number
  readonly trigger: number
  /** Head of who says so, where the word has somebody for its subject. */
  readonly speaker?: number
  readonly isDenied: boolean
  /** Head of who is said to have done it, or not to have done it. */
  readonly doer?: number
  /** It speaks of a hit alone: a missile that missed was fired. */
  readonly ofHit?: true
}

/**
 *   The ministry denied it.                       denied
 *   The rebels denied any involvement.            denied of the rebels
 *   Rome called the report a lie.                 denied
 *   Seoul said Pyongyang was behind the blast.    told of Pyongyang
 *   The missile missed, the owner said.           denied of a hit
 */
export function retoldWords(tree: Tree): readonly RetoldWord[] {
  return tree.tokens.flatMap((_, i) => denial(tree, i) ?? falsified(tree, i) ?? authorship(tree, i) ?? noPart(tree, i) ?? miss(tree, i) ?? [])
}

const subjectOf = (tree: Tree, verb: number): number | undefined => {
  const [own] = kidsBy(tree, verb, 'nsubj').filter((k) => relationOf(tree, k) !== 'nsubj:pass')
  return own ?? (relationOf(tree, verb) === 'conj' ? kidsBy(tree, headOf(tree, verb), 'nsubj')[0] : undefined)
}

/** "The claim was denied *by the army*" */
const agentOf = (tree: Tree, verb: number): number | undefined => kidsBy(tree, verb, 'obl', 'obl:agent').find((k) => prepositionOf(tree, k) === 'by')

function denial(tree: Tree, verb: number): RetoldWord | undefined {
  if (!denyingReports.has(lemmaOf(tree, verb)) || tokenAt(tree, verb).upos !== 'VERB' || !isTold(tree, verb)) return undefined
  const [object] = kidsBy(tree, verb, 'obj', 'nsubj:pass')
  const speaker = subjectOf(tree, verb) ?? agentOf(tree, verb)
  if (object === undefined || speaker === undefined) return undefined
  const word = lemmaOf(tree, object)
  // "accused them of it, *which* they rejected": the charge of this sentence
  if (['WDT', 'WP'].includes(tokenAt(tree, object).xpos)) return undefined
  const found = { sentence: tree.number, trigger: verb, speaker, isDenied: true }
  if (involvement.has(word)) return { ...found, doer: speaker }
  return whatWasTold.has(word) && !hasContent(tree, object) ? found : undefined
}

/** "the report *that the port was shelled*": what is denied is told there and needs no happening told before. */
const hasContent = (tree: Tree, noun: number): boolean =>
  hasKid(tree, noun, 'acl', 'ccomp') || kidsBy(tree, noun, 'nmod').some((k) => ['of', 'about', 'on'].includes(prepositionOf(tree, k) ?? ''))

function falsified(tree: Tree, i: number): RetoldWord | undefined {
  if (!falsehood.has(tokenAt(tree, i).words.toLowerCase()) && !falsehood.has(lemmaOf(tree, i))) return undefined
  const [subject] = hasKid(tree, i, 'cop') ? kidsBy(tree, i, 'nsubj') : []
  const found = { sentence: tree.number, trigger: i, isDenied: true }
  if (subject !== undefined) return isTold(tree, i) && isWhatWasTold(tree, subject) ? found : undefined
  const verb = headOf(tree, i)
  if (verb < 0 || !callingVerbs.has(lemmaOf(tree, verb)) || !isTold(tree, verb)) return undefined
  const speaker = subjectOf(tree, verb)
  return speaker !== undefined && kidsBy(tree, verb, 'obj').some((k) => k !== i && isWhatWasTold(tree, k)) ? { ...found, speaker } : undefined
}

const isWhatWasTold = (tree: Tree, k: number): boolean => whatWasTold.has(lemmaOf(tree, k)) && !hasContent(tree, k)

/** "was behind the blast", "was not responsible for it". */
function authorship(tree: Tree, i: number): RetoldWord | undefined {
  if (!hasKid(tree, i, 'cop')) return undefined
  const [doer] = kidsBy(tree, i, 'nsubj')
  const isBehind = prepositionOf(tree, i) === 'behind' && deedWords.has(lemmaOf(tree, i))
  const isResponsible =
    ['responsible', 'involved'].includes(lemmaOf(tree, i)) &&
    kidsBy(tree, i, 'obl', 'nmod').some((k) => ['for', 'in'].includes(prepositionOf(tree, k) ?? '') && deedWords.has(lemmaOf(tree, k)))
  if (doer === undefined || (!isBehind && !isResponsible)) return undefined
  const isDenied = kidsBy(tree, i, 'advmod').some((k) => negators.has(tokenAt(tree, k).words.toLowerCase()))
  return isDenied || isTold(tree, i) ? { sentence: tree.number, trigger: i, doer, isDenied } : undefined
}

/** "had nothing to do with it", "played no part in the attack". */
function noPart(tree: Tree, verb: number): RetoldWord | undefined {
  if (!['have', 'play', 'take'].includes(lemmaOf(tree, verb)) || tokenAt(tree, verb).upos !== 'VERB') return undefined
  const [doer] = kidsBy(tree, verb, 'nsubj')
  const [object] = kidsBy(tree, verb, 'obj')
  if (doer === undefined || object === undefined) return undefined
  const isNothing = lemmaOf(tree, object) === 'nothing' && kidsBy(tree, object, 'acl').some((k) => lemmaOf(tree, k) === 'do')
  const isNoPart = involvement.has(lemmaOf(tree, object)) && kidsBy(tree, object, 'det').some((k) => lemmaOf(tree, k) === 'no')
  return isNothing || isNoPart ? { sentence: tree.number, trigger: verb, doer, isDenied: true } : undefined
}

/** "The missile missed (the ship)". */
function miss(tree: Tree, verb: number): RetoldWord | undefined {
  if (lemmaOf(tree, verb) !== 'miss' || tokenAt(tree, verb).upos !== 'VERB' || !isTold(tree, verb)) return undefined
  const isWeapon = kidsBy(tree, verb, 'nsubj').some((k) => weapons.has(measureOf(lemmaOf(tree, k)) ?? ''))
  return isWeapon ? { sentence: tree.number, trigger: verb, isDenied: true, ofHit: true } : undefined
}
const weapons: ReadonlySet<string> = new Set(['missile', 'drone', 'shell', 'bomb', 'shot'])
