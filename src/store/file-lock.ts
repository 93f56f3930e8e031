import { rmSync } from 'node:fs'
import { DatabaseSync } from 'node:sqlite'
import { asStoreError, StoreError } from './store-error.ts'

/** Holds a lock until it is let go of or the process dies, however it dies. */
export type FileLock = {
  /** `isDone`: nobody will need it again, and its file goes too. */
  readonly release: (isDone: boolean) => void
}

/** Locks a file, which holds nothing, or gives nothing where another process has it locked. SQLite knows how to on every system. */
export function tryLock(path: string): FileLock | undefined {
  let database: DatabaseSync | undefined
  try {
    database = new DatabaseSync(path, { timeout: 0 })
    database.exec('begin exclusive')
  } catch (cause) {
    database?.close()
    const error = asStoreError(cause, path)
    if (error instanceof StoreError && error.code === 'locked') return undefined
    throw error
  }
  const held = database
  return {
    release: (isDone) => {
      if (isDone) rmSync(path, { force: true })
      held.close()
    },
  }
}
