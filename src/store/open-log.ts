import type { DatabaseSync, StatementSync } from 'node:sqlite'
import type { Transaction } from 'kysely'
import { Kysely } from 'kysely'
import type { Decision } from '../domain/decision.ts'
import type { ReportId } from '../domain/id.ts'
import type { EntryRange, Log } from '../domain/ports.ts'
import type { Reading } from '../domain/reading.ts'
import type { LogEntry, ReadEntry } from '../domain/record.ts'
import type { Report } from '../domain/report.ts'
import { nodeSqliteDialect } from './node-sqlite-dialect.ts'
import type { OpenOptions } from './open-database.ts'
import { openDatabase } from './open-database.ts'
import { readingKey } from './reading-key.ts'
import { toDecision, toDecisionRow, toReading, toReadingRow, toReport, toReportRow } from './rows.ts'
import type { Tables } from './schema.ts'
import { asStoreError, DamagedRowError } from './store-error.ts'

/** Opens the append-only log in an SQLite file, and creates the file where there is none (not with `toRead`). Every method may throw a StoreError. */
export async function openLog(path: string, options: OpenOptions = {}): Promise<Log> {
  const database = await openDatabase(path, options)
  const kysely = new Kysely<Tables>({ dialect: nodeSqliteDialect(database) })
  const readingsNow = openReadings(database, path)

  const guarded = async <T>(work: Promise<T>): Promise<T> => {
    try {
      return await work
    } catch (cause) {
      throw asStoreError(cause, path)
    }
  }
  const write = <T>(work: (trx: Transaction<Tables>) => Promise<T>): Promise<T> => guarded(kysely.transaction().execute(work))
  const read = <T>(work: (trx: Transaction<Tables>) => Promise<T>): Promise<T> => guarded(kysely.transaction().setAccessMode('read only').execute(work))

  return {
    append: (report, reading, learned) => write((trx) => append(trx, report, reading, learned)),
    has: async (id) => (await guarded(kysely.selectFrom('report').select('id').where('id', '=', id).executeTakeFirst())) !== undefined,
    latest: (key) => guarded(latest(kysely, key)),
    decide: (decision) => write((trx) => decide(trx, decision)),
    entries: (range = {}) => read((trx) => entries(trx, range)),
    readings: (key) => guarded(readings(kysely, key)),
    readingsNow: (key) => {
      try {
        return readingsNow(key)
      } catch (cause) {
        throw asStoreError(cause, path)
      }
    },
    lastLearned: async () => {
      const row = await guarded(
        kysely
          .selectFrom('entry')
          .select((select) => select.fn.max('learned').as('last'))
          .executeTakeFirst(),
      )
      // of no rows the largest is null
      return row?.last ?? undefined
    },
    close: () => kysely.destroy(),
  }
}

async function append(trx: Transaction<Tables>, report: Report, reading: Reading, learned: string): Promise<'added' | 'known'> {
  if (reading.report !== report.id) throw new TypeError(`a reading of ${reading.report} was given for report ${report.id}`)
  const { report: id, reader, published, publisher } = readingKey(report, reading)
  const known = await trx
    .selectFrom('reading')
    .select('sequence')
    .where('report', '=', id)
    .where('reader', '=', reader)
    .where('published', '=', published)
    .where('publisher', '=', publisher)
    .executeTakeFirst()
  if (known) return 'known'

  const sequence = await addEntry(trx, 'read', learned)
  await trx
    .insertInto('report')
    .values(toReportRow(report))
    .onConflict((conflict) => conflict.doNothing())
    .execute()
  await trx
    .insertInto('reading')
    .values(toReadingRow(sequence, report, reading))
    .execute()
  return 'added'
}

async function addEntry(trx: Transaction<Tables>, kind: LogEntry['kind'], learned: string): Promise<number> {
  const { sequence } = await trx.insertInto('entry').values({ kind, learned }).returning('sequence').executeTakeFirstOrThrow()
  return sequence
}

async function latest(
  kysely: Kysely<Tables>,
  key: { readonly id: ReportId } | { readonly url: string },
): Promise<{ readonly report: Report; readonly reader: string } | undefined> {
  const row = await kysely
    .selectFrom('reading')
    .innerJoin('report', 'report.id', 'reading.report')
    .select(['reading.reader', 'reading.reportJson', 'report.text'])
    .where((where) => ('id' in key ? where('reading.report', '=', key.id) : where('reading.url', '=', key.url)))
    .orderBy('reading.sequence', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row && { report: toReport(row), reader: row.reader }
}

async function decide(trx: Transaction<Tables>, decision: Decision): Promise<void> {
  const same = await trx.selectFrom('decision').select('json').where('id', '=', decision.id).executeTakeFirst()
  if (same) {
    if (same.json !== JSON.stringify(decision)) throw new TypeError(`another decision has the id ${decision.id}`)
    return
  }
  await trx
    .insertInto('decision')
    .values(toDecisionRow(await addEntry(trx, 'decided', decision.at), decision))
    .execute()
}

const entryRows = (trx: Kysely<Tables>) =>
  trx
    .selectFrom('entry')
    .leftJoin('reading', 'reading.sequence', 'entry.sequence')
    .leftJoin('report', 'report.id', 'reading.report')
    .leftJoin('decision', 'decision.sequence', 'entry.sequence')
    .select(['entry.sequence', 'entry.learned', 'reading.reportJson', 'reading.readingPacked', 'report.text', 'decision.json'])
    .orderBy('entry.sequence')

type EntryRow = Awaited<ReturnType<ReturnType<typeof entryRows>['executeTakeFirstOrThrow']>>

function toEntry({ sequence, learned, reportJson, readingPacked, text, json }: EntryRow): LogEntry {
  if (json !== null) return { kind: 'decided', sequence, learned, decision: toDecision(json) }
  if (reportJson === null || readingPacked === null || text === null) throw new DamagedRowError(`entry ${sequence} is neither a reading nor a decision`)
  return { kind: 'read', sequence, learned, report: toReport({ reportJson, text }), reading: toReading(readingPacked, text) }
}

async function entries(trx: Transaction<Tables>, { asOf, learnedAfter, after = 0, limit }: EntryRange): Promise<readonly LogEntry[]> {
  // `learned` begins with the day, so as text it sorts before the next day's.
  const [behind, learnedBy] = [learnedAfter === undefined ? '' : `${learnedAfter}T99`, asOf === undefined ? '9999' : `${asOf}T99`]
  const rows = entryRows(trx).where('entry.learned', '>', behind).where('entry.learned', '<=', learnedBy).where('entry.sequence', '>', after)
  return (await (limit === undefined ? rows : rows.limit(limit)).execute()).map(toEntry)
}

/** The statement is prepared when it is first needed, and once; a reading is unpacked when it is first asked for, as often its report alone is wanted. */
function openReadings(database: DatabaseSync, path: string): Log['readingsNow'] {
  let statement: StatementSync | undefined
  return (key) => {
    statement ??= database.prepare(
      `select entry.sequence, entry.learned, reading.reportJson, reading.readingPacked, report.text
       from reading join entry on entry.sequence = reading.sequence join report on report.id = reading.report
       where reading.report >= ? and reading.report < ? order by entry.sequence`,
    )
    const rows = statement.all(key, `${key}~`) as unknown as readonly ReadingRow[]
    return rows.map((row) => toReadEntry(row, path))
  }
}

type ReadingRow = Pick<EntryRow, 'sequence' | 'learned'> & { readonly [Name in 'reportJson' | 'readingPacked' | 'text']: NonNullable<EntryRow[Name]> }

function toReadEntry({ sequence, learned, reportJson, readingPacked, text }: ReadingRow, path: string): ReadEntry {
  let reading: Reading | undefined
  return {
    kind: 'read',
    sequence,
    learned,
    report: toReport({ reportJson, text }),
    get reading() {
      try {
        return (reading ??= toReading(readingPacked, text))
      } catch (cause) {
        throw asStoreError(cause, path)
      }
    },
  }
}

async function readings(kysely: Kysely<Tables>, key: string): Promise<readonly ReadEntry[]> {
  const rows = await entryRows(kysely).where('reading.report', '>=', key).where('reading.report', '<', `${key}~`).execute()
  return rows.map(toEntry).filter((entry) => entry.kind === 'read')
}
