import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { afterAll, expect, test } from 'vitest'
import { syntheticLog } from '../../../bench/synthetic-log.ts'
import { killAtWork } from '../../../test/support/kill-child.ts'
import { foldsBeside, openFolds } from '../open-folds.ts'
import type { FoldsOptions } from '../open-folds.ts'
import { tryLock } from '../../store/file-lock.ts'
import { openLog } from '../../store/open-log.ts'

const folder = mkdtempSync(join(tmpdir(), 'sitrep-lay-'))
afterAll(() => {
  rmSync(folder, { recursive: true, force: true })
})

/** Each report that is appended is on the disk before the next one comes, which takes its time. */
async function madeLog(name: string, claims: number): Promise<string> {
  const path = join(folder, name)
  const log = await openLog(path)
  for (const { report, reading } of syntheticLog(claims, 11)) await log.append(report, reading, report.fetched)
  await log.close()
  return path
}

/** What the folds at a path say of a log. */
async function told(path: string, at: string, options: FoldsOptions): Promise<unknown> {
  const log = await openLog(path)
  const folds = openFolds(log, at, options)
  await folds.catchUp()
  const all = { chronology: folds.chronology(), ledger: folds.ledger(), board: folds.board() }
  folds.close()
  await log.close()
  return all
}

const filesBeside = (path: string): readonly string[] => readdirSync(folder).filter((name) => join(folder, name).startsWith(foldsBeside(path)))
const child = fileURLToPath(new URL('../../../test/support/lay-child.ts', import.meta.url))

test('laid by several threads, the folds say what they say laid by one', { timeout: 240_000 }, async () => {
  const path = await madeLog('threads.db', 900)
  const byOne = await told(path, join(folder, 'by-one'), {})
  expect(await told(path, foldsBeside(path), { db: path, large: 1 })).toEqual(byOne)
  expect(filesBeside(path)).toEqual(['threads.db-folds'])
})

test('killed while they are laid, the folds are right the next time and nothing is left lying about', { timeout: 240_000 }, async () => {
  const path = await madeLog('killed.db', 500)
  const right = await told(path, join(folder, 'right'), {})
  for (const ms of [0, 200, 500, 900]) {
    await killAtWork(child, [path], { ms })
    // What is at the place of the folds is whole or not there.
    if (existsSync(foldsBeside(path))) expect(await told(path, foldsBeside(path), { db: path, large: 1 })).toEqual(right)
    for (const end of ['', '-wal', '-shm']) rmSync(`${foldsBeside(path)}${end}`, { force: true })
  }
  expect(await told(path, foldsBeside(path), { db: path, large: 1 })).toEqual(right)
  expect(filesBeside(path)).toEqual(['killed.db-folds'])
})

test('while another process lays them one waits, is told how far it is, and reads what it laid', { timeout: 240_000 }, async () => {
  const path = await madeLog('waited.db', 300)
  const right = await told(path, join(folder, 'laid'), {})
  const lock = tryLock(`${foldsBeside(path)}-lock`)!
  writeFileSync(`${foldsBeside(path)}-progress`, '0.42')
  const words: string[] = []
  const waiting = told(path, foldsBeside(path), { db: path, large: 1, tell: (each) => words.push(each) })
  await wait(3000)
  lock.release(true)
  expect(await waiting).toEqual(right)
  expect(words[0]).toBe(`waiting for another process, which folds ${path} anew: 42 % done`)
})

test('of another log, damaged or thrown away, the folds of a large log are laid anew', { timeout: 240_000 }, async () => {
  const [path, other] = [await madeLog('own.db', 300), await madeLog('other.db', 500)]
  const right = await told(path, join(folder, 'own'), {})
  await told(other, foldsBeside(path), { db: other, large: 1 })
  expect(await told(path, foldsBeside(path), { db: path, large: 1 })).toEqual(right)
  writeFileSync(foldsBeside(path), 'no folds at all, but many words. '.repeat(400))
  expect(await told(path, foldsBeside(path), { db: path, large: 1 })).toEqual(right)
  rmSync(foldsBeside(path))
  expect(await told(path, foldsBeside(path), { db: path, large: 1 })).toEqual(right)
})
