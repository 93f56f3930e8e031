import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, copyFileSync, mkdirSync, mkdtempSync, openSync, readFileSync, rmSync, truncateSync, writeFileSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { schemaVersion } from '../src/store/schema.ts'
import { bin, runSitrep } from './support/run-sitrep.ts'

const folder = mkdtempSync(join(tmpdir(), 'sitrep-bad-database-'))
afterAll(() => {
  rmSync(folder, { recursive: true, force: true })
})

const sitrep = (...words: readonly string[]) => runSitrep(words, { cwd: folder })

/** A sound log, what its claims are, and a report that it has not got. */
let claims = ''
beforeAll(async () => {
  writeFileSync(join(folder, 'old.txt'), 'The army of Chad shelled the port on Monday.\n'.repeat(300))
  writeFileSync(join(folder, 'new.txt'), 'North Korea threatened to send troops to the border.\n')
  expect(await sitrep('read', 'old.txt', '--published', '2020-06-16', '--db', 'good.db')).toMatchObject({ code: 0, err: '' })
  claims = (await sitrep('claims', '--json', '--db', 'good.db')).out
  expect(claims).toContain('army of Chad')
})

/** A copy of the sound log in a file of its own. */
function copyOf(name: string): string {
  copyFileSync(join(folder, 'good.db'), join(folder, name))
  return name
}

function changed(name: string, sql: string): string {
  const database = new DatabaseSync(join(folder, copyOf(name)))
  database.exec(sql)
  database.close()
  return name
}

/** Writes over all but the first pages, where SQLite's own tables stand. */
function overwritten(name: string): string {
  const file = openSync(join(folder, copyOf(name)), 'r+')
  const { length } = readFileSync(join(folder, name))
  writeSync(file, Buffer.alloc(Math.floor(length / 3), 0xa5), 0, Math.floor(length / 3), Math.floor(length / 3))
  return name
}

/** Changes a few bytes within a row, which SQLite itself does not see. */
function scratched(name: string, words = '"fetched"'): string {
  const path = join(folder, copyOf(name))
  const bytes = readFileSync(path, 'latin1')
  writeFileSync(path, words === '' ? changedReadings(bytes) : bytes.replaceAll(words, '#'.repeat(words.length)), 'latin1')
  return name
}

/** A bit of every reading is another: behind the two bytes with which what is packed begins. */
const changedReadings = (bytes: string): string => bytes.replaceAll(/(?<=x\u00BB.{40})./gsu, (byte) => String.fromCharCode(byte.charCodeAt(0) ^ 4))

function cut(name: string): string {
  const path = join(folder, copyOf(name))
  truncateSync(path, Math.floor(readFileSync(path).length / 2))
  return name
}

function written(name: string, words: string): string {
  writeFileSync(join(folder, name), words)
  return name
}

const restore = 'is damaged: restore it from a copy, or name another file and read the reports again'

const badFiles: readonly (readonly [what: string, make: () => string, says: string])[] = [
  ['cut off in the middle', () => cut('cut.db'), restore],
  ['with bytes overwritten in the middle', () => overwritten('overwritten.db'), restore],
  ['of a newer version', () => changed('newer.db', `pragma user_version = ${schemaVersion + 1}`), `this one knows ${schemaVersion}): update Sitrep`],
  ['that is a text', () => written('text.db', 'Only words. '.repeat(50)), 'is no Sitrep log: it is some other kind of file; name another file'],
  ["that is somebody else's database", () => changed('other.db', 'pragma application_id = 0'), 'is an SQLite database but no Sitrep log: name another file'],
  ['that is a folder', () => (mkdirSync(join(folder, 'folder.db')), 'folder.db'), 'is a folder and no log: name a file in it'],
]

test.concurrent.each(badFiles)('a log %s is told in one sentence by what reads it and what writes it, and left as it is', async (_, make, says) => {
  const name = make()
  const bytes = (): Buffer | undefined => (name === 'folder.db' ? undefined : readFileSync(join(folder, name)))
  const before = bytes()
  for (const words of [['report'], ['claims', '--json'], ['read', 'new.txt']]) {
    const { code, out, err } = await sitrep(...words, '--db', name)
    expect([code, out]).toEqual([1, ''])
    expect(err).toContain(says)
    if (!words.includes('--json')) expect(err).toMatch(/^sitrep: \S+\.db \w+ [^\n]+\n$/u)
  }
  expect(bytes()).toEqual(before)
})

test('a row that is no longer what was written is damage, not a bug', async () => {
  for (const name of [scratched('scratched.db'), scratched('changed.db', '')])
    expect(await sitrep('claims', '--db', name)).toEqual({ code: 1, out: '', err: `sitrep: ${name} ${restore}\n` })
})

test('an empty file is told by what reads the log, and left empty; reading into it makes it one', async () => {
  const name = written('empty.db', '')
  const { code, err } = await sitrep('report', '--db', name)
  expect([code, err]).toEqual([1, 'sitrep: empty.db is an empty file: read some reports into it first ("sitrep read FILE"), or name another log with --db\n'])
  expect(readFileSync(join(folder, name))).toHaveLength(0)
  expect(await sitrep('read', 'new.txt', '--db', name)).toMatchObject({ code: 0, err: '' })
})

test('a log that is not there, and a folder that is not there', async () => {
  expect(await sitrep('claims', '--db', 'absent.db')).toMatchObject({
    code: 1,
    out: '',
    err: expect.stringContaining('there is no log at absent.db') as string,
  })
  expect(await sitrep('read', 'new.txt', '--db', 'nowhere/x.db')).toEqual({
    code: 1,
    out: '',
    err: 'sitrep: nowhere/x.db cannot be opened: check that its folder exists and that you may write there\n',
  })
})

const locker = `
  const { DatabaseSync } = require('node:sqlite')
  const [path, mode] = process.argv.slice(1)
  const database = new DatabaseSync(path)
  database.exec('pragma locking_mode = ' + mode)
  database.exec('begin immediate; create table held (x)')
  console.log('locked')
  setTimeout(() => undefined, 120000)`

/** Another process that holds the log until it is ended. */
async function hold(name: string, mode: 'normal' | 'exclusive') {
  const child = spawn(process.execPath, ['--eval', locker, join(folder, name), mode], { stdio: ['ignore', 'pipe', 'inherit'] })
  await once(child.stdout, 'data')
  return async () => {
    child.kill('SIGKILL')
    await once(child, 'close')
  }
}

const locked = (name: string): string => `sitrep: ${name} is locked by another process: wait until it is done, or stop it, and try again\n`

test.concurrent('while another process writes, the log can be looked at, and read waits, says that it is locked and has lost nothing', async () => {
  const name = copyOf('locked.db')
  const release = await hold(name, 'normal')
  const [looked, read] = await Promise.all([sitrep('claims', '--json', '--db', name), sitrep('read', 'new.txt', '--db', name)])
  await release()
  expect(looked).toEqual({ code: 0, out: claims, err: '' })
  expect(read).toEqual({ code: 1, out: '', err: locked(name) })
  expect((await sitrep('claims', '--json', '--db', name)).out).toBe(claims)
  expect(await sitrep('read', 'new.txt', '--db', name)).toMatchObject({ code: 0, err: '' })
})

test.concurrent('a log that another process keeps to itself is told as locked by all', async () => {
  const name = copyOf('kept.db')
  const release = await hold(name, 'exclusive')
  const [looked, read] = await Promise.all([sitrep('report', '--db', name), sitrep('read', 'new.txt', '--db', name)])
  await release()
  expect(looked).toEqual({ code: 1, out: '', err: locked(name) })
  expect(read).toEqual({ code: 1, out: '', err: locked(name) })
  expect((await sitrep('claims', '--json', '--db', name)).out).toBe(claims)
})

/** The superuser may write everything, so what may not be written is tried as nobody. */
const nobody = process.getuid?.() === 0 ? 65534 : undefined
const canTry =
  process.platform !== 'win32' && spawnSync(process.execPath, [bin, '--version'], nobody === undefined ? {} : { uid: nobody, gid: nobody }).status === 0

describe.skipIf(!canTry)('what may not be written', () => {
  const asNobody = (...words: readonly string[]) => runSitrep(words, { cwd: folder, ...(nobody === undefined ? {} : { uid: nobody }) })

  /** A log whose file, and folder, have these permissions. */
  function logIn(place: string, permissions: { readonly file: number; readonly folder: number }): string {
    chmodSync(folder, 0o755)
    mkdirSync(join(folder, place))
    const path = join(place, 'sitrep.db')
    copyOf(path)
    chmodSync(join(folder, path), permissions.file)
    chmodSync(join(folder, place), permissions.folder)
    return path
  }

  test.each([
    ['file', 'read-only-file', { file: 0o444, folder: 0o777 }],
    ['file and folder', 'read-only-both', { file: 0o444, folder: 0o555 }],
    ['folder', 'read-only-folder', { file: 0o666, folder: 0o555 }],
  ])('a log whose %s is read-only can be looked at, and read says so', async (_, place, permissions) => {
    const path = logIn(place, permissions)
    expect(await asNobody('claims', '--json', '--db', path)).toEqual({ code: 0, out: claims, err: '' })
    const { code, out, err } = await asNobody('read', 'new.txt', '--db', path)
    expect({ code, out }).toEqual({ code: 1, out: '' })
    expect(err).toBe(`sitrep: ${path} cannot be written: give yourself write permission for the file and its folder, or name another file\n`)
    expect((await asNobody('claims', '--json', '--db', path)).out).toBe(claims)
  })

  test('changes that wait beside a log are not passed over', async () => {
    const path = logIn('waiting', { file: 0o444, folder: 0o755 })
    const release = await hold(path, 'normal')
    const looked = await asNobody('claims', '--json', '--db', path)
    await release()
    expect(looked).toEqual({ code: 0, out: claims, err: '' })
  })

  test('a new log in a folder that may not be written', async () => {
    mkdirSync(join(folder, 'shut'))
    chmodSync(join(folder, 'shut'), 0o555)
    const path = join('shut', 'sitrep.db')
    expect(await asNobody('read', 'new.txt', '--db', path)).toEqual({
      code: 1,
      out: '',
      err: `sitrep: ${path} cannot be opened: check that its folder exists and that you may write there\n`,
    })
  })
})
