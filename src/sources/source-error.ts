export type SourceErrorCode = 'not-found' | 'unreadable' | 'empty' | 'binary' | 'too-large' | 'front-matter' | 'bad-line' | 'no-text' | 'no-report'

/** A source could not be taken as a report. The message says what happened, to what, and what to do next. */
export class SourceError extends Error {
  override readonly name = 'SourceError'
  readonly code: SourceErrorCode
  /** The file, the line of it, or the address. */
  readonly origin: string
  constructor(code: SourceErrorCode, origin: string, message: string, options?: ErrorOptions) {
    super(`${origin}: ${message}`, options)
    this.code = code
    this.origin = origin
  }
}
