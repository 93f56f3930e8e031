import { CommanderError } from 'commander'
import { UsageError } from './io.ts'

/** 0 done, 1 failed, 2 wrong use. The one place that maps errors to exit codes. */
export function exitCodeOf(error: unknown): 0 | 1 | 2 {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2
  return error instanceof UsageError ? 2 : 1
}

/** Errors whose message alone tells what happened and what to do next. */
const told = new Set([
  'UsageError',
  'CommandError',
  'StoreError',
  'SourceError',
  'ModelError',
  'GazetteerError',
  'MissingFileError',
  'PlacesFileError',
  'RegisterFileError',
  'WeightsError',
  'KindsError',
  'DecisionError',
])

/** What `--json` tells of an error. The code is the error's own, or `wrong-use`, `failed`, `bug`. */
export function errorOf(error: unknown): { readonly code: string; readonly message: string } {
  if (error instanceof CommanderError) return { code: 'wrong-use', message: error.message.replace(/^error: /u, '') }
  const message = messageOf(error)
  if (exitCodeOf(error) === 2) return { code: 'wrong-use', message }
  if (!(error instanceof Error) || !told.has(error.name)) return { code: 'bug', message }
  return { code: 'code' in error && typeof error.code === 'string' ? error.code : 'failed', message }
}

/** One line for what we foresaw; the whole stack for a bug. */
export function messageOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  return told.has(error.name) ? error.message : `this is a bug in Sitrep, please report it: ${error.stack ?? error.message}`
}
