import type { ClaimId, ReportId } from '../domain/id.ts'
import { countryCode } from '../domain/party.ts'
import type { CountryCode } from '../domain/party.ts'
import type { Report } from '../domain/report.ts'
import type { IsoDay } from '../domain/when.ts'
import type { FoldedRecord } from '../record/fold.ts'
import type { Happened, KeptView } from '../record/kept/parts.ts'
import { eventsOfClaims, happenedIn, reportsOfClaims, rowsOfThings, showEvents, tellingOfClaims, toldBy } from '../record/kept/parts.ts'
import { isPublisher } from '../record/kept/told-layer.ts'
import { boardConcerning, boardFrom, tensionFrom } from '../record/kept/views.ts'
import type { LookedUp } from './lookup.ts'
import type { Source } from './open-view.ts'
import { withView } from './open-view.ts'
import type { Selection } from './selection.ts'
import { narrow } from './selection.ts'

// Parts of the record of a large log from the folds beside it: what a view shows of them is what it shows of the whole record. Undefined where the whole
// log must be folded (`withView`).

/** What a selection keeps of events and commitments, with the claims and reports that tell of them and the things that they are about. */
export function openPart(source: Source, selection: Selection): Promise<Part | undefined> {
  return withView(source, (view) => partOf(view, selection))
}

function partOf(view: KeptView, selection: Selection): Part {
  const { events, commitments } = narrowed(happenedIn(view.kept, selection), selection)
  return withTellers(view, { events, commitments }, [])
}

/** Events and commitments with all who tell of them, and those who tell some other claims. */
function withTellers(view: KeptView, { events, commitments }: Pick<FoldedRecord, 'events' | 'commitments'>, others: readonly ClaimId[]): Part {
  const { kept, today } = view
  const { reports, claims } = toldBy(view, reportsOfClaims([...others, ...[...events, ...commitments].flatMap((each) => each.claims)]))
  const board = rowsOfThings(
    kept,
    [...events, ...commitments].flatMap(({ thing }) => thing ?? []),
  )
  const publishers = new Set(events.flatMap(({ origins }) => origins).filter((name) => isPublisher(kept, name)))
  return { ...empty, reports, claims, events, commitments, board, publishers, ...(today === undefined ? {} : { today }) }
}

/** The claims that a selection keeps, with the events that they tell of and whatever else tells of these. */
export function openClaims(source: Source, selection: Selection): Promise<Part | undefined> {
  return withView(source, (view) => {
    const told = tellingOfClaims(view, selection)
    const { claims } = narrow({ ...empty, ...told }, selection)
    return aroundClaims(
      view,
      claims.map(({ id }) => id),
    )
  })
}

/** Some claims with the events that they tell of, what came of these, and all who tell of them. Claims that do not stand are left out. */
export function openAround(source: Source, claims: readonly ClaimId[]): Promise<Part | undefined> {
  return withView(source, (view) => aroundClaims(view, claims))
}

const aroundClaims = (view: KeptView, ids: readonly ClaimId[]): Part => withTellers(view, showEvents(view.kept, eventsOfClaims(view.kept, ids)), ids)

/** The board as a selection by countries keeps it; undefined also where persons are asked for. */
export async function openBoard(source: Source, selection: Selection): Promise<Pick<FoldedRecord, 'board' | 'contradictions'> | undefined> {
  const about = countriesIn(selection)
  if (about === undefined) return undefined
  return withView(source, ({ kept }) => {
    const rows = about.length === 0 ? boardFrom(kept) : boardConcerning(kept, about)
    const { board } = narrow({ ...empty, board: rows.map(({ row }) => row) }, selection.since === undefined ? {} : { since: selection.since })
    const shown = new Set(board.map(({ thing }) => thing))
    return { board, contradictions: rows.flatMap(({ row, contradictions }) => (shown.has(row.thing) ? contradictions : [])) }
  })
}

/** What the index of tension is reckoned from, for the countries of a selection or all; undefined also where persons are asked for. */
export async function openTension(source: Source, selection: Selection): Promise<FoldedRecord | undefined> {
  const about = countriesIn(selection)
  if (about === undefined) return undefined
  return withView(source, ({ kept, today }) => ({
    ...empty,
    ...tensionFrom(kept, about.length === 0 ? undefined : about),
    ...(today === undefined ? {} : { today }),
  }))
}

/** A part of the record with which of the names in it are of publishers. */
export type Part = FoldedRecord & LookedUp

export const empty: FoldedRecord = { reports: [], claims: [], events: [], commitments: [], board: [], contradictions: [] }

/** Undefined where persons are asked for. */
function countriesIn({ about = [] }: Selection): readonly CountryCode[] | undefined {
  const countries = about.flatMap(({ country }) => (country === undefined ? [] : [countryCode(country)]))
  return countries.length === about.length ? countries : undefined
}

/** What a selection keeps of events and commitments, of whose reports nothing but the day is known. */
export function narrowed({ events, commitments, days }: Happened, selection: Selection): Pick<FoldedRecord, 'events' | 'commitments'> {
  const reports = [...days].map(([id, published]) => datedReport(id as ReportId, published))
  const kept = narrow({ ...empty, events, commitments, reports }, selection)
  return { events: kept.events, commitments: kept.commitments }
}

/** Enough of a report to see on which day it was published. */
const datedReport = (id: ReportId, published: string): Report => ({
  id,
  text: '',
  published: published.startsWith('9999') ? { kind: 'unknown' } : { kind: 'stated', at: published as IsoDay, by: 'text' },
  fetched: '',
  language: 'en',
  origin: '',
})
