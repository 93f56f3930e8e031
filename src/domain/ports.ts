import type { Decision } from './decision.ts'
import type { ReportId } from './id.ts'
import type { Reading } from './reading.ts'
import type { LogEntry, ReadEntry } from './record.ts'
import type { Report } from './report.ts'

/** Only entries learned on or before the end of a day (UTC), later than a day, behind a place in the log, at most so many. */
export type EntryRange = { readonly asOf?: string; readonly learnedAfter?: string; readonly after?: number; readonly limit?: number }

/** The append-only log. Every write is one transaction: it is whole or it is not there. */
export interface Log {
  /** `known` when the same reader read the very bytes before, told of the same day of publication and publisher: nothing is written. */
  append(report: Report, reading: Reading, learned: string): Promise<'added' | 'known'>
  has(id: ReportId): Promise<boolean>
  /** The report as it was read last, and by which reader: by its id, or the newest edition at an address. */
  latest(key: { readonly id: ReportId } | { readonly url: string }): Promise<{ readonly report: Report; readonly reader: string } | undefined>
  decide(decision: Decision): Promise<void>
  /** Entries in the order they were learned. */
  entries(range?: EntryRange): Promise<readonly LogEntry[]>
  /** All readings of one report in the order they were learned; `key`: the first twelve digits of its id. */
  readings(key: string): Promise<readonly ReadEntry[]>
  /** The same without waiting, for views that look reports up one by one. */
  readingsNow(key: string): readonly ReadEntry[]
  /** The latest moment at which something in it was learned; undefined of an empty log. */
  lastLearned(): Promise<string | undefined>
  close(): Promise<void>
}

/** Which cards of a drawer: from one name on (included), below another (left out), at most so many, from the end. */
export type CardRange = { readonly from?: string; readonly below?: string; readonly limit?: number; readonly backwards?: boolean }

/** Texts by drawer and card; the cards of a drawer lie in the order of their names. */
export interface Shelf {
  get(drawer: string, card: string): string | undefined
  put(drawer: string, card: string, text: string): void
  remove(drawer: string, card: string): void
  names(drawer: string, range?: CardRange): readonly string[]
  cards(drawer: string, range?: CardRange): readonly (readonly [name: string, text: string])[]
}

/** Where folds are kept. It may be thrown away at any time: everything in it is folded from the log again. */
export interface Shelves {
  shelf(name: string): Shelf
}

/** One report as it came, before any of it was understood. */
export type RawReport = {
  readonly id: ReportId
  readonly text: string
  readonly origin: string
  readonly title?: string
  readonly url?: string
  readonly byline?: string
  readonly publisher?: string
  /** ISO 639-1, where the source says it. */
  readonly language?: string
  /** As found: front matter, metadata, option. Not yet checked against the calendar. */
  readonly published?: { readonly value: string; readonly by: 'option' | 'front-matter' | 'metadata' | 'text' }
  readonly fetched: string
  /** What the decoder had to do: charset, replaced characters. */
  readonly remarks: readonly string[]
}
