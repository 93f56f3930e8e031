import type { Claim } from '../../domain/claim.ts'
import type { ClaimId, EventId, ThingId } from '../../domain/id.ts'
import type { CountryCode } from '../../domain/party.ts'
import type { BoardRow, Commitment, Event, ReadEntry } from '../../domain/record.ts'
import type { Report } from '../../domain/report.ts'
import type { IsoDay } from '../../domain/when.ts'
import type { EventFacts } from '../event-facts.ts'
import type { Kept } from './kept.ts'
import { reportKey } from './kept.ts'
import type { ToldReport } from './reports-from.ts'
import { inCanonicalOrder } from './reports-from.ts'
import type { Sought } from './told-layer.ts'
import { reportsTelling } from './told-layer.ts'
import { eventsOf, keysOfThing, showing, wordsOf } from './views.ts'

// Parts of the record, each as a fold of the whole log gives it, at the cost of what is in them.

/** Kept folds with the log that they are of. */
export type KeptView = {
  readonly kept: Kept
  /** A report that stands, by its key. */
  readonly read: (key: string) => ToldReport | undefined
  readonly today: IsoDay | undefined
}

/** Whom and which time is asked for. */
export type Asked = { readonly about?: readonly Sought[]; readonly since?: IsoDay }

/** Reports and their claims in canonical order, with the newest reading of each. */
export type Told = { readonly reports: readonly Report[]; readonly claims: readonly Claim[]; readonly newest: readonly ReadEntry[] }

export function toldBy({ read }: Pick<KeptView, 'read'>, keys: Iterable<string>): Told {
  const told: ToldReport[] = []
  for (const key of keys) {
    const each = read(key)
    if (each) told.push(each)
  }
  told.sort(inCanonicalOrder)
  return { reports: told.map(({ report }) => report), claims: told.flatMap(({ claims }) => claims), newest: told.map(({ newest }) => newest) }
}

/** The reports in which a claim may be asked for, and all of their claims. */
export const tellingOfClaims = (view: KeptView, { about, since }: Asked): Told => toldBy(view, reportsTelling(view.kept, about, since))

/** The keys of the reports that some claims stand in. */
export const reportsOfClaims = (claims: Iterable<ClaimId>): ReadonlySet<string> => new Set([...claims].map(reportKey))

/** The events of some claims. */
export const eventsOfClaims = (kept: Kept, claims: Iterable<ClaimId>): ReadonlySet<EventId> =>
  new Set([...claims].flatMap((claim) => kept.member.get('', claim) ?? []))

export type Happened = {
  readonly events: readonly Event[]
  readonly commitments: readonly Commitment[]
  /** The days on which the reports of these events were published. */
  readonly days: ReadonlyMap<string, string>
}

/** The events that may be asked for, in canonical order, and what undertakings they are. */
export function happenedIn(kept: Kept, asked: Asked): Happened {
  return showEvents(kept, candidates(kept, asked))
}

/** Events in canonical order, and what undertakings they are. */
export function showEvents(kept: Kept, ids: Iterable<EventId>): Happened {
  const show = showing(kept)
  const facts = factsOf(kept, ids)
  const events = facts.map(({ event }) => show.event(event))
  return { events, commitments: commitmentsOf(show, facts), days: new Map([...show.reports.values()].map(({ id, day }) => [id, day])) }
}

const factsOf = (kept: Kept, ids: Iterable<EventId>): readonly EventFacts[] =>
  [...ids].flatMap((id): EventFacts | [] => kept.event.get('', id)?.facts ?? []).sort((a, b) => (a.order < b.order ? -1 : 1))

const commitmentsOf = ({ commitment }: ReturnType<typeof showing>, facts: readonly EventFacts[]): readonly Commitment[] =>
  facts.flatMap((own) => (own.undertaking ? (commitment(own) ?? []) : []))

/** The undertakings that may be asked for, of any time, in canonical order; where nobody but countries is asked for, no other event is read. */
export function promisedIn(kept: Kept, about: Asked['about']): readonly Commitment[] {
  const countries = countriesAlone(about)
  if (!countries) return happenedIn(kept, { ...(about && { about }) }).commitments
  return commitmentsOf(showing(kept), factsOf(kept, wordsOf(kept, countries.length === 0 ? undefined : countries)))
}

/** Whoever takes part in an event is named by one of its claims, and the time of an event is that of a claim. */
function candidates(kept: Kept, { about, since }: Asked): ReadonlySet<EventId> {
  const countries = countriesAlone(about)
  if (since === undefined && countries) return eventsOf(kept, countries.length === 0 ? undefined : countries)
  const keys = since === undefined ? reportsTelling(kept, about) : reportsTelling(kept, undefined, since)
  return eventsOfClaims(
    kept,
    [...keys].flatMap((key) => kept.claim.names(key) as readonly ClaimId[]),
  )
}

/** The rows of the board of some things, by their ids. */
export function rowsOfThings(kept: Kept, things: Iterable<ThingId>): readonly BoardRow[] {
  const keys = [...new Set(things)].sort().flatMap((thing) => keysOfThing(kept, thing))
  return keys.flatMap((key) => kept.row.get('', key)?.row ?? [])
}

/** The countries that are asked for; undefined where somebody else is asked for as well. */
export function countriesAlone(about: readonly Sought[] | undefined): readonly CountryCode[] | undefined {
  if (about === undefined || about.length === 0) return []
  const countries = about.flatMap(({ country }) => (country === undefined ? [] : [country as CountryCode]))
  return countries.length === about.length ? countries : undefined
}
