import { closeSync, fsyncSync, openSync } from 'node:fs'
import { Worker } from 'node:worker_threads'
import type { Shelf, Shelves } from '../domain/ports.ts'
import { throwAwayShelves } from './open-shelves.ts'
import type { Written } from './shelf-writer-thread.ts'
import { asStoreError } from './store-error.ts'

/** Shelves in a new file that can only be written: each card once, the cards of a shelf best in order. A thread of its own writes them. */
export type ShelfWriter = Shelves & {
  /** Waits until all is on the disk. */
  readonly finish: () => Promise<void>
  /** Stops before all is written; the file is no good. */
  readonly stop: () => Promise<void>
}

/** So many rows go to the thread at once, and so many lots may lie before it: what is laid waits while more do. */
const rowsInLot = 4096
const lotsAhead = 64

export function openShelfWriter(path: string): ShelfWriter {
  throwAwayShelves(path)
  const done = new Int32Array(new SharedArrayBuffer(4))
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
  let sent = 0
  const send = (written: Written): void => {
    for (let wasDone = Atomics.load(done, 0); wasDone >= 0 && sent - wasDone > lotsAhead; wasDone = Atomics.load(done, 0)) Atomics.wait(done, 0, wasDone)
    thread.postMessage(written)
    sent++
  }
  let [name, rows]: [string, string[]] = ['', []]
  const flush = (): void => {
    if (rows.length > 0) send({ shelf: name, rows })
    rows = []
  }
  const put =
    (shelf: string): Shelf['put'] =>
    (drawer, card, text) => {
      if (shelf !== name || rows.length >= rowsInLot * 3) {
        flush()
        name = shelf
      }
      rows.push(drawer, card, text)
    }
  return {
    shelf: (shelf) => ({ get: unread, remove: unread, names: unread, cards: unread, put: put(shelf) }),
    finish: async () => {
      flush()
      thread.postMessage('end')
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

const unread = (): never => {
  throw new Error('what is being written cannot be read yet')
}
