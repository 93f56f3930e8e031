import type { Insertable } from 'kysely'
import type { Claim } from '../domain/claim.ts'
import type { Decision } from '../domain/decision.ts'
import type { Finding } from '../domain/finding.ts'
import type { Party } from '../domain/party.ts'
import type { Reading } from '../domain/reading.ts'
import type { Report } from '../domain/report.ts'
import type { Thing } from '../domain/thing.ts'
import { dayOf, intervalOf } from '../domain/when.ts'
import { packMentions, unpackMentions, type PackedMentions } from './pack-mentions.ts'
import { readingKey } from './reading-key.ts'
import type { Tables } from './schema.ts'
import { DamagedRowError } from './store-error.ts'

type Row<Table extends keyof Tables> = Insertable<Tables[Table]>

export function toReportRow({ id, text }: Report): Row<'report'> {
  // SQLite's text is UTF-8, which has no half characters: they would come back as something else.
  if (/\p{Surrogate}/u.test(text)) throw new TypeError(`the text of report ${id} holds half of a surrogate pair`)
  return { id, text }
}

// The text, the claims and the findings have rows of their own.
export function toReadingRow(sequence: number, report: Report, reading: Reading): Row<'reading'> {
  return {
    sequence,
    ...readingKey(report, reading),
    url: report.url ?? null,
    reportJson: JSON.stringify({ ...report, text: undefined }),
    readingJson: JSON.stringify({
      ...reading,
      claims: undefined,
      findings: undefined,
      parties: packMentions(reading.parties, report.text),
      things: packMentions(reading.things, report.text),
    }),
  }
}

const countries = (parties: readonly Party[]): string => [...new Set(parties.flatMap(({ country }) => country ?? []))].join(' ')

export function toClaimRow(sequence: number, claim: Claim, ordinal: number): Row<'claim'> {
  const interval = intervalOf(claim.when)
  return {
    sequence,
    ordinal,
    id: claim.id,
    event: claim.act.event,
    mode: claim.act.mode ?? null,
    speechAct: claim.speechAct ?? null,
    status: claim.status,
    actors: countries(claim.actor),
    recipients: countries(claim.recipient),
    thing: claim.thing?.id ?? null,
    firstDay: interval?.start === undefined ? null : dayOf(interval.start),
    lastDay: interval?.end === undefined ? null : dayOf(interval.end),
    country: claim.where.kind === 'unknown' ? null : (claim.where.place.country ?? null),
    certainty: claim.certainty,
    json: JSON.stringify(claim),
  }
}

export function toFindingRow(sequence: number, finding: Finding, ordinal: number): Row<'finding'> {
  return { sequence, ordinal, code: finding.code, json: JSON.stringify(finding) }
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

export function toReading(readingJson: string, text: string, claims: readonly Claim[], findings: readonly Finding[]): Reading {
  const row = parse(readingJson) as Omit<Reading, 'claims' | 'findings'> & { readonly parties: PackedMentions; readonly things: PackedMentions }
  const parties = unpackMentions(row.parties, text) as readonly Party[]
  const things = unpackMentions(row.things, text) as readonly Thing[]
  return { ...row, parties, things, claims, findings }
}

export const toClaim = (json: string): Claim => parse(json) as Claim
export const toFinding = (json: string): Finding => parse(json) as Finding
export const toDecision = (json: string): Decision => parse(json) as Decision
