import type { StatementSync } from 'node:sqlite'
import { DatabaseSync } from 'node:sqlite'
import type { MessagePort } from 'node:worker_threads'
import { parentPort, workerData } from 'node:worker_threads'
import { shelfPage, shelfTable } from './open-shelves.ts'
import type { Done, Lot } from './shelf-lots.ts'
import type { ShelfWay } from './shelf-writer.ts'

/** A lot to write, a way by which another thread sends its own, or the end. */
export type WriterMessage = Lot | { readonly way: ShelfWay } | 'end'

// The thread of a ShelfWriter. The file is nobody else's until it is whole, so nothing needs to be undone.

const { path, done } = workerData as { readonly path: string; readonly done: Done }
/** What is told of the lots of each sender; whoever waits for room must not wait for ever. */
const allDone = [done]
const ports: MessagePort[] = []
const database = new DatabaseSync(path)
database.exec(
  `pragma page_size = ${shelfPage}; pragma journal_mode = off; pragma synchronous = off; pragma locking_mode = exclusive; pragma cache_size = -65536; begin`,
)
const statements = new Map<string, StatementSync>()

function insertInto(shelf: string): StatementSync {
  let found = statements.get(shelf)
  if (!found) {
    const { name, creation } = shelfTable(shelf)
    database.exec(creation)
    statements.set(shelf, (found = database.prepare(`insert into ${name} (drawer, card, text) values (?, ?, ?)`)))
  }
  return found
}

function write({ shelf, rows }: Lot, done: Done): void {
  orFail(() => {
    const statement = insertInto(shelf)
    for (let i = 0; i < rows.length; i += 3) statement.run(rows[i]!, rows[i + 1]!, rows[i + 2]!)
    Atomics.add(done, 0, 1)
    Atomics.notify(done, 0)
  })
}

function end(): void {
  orFail(() => {
    database.exec('commit; pragma locking_mode = normal; pragma journal_mode = wal')
    database.close()
  })
  for (const port of [parentPort!, ...ports]) port.close()
}

function orFail(work: () => void): void {
  try {
    work()
  } catch (cause) {
    for (const each of allDone) {
      Atomics.store(each, 0, -1)
      Atomics.notify(each, 0)
    }
    throw cause
  }
}

parentPort!.on('message', (message: WriterMessage) => {
  if (message === 'end') end()
  else if ('way' in message) listenTo(message.way)
  else write(message, done)
})

function listenTo({ port, done: ofWay }: ShelfWay): void {
  allDone.push(ofWay)
  ports.push(port)
  port.on('message', (lot: Lot) => {
    write(lot, ofWay)
  })
}
