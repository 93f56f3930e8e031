import { openRecord, type OpenedRecord } from '../app/open-record.ts'
import { openBoard, openPart, openTension } from '../app/open-part.ts'
import { narrow, type Selection } from '../app/selection.ts'
import type { Log } from '../domain/ports.ts'
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

/** From folds kept beside the log where it is large and the record as of now is asked for. */
async function fromFolds<T>({ db, asOf, until, minCertainty, kinds }: ViewOptions, open: (log: Log) => Promise<T | undefined>): Promise<T | undefined> {
  const isAsOfNow = asOf === undefined && until === undefined && minCertainty === undefined && kindsAt(kinds) === undefined
  return isAsOfNow ? withLog(db, open) : undefined
}

/** The rows of the board that a selection keeps. */
export async function openBoardAt(options: ViewOptions, selection: Selection): Promise<Pick<FoldedRecord, 'board' | 'contradictions'>> {
  const kept = await fromFolds(options, (log) => openBoard(log, options.db, selection))
  if (kept) return kept
  const record = await openRecordAt(options)
  const { board } = narrow(record, selection)
  return { board, contradictions: record.contradictions.filter(({ thing }) => board.some((row) => row.thing === thing)) }
}

/** What the index of tension between the countries of a selection is reckoned from. */
export async function openTensionAt(options: ViewOptions, selection: Selection): Promise<FoldedRecord> {
  return (await fromFolds(options, (log) => openTension(log, options.db, selection))) ?? openRecordAt(options)
}

/** What a selection keeps of the record, from folds kept beside the log where it is large and the record as of now is asked for. */
export async function openSelectionAt(options: ViewOptions, selection: Selection): Promise<FoldedRecord> {
  return (await fromFolds(options, (log) => openPart(log, options.db, selection))) ?? openRecordAt(options)
}
