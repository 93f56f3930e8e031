import type { Reading } from '../src/domain/reading.ts'
import type { SituationRecord } from '../src/domain/record.ts'
import type { Report } from '../src/domain/report.ts'
import { foldRecord } from '../src/record/fold.ts'

/** The record of a log that holds these readings and nothing else. */
export function foldReports(readings: readonly { readonly report: Report; readonly reading: Reading }[]): SituationRecord {
  return foldRecord(readings.map((read, index) => ({ kind: 'read', sequence: index + 1, learned: '2020-01-01T00:00:00Z', ...read })))
}
