import { statSync } from 'node:fs'
import { DatabaseSync } from 'node:sqlite'
import { setTimeout as wait } from 'node:timers/promises'
import { pathToFileURL } from 'node:url'
import { pack } from './packed.ts'
import { applicationId, creation, fromVersion1, schemaVersion } from './schema.ts'
import { asStoreError, damaged, StoreError } from './store-error.ts'

export type OpenOptions = {
  /** What is told of a file that is created: "0.1.0". */
  readonly createdBy?: string
  /** How long to wait for another process that is writing. */
  readonly timeoutMs?: number
  /** To read only: a log must be there, and nothing is created or changed. */
  readonly toRead?: boolean
}

/**
 * Opens the file as a log and creates it where there is none. After a commit returns, the data is on the disk (`synchronous = full`).
 * Throws a StoreError that says what is wrong with the file.
 */
export async function openDatabase(path: string, options: OpenOptions = {}): Promise<DatabaseSync> {
  try {
    if (statSync(path, { throwIfNoEntry: false })?.isDirectory() === true)
      throw new StoreError('cannot-open', `${path} is a folder and no log: name a file in it`)
    return options.toRead === true ? openToRead(path, options) : await openToWrite(path, options)
  } catch (cause) {
    throw asStoreError(cause, path)
  }
}

const waitAtMostMs = 15_000

async function openToWrite(path: string, { createdBy = 'unknown', timeoutMs = waitAtMostMs }: OpenOptions): Promise<DatabaseSync> {
  const database = new DatabaseSync(path, { timeout: timeoutMs, enableForeignKeyConstraints: true })
  try {
    checkKind(database, path)
    checkSound(database, path)
    await useWriteAheadLog(database, timeoutMs)
    database.exec('pragma synchronous = full')
    create(database, path, createdBy)
    bringUpToDate(database)
    return database
  } catch (cause) {
    database.close()
    throw cause
  }
}

function openToRead(path: string, { timeoutMs = waitAtMostMs }: OpenOptions): DatabaseSync {
  let database = new DatabaseSync(path, { timeout: timeoutMs })
  try {
    if (!isReadable(database)) {
      database.close()
      database = openUnchanging(path)
    }
    checkKind(database, path)
    if (!isEmpty(database) && Number(pragma(database, 'user_version')) < schemaVersion)
      throw new StoreError('older-schema', `${path} was written by an older Sitrep: bring it up to date with "sitrep read" of any report, then ask again`)
    if (isEmpty(database))
      throw new StoreError('empty', `${path} is an empty file: read some reports into it first ("sitrep read FILE"), or name another log with --db`)
    return database
  } catch (cause) {
    if (database.isOpen) database.close()
    throw cause
  }
}

/** False where SQLite would have to write beside the file, and may not. */
function isReadable(database: DatabaseSync): boolean {
  try {
    isEmpty(database)
    return true
  } catch (cause) {
    const error = asStoreError(cause, '')
    if (error instanceof StoreError && (error.code === 'read-only' || error.code === 'cannot-open')) return false
    throw cause
  }
}

/**
 * In a folder that may not be written SQLite reads a file only on the word that nobody changes it. That can be given where no changes wait
 * beside the file: passed over, they would be lost from what is read.
 */
function openUnchanging(path: string): DatabaseSync {
  if ((statSync(`${path}-wal`, { throwIfNoEntry: false })?.size ?? 0) > 0) {
    throw new StoreError(
      'read-only',
      `${path} cannot be read in a folder that you may not write to: changes wait beside it in ${path}-wal; copy both into a folder of yours, or get write permission`,
    )
  }
  const url = pathToFileURL(path)
  url.searchParams.set('immutable', '1')
  return new DatabaseSync(url, { readOnly: true })
}

const pragma = (database: DatabaseSync, name: string): unknown => Object.values(database.prepare(`pragma ${name}`).get() ?? {})[0]

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

/** A log of an older version becomes one of this version; what it says stays. */
function bringUpToDate(database: DatabaseSync): void {
  if (Number(pragma(database, 'user_version')) === schemaVersion) return
  database.function('pack_reading', { deterministic: true }, (reading, claims, findings) => {
    const [rest, claimsOfIt, findingsOfIt] = [reading, claims, findings].map((json) => JSON.parse(String(json)) as unknown)
    return pack({ ...(rest as object), claims: claimsOfIt, findings: findingsOfIt })
  })
  database.exec('begin immediate')
  try {
    // Another process may have been first while we waited for the lock.
    if (Number(pragma(database, 'user_version')) !== schemaVersion) for (const statement of fromVersion1) database.exec(statement)
    database.exec('commit')
  } catch (cause) {
    if (database.isTransaction) database.exec('rollback')
    throw cause
  }
}

/** The check reads the whole file: a moment up to this size; in a larger one damage is told when it is come upon. */
const checkedBytes = 64 * 1024 * 1024

/** What is damaged is not written to. */
function checkSound(database: DatabaseSync, path: string): void {
  const { size } = statSync(path, { throwIfNoEntry: false }) ?? { size: 0 }
  if (size <= checkedBytes && pragma(database, 'quick_check(1)') !== 'ok') throw damaged(path)
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
