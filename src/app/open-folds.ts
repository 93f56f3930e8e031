import { existsSync } from 'node:fs'
import type { Log, Shelves } from '../domain/ports.ts'
import type { BoardRow, Commitment, Event } from '../domain/record.ts'
import type { Contradiction } from '../record/contradictions.ts'
import { takeIn } from '../record/kept/catch-up.ts'
import type { DigestedBatch } from '../record/kept/digest.ts'
import { digestBatch } from '../record/kept/digest.ts'
import type { Kept } from '../record/kept/kept.ts'
import { foldVersion, markOf, openKept } from '../record/kept/kept.ts'
import { inThisThread, layAnew } from '../record/kept/lay-anew.ts'
import { createMemoryShelves, putAll } from '../record/kept/memory-shelves.ts'
import type { ViewQuery } from '../record/kept/views.ts'
import { boardFrom, chronologyFrom, ledgerFrom } from '../record/kept/views.ts'
import type { FileShelves } from '../store/open-shelves.ts'
import { openShelves, throwAwayShelves } from '../store/open-shelves.ts'
import { StoreError } from '../store/store-error.ts'
import { layBeside } from './lay-folds/lay-beside.ts'

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
/** With more entries than this to take in, the folds are laid anew as a whole; of a log of more than that in threads of their own. */
const manyEntries = 2_000
const veryManyEntries = 8_000

/** So long one waits in silence for another process. */
const timeoutMs = 2_000

export type FoldsOptions = {
  /** The file of the log, where it is in one: with it the folds of a large log are laid by several threads. */
  readonly db?: string
  /** Is told, in words for a person, what takes long. */
  readonly tell?: (words: string) => void
  /** From so many entries on a log is large. */
  readonly large?: number
}

/** Opens the folds that are kept at a path. What is damaged there is thrown away. Call `catchUp` before asking. */
export function openFolds(log: Log, path: string, { db, tell = () => undefined, large = veryManyEntries }: FoldsOptions = {}): Folds {
  let shelves = openThere(path)
  const opened = (): FileShelves => (shelves ??= openShelves(path, timeoutMs))
  let known: { readonly kept: Kept; readonly version: number } | undefined
  /** What was read is remembered until somebody else writes into the file. */
  const kept = (): Kept => {
    const version = opened().version()
    if (known?.version !== version) known = { kept: openKept(opened(), { remembering: true }), version }
    return known.kept
  }
  const forget = (): void => {
    known = undefined
  }
  const close = (): void => {
    forget()
    shelves?.close()
    shelves = undefined
  }
  const areLaid = async (): Promise<boolean> => {
    shelves ??= openThere(path)
    const areOurs = shelves !== undefined && (await stateOf(log, kept())) === 'ours'
    if (!areOurs) close()
    return areOurs
  }
  return {
    catchUp: async () => {
      const state = shelves ? await stateOf(log, kept()) : 'empty'
      if (state !== 'ours' && db !== undefined && (await hasMore(log, large))) {
        close()
        await layBeside({ log: db, folds: path, last: await lastSequence(log), areLaid, tell })
      } else if (state === 'foreign') {
        close()
        throwAwayShelves(path)
      }
      await takeInStepwise(log, { shelves: opened(), kept, forget }, tell)
    },
    chronology: (query) => chronologyFrom(kept(), query),
    ledger: (query) => ledgerFrom(kept(), query),
    board: (query) => boardFrom(kept(), query),
    read: (work) => {
      const current = opened()
      return current.read(() => work(current, kept().mark.get('', 'log')?.sequence ?? 0))
    },
    close,
  }
}

const hasMore = async (log: Log, entries: number): Promise<boolean> => (await log.entries({ after: entries, limit: 1 })).length > 0

/** The last place of a log that is not empty, found in few looks. */
async function lastSequence(log: Log): Promise<number> {
  let [low, high] = [0, 1]
  while (await hasMore(log, high)) [low, high] = [high, high * 2]
  while (high - low > 1) {
    const middle = (low + high) >> 1
    if (await hasMore(log, middle)) low = middle
    else high = middle
  }
  return high
}

/** The shelves that are there; none where there are none or what is there is damaged. */
function openThere(path: string): FileShelves | undefined {
  if (!existsSync(path)) return undefined
  try {
    return openShelves(path, timeoutMs)
  } catch (cause) {
    if (!(cause instanceof StoreError) || (cause.code !== 'corrupt' && cause.code !== 'not-a-database')) throw cause
    throwAwayShelves(path)
    return undefined
  }
}

/** Whether folds are those of a log, of another log or version, or hold nothing. */
async function stateOf(log: Log, kept: Kept): Promise<'ours' | 'foreign' | 'empty'> {
  const mark = kept.mark.get('', 'log')
  if (mark === undefined) return 'empty'
  if (mark.version !== foldVersion) return 'foreign'
  const [entry] = await log.entries({ after: mark.sequence - 1, limit: 1 })
  return entry?.sequence === mark.sequence && markOf(entry).entry === mark.entry ? 'ours' : 'foreign'
}

type Keeping = { readonly shelves: FileShelves; readonly kept: () => Kept; readonly forget: () => void }

/** Each step is whole or not there, so that a process that dies leaves the folds of a shorter log behind and nothing wrong. */
async function takeInStepwise(log: Log, { shelves, kept, forget }: Keeping, tell: (words: string) => void): Promise<void> {
  for (let isDone = false; !isDone;) {
    isDone = await patiently(tell, async () => {
      try {
        return await shelves.update(async () => {
          const from = kept().mark.get('', 'log')?.sequence ?? 0
          if (from === 0 && (await hasMore(log, manyEntries))) {
            forget()
            await layWholeLog(log, shelves)
            return false
          }
          const entries = await log.entries({ after: from, limit: atOnce })
          await takeIn(kept(), entries, (key) => log.readings(key))
          return entries.length < atOnce
        })
      } catch (cause) {
        forget()
        throw cause
      }
    })
  }
}

/** Waits for another process that has the file locked, for as long as it is at it. */
async function patiently<T>(tell: (words: string) => void, work: () => Promise<T>): Promise<T> {
  for (;;) {
    try {
      return await work()
    } catch (cause) {
      if (!(cause instanceof StoreError) || cause.code !== 'locked') throw cause
      tell('waiting for another process, which is taking reports in')
    }
  }
}

/** Whose rows come in the order in which they lie in the file. */
async function layWholeLog(log: Log, shelves: FileShelves): Promise<void> {
  const memory = createMemoryShelves()
  const isToPutLater = new Set<string>(shelvesInNoOrder)
  const both: Shelves = { shelf: (name) => (isToPutLater.has(name) ? memory : shelves).shelf(name) }
  await layAnew(openKept(both), { ...inThisThread(both), batches: batchesOf(log), readingsOf: (key) => log.readings(key) })
  putAll(memory, shelves)
}

/** What is put on these shelves, and looked up, comes in the order of the log. */
const shelvesInNoOrder = ['number', 'reading', 'learned', 'unlearned', 'edition', 'bare'] as const

async function* batchesOf(log: Log): AsyncGenerator<DigestedBatch> {
  for (let after = 0; ;) {
    const entries = await log.entries({ after, limit: atOnce })
    yield digestBatch(entries)
    if (entries.length < atOnce) return
    after = entries.at(-1)!.sequence
  }
}
