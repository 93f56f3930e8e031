import type { Shelf, Shelves } from '../domain/ports.ts'

/** Rows of one shelf: drawer, card and text, drawer, card and text. */
export type Lot = { readonly shelf: string; readonly rows: readonly string[] }

/** How many lots of a sender are written, as several threads see it; -1 when the thread that writes has failed. */
export type Done = Int32Array<SharedArrayBuffer>

export const noneDone = (): Done => new Int32Array(new SharedArrayBuffer(4))

/** Shelves whose cards go to a thread that writes them, so many at once. */
export type Lots = Shelves & {
  /** Sends what has not been sent. */
  readonly flush: () => void
  /** Waits until all that was sent is written, or nothing more will be. */
  readonly wait: () => void
}

/** So many rows go to the thread at once, and so many lots may lie before it: who lays waits while more do. */
const rowsInLot = 4096
const lotsAhead = 64

export function openLots(post: (lot: Lot) => void, done: Done): Lots {
  let sent = 0
  const waitWhileAhead = (by: number): void => {
    for (let wasDone = Atomics.load(done, 0); wasDone >= 0 && sent - wasDone > by; wasDone = Atomics.load(done, 0)) Atomics.wait(done, 0, wasDone)
  }
  let [name, rows]: [string, string[]] = ['', []]
  const flush = (): void => {
    if (rows.length === 0) return
    waitWhileAhead(lotsAhead)
    post({ shelf: name, rows })
    sent++
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
    flush,
    wait: () => {
      waitWhileAhead(0)
    },
  }
}

const unread = (): never => {
  throw new Error('what is being written cannot be read yet')
}
