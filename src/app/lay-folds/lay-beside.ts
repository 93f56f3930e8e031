import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { totalmem } from 'node:os'
import { setTimeout as wait } from 'node:timers/promises'
import { Worker } from 'node:worker_threads'
import { tryLock } from '../../store/file-lock.ts'
import { throwAwayShelves } from '../../store/open-shelves.ts'
import { asStoreError, StoreError } from '../../store/store-error.ts'
import type { LayReport, LayTask } from './lay-thread.ts'
import { threadFile } from './thread-file.ts'

/** Folds to be laid anew, and whom to tell how it goes. */
export type Laying = {
  readonly log: string
  readonly folds: string
  /** The last place in the log. */
  readonly last: number
  /** The folds are there: another process has laid them. */
  readonly areLaid: () => Promise<boolean>
  readonly tell: (words: string) => void
}

const stepMs = 200

/**
 * Lays the folds of a large log in a file beside, which takes the place of the old ones when it is whole; a process that dies leaves nothing wrong behind. One
 * process lays them, and others wait for it, however long it takes.
 */
export async function layBeside(laying: Laying): Promise<void> {
  const { log, folds, areLaid } = laying
  const tell = seldom(laying.tell)
  for (;;) {
    const lock = tryLock(`${folds}-lock`)
    if (lock) {
      let isDone = false
      try {
        if (!(await areLaid())) await layOnce(laying, tell)
        isDone = true
      } finally {
        rmSync(progressBeside(folds), { force: true })
        lock.release(isDone)
      }
      return
    }
    tell(`waiting for another process, which folds ${log} anew${percent(readShare(folds))}`)
    await wait(stepMs)
  }
}

async function layOnce({ log, folds, last }: Laying, tell: (words: string) => void): Promise<void> {
  const into = `${folds}-new`
  try {
    await layInThread({ log, into, last }, (share) => {
      tell(`folding ${log} anew${percent(share)}`)
      writeFileSync(progressBeside(folds), String(share))
    })
    throwAwayShelves(folds)
    renameSync(into, folds)
  } finally {
    throwAwayShelves(into)
  }
}

const progressBeside = (folds: string): string => `${folds}-progress`

function readShare(folds: string): number | undefined {
  const path = progressBeside(folds)
  const share = existsSync(path) ? Number(readFileSync(path, 'utf8')) : NaN
  return Number.isFinite(share) ? share : undefined
}

const percent = (share: number | undefined): string => (share === undefined ? '' : `: ${Math.round(share * 100)} % done`)

/** What lasts but a moment is not told, and nothing every moment. */
const [firstMs, againMs] = [2_000, 10_000]

function seldom(tell: (words: string) => void): (words: string) => void {
  let due = performance.now() + firstMs
  return (words) => {
    if (performance.now() < due) return
    due = performance.now() + againMs
    tell(words)
  }
}

/** Of the memory of the machine the thread may take this share: a million claims need some 4 GB, more than Node gives by itself. */
const shareOfMemory = 0.8
/** What is laid lives on, so that looking for what may be let go of often is in vain. */
const youngMb = 192

function layInThread(task: LayTask, tell: (share: number) => void): Promise<void> {
  const resourceLimits = { maxOldGenerationSizeMb: Math.round((totalmem() / 2 ** 20) * shareOfMemory), maxYoungGenerationSizeMb: youngMb }
  const thread = new Worker(threadFile(import.meta.url, 'lay-thread'), { workerData: task, resourceLimits })
  return new Promise((resolve, reject) => {
    thread.on('message', (report: LayReport) => {
      if ('share' in report) tell(report.share)
      else reject(new StoreError(report.failure.code, report.failure.message))
    })
    thread.once('error', (cause: Error) => {
      const error = asStoreError(cause, task.into)
      reject(error instanceof Error ? error : cause)
    })
    thread.once('exit', (code) => {
      if (code === 0) resolve()
      else reject(new Error(`folding ${task.log} anew ended with code ${code}`))
    })
  })
}
