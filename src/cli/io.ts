/** What a command may touch of the world outside: handed in, so that tests can look at it. */
export type Io = {
  readonly out: (text: string) => void
  readonly err: (text: string) => void
  /** Colours and progress bars are for people: false in a pipe, with NO_COLOR, and with --json. */
  readonly colour: boolean
  readonly interactive: boolean
  readonly columns: number
  /** UTC, `YYYY-MM-DDTHH:MM:SSZ`. */
  readonly now: () => string
  /** A log of fewer entries is folded whole for each view. */
  readonly foldsFrom?: number
}

/** A command was used wrongly: the message says how to use it. Exit code 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError'
}

/** The command was right and could not be done. Exit code 1. */
export class CommandError extends Error {
  override readonly name = 'CommandError'
}

export function processIo(): Io {
  const interactive = process.stdout.isTTY
  return {
    out: (text) => {
      process.stdout.write(`${text}\n`)
    },
    err: (text) => {
      process.stderr.write(`${text}\n`)
    },
    colour: interactive && (process.env['NO_COLOR'] ?? '') === '',
    interactive,
    columns: process.stdout.columns || 100,
    now: () => `${new Date().toISOString().slice(0, 19)}Z`,
  }
}
