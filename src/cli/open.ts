import { openRecord, type OpenedRecord } from '../app/open-record.ts'
import type { IsoDay } from '../domain/when.ts'
import { openLog } from '../store/open-log.ts'
import { CommandError } from './io.ts'
import { existsSync } from 'node:fs'

export type ViewOptions = { readonly db: string; readonly asOf?: IsoDay; readonly until?: IsoDay; readonly minCertainty?: number }

/** Folds the log that `--db` names. A log that is not there is no empty record but a mistake. */
export async function openRecordAt({ db, asOf, until, minCertainty }: ViewOptions): Promise<OpenedRecord> {
  if (!existsSync(db)) throw new CommandError(`there is no log at ${db}; read some reports first ("sitrep read FILE"), or name one with --db`)
  const log = await openLog(db)
  try {
    return await openRecord(log, {
      ...(asOf === undefined ? {} : { asOf }),
      ...(until === undefined ? {} : { until }),
      ...(minCertainty === undefined ? {} : { minCertainty }),
    })
  } finally {
    await log.close()
  }
}
