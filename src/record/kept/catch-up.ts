import type { ReportId } from '../../domain/id.ts'
import type { LogEntry, ReadEntry } from '../../domain/record.ts'
import type { StandingReport } from './digest.ts'
import type { ReadingsOf } from './intake.ts'
import { notedReading, openIntake } from './intake.ts'
import type { Kept } from './kept.ts'
import { markOf, reportKey } from './kept.ts'
import type { FoldChange } from './update.ts'
import { updateFolds } from './update.ts'

/** Takes new entries of the log in, which come in the order they were learned and follow those taken in before, and marks how far it has come. */
export async function takeIn(kept: Kept, entries: readonly LogEntry[], readingsOf: ReadingsOf): Promise<void> {
  const last = entries.at(-1)
  if (last === undefined) return
  updateFolds(kept, await changeBy(kept, entries, readingsOf))
  kept.mark.put('', 'log', markOf(last))
}

/** What new entries of the log mean for the folds: which reports stand now and with which claims. */
async function changeBy(kept: Kept, entries: readonly LogEntry[], readingsOf: ReadingsOf): Promise<FoldChange> {
  const intake = openIntake(kept)
  const firstRead = new Map<string, ReadEntry[]>()
  for (const entry of entries) {
    if (entry.kind === 'read') {
      const key = reportKey(entry.report.id)
      const known = firstRead.get(key)
      if (known) known.push(entry)
      else if (kept.reading.get('', key) === undefined) firstRead.set(key, [entry])
    }
    intake.note(entry.kind === 'read' ? notedReading(entry) : entry)
  }
  const standing: StandingReport[] = []
  const gone: ReportId[] = []
  for (const key of intake.touched()) {
    // Of a report that was not known before, all readings are at hand.
    const stands = intake.standing(key, firstRead.get(key) ?? (await readingsOf(key)))
    if (stands === undefined) continue
    if (intake.isReplaced(key)) gone.push(stands.report.id)
    else standing.push(stands)
  }
  const decisions = await intake.decisions(readingsOf)
  return { standing, gone, ...(decisions && { decisions }) }
}
