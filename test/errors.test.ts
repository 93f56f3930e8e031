import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Claim } from '../src/domain/claim.ts'
import { runSitrep } from './support/run-sitrep.ts'

const folder = mkdtempSync(join(tmpdir(), 'sitrep-errors-'))
afterAll(() => {
  rmSync(folder, { recursive: true, force: true })
})
const sitrep = (...words: readonly string[]) => runSitrep(words, { cwd: folder })

beforeAll(() => {
  writeFileSync(join(folder, 'first.txt'), 'The army of Chad shelled the port.\n')
  writeFileSync(join(folder, 'second.txt'), 'Rebels attacked the bridge.\n')
  writeFileSync(join(folder, 'text.db'), 'only words '.repeat(100))
})

test.each([
  { words: ['claims', '--db', 'absent.db'], exit: 1, code: 'not-found', says: 'there is no log at absent.db' },
  { words: ['report', '--db', 'text.db'], exit: 1, code: 'not-a-database', says: 'text.db is no Sitrep log' },
  { words: ['read', 'first.txt', '--db', 'text.db'], exit: 1, code: 'not-a-database', says: 'text.db is no Sitrep log' },
  { words: ['claims', '--nope'], exit: 2, code: 'wrong-use', says: "unknown option '--nope'" },
  { words: ['why'], exit: 2, code: 'wrong-use', says: "missing required argument 'id'" },
  { words: ['read', 'first.txt', '--as-of', '2999-01-01'], exit: 2, code: 'wrong-use', says: '--as-of 2999-01-01 is still to come' },
])('$words --json ends with $exit and tells the error as one line of JSON', async ({ words, exit, code, says }) => {
  const ended = await sitrep(...words, '--json')
  expect([ended.code, ended.out]).toEqual([exit, ''])
  expect(ended.err.trimEnd()).not.toContain('\n')
  expect(JSON.parse(ended.err)).toEqual({ error: { code, message: expect.stringContaining(says) as string } })
})

test('what is asked for with --json and comes is no error', async () => {
  expect(await sitrep('claims', '--help', '--json')).toMatchObject({ code: 0, err: '' })
})

test('a crisis is replayed: the log holds on each day what was read as of then', async () => {
  const claimsOn = async (day: string): Promise<readonly string[]> => {
    const { out } = await sitrep('claims', '--json', '--as-of', day)
    return (JSON.parse(out) as readonly Claim[]).map(({ act }) => act.event)
  }
  expect(await sitrep('read', 'first.txt', '--as-of', '2020-06-10')).toMatchObject({ code: 0, err: '' })
  expect(await sitrep('read', 'second.txt', '--as-of', '2020-06-17')).toMatchObject({ code: 0, err: '' })
  expect(await claimsOn('2020-06-09')).toEqual([])
  expect(await claimsOn('2020-06-10')).toHaveLength(1)
  expect(await claimsOn('2020-06-17')).toHaveLength(2)

  writeFileSync(join(folder, 'third.txt'), 'The talks ended.\n')
  expect(await sitrep('read', 'third.txt', '--as-of', '2020-06-16')).toEqual({
    code: 2,
    out: '',
    err: 'sitrep: sitrep.db holds what was learned on 2020-06-17, after --as-of 2020-06-16: read the oldest first, or into another log with --db\n',
  })
})
