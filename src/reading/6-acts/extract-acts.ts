import type { EventType } from '../../domain/act.ts'
import type { SpeechAct } from '../../domain/claim.ts'
import type { Span } from '../../domain/span.ts'
import type { Predicate } from '../../knowledge/lexicon/predicate.ts'
import { answeringVerbs } from '../../knowledge/lexicon/will-do.ts'
import { eventDefinitions } from '../../knowledge/ontology/event-definitions.ts'
import type { AboutDraft, ActDraft } from '../act-draft.ts'
import type { Argument } from '../argument.ts'
import { argumentsOf, isPassive } from '../arguments.ts'
import { calledAs } from '../called.ts'
import { prepositionOf } from '../prepositions.ts'
import { baseRelation, hasKid, headOf, isVerb, kidsBy, lemmaOf, relationOf, spanOf, tokenAt, type Tree } from '../tree.ts'
import { aboutsOf } from './abouts.ts'
import { announcedDeeds } from './announced-deeds.ts'
import { clauseTokens, conditionOf } from './clause.ts'
import { withMeans } from './by-means.ts'
import { describes, isHeldAsWar, isOnlyDescribed } from './described.ts'
import { matchAct, type ActMatch, type Knows } from './match-predicates.ts'
import { withOneTelling } from './one-happening.ts'
import { allWhoTakePart, isDate, isNoun, pickArguments } from './select-arguments.ts'
import { statusOf } from './status.ts'
import { timeLimit } from './time-limits.ts'
import { isWordBefore, isWordKept, isWordSpokenOf } from './words-kept.ts'

/**
 * In: a tree and what is known about its phrases. Out: the acts it tells, each with its arguments and how far it is real.
 * Never: names a party or a day.
 *
 *   Tirana had closed the crossing and threatened to recall its envoy and to seize the ships.
 *   -> COERCE closed (done); THREATEN threatened, about recall; THREATEN threatened, about seize
 */
export function extractActs(tree: Tree, knows: Knows, learned?: ReadonlyMap<number, Predicate>): readonly ActDraft[] {
  const matches = tree.tokens.flatMap((_, i) =>
    isOnlyDescribed(tree, i) || isHeldAsWar(tree, i) || isWordKept(tree, i) || isWordSpokenOf(tree, i)
      ? []
      : (timeLimit(tree, i, knows) ?? matchAct(tree, i, knows) ?? (describes(tree, i) ? undefined : learnedAct(tree, i, learned)) ?? []),
  )
  const byToken = new Map(matches.map((match) => [match.token, match]))
  const taken = new Set(matches.filter((match) => !isNoun(tree, match.token)).flatMap((match) => match.consumed))
  const drafts: ActDraft[] = []
  for (const match of matches) {
    if (taken.has(match.token) || isNamePart(tree, match.token) || isOnlyTold(tree, match)) continue
    const all = aboutsOf(tree, match, byToken, knows)
    // of words of saying only those tell an act that weigh one: "is considering a blockade"
    const abouts = match.predicate.event === 'SAY' ? all.filter(({ predicate }) => predicate !== undefined && match.predicate.speechAct === 'plan') : all
    if (abouts.length === 0 && !standsAlone(match.predicate)) continue
    if (bindsSomebody(match.predicate) && abouts.every(({ predicate }) => predicate === undefined) && isWordBefore(tree, match.token)) continue
    for (const about of abouts) {
      if (!isPresupposed(tree, match, about, knows)) taken.add(about.trigger)
      if (about.via !== undefined) taken.add(about.via)
    }
    drafts.push(...draftsOf(tree, withModeOfObject(match, byToken), abouts, knows))
  }
  const eventAt = new Map(
    drafts.flatMap(({ trigger, predicate, about }): [number, EventType][] => [
      [trigger, predicate.event],
      ...(about?.predicate === undefined ? [] : [[about.trigger, about.predicate.event] as [number, EventType]]),
    ]),
  )
  // what turned out to be the act of a threat or a promise is not told as an act of its own
  const told = withOneTelling(tree, drafts)
    .filter((draft) => !taken.has(draft.trigger) && !repeatsItsGovernor(tree, draft, eventAt) && (!draft.noun || isWorthTelling(tree, draft, knows)))
    .map((draft) => withMeans(tree, draft))
  const deeds = told.filter(({ predicate }) => predicate.bare === undefined)
  const weighed = new Set(deeds.filter(({ about }) => about !== undefined).map(({ trigger }) => trigger))
  const isTold = (token: number): boolean => taken.has(token) || weighed.has(token) || isWordKept(tree, token) || isActOfItsOwn(tree, byToken.get(token))
  return [...(deeds.length > 0 ? deeds : told), ...announcedDeeds(tree, isTold, knows)]
}

/** "considers the drill a rehearsal" plans none; "the boat was rammed, his union alleged" is told by the clause before it. */
const isOnlyTold = (tree: Tree, { predicate, token, arguments: args }: ActMatch): boolean =>
  predicate.id === 'accuse/allege'
    ? args.get('comp')?.some(({ head }) => head < token) === true
    : predicate.event === 'SAY' && predicate.speechAct === 'plan' && calledAs(tree, token).length > 0

/** "launched *air strikes*": the noun tells the mode that the verb leaves open. */
function withModeOfObject(match: ActMatch, byToken: ReadonlyMap<number, ActMatch>): ActMatch {
  const { predicate, consumed } = match
  if (predicate.mode !== undefined) return match
  const mode = consumed.map((i) => byToken.get(i)?.predicate).find((each) => each?.event === predicate.event && each.mode !== undefined)?.mode
  return mode === undefined ? match : { ...match, predicate: { ...predicate, mode } }
}

/** A word of saying tells an act by itself only where it says what became of a thing, or that somebody spoke in public. */
const standsAlone = ({ event, bare, state }: Predicate): boolean => event !== 'SAY' || bare === true || state !== undefined

const binding: ReadonlySet<SpeechAct | undefined> = new Set<SpeechAct | undefined>(['threat', 'promise', 'demand', 'ultimatum', 'offer', 'plan'])
const bindsSomebody = ({ speechAct }: Predicate): boolean => binding.has(speechAct)

/** "will answer with fire", "will consider a ban": words of saying that tell what somebody is going to do. */
const isActOfItsOwn = (tree: Tree, match: ActMatch | undefined): boolean =>
  match !== undefined && !(match.predicate.event === 'SAY' && (match.predicate.speechAct === 'plan' || answeringVerbs.has(lemmaOf(tree, match.token))))

/** A word that the lexicon does not know, read as what the scorer took it for. */
function learnedAct(tree: Tree, i: number, learned: ReadonlyMap<number, Predicate> | undefined): ActMatch | undefined {
  const predicate = learned?.get(i)
  return predicate === undefined ? undefined : { token: i, predicate, arguments: argumentsOf(tree, i), consumed: [], strength: 0, rivals: [] }
}

/** "condemned the rebels' attack on the mine": who condemns, welcomes or regrets an act takes it to have happened. Somebody must be named in it, or it is a certain one: "the coup". */
function isPresupposed(tree: Tree, { predicate }: ActMatch, about: AboutDraft, knows: Knows): boolean {
  const judged = predicate.event === 'SUPPORT' || predicate.event === 'APPEAL' || (predicate.event === 'ACCUSE' && predicate.mode === 'disapprove')
  if (!judged || about.via !== undefined || !isNoun(tree, about.trigger)) return false
  return [...about.actor, ...about.recipient].some(({ head }) => knows.isParty(tree, head)) || isCertainDeed(tree, about)
}

const isCertainDeed = (tree: Tree, { trigger, predicate }: AboutDraft): boolean =>
  predicate !== undefined &&
  eventDefinitions[predicate.event].quad === 'material conflict' &&
  (kidsBy(tree, trigger, 'det').some((k) => lemmaOf(tree, k) === 'the') || hasKid(tree, trigger, 'nmod:poss'))

/** "summit meeting", "attack helicopter": a noun before a noun names no act of its own. */
const isNamePart = (tree: Tree, i: number): boolean => isNoun(tree, i) && ['compound', 'flat'].includes(baseRelation(relationOf(tree, i)))

function draftsOf(tree: Tree, match: ActMatch, abouts: readonly AboutDraft[], knows: Knows): ActDraft[] {
  const { predicate, token } = match
  const { status: told, because } = statusOf(tree, token)
  if ((predicate.ifNot === true && told !== 'denied') || (predicate.ifOngoing === true && told !== 'ongoing')) return []
  if (predicate.ifAhead === true && (told === 'done' || told === 'ongoing' || told === 'habitual')) return []
  const status = predicate.ifNot === true ? 'done' : !standsAlone(predicate) && (told === 'done' || told === 'ongoing') ? 'planned' : told
  const condition = conditionOf(tree, token)
  const pick = (selectors: string | undefined): readonly Argument[] => (selectors === undefined ? [] : pickArguments(tree, match, selectors, knows))
  const actor =
    predicate.reciprocal === true ? allWhoTakePart(tree, match, knows) : predicate.actor === undefined ? causers(tree, token) : pick(predicate.actor)
  const inActor = new Set(actor.map(({ head }) => head))
  const undergone = match.arguments.get('undergoer') ?? []
  const recipient = undergone.length > 0 ? undergone : pick(predicate.recipient).filter(({ head }) => !inActor.has(head))
  const base = {
    sentence: tree.number,
    trigger: token,
    triggerAt: spanOf(tree, nearTokens(token, match.consumed)),
    predicate,
    noun: isNoun(tree, token),
    actor,
    recipient,
    thing: predicate.thing === undefined ? [] : pickArguments(tree, match, predicate.thing, knows, (head) => !isDate(tree, head)),
    status,
    pluperfect: isPluperfect(tree, token),
    rivals: match.rivals.map((rival) => rival.id),
    strength: match.strength,
    ...(because === undefined ? {} : { statusBy: because }),
    ...(condition === undefined ? {} : { condition }),
  }
  if (abouts.length === 0) return [{ ...base, evidence: spanOf(tree, clauseTokens(tree, token)) }]
  return abouts.map((about, n) => ({ ...base, about, evidence: evidenceWithAbout(tree, token, abouts, n) }))
}

/** "will make the rebels pay dearly": who makes them. */
function causers(tree: Tree, token: number): readonly Argument[] {
  const governor = headOf(tree, token)
  const isMade = governor >= 0 && ['xcomp', 'ccomp'].includes(baseRelation(relationOf(tree, token))) && lemmaOf(tree, governor) === 'make'
  return isMade ? (argumentsOf(tree, governor).get('subj') ?? []) : []
}

/** Particles close by belong to the trigger; a far object does not. */
const nearTokens = (token: number, consumed: readonly number[]): readonly number[] => {
  const near = [token, ...consumed].sort((a, b) => a - b)
  return near.filter((i) => Math.abs(i - token) <= 2)
}

/** The first of several threats is told by the verb and its clause, each further one by its own clause. */
function evidenceWithAbout(tree: Tree, token: number, abouts: readonly AboutDraft[], n: number): Span {
  const about = abouts[n]
  if (about === undefined || abouts.length === 1) return spanOf(tree, clauseTokens(tree, token))
  if (n > 0) return about.at
  return { start: Math.min(tokenAt(tree, token).at.start, about.at.start), end: Math.max(about.at.end, tokenAt(tree, token).at.end) }
}

/** "met to discuss", "offered to send men to help": one happening that two words of one kind tell. "the suspension *of aid*": what a deed is done to. */
function repeatsItsGovernor(tree: Tree, { trigger, predicate, noun }: ActDraft, eventAt: ReadonlyMap<number, EventType>): boolean {
  const governor = headOf(tree, trigger)
  const event = eventAt.get(governor)
  if (event === undefined) return false
  if (noun) return event !== predicate.event && isNoun(tree, governor) && isGood(predicate) && ['of', 'on', 'to'].includes(prepositionOf(tree, trigger) ?? '')
  return event === predicate.event && relationOf(tree, trigger) === 'advcl' && kidsBy(tree, trigger, 'mark').some((k) => lemmaOf(tree, k) === 'to')
}
const isGood = ({ event }: Predicate): boolean => eventDefinitions[event].quad.endsWith('cooperation')

/** A noun is told as an act when somebody takes part, or when it is said to have happened. */
function isWorthTelling(tree: Tree, draft: ActDraft, knows: Knows): boolean {
  const party = [...draft.actor, ...draft.recipient].some(({ head }) => knows.isParty(tree, head))
  return (
    party ||
    isHappening(tree, draft.trigger) ||
    isUnknown(tree, draft) ||
    isForestalled(tree, draft) ||
    (draft.predicate.state !== undefined && draft.thing.length > 0) ||
    isToldOf(tree, draft, knows)
  )
}

/** "knew of no such attack", "there was no attack": that there was none is told, whosever it would have been. */
function isUnknown(tree: Tree, { trigger, status, predicate }: ActDraft): boolean {
  const governor = headOf(tree, trigger)
  if (status !== 'denied' || governor < 0) return false
  if (['of', 'about'].includes(prepositionOf(tree, trigger) ?? '')) return knowing.has(lemmaOf(tree, governor))
  return lemmaOf(tree, governor) === 'be' && hasKid(tree, governor, 'expl') && predicate.event === 'ASSAULT'
}
const knowing: ReadonlySet<string> = new Set('know hear aware unaware nothing knowledge information record report'.split(' '))

/** "foiled a coup": that it did not come about is told, whosever it would have been. */
function isForestalled(tree: Tree, { trigger, status, predicate }: ActDraft): boolean {
  const governor = headOf(tree, trigger)
  return (
    status === 'denied' &&
    ['obj', 'nsubj:pass'].includes(relationOf(tree, trigger)) &&
    forestalling.has(lemmaOf(tree, governor)) &&
    eventDefinitions[predicate.event].quad === 'material conflict'
  )
}
const forestalling: ReadonlySet<string> = new Set('foil thwart avert prevent forestall'.split(' '))

/** "after the shelling of the port", "Curfew in six districts", "a strike over pay": deeds that a sentence speaks of, whoever did them. */
function isToldOf(tree: Tree, { trigger, predicate, status }: ActDraft, knows: Knows): boolean {
  if (!eventDefinitions[predicate.event].quad.startsWith('material')) return false
  if (status === 'hypothetical') return false
  const governor = headOf(tree, trigger)
  if (governor < 0) return true
  const relation = baseRelation(relationOf(tree, trigger))
  if (relation === 'nsubj') return isVerb(tree, governor) || hasKid(tree, governor, 'cop')
  return (
    ['obj', 'obl', 'nmod'].includes(relation) &&
    (kidsBy(tree, trigger, 'nmod').some((k) => ['of', 'on', 'in', 'at', 'against', 'over', 'by', 'between'].includes(prepositionOf(tree, k) ?? '')) ||
      kidsBy(tree, trigger, 'compound', 'amod', 'nmod').some((k) => k < trigger && (knows.isPlace(tree, k) || knows.isParty(tree, k))))
  )
}

const happening = new Set('happen occur erupt break begin start end resume continue collapse take last follow come flare rage stall fail'.split(' '))

function isHappening(tree: Tree, i: number): boolean {
  const governor = headOf(tree, i)
  return governor >= 0 && baseRelation(relationOf(tree, i)) === 'nsubj' && happening.has(lemmaOf(tree, governor))
}

function isPluperfect(tree: Tree, i: number): boolean {
  const had = (k: number): boolean =>
    kidsBy(tree, k, 'aux').some((aux) => tokenAt(tree, aux).words.toLowerCase() === 'had' || tokenAt(tree, aux).words === '’d') && !isPassiveOnly(tree, k)
  const first = baseRelation(relationOf(tree, i)) === 'conj' && kidsBy(tree, i, 'aux', 'nsubj').length === 0 ? headOf(tree, i) : i
  return had(i) || (first >= 0 && had(first))
}
const isPassiveOnly = (tree: Tree, k: number): boolean => isPassive(tree, k) && kidsBy(tree, k, 'aux').length === 0
