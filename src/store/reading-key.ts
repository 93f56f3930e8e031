import type { Reading } from '../domain/reading.ts'
import type { Report } from '../domain/report.ts'

/** Two readings with one key are the same reading: same bytes, same reader, told of the same day of publication and publisher. */
export type ReadingKey = { readonly report: string; readonly reader: string; readonly published: string; readonly publisher: string }

export function readingKey(report: Report, reading: Reading): ReadingKey {
  return {
    report: report.id,
    reader: reading.reader,
    published: report.published.kind === 'stated' ? report.published.at : '',
    publisher: report.source?.name ?? '',
  }
}
