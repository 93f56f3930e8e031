import type { Status } from '../../domain/act.ts'
import {
  assuring,
  conditionalMarks,
  excluding,
  governing,
  modals,
  nounOperators,
  operators,
  sayings,
  type Effect,
  type Operator,
} from '../../knowledge/lexicon/operators.ts'
import { tellingThat } from '../../knowledge/lexicon/telling.ts'
import { calledAs } from '../called.ts'
import { isTransparentHead } from '../meant-head.ts'
import { prepositionOf } from '../prepositions.ts'
import { baseRelation, hasKid, headOf, isVerb, kidsBy, lemmaOf, relationOf, tokenAt, type Tree } from '../tree.ts'
import { isHeldAsWar } from './described.ts'
import { isEventuality } from './clause.ts'
import { isHeldFalse } from './held-false.ts'
import { ownStatus } from './own-status.ts'
import { keptBy } from './words-kept.ts'

/** What a governor does to what hangs on it: its effect, which of its own words hold below as well, and whether what stands above it still counts. */
type Link = { readonly effect: Effect; readonly shares: 'nothing' | 'modality' | 'all'; readonly goesOn: boolean }

const cut: Link = { effect: 'as-is', shares: 'nothing', goesOn: false }
const through = (effect: Effect, shares: Link['shares'] = 'nothing'): Link => ({ effect, shares, goesOn: true })
const last = (effect: Effect): Link => ({ effect, shares: 'nothing', goesOn: false })

/** One step up the tree from an act. */
export type Rung = { readonly governor: number; readonly child: number; readonly act: number; readonly status: Status }

/** Nothing has been said yet against its having come about. */
export const isOpen = (status: Status): boolean => status === 'done' || status === 'ongoing'

/**
 * What `governor` does to the act below it, to which `child` leads. `status` is that of the governor itself.
 *
 *   refused to withdraw      withdraw -> refused, as its xcomp: denied
 */
export function linkOf(tree: Tree, { governor, child, act, status }: Rung): Link {
  const relation = relationOf(tree, child)
  // "carried out its threat to close the port", "will keep its promise to open it"
  if (keptBy(tree, child) === governor || (relation === 'acl' && keptBy(tree, governor) !== undefined)) return through('as-is', 'all')
  // "any raid would be regarded as war", "sending troops would wreck the talks": nobody says that it is done
  if (['nsubj', 'obj', 'obl', 'xcomp'].includes(baseRelation(relation)) && isHeldAsWar(tree, governor)) return last('hypothetical')
  if (baseRelation(relation) === 'csubj' && wouldBring(tree, governor)) return last('hypothetical')
  switch (baseRelation(relation)) {
    case 'xcomp':
      return complementLink(tree, governor, child)
    case 'ccomp':
    case 'csubj':
      // "declined to say who had fired": somebody had
      return asksWho(tree, child) ? cut : saidLink(tree, governor, status)
    case 'obj':
      return objectLink(tree, governor, child, act)
    case 'nsubj':
      return relation === 'nsubj:pass' ? objectLink(tree, governor, child, act) : subjectLink(tree, governor, child)
    case 'advcl':
      return clauseLink(tree, governor, child, status)
    case 'acl':
      return relation === 'acl:relcl' ? relativeLink(tree, governor, child, status) : nounClauseLink(tree, governor, child, status)
    case 'nmod':
    case 'obl':
      // "called off the exercise", where the object was taken for an adjunct
      return prepositionOf(tree, child) === undefined && hasKid(tree, governor, 'compound:prt') && isVerb(tree, governor)
        ? objectLink(tree, governor, child, act)
        : phraseLink(tree, governor, child, status)
    case 'compound':
      return nounOperators.has(lemmaOf(tree, governor)) ? through(nounEffect(tree, governor)) : through('as-is', 'all')
    case 'conj':
      return conjunctLink(tree, governor, child)
    default:
      return cut
  }
}

/** What is said keeps what its own words say, unless nobody said it: "did not confirm that". */
function saidLink(tree: Tree, governor: number, status: Status): Link {
  const operator = operatorOf(tree, governor)
  // "afraid that they will", against "afraid to"
  if (lemmaOf(tree, governor) === 'afraid') return through('possible')
  // "told reporters that the port was shelled", "insists that it fell"; "told him to fire" is another
  if (tellingThat.has(lemmaOf(tree, governor)) && ownStatus(tree, governor).status !== 'denied') return cut
  if (operator?.positive !== 'as-is') return operator === undefined ? cut : through(operatorEffect(tree, governor))
  return status === 'denied' ? last(operator.negative) : cut
}

/** What is told of it has not come about either: "would", "could", "will". */
const wouldBring = (tree: Tree, governor: number): boolean =>
  kidsBy(tree, governor, 'aux').some((k) => ['would', 'could', 'might', 'will', 'may'].includes(tokenAt(tree, k).words.toLowerCase()))

const asksWho = (tree: Tree, clause: number): boolean =>
  (tree.kids[clause] ?? []).some((k) => k < clause && ['WP', 'WRB', 'WDT', 'WP$'].includes(tokenAt(tree, k).xpos) && lemmaOf(tree, k) !== 'that')

/** "could attack and kill": a second verb without words of its own shares those of the first; "would not confirm it but said" does not. */
function conjunctLink(tree: Tree, governor: number, child: number): Link {
  const finite = ['VBD', 'VBZ', 'VBP']
  const joins = kidsBy(tree, child, 'cc').map((k) => lemmaOf(tree, k))
  // "had not admitted it or accused anyone": the tagger takes the participle for a past tense
  if (finite.includes(tokenAt(tree, child).xpos) && !finite.includes(tokenAt(tree, governor).xpos) && !joins.includes('or')) return cut
  if (hasKid(tree, child, 'aux', 'nsubj', 'csubj')) return through('as-is')
  return through('as-is', joins.includes('but') || joins.includes('yet') ? 'nothing' : 'all')
}

function complementLink(tree: Tree, governor: number, child: number): Link {
  const lemma = lemmaOf(tree, governor)
  const adverbs = kidsBy(tree, governor, 'advmod').map((k) => lemmaOf(tree, k))
  const isDenied = ownStatus(tree, governor).status === 'denied'
  // "have yet to", "too weak to", "not strong enough to"
  if ((lemma === 'have' && adverbs.includes('yet')) || isTooMuch(tree, governor) || (isEnough(tree, governor) && isDenied)) return through('denied')
  if (lemma === 'go' && tokenAt(tree, governor).xpos === 'VBG' && hasMark(tree, child, 'to')) return through(isDenied ? 'denied' : 'planned')
  if (lemma === 'use' && tokenAt(tree, governor).xpos === 'VBD' && hasMark(tree, child, 'to')) return through('habitual')
  // "will not hesitate to strike" means to; "did not hesitate to strike" did
  if (lemma === 'hesitate' && isDenied)
    return through(kidsBy(tree, governor, 'aux').some((k) => modals.get(lemmaOf(tree, k)) === 'planned') ? 'planned' : 'as-is')
  if (isDenied && (lemma === 'have' || lemma === 'about')) return through('denied')
  const effect = operatorEffect(tree, governor)
  // "the ministry says to reopen the port"
  if (lemma === 'say' && hasMark(tree, child, 'to') && hasKid(tree, governor, 'nsubj') && !hasKid(tree, governor, 'aux:pass')) return through('planned')
  // an infinitive that no word makes real is only meant: "is free to", "was sent to", "is about to"
  const isMeant = operatorOf(tree, governor) === undefined && hasMark(tree, child, 'to') && !hasKid(tree, child, 'aux') && !isObliged(tree, governor)
  if (isMeant) return through(isDenied ? 'hypothetical' : 'planned', 'modality')
  return through(effect, 'all')
}

/** "too weak to hold"; "may have to leave, too" is another. */
const isTooMuch = (tree: Tree, governor: number): boolean =>
  !isVerb(tree, governor) && kidsBy(tree, governor, 'advmod').some((k) => lemmaOf(tree, k) === 'too' && k < governor)

/** "strong enough to hold", "time enough to", "not enough to" */
const isEnough = (tree: Tree, governor: number): boolean =>
  lemmaOf(tree, governor) === 'enough' || kidsBy(tree, governor, 'advmod', 'amod').some((k) => lemmaOf(tree, k) === 'enough')

/** "had to use force": it was used. */
const isObliged = (tree: Tree, governor: number): boolean => ['have', 'use', 'come'].includes(lemmaOf(tree, governor)) && tokenAt(tree, governor).xpos === 'VBD'

/** Verbs that say of a noun of action only that it takes place, with it as their subject or as their object. */
const happening = new Set('take happen occur begin start end resume continue break go follow be erupt'.split(' '))
const light = new Set(
  `launch conduct carry hold make stage take give mount undertake wage execute commit begin start open resume continue stage perform do have deliver impose issue
  organise organize lead run complete sign conclude reach unleash pursue order announce`.split(/\s+/u),
)

/** Verbs whose object is there whether or not they come about: "failed to enforce an order". */
const presupposing = new Set('enforce implement obey honour honor observe respect heed investigate answer explain report'.split(' '))

/** "could launch an attack" against "could discuss the attack": what is told of as known is real, unless the verb only makes it happen. */
function objectLink(tree: Tree, governor: number, child: number, act: number): Link {
  // "called the expulsion illegal": it is held to be so, and it was done
  if (calledAs(tree, governor).length > 0) return cut
  const effect = operatorEffect(tree, governor)
  // "rejected the proposal to meet": it was made, and they did not meet
  if (effect === 'denied' && child === act && isSaying(tree, child) && !deeds.has(lemmaOf(tree, child)) && operatorOf(tree, governor)?.positive === 'denied')
    return cut
  if (effect !== 'as-is') return through(effect)
  if (presupposing.has(lemmaOf(tree, governor))) return cut
  if (light.has(lemmaOf(tree, governor)) || kidsBy(tree, child, 'det').some((k) => lemmaOf(tree, k) === 'any')) return through('as-is', 'all')
  return isKnown(tree, child) || relationOf(tree, child) === 'nsubj:pass' ? cut : through('as-is', 'modality')
}

/** Adjectives that say of an act itself, as their subject, how far it is real. */
const ofItself = new Set('likely unlikely possible impossible probable due necessary needed planned scheduled bound'.split(' '))

/** Of the nouns whose content is not real yet, those that name something done: "foiled an attempt". */
const deeds = new Set('attempt bid effort plot push move campaign drive scheme'.split(' '))

const isSaying = (tree: Tree, noun: number): boolean => nounOperators.has(lemmaOf(tree, noun)) || sayings.has(lemmaOf(tree, noun))

/** "the summit will not take place", "an attack seems likely". */
function subjectLink(tree: Tree, governor: number, child: number): Link {
  if (relationOf(tree, child) === 'nsubj:outer') return cut
  if (happening.has(lemmaOf(tree, governor))) return through('as-is', 'all')
  // "an attack is likely"; "the army is ready" says nothing of the army
  if (hasKid(tree, governor, 'cop'))
    return through(ofItself.has(lemmaOf(tree, governor)) ? operatorEffect(tree, governor) : 'as-is', isKnown(tree, child) ? 'nothing' : 'modality')
  // "if an offer is made"
  const isConditional = kidsBy(tree, governor, 'mark').some((k) => conditionalMarks.has(lemmaOf(tree, k)))
  return isConditional && !isKnown(tree, child) ? last('hypothetical') : cut
}

/** A noun with an article or an owner that makes it one that the reader knows. */
const isKnown = (tree: Tree, noun: number): boolean =>
  hasKid(tree, noun, 'nmod:poss') || kidsBy(tree, noun, 'det').some((k) => ['the', 'this', 'that', 'these', 'those'].includes(lemmaOf(tree, k)))

const hasMark = (tree: Tree, k: number, word: string): boolean => kidsBy(tree, k, 'mark', 'case').some((m) => lemmaOf(tree, m) === word)
const isPresent = (tree: Tree, k: number): boolean =>
  ['VBZ', 'VBP'].includes(tokenAt(tree, k).xpos) || kidsBy(tree, k, 'aux', 'cop').some((a) => ['VBZ', 'VBP'].includes(tokenAt(tree, a).xpos))

function clauseLink(tree: Tree, governor: number, child: number, status: Status): Link {
  const marks = kidsBy(tree, child, 'mark', 'case').map((k) => lemmaOf(tree, k))
  if (marks.some((mark) => conditionalMarks.has(mark))) return last('hypothetical')
  if (marks.includes('without') || (marks.includes('instead') && marks.includes('of'))) return withoutLink(status)
  if (marks.includes('from') && operatorOf(tree, governor)?.positive === 'denied') return through('denied')
  if (marks.includes('against') && operatorOf(tree, governor)?.positive === 'planned') return through('denied')
  if (marks.includes('to')) return purposeLink(tree, governor)
  if (marks.some((mark) => governing.has(mark) || mark === 'into' || mark === 'from')) return through(operatorEffect(tree, governor))
  // not yet, when it is told: "until the court has ruled"
  if ((marks.includes('until') || marks.includes('before')) && isPresent(tree, child)) return last('planned')
  // "would go on until the court ruled": of what lies ahead of what lies ahead
  if (status === 'planned' && marks.some((mark) => ['until', 'before', 'once'].includes(mark))) return last('planned')
  // "could attack, killing": a participle goes with its verb
  if (marks.length > 0 || hasKid(tree, child, 'nsubj', 'advmod')) return cut
  // "denied that its jets had bombed the market, killing 40"
  return status === 'denied' && ownStatus(tree, governor).status !== 'denied' && tokenAt(tree, child).xpos === 'VBG'
    ? last('denied')
    : { ...cut, shares: 'modality' }
}

/** "left without signing" did not sign; "cannot leave without signing" may. */
const withoutLink = (status: Status): Link => last(isOpen(status) ? 'denied' : 'hypothetical')

/** A purpose: "met to discuss the crisis"; or what is asked: "called on Seoul to stop". */
function purposeLink(tree: Tree, governor: number): Link {
  const effect = isVerb(tree, governor) || tokenAt(tree, governor).upos === 'ADJ' ? operatorEffect(tree, governor) : 'as-is'
  if (isTooMuch(tree, governor) || (isEnough(tree, governor) && ownStatus(tree, governor).status === 'denied')) return through('denied')
  // "did not travel to sign it": nobody says whether it was signed
  if (effect === 'as-is') return through(ownStatus(tree, governor).status === 'denied' ? 'hypothetical' : 'planned')
  return through(effect)
}

const steps = new Set('step measure move'.split(' '))

/** "plans to", "an attempt to"; "the first to" did. */
function nounClauseLink(tree: Tree, noun: number, child: number, status: Status): Link {
  if (hasMark(tree, child, 'without')) return withoutLink(status)
  // "the report that they fired is false"
  if (isSaying(tree, noun) && relationOf(tree, noun) === 'nsubj' && isHeldFalse(tree, headOf(tree, noun))) return last('denied')
  // "no sign that they fired", "no guarantee that they will"
  if (status === 'denied' && assuring.has(lemmaOf(tree, noun))) return last('hypothetical')
  // "took the step of closing the port", "may take the step of closing it"
  if (hasMark(tree, child, 'of') && steps.has(lemmaOf(tree, noun))) return through('as-is')
  // "an appeal filed on Monday", "calls seeking comment": what the noun does or what is done to it
  // "rejected reports that they fired"
  if (sayings.has(lemmaOf(tree, noun)) && hasMark(tree, child, 'that')) return through('as-is')
  const isContent = hasKid(tree, child, 'mark', 'case') || ['VB', 'VBP', 'VBZ'].includes(tokenAt(tree, child).xpos)
  if (!hasMark(tree, child, 'to') && !(isContent && nounOperators.has(lemmaOf(tree, noun)))) return describedLink(tree, noun, status)
  if (['ADJ', 'NUM'].includes(tokenAt(tree, noun).upos)) return cut
  // "were not granted leave to enter", "do not have the right to vote"
  if (status === 'denied') return through('denied')
  return through(nounOperators.has(lemmaOf(tree, noun)) || ownStatus(tree, noun).status === 'denied' ? nounEffect(tree, noun) : 'planned')
}

/** "signed no paper ending the strike", "wants a deal that ends it": of a thing that is not there yet, what is told of it is not there either. */
const describedLink = (tree: Tree, noun: number, status: Status): Link =>
  isOpen(status) || isKnown(tree, noun) || !isArgument(tree, noun) ? cut : last(status)
const isArgument = (tree: Tree, noun: number): boolean =>
  ['obj', 'nsubj', 'root'].includes(baseRelation(relationOf(tree, noun))) || ownStatus(tree, noun).status === 'denied'

function relativeLink(tree: Tree, noun: number, child: number, status: Status): Link {
  // "no sign that they fired", which the parser takes for a relative clause
  if (status === 'denied' && assuring.has(lemmaOf(tree, noun))) return last('hypothetical')
  const isPresentOrBare = ['VBZ', 'VBP', 'VB', 'VBG'].includes(tokenAt(tree, child).xpos)
  const first = (tree.kids[child] ?? []).reduce((a, b) => Math.min(a, b), child)
  const isAside = tree.tokens[first - 1]?.upos === 'PUNCT' || tree.tokens[first]?.upos === 'PUNCT'
  return isPresentOrBare && !isAside ? describedLink(tree, noun, status) : cut
}

function phraseLink(tree: Tree, governor: number, child: number, status: Status): Link {
  const preposition = prepositionOf(tree, child) ?? ''
  if (excluding.has(preposition)) return withoutLink(status)
  if (preposition === 'from' && operatorOf(tree, governor)?.positive === 'denied') return through('denied')
  if (['of', 'about'].includes(preposition) && isUnheardOf(tree, governor)) return through('denied')
  // "rejected reports of a strike"
  if (['of', 'about'].includes(preposition) && sayings.has(lemmaOf(tree, governor))) return through('as-is')
  // "decided against a strike"
  if (preposition === 'against' && ['decide', 'vote', 'choose', 'opt', 'argue', 'advise'].includes(lemmaOf(tree, governor))) return through('denied')
  if (isEventuality(tree, governor) && preposition === 'of') return last('hypothetical')
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

/** "of an attack nothing is known", "knew nothing of an attack", "was not aware of any attack", "had no knowledge of an attack" */
function isUnheardOf(tree: Tree, governor: number): boolean {
  const lemma = lemmaOf(tree, governor)
  if (lemma === 'unaware') return true
  if (['knowledge', 'information', 'record', 'report'].includes(lemma))
    return kidsBy(tree, governor, 'det').some((k) => lemmaOf(tree, k) === 'no') || ownStatus(tree, governor).status === 'denied'
  // the parser may hang the attack on "nothing"
  if (lemma === 'nothing') return ['know', 'hear'].includes(tree.tokens[headOf(tree, governor)]?.lemma.toLowerCase() ?? '')
  if (!['know', 'aware', 'hear'].includes(lemma)) return false
  return ownStatus(tree, governor).status === 'denied' || kidsBy(tree, governor, 'obj').some((k) => lemmaOf(tree, k) === 'nothing')
}

/** Verbs whose phrase is what comes of them. */
const ending = new Set('lead result end culminate succeed respond retaliate reply answer escalate erupt plunge lure drag turn descend'.split(' '))

/** The effect of a noun on its clause; "no plans to" plans nothing. */
function nounEffect(tree: Tree, noun: number): Effect {
  if (ownStatus(tree, noun).status === 'denied') return 'denied'
  if (kidsBy(tree, noun, 'amod').some((k) => ['failed', 'unsuccessful', 'vain', 'futile'].includes(tokenAt(tree, k).words.toLowerCase()))) return 'denied'
  return nounOperators.get(lemmaOf(tree, noun)) ?? 'as-is'
}

export function operatorOf(tree: Tree, governor: number): Operator | undefined {
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
