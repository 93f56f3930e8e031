import { parentPort, workerData } from 'node:worker_threads'
import { digestBatch } from '../../record/kept/digest.ts'
import type { EpochRun } from '../../record/kept/tell-epochs.ts'
import { tellEpochs } from '../../record/kept/tell-epochs.ts'
import { openLog } from '../../store/open-log.ts'

// A thread that helps to lay the folds: reads and digests stretches of the log, and tells epochs.

/** Entries behind a place in the log, so many places further; or epochs to tell. */
export type Task = { readonly kind: 'digest'; readonly after: number; readonly places: number } | ({ readonly kind: 'epochs' } & EpochRun)

export type Handed = { readonly number: number; readonly task: Task }

/** What came of a task, as JSON, or what went wrong. */
export type HandedBack = { readonly number: number } & ({ readonly text: string } | { readonly failure: unknown })

const log = await openLog(workerData as string, { toRead: true })

async function done(task: Task): Promise<unknown> {
  if (task.kind === 'epochs') return tellEpochs(task)
  const entries = await log.entries({ after: task.after, limit: task.places })
  return digestBatch(entries.filter(({ sequence }) => sequence <= task.after + task.places))
}

async function handBack({ number, task }: Handed): Promise<HandedBack> {
  try {
    return { number, text: JSON.stringify(await done(task)) }
  } catch (failure) {
    return { number, failure }
  }
}

parentPort!.on('message', (message: Handed | 'end') => {
  void (async () => {
    if (message !== 'end') {
      parentPort!.postMessage(await handBack(message))
      return
    }
    parentPort!.close()
    await log.close()
  })()
})
