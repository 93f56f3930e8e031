import type { Claim } from '../domain/claim.ts'
import type { ClaimId, ThingId } from '../domain/id.ts'
import type { CountryCode } from '../domain/party.ts'
import type { BoardRow, Commitment, Event } from '../domain/record.ts'
import { publishedDay } from '../domain/report.ts'
import type { Interval, Moment } from '../domain/when.ts'
import type { Place } from '../domain/where.ts'
import { afterwards, beforehand } from './board-rules.ts'
import type { EventBook } from './event-book.ts'
import { isReal } from './event-features.ts'
import { countriesOf } from './parties.ts'
import type { KnownThing, Things } from './things.ts'
import { dayNumber, minutesInDay, mostPrecise, sortKey } from './time-range.ts'

/** One state that a thing came into, before equal neighbours are put together. */
export type StateEntry = {
  readonly state: string
  readonly interval?: Interval
  readonly claims: readonly ClaimId[]
  readonly certainty: number
  /** Where it stands in the order of time. */
  readonly at: number
  /** The event that shows it. */
  readonly event: Event
  /** For `threatened`: the threat stands. */
  readonly isOpenThreat?: boolean
  readonly countries: readonly CountryCode[]
}

/** The board: every thing that a claim gives a state, with its states in the order of time. */
export function layBoard(states: readonly ThingStates[], book: EventBook): readonly BoardRow[] {
  return states.map(({ thing, entries }) => rowOf(thing, entries, book))
}

export type ThingStates = { readonly thing: KnownThing; readonly entries: readonly StateEntry[] }

/** The states of each thing in the order of time, one entry an event. */
export function statesOfThings(book: EventBook, things: Things, commitments: readonly Commitment[]): readonly ThingStates[] {
  const byThing = new Map<ThingId, StateEntry[]>()
  const add = (thing: ThingId, entry: StateEntry): void => {
    const list = byThing.get(thing)
    if (list) list.push(entry)
    else byThing.set(thing, [entry])
  }
  for (const event of book.events) for (const { thing, entry } of statesOfEvent(event, book, things)) add(thing, entry)
  for (const { thing, entry } of threats(commitments, book)) add(thing, entry)
  return things.all.flatMap((thing) => {
    const entries = byThing.get(thing.id)
    if (!entries) return []
    const inOrder = entries.sort((a, b) => a.at - b.at || Number(a.state === 'threatened') - Number(b.state === 'threatened'))
    const firstOther = inOrder.findIndex(({ state }) => state !== 'planned')
    return [{ thing, entries: inOrder.filter((entry, i) => entry.state !== 'planned' || !isBuilt(thing) || firstOther < 0 || i < firstOther) }]
  })
}

/** An office that stands is not planned any more; a zone may be planned to be fortified at any time. */
const isBuilt = ({ kind }: KnownThing): boolean => kind === 'facility' || kind === 'channel'

function* statesOfEvent(event: Event, book: EventBook, things: Things): Generator<{ readonly thing: ThingId; readonly entry: StateEntry }> {
  const groups = new Map<string, { readonly thing: KnownThing; readonly state: string; readonly claims: Claim[] }>()
  const put = (thing: KnownThing, state: string, claim: Claim): void => {
    const key = `${thing.id} ${state}`
    const group = groups.get(key)
    if (group) group.claims.push(claim)
    else groups.set(key, { thing, state, claims: [claim] })
  }
  for (const claim of book.claimsOf(event)) {
    const thing = claim.thing && things.of(claim.report, claim.thing)
    if (!thing || claim.state === undefined || claim.status === 'denied') continue
    // Threats come from the ledger, which knows whether they still stand.
    if (claim.state === 'threatened') continue
    const state = isReal(claim.status) ? claim.state : claim.status === 'planned' ? beforehand(thing.kind, claim.state) : undefined
    if (state !== undefined) put(thing, state, claim)
  }
  for (const { thing, state, claims } of groups.values()) {
    const countries = countriesOf(claims.flatMap((claim) => [...claim.actor, ...claim.recipient]))
    const interval = mostPrecise(claims.map((claim) => claim.when)) ?? event.interval
    const told = { state, claims: claims.map((claim) => claim.id), certainty: event.certainty, event, countries }
    yield { thing: thing.id, entry: { ...told, at: placeInTime(interval, claims, book), ...(interval === undefined ? {} : { interval }) } }
    const ended = afterwards[thing.kind][state]
    const until = claims.find((claim) => endsThen(claim, book))
    if (ended === undefined || !until || until.when.kind === 'unknown') continue
    const end = lastStretch(until.when.interval)
    if (end)
      yield { thing: thing.id, entry: { ...told, state: ended, claims: [until.id], interval: end, at: sortKey({ ...end, start: end.end ?? end.start! }) } }
  }
}

/** "until 2016": the state lasted to then and no longer. "previously" has an end too, but tells of no change. */
function endsThen(claim: Claim, book: EventBook): boolean {
  const { when } = claim
  if ((when.kind !== 'stated' && when.kind !== 'computed') || when.interval.start !== undefined || when.interval.end === undefined) return false
  const before = book.words(claim, { start: Math.max(0, when.at.start - 16), end: when.at.end })
  return /\b(?:until|till|up to|through)\b/iu.test(before)
}

/** The year, month or day in which an open interval ends. */
function lastStretch({ end, grain }: Interval): Interval | undefined {
  if (end === undefined) return undefined
  const start = grain === 'year' ? `${end.slice(0, 4)}-01-01` : grain === 'month' ? `${end.slice(0, 7)}-01` : end
  return { start: start as Moment, end, grain }
}

function placeInTime(interval: Interval | undefined, claims: readonly Claim[], book: EventBook): number {
  if (interval !== undefined) return sortKey(interval)
  // Told without a time: it was so when it was told; what is told as background was so before.
  const first = Math.min(
    ...claims.map((claim) => {
      const report = book.reportOf(claim)
      const day = report && publishedDay(report)
      return day === undefined ? Infinity : dayNumber(day) * minutesInDay
    }),
  )
  return claims.every((claim) => claim.background) ? first - minutesInDay : first
}

const menacing: ReadonlySet<Commitment['kind']> = new Set(['threat', 'ultimatum'])

function threats(commitments: readonly Commitment[], book: EventBook): readonly { readonly thing: ThingId; readonly entry: StateEntry }[] {
  return commitments.flatMap((commitment) => {
    const event = book.eventOf(commitment.claims[0]!)
    if (commitment.thing === undefined || !event || !menacing.has(commitment.kind)) return []
    const claims = book.claimsOf(event)
    const entry: StateEntry = {
      state: 'threatened',
      claims: event.claims,
      certainty: event.certainty,
      at: placeInTime(commitment.made, claims, book),
      event,
      isOpenThreat: commitment.status === 'open' || commitment.status === 'partly carried out',
      countries: countriesOf([...commitment.by, ...commitment.against]),
      ...(commitment.made === undefined ? {} : { interval: commitment.made }),
    }
    return [{ thing: commitment.thing, entry }]
  })
}

function rowOf(thing: KnownThing, entries: readonly StateEntry[], book: EventBook): BoardRow {
  const now = entries.findLast((entry) => entry.state !== 'threatened' || entry.isOpenThreat === true) ?? entries.at(-1)
  const parties = thing.parties.length > 1 ? thing.parties : [...new Set([...thing.parties, ...entries.flatMap((entry) => entry.countries)])].sort()
  const place = thing.place ?? placeOf(entries, book)
  return {
    thing: thing.id,
    kind: thing.kind,
    name: thing.name,
    otherNames: thing.otherNames,
    parties,
    ...(place === undefined ? {} : { place }),
    states: joinNeighbours(entries),
    now: now?.state ?? '',
  }
}

const located: ReadonlySet<Place['precision']> = new Set(['exact', 'near', 'city'])

/** The place that the claims of its states give: one that the words name for the act before one taken over, then the commonest. */
function placeOf(entries: readonly StateEntry[], book: EventBook): Place | undefined {
  const told = new Map<string, { readonly place: Place; readonly stated: number; count: number }>()
  for (const { claims, event } of entries) {
    for (const { id, where } of book.claimsOf(event)) {
      if (where.kind === 'unknown' || !located.has(where.place.precision) || !claims.includes(id)) continue
      const key = `${where.kind} ${where.place.name}`
      const known = told.get(key)
      if (known) known.count++
      else told.set(key, { place: where.place, stated: Number(where.kind === 'stated'), count: 1 })
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
    if (last?.state !== state) {
      joined.push({ state, claims: new Set(claims), certainty, ...(interval === undefined ? {} : { interval }) })
      continue
    }
    for (const claim of claims) last.claims.add(claim)
    last.certainty = Math.max(last.certainty, certainty)
    if (last.interval?.start === undefined && interval !== undefined) last.interval = interval
  }
  return joined.map((entry) => ({ ...entry, claims: [...entry.claims] }))
}
