import { openRecord, type OpenedRecord } from '../app/open-record.ts'
import { openPart } from '../app/open-part.ts'
import type { Selection } from '../app/selection.ts'
import type { IsoDay } from '../domain/when.ts'
import type { FoldedRecord } from '../record/fold.ts'
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

/** What a selection keeps of the record, from folds kept beside the log where it is large and the record as of now is asked for. */
export async function openSelectionAt(options: ViewOptions, selection: Selection): Promise<FoldedRecord> {
  const { db, asOf, until, minCertainty, kinds } = options
  const isAsOfNow = asOf === undefined && until === undefined && minCertainty === undefined && kindsAt(kinds) === undefined
  const part = isAsOfNow ? await withLog(db, (log) => openPart(log, db, selection)) : undefined
  return part ?? openRecordAt(options)
}
