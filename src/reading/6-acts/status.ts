import type { Status } from '../../domain/act.ts'
import {
  conditionalMarks,
  excluding,
  habitually,
  hedges,
  modals,
  negators,
  nounOperators,
  operators,
  reportedly,
  type Effect,
} from '../../knowledge/lexicon/operators.ts'
import { baseRelation, headOf, isVerb, kidsBy, lemmaOf, relationOf, tokenAt, type Tree } from '../tree.ts'
import { isPassive, prepositionOf } from '../arguments.ts'

export type Reality = {
  readonly status: Status
  /** The word that decided, where it was not the act's own tense. */
  readonly because?: number
}

const decided = (status: Status, because: number): Reality => ({ status, because })

/**
 * How far an act is real, by its own words first and then by what governs it.
 *
 *   Pyongyang denies planning an attack.      attack -> planning (planned) -> denies (denied)
 *   is trying to get Riga to leave the pact   leave -> get -> trying (planned)
 */
export function statusOf(tree: Tree, act: number): Reality {
  let reality = ownStatus(tree, act)
  let child = act
  for (let governor = headOf(tree, act); governor >= 0; child = governor, governor = headOf(tree, governor)) {
    const effect = effectOf(tree, governor, child)
    if (effect === 'stop') break
    if (effect !== 'as-is') {
      // what is denied as a whole is denied whatever stands inside; else the nearest word decides
      if (effect === 'denied' && reality.status !== 'denied') reality = decided('denied', governor)
      else if (effect === 'denied' && reality.because !== undefined && reality.because !== act) reality = decided('denied', governor)
      else if (reality.status === 'done' || reality.status === 'ongoing') reality = decided(effect, governor)
    }
    if (reality.status !== 'denied' && inheritsModality(tree, governor, child)) {
      const above = ownStatus(tree, governor)
      if (above.because !== undefined && (reality.status === 'done' || reality.status === 'ongoing')) reality = above
    }
  }
  return reality
}

/** "could attack and kill": a second verb without words of its own shares those of the first. */
function inheritsModality(tree: Tree, governor: number, child: number): boolean {
  if (baseRelation(relationOf(tree, child)) !== 'conj') return isTransparent(tree, governor, child)
  return kidsBy(tree, child, 'aux', 'nsubj', 'csubj').length === 0
}

/** Verbs that say of a noun of action only that it takes place. */
const happening = new Set('take happen occur begin start end resume continue break go follow be'.split(' '))

/** The noun of action is the object of a verb with a modal: "could launch an attack"; or what does not happen: "the summit will not take place". */
function isTransparent(tree: Tree, governor: number, child: number): boolean {
  const relation = relationOf(tree, child)
  return ['obj', 'nsubj:pass', 'xcomp'].includes(relation) || (relation === 'nsubj' && happening.has(lemmaOf(tree, governor)))
}

function ownStatus(tree: Tree, i: number): Reality {
  const negator = kidsBy(tree, i, 'advmod', 'det', 'cc:preconj').find(
    (k) => negators.has(lemmaOf(tree, k)) || negators.has(tokenAt(tree, k).words.toLowerCase()),
  )
  if (negator !== undefined) return decided('denied', negator)
  if (isVerb(tree, i)) {
    const emptied = kidsBy(tree, i, 'nsubj', 'obj').find((k) => saysNone(tree, k))
    if (emptied !== undefined) return decided('denied', emptied)
    const mark = kidsBy(tree, i, 'mark').find((k) => conditionalMarks.has(lemmaOf(tree, k)))
    if (mark !== undefined) return decided('hypothetical', mark)
  }
  for (const k of kidsBy(tree, i, 'aux')) {
    const modal = modals.get(tokenAt(tree, k).words.toLowerCase())
    if (modal !== undefined) return decided(modal, k)
  }
  const hedge = kidsBy(tree, i, 'advmod').find((k) => hedges.has(lemmaOf(tree, k)) && !reportedly.has(lemmaOf(tree, k)))
  if (hedge !== undefined) return decided('possible', hedge)
  const outer = kidsBy(tree, i, 'nsubj', 'nsubj:outer').find((k) => nounOperators.has(lemmaOf(tree, k)) && kidsBy(tree, i, 'cop').length > 0)
  if (outer !== undefined) return decided(asStatus(nounOperators.get(lemmaOf(tree, outer)) ?? 'as-is'), outer)
  const adjective = kidsBy(tree, i, 'amod').find((k) => nounAdjectives.has(lemmaOf(tree, k)))
  if (adjective !== undefined && !isVerb(tree, i)) return decided(nounAdjectives.get(lemmaOf(tree, adjective)) ?? 'possible', adjective)
  const habit = kidsBy(tree, i, 'advmod').find((k) => habitually.has(lemmaOf(tree, k)))
  if (habit !== undefined && ['VBZ', 'VBP'].includes(tokenAt(tree, i).xpos)) return decided('habitual', habit)
  if (tokenAt(tree, i).xpos === 'VBG' && kidsBy(tree, i, 'aux').some((k) => lemmaOf(tree, k) === 'be')) return { status: 'ongoing' }
  return { status: 'done' }
}

/** "a planned summit", "a possible strike", "the cancelled exercise". */
const nounAdjectives: ReadonlyMap<string, Status> = new Map([
  ...'planned upcoming future proposed intended scheduled imminent forthcoming promised prospective expected'
    .split(' ')
    .map((lemma) => [lemma, 'planned'] as const),
  ...'possible potential alleged suspected likely feared hypothetical eventual rumoured rumored'.split(' ').map((lemma) => [lemma, 'possible'] as const),
  ...'cancelled canceled averted foiled aborted thwarted failed-to denied'.split(' ').map((lemma) => [lemma, 'denied'] as const),
])

const saysNone = (tree: Tree, k: number): boolean =>
  ['nobody', 'none', 'nothing'].includes(lemmaOf(tree, k)) || kidsBy(tree, k, 'det').some((d) => ['no', 'neither'].includes(lemmaOf(tree, d)))

const asStatus = (effect: Effect): Status => (effect === 'as-is' ? 'done' : effect)

function effectOf(tree: Tree, governor: number, child: number): Effect | 'stop' {
  const relation = relationOf(tree, child)
  switch (baseRelation(relation)) {
    case 'xcomp':
    case 'ccomp':
    case 'obj':
    case 'csubj':
      return operatorEffect(tree, governor)
    case 'nsubj':
      // "the strike was averted", "the talks failed to start"; an act that does something itself is real
      return relation === 'nsubj:pass' || isPassive(tree, governor)
        ? operatorEffect(tree, governor)
        : ['fail', 'collapse'].includes(lemmaOf(tree, governor))
          ? 'as-is'
          : 'as-is'
    case 'advcl':
      return clauseEffect(tree, governor, child)
    case 'acl':
      return relation === 'acl:relcl' ? 'stop' : (nounOperators.get(lemmaOf(tree, governor)) ?? 'as-is')
    case 'nmod': {
      const preposition = prepositionOf(tree, child)
      if (preposition !== undefined && excluding.has(preposition)) return 'denied'
      return ['of', 'for', 'to', 'on'].includes(preposition ?? '') ? (nounOperators.get(lemmaOf(tree, governor)) ?? 'as-is') : 'as-is'
    }
    case 'obl': {
      const preposition = prepositionOf(tree, child)
      if (preposition !== undefined && excluding.has(preposition)) return 'denied'
      if (['from', 'against'].includes(preposition ?? '') && operators.get(lemmaOf(tree, governor))?.positive === 'denied') return 'denied'
      return 'as-is'
    }
    case 'conj':
      return 'as-is'
    case 'parataxis':
      return 'stop'
    default:
      return 'as-is'
  }
}

function clauseEffect(tree: Tree, governor: number, child: number): Effect {
  const marks = kidsBy(tree, child, 'mark', 'case').map((k) => lemmaOf(tree, k))
  if (marks.some((mark) => conditionalMarks.has(mark))) return 'hypothetical'
  if (marks.includes('without') || (marks.includes('instead') && marks.includes('of'))) return 'denied'
  if (marks.includes('from') && operators.get(lemmaOf(tree, governor))?.positive === 'denied') return 'denied'
  // a purpose: "met to discuss the crisis", "called on Seoul to stop"
  if (marks.includes('to')) return 'planned'
  if (['of', 'for', 'about', 'against', 'into', 'from'].some((mark) => marks.includes(mark))) return operatorEffect(tree, governor)
  return 'as-is'
}

function operatorEffect(tree: Tree, governor: number): Effect {
  const operator = operators.get(lemmaOf(tree, governor))
  if (operator === undefined) return 'as-is'
  const negated = ownStatus(tree, governor).status === 'denied'
  return negated ? operator.negative : operator.positive
}
