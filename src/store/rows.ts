import type { Insertable } from 'kysely'
import type { Decision } from '../domain/decision.ts'
import type { Reading } from '../domain/reading.ts'
import type { Report } from '../domain/report.ts'
import type { Party } from '../domain/party.ts'
import type { Thing } from '../domain/thing.ts'
import { packMentions, unpackMentions, type PackedMentions } from './pack-mentions.ts'
import { pack, unpack } from './packed.ts'
import { readingKey } from './reading-key.ts'
import type { Tables } from './schema.ts'
import { DamagedRowError } from './store-error.ts'

type Row<Table extends keyof Tables> = Insertable<Tables[Table]>

export function toReportRow({ id, text }: Report): Row<'report'> {
  // SQLite's text is UTF-8, which has no half characters: they would come back as something else.
  if (/\p{Surrogate}/u.test(text)) throw new TypeError(`the text of report ${id} holds half of a surrogate pair`)
  return { id, text }
}

// The text has a row of its own.
export function toReadingRow(sequence: number, report: Report, reading: Reading): Row<'reading'> {
  return {
    sequence,
    ...readingKey(report, reading),
    url: report.url ?? null,
    reportJson: JSON.stringify({ ...report, text: undefined }),
    readingPacked: pack({ ...reading, parties: packMentions(reading.parties, report.text), things: packMentions(reading.things, report.text) }),
  }
}

export function toDecisionRow(sequence: number, decision: Decision): Row<'decision'> {
  return { sequence, id: decision.id, kind: decision.verdict.kind, who: decision.who, json: JSON.stringify(decision) }
}

// What this folder wrote is trusted: it was checked when it was born. That it is JSON still is asked, as bytes on a disk can change.
function parse(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch (cause) {
    throw new DamagedRowError('a row of the log is no JSON', { cause })
  }
}

export function toReport(row: { readonly reportJson: string; readonly text: string }): Report {
  return { ...(parse(row.reportJson) as Omit<Report, 'text'>), text: row.text }
}

/** Throws a DamagedRowError for bytes that are not as they were written. */
export function toReading(packed: Uint8Array, text: string): Reading {
  const row = unpack(packed) as Omit<Reading, 'parties' | 'things'> & { readonly parties: PackedMentions; readonly things: PackedMentions }
  return { ...row, parties: unpackMentions(row.parties, text) as readonly Party[], things: unpackMentions(row.things, text) as readonly Thing[] }
}

export const toDecision = (json: string): Decision => parse(json) as Decision
