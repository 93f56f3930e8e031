import type { Shelves } from '../../domain/ports.ts'
import type { KeptClaim } from '../kept-claim.ts'
import type { Signature } from '../thing-mentions.ts'
import type { DigestedBatch, DigestedReading, StandingReport } from './digest.ts'
import { digestOf } from './digest.ts'
import type { ReadingsOf } from './intake.ts'
import { openIntake } from './intake.ts'
import type { Kept, KeptDecisions, KeptReport, Mark } from './kept.ts'
import type { AsideTask } from './lay-aside.ts'
import { layAside } from './lay-aside.ts'
import { layEvents } from './lay-events.ts'
import { layOutcomes } from './lay-outcomes.ts'
import type { Told } from './lay-reports.ts'
import { layReports } from './lay-reports.ts'
import { packClaim, packWords, unpackClaim } from './pack.ts'
import type { Renumbering } from './renumber.ts'
import { renumberClaim, renumberWords } from './renumber.ts'
import type { EpochRun, ToldEpoch } from './tell-epochs.ts'
import { tellEpochs } from './tell-epochs.ts'

/** A report with its claims as the folds keep them; what is packed of them goes on the shelves. */
export type LaidReport = {
  readonly key: string
  readonly report: KeptReport
  /** What it is compared by, packed, and whom it credits. */
  readonly words: string
  readonly credit: string
  readonly claims: readonly KeptClaim[]
  readonly packed: readonly string[]
}

/** What laying is given: the log, digested here or in other threads, somebody who tells its epochs, and somebody who lays what may be laid aside. */
export type Sources = {
  readonly batches: AsyncIterable<DigestedBatch>
  readonly readingsOf: ReadingsOf
  readonly tellEpochs: (run: EpochRun) => Promise<readonly ToldEpoch[]>
  readonly layAside: (task: AsideTask) => Promise<void>
}

/** All of it done by whoever lays. */
export const inThisThread = (shelves: Shelves): Pick<Sources, 'tellEpochs' | 'layAside'> => ({
  tellEpochs: (run) => Promise.resolve(tellEpochs(run)),
  layAside: (task) => {
    layAside(shelves, task)
    return Promise.resolve()
  },
})

/**
 * Lays all folds of a log on empty shelves: each layer once for the whole log, its cards in order. The same is on the shelves in the end as when the log
 * is taken in report by report.
 */
export async function layAnew(kept: Kept, sources: Sources): Promise<void> {
  const { told, decisions, last } = await layAllReports(kept, sources)
  if (last === undefined) return
  if (decisions) kept.decisions.put('', 'all', decisions)
  const { constraints, links } = decisions ?? { constraints: [], links: [] }
  const aside: Promise<void>[] = []
  const toAside = (task: AsideTask): void => {
    aside.push(sources.layAside(task))
  }
  layOutcomes(kept, layEvents(kept, told, { constraints, layAside: toAside }), { links, today: told.today })
  await Promise.all(aside)
  kept.mark.put('', 'log', last)
}

type Read = { readonly reports: readonly LaidReport[]; readonly decisions: KeptDecisions | undefined; readonly last: Mark | undefined }

/** The words of the reports are let go of before the next layers are laid. */
async function layAllReports(kept: Kept, sources: Sources): Promise<Omit<Read, 'reports'> & { readonly told: Told }> {
  const { reports, ...rest } = await readAll(kept, sources)
  return { told: await layReports(kept, reports, sources), ...rest }
}

/** Every report that stands. Most are read once and stand as they were read; the others are looked at again when all is known. */
async function readAll(kept: Kept, { batches, readingsOf }: Sources): Promise<Read> {
  const intake = openIntake(kept)
  const reports = new Map<string, LaidReport>()
  const again = new Set<string>()
  const take = (entry: DigestedReading, to: Renumbering): void => {
    const { key } = entry.noted
    intake.note(entry.noted)
    if (reports.has(key)) again.add(key)
    else reports.set(key, unpacked(kept, entry, to))
  }
  let last: Mark | undefined
  for await (const { values, entries, last: lastOfBatch } of batches) {
    last = lastOfBatch ?? last
    const to = [0, ...values.map(kept.packing.numberOfText)]
    for (const entry of entries) {
      if ('noted' in entry) take(entry, to)
      else intake.note(entry)
    }
  }
  for (const key of intake.toLookAtAgain()) again.add(key)
  for (const key of again) {
    const standing = intake.standing(key, await readingsOf(key))
    if (standing) reports.set(key, packed(kept, key, standing))
  }
  const standing = [...reports.values()].filter(({ key }) => !intake.isReplaced(key))
  return { reports: standing, decisions: await intake.decisions(readingsOf), last }
}

function unpacked({ packing }: Kept, { noted: { key }, id, day, publisher, signatures, words, claims }: DigestedReading, to: Renumbering): LaidReport {
  const numbered = claims.map(([claim, packed]) => [claim, renumberClaim(packed, to)] as const)
  const credit = to[words[2]]!
  return {
    key,
    report: {
      id,
      day,
      ...(publisher === undefined ? {} : { publisher }),
      story: '',
      origin: '',
      signatures: signatures.map((number) => packing.get<Signature>(to[number]!)!),
    },
    words: JSON.stringify(renumberWords(words, to)),
    credit: packing.get<string>(credit)!,
    claims: numbered.map(([claim, packed]) => unpackClaim(packed, claim, packing)),
    packed: numbered.map(([, packed]) => JSON.stringify(packed)),
  }
}

function packed({ packing }: Kept, key: string, standing: StandingReport): LaidReport {
  const { report, words, claims } = digestOf(standing)
  const inLists = claims.map((claim) => packClaim(claim, packing))
  return {
    key,
    report,
    words: JSON.stringify(packWords(words, packing)),
    credit: words.credit,
    claims: inLists.map((list, i) => unpackClaim(list, claims[i]!.claim.id, packing)),
    packed: inLists.map((list) => JSON.stringify(list)),
  }
}
