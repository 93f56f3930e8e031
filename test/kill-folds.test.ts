import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, expect, test } from 'vitest'
import { foldsBeside, openFolds } from '../src/app/open-folds.ts'
import { foldRecord } from '../src/record/fold.ts'
import { openLog } from '../src/store/open-log.ts'
import { killAtWork } from './support/kill-child.ts'

const folder = mkdtempSync(join(tmpdir(), 'sitrep-folds-'))
afterAll(() => {
  rmSync(folder, { recursive: true, force: true })
})
const child = fileURLToPath(new URL('support/fold-child.ts', import.meta.url))

/** Kills the child at its work; gives how many reports it told of. */
const workAndKill = async (path: string, ms: number): Promise<number> => (await killAtWork(child, [path], { ms })).split('\n').length - 1

/** Expects the folds beside a log to say what a fold of the whole log says. */
async function expectRightFolds(path: string): Promise<void> {
  const log = await openLog(path)
  const folds = openFolds(log, foldsBeside(path))
  await folds.catchUp()
  const { events, commitments, board } = foldRecord(await log.entries())
  const byId = (a: { readonly id: string }, b: { readonly id: string }): number => (a.id < b.id ? -1 : 1)
  expect([...folds.chronology()].sort(byId)).toEqual([...JSON.parse(JSON.stringify(events))].sort(byId))
  expect(folds.ledger().length).toBe(commitments.length)
  expect(new Set(folds.ledger().map((row) => JSON.stringify([row.event, row.status, row.claims])))).toEqual(
    new Set(commitments.map((row) => JSON.stringify([row.event, row.status, row.claims]))),
  )
  expect(folds.board().map(({ row }) => row)).toEqual(JSON.parse(JSON.stringify(board)))
  folds.close()
  await log.close()
}

test('killed at work again and again, the folds are right again each time', { timeout: 120_000 }, async () => {
  const path = join(folder, 'killed.db')
  let told = 0
  for (const ms of [0, 3, 11, 25, 40, 70, 120]) {
    told += await workAndKill(path, ms)
    await expectRightFolds(path)
  }
  expect(told).toBeGreaterThan(6)
})

test('thrown away, damaged, or beside another log, the folds are laid anew', { timeout: 120_000 }, async () => {
  const [path, other] = [join(folder, 'kept.db'), join(folder, 'other.db')]
  await workAndKill(path, 100)
  await workAndKill(other, 20)
  rmSync(foldsBeside(path))
  await expectRightFolds(path)
  expect(existsSync(foldsBeside(path))).toBe(true)
  for (const end of ['', '-wal', '-shm']) rmSync(`${foldsBeside(path)}${end}`, { force: true })
  writeFileSync(foldsBeside(path), 'no folds at all, but many words. '.repeat(400))
  await expectRightFolds(path)
  const log = await openLog(other)
  const folds = openFolds(log, foldsBeside(path))
  await folds.catchUp()
  expect(folds.chronology()).toHaveLength(foldRecord(await log.entries()).events.length)
  folds.close()
  await log.close()
})
