import type { Claim } from '../domain/claim.ts'
import type { Decision } from '../domain/decision.ts'
import type { ReportId } from '../domain/id.ts'
import type { LogEntry, ReadEntry } from '../domain/record.ts'
import type { Report } from '../domain/report.ts'
import { publishedDay } from '../domain/report.ts'
import type { IsoDay } from '../domain/when.ts'
import { byOrdinal, compareReports } from './canonical.ts'
import type { Constraint, Link } from './decisions.ts'
import { applyDecisions, placeDecisions } from './decisions.ts'
import { dayNumber, sortKey, timeRange } from './time-range.ts'

export type SelectOptions = {
  /** What the log held at the end of that day (or at that second), by the day it was learned. */
  readonly asOf?: string
  /** What had happened by the end of that day. */
  readonly until?: IsoDay
  readonly minCertainty?: number
}

/** What the folds work on: one reading per report, a person's decisions applied, in canonical order. */
export type Selection = {
  readonly reports: readonly Report[]
  readonly reportOf: ReadonlyMap<ReportId, Report>
  readonly claims: readonly Claim[]
  readonly constraints: readonly Constraint[]
  readonly links: readonly Link[]
  /** Decisions on claims that no reading of today has. */
  readonly unplaced: readonly Decision[]
  /** "Today" of the record: the day asked for, or the last day that anything was published. */
  readonly today?: IsoDay
}

/**
 * Reads the log as of a day. Of a report that was read more than once the newest reading stands, of an edited article the newest edition;
 * the order in which the log learned of different reports does not matter.
 */
export function select(entries: readonly LogEntry[], { asOf, until, minCertainty = 0 }: SelectOptions = {}): Selection {
  const held = asOf === undefined ? entries : entries.filter((entry) => entry.learned.slice(0, asOf.length) <= asOf)
  const readings = held.filter((entry) => entry.kind === 'read')
  const standing = withoutReplacedEditions(newestReadings(readings))
  const reports = standing.map((entry) => entry.report)
  const claims = standing.flatMap((entry) => [...entry.reading.claims].sort(byOrdinal))
  const placed = placeDecisions(
    held.filter((entry) => entry.kind === 'decided'),
    readings,
  )
  const reportOf = new Map(reports.map((report) => [report.id, report]))
  const decided = applyDecisions(claims, placed)
  const today = until ?? (asOf?.slice(0, 10) as IsoDay | undefined) ?? lastPublished(reports)
  return {
    reports,
    reportOf,
    claims: decided.claims.filter((claim) => claim.certainty >= minCertainty && (until === undefined || hadHappened(claim, until, reportOf))),
    constraints: decided.constraints,
    links: decided.links,
    unplaced: placed.filter(({ missing }) => missing).map(({ decision }) => decision),
    ...(today === undefined ? {} : { today }),
  }
}

function newestReadings(readings: readonly ReadEntry[]): readonly ReadEntry[] {
  const newest = new Map<ReportId, ReadEntry>()
  for (const entry of readings) {
    const other = newest.get(entry.report.id)
    if (other === undefined || other.sequence < entry.sequence) newest.set(entry.report.id, entry)
  }
  return [...newest.values()].sort((a, b) => compareReports(a.report, b.report))
}

/** Each edition names the one it replaces; where two name the same one, both stand. */
function withoutReplacedEditions(entries: readonly ReadEntry[]): readonly ReadEntry[] {
  const replaced = new Set(entries.map((entry) => entry.report.editionOf))
  return entries.filter((entry) => !replaced.has(entry.report.id))
}

function lastPublished(reports: readonly Report[]): IsoDay | undefined {
  return reports.map(publishedDay).reduce((last, day) => (day !== undefined && (last === undefined || day > last) ? day : last), undefined)
}

/** A plan is known from the day that it is told; what happened, from the day that it began. */
function hadHappened(claim: Claim, until: IsoDay, reportOf: ReadonlyMap<ReportId, Report>): boolean {
  const end = (dayNumber(until) + 1) * 1440
  const report = reportOf.get(claim.report)
  const told = report && publishedDay(report)
  const isPlan = claim.status === 'planned' || claim.status === 'possible' || claim.status === 'hypothetical'
  if (claim.when.kind !== 'unknown' && !isPlan) {
    // "before 16 June" had not surely happened by the 10th, but nothing says that it had not: the day it was told decides.
    const range = timeRange(claim.when.interval)
    if (Number.isFinite(range.from)) return range.from < end
    if (range.to <= end) return true
    return told === undefined || told <= until
  }
  if (told !== undefined) return told <= until
  return claim.when.kind === 'unknown' || sortKey(claim.when.interval) < end
}
