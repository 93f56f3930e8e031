import type { Act, Status } from '../../domain/act.ts'
import { statuses } from '../../domain/act.ts'
import type { About, Claim, Speaker, SpeechAct } from '../../domain/claim.ts'
import type { ClaimId, EventId, ReportId, ThingId } from '../../domain/id.ts'
import type { CountryCode, Party } from '../../domain/party.ts'
import type { Event } from '../../domain/record.ts'
import type { Span } from '../../domain/span.ts'
import type { Interval, IsoDay, When } from '../../domain/when.ts'
import type { Place, Where } from '../../domain/where.ts'
import type { Target, Undertaking } from '../commitments.ts'
import type { EventFacts, Retraction, ToldPlace } from '../event-facts.ts'
import { placeInOrder } from '../canonical.ts'
import type { KeptClaim } from '../kept-claim.ts'
import type { Signature } from '../thing-mentions.ts'
import type { KeptEvent, KeptReport, KeptWords } from './kept.ts'

// Claims and events as lists of their fields in a fixed order, in which parties, places, acts and times stand by numbers: a million claims fit into a
// file of ordinary size and are read fast. What a number stands for is kept once.

/** Numbers for values that are told again and again. */
export type Numbers = {
  readonly numberOf: (value: unknown) => number
  readonly valueOf: (number: number) => unknown
}

type Packed = readonly unknown[]
/** 0 stands for what is not told; numbers of values begin at 1. */
type Num = number

/** Of what a value may lack, what it has. */
type Mutable<T> = { -readonly [Name in keyof T]: T[Name] }

/** What packs and unpacks: numbers for values, and lists of parties. */
export type Packing = ReturnType<typeof openPacking>

export function openPacking({ numberOf, valueOf }: Numbers) {
  const put = (value: unknown): Num => (value === undefined ? 0 : numberOf(value))
  // eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters -- what a number stands for is known where it is asked
  const get = <T>(number: Num): T | undefined => (number === 0 ? undefined : (valueOf(number) as T))
  const putParties = (parties: readonly Party[]): readonly number[] => {
    const packed: number[] = []
    for (const { at, antecedent, ...party } of parties) packed.push(numberOf(party), at.start, at.end, antecedent?.start ?? -1, antecedent?.end ?? -1)
    return packed
  }
  const getParties = (packed: readonly number[]): readonly Party[] => {
    const parties: Party[] = []
    for (let i = 0; i < packed.length; i += 5) {
      const party: Mutable<Party> = { at: { start: packed[i + 1]!, end: packed[i + 2]! }, ...get<Omit<Party, 'at'>>(packed[i]!)! }
      if (packed[i + 3]! >= 0) party.antecedent = { start: packed[i + 3]!, end: packed[i + 4]! }
      parties.push(party)
    }
    return parties
  }
  return { numberOf, valueOf, put, get, putParties, getParties }
}

/** What the folds ask of a time: neither its words nor its rule. */
const slimWhen = (when: When): When | undefined => (when.kind === 'unknown' ? undefined : ({ kind: when.kind, interval: when.interval } as When))
const slimWhere = (where: Where): Where | undefined => (where.kind === 'unknown' ? undefined : ({ kind: where.kind, place: where.place } as Where))
const unknown = { kind: 'unknown' } as const
const nowhere: Span = { start: 0, end: 0 }

type PackedAbout = readonly [at: readonly number[], act: Num, actor: readonly number[], recipient: readonly number[], namesThing: number, when: Num, where: Num]

function packAbout({ at, trigger, act, actor, recipient, thing, when, where }: About, { put, putParties }: Packing): Packed {
  return [
    [at.start, at.end, trigger.start, trigger.end],
    put(act),
    putParties(actor),
    putParties(recipient),
    Number(thing !== undefined),
    put(when && slimWhen(when)),
    put(where && slimWhere(where)),
  ]
}

function unpackAbout(
  [[start = 0, end = 0, from = 0, to = 0], act, actor, recipient, namesThing, when, where]: PackedAbout,
  { get, getParties }: Packing,
): About {
  const about: Mutable<About> = { at: { start, end }, trigger: { start: from, end: to }, actor: getParties(actor), recipient: getParties(recipient) }
  if (act !== 0) about.act = get<Act>(act)!
  // Which thing it is, its signature says; that one is named, is asked of the words.
  if (namesThing === 1) about.thing = someThing
  if (when !== 0) about.when = get<When>(when)!
  if (where !== 0) about.where = get<Where>(where)!
  return about
}
const someThing = { id: '' as ThingId, kind: 'facility', at: nowhere, words: '', name: '', parties: [] } as const

/** Who says it and on which day; the cue stays in the words. `[manner, when it was said, party in five numbers]` for each. */
type PackedSpeakers = readonly number[]

const manners = ['quoted', 'paraphrased', 'mixed'] as const satisfies readonly Speaker['manner'][]
export const numbersOfSpeaker = 7

function packSpeakers(speakers: Claim['saidBy'], { put, putParties }: Packing): PackedSpeakers {
  return speakers.flatMap(({ party, manner, saidOn }) => [manners.indexOf(manner), put(saidOn && slimWhen(saidOn)), ...putParties([party])])
}

function unpackSpeakers(packed: PackedSpeakers, { get, getParties }: Packing): Claim['saidBy'] {
  const speakers: Speaker[] = []
  for (let i = 0; i < packed.length; i += numbersOfSpeaker) {
    const [manner = 0, saidOn = 0] = packed.slice(i, i + 2)
    const party = getParties(packed.slice(i + 2, i + numbersOfSpeaker))[0]!
    speakers.push({ party, cue: nowhere, manner: manners[manner]!, ...(saidOn === 0 ? {} : { saidOn: get<When>(saidOn)! }) })
  }
  return speakers
}

export type PackedClaim = readonly [
  place: readonly number[],
  act: Num,
  speechAct: SpeechAct | 0,
  about: PackedAbout | 0,
  actor: readonly number[],
  recipient: readonly number[],
  state: string | 0,
  when: Num,
  where: Num,
  quantities: Claim['quantities'] | 0,
  certainty: number,
  deadline: Num,
  trigger: string,
  stems: string,
  told: IsoDay | 0,
  origin: string | 0,
  thing: Num,
  aboutThing: Num,
  announced: string | 0,
  condition: string | 0,
  back: KeptClaim['back'] | 0,
  voices: Num,
  saidBy: PackedSpeakers | 0,
  besides: number,
  /** Number of the claim of the same report that it retells. */
  retells: number,
]

export function packClaim(
  { claim, trigger, stems, told, origin, thing, aboutThing, announced, condition, back, voices, endsThen, besides }: KeptClaim,
  packing: Packing,
): PackedClaim {
  const { put, putParties } = packing
  return [
    [claim.sentence, claim.trigger.start, claim.trigger.end, statuses.indexOf(claim.status), Number(claim.background), Number(endsThen)],
    put(claim.act),
    claim.speechAct ?? 0,
    claim.about ? (packAbout(claim.about, packing) as PackedAbout) : 0,
    putParties(claim.actor),
    putParties(claim.recipient),
    claim.state ?? 0,
    put(slimWhen(claim.when)),
    put(slimWhere(claim.where)),
    claim.quantities.length === 0 ? 0 : claim.quantities,
    claim.certainty,
    put(claim.deadline && slimWhen(claim.deadline)),
    trigger,
    stems,
    told ?? 0,
    origin ?? 0,
    put(thing),
    put(aboutThing),
    announced ?? 0,
    condition ?? 0,
    back ?? 0,
    put(voices),
    claim.saidBy.length === 0 ? 0 : packSpeakers(claim.saidBy, packing),
    besides,
    claim.retells === undefined ? 0 : Number(claim.retells.slice(claim.retells.lastIndexOf('-') + 1)),
  ]
}

export function unpackClaim(packed: unknown, id: ClaimId, packing: Packing): KeptClaim {
  const { get, getParties } = packing
  const [place, act, speechAct, about, actor, recipient, state, when, where, quantities, certainty, deadline, trigger, stems, told, origin, ...rest] =
    packed as PackedClaim
  const [thing, aboutThing, announced, condition, back, voices, saidBy, besides, retells] = rest
  const [sentence = 0, start = 0, end = 0, status = 0, background, endsThen] = place
  const claim: Mutable<Claim> = {
    id,
    report: id.slice(0, id.lastIndexOf('-')) as ReportId,
    sentence,
    evidence: nowhere,
    trigger: { start, end },
    saidBy: saidBy === 0 ? [] : unpackSpeakers(saidBy, packing),
    act: get<Act>(act)!,
    actor: getParties(actor),
    recipient: getParties(recipient),
    status: statuses[status] as Status,
    background: background === 1,
    when: get<When>(when) ?? unknown,
    where: get<Where>(where) ?? unknown,
    quantities: quantities === 0 ? [] : quantities,
    certainty,
    doubts: [],
    by: '' as Claim['by'],
    paths: {},
  }
  if (retells !== 0) claim.retells = `${claim.report}-${retells}` as ClaimId
  if (speechAct !== 0) claim.speechAct = speechAct
  if (about !== 0) claim.about = unpackAbout(about, packing)
  if (state !== 0) claim.state = state
  if (deadline !== 0) claim.deadline = get<When>(deadline)!
  const kept: Mutable<KeptClaim> = { claim, trigger, stems, endsThen: endsThen === 1, besides }
  if (told !== 0) kept.told = told
  if (origin !== 0) kept.origin = origin
  if (thing !== 0) kept.thing = get<string>(thing)!
  if (aboutThing !== 0) kept.aboutThing = get<string>(aboutThing)!
  if (announced !== 0) kept.announced = announced
  if (condition !== 0) kept.condition = condition
  if (back !== undefined && back !== 0) kept.back = back
  if (voices !== 0) kept.voices = get<readonly CountryCode[]>(voices)!
  return kept
}

type PackedUndertaking = readonly [
  kind: SpeechAct,
  act: Num,
  doer: readonly number[],
  recipient: readonly number[],
  thing: Num,
  place: Num,
  predicate: Num,
  saysWar: number,
  made: Num,
  earliest: number | null,
  deadline: Num,
  deadlineClaim: ClaimId | 0,
  condition: string | 0,
  becomes: string | 0,
]

function packUndertaking({ kind, target, made, earliest, deadline, deadlineClaim, condition }: Undertaking, { put, putParties }: Packing): Packed {
  return [
    kind,
    put(target.act),
    putParties(target.doer),
    putParties(target.recipient),
    put(target.thing),
    put(target.place),
    put(target.predicate),
    Number(target.saysWar),
    put(made),
    earliest ?? null,
    put(deadline),
    deadlineClaim ?? 0,
    condition ?? 0,
    target.becomes ?? 0,
  ]
}

function unpackUndertaking(packed: PackedUndertaking, { get, getParties }: Packing): Undertaking {
  const [kind, act, doer, recipient, thing, place, predicate, saysWar, made, earliest, deadline, deadlineClaim, condition, becomes] = packed
  const target: Mutable<Target> = {
    doer: getParties(doer),
    recipient: getParties(recipient),
    predicate: get<readonly string[]>(predicate)!,
    saysWar: saysWar === 1,
  }
  if (act !== 0) target.act = get<Act>(act)!
  if (thing !== 0) target.thing = get<string>(thing)!
  if (place !== 0) target.place = get<Place>(place)!
  if (becomes !== 0) target.becomes = becomes
  const undertaking: Mutable<Undertaking> = { kind, target }
  if (made !== 0) undertaking.made = get<Interval>(made)!
  if (earliest !== null) undertaking.earliest = earliest
  if (deadline !== 0) undertaking.deadline = get<Interval>(deadline)!
  if (deadlineClaim !== 0) undertaking.deadlineClaim = deadlineClaim
  if (condition !== 0) undertaking.condition = condition
  return undertaking
}

type PackedEvent = readonly [
  claims: string,
  act: Num,
  actor: readonly number[],
  recipient: readonly number[],
  marks: readonly number[],
  thing: Num,
  interval: Num,
  place: Num,
  origins: readonly Num[],
  disagreements: Event['disagreements'] | 0,
  certainty: number,
  told: IsoDay | 0,
  predicate: Num,
  at: number | null,
  firstTold: IsoDay | 0,
  retraction: Retraction | 0,
  undertaking: PackedUndertaking | 0,
  places: readonly Num[] | 0,
  states: readonly Num[],
  bare: readonly Num[],
  concerned: Num,
  named: Num,
  reached: Num,
  says: Num,
]

export function packEvent({ facts, states, bare }: KeptEvent, packing: Packing): Packed {
  const { put, putParties } = packing
  const { event, order, undertaking } = facts
  const told = order.slice(0, order.indexOf(' '))
  const packed: PackedEvent = [
    event.claims.join(' '),
    put(event.act),
    putParties(event.actor),
    putParties(event.recipient),
    [statuses.indexOf(event.status), Number(event.background), Number(facts.isDamageOnly), Number(facts.isEnd), event.claims.indexOf(facts.best)],
    put(event.thing),
    put(event.interval),
    put(event.place),
    event.origins.map(put),
    event.disagreements.length === 0 ? 0 : event.disagreements,
    event.certainty,
    told.startsWith('9999') ? 0 : (told as IsoDay),
    put(facts.predicate),
    facts.at ?? null,
    facts.firstTold ?? 0,
    facts.retraction ?? 0,
    undertaking ? (packUndertaking(undertaking, packing) as PackedUndertaking) : 0,
    facts.places ? facts.places.map(put) : 0,
    states.map(put),
    bare.map(put),
    put(facts.concerned),
    put(facts.named),
    put(facts.reached),
    put(facts.says),
  ]
  return packed
}

export function unpackEvent(packed: unknown, id: EventId, packing: Packing): KeptEvent {
  const { get, getParties } = packing
  const [ids, act, actor, recipient, marks, thing, interval, place, origins, disagreements, certainty, told, predicate, ...rest] = packed as PackedEvent
  const [at, firstTold, retraction, undertaking, places, states, bare, concerned, named, reached, says] = rest
  const [status = 0, background, isDamageOnly, isEnd, best = 0] = marks
  const claims = ids.split(' ') as ClaimId[]
  const event: Event = {
    id,
    claims,
    act: get<Act>(act)!,
    actor: getParties(actor),
    recipient: getParties(recipient),
    status: statuses[status] as Status,
    background: background === 1,
    ...(thing === 0 ? {} : { thing: get<ThingId>(thing)! }),
    ...(interval === 0 ? {} : { interval: get<Interval>(interval)! }),
    ...(place === 0 ? {} : { place: get<Place>(place)! }),
    reports: [...new Set(claims.map((claim) => claim.slice(0, claim.lastIndexOf('-')) as ReportId))],
    origins: origins.map((origin) => get<string>(origin)!),
    disagreements: disagreements === 0 ? [] : disagreements,
    certainty,
  }
  const facts: Mutable<EventFacts> = {
    event,
    order: placeInOrder(told === 0 ? undefined : told, claims[0]!),
    predicate: get<readonly string[]>(predicate)!,
    isDamageOnly: isDamageOnly === 1,
    isEnd: isEnd === 1,
    best: claims[best]!,
  }
  if (at !== null) facts.at = at
  if (firstTold !== 0) facts.firstTold = firstTold
  if (retraction !== 0) facts.retraction = retraction
  if (undertaking !== 0) facts.undertaking = unpackUndertaking(undertaking, packing)
  if (places !== 0) facts.places = places.map((each) => get<ToldPlace>(each)!)
  if (concerned !== 0) facts.concerned = get<readonly CountryCode[]>(concerned)!
  if (named !== 0) facts.named = get<readonly string[]>(named)!
  if (reached !== 0) facts.reached = get<readonly string[]>(reached)!
  if (says !== 0) facts.says = get<readonly string[]>(says)!
  return { facts, states: states.map((key) => get<string>(key)!), bare: bare.map((key) => get<string>(key)!) }
}

type PackedReport = readonly [id: ReportId, day: string, story: string, origin: Num, signatures: readonly Num[], publisher: Num]

export function packReport({ id, day, story, origin, signatures, publisher }: KeptReport, { numberOf, put }: Packing): Packed {
  const packed: PackedReport = [id, day, story, numberOf(origin), signatures.map(numberOf), put(publisher)]
  return packed
}

export function unpackReport(packed: unknown, _card: string, { valueOf, get }: Packing): KeptReport {
  const [id, day, story, origin, signatures, publisher] = packed as PackedReport
  const report = { id, day, story, origin: valueOf(origin) as string, signatures: signatures.map((number) => valueOf(number) as Signature) }
  return publisher === 0 ? report : { ...report, publisher: get<string>(publisher)! }
}

/** Of a report what groups it with others. */
export type Grouping = Pick<KeptReport, 'day' | 'story' | 'origin'>

export function unpackGrouping(packed: unknown, { valueOf }: Packing): Grouping {
  const [, day, story, origin] = packed as PackedReport
  return { day, story, origin: valueOf(origin) as string }
}

export type PackedWords = readonly [steps: readonly number[], halves: readonly number[], credit: Num, mins: readonly number[], size: number]

/** Terms by how far each is from the one before, counts by halves: most are 1 or 1.5. */
export function packWords({ terms, counts, credit, sketch }: KeptWords, { numberOf }: Pick<Packing, 'numberOf'>): PackedWords {
  const steps = terms.map((term, i) => term - (terms[i - 1] ?? 0))
  return [steps, counts.map((count) => count * 2), numberOf(credit), sketch.mins, sketch.size]
}

export function unpackWords(packed: unknown, _card: string, { valueOf }: Pick<Packing, 'valueOf'>): KeptWords {
  const [steps, halves, credit, mins, size] = packed as PackedWords
  let term = 0
  return {
    terms: steps.map((step) => (term += step)),
    counts: halves.map((half) => half / 2),
    credit: valueOf(credit) as string,
    sketch: { mins, size },
  }
}
