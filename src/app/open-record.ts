import type { Finding } from '../domain/finding.ts'
import type { Log } from '../domain/ports.ts'
import type { LogEntry } from '../domain/record.ts'
import type { Report } from '../domain/report.ts'
import type { IsoDay } from '../domain/when.ts'
import { contradictionsByKinds, withAddedKinds, type KindAdded } from '../record/added-kinds.ts'
import type { LookedUp } from './lookup.ts'
import type { Narrowable } from './selection.ts'
import { withLearned } from '../record/learned.ts'
import { foldRecord, type FoldedRecord } from '../record/fold.ts'

export type View = {
  readonly asOf?: IsoDay
  readonly until?: IsoDay
  readonly minCertainty?: number
  /** Kinds of things that a user added. */
  readonly kinds?: readonly KindAdded[]
}

/** The record as of a day, with what it was folded from. */
export type OpenedRecord = TellableRecord & { readonly entries: readonly LogEntry[] }

/** A record, or a part of one of which the rest is looked up, with what was doubtful in the words. */
export type TellableRecord = FoldedRecord &
  LookedUp &
  Narrowable & {
    readonly doubts: readonly { readonly report: Report; readonly finding: Finding }[]
  }

export async function openRecord(log: Log, { kinds = [], ...view }: View): Promise<OpenedRecord> {
  const entries = withAddedKinds(withLearned(await log.entries(view.asOf === undefined ? {} : { asOf: view.asOf })), kinds)
  const record = foldRecord(entries, view)
  const latest = new Map(entries.flatMap((entry) => (entry.kind === 'read' ? [[entry.report.id, entry] as const] : [])))
  const doubts = [...latest.values()].flatMap(({ report, reading }) => reading.findings.map((finding) => ({ report, finding })))
  return { ...record, contradictions: [...record.contradictions, ...contradictionsByKinds(record.board, kinds)], entries, doubts }
}
