import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

const bench = fileURLToPath(new URL('accuracy.ts', import.meta.url))

/** Runs the bench over one made-up set of dates. */
function measureDates(lines: string): { readonly status: number | null; readonly out: string; readonly err: string } {
  const gold = join(mkdtempSync(join(tmpdir(), 'sitrep-gold-')), 'gold')
  mkdirSync(join(gold, 'dates'), { recursive: true })
  if (lines !== '') writeFileSync(join(gold, 'dates', 'timebank.jsonl'), lines)
  const { status, stdout, stderr } = spawnSync(process.execPath, [bench, '--gold', gold, '--skill', 'dates'], { encoding: 'utf8' })
  return { status, out: stdout, err: stderr }
}

test('a set that can be measured is', () => {
  const record = { id: 'd1', text: 'Talks end on 5 May 2021.', publishedAt: '2021-05-04', timexes: [{ start: 13, end: 23, type: 'DATE', value: '2021-05-05' }] }
  const { status, out } = measureDates(`${JSON.stringify(record)}\n`)
  expect(out).toContain('| dates | timebank | value_f1 | 1.000 | 1 |')
  expect(status).toBe(0)
})

test('a set that cannot be read is named, and the run has failed', () => {
  const { status, out } = measureDates('{"id":"d1","text":\n')
  expect(out).toContain('dates timebank: not measured')
  expect(status).toBe(1)
})

test('a folder without sets is told', () => {
  const { status, err } = measureDates('')
  expect(err).toContain('no set to measure')
  expect(status).toBe(2)
})
