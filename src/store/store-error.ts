export type StoreErrorCode =
  'not-found' | 'locked' | 'corrupt' | 'read-only' | 'newer-schema' | 'older-schema' | 'not-a-database' | 'empty' | 'cannot-open' | 'disk-full' | 'io'

/** The log's file failed us. Thrown at the edge, caught once by the command or the route. */
export class StoreError extends Error {
  override readonly name = 'StoreError'
  readonly code: StoreErrorCode
  constructor(code: StoreErrorCode, message: string, options?: ErrorOptions) {
    super(message, options)
    this.code = code
  }
}

type Failure = { readonly code: StoreErrorCode; readonly tell: (path: string) => string }

const tellDamage = (path: string): string => `${path} is damaged: restore it from a copy, or name another file and read the reports again`

export const damaged = (path: string, cause?: unknown): StoreError => new StoreError('corrupt', tellDamage(path), { cause })

/** A row that SQLite gave is not as this folder wrote it. */
export class DamagedRowError extends Error {
  override readonly name = 'DamagedRowError'
}

/** SQLite's primary result codes (sqlite.org/rescode.html) that a user can do something about. */
const failures: Readonly<Record<number, Failure>> = {
  5: { code: 'locked', tell: (path) => `${path} is locked by another process: wait until it is done, or stop it, and try again` },
  6: { code: 'locked', tell: (path) => `${path} is locked by another process: wait until it is done, or stop it, and try again` },
  8: { code: 'read-only', tell: (path) => `${path} cannot be written: give yourself write permission for the file and its folder, or name another file` },
  10: { code: 'io', tell: (path) => `${path} could not be read or written: check the disk that it is on, and try again` },
  11: { code: 'corrupt', tell: tellDamage },
  13: { code: 'disk-full', tell: (path) => `the disk that holds ${path} is full: make room and try again; what was acknowledged is safe` },
  14: { code: 'cannot-open', tell: (path) => `${path} cannot be opened: check that its folder exists and that you may write there` },
  26: { code: 'not-a-database', tell: (path) => `${path} is no Sitrep log: it is some other kind of file; name another file` },
}

/** The StoreError for what SQLite or a damaged row threw; anything else is a bug and comes back as it is. */
export function asStoreError(cause: unknown, path: string): unknown {
  if (cause instanceof DamagedRowError) return damaged(path, cause)
  if (!(cause instanceof Error) || !('errcode' in cause) || typeof cause.errcode !== 'number') return cause
  // The low byte is the primary code; the rest tells variants of it apart.
  const failure = failures[cause.errcode & 0xff]
  return failure ? new StoreError(failure.code, failure.tell(path), { cause }) : cause
}
