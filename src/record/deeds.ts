import type { EventType } from '../domain/act.ts'
import type { Party } from '../domain/party.ts'
import type { Event } from '../domain/record.ts'
import type { ActRelation } from './act-likeness.ts'
import { actRelations, compareActs, isMutual } from './act-likeness.ts'
import type { Target, Undertaking } from './commitments.ts'
import type { EventFacts } from './event-facts.ts'
import { comparePartySets, countriesOf } from './parties.ts'
import { comparePlaces } from './places.ts'
import { minutesInDay } from './time-range.ts'
import { stemsOf } from './words.ts'

type Judgement = { readonly likeness: number; readonly isPart: boolean; readonly why: string }

/** A deed is taken for the one that was announced from this likeness on. */
const enough = 0.5

/** How an event carries out an undertaking, if it may be said to. */
export function deedOf({ kind, target, earliest }: Undertaking, facts: EventFacts, giver: readonly Party[]): Judgement | undefined {
  const { event, at } = facts
  if (earliest === undefined || at === undefined || at < earliest) return undefined
  if (isAsked(kind) && isByGiver(target, giver, facts)) return undefined
  if (target.act === undefined && kind !== 'threat' && isReached(target, facts))
    return { likeness: 0.85, isPart: false, why: 'the thing came to what was announced' }
  if (target.act === undefined && target.thing === undefined) return undefined
  if (target.act === undefined && !menacing.has(kind)) return undefined
  if (kind !== 'threat' && saysNot(target)) return undefined
  // Most events that are looked at are other acts, which nothing need be reckoned for.
  if (target.act !== undefined && compareActs(target.act, event.act) === 'other') return undefined
  const fades = fading(at - earliest, event.thing !== undefined && (event.thing as string) === target.thing)
  if (fades < enough) return undefined
  const deed = judge(namesTalks(target) && target.thing !== event.thing ? withoutThing(target) : target, facts, enough / fades - 1e-9)
  if (deed.likeness < enough) return undefined
  const likeness = deed.likeness * fades
  return likeness >= enough ? { ...deed, likeness: Math.round(likeness * 1000) / 1000 } : undefined
}

/** "will hold talks": whoever meets holds them, whether or not a report speaks of "talks". */
export const namesTalks = ({ thing }: Target): boolean => thing?.startsWith('talks/') === true

function withoutThing(target: Target): Target {
  const { thing, ...rest } = target
  return thing === undefined ? target : rest
}

const isAsked = (kind: Undertaking['kind']): boolean => kind === 'demand' || kind === 'ultimatum'

/** Who asks something of others does not keep the word by doing it himself, though both be of one country. */
const isByGiver = ({ doer }: Target, giver: readonly Party[], { event }: EventFacts): boolean =>
  comparePartySets(giver, event.actor) === 'same' && comparePartySets(doer, event.actor) !== 'same'

/** "The gates will be reopened": they were. */
const isReached = ({ thing, becomes }: Target, { event, reached }: EventFacts): boolean =>
  becomes !== undefined && thing === (event.thing as string | undefined) && reached?.includes(becomes) === true

/** "urged them not to cut the lines": to do it keeps no such word, and nothing shows that it was not done. */
const saysNot = ({ predicate }: Target): boolean => predicate.includes('=not') || predicate.includes('=never')

/** What names no act may be kept by any hostile one where it is a threat; a plan may be for anything. */
const menacing: ReadonlySet<Undertaking['kind']> = new Set(['threat', 'ultimatum'])

/** The longer it takes, the less it is the same matter; a deed on the very thing stays the matter for long. */
function fading(minutes: number, sameThing: boolean): number {
  return Math.exp(-minutes / minutesInDay / (sameThing ? daysOnThing : daysOfKind))
}

const [daysOnThing, daysOfKind] = [3000, 700]

/**
 * For how many minutes after the word a deed that is not done to its very thing may still be taken for the one that was announced, and be as likely as
 * `likeness`: by the place of how the acts are related in `actRelations`, below 0 where it never may. No deed within reach is missed; some are in vain.
 */
export function minutesOfReach(target: Target, likeness: number): readonly number[] {
  const least = Math.max(enough, likeness - rounding)
  return actRelations.map((acts) => {
    const most = acts === 'other' || acts === 'apart' ? 0 : mostOfKind(target, acts, target.place !== undefined, true)
    return most < least ? -1 : (Math.log(most / least) * daysOfKind + 0.01) * minutesInDay
  })
}

/** Likeness is rounded to thousandths. */
const rounding = 0.0005 + 1e-9

/** The most that a deed of a kind comes to, where place and words agree or not. */
function mostOfKind(target: Target, acts: Related, samePlace: boolean, sharesWords: boolean): number {
  if (target.thing !== undefined && !namesTalks(target)) return acts === 'same mode' || acts === 'same' ? asNamed : 0
  return likenessOf(target, acts) + forRecipient + (samePlace ? forPlace : 0) + (sharesWords ? forWords : 0)
}

const [atThePlace, asNamed] = [0.55, 0.6]
const forKind: Readonly<Record<Related, number>> = { 'same mode': 0.5, same: 0.35, apart: 0, confusable: 0.25 }
const forAnyMode = 0.45
const [forRecipient, forPlace, forWords] = [0.1, 0.15, 0.2]

const none = { likeness: 0, isPart: false, why: '' }

/** What cannot reach `least` need not be judged in full. */
function judge(target: Target, facts: EventFacts, least: number): Judgement {
  const { event } = facts
  const acts = target.act && compareActs(target.act, event.act)
  if (acts === undefined) return hostileDeedOnThing(target, facts)
  if (acts === 'other') return none
  if (target.thing !== undefined && event.thing !== undefined) {
    if (target.thing === (event.thing as string)) return deedOnThing(target, facts, acts)
    return mayBeMeant(target.thing, event.thing) && acts !== 'apart' && acts !== 'confusable' ? deedOfKind(target, facts, acts, least) : none
  }
  return acts === 'apart' ? none : deedOfKind(target, facts, acts, least)
}

/** From this score on an act is force or the end of something, which a threat that names no act may well have meant. */
const hostile = -5

/** "threatened the office": a hostile act of the same side on the very thing. */
function hostileDeedOnThing(target: Target, facts: EventFacts): Judgement {
  const { event } = facts
  if (target.thing === undefined || target.thing !== (event.thing as string | undefined) || event.act.score > hostile) return none
  if (comparePartySets(target.doer, event.actor) === 'conflict') return none
  return { likeness: 0.6, isPart: isPart(target, facts), why: 'a hostile act on the thing that was threatened' }
}

type Related = Exclude<ActRelation, 'other'>

function deedOnThing(target: Target, facts: EventFacts, acts: Related): Judgement {
  const { event } = facts
  const actors = comparePartySets(target.doer, event.actor)
  if (actors === 'conflict' || (acts === 'confusable' && actors === 'unsure')) return none
  const likeness = { 'same mode': 0.95, same: 0.92, apart: 0.7, confusable: 0.75 }[acts] * (actors === 'unsure' ? 0.85 : 1)
  return { likeness, isPart: acts === 'apart' || isPart(target, facts), why: 'the act that was announced, on the thing that was named' }
}

/** Without a common thing, the side must be the same, and place, recipient or words must agree too. */
function deedOfKind(target: Target, facts: EventFacts, acts: Related, least: number): Judgement {
  const { event } = facts
  if (isOnOtherThing(target, event) || lacksCompany(target, event)) return none
  const samePlace = target.place !== undefined && event.place !== undefined && comparePlaces(target.place, event.place) === 'same'
  // A word about one thing is not kept by a deed on nothing in particular, unless it is done at that very place or to several of that kind.
  const isNamed = target.thing !== undefined && (acts === 'same mode' || acts === 'same') && (event.thing !== undefined || namesKind(target, facts))
  if (target.thing !== undefined && !isNamed && !(acts === 'same mode' && samePlace)) return none
  const sharesWords = shares(target.predicate, facts.predicate)
  if (acts === 'confusable' && !sharesWords) return none
  if (mostOfKind(target, acts, samePlace, sharesWords) < least) return none
  const [actors, recipients] = [comparePartySets(target.doer, event.actor), comparePartySets(target.recipient, event.recipient)]
  if (actors === 'conflict' || recipients === 'conflict') return none
  if (actors === 'unsure' && !isToldByItsObject(target, facts, { samePlace, sameRecipients: recipients !== 'unsure' })) return none
  // what is cut off tells which word is kept, not that something is
  if (event.act.event === 'SANCTION' && target.thing === undefined && recipients === 'unsure' && !samePlace) return none
  if (isNamed) return { likeness: asNamed, isPart: isPart(target, facts), why: 'the act that was announced, on things of the kind that was named' }
  if (target.thing !== undefined) return { likeness: atThePlace, isPart: isPart(target, facts), why: 'the act that was announced, at the place that was named' }
  const likeness =
    likenessOf(target, acts) +
    (recipients === 'unsure' ? 0 : forRecipient) +
    (samePlace ? forPlace : 0) +
    (sharesWords ? forWords : 0) -
    (event.thing === undefined ? 0 : 0.05)
  return { likeness, isPart: isPart(target, facts), why: 'an act of the kind that was announced, by the side that announced it' }
}

/**
 * "The gas deliveries resumed", "The hostages were freed": nobody is named who did it, or nobody was named who was to do it. What it is done to must then
 * be the same by two words at least, or those be freed whose release was demanded.
 */
function isToldByItsObject(
  target: Target,
  { event, says = [] }: EventFacts,
  { samePlace, sameRecipients }: Record<'samePlace' | 'sameRecipients', boolean>,
): boolean {
  if (target.doer.length === 0) return event.act.event === 'RETREAT' && sameRecipients
  if (event.actor.length > 0) return false
  return says.filter((word) => target.predicate.includes(`=${word}`)).length + Number(samePlace) + Number(sameRecipients) >= 2
}

/** "will be attacked": where no mode was announced, any will do. */
const likenessOf = ({ act }: Target, acts: Related): number =>
  acts === 'same' && act?.mode === undefined && act?.event === 'ASSAULT' ? forAnyMode : forKind[acts]

/** Acts that are what they are by what they are done to. */
const ofTheirObject: ReadonlySet<EventType> = new Set<EventType>(['SANCTION', 'COERCE', 'RETREAT', 'CONCEDE', 'COOPERATE', 'SUPPORT'])

/** "stop the balloons" is not kept by cutting a power line: the word names nothing that the thing of the deed is called. */
function isOnOtherThing(target: Target, { act, thing }: Event): boolean {
  if (thing === undefined || target.thing !== undefined || !ofTheirObject.has(act.event)) return false
  return !stemsOf(nameOf(thing)).some((word) => target.predicate.includes(`=${word}`))
}

/** "threatened to block the road": "blocked roads and a railway". */
function namesKind({ thing }: Target, { named }: EventFacts): boolean {
  if (thing === undefined || named === undefined) return false
  return stemsOf(nameOf(thing)).some((word) => named.includes(word))
}

/** "channel/communication lines @1a2b" */
const nameOf = (thing: string): string => thing.slice(thing.indexOf('/') + 1).split(' @', 1)[0]!

/** Nothing but its report tells which one is meant: "the road", "highways". The key of a thing ends with the report that it is of alone. */
export const isOfOneReport = (thing: string): boolean => /[^|]$/u.test(thing)

/** "would block the road to the port": "blocked the road"; "the Colchane crossing": "the crossing". Two that are named in full are two. */
export function mayBeMeant(one: string, other: string): boolean {
  const [bare, named] = isOfOneReport(one) ? [one, other] : [other, one]
  const [[kind, head, modifiers], [itsKind, itsHead, itsModifiers]] = [bare.split('|'), named.split('|')]
  return isOfOneReport(bare) && kind === itsKind && head === itsHead && (modifiers === '' || modifiers === itsModifiers)
}

/** Talks of two states are not held by one of them with a third. */
function lacksCompany(target: Target, { act, actor, recipient }: Event): boolean {
  if (!isMutual(act.event)) return false
  const there = countriesOf([...actor, ...recipient])
  return there.length > 1 && countriesOf([...target.doer, ...target.recipient]).some((country) => !there.includes(country))
}

const isPart = (target: Target, facts: EventFacts): boolean => facts.event.status === 'ongoing' || isLesser(target, facts)

const shares = (announced: readonly string[], done: readonly string[]): boolean => done.some((word) => announced.includes(word))

/** Destruction was threatened and damage was done. */
const isLesser = ({ act, predicate }: Target, { isDamageOnly }: EventFacts): boolean =>
  act?.event === 'ASSAULT' && isDamageOnly && (act.mode === 'destroy' || predicate.includes('destroy'))
