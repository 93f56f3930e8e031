import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'

const bin = resolve(import.meta.dirname, '../bin/sitrep.mjs')
const folder = mkdtempSync(join(tmpdir(), 'sitrep-cli-'))

function sitrep(...words: readonly string[]): { readonly code: number | null; readonly out: string; readonly err: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [bin, ...words], { cwd: folder, encoding: 'utf8', timeout: 60_000 })
  return { code: status, out: stdout, err: stderr }
}

beforeAll(() => {
  writeFileSync(
    join(folder, 'a.txt'),
    'North Korea blew up the liaison office in Kaesong on Tuesday, South Korea said. Pyongyang threatened to send troops to the border.\n',
  )
  writeFileSync(join(folder, 'empty.txt'), '')
  expect(sitrep('read', 'a.txt', '--published', '2020-06-16').code).toBe(0)
})
afterAll(() => {
  rmSync(folder, { recursive: true })
})

const views = ['report', 'chronology', 'threats', 'board', 'claims', 'export']

test.each(views)('%s prints text without colours in a pipe, and JSON on demand', (command) => {
  const plain = sitrep(command)
  expect([plain.code, plain.err]).toEqual([0, ''])
  expect(plain.out).not.toContain('\u001B')
  expect(() => JSON.parse(sitrep(command, '--json').out) as unknown).not.toThrow()
})

test.each([...views, 'read', 'why'])('the help of %s has an example', (command) => {
  const { code, out } = sitrep(command, '--help')
  expect(code).toBe(0)
  expect(out).toContain(`Example:\n  $ sitrep ${command}`)
})

test('why explains a claim that claims listed', () => {
  const [claim] = JSON.parse(sitrep('claims', '--json').out) as { readonly id: string }[]
  const { code, out } = sitrep('why', claim?.id ?? '')
  expect(code).toBe(0)
  expect(out).toContain('blew up')
})

test('before the first reading the log held nothing', () => {
  expect(JSON.parse(sitrep('claims', '--json', '--as-of', '2000-01-01').out)).toEqual([])
})

test.each([
  { words: ['claims', '--nope'], code: 2, says: 'unknown option' },
  { words: ['board', '--as-of', '2020-13-01'], code: 2, says: 'YYYY-MM-DD' },
  { words: ['why', 'bad'], code: 2, says: 'not the id of a claim' },
  { words: ['why', '000000000000-1'], code: 1, says: 'no claim 000000000000-1' },
  { words: ['claims', '--db', 'absent.db'], code: 1, says: 'there is no log at absent.db' },
  { words: ['read', 'missing.txt'], code: 1, says: 'missing.txt' },
])('$words ends with $code and says $says', ({ words, code, says }) => {
  const result = sitrep(...words)
  expect(result.code).toBe(code)
  expect(result.err).toContain(says)
  expect(result.err).not.toContain('bug in Sitrep')
})

test('one refused report makes the exit code 1, and the others are read all the same', () => {
  const { code, out, err } = sitrep('read', 'empty.txt', 'a.txt', '--published', '2020-06-16', '--db', 'mixed.db')
  expect([code, err]).toEqual([1, 'refused: empty.txt: the file is empty: put the words of the report there\n'])
  expect(out).toContain('1 report read into mixed.db')
})
