import { parentPort, workerData } from 'node:worker_threads'
import { StoreError } from '../../store/store-error.ts'
import { layInto } from './lay-into.ts'

// The thread that lays the folds of a large log: it may take more memory than the process was given.

export type LayTask = { readonly log: string; readonly into: string; readonly last: number }

/** How far it has come, or what went wrong that a user can do something about. */
export type LayReport = { readonly share: number } | { readonly failure: Pick<StoreError, 'code' | 'message'> }

const tell = (report: LayReport): void => {
  parentPort!.postMessage(report)
}

try {
  await layInto(workerData as LayTask, (share) => {
    tell({ share })
  })
} catch (cause) {
  if (!(cause instanceof StoreError)) throw cause
  tell({ failure: { code: cause.code, message: cause.message } })
}
