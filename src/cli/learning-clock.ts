import type { Log } from '../domain/ports.ts'
import type { IsoDay } from '../domain/when.ts'
import { UsageError, type Io } from './io.ts'

/**
 * When reports count as learned: now, or with `asOf` at the end of that day. A log is written in the order in which things were learned, so
 * that day is neither still to come nor before what the log holds.
 */
export async function learningClock(log: Log, { asOf, db }: { readonly asOf?: IsoDay; readonly db: string }, { now }: Pick<Io, 'now'>): Promise<() => string> {
  if (asOf === undefined) return now
  const today = now().slice(0, 10)
  if (asOf > today) throw new UsageError(`--as-of ${asOf} is still to come: name today (${today}) or a day before`)
  const learned = `${asOf}T23:59:59Z`
  const last = await log.lastLearned()
  if (last !== undefined && last > learned)
    throw new UsageError(`${db} holds what was learned on ${last.slice(0, 10)}, after --as-of ${asOf}: read the oldest first, or into another log with --db`)
  return () => (asOf === today ? now() : learned)
}
