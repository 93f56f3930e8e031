import { existsSync } from 'node:fs'
import type { Log } from '../domain/ports.ts'
import { openLog } from '../store/open-log.ts'
import { StoreError } from '../store/store-error.ts'

/**
 * Opens the log that is there, and closes it after the work. A log that is not there is no empty record but a mistake. One that is opened
 * `toRead` is not changed, and may be read-only.
 */
export async function withLog<T>(db: string, work: (log: Log) => Promise<T>, { toRead = true } = {}): Promise<T> {
  if (!existsSync(db)) throw new StoreError('not-found', `there is no log at ${db}; read some reports first ("sitrep read FILE"), or name one with --db`)
  const log = await openLog(db, { toRead })
  try {
    return await work(log)
  } finally {
    await log.close()
  }
}
