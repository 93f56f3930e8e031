import { spawnSync } from 'node:child_process'
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import fc from 'fast-check'
import { afterAll, expect, test } from 'vitest'
import { anyDecision, anyRead } from '../../test/arbitraries.ts'
import { describeLog } from '../../test/contracts/log-contract.ts'
import { openLog } from './open-log.ts'
import { schemaVersion } from './schema.ts'
import { StoreError } from './store-error.ts'

const folder = mkdtempSync(join(tmpdir(), 'sitrep-log-'))
afterAll(() => {
  rmSync(folder, { recursive: true, force: true })
})
let files = 0
const newPath = (): string => join(folder, `log-${++files}.db`)
const reads = fc.sample(anyRead, { seed: 5, numRuns: 20 })
const { report, reading } = reads[0]!
const learned = '2026-03-02T10:00:00Z'

describeLog('the log in a file', () => openLog(':memory:'))

async function writtenLog(): Promise<string> {
  const path = newPath()
  const log = await openLog(path, { createdBy: '0.1.0' })
  for (const read of reads) await log.append(read.report, read.reading, learned)
  await log.decide(fc.sample(anyDecision, { seed: 6, numRuns: 1 })[0]!)
  await log.close()
  return path
}

test('a log that is closed and opened again is the same', async () => {
  const path = await writtenLog()
  const log = await openLog(path)
  expect(await log.entries()).toMatchObject([...reads, { kind: 'decided' }])
  expect(await log.append(report, reading, learned)).toBe('known')
  await log.close()
})

test.each(['meta', 'entry', 'report', 'reading', 'decision'])('SQLite itself refuses to change or remove a row of %s', async (table) => {
  const database = new DatabaseSync(await writtenLog())
  expect(() => {
    database.exec(`update ${table} set rowid = rowid`)
  }).toThrow('the log only grows')
  expect(() => {
    database.exec(`delete from ${table}`)
  }).toThrow('the log only grows')
  database.close()
})

/** The tables that a log of version 1 had besides, and a reading as it stood there. */
function makeVersion1(path: string): void {
  const database = new DatabaseSync(path)
  database.exec(`
    drop trigger reading_no_update; drop trigger reading_no_delete; drop table reading;
    create table reading (sequence integer primary key references entry (sequence), report text not null references report (id), reader text not null,
      published text not null, publisher text not null, url text, reportJson text not null, readingJson text not null,
      unique (report, reader, published, publisher)) strict;
    create index reading_by_url on reading (url) where url is not null;
    create trigger reading_no_update before update on reading begin select raise(abort, 'the log only grows: no update'); end;
    create trigger reading_no_delete before delete on reading begin select raise(abort, 'the log only grows: no delete'); end;
    create table claim (sequence integer not null, ordinal integer not null, id text not null, json text not null, primary key (sequence, ordinal)) strict;
    create table finding (sequence integer not null, ordinal integer not null, code text not null, json text not null, primary key (sequence, ordinal)) strict;
    pragma user_version = 1`)
  const columns = '(sequence, report, reader, published, publisher, url, reportJson, readingJson)'
  const insert = database.prepare(`insert into reading ${columns} values (?, ?, ?, '', '', null, ?, ?)`)
  for (const [i, read] of reads.entries()) {
    insert.run(
      i + 1,
      read.report.id,
      read.reading.reader,
      JSON.stringify({ ...read.report, text: undefined }),
      JSON.stringify({ ...read.reading, claims: undefined }),
    )
    for (const [n, claim] of read.reading.claims.entries()) {
      database.prepare('insert into claim values (?, ?, ?, ?)').run(i + 1, n, claim.id, JSON.stringify(claim))
    }
    for (const [n, finding] of read.reading.findings.entries()) {
      database.prepare('insert into finding values (?, ?, ?, ?)').run(i + 1, n, finding.code, JSON.stringify(finding))
    }
  }
  database.close()
}

test('a log of version 1 is brought up to date and says the same; to read only, it is refused', async () => {
  const path = await writtenLog()
  makeVersion1(path)
  await expect(openLog(path, { toRead: true })).rejects.toMatchObject({ code: 'older-schema' })
  const log = await openLog(path)
  expect(await log.entries()).toMatchObject([...reads, { kind: 'decided' }])
  await log.close()
  const again = await openLog(path, { toRead: true })
  expect(await again.entries()).toHaveLength(reads.length + 1)
  await again.close()
})

/** Each makes a file that is no good, and says by which code and words that must be told. */
const badFiles: readonly (readonly [what: string, make: () => string | Promise<string>, code: StoreError['code'], words: string])[] = [
  [
    'a text',
    () => fileWith('These are only words, and many of them. '.repeat(100)),
    'not-a-database',
    'is no Sitrep log: it is some other kind of file; name another file',
  ],
  ["somebody else's database", () => databaseWith('create table people (name)'), 'not-a-database', 'SQLite database but no Sitrep log'],
  ['a log of a newer version', () => changedLog(`pragma user_version = ${schemaVersion + 1}`), 'newer-schema', 'update Sitrep'],
  ['a log cut off in the middle', async () => cut(await writtenLog()), 'corrupt', 'is damaged: restore it from a copy'],
  ['a log in a folder that is not there', () => join(folder, 'nowhere', 'x.db'), 'cannot-open', 'check that its folder exists'],
  ['a folder', () => folder, 'cannot-open', 'is a folder and no log'],
]

test.each(badFiles)('%s is refused with one clear sentence', async (_, make, code, words) => {
  const path = await make()
  const failed = await openLog(path, { timeoutMs: 100 })
    .then(async (log) => log.entries())
    .catch((cause: unknown) => cause)
  expect(failed).toBeInstanceOf(StoreError)
  expect(failed).toMatchObject({ code })
  expect((failed as StoreError).message).toContain(words)
  expect((failed as StoreError).message).toContain(path)
})

test('a file of somebody else is left as it was', () => {
  const path = databaseWith('create table people (name)')
  const before = readFileSync(path)
  return expect(openLog(path))
    .rejects.toThrow(StoreError)
    .then(() => {
      expect(readFileSync(path)).toEqual(before)
    })
})

test('while another process writes, an append waits and then says that the log is locked; reading goes on', async () => {
  const path = await writtenLog()
  const writer = new DatabaseSync(path)
  writer.exec('begin immediate')
  const log = await openLog(path, { timeoutMs: 50 })
  await expect(log.append(report, { ...reading, reader: 'newer' }, learned)).rejects.toMatchObject({ code: 'locked' })
  expect(await log.entries()).toHaveLength(21)
  writer.exec('rollback')
  expect(await log.append(report, { ...reading, reader: 'newer' }, learned)).toBe('added')
  await log.close()
  writer.close()
})

test('a log that one may not write can be read, and an append says so', async () => {
  const place = join(folder, 'read-only')
  mkdirSync(place)
  const path = await writtenLog()
  const copy = join(place, 'log.db')
  writeFileSync(copy, readFileSync(path))
  chmodSync(copy, 0o444)
  chmodSync(folder, 0o755)
  chmodSync(place, 0o777)
  const script = `
    const { openLog } = await import(${JSON.stringify(new URL('open-log.ts', import.meta.url).href)})
    if (process.getuid?.() === 0) process.setuid(65534)
    const log = await openLog(${JSON.stringify(copy)})
    const [entry] = await log.entries()
    const failed = await log.append(entry.report, { ...entry.reading, reader: 'newer' }, entry.learned).catch((cause) => cause)
    console.log(failed.code, failed.message)`
  const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '--eval', script], { encoding: 'utf8' })
  expect(stderr).toBe('')
  expect(stdout).toContain(`read-only ${copy} cannot be written: give yourself write permission`)
})

function fileWith(text: string): string {
  const path = newPath()
  writeFileSync(path, text)
  return path
}

function databaseWith(sql: string): string {
  const path = newPath()
  const database = new DatabaseSync(path)
  database.exec(sql)
  database.close()
  return path
}

async function changedLog(sql: string): Promise<string> {
  const path = await writtenLog()
  const database = new DatabaseSync(path)
  database.exec(sql)
  database.close()
  return path
}

function cut(path: string): string {
  truncateSync(path, Math.floor(readFileSync(path).length / 2))
  return path
}
