import type { DatabaseSync, SQLInputValue, StatementSync } from 'node:sqlite'
import type { CompiledQuery, DatabaseConnection, Dialect, Driver, QueryResult } from 'kysely'
import { SqliteAdapter, SqliteIntrospector, SqliteQueryCompiler } from 'kysely'

/**
 * Kysely over Node's own SQLite. Kysely ships the compiler, and a driver for better-sqlite3, whose transactions begin deferred; ours
 * begin as writers, because two processes that read first and write later can fail at once, without the wait that the busy timeout gives.
 */
export function nodeSqliteDialect(database: DatabaseSync): Dialect {
  return {
    createAdapter: () => new SqliteAdapter(),
    createDriver: () => createDriver(database),
    createIntrospector: (kysely) => new SqliteIntrospector(kysely),
    createQueryCompiler: () => new SqliteQueryCompiler(),
  }
}

function createDriver(database: DatabaseSync): Driver {
  const connection = createConnection(database)
  // Kysely hands out the one connection to one caller at a time (`supportsMultipleConnections` is false in its adapter).
  return {
    init: () => Promise.resolve(),
    acquireConnection: () => Promise.resolve(connection),
    beginTransaction: (_, settings) =>
      run(() => {
        database.exec(settings.accessMode === 'read only' ? 'begin' : 'begin immediate')
      }),
    commitTransaction: () =>
      run(() => {
        database.exec('commit')
      }),
    // A full disk makes SQLite roll back by itself.
    rollbackTransaction: () =>
      run(() => {
        if (database.isTransaction) database.exec('rollback')
      }),
    releaseConnection: () => Promise.resolve(),
    destroy: () =>
      run(() => {
        database.close()
      }),
  }
}

function createConnection(database: DatabaseSync): DatabaseConnection {
  const prepared = new Map<string, StatementSync>()
  const prepare = (sql: string): StatementSync => {
    const statement = prepared.get(sql) ?? database.prepare(sql)
    prepared.set(sql, statement)
    return statement
  }
  return {
    executeQuery: <Row>({ sql, parameters }: CompiledQuery) =>
      run((): QueryResult<Row> => {
        const statement = prepare(sql)
        const values = parameters as SQLInputValue[]
        if (statement.columns().length > 0) return { rows: statement.all(...values) as Row[] }
        const { changes, lastInsertRowid } = statement.run(...values)
        return { rows: [], numAffectedRows: BigInt(changes), insertId: BigInt(lastInsertRowid) }
      }),
    streamQuery: () => {
      throw new Error('the log streams no queries')
    },
  }
}

/** What it throws becomes the promise's rejection. */
function run<T>(act: () => T): Promise<T> {
  return new Promise((resolve) => {
    resolve(act())
  })
}
