import { DatabaseSync } from 'node:sqlite'
import { setTimeout as wait } from 'node:timers/promises'
import { applicationId, creation, schemaVersion } from './schema.ts'
import { asStoreError, StoreError } from './store-error.ts'

export type OpenOptions = {
  /** What is told of a file that is created: "0.1.0". */
  readonly createdBy?: string
  /** How long to wait for another process that is writing. */
  readonly timeoutMs?: number
}

/**
 * Opens the file as a log and creates it where there is none. After a commit returns, the data is on the disk (`synchronous = full`).
 * Throws a StoreError that says what is wrong with the file.
 */
export async function openDatabase(path: string, { createdBy = 'unknown', timeoutMs = 15_000 }: OpenOptions = {}): Promise<DatabaseSync> {
  let database: DatabaseSync | undefined
  try {
    database = new DatabaseSync(path, { timeout: timeoutMs, enableForeignKeyConstraints: true })
    checkKind(database, path)
    await useWriteAheadLog(database, timeoutMs)
    database.exec('pragma synchronous = full')
    create(database, path, createdBy)
    return database
  } catch (cause) {
    database?.close()
    throw asStoreError(cause, path)
  }
}

const pragma = (database: DatabaseSync, name: string): unknown => database.prepare(`pragma ${name}`).get()?.[name]

const isEmpty = (database: DatabaseSync): boolean => database.prepare('select 1 from sqlite_schema limit 1').get() === undefined

/** Asks before anything is written: a file of somebody else's stays as it was. */
function checkKind(database: DatabaseSync, path: string): void {
  if (isEmpty(database)) return
  if (pragma(database, 'application_id') !== applicationId) {
    throw new StoreError('not-a-database', `${path} is an SQLite database but no Sitrep log: name another file`)
  }
  const version = Number(pragma(database, 'user_version'))
  if (version > schemaVersion) {
    throw new StoreError('newer-schema', `${path} was written by a newer Sitrep (log version ${version}, this one knows ${schemaVersion}): update Sitrep`)
  }
}

/** The switch needs the file alone for a moment and does not wait for it by itself. A log that may not be written is left in its mode. */
async function useWriteAheadLog(database: DatabaseSync, timeoutMs: number): Promise<void> {
  const stepMs = 20
  for (let waitedMs = 0; ; waitedMs += stepMs) {
    try {
      database.exec('pragma journal_mode = wal')
      return
    } catch (cause) {
      const error = asStoreError(cause, '')
      if (error instanceof StoreError && error.code === 'read-only' && !isEmpty(database)) return
      if (!(error instanceof StoreError) || error.code !== 'locked' || waitedMs >= timeoutMs) throw cause
      await wait(stepMs)
    }
  }
}

function create(database: DatabaseSync, path: string, createdBy: string): void {
  if (!isEmpty(database)) return
  database.exec('begin immediate')
  try {
    // Another process may have been first while we waited for the lock.
    if (isEmpty(database)) {
      for (const statement of creation) database.exec(statement)
      database.prepare(`insert into meta (key, value) values ('schema', ?), ('created by', ?)`).run(String(schemaVersion), createdBy)
    }
    database.exec('commit')
  } catch (cause) {
    if (database.isTransaction) database.exec('rollback')
    throw cause
  }
  checkKind(database, path)
}
