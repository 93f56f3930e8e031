import { createHash } from 'node:crypto'
import type { OpenedRecord } from '../../src/app/open-record.ts'
import { loadTools } from '../../src/app/load-tools.ts'
import { reportId } from '../../src/domain/id.ts'
import type { LogEntry } from '../../src/domain/record.ts'
import { isoDay } from '../../src/domain/when.ts'
import { readReport } from '../../src/reading/read.ts'
import { foldRecord } from '../../src/record/fold.ts'
import { reportOn } from './read-text.ts'

export type Told = readonly [published: string, publisher: string, text: string]

const tools = loadTools()

/** What the product makes of some dispatches, from their words to the record. */
export function recordOfTexts(told: readonly Told[]): OpenedRecord {
  const entries = told.map(([day, name, text], n): LogEntry => {
    const published = { kind: 'stated', at: isoDay(day), by: 'option' } as const
    const id = reportId(createHash('sha256').update(`${day} ${name} ${text}`).digest('hex'))
    const report = { ...reportOn(text, { source: { name, kind: 'unknown' }, published }), id, origin: `${name} ${n}` }
    return { kind: 'read', sequence: n + 1, learned: `${day}T12:00:00Z`, report, reading: readReport(report, tools) }
  })
  return { ...foldRecord(entries), entries, doubts: [] }
}
