import type { Finding } from '../domain/finding.ts'
import type { Log } from '../domain/ports.ts'
import type { LogEntry } from '../domain/record.ts'
import type { Report } from '../domain/report.ts'
import type { IsoDay } from '../domain/when.ts'
import { foldRecord, type FoldedRecord } from '../record/fold.ts'

export type View = { readonly asOf?: IsoDay; readonly until?: IsoDay; readonly minCertainty?: number }

/** The record as of a day, with what it was folded from. */
export type OpenedRecord = FoldedRecord & {
  readonly entries: readonly LogEntry[]
  readonly doubts: readonly { readonly report: Report; readonly finding: Finding }[]
}

export async function openRecord(log: Log, view: View): Promise<OpenedRecord> {
  const entries = await log.entries(view.asOf === undefined ? {} : { asOf: view.asOf })
  const record = foldRecord(entries, view)
  const latest = new Map(entries.flatMap((entry) => (entry.kind === 'read' ? [[entry.report.id, entry] as const] : [])))
  const doubts = [...latest.values()].flatMap(({ report, reading }) => reading.findings.map((finding) => ({ report, finding })))
  return { ...record, entries, doubts }
}
