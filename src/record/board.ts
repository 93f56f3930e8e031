import type { ClaimId, EventId, ThingId } from '../domain/id.ts'
import type { CountryCode } from '../domain/party.ts'
import type { BoardRow, Commitment, Event } from '../domain/record.ts'
import { dayOf, type Interval, type IsoDay, type Moment } from '../domain/when.ts'
import type { Place } from '../domain/where.ts'
import { adjectiveOf } from '../knowledge/countries/find-country.ts'
import { afterwards, beforehand } from './board-rules.ts'
import { isDeniedAuthorship } from './disagreements.ts'
import type { EventFacts, ToldPlace } from './event-facts.ts'
import { concernedBy, placesIn } from './event-facts.ts'
import { isReal } from './event-features.ts'
import type { KeptClaim } from './kept-claim.ts'
import { countriesOf } from './parties.ts'
import type { KnownThing } from './things.ts'
import { dayNumber, isClosed, minutesInDay, mostPrecise, sortKey, timeRange } from './time-range.ts'

/** One state that a thing came into, before equal neighbours are put together. */
export type StateEntry = {
  readonly state: string
  readonly interval?: Interval
  readonly claims: readonly ClaimId[]
  readonly certainty: number
  /** Where it stands in the order of time; of equal ones, in canonical order. */
  readonly at: number
  readonly order: string
  /** The event that shows it. */
  readonly event: EventId
  /** For `threatened`: the threat stands. */
  readonly isOpenThreat?: boolean
  readonly countries: readonly CountryCode[]
  /** The countries of all whom its claims name. */
  readonly concerned: readonly CountryCode[]
  /** Claims of the event that deny it. */
  readonly denied: readonly ClaimId[]
  readonly places: readonly ToldPlace[]
}

/** A state with the key of the thing that came into it. */
export type StateOfThing = { readonly thing: string; readonly entry: StateEntry }

export type ThingStates = { readonly thing: KnownThing; readonly entries: readonly StateEntry[] }

/** The states of one thing in the order of time, one entry an event. */
export function inOrderOfTime(thing: KnownThing, entries: readonly StateEntry[]): ThingStates {
  const inOrder = [...entries].sort(
    (a, b) => (a.at === b.at ? 0 : a.at - b.at) || Number(a.state === 'threatened') - Number(b.state === 'threatened') || (a.order < b.order ? -1 : 1),
  )
  const firstOther = inOrder.findIndex(({ state }) => state !== 'planned')
  return {
    thing,
    entries: inOrder.filter(
      (entry, i) => !(entry.state === 'planned' && isBuilt(thing) && firstOther >= 0 && i >= firstOther) && !isPlanGivenUp(entry, inOrder),
    ),
  }
}

/** "postponed the summit, three days before it was to be held": what a report tells to be put off it does not propose. */
function isPlanGivenUp({ state, claims }: StateEntry, entries: readonly StateEntry[]): boolean {
  if (state !== 'proposed') return false
  const putOffIn = new Set(entries.flatMap((other) => (puttingOff.has(other.state) ? other.claims.map(reportOf) : [])))
  return claims.every((claim) => putOffIn.has(reportOf(claim)))
}
const puttingOff: ReadonlySet<string> = new Set(['postponed', 'broken off'])
const reportOf = (claim: ClaimId): string => claim.slice(0, claim.lastIndexOf('-'))

/** An office that stands is not planned any more; a zone may be planned to be fortified at any time. */
const isBuilt = ({ kind }: KnownThing): boolean => kind === 'facility' || kind === 'channel'

/** The states that the claims of an event give to things. Threats come from the ledger, which knows whether they still stand. */
export function statesOfEvent(
  { event, order }: EventFacts,
  kept: readonly KeptClaim[],
  thingOf: (signature: string) => KnownThing | undefined,
): readonly StateOfThing[] {
  const found: StateOfThing[] = []
  const all = kept.map(({ claim }) => claim)
  // who denies that it was he does not deny that it is so
  const denied = all.filter((claim) => claim.status === 'denied' && !isDeniedAuthorship(claim, all)).map(({ id }) => id)
  for (const { thing, state, claims: telling } of groupsByState(kept, thingOf)) {
    const claims = telling.map(({ claim }) => claim)
    const countries = countriesOf(claims.flatMap((claim) => [...claim.actor, ...claim.recipient]))
    const first = firstDayOf(telling)
    const interval = notYetToCome(state, mostPrecise(claims.map((claim) => claim.when)) ?? event.interval, first)
    const told = {
      state,
      claims: claims.map((claim) => claim.id),
      certainty: event.certainty,
      event: event.id,
      countries,
      concerned: concernedBy(telling),
      denied,
      // where a thing is agreed on it need not stand
      places: ahead.has(state) ? [] : placesIn(telling),
    }
    const isBackground = claims.every((claim) => claim.background)
    const put = (entry: Omit<StateEntry, 'order'>): void => {
      found.push({ thing: thing.key, entry: { ...entry, order: `${order} ${String(found.length).padStart(4, '0')}` } })
    }
    put({ ...told, at: placeInTime(interval, first, isBackground), ...(interval === undefined ? {} : { interval }) })
    const ended = afterwards[thing.kind]?.[state]
    const until = telling.find(({ endsThen }) => endsThen)?.claim
    if (ended === undefined || !until || until.when.kind === 'unknown') continue
    const end = lastStretch(until.when.interval)
    if (end) put({ ...told, state: ended, claims: [until.id], places: [], interval: end, at: sortKey({ ...end, start: end.end ?? end.start! }) })
  }
  return found
}

/** The state that a claim puts its thing in. "Have made no progress": it is by what did not happen that talks are stalled; nothing else follows from a denial. */
function stateTold({ claim: { status, state }, trigger }: KeptClaim, { kind }: KnownThing): string | undefined {
  if (state === undefined || status === 'denied') return state === 'stalled' ? state : undefined
  if (isReal(status)) return state
  // what is to open again is as it was, and no thing of the future
  return status === 'planned' && !onceMore.test(trigger) ? beforehand(kind, state) : undefined
}
const onceMore = /^(?:re-?(?:open|activat|build|connect|establish|start|stor|sum)|rebuil)/iu

type StateGroup = { readonly thing: KnownThing; readonly state: string; readonly claims: KeptClaim[] }

function groupsByState(kept: readonly KeptClaim[], thingOf: (signature: string) => KnownThing | undefined): readonly StateGroup[] {
  const groups = new Map<string, StateGroup>()
  for (const each of kept) {
    const { claim } = each
    const thing = each.thing === undefined ? undefined : thingOf(each.thing)
    if (!thing || claim.state === undefined || claim.state === 'threatened') continue
    const state = stateTold(each, thing)
    if (state === undefined) continue
    const key = `${thing.key} ${state}`
    const group = groups.get(key)
    if (group) group.claims.push(each)
    else groups.set(key, { thing, state, claims: [each] })
  }
  return [...groups.values()].filter(({ thing, state }) => !(gravest[state] ?? []).some((graver) => groups.has(`${thing.key} ${graver}`)))
}

/** Of one happening the graver state is told: "a drone had struck it" says no more of the bridge that it destroyed. */
const gravest: Readonly<Record<string, readonly string[]>> = { damaged: ['destroyed'] }

const firstDayOf = (kept: readonly KeptClaim[]): IsoDay | undefined =>
  kept.reduce<IsoDay | undefined>((first, { told }) => (told !== undefined && (first === undefined || told < first) ? told : first), undefined)

/** States of what lies ahead. */
const ahead: ReadonlySet<string> = new Set(['planned', 'proposed', 'announced'])

/** A summit "to be held on 24 April" is proposed from the day on which that is told. */
function notYetToCome(state: string, interval: Interval | undefined, told: IsoDay | undefined): Interval | undefined {
  const isToCome = ahead.has(state) && interval?.start !== undefined && told !== undefined && dayOf(interval.start) > told
  return isToCome ? { start: told, end: told, grain: 'day' } : interval
}

/** The year, month or day in which an open interval ends. */
function lastStretch({ end, grain }: Interval): Interval | undefined {
  if (end === undefined) return undefined
  const start = grain === 'year' ? `${end.slice(0, 4)}-01-01` : grain === 'month' ? `${end.slice(0, 7)}-01` : end
  return { start: start as Moment, end, grain }
}

/** Told without a time: it was so when it was told; what is told as background was so before. */
function placeInTime(interval: Interval | undefined, told: IsoDay | undefined, isBackground: boolean): number {
  if (interval !== undefined) return sortKey(interval)
  const first = told === undefined ? Infinity : dayNumber(told) * minutesInDay
  return isBackground ? first - minutesInDay : first
}

const menacing: ReadonlySet<Commitment['kind']> = new Set(['threat', 'ultimatum'])

/** The state that a threat puts its thing into. */
export function stateByThreat(commitment: Commitment, { event, order, firstTold, places, concerned = [] }: EventFacts): StateOfThing | undefined {
  if (commitment.thing === undefined || !menacing.has(commitment.kind)) return undefined
  const entry: StateEntry = {
    state: 'threatened',
    claims: event.claims,
    certainty: event.certainty,
    at: placeInTime(commitment.made, firstTold, event.background),
    order,
    event: event.id,
    isOpenThreat: commitment.status === 'open' || commitment.status === 'partly carried out',
    countries: countriesOf([...commitment.by, ...commitment.against]),
    concerned,
    denied: [],
    places: places ?? [],
    ...(commitment.made === undefined ? {} : { interval: commitment.made }),
  }
  return { thing: commitment.thing, entry }
}

/** The row of a thing on the board. */
export function rowOf({ thing, entries }: ThingStates): BoardRow {
  const now = entries.findLast((entry) => entry.state !== 'threatened' || entry.isOpenThreat === true) ?? entries.at(-1)
  const parties = thing.parties.length > 1 ? thing.parties : [...new Set([...thing.parties, ...entries.flatMap((entry) => entry.countries)])].sort()
  const place = thing.place ?? placeOf(entries)
  return {
    thing: thing.id,
    kind: thing.kind,
    name: nameWithOwner(thing),
    otherNames: thing.otherNames,
    parties,
    ...(place === undefined ? {} : { place }),
    states: joinNeighbours(entries),
    now: now?.state ?? '',
  }
}

/** Houses that a state has abroad: each has many, and one says whose it is. */
const housesAbroad: ReadonlySet<string> = new Set(['embassy'])

/** "its embassy" on the board, where nobody tells whose "its" is: the Venezuelan embassy. */
function nameWithOwner({ name, head, isBare, parties }: KnownThing): string {
  const [owner, ...others] = parties
  const adjective = owner === undefined || others.length > 0 || !isBare || !housesAbroad.has(head) ? undefined : adjectiveOf(owner)
  return adjective === undefined || name.includes(' ') ? name : `${adjective} ${name}`
}

/** The place that the claims of its states give: one that the words name for the act before one taken over, then the commonest. */
function placeOf(entries: readonly StateEntry[]): Place | undefined {
  const told = new Map<string, { readonly place: Place; readonly stated: number; count: number }>()
  for (const { places } of entries) {
    // the town of the dateline is where the report was written
    for (const { place, isStated } of places.filter((each) => each.isStated)) {
      const key = `${isStated} ${place.name}`
      const known = told.get(key)
      if (known) known.count++
      else told.set(key, { place, stated: Number(isStated), count: 1 })
    }
  }
  const [best] = [...told.values()].sort((a, b) => b.stated - a.stated || b.count - a.count || (a.place.name < b.place.name ? -1 : 1))
  return best?.place
}

/** A state told twice in a row is one state, from the first time that is known. */
function joinNeighbours(entries: readonly StateEntry[]): BoardRow['states'] {
  const joined: { state: string; interval?: Interval; claims: Set<ClaimId>; certainty: number }[] = []
  for (const { state, interval, claims, certainty } of entries) {
    const last = joined.at(-1)
    if (last?.state !== state || isAnotherTime(state, last.interval, interval)) {
      joined.push({ state, claims: new Set(claims), certainty, ...(interval === undefined ? {} : { interval }) })
      continue
    }
    for (const claim of claims) last.claims.add(claim)
    last.certainty = Math.max(last.certainty, certainty)
    if (interval !== undefined && (last.interval?.start === undefined || liesWithin(interval, last.interval))) last.interval = interval
  }
  return joined.map((entry) => ({ ...entry, claims: [...entry.claims] }))
}

/** What befalls a thing and is over: "damaged" on one day and "damaged" on another are two. */
const befalling: ReadonlySet<string> = new Set(['damaged', 'violated'])

function isAnotherTime(state: string, before: Interval | undefined, now: Interval | undefined): boolean {
  if (!befalling.has(state) || before === undefined || now === undefined) return false
  const [a, b] = [timeRange(before), timeRange(now)]
  return isClosed(a) && isClosed(b) && b.from >= a.to + minutesInDay
}

/** "on Tuesday" says better when than "on Monday or Tuesday". */
function liesWithin(inner: Interval, outer: Interval): boolean {
  const [a, b] = [timeRange(inner), timeRange(outer)]
  return isClosed(a) && a.from >= b.from && a.to <= b.to
}

/** Until it is shown an event and a commitment name their thing by its key; a thing that nobody knows any more is not named. */
export function withNamedThing<T extends Event | Commitment>(row: T, thingOf: (key: string) => KnownThing | undefined): T {
  if (row.thing === undefined) return row
  const { thing, ...rest } = row
  const known = thingOf(thing)
  return (known ? { ...rest, thing: known.id satisfies ThingId } : rest) as T
}
