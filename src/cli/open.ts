import { openRecord, type OpenedRecord } from '../app/open-record.ts'
import type { IsoDay } from '../domain/when.ts'
import { kindsAt } from './settings.ts'
import { withLog } from './with-log.ts'

export type ViewOptions = { readonly db: string; readonly asOf?: IsoDay; readonly until?: IsoDay; readonly minCertainty?: number; readonly kinds?: string }

/** Folds the log that `--db` names. */
export async function openRecordAt({ db, asOf, until, minCertainty, kinds: file }: ViewOptions): Promise<OpenedRecord> {
  const kinds = kindsAt(file)
  return withLog(db, (log) =>
    openRecord(log, {
      ...(asOf === undefined ? {} : { asOf }),
      ...(until === undefined ? {} : { until }),
      ...(minCertainty === undefined ? {} : { minCertainty }),
      ...(kinds === undefined ? {} : { kinds }),
    }),
  )
}
