import type { StatementSync } from 'node:sqlite'
import { DatabaseSync } from 'node:sqlite'
import { parentPort, workerData } from 'node:worker_threads'
import { shelfPage, shelfTable } from './open-shelves.ts'

/** Rows of one shelf: drawer, card and text, drawer, card and text. */
export type Written = { readonly shelf: string; readonly rows: readonly string[] }

// The thread of a ShelfWriter. The file is nobody else's until it is whole, so nothing needs to be undone.

const { path, done } = workerData as { readonly path: string; readonly done: Int32Array }
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

parentPort!.on('message', (message: Written | 'end') => {
  try {
    if (message === 'end') {
      database.exec('commit; pragma locking_mode = normal; pragma journal_mode = wal')
      database.close()
      parentPort!.close()
      return
    }
    const statement = insertInto(message.shelf)
    for (let i = 0; i < message.rows.length; i += 3) statement.run(message.rows[i]!, message.rows[i + 1]!, message.rows[i + 2]!)
    Atomics.add(done, 0, 1)
    Atomics.notify(done, 0)
  } catch (cause) {
    // Whoever waits for room must not wait for ever.
    Atomics.store(done, 0, -1)
    Atomics.notify(done, 0)
    throw cause
  }
})
