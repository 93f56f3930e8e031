import type { Status } from '../../domain/act.ts'
import {
  conditionalMarks,
  evenBets,
  excluding,
  governing,
  modals,
  nounOperators,
  operators,
  sayings,
  type Effect,
  type Operator,
} from '../../knowledge/lexicon/operators.ts'
import { isTransparentHead, prepositionOf } from '../arguments.ts'
import { ancestors, baseRelation, hasKid, headOf, isVerb, kidsBy, lemmaOf, relationOf, tokenAt, type Tree } from '../tree.ts'
import { ownStatus, type Reality } from './own-status.ts'

/** What a governor does to what hangs on it: its effect, which of its own words hold below as well, and whether what stands above it still counts. */
type Link = { readonly effect: Effect; readonly shares: 'nothing' | 'modality' | 'all'; readonly goesOn: boolean }

const cut: Link = { effect: 'as-is', shares: 'nothing', goesOn: false }
const through = (effect: Effect, shares: Link['shares'] = 'nothing'): Link => ({ effect, shares, goesOn: true })
const last = (effect: Effect): Link => ({ effect, shares: 'nothing', goesOn: false })

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
  const isRemote = hangsOnUnreal(tree, act)
  for (let governor = headOf(tree, act); governor >= 0; child = governor, governor = headOf(tree, governor)) {
    const link = linkOf(tree, governor, child, act)
    const isObject = ['xcomp', 'obj'].includes(baseRelation(relationOf(tree, child)))
    const effect = link.effect === 'denied' && isUndone(tree, governor) ? 'hypothetical' : link.effect
    reality = underneath(reality, { status: effect, because: governor }, act)
    if (link.shares !== 'nothing' && isOpen(reality)) {
      const above = ownStatus(tree, governor)
      const isDenial = above.status === 'denied' && (link.shares === 'modality' || (isObject && operatorOf(tree, governor) !== undefined))
      if (above.because !== undefined && !isDenial) reality = above
    }
    if (!link.goesOn) break
  }
  const word = reality.because === undefined ? '' : lemmaOf(tree, reality.because)
  // "does not think that": no more than a doubt
  const isDoubted = reality.status === 'denied' && operators.get(word)?.positive === 'possible'
  const isEven = isDoubted || evenBets.has(word) || (isRemote && ['planned', 'possible'].includes(reality.status))
  return isEven ? { ...reality, even: true } : reality
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
  if (status !== 'denied') return isOpen(reality) ? { status, because } : reality
  return reality.status !== 'denied' || (reality.because !== undefined && reality.because !== act) ? { status, because } : reality
}

const isOpen = ({ status }: { readonly status: Status }): boolean => status === 'done' || status === 'ongoing'

function linkOf(tree: Tree, governor: number, child: number, act: number): Link {
  const relation = relationOf(tree, child)
  switch (baseRelation(relation)) {
    case 'xcomp':
      return complementLink(tree, governor, child)
    case 'ccomp':
    case 'csubj':
      // "declined to say who had fired": somebody had
      return asksWho(tree, child) ? cut : saidLink(tree, governor)
    case 'obj':
      return objectLink(tree, governor, child, act)
    case 'nsubj':
      return relation === 'nsubj:pass' ? objectLink(tree, governor, child, act) : subjectLink(tree, governor, child)
    case 'advcl':
      return clauseLink(tree, governor, child)
    case 'acl':
      return relation === 'acl:relcl' ? cut : nounClauseLink(tree, governor, child)
    case 'nmod':
    case 'obl':
      // "called off the exercise", where the object was taken for an adjunct
      return prepositionOf(tree, child) === undefined && hasKid(tree, governor, 'compound:prt') && isVerb(tree, governor)
        ? objectLink(tree, governor, child, act)
        : phraseLink(tree, governor, child)
    case 'compound':
      return nounOperators.has(lemmaOf(tree, governor)) ? through(nounEffect(tree, governor)) : cut
    case 'conj':
      return conjunctLink(tree, governor, child)
    default:
      return cut
  }
}

/** What is said keeps what its own words say, unless nobody said it: "did not confirm that". */
function saidLink(tree: Tree, governor: number): Link {
  const operator = operatorOf(tree, governor)
  if (operator?.positive !== 'as-is') return operator === undefined ? cut : through(operatorEffect(tree, governor))
  return statusOf(tree, governor).status === 'denied' ? last(operator.negative) : cut
}

const asksWho = (tree: Tree, clause: number): boolean =>
  (tree.kids[clause] ?? []).some((k) => k < clause && ['WP', 'WRB', 'WDT', 'WP$'].includes(tokenAt(tree, k).xpos) && lemmaOf(tree, k) !== 'that')

/** "could attack and kill": a second verb without words of its own shares those of the first; "would not confirm it but said" does not. */
function conjunctLink(tree: Tree, governor: number, child: number): Link {
  const finite = ['VBD', 'VBZ', 'VBP']
  if (finite.includes(tokenAt(tree, child).xpos) && !finite.includes(tokenAt(tree, governor).xpos) && isVerb(tree, governor)) return cut
  if (hasKid(tree, child, 'aux', 'nsubj', 'csubj')) return through('as-is')
  return through('as-is', kidsBy(tree, child, 'cc').some((k) => ['but', 'yet'].includes(lemmaOf(tree, k))) ? 'nothing' : 'all')
}

function complementLink(tree: Tree, governor: number, child: number): Link {
  const lemma = lemmaOf(tree, governor)
  const adverbs = kidsBy(tree, governor, 'advmod').map((k) => lemmaOf(tree, k))
  const isDenied = ownStatus(tree, governor).status === 'denied'
  // "have yet to", "too weak to", "not strong enough to"
  if ((lemma === 'have' && adverbs.includes('yet')) || adverbs.includes('too') || (adverbs.includes('enough') && isDenied)) return through('denied')
  if (lemma === 'go' && tokenAt(tree, governor).xpos === 'VBG' && hasMark(tree, child, 'to')) return through(isDenied ? 'denied' : 'planned')
  // "will not hesitate to strike" means to; "did not hesitate to strike" did
  if (lemma === 'hesitate' && isDenied)
    return through(kidsBy(tree, governor, 'aux').some((k) => modals.get(lemmaOf(tree, k)) === 'planned') ? 'planned' : 'as-is')
  const effect = operatorEffect(tree, governor)
  // an infinitive that no word makes real is only meant: "is free to", "was sent to", "is about to"
  const isMeant = operatorOf(tree, governor) === undefined && hasMark(tree, child, 'to') && !hasKid(tree, child, 'aux') && !isObliged(tree, governor)
  if (isMeant) return through(isDenied ? 'hypothetical' : 'planned', 'modality')
  return through(effect, 'all')
}

/** "had to use force": it was used. */
const isObliged = (tree: Tree, governor: number): boolean => ['have', 'use', 'come'].includes(lemmaOf(tree, governor)) && tokenAt(tree, governor).xpos === 'VBD'

/** Verbs that say of a noun of action only that it takes place, with it as their subject or as their object. */
const happening = new Set('take happen occur begin start end resume continue break go follow be erupt'.split(' '))
const light = new Set(
  `launch conduct carry hold make stage take give mount undertake wage execute commit begin start open resume continue stage perform do have deliver impose issue
  organise organize lead run complete sign conclude reach unleash pursue order announce`.split(/\s+/u),
)

/** "could launch an attack" against "could discuss the attack": what is told of as known is real, unless the verb only makes it happen. */
function objectLink(tree: Tree, governor: number, child: number, act: number): Link {
  const effect = operatorEffect(tree, governor)
  // "rejected the proposal to meet": it was made, and they did not meet
  if (effect === 'denied' && child === act && isSaying(tree, child) && operatorOf(tree, governor)?.positive === 'denied') return cut
  if (effect !== 'as-is') return through(effect)
  if (light.has(lemmaOf(tree, governor)) || kidsBy(tree, child, 'det').some((k) => lemmaOf(tree, k) === 'any')) return through('as-is', 'all')
  return isKnown(tree, child) || relationOf(tree, child) === 'nsubj:pass' ? cut : through('as-is', 'modality')
}

const isSaying = (tree: Tree, noun: number): boolean => nounOperators.has(lemmaOf(tree, noun)) || sayings.has(lemmaOf(tree, noun))

/** "the summit will not take place", "an attack seems likely". */
function subjectLink(tree: Tree, governor: number, child: number): Link {
  if (relationOf(tree, child) === 'nsubj:outer') return cut
  if (hasKid(tree, governor, 'cop')) return through(operatorEffect(tree, governor))
  return happening.has(lemmaOf(tree, governor)) ? through('as-is', 'all') : cut
}

/** A noun with an article or an owner that makes it one that the reader knows. */
const isKnown = (tree: Tree, noun: number): boolean =>
  hasKid(tree, noun, 'nmod:poss') || kidsBy(tree, noun, 'det').some((k) => ['the', 'this', 'that', 'these', 'those'].includes(lemmaOf(tree, k)))

const hasMark = (tree: Tree, k: number, word: string): boolean => kidsBy(tree, k, 'mark', 'case').some((m) => lemmaOf(tree, m) === word)
const isPresent = (tree: Tree, k: number): boolean =>
  ['VBZ', 'VBP'].includes(tokenAt(tree, k).xpos) || kidsBy(tree, k, 'aux', 'cop').some((a) => ['VBZ', 'VBP'].includes(tokenAt(tree, a).xpos))

function clauseLink(tree: Tree, governor: number, child: number): Link {
  const marks = kidsBy(tree, child, 'mark', 'case').map((k) => lemmaOf(tree, k))
  if (marks.some((mark) => conditionalMarks.has(mark))) return last('hypothetical')
  if (marks.includes('without') || (marks.includes('instead') && marks.includes('of'))) return withoutLink(tree, governor)
  if (marks.includes('from') && operatorOf(tree, governor)?.positive === 'denied') return through('denied')
  if (marks.includes('against') && operatorOf(tree, governor)?.positive === 'planned') return through('denied')
  if (marks.includes('to')) return purposeLink(tree, governor)
  if (marks.some((mark) => governing.has(mark) || mark === 'into' || mark === 'from')) return through(operatorEffect(tree, governor))
  // not yet, when it is told: "until the court has ruled"
  if ((marks.includes('until') || marks.includes('before')) && isPresent(tree, child)) return last('planned')
  // "could attack, killing": a participle goes with its verb
  return marks.length === 0 && !hasKid(tree, child, 'nsubj', 'advmod') ? { ...cut, shares: 'modality' } : cut
}

/** "left without signing" did not sign; "cannot leave without signing" may. */
function withoutLink(tree: Tree, governor: number): Link {
  return last(isOpen(statusOf(tree, governor)) ? 'denied' : 'hypothetical')
}

/** A purpose: "met to discuss the crisis"; or what is asked: "called on Seoul to stop". */
function purposeLink(tree: Tree, governor: number): Link {
  const effect = isVerb(tree, governor) || tokenAt(tree, governor).upos === 'ADJ' ? operatorEffect(tree, governor) : 'as-is'
  const adverbs = kidsBy(tree, governor, 'advmod').map((k) => lemmaOf(tree, k))
  if (adverbs.includes('too')) return through('denied')
  // "did not travel to sign it": nobody says whether it was signed
  if (effect === 'as-is') return through(ownStatus(tree, governor).status === 'denied' ? 'hypothetical' : 'planned')
  return through(effect)
}

/** "plans to", "an attempt to"; "the first to" did. */
function nounClauseLink(tree: Tree, noun: number, child: number): Link {
  if (hasMark(tree, child, 'without')) return withoutLink(tree, noun)
  if (!hasMark(tree, child, 'to') && !nounOperators.has(lemmaOf(tree, noun))) return ownStatus(tree, noun).status === 'denied' ? last('denied') : cut
  if (['ADJ', 'NUM'].includes(tokenAt(tree, noun).upos)) return cut
  return through(nounOperators.has(lemmaOf(tree, noun)) || ownStatus(tree, noun).status === 'denied' ? nounEffect(tree, noun) : 'planned')
}

function phraseLink(tree: Tree, governor: number, child: number): Link {
  const preposition = prepositionOf(tree, child) ?? ''
  if (excluding.has(preposition)) return withoutLink(tree, governor)
  if (preposition === 'from' && operatorOf(tree, governor)?.positive === 'denied') return through('denied')
  // "decided against a strike"
  if (preposition === 'against' && ['decide', 'vote', 'choose', 'opt', 'argue', 'advise'].includes(lemmaOf(tree, governor))) return through('denied')
  if (!isVerb(tree, governor) && tokenAt(tree, governor).upos !== 'ADJ') {
    if (['of', 'for', 'to', 'on', 'at'].includes(preposition) && nounOperators.has(lemmaOf(tree, governor))) return through(nounEffect(tree, governor))
    return preposition === 'of' && isTransparentHead(lemmaOf(tree, governor)) ? through('as-is', 'all') : cut
  }
  // "could not be reached for comment"
  if (preposition === 'for' && !hasKid(tree, child, 'det', 'nmod:poss') && ownStatus(tree, governor).status === 'denied') return last('denied')
  // "could lead to war", "would respond with a strike", "did not result in any deal"
  if (ending.has(lemmaOf(tree, governor)) && ['to', 'in', 'into', 'with', 'by'].includes(preposition) && !isKnown(tree, child)) return through('as-is', 'all')
  const operator = operatorOf(tree, governor)
  const reaches = governing.has(preposition) && (operator?.positive === 'planned' || operator?.positive === 'possible')
  return reaches && (preposition === 'for' || !isKnown(tree, child)) ? through(operatorEffect(tree, governor)) : cut
}

/** Verbs whose phrase is what comes of them. */
const ending = new Set('lead result end culminate succeed respond retaliate reply answer escalate erupt plunge lure drag turn descend'.split(' '))

/** The effect of a noun on its clause; "no plans to" plans nothing. */
function nounEffect(tree: Tree, noun: number): Effect {
  if (ownStatus(tree, noun).status === 'denied') return 'denied'
  if (kidsBy(tree, noun, 'amod').some((k) => ['failed', 'unsuccessful', 'vain', 'futile'].includes(tokenAt(tree, k).words.toLowerCase()))) return 'denied'
  return nounOperators.get(lemmaOf(tree, noun)) ?? 'as-is'
}

function operatorOf(tree: Tree, governor: number): Operator | undefined {
  // the parser may hang the particle on the object: "called off the exercise"
  const particle = kidsBy(tree, governor, 'compound:prt')[0] ?? governor + 1
  const withParticle = operators.get(`${lemmaOf(tree, governor)}-${tree.tokens[particle]?.lemma.toLowerCase() ?? ''}`)
  return withParticle ?? operators.get(lemmaOf(tree, governor)) ?? operators.get(tokenAt(tree, governor).words.toLowerCase())
}

function operatorEffect(tree: Tree, governor: number): Effect {
  const operator = operatorOf(tree, governor)
  if (operator === undefined) return 'as-is'
  return ownStatus(tree, governor).status === 'denied' ? operator.negative : operator.positive
}
