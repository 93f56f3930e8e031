import type { Log, Shelves } from '../domain/ports.ts'
import type { BoardRow, Commitment, Event, LogEntry } from '../domain/record.ts'
import type { Contradiction } from '../record/contradictions.ts'
import { nameOfEntry, takeIn } from '../record/kept/catch-up.ts'
import type { Kept } from '../record/kept/kept.ts'
import { foldVersion, openKept } from '../record/kept/kept.ts'
import { layAnew } from '../record/kept/lay-anew.ts'
import { createMemoryShelves } from '../record/kept/memory-shelves.ts'
import type { ViewQuery } from '../record/kept/views.ts'
import { boardFrom, chronologyFrom, ledgerFrom } from '../record/kept/views.ts'
import type { FileShelves } from '../store/open-shelves.ts'
import { openShelves, throwAwayShelves } from '../store/open-shelves.ts'
import { StoreError } from '../store/store-error.ts'

/** The record as of now, from folds that are kept beside the log and brought up to date report by report. */
export type Folds = {
  /** Takes in what the log has learned since; everything where nothing is kept, or what is kept is of another log or version. */
  readonly catchUp: () => Promise<void>
  readonly chronology: (query?: ViewQuery) => readonly Event[]
  readonly ledger: (query?: ViewQuery) => readonly Commitment[]
  readonly board: (query?: Pick<ViewQuery, 'about' | 'limit'>) => readonly { readonly row: BoardRow; readonly contradictions: readonly Contradiction[] }[]
  /** Work on the shelves as they are at one moment, and the place in the log up to which it is taken in. */
  readonly read: <T>(work: (shelves: Shelves, upTo: number) => Promise<T>) => Promise<T>
  readonly close: () => void
}

/** The file of the folds of a log. It may be deleted at any time. */
export const foldsBeside = (log: string): string => `${log}-folds`

/** So many entries are taken in at once: enough to be fast, few enough for any memory. */
const atOnce = 1_000
/** With more entries than this to take in, the folds are laid anew as a whole. */
const manyEntries = 2_000

/** Opens the folds that are kept at a path. What is damaged there is thrown away. Call `catchUp` before asking. */
export function openFolds(log: Log, path: string): Folds {
  let shelves = openOrThrowAway(path)
  const startOver = (): void => {
    shelves.close()
    throwAwayShelves(path)
    shelves = openShelves(path)
  }
  // What is told by number is looked up anew each time, as another process may have told more since.
  const kept = (): Kept => openKept(shelves)
  return {
    catchUp: async () => {
      if (!(await isOfThisLog(log, kept()))) startOver()
      const from = kept().mark.get('', 'log')?.sequence ?? 0
      if (from === 0 && (await log.entries({ after: manyEntries, limit: 1 })).length > 0) await layWholeLog(log, shelves)
      else await takeInStepwise(log, shelves)
    },
    chronology: (query) => chronologyFrom(kept(), query),
    ledger: (query) => ledgerFrom(kept(), query),
    board: (query) => boardFrom(kept(), query),
    read: (work) => {
      const { read } = shelves
      return read(() => work(shelves, kept().mark.get('', 'log')?.sequence ?? 0))
    },
    close: () => {
      shelves.close()
    },
  }
}

function openOrThrowAway(path: string): FileShelves {
  try {
    return openShelves(path)
  } catch (cause) {
    if (!(cause instanceof StoreError) || (cause.code !== 'corrupt' && cause.code !== 'not-a-database')) throw cause
    throwAwayShelves(path)
    return openShelves(path)
  }
}

async function isOfThisLog(log: Log, kept: Kept): Promise<boolean> {
  const mark = kept.mark.get('', 'log')
  if (mark === undefined) return true
  if (mark.version !== foldVersion) return false
  const [entry] = await log.entries({ after: mark.sequence - 1, limit: 1 })
  return entry?.sequence === mark.sequence && nameOfEntry(entry) === mark.entry
}

/** Each step is whole or not there, so that a process that dies leaves the folds of a shorter log behind and nothing wrong. */
async function takeInStepwise(log: Log, shelves: FileShelves): Promise<void> {
  for (let isDone = false; !isDone;) {
    isDone = await shelves.update(async () => {
      const kept = openKept(shelves)
      const entries = await log.entries({ after: kept.mark.get('', 'log')?.sequence ?? 0, limit: atOnce })
      await takeIn(kept, entries, (key) => log.readings(key))
      return entries.length < atOnce
    })
  }
}

/** All in one step, whose rows come in the order in which they lie in the file. */
async function layWholeLog(log: Log, shelves: FileShelves): Promise<void> {
  await shelves.update(async () => {
    // Another process may have laid them while this one waited.
    if (openKept(shelves).mark.get('', 'log') !== undefined) return
    const memory = createMemoryShelves()
    const isToPutLater = new Set<string>(shelvesInNoOrder)
    await layAnew(openKept({ shelf: (name) => (isToPutLater.has(name) ? memory : shelves).shelf(name) }), batchesOf(log), (key) => log.readings(key))
    for (const { shelf, drawer } of memory.drawers()) {
      const to = shelves.shelf(shelf)
      for (const [card, text] of memory.shelf(shelf).cards(drawer)) to.put(drawer, card, text)
    }
  })
}

/** What is put on these shelves, and looked up, comes in the order of the log. */
const shelvesInNoOrder = ['number', 'reading', 'learned', 'unlearned', 'edition', 'bare'] as const

async function* batchesOf(log: Log): AsyncGenerator<readonly LogEntry[]> {
  for (let after = 0; ;) {
    const entries = await log.entries({ after, limit: atOnce })
    yield entries
    if (entries.length < atOnce) return
    after = entries.at(-1)!.sequence
  }
}
