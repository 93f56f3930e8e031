import { closeSync, fsyncSync, openSync } from 'node:fs'
import type { MessagePort } from 'node:worker_threads'
import { MessageChannel, Worker } from 'node:worker_threads'
import type { Shelves } from '../domain/ports.ts'
import { throwAwayShelves } from './open-shelves.ts'
import type { Done, Lots } from './shelf-lots.ts'
import { noneDone, openLots } from './shelf-lots.ts'
import type { WriterMessage } from './shelf-writer-thread.ts'
import { asStoreError } from './store-error.ts'

/** Shelves in a new file that can only be written: each card once, the cards of a shelf best in order. A thread of its own writes them. */
export type ShelfWriter = Shelves & {
  /** A way for one more thread to write: it is given over to it (`transferList`), which opens it with `openWay`. */
  readonly way: () => ShelfWay
  /** Waits until all is on the disk. Other threads have waited for what they wrote. */
  readonly finish: () => Promise<void>
  /** Stops before all is written; the file is no good. */
  readonly stop: () => Promise<void>
}

export type ShelfWay = { readonly port: MessagePort; readonly done: Done }

export const openWay = ({ port, done }: ShelfWay): Lots =>
  openLots((lot) => {
    port.postMessage(lot)
  }, done)

export function openShelfWriter(path: string): ShelfWriter {
  throwAwayShelves(path)
  const done = noneDone()
  const thread = new Worker(new URL(`./shelf-writer-thread${import.meta.url.endsWith('.ts') ? '.ts' : '.js'}`, import.meta.url), { workerData: { path, done } })
  const ended = new Promise<void>((resolve, reject) => {
    thread.once('error', (cause: Error) => {
      const error = asStoreError(cause, path)
      reject(error instanceof Error ? error : cause)
    })
    thread.once('exit', () => {
      resolve()
    })
  })
  // It is told where `finish` is awaited.
  ended.catch(() => undefined)
  const tell = (message: WriterMessage, given: readonly MessagePort[] = []): void => {
    thread.postMessage(message, given)
  }
  const lots = openLots(tell, done)
  return {
    shelf: (name) => lots.shelf(name),
    way: () => {
      const { port1, port2 } = new MessageChannel()
      const way = { port: port1, done: noneDone() }
      tell({ way: { ...way, port: port2 } }, [port2])
      return way
    },
    finish: async () => {
      lots.flush()
      tell('end')
      await ended
      const file = openSync(path, 'r+')
      fsyncSync(file)
      closeSync(file)
    },
    stop: async () => {
      await thread.terminate()
    },
  }
}
