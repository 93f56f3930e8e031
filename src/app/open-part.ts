import type { Claim } from '../domain/claim.ts'
import type { ReportId } from '../domain/id.ts'
import type { CountryCode } from '../domain/party.ts'
import { countryCode } from '../domain/party.ts'
import type { Log } from '../domain/ports.ts'
import type { Commitment, Event } from '../domain/record.ts'
import type { Report } from '../domain/report.ts'
import type { IsoDay } from '../domain/when.ts'
import type { FoldedRecord } from '../record/fold.ts'
import { StoreError } from '../store/store-error.ts'
import type { Folds } from './open-folds.ts'
import { foldsBeside, openFolds } from './open-folds.ts'
import type { Selection } from './selection.ts'
import { narrow } from './selection.ts'

/** A log of fewer entries is folded whole in no time, and no second file appears beside it. */
const manyEntries = 5_000

/**
 * What a selection by countries keeps of the record of a large log, from the folds beside it: the events and commitments that it keeps, and the claims and
 * reports that tell of them. Undefined where the whole log must be folded: it is small, persons are asked for, or the folds cannot be written.
 */
export async function openPart(log: Log, db: string, selection: Selection, from = manyEntries): Promise<FoldedRecord | undefined> {
  const about = countriesIn(selection)
  if (about === undefined || about.length === 0) return undefined
  return withFolds(log, db, from, async (folds) => {
    const { days, ...part } = folds.part(about)
    const reports = [...days].map(([id, day]) => datedReport(id, day))
    const { events, commitments } = narrow({ ...part, reports, claims: [] }, selection)
    return { ...part, events, commitments, ...(await tellingOf(log, events, commitments)) }
  })
}

/** The board of a large log as a selection by countries keeps it; undefined as above. */
export async function openBoard(
  log: Log,
  db: string,
  selection: Selection,
  from = manyEntries,
): Promise<Pick<FoldedRecord, 'board' | 'contradictions'> | undefined> {
  const about = countriesIn(selection)
  if (about === undefined) return undefined
  return withFolds(log, db, from, (folds) => {
    const rows = folds.boardConcerning(about.length === 0 ? undefined : about)
    const { board } = narrow({ ...empty, board: rows.map(({ row }) => row) }, selection.since === undefined ? {} : { since: selection.since })
    const shown = new Set(board.map(({ thing }) => thing))
    return { board, contradictions: rows.flatMap(({ row, contradictions }) => (shown.has(row.thing) ? contradictions : [])) }
  })
}

/** What the index of tension of a large log is reckoned from, for the countries of a selection or all; undefined as above. */
export async function openTension(log: Log, db: string, selection: Selection, from = manyEntries): Promise<FoldedRecord | undefined> {
  const about = countriesIn(selection)
  if (about === undefined) return undefined
  return withFolds(log, db, from, (folds) => {
    const today = folds.today()
    return { ...empty, ...folds.tension(about.length === 0 ? undefined : about), ...(today === undefined ? {} : { today }) }
  })
}

const empty: FoldedRecord = { reports: [], claims: [], events: [], commitments: [], board: [], contradictions: [] }

/** Undefined where persons are asked for. */
function countriesIn({ about = [] }: Selection): readonly CountryCode[] | undefined {
  const countries = about.flatMap(({ country }) => (country === undefined ? [] : [countryCode(country)]))
  return countries.length === about.length ? countries : undefined
}

async function withFolds<T>(log: Log, db: string, from: number, work: (folds: Folds) => T | Promise<T>): Promise<T | undefined> {
  if ((await log.entries({ after: from, limit: 1 })).length === 0) return undefined
  const folds = await foldsOf(log, db)
  if (folds === undefined) return undefined
  try {
    return await work(folds)
  } finally {
    folds.close()
  }
}

async function foldsOf(log: Log, db: string): Promise<Folds | undefined> {
  try {
    const folds = openFolds(log, foldsBeside(db))
    await folds.catchUp()
    return folds
  } catch (cause) {
    if (cause instanceof StoreError && (cause.code === 'read-only' || cause.code === 'cannot-open')) return undefined
    throw cause
  }
}

/** Enough of a report to see on which day it was published. */
const datedReport = (id: ReportId, day: string): Report => ({
  id,
  text: '',
  published: day.startsWith('9999') ? { kind: 'unknown' } : { kind: 'stated', at: day as IsoDay, by: 'text' },
  fetched: '',
  language: 'en',
  origin: '',
})

/** The reports of some events and commitments, and the claims of their newest readings. */
async function tellingOf(
  log: Log,
  events: readonly Event[],
  commitments: readonly Commitment[],
): Promise<{ readonly reports: readonly Report[]; readonly claims: readonly Claim[] }> {
  const cited = new Set([...events, ...commitments].flatMap(({ claims }) => claims.map((id) => id.slice(0, 12))))
  const readings = await Promise.all([...cited].map(async (key) => (await log.readings(key)).at(-1)))
  const newest = readings.flatMap((entry) => entry ?? [])
  return { reports: newest.map(({ report }) => report), claims: newest.flatMap(({ reading }) => reading.claims) }
}
