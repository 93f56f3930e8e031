import { rmSync } from 'node:fs'
import type { SQLInputValue, StatementSync } from 'node:sqlite'
import { DatabaseSync } from 'node:sqlite'
import type { CardRange, Shelf, Shelves } from '../domain/ports.ts'
import { asStoreError } from './store-error.ts'

/** Shelves in a file of their own. What one `update` puts on them is there whole or not at all. */
export type FileShelves = Shelves & {
  /** What the work reads is of one moment, whatever others write meanwhile. */
  readonly read: <T>(work: () => Promise<T>) => Promise<T>
  /** Throws a StoreError `locked` where another process is at it for longer than one is to wait. */
  readonly update: <T>(work: () => Promise<T>) => Promise<T>
  /** Another number as soon as somebody else has written into the file. */
  readonly version: () => number
  readonly close: () => void
}

/** Takes the file with all that SQLite keeps beside it away. */
export function throwAwayShelves(path: string): void {
  for (const end of ['', '-wal', '-shm', '-journal']) rmSync(`${path}${end}`, { force: true })
}

/**
 * Opens a file of shelves and creates it where there is none. A commit is safe against the death of the process, and after a power cut the file is sound
 * but may lack the last of them: they are folded from the log again. Throws a StoreError when the file is no good.
 */
export function openShelves(path: string, timeoutMs = 15_000): FileShelves {
  try {
    return shelvesIn(openFile(path, timeoutMs), path)
  } catch (cause) {
    throw asStoreError(cause, path)
  }
}

const cacheKib = 131_072
export const shelfPage = 8192

/** The table of a shelf. */
export const shelfTable = (shelf: string): { readonly name: string; readonly creation: string } => ({
  name: `shelf_${shelf}`,
  creation: `create table if not exists shelf_${shelf} (drawer text not null, card text not null, text text not null, primary key (drawer, card)) strict, without rowid`,
})

function openFile(path: string, timeout: number): DatabaseSync {
  const database = new DatabaseSync(path, { timeout })
  try {
    database.exec(
      `pragma page_size = ${shelfPage}; pragma journal_mode = wal; pragma synchronous = normal; pragma cache_size = -${cacheKib}; pragma temp_store = memory`,
    )
    return database
  } catch (cause) {
    database.close()
    throw cause
  }
}

function shelvesIn(database: DatabaseSync, path: string): FileShelves {
  const shelves = new Map<string, Shelf>()
  const version = inArrays<number>(database.prepare('pragma data_version'))
  return {
    shelf: (name) => {
      let found = shelves.get(name)
      if (!found) shelves.set(name, (found = createShelf(database, name)))
      return found
    },
    read: (work) => inTransaction(database, 'begin', work, path),
    update: async (work) => {
      try {
        return await inTransaction(database, 'begin immediate', work, path)
      } catch (cause) {
        // Shelves that the work had put up are gone with it.
        shelves.clear()
        throw cause
      }
    },
    version: () => version.get()![0]!,
    close: () => {
      database.close()
    },
  }
}

async function inTransaction<T>(database: DatabaseSync, begin: string, work: () => Promise<T>, path: string): Promise<T> {
  try {
    database.exec(begin)
  } catch (cause) {
    throw asStoreError(cause, path)
  }
  try {
    const result = await work()
    database.exec('commit')
    return result
  } catch (cause) {
    if (database.isTransaction) database.exec('rollback')
    throw cause
  }
}

/** A row as an array of its values, which costs less than an object. */
function inArrays<Value = string>(statement: StatementSync) {
  statement.setReturnArrays(true)
  return statement as unknown as {
    get: (...values: SQLInputValue[]) => readonly Value[] | undefined
    all: (...values: SQLInputValue[]) => readonly (readonly Value[])[]
  }
}

/** Sorts behind every name of a card. */
const last = '\u{10ffff}'

function createShelf(database: DatabaseSync, shelf: string): Shelf {
  const { name: table, creation } = shelfTable(shelf)
  database.exec(creation)
  const get = inArrays(database.prepare(`select text from ${table} where drawer = ? and card = ?`))
  const put = database.prepare(`insert into ${table} (drawer, card, text) values (?, ?, ?) on conflict do update set text = excluded.text`)
  const remove = database.prepare(`delete from ${table} where drawer = ? and card = ?`)
  const list = (columns: string, order: string) =>
    inArrays(database.prepare(`select ${columns} from ${table} where drawer = ? and card >= ? and card < ? order by card ${order} limit ?`))
  const lists = { names: [list('card', 'asc'), list('card', 'desc')], cards: [list('card, text', 'asc'), list('card, text', 'desc')] } as const
  const rows = (kind: keyof typeof lists, drawer: string, { from = '', below = last, limit = -1, backwards = false }: CardRange = {}) =>
    lists[kind][backwards ? 1 : 0].all(drawer, from, below, limit)
  return {
    get: (drawer, card) => {
      const row = get.get(drawer, card)
      return row?.[0]
    },
    put: (drawer, card, text) => {
      put.run(drawer, card, text)
    },
    remove: (drawer, card) => {
      remove.run(drawer, card)
    },
    names: (drawer, range) => rows('names', drawer, range).map(([card = '']) => card),
    cards: (drawer, range) => rows('cards', drawer, range).map(([card = '', text = '']) => [card, text] as const),
  }
}
