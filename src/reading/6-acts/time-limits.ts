import { isInClass } from '../../knowledge/lexicon/class-test.ts'
import { hasUntil, limitGiven } from '../../knowledge/lexicon/ultimatum.ts'
import type { Argument } from '../argument.ts'
import { argumentsOf, isPassive } from '../arguments.ts'
import { prepositionOf } from '../prepositions.ts'
import { isTimeWord } from '../time-words.ts'
import { hasKid, isNominal, kidsBy, lemmaOf, type Tree } from '../tree.ts'
import type { ActMatch, Knows } from './match-predicates.ts'

const giving = new Set(['give', 'set', 'grant', 'allow'])

/**
 * A time by which somebody is to do something, whatever it is: an ultimatum.
 *
 *   Accra gave the junta one week to step down.     Accra set the junta a deadline of 1 May to step down.
 *   The junta has until Friday to step down, Accra said.
 */
export function timeLimit(tree: Tree, i: number, knows: Knows): ActMatch | undefined {
  const lemma = lemmaOf(tree, i)
  if (!giving.has(lemma) && lemma !== 'have') return undefined
  const args = argumentsOf(tree, i)
  const limits = [...kidsBy(tree, i, 'obj', 'obl')].filter((k) => isLimit(tree, k))
  const tasks = [...kidsBy(tree, i, 'advcl', 'xcomp'), ...limits.flatMap((k) => kidsBy(tree, k, 'acl'))].filter((k) =>
    kidsBy(tree, k, 'mark').some((mark) => lemmaOf(tree, mark) === 'to'),
  )
  if (limits.length === 0 || tasks.length === 0) return undefined
  const comp = tasks.map((head): Argument => ({ head, path: 'comp' }))
  const found = { token: i, consumed: [], strength: 4, rivals: [] }
  const isAsked = ({ head }: Argument): boolean => !limits.includes(head) && isNominal(tree, head) && knows.isParty(tree, head) && !isPlayer(tree, head)
  if (lemma === 'have' || isPassive(tree, i)) {
    const asked = (args.get(lemma === 'have' ? 'subj' : 'obj') ?? []).filter(isAsked)
    const isUntil = limits.some((k) => prepositionOf(tree, k) === 'until')
    if (asked.length === 0 || (lemma === 'have' && !isUntil)) return undefined
    return { ...found, predicate: hasUntil, arguments: new Map([...args, ['obj', asked], ['comp', comp]]) }
  }
  const asked = [...(args.get('iobj') ?? []), ...(args.get('obj') ?? [])].filter(isAsked)
  const giver = (args.get('subj') ?? []).filter(({ head }) => knows.isParty(tree, head) && !isPlayer(tree, head))
  if (asked.length === 0 || giver.length === 0) return undefined
  return { ...found, predicate: limitGiven, arguments: new Map([...args, ['obj', asked], ['comp', comp]]) }
}

/** "The coach gave the striker a week to recover." */
const isPlayer = (tree: Tree, head: number): boolean => isInClass('athlete', lemmaOf(tree, head)) || isInClass('sportsperson', lemmaOf(tree, head))

/** "48 hours", "until Friday", "a deadline of 1 May" */
function isLimit(tree: Tree, k: number): boolean {
  if (prepositionOf(tree, k) === 'until') return true
  if (prepositionOf(tree, k) !== undefined) return false
  return lemmaOf(tree, k) === 'deadline' || (isTimeWord(tree, k) && (hasKid(tree, k, 'nummod') || kidsBy(tree, k, 'det').some((a) => lemmaOf(tree, a) === 'a')))
}
