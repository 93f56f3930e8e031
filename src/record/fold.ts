import type { LogEntry, SituationRecord } from '../domain/record.ts'
import type { IsoDay } from '../domain/when.ts'
import { settleBareThings } from './bare-things.ts'
import { layBoard, statesOfThings } from './board.ts'
import type { Contradiction } from './contradictions.ts'
import { findContradictions } from './contradictions.ts'
import { openEventBook } from './event-book.ts'
import { findEvents } from './events.ts'
import { completeClaims } from './inherit.ts'
import { keepLedger } from './ledger.ts'
import { findOrigins } from './origins.ts'
import type { SelectOptions } from './select.ts'
import { select } from './select.ts'
import { findThings } from './things.ts'

/** The folds over a log with what they found doubtful. */
export type FoldedRecord = SituationRecord & {
  readonly contradictions: readonly Contradiction[]
  /** The day that the record is of: the one asked for, else the last that anything was published. */
  readonly today?: IsoDay
}

/**
 * Everything that the log holds as of a day: events, the ledger, the board. A pure function of the entries; their order does not matter but for which
 * reading of one report, and which decision, came last.
 */
export function foldRecord(entries: readonly LogEntry[], options: SelectOptions = {}): FoldedRecord {
  const selection = select(entries, options)
  const mentioned = findThings(selection.claims)
  const found = findEvents(selection, mentioned, findOrigins(selection.reports))
  const { things, events } = settleBareThings(mentioned, openEventBook(found, selection))
  const book = openEventBook(events, selection)
  const commitments = keepLedger(book, things, selection)
  const states = statesOfThings(book, things, commitments)
  return {
    reports: selection.reports,
    claims: completeClaims(selection.claims, book, things),
    events,
    commitments,
    board: layBoard(states, book),
    contradictions: findContradictions(states, book),
    ...(selection.today === undefined ? {} : { today: selection.today }),
  }
}
