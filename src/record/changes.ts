import type { Decision } from '../domain/decision.ts'
import type { ClaimId } from '../domain/id.ts'
import type { BoardRow, Commitment, CommitmentStatus, Event, LogEntry } from '../domain/record.ts'
import type { Report } from '../domain/report.ts'
import { publishedDay } from '../domain/report.ts'
import type { IsoDay } from '../domain/when.ts'
import { addDays } from '../domain/when.ts'
import type { Contradiction } from './contradictions.ts'
import { findCorrections } from './corrections.ts'
import type { Correction, Corrections } from './corrections.ts'
import type { FoldedRecord } from './fold.ts'
import { foldRecord } from './fold.ts'
import { withLearned } from './learned.ts'
import type { SelectOptions } from './select.ts'

/** What a reader who was away since a day has missed. */
export type Changes = {
  readonly since: IsoDay
  /** The record as it is now, which the rest speaks of. */
  readonly now: FoldedRecord
  /** Nothing was known before that day: everything is new. */
  readonly isFirst: boolean
  readonly reports: readonly Report[]
  readonly newEvents: readonly Event[]
  /** Known before, and now told otherwise. */
  readonly changedEvents: readonly { readonly before: Event; readonly now: Event; readonly what: readonly string[] }[]
  readonly newCommitments: readonly Commitment[]
  readonly changedCommitments: readonly { readonly commitment: Commitment; readonly before: CommitmentStatus }[]
  readonly board: readonly { readonly row: BoardRow; readonly before?: string }[]
  readonly contradictions: readonly Contradiction[]
  /** Texts that their paper changed or that were read again, and what that did to their claims. */
  readonly corrections: readonly Correction[]
  readonly decisions: readonly Decision[]
}

export type ChangeOptions = SelectOptions & {
  /**
   * By the day that things were learned, or, for an archive that was read in one go, by the day that reports were published; `asOf` is then
   * a day of publication as well.
   */
  readonly by?: 'learned' | 'published'
}

/** Compares the record with what it was at the end of the day before `since`; either knows of people what its own reports say of them. */
export function changesSince(entries: readonly LogEntry[], since: IsoDay, { by = 'learned', asOf, ...options }: ChangeOptions = {}): Changes {
  const knownOn = by === 'learned' ? ({ learned }: LogEntry): string => learned.slice(0, asOf?.length ?? 10) : publishedOn
  const held = asOf === undefined ? entries : entries.filter((entry) => knownOn(entry) <= asOf)
  const heldBefore = held.filter((entry) => knownOn(entry).slice(0, 10) < since)
  const now = foldRecord(withLearned(held), asOf === undefined || by === 'published' ? options : { ...options, asOf })
  const before = foldRecord(withLearned(heldBefore), by === 'learned' ? { ...options, asOf: addDays(since, -1) } : options)
  const corrections = findCorrections({ entries: heldBefore, record: before }, { entries: held, record: now })
  const known = new Map(before.events.flatMap((event) => event.claims.map((claim) => [claim, event] as const)))
  const knownBefore = ({ claims }: Event): Event | undefined => firstOf(claims, (claim) => knownAs(claim, known, corrections))
  return {
    since,
    now,
    isFirst: before.reports.length === 0,
    reports: newReports(before, now),
    newEvents: now.events.filter((event) => !knownBefore(event)),
    changedEvents: now.events.flatMap((event) => {
      const earlier = knownBefore(event)
      const what = earlier ? whatChanged(earlier, event) : []
      return earlier && what.length > 0 ? [{ before: earlier, now: event, what }] : []
    }),
    ...changedLedger(before, now, corrections),
    board: changedBoard(before, now, corrections),
    contradictions: now.contradictions.filter((found) => !before.contradictions.some((other) => sameContradiction(other, found))),
    corrections: corrections.all,
    decisions: held.flatMap((entry) => (entry.kind === 'decided' && entry.learned.slice(0, 10) >= since ? [entry.decision] : [])),
  }
}

/** Decisions, and reports of an unknown day, are taken as known from the beginning. */
const publishedOn = (entry: LogEntry): string => (entry.kind === 'read' ? (publishedDay(entry.report) ?? '') : '')

function knownAs<T>(claim: ClaimId, known: ReadonlyMap<ClaimId, T>, corrections: Corrections): T | undefined {
  const before = corrections.before(claim)
  return before && known.get(before)
}

function firstOf<T, R>(items: readonly T[], find: (item: T) => R | undefined): R | undefined {
  for (const item of items) {
    const found = find(item)
    if (found !== undefined) return found
  }
  return undefined
}

function newReports(before: FoldedRecord, now: FoldedRecord): readonly Report[] {
  const known = new Set(before.reports.map((report) => report.id))
  return now.reports.filter((report) => !known.has(report.id))
}

function whatChanged(before: Event, now: Event): readonly string[] {
  const what: string[] = []
  if (before.status !== now.status) what.push(`${before.status} before, ${now.status} now`)
  for (const { about, unit } of now.disagreements) {
    if (!before.disagreements.some((other) => other.about === about && other.unit === unit))
      what.push(about === 'whether' ? 'now denied by some' : `now disputed: ${unit ?? about}`)
  }
  const origins = now.origins.filter((origin) => !before.origins.includes(origin))
  if (origins.length > 0) what.push(`now also told by ${origins.join(', ')}`)
  if (before.interval?.start !== now.interval?.start || before.interval?.end !== now.interval?.end) what.push('told with another time')
  return what
}

function changedLedger(before: FoldedRecord, now: FoldedRecord, corrections: Corrections): Pick<Changes, 'newCommitments' | 'changedCommitments'> {
  const known = new Map(before.commitments.flatMap((commitment) => commitment.claims.map((claim) => [claim, commitment] as const)))
  const newCommitments: Commitment[] = []
  const changedCommitments: { commitment: Commitment; before: CommitmentStatus }[] = []
  for (const commitment of now.commitments) {
    const earlier = firstOf(commitment.claims, (claim) => knownAs(claim, known, corrections))
    if (!earlier) newCommitments.push(commitment)
    else if (earlier.status !== commitment.status) changedCommitments.push({ commitment, before: earlier.status })
  }
  return { newCommitments, changedCommitments }
}

/** Rows are matched by any claim that they share, as a thing may be renamed when it is better known. */
function changedBoard(before: FoldedRecord, now: FoldedRecord, corrections: Corrections): Changes['board'] {
  const known = new Map(before.board.flatMap((row) => row.states.flatMap(({ claims }) => claims.map((claim) => [claim, row] as const))))
  return now.board.flatMap((row): Changes['board'] => {
    const earlier = firstOf(
      row.states.flatMap(({ claims }) => claims),
      (claim) => knownAs(claim, known, corrections),
    )
    if (!earlier) return [{ row }]
    return earlier.now === row.now ? [] : [{ row, before: earlier.now }]
  })
}

const sameContradiction = (a: Contradiction, b: Contradiction): boolean =>
  a.kind === b.kind && a.states.join() === b.states.join() && a.claims.some((claim) => b.claims.includes(claim))
