import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { syntheticLog } from '../../bench/synthetic-log.ts'
import { foldsBeside } from '../app/open-folds.ts'
import { createProgram } from './program.ts'
import type { Decision } from '../domain/decision.ts'
import type { LogEntry } from '../domain/record.ts'
import { claimOf, decide, logOf } from '../record/testing/claims.ts'
import { liaisonOfficeStory } from '../record/testing/liaison-office.ts'
import { openLog } from '../store/open-log.ts'

// What a command prints of a log is the same to the letter whether the whole log is folded for it or its part is read from the folds beside the log.

const folder = mkdtempSync(join(tmpdir(), 'sitrep-views-'))
afterAll(() => {
  rmSync(folder, { recursive: true, force: true })
})

async function printed(words: readonly string[], foldsFrom: number): Promise<{ readonly out: string; readonly err: string }> {
  const [out, err]: [string[], string[]] = [[], []]
  const io = { colour: false, interactive: false, columns: 120, now: () => '2031-01-01T00:00:00Z', foldsFrom }
  await createProgram({ ...io, out: (text) => out.push(text), err: (text) => err.push(text) })
    .parseAsync(['node', 'sitrep', ...words])
    .catch((error: unknown) => err.push(String(error)))
  return { out: out.join('\n'), err: err.join('\n') }
}

async function writeLog(path: string, entries: readonly LogEntry[]): Promise<void> {
  const log = await openLog(path)
  for (const entry of entries) {
    if (entry.kind === 'read') await log.append(entry.report, entry.reading, entry.learned)
    else await log.decide(entry.decision)
  }
  await log.close()
}

const story = join(folder, 'story.db')
const made = join(folder, 'made.db')
const read = join(folder, 'read.db')

beforeAll(async () => {
  const decisions: readonly Decision['verdict'][] = [
    { kind: 'reject', claim: claimOf('destroyed', 2) },
    { kind: 'accept', claim: claimOf('threat', 1) },
    { kind: 'split', claims: [claimOf('opened', 1)] },
  ]
  await writeLog(
    story,
    logOf(
      liaisonOfficeStory,
      decisions.map((verdict, i) => decide(verdict, `2020-06-2${i}`)),
    ),
  )
  const synthetic = [...syntheticLog(500, 3)].map((each, i): LogEntry => ({ kind: 'read', sequence: i + 1, learned: each.report.fetched, ...each }))
  await writeLog(made, synthetic)
  const examples = resolve(import.meta.dirname, '../../examples/two-koreas')
  const files = readdirSync(examples).filter((name) => /^20(?:18-09|20-0[56])/u.test(name))
  await printed(['read', ...files.map((name) => join(examples, name)), '--db', read], Infinity)
}, 60_000)

const views = [
  ['claims'],
  ['claims', '--about', 'North Korea, South Korea', '--since', '2020-06-15'],
  ['claims', '--about', 'Kim Yo-jong'],
  ['claims', '--about', 'USA'],
  ['claims', '--since', '2020-06-16', '--json'],
  ['chronology', '--about', 'KOR', '--since', '2020-06-10'],
  ['chronology', '--about', 'Kim Yo-jong', '--json'],
  ['chronology', '--since', '2020-06-16', '--json'],
  ['chronology', '--json'],
  ['threats', '--about', 'PRK'],
  ['threats', '--about', 'KOR', '--json'],
  ['threats', '--since', '2020-06-13', '--json'],
  ['threats', '--about', 'Kim Yo-jong', '--by-side'],
  ['board', '--json'],
  ['board', '--about', 'USA'],
  ['board', '--about', 'KOR', '--since', '2020-06-12'],
  ['tension', '--about', 'PRK, KOR', '--json'],
  ['tension', '--by', 'month'],
  ['report', '--about', 'North Korea, South Korea', '--since', '2020-06-15'],
  ['report', '--about', 'North Korea, South Korea', '--json', '--full'],
  ['report', '--about', 'KOR', '--since', '2020-06-10', '--json'],
  ['report', '--about', 'USA'],
  ['report', '--since', '2020-06-16'],
] as const
const cases = [
  ['the story', story, []],
  ['the story on a day', story, ['--as-of', '2020-06-16']],
  ['the story on an earlier day', story, ['--as-of', '2020-06-09']],
  ['a made log', made, []],
  ['a made log on a day', made, ['--as-of', '2023-06-01']],
  ['reports that were read', read, []],
] as const

test.each(cases)('%s is told the same', { timeout: 60_000 }, async (_name, db, day) => {
  // To take back what was learned later costs more than the views themselves.
  for (const view of views.filter((_, i) => db !== made || day.length === 0 || i % 6 === 1)) {
    const words = [...view, ...day, '--db', db]
    expect(await printed(words, 0), view.join(' ')).toEqual(await printed(words, Infinity))
  }
  expect(existsSync(foldsBeside(db))).toBe(true)
})

test('the page of a report is the same', async () => {
  for (const db of [story, read]) {
    const pages = await Promise.all(
      [0, Infinity].map(async (from) => {
        const page = join(folder, `${from}.html`)
        await printed(['report', '--about', 'KOR, PRK', '--since', '2019-01-01', '--html', page, '--db', db], from)
        return readFileSync(page, 'utf8')
      }),
    )
    expect(pages[0]).toBe(pages[1])
  }
})

test('why tells the same of every claim', async () => {
  for (const db of [story, read]) {
    const ids = (JSON.parse((await printed(['claims', '--json', '--db', db], Infinity)).out) as { readonly id: string }[]).map(({ id }) => id)
    for (const id of [...ids.slice(0, 6), claimOf('destroyed', 2), '000000000000-1']) {
      for (const option of [[], ['--json'], ['--as-of', '2020-06-15']]) {
        const words = ['why', id, ...option, '--db', db]
        expect(await printed(words, 0)).toEqual(await printed(words, Infinity))
      }
    }
  }
})
