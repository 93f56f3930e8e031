import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { cpus, tmpdir, totalmem } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { fileURLToPath } from 'node:url'
import { explain } from '../src/app/explain.ts'
import { createLookup } from '../src/app/lookup.ts'
import { foldsBeside, openFolds } from '../src/app/open-folds.ts'
import type { Part } from '../src/app/open-part.ts'
import { openAround, openClaims } from '../src/app/open-part.ts'
import { withSituation } from '../src/app/open-situation.ts'
import type { Source } from '../src/app/open-view.ts'
import { withView } from '../src/app/open-view.ts'
import type { Selection } from '../src/app/selection.ts'
import { narrow } from '../src/app/selection.ts'
import { situationOf } from '../src/app/situation/situation.ts'
import { toMarkdown } from '../src/app/situation/to-markdown.ts'
import type { ClaimId } from '../src/domain/id.ts'
import { countryCode } from '../src/domain/party.ts'
import { addDays } from '../src/domain/when.ts'
import { openLog } from '../src/store/open-log.ts'
import { toReadingRow, toReportRow } from '../src/store/rows.ts'
import { creation } from '../src/store/schema.ts'
import type { SyntheticReport } from './synthetic-log.ts'
import { syntheticLog } from './synthetic-log.ts'

// How long it takes to open a log, to add a report to it and to ask for the board, the ledger and a chronology, as the log grows.
//
//     node bench/scale.ts [--claims 10000,100000,1000000] [--write]
//
// Each step runs in a process of its own, so that nothing is warm that a user would find cold.

const here = fileURLToPath(import.meta.url)
const addedReports = 30
const about = ['KOR', 'PRK'].map(countryCode)

type Laid = { readonly reports: number; readonly claims: number }
type Rebuilt = { readonly seconds: number; readonly cpuSeconds: number; readonly memoryMb: number }
type Asked = {
  readonly openMs: number
  readonly boardMs: number
  readonly ledgerMs: number
  readonly chronologyMs: number
  readonly rows: readonly [board: number, ledger: number, chronology: number]
  /** Why a claim is held, the claims of a pair and its situation report since a week, each with all that it takes to open the folds. */
  readonly views: readonly (readonly [ms: number, rows: number])[]
  readonly addMs: readonly number[]
  /** Time of the processor alone, which other work on the machine lengthens far less. */
  readonly addCpuMs: readonly number[]
  readonly memoryMb: number
}

/** Writes the log but for its last reports, as `append` would, in one transaction. */
function layLog(path: string, reports: readonly SyntheticReport[] | Iterable<SyntheticReport>): Laid {
  const database = new DatabaseSync(path)
  database.exec('pragma synchronous = off')
  database.exec('begin')
  for (const statement of creation) database.exec(statement)
  const insert = (table: string, columns: readonly string[]) =>
    database.prepare(`insert into ${table} (${columns.join(', ')}) values (${columns.map(() => '?').join(', ')})`)
  const entry = insert('entry', ['sequence', 'kind', 'learned'])
  const report = insert('report', ['id', 'text'])
  const reading = insert('reading', ['sequence', 'report', 'reader', 'published', 'publisher', 'url', 'reportJson', 'readingPacked'])
  let [sequence, claims] = [0, 0]
  for (const made of reports) {
    claims += made.reading.claims.length
    entry.run(++sequence, 'read', made.report.fetched)
    const { id, text } = toReportRow(made.report)
    report.run(id, text)
    const row = toReadingRow(sequence, made.report, made.reading)
    reading.run(row.sequence, row.report, row.reader, row.published, row.publisher, row.url ?? null, row.reportJson, row.readingPacked)
  }
  database.exec('commit')
  database.exec('pragma journal_mode = wal')
  database.close()
  return { reports: sequence, claims }
}

/** All but the last reports, and these. */
function* butLast(claims: number, last: SyntheticReport[]): Generator<SyntheticReport> {
  for (const made of syntheticLog(claims)) {
    last.push(made)
    if (last.length > addedReports) yield last.shift()!
  }
}

const cpuMs = (): number => {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}
const megabytes = (bytes: number): number => Math.round(bytes / 1e6)
const memoryMb = (): number => megabytes(process.resourceUsage().maxRSS * 1024)

async function rebuild(path: string): Promise<Rebuilt> {
  const log = await openLog(path)
  const folds = openFolds(log, foldsBeside(path), { db: path })
  const [start, cpuStart] = [performance.now(), cpuMs()]
  await folds.catchUp()
  const [seconds, cpuSeconds] = [(performance.now() - start) / 1000, (cpuMs() - cpuStart) / 1000]
  folds.close()
  await log.close()
  return { seconds, cpuSeconds, memoryMb: memoryMb() }
}

async function ask(path: string, claims: number): Promise<Asked> {
  const start = performance.now()
  const log = await openLog(path)
  const folds = openFolds(log, foldsBeside(path), { db: path })
  await folds.catchUp()
  const openMs = performance.now() - start
  const timed = (work: () => readonly unknown[]): readonly [ms: number, rows: number] => {
    const from = performance.now()
    const rows = work().length
    return [performance.now() - from, rows]
  }
  const board = timed(() => folds.board({ about: about.slice(0, 1), limit: 200 }))
  const ledger = timed(() => folds.ledger({ about, limit: 200, backwards: true }))
  const chronology = timed(() => folds.chronology({ about, limit: 200, backwards: true }))
  const views = await askViews({ log, db: path, from: 0 }, folds.chronology({ about, limit: 1, backwards: true })[0]!.claims[0]!)
  const last: SyntheticReport[] = []
  for (const made of butLast(claims, last)) if (last.includes(made)) throw new Error('a report is both in the log and to come')
  const [addMs, addCpuMs]: [number[], number[]] = [[], []]
  for (const { report, reading } of last) {
    const [from, cpuFrom] = [performance.now(), cpuMs()]
    await log.append(report, reading, report.fetched)
    await folds.catchUp()
    addMs.push(performance.now() - from)
    addCpuMs.push(cpuMs() - cpuFrom)
  }
  folds.close()
  await log.close()
  return {
    openMs,
    boardMs: board[0],
    ledgerMs: ledger[0],
    chronologyMs: chronology[0],
    rows: [board[1], ledger[1], chronology[1]],
    views,
    addMs,
    addCpuMs,
    memoryMb: memoryMb(),
  }
}

/** What an analyst asks each morning. */
async function askViews(source: Source, claim: ClaimId): Promise<Asked['views']> {
  const today = await withView(source, (view) => view.today)
  const lastWeek: Selection = { about: about.map((country) => ({ country, words: country })), since: addDays(today!, -7) }
  const timed = async (work: () => Promise<number | undefined>): Promise<readonly [ms: number, rows: number]> => {
    const from = performance.now()
    return [(await work()) ?? 0, performance.now() - from].reverse() as [number, number]
  }
  return [
    await timed(async () => {
      const record = await openAround(source, [claim])
      return record && explained(record, claim)
    }),
    await timed(async () => {
      const record = await openClaims(source, lastWeek)
      return record && narrow(record, lastWeek).claims.length
    }),
    await timed(() => withSituation(source, lastWeek, (record) => toMarkdown(situationOf(record, lastWeek), record).split('\n').length)),
  ]
}

function explained(record: Part, id: ClaimId): number {
  const lookup = createLookup(record)
  const claim = lookup.claim(id)!
  return explain(claim, lookup.report(claim.report)!, lookup).fields.length
}

function inOwnProcess(...words: readonly string[]): unknown {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--max-old-space-size=12000', here, ...words], { encoding: 'utf8', maxBuffer: 1e8 })
  if (status !== 0) throw new Error(stderr)
  return JSON.parse(stdout)
}

const quantile = (values: readonly number[], share: number): number =>
  [...values].sort((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))]!
const rounded = (value: number): string => value.toFixed(value < 10 ? 1 : 0)
const spread = (values: readonly number[]): string => [quantile(values, 0.5), quantile(values, 0.9), Math.max(...values)].map(rounded).join(' / ')

function measure(claims: number): string {
  const folder = mkdtempSync(join(tmpdir(), 'sitrep-scale-'))
  const path = join(folder, 'log.db')
  try {
    const laid = inOwnProcess('lay', path, String(claims)) as Laid
    const rebuilt = inOwnProcess('rebuild', path) as Rebuilt
    const sizes = [statSync(path).size, statSync(foldsBeside(path)).size].map(megabytes)
    const asked = inOwnProcess('ask', path, String(claims)) as Asked
    const cells = [
      laid.claims.toLocaleString('en-US'),
      laid.reports.toLocaleString('en-US'),
      rounded(asked.openMs),
      spread(asked.addMs),
      spread(asked.addCpuMs),
      ...[asked.boardMs, asked.ledgerMs, asked.chronologyMs].map((ms, i) => `${rounded(ms)} (${asked.rows[i]})`),
      ...asked.views.map(([ms, rows]) => `${rounded(ms)} (${rows})`),
      `${rounded(rebuilt.seconds)} (${rounded(rebuilt.cpuSeconds)})`,
      `${sizes[0]} + ${sizes[1]}`,
      `${rebuilt.memoryMb} / ${asked.memoryMb}`,
    ]
    return `| ${cells.join(' | ')} |`
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

const heading = [
  `Measured with \`npm run bench:scale\` on ${cpus().length} cores of ${cpus()[0]?.model ?? 'unknown'}, ${Math.round(totalmem() / 2 ** 30)} GB, Node ${process.versions.node}; made log, seed 20200616.`,
  'Each step in a process of its own. Added: one report at a time, from its reading to all folds current and on disk. Views: at most 200 rows.',
  '',
  '| claims | reports | open, ms | report added, ms: median / 9 in 10 / worst | the same, of processor time | board of a country, ms (rows) | ledger of a pair | chronology of a pair | why of a claim, ms (fields) | claims of a pair since a week, ms (claims) | situation report of a pair since a week, ms (lines) | all folds laid anew, s (of processor time) | log + folds, MB | memory: anew / asked, MB |',
  '|---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|',
]

const endMark = '<!-- /scale -->\n'

function writeTable(rows: readonly string[]): void {
  const file = fileURLToPath(new URL('RESULTS.md', import.meta.url))
  const text = readFileSync(file, 'utf8')
  const section = `## Scale\n\n<!-- scale -->\n\n${[...heading, ...rows].join('\n')}\n\n${endMark}`
  const [start, end] = [text.indexOf('## Scale\n'), text.indexOf(endMark)]
  writeFileSync(file, start < 0 || end < 0 ? `${text.trimEnd()}\n\n${section}` : text.slice(0, start) + section + text.slice(end + endMark.length))
}

const [step = '', path = '', claims = ''] = process.argv.slice(2)
if (step === 'lay') console.log(JSON.stringify(layLog(path, butLast(Number(claims), []))))
else if (step === 'rebuild') console.log(JSON.stringify(await rebuild(path)))
else if (step === 'ask') console.log(JSON.stringify(await ask(path, Number(claims))))
else {
  const at = process.argv.indexOf('--claims')
  const sizes = (at < 0 ? '10000,100000,1000000' : (process.argv[at + 1] ?? '')).split(',').map(Number)
  for (const line of heading) console.log(line)
  const rows = sizes.map((size) => {
    const row = measure(size)
    console.log(row)
    return row
  })
  if (process.argv.includes('--write')) writeTable(rows)
}
