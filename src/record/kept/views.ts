import type { CountryCode, Party } from '../../domain/party.ts'
import type { EventId, ReportId } from '../../domain/id.ts'
import type { CardRange } from '../../domain/ports.ts'
import type { BoardRow, Commitment, Event } from '../../domain/record.ts'
import type { Interval, IsoDay } from '../../domain/when.ts'
import { withNamedThing } from '../board.ts'
import type { Contradiction } from '../contradictions.ts'
import type { EventFacts } from '../event-facts.ts'
import { commitmentOf } from '../ledger.ts'
import { countriesOf } from '../parties.ts'
import { dayNumber, minutesInDay, sortKey } from '../time-range.ts'
import type { RowChange } from './board-layer.ts'
import type { EventChange } from './event-layer.ts'
import type { Kept, KeptReport, KeptRow } from './kept.ts'
import { reportKey, sortable } from './kept.ts'
import type { LedgerChange } from './ledger-layer.ts'
import type { Marks } from './marks.ts'
import type { Session } from './session.ts'
import { openSession } from './session.ts'

/** Which rows of a view: those that one country, or both of two, take part in; in time from one day to another; so many of them. */
export type ViewQuery = {
  readonly about?: readonly CountryCode[]
  readonly since?: IsoDay
  readonly until?: IsoDay
  readonly limit?: number
  /** The last first. */
  readonly backwards?: boolean
}

const everything = ''

/** The drawers in which a row is found: all, that of each country, that of each two. */
function drawersFor(countries: readonly string[]): readonly string[] {
  const pairs = countries.flatMap((a, i) => countries.slice(i + 1).map((b) => `${a} ${b}`))
  return [everything, ...countries, ...pairs]
}

const sidesOf = (...parties: readonly (readonly Party[])[]): readonly string[] => countriesOf(parties.flat())
const cardAt = (interval: Interval | undefined, id: EventId): string => `${sortable(sortKey(interval))}|${id}`

/** Keeps the ways to look rows up in step with the rows. */
export function updateViews(
  { kept }: Session,
  {
    events,
    ledger,
    rows,
  }: { readonly events: ReadonlyMap<EventId, EventChange>; readonly ledger: ReadonlyMap<EventId, LedgerChange>; readonly rows: readonly RowChange[] },
): void {
  const move = (shelf: Pick<Marks, 'put' | 'remove'>, before: Places, now: Places): void => {
    const [were, are] = [before, now].map((places) => new Set(places.map((place) => place.join('\n'))))
    for (const place of before) if (!are!.has(place.join('\n'))) shelf.remove(...place)
    for (const place of now) if (!were!.has(place.join('\n'))) shelf.put(...place)
  }
  for (const { before, now } of events.values()) move(kept.chronology, placesOfEvent(before?.facts.event), placesOfEvent(now?.facts.event))
  for (const { before, now } of ledger.values()) move(kept.ledger, placesOfCommitment(before), placesOfCommitment(now))
  for (const { key, before, now } of rows) move(kept.board, placesOfRow(key, before), placesOfRow(key, now))
}

export type Places = readonly (readonly [drawer: string, card: string])[]

export function placesOfEvent(event: Event | undefined): Places {
  if (event === undefined) return []
  const drawers = [...drawersFor(sidesOf(event.actor, event.recipient)), ...(event.thing === undefined ? [] : [`${onThing}${event.thing}`])]
  return drawers.map((drawer) => [drawer, cardAt(event.interval, event.id)])
}

/** Before the key of a thing: the drawer of the events that name it. */
const onThing = '#'

export const placesOfCommitment = (commitment: Commitment | undefined): Places =>
  commitment ? drawersFor(sidesOf(commitment.by, commitment.against)).map((drawer) => [drawer, cardAt(commitment.made, commitment.event)]) : []

export function placesOfRow(key: string, kept: KeptRow | undefined): Places {
  if (kept === undefined) return []
  const { row, concerned } = kept
  // Of no known party a thing is every country's.
  const concerns = row.parties.length === 0 ? [''] : new Set([...row.parties, ...concerned])
  const drawers = [...drawersFor(row.parties), ...[...concerns].map((country) => `${concerning}${country}`)]
  return drawers.map((drawer) => [drawer, `${row.thing}\t${key}`])
}

/** Before a country: the drawer of the things that concern it, whosever they are. */
const concerning = '~'

function rangeOf({ since, until, limit, backwards }: ViewQuery) {
  const minute = (day: IsoDay): number => dayNumber(day) * minutesInDay
  return {
    ...(since === undefined ? {} : { from: sortable(minute(since)) }),
    ...(until === undefined ? {} : { below: sortable(minute(until) + minutesInDay) }),
    ...(limit === undefined ? {} : { limit }),
    ...(backwards === undefined ? {} : { backwards }),
  }
}

const drawerOf = ({ about = [] }: ViewQuery): string => [...about].sort().join(' ')
const behindBar = (card: string): string => card.slice(card.indexOf('|') + 1)

/** Events in the order in which they happened; those without a date at the end. */
export function chronologyFrom(kept: Kept, query: ViewQuery = {}): readonly Event[] {
  const show = showing(kept)
  return kept.chronology.names(drawerOf(query), rangeOf(query)).map((card) => show.event(kept.event.get('', behindBar(card))!.facts.event))
}

/** The ids of the events that any of some countries takes part in, or of all. */
export const eventsOf = (kept: Kept, countries: readonly string[] = [everything]): ReadonlySet<EventId> => idsIn(kept.chronology, countries, {})

/** The ids of the events by which any of some countries gives its word, or is given one; or of all. */
export const wordsOf = (kept: Kept, countries: readonly string[] = [everything]): ReadonlySet<EventId> => idsIn(kept.ledger, countries, {})

const idsIn = (shelf: Marks, drawers: readonly string[], range: CardRange): ReadonlySet<EventId> =>
  new Set(drawers.flatMap((drawer) => shelf.names(drawer, range).map((card) => behindBar(card) as EventId)))

/** The ledger in the order in which words were given. */
export function ledgerFrom(kept: Kept, query: ViewQuery = {}): readonly Commitment[] {
  const show = showing(kept)
  return kept.ledger.names(drawerOf(query), rangeOf(query)).flatMap((card) => show.commitment(kept.event.get('', behindBar(card))!.facts) ?? [])
}

/** Events and commitments as they are shown: things by their ids, reports by their whole ids. */
export function showing(kept: Kept) {
  const { settledThingOf } = openSession(kept)
  const reports = new Map<string, KeptReport>()
  const reportOf = (id: ReportId): KeptReport => {
    const key = reportKey(id)
    let report = reports.get(key)
    if (report === undefined) reports.set(key, (report = kept.report.get('', key)!))
    return report
  }
  const idOf = (id: ReportId): ReportId => reportOf(id).id
  return {
    /** The reports that were named. */
    reports,
    /** The key of the thing that a key stands for. */
    settledKey: (key: string): string => settledThingOf(key)?.key ?? key,
    event: (event: Event): Event => withNamedThing({ ...event, reports: event.reports.map(idOf) }, settledThingOf),
    /** Its reports still go by their keys. */
    namingThing: (event: Event): Event => withNamedThing(event, settledThingOf),
    commitment: ({ event, undertaking }: EventFacts): Commitment | undefined => {
      const known = kept.commitment.get('', event.id)
      return known && undertaking && withNamedThing(commitmentOf(event, undertaking, known.changes), settledThingOf)
    },
  }
}

/** The rows of the board by their names, with what contradicts in each. */
export function boardFrom(kept: Kept, { limit, ...query }: Pick<ViewQuery, 'about' | 'limit'> = {}) {
  return kept.board.names(drawerOf(query), limit === undefined ? {} : { limit }).map((card) => kept.row.get('', keyOnCard(card))!)
}

/** The rows of the things that concern any of some countries, by their names. */
export function boardConcerning(kept: Kept, countries: readonly CountryCode[]): readonly KeptRow[] {
  const cards = new Set(['', ...countries].flatMap((country) => kept.board.names(`${concerning}${country}`)))
  return [...cards].sort().map((card) => kept.row.get('', keyOnCard(card))!)
}

/** The keys of the rows that show a thing of that id. */
export const keysOfThing = (kept: Kept, thing: string): readonly string[] =>
  kept.board.names(everything, { from: `${thing}\t`, below: `${thing}\t\u{10ffff}` }).map(keyOnCard)

const keyOnCard = (card: string): string => card.slice(card.indexOf('\t') + 1)

/**
 * What the index of tension is reckoned from: the events of all, or those that may count between one of some countries and any other; all of them, or those
 * from a day on, given as days since 1970. Their reports go by their keys.
 */
export function tensionFrom(kept: Kept, about: readonly CountryCode[] | undefined, firstDay?: number) {
  return tensionIn(kept, about === undefined ? [everything] : [...about, ...ownedBy(kept, about)], firstDay)
}

/** The same between some countries alone; of one country, between it and any other. */
export function tensionAmong(kept: Kept, countries: readonly CountryCode[], firstDay?: number) {
  if (countries.length === 1) return tensionFrom(kept, countries, firstDay)
  const pairs = drawersFor([...countries].sort()).filter((drawer) => drawer.includes(' '))
  return tensionIn(kept, [...pairs, ...ownedBy(kept, countries)], firstDay)
}

/** Whether anything between two countries, or to a thing of either, happened before a day. */
export const metBefore = (kept: Kept, pair: readonly [CountryCode, CountryCode], day: number): boolean =>
  [[...pair].sort().join(' '), ...ownedBy(kept, pair)].some((drawer) => kept.chronology.names(drawer, { below: firstMinute(day), limit: 1 }).length > 0)

const firstMinute = (day: number): string => sortable(Math.max(day, longAgo) * minutesInDay)

/** Before every day of a record, as days since 1970. */
const longAgo = -719_000

/** What is done to a thing is done to those whose it is, though they are not named. */
const ownedBy = (kept: Kept, countries: readonly CountryCode[]): readonly string[] =>
  countries.flatMap((country) => kept.board.names(country).map((card) => `${onThing}${keyOnCard(card)}`))

function tensionIn(kept: Kept, drawers: readonly string[], firstDay?: number) {
  const show = showing(kept)
  const keys = new Set<string>()
  const range = firstDay === undefined ? {} : { from: firstMinute(firstDay) }
  const events = [...idsIn(kept.chronology, drawers, range)].map((id) => {
    const { event } = kept.event.get('', id)!.facts
    if (event.thing !== undefined) keys.add(show.settledKey(event.thing))
    return show.namingThing(event)
  })
  return { events, board: [...keys].flatMap((key) => kept.row.get('', key)?.row ?? []) }
}

/** Everything on the shelves, as a fold of the whole log gives it. */
export function wholeRecord(kept: Kept): {
  readonly events: readonly Event[]
  readonly commitments: readonly Commitment[]
  readonly board: readonly BoardRow[]
  readonly contradictions: readonly Contradiction[]
} {
  const show = showing(kept)
  const events = kept.event
    .cards('')
    .map(([, { facts }]) => facts)
    .sort((a, b) => (a.order < b.order ? -1 : 1))
  const rows = boardFrom(kept)
  return {
    events: events.map(({ event }) => show.event(event)),
    commitments: events.flatMap((facts) => show.commitment(facts) ?? []),
    board: rows.map(({ row }) => row),
    contradictions: rows.flatMap(({ contradictions }) => contradictions),
  }
}
