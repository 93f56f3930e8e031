import type { Log } from '../domain/ports.ts'
import type { ReadEntry } from '../domain/record.ts'
import type { IsoDay } from '../domain/when.ts'
import { openKept } from '../record/kept/kept.ts'
import { overlayShelves } from '../record/kept/overlay-shelves.ts'
import type { KeptView } from '../record/kept/parts.ts'
import { lastDayOf } from '../record/kept/report-layer.ts'
import { openReports } from '../record/kept/reports-from.ts'
import { takeBack } from '../record/kept/take-back.ts'
import { StoreError } from '../store/store-error.ts'
import type { Folds } from './open-folds.ts'
import { foldsBeside, openFolds } from './open-folds.ts'

/** Where a view comes from. */
export type Source = {
  readonly log: Log
  /** The file of the log: the folds lie beside it. */
  readonly db: string
  /** What the log held at the end of that day. */
  readonly asOf?: IsoDay
  /** A log of fewer entries is folded whole in no time, and no second file appears beside it. */
  readonly from?: number
}

const manyEntries = 5_000
/** To take more than this back from the folds of today costs more than to fold what is left. */
const mostTakenBack = 4_000

/**
 * Work on the folds that are kept beside a large log. Undefined where the whole log must be folded: it is small, the folds cannot be written, or the day
 * lies so far back that too much would have to be taken back.
 */
export async function withView<T>({ log, db, asOf, from = manyEntries }: Source, work: (view: KeptView) => T | Promise<T>): Promise<T | undefined> {
  if ((await log.entries({ after: from, limit: 1 })).length === 0) return undefined
  const later = asOf === undefined ? [] : await log.entries({ learnedAfter: asOf, limit: mostTakenBack + 1 })
  if (later.length > mostTakenBack) return undefined
  const folds = await foldsOf(log, db)
  if (folds === undefined) return undefined
  try {
    return await folds.read(async (shelves, upTo) => {
      const isHeld = ({ sequence, learned }: ReadEntry): boolean => sequence <= upTo && (asOf === undefined || learned.slice(0, 10) <= asOf)
      const readingsOf: Log['readings'] = async (key) => (await log.readings(key)).filter(isHeld)
      const kept = openKept(asOf === undefined ? shelves : overlayShelves(shelves))
      const last = lastDayOf(kept)
      const entries = later.filter(({ sequence }) => sequence <= upTo)
      if (asOf !== undefined) await takeBack(kept, { entries, readingsOf, today: [last, asOf] })
      return work({ kept, read: openReports(kept, (key) => log.readingsNow(key).filter(isHeld)), today: asOf ?? last })
    })
  } finally {
    folds.close()
  }
}

/** Folding a large log anew, or waiting for another process that does, takes its time: whoever asked is told what is going on. */
const tellOnStderr = (words: string): void => {
  process.stderr.write(`${words}\n`)
}

async function foldsOf(log: Log, db: string): Promise<Folds | undefined> {
  try {
    const folds = openFolds(log, foldsBeside(db), { db, tell: tellOnStderr })
    await folds.catchUp()
    return folds
  } catch (cause) {
    if (cause instanceof StoreError && (cause.code === 'read-only' || cause.code === 'cannot-open')) return undefined
    throw cause
  }
}
