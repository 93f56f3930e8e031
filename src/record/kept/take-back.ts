import type { ReportId } from '../../domain/id.ts'
import type { LogEntry } from '../../domain/record.ts'
import type { ReadingsOf } from './intake.ts'
import { memo } from '../memo.ts'
import { openIntake } from './intake.ts'
import type { Kept } from './kept.ts'
import { reportKey } from './kept.ts'
import type { StandingReport } from './digest.ts'
import type { FoldChange, FoldEffect } from './update.ts'
import { updateFolds } from './update.ts'

export type TakeBackTask = {
  /** Entries that have been taken in, in the order they were learned. */
  readonly entries: readonly LogEntry[]
  /** The readings of a report that are left when these entries are gone. */
  readonly readingsOf: ReadingsOf
} & Pick<FoldChange, 'today'>

const manyReports = 10_000

/** Takes entries of the log back: in the end the same is on the shelves as where they had never been taken in. */
export async function takeBack(kept: Kept, { entries, today, ...task }: TakeBackTask): Promise<FoldEffect> {
  const intake = openIntake(kept)
  // what is taken back is looked at twice
  const readingsOf = memo(manyReports, task.readingsOf)
  const keys = new Set(entries.flatMap((entry) => (entry.kind === 'read' ? [reportKey(entry.report.id)] : [])))
  for (const entry of entries) if (entry.kind === 'decided') intake.forget(entry)
  for (const key of keys) intake.noteAgain(key, await readingsOf(key))
  const standing: StandingReport[] = []
  const gone: ReportId[] = []
  for (const key of intake.touched()) {
    const stands = intake.standing(key, await readingsOf(key))
    const before = kept.report.get('', key)
    if (stands && !intake.isReplaced(key)) standing.push(stands)
    else if (before) gone.push(before.id)
  }
  const decisions = await intake.decisions(readingsOf)
  const effect = updateFolds(kept, { standing, gone, ...(decisions && { decisions }), ...(today && { today }) })
  if (kept.placed.names('', { limit: 1 }).length === 0) kept.decisions.remove('', 'all')
  return effect
}
