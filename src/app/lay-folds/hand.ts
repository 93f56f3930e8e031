import { parentPort, workerData } from 'node:worker_threads'
import { digestBatch } from '../../record/kept/digest.ts'
import type { AsideTask } from '../../record/kept/lay-aside.ts'
import { layAside } from '../../record/kept/lay-aside.ts'
import type { EpochRun } from '../../record/kept/tell-epochs.ts'
import { tellEpochs } from '../../record/kept/tell-epochs.ts'
import { openLog } from '../../store/open-log.ts'
import type { ShelfWay } from '../../store/shelf-writer.ts'
import { openWay } from '../../store/shelf-writer.ts'

// A thread that helps to lay the folds: reads and digests stretches of the log, tells epochs, and lays what may be laid aside.

/** Entries behind a place in the log, so many places further; epochs to tell; or what to lay on the shelves. */
export type Task =
  | { readonly kind: 'digest'; readonly after: number; readonly places: number }
  | ({ readonly kind: 'epochs' } & EpochRun)
  | { readonly kind: 'aside'; readonly aside: AsideTask }

export type HandData = { readonly log: string; readonly way: ShelfWay }

export type Handed = { readonly number: number; readonly task: Task }

/** What came of a task, as JSON, or what went wrong. */
export type HandedBack = { readonly number: number } & ({ readonly text: string } | { readonly failure: unknown })

const { log: path, way } = workerData as HandData
const log = await openLog(path, { toRead: true })
const shelves = openWay(way)

async function done(task: Task): Promise<unknown> {
  if (task.kind === 'epochs') return tellEpochs(task)
  if (task.kind === 'aside') return lay(task.aside)
  const entries = await log.entries({ after: task.after, limit: task.places })
  return digestBatch(entries.filter(({ sequence }) => sequence <= task.after + task.places))
}

function lay(aside: AsideTask): null {
  layAside(shelves, aside)
  shelves.flush()
  shelves.wait()
  return null
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
    way.port.close()
    await log.close()
  })()
})
