import type { LogEntry } from '../../domain/record.ts'
import type { KeptClaim } from '../kept-claim.ts'
import { markTakenIn } from './catch-up.ts'
import type { ReadingsOf } from './intake.ts'
import { openIntake } from './intake.ts'
import type { Kept, KeptDecisions, KeptReport, KeptWords } from './kept.ts'
import { reportKey } from './kept.ts'
import { layEvents } from './lay-events.ts'
import { layOutcomes } from './lay-outcomes.ts'
import type { Told } from './lay-reports.ts'
import { layReports } from './lay-reports.ts'
import type { StandingReport } from './report-layer.ts'
import { digestOf } from './report-layer.ts'

/** A report with its claims as the folds keep them; what is packed of the claims goes on the shelf. */
export type LaidReport = {
  readonly key: string
  readonly report: KeptReport
  readonly words: KeptWords
  readonly claims: readonly KeptClaim[]
  readonly packed: readonly string[]
}

/**
 * Lays all folds of a log on empty shelves: each layer once for the whole log, its cards in order. The same is on the shelves in the end as when the log
 * is taken in report by report.
 */
export async function layAnew(kept: Kept, batches: AsyncIterable<readonly LogEntry[]>, readingsOf: ReadingsOf): Promise<void> {
  const { told, decisions, last } = await layAllReports(kept, batches, readingsOf)
  if (last === undefined) return
  if (decisions) kept.decisions.put('', 'all', decisions)
  const { constraints, links } = decisions ?? { constraints: [], links: [] }
  layOutcomes(kept, layEvents(kept, told, constraints), { links, today: told.today })
  markTakenIn(kept, last)
}

/** The words of the reports are let go of before the next layers are laid. */
async function layAllReports(
  kept: Kept,
  ...[batches, readingsOf]: readonly [AsyncIterable<readonly LogEntry[]>, ReadingsOf]
): Promise<Omit<Read, 'reports'> & { readonly told: Told }> {
  const { reports, ...rest } = await readAll(kept, batches, readingsOf)
  return { told: layReports(kept, reports), ...rest }
}

type Read = { readonly reports: readonly LaidReport[]; readonly decisions: KeptDecisions | undefined; readonly last: LogEntry | undefined }

/** Every report that stands. Most are read once and stand as they were read; the others are looked at again when all is known. */
async function readAll(kept: Kept, batches: AsyncIterable<readonly LogEntry[]>, readingsOf: ReadingsOf): Promise<Read> {
  const intake = openIntake(kept)
  const reports = new Map<string, LaidReport>()
  const again = new Set<string>()
  let last: LogEntry | undefined
  for await (const entries of batches) {
    for (const entry of entries) {
      intake.note(entry)
      last = entry
      if (entry.kind !== 'read') continue
      const key = reportKey(entry.report.id)
      if (reports.has(key)) again.add(key)
      else reports.set(key, laid(kept, key, intake.asRead(entry)))
    }
  }
  for (const key of intake.toLookAtAgain()) again.add(key)
  for (const key of again) {
    const standing = intake.standing(key, await readingsOf(key))
    if (standing) reports.set(key, laid(kept, key, standing))
  }
  const standing = [...reports.values()].filter(({ key }) => !intake.isReplaced(key))
  return { reports: standing, decisions: await intake.decisions(readingsOf), last }
}

function laid(kept: Kept, key: string, standing: StandingReport): LaidReport {
  const { report, words, claims } = digestOf(standing)
  const packed = claims.map((claim) => kept.packedClaim.toText(claim))
  return { key, report, words, claims: packed.map((text, i) => kept.packedClaim.fromText(text, claims[i]!.claim.id)), packed }
}
