import type { Status } from '../../domain/act.ts'
import { assuring, doubting, evenBets, operators, weakDenials, type Effect } from '../../knowledge/lexicon/operators.ts'
import { ancestors, baseRelation, hasKid, headOf, kidsBy, lemmaOf, relationOf, type Tree } from '../tree.ts'
import { isOpen, linkOf, operatorOf } from './links.ts'
import { ownStatus, type Reality } from './own-status.ts'

/**
 * How far an act is real, by its own words first and then by what governs it.
 *
 *   Pyongyang denies planning an attack.      attack -> planning (planned) -> denies (denied)
 *   is trying to get Riga to leave the pact   leave -> get -> trying (planned)
 *   vowed revenge for the raid                raid -> an adjunct: what is vowed does not touch it
 */
export function statusOf(tree: Tree, act: number): Reality {
  const known = worked.get(tree) ?? new Map<number, Reality>()
  worked.set(tree, known)
  const found = known.get(act) ?? realityOf(tree, act)
  known.set(act, found)
  return found
}

/** What was worked out of each tree: a word that governs may be asked about by each word below it, and asks about those above. */
const worked = new WeakMap<Tree, Map<number, Reality>>()

function realityOf(tree: Tree, act: number): Reality {
  let reality = ownStatus(tree, act)
  let child = act
  for (let governor = headOf(tree, act); governor >= 0; child = governor, governor = headOf(tree, governor)) {
    const link = linkOf(tree, { governor, child, act, status: statusOf(tree, governor).status })
    const isObject = ['xcomp', 'obj'].includes(baseRelation(relationOf(tree, child)))
    const effect = link.effect === 'denied' && isUndone(tree, governor) ? 'hypothetical' : link.effect
    reality = underneath(reality, { status: effect, because: governor }, act)
    if (link.shares !== 'nothing' && isOpen(reality.status)) {
      const above = ownStatus(tree, governor)
      const isDenial = above.status === 'denied' && (link.shares === 'modality' || (isObject && operatorOf(tree, governor) !== undefined))
      if (above.because !== undefined && !isDenial) reality = above
    }
    if (!link.goesOn) break
  }
  if (isOpen(reality.status)) reality = anyOf(tree, act) ?? reality
  const word = reality.because === undefined ? '' : lemmaOf(tree, reality.because)
  return isEvenBet(tree, act, reality.status, word) ? { ...reality, even: true } : reality
}

function isEvenBet(tree: Tree, act: number, status: Status, word: string): boolean {
  // "does not think that": no more than a doubt
  if (status === 'denied') return operators.get(word)?.positive === 'possible' || weakDenials.has(word)
  if (evenBets.has(word) || weakDenials.has(word)) return true
  return (status === 'planned' || status === 'possible') && (word === 'will' ? isDoubtful(tree, act) : hangsOnUnreal(tree, act))
}

/** "no agreement on any deal", "if there is any attack": what stands with "any" is no more real than what it hangs on. */
function anyOf(tree: Tree, act: number): Reality | undefined {
  const any = kidsBy(tree, act, 'det').find((k) => lemmaOf(tree, k) === 'any')
  if (any === undefined) return undefined
  const because = ancestors(tree, act).find((k) => !isOpen(statusOf(tree, k).status))
  if (because === undefined) return { status: 'hypothetical', because: any }
  const { status } = statusOf(tree, because)
  return { status: status === 'planned' ? 'possible' : status, because }
}

/** What hangs on something that is not real itself, or on a condition, is less likely than its own words say. */
function hangsOnUnreal(tree: Tree, act: number): boolean {
  if (hasCondition(tree, act)) return true
  let child = act
  for (const governor of ancestors(tree, act)) {
    const relation = baseRelation(relationOf(tree, child))
    if (relation === 'parataxis') return false
    const standsAlone = relation === 'conj' && hasKid(tree, child, 'aux', 'nsubj')
    if (!standsAlone && (isUnreal(ownStatus(tree, governor)) || hasCondition(tree, governor))) return true
    child = governor
  }
  return false
}

/** "it is unlikely that they will", "gave no assurance that it will", "doubts that it will" */
function isDoubtful(tree: Tree, act: number): boolean {
  const governor = headOf(tree, act)
  if (governor < 0 || !['ccomp', 'csubj', 'acl'].includes(baseRelation(relationOf(tree, act)))) return false
  return doubting.has(lemmaOf(tree, governor)) || (assuring.has(lemmaOf(tree, governor)) && statusOf(tree, governor).status === 'denied')
}

const isUnreal = ({ status, because }: Reality): boolean => because !== undefined && (status === 'denied' || status === 'possible' || status === 'hypothetical')

/** "would strike if the talks failed" */
const hasCondition = (tree: Tree, k: number): boolean =>
  kidsBy(tree, k, 'advcl').some((clause) => kidsBy(tree, clause, 'mark').some((mark) => ['if', 'unless'].includes(lemmaOf(tree, mark))))

/** "vowed to prevent an attack", "could fail to": what keeps it from coming about has not come about itself. */
function isUndone(tree: Tree, governor: number): boolean {
  if (operatorOf(tree, governor)?.positive !== 'denied') return false
  return ['planned', 'possible', 'hypothetical'].includes(statusOf(tree, governor).status)
}

/** What is denied as a whole is denied whatever stands inside; else the nearest word decides. */
function underneath(reality: Reality, above: { readonly status: Effect; readonly because: number }, act: number): Reality {
  const { status, because } = above
  if (status === 'as-is') return reality
  if (status !== 'denied') return isOpen(reality.status) ? { status, because } : reality
  return reality.status !== 'denied' || (reality.because !== undefined && reality.because !== act) ? { status, because } : reality
}
