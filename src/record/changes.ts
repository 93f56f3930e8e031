import type { Decision } from '../domain/decision.ts'
import type { BoardRow, Commitment, CommitmentStatus, Event, LogEntry } from '../domain/record.ts'
import type { Report } from '../domain/report.ts'
import type { IsoDay } from '../domain/when.ts'
import { addDays } from '../domain/when.ts'
import type { Contradiction } from './contradictions.ts'
import type { FoldedRecord } from './fold.ts'
import { foldRecord } from './fold.ts'
import type { SelectOptions } from './select.ts'

/** What a reader who was away since a day has missed. */
export type Changes = {
  readonly since: IsoDay
  readonly reports: readonly Report[]
  readonly newEvents: readonly Event[]
  /** Known before, and now told otherwise. */
  readonly changedEvents: readonly { readonly before: Event; readonly now: Event; readonly what: readonly string[] }[]
  readonly newCommitments: readonly Commitment[]
  readonly changedCommitments: readonly { readonly commitment: Commitment; readonly before: CommitmentStatus }[]
  readonly board: readonly { readonly row: BoardRow; readonly before?: string }[]
  readonly contradictions: readonly Contradiction[]
  readonly decisions: readonly Decision[]
}

/** Compares the record with what it was at the end of the day before `since`, by the day things were learned. */
export function changesSince(entries: readonly LogEntry[], since: IsoDay, options: SelectOptions = {}): Changes {
  const now = foldRecord(entries, options)
  const before = foldRecord(entries, { ...options, asOf: addDays(since, -1) })
  const known = new Map(before.events.flatMap((event) => event.claims.map((claim) => [claim, event] as const)))
  const knownBefore = (claims: Event['claims']): Event | undefined => claims.map((claim) => known.get(claim)).find((event) => event !== undefined)
  const { asOf } = options
  return {
    since,
    reports: newReports(before, now),
    newEvents: now.events.filter((event) => !knownBefore(event.claims)),
    changedEvents: now.events.flatMap((event) => {
      const earlier = knownBefore(event.claims)
      const what = earlier ? whatChanged(earlier, event) : []
      return earlier && what.length > 0 ? [{ before: earlier, now: event, what }] : []
    }),
    ...changedLedger(before, now),
    board: changedBoard(before, now),
    contradictions: now.contradictions.filter((found) => !before.contradictions.some((other) => sameContradiction(other, found))),
    decisions: entries.flatMap((entry) =>
      entry.kind === 'decided' && entry.learned.slice(0, 10) >= since && (asOf === undefined || entry.learned.slice(0, asOf.length) <= asOf)
        ? [entry.decision]
        : [],
    ),
  }
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

function changedLedger(before: FoldedRecord, now: FoldedRecord): Pick<Changes, 'newCommitments' | 'changedCommitments'> {
  const known = new Map(before.commitments.flatMap((commitment) => commitment.claims.map((claim) => [claim, commitment] as const)))
  const newCommitments: Commitment[] = []
  const changedCommitments: { commitment: Commitment; before: CommitmentStatus }[] = []
  for (const commitment of now.commitments) {
    const earlier = commitment.claims.map((claim) => known.get(claim)).find((other) => other !== undefined)
    if (!earlier) newCommitments.push(commitment)
    else if (earlier.status !== commitment.status) changedCommitments.push({ commitment, before: earlier.status })
  }
  return { newCommitments, changedCommitments }
}

/** Rows are matched by any claim that they share, as a thing may be renamed when it is better known. */
function changedBoard(before: FoldedRecord, now: FoldedRecord): Changes['board'] {
  const known = new Map(before.board.flatMap((row) => row.states.flatMap(({ claims }) => claims.map((claim) => [claim, row] as const))))
  return now.board.flatMap((row): Changes['board'] => {
    const earlier = row.states.flatMap(({ claims }) => claims.map((claim) => known.get(claim))).find((other) => other !== undefined)
    if (!earlier) return [{ row }]
    return earlier.now === row.now ? [] : [{ row, before: earlier.now }]
  })
}

const sameContradiction = (a: Contradiction, b: Contradiction): boolean =>
  a.kind === b.kind && a.states.join() === b.states.join() && a.claims.some((claim) => b.claims.includes(claim))
