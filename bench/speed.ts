/**
 * `npm run bench:speed [-- --json FILE] [--write]`
 *
 * Words a second and core: the whole way from text to claims, each stage of it, and wink-nlp, which only tags, in the same run on the same
 * texts; start-up time of the command line; the index of tension recomputed; peak memory of a process that reads; size of what ships.
 *
 * Reading is timed by the processor's time that it takes, of all threads together, so that a busy machine does not spoil the figures.
 */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { cpus, tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import winkModel from 'wink-eng-lite-web-model'
import winkNlp from 'wink-nlp'
import { claimId, eventId, reportId } from '../src/domain/id.ts'
import { countryCode, type CountryCode, type Party } from '../src/domain/party.ts'
import type { Event } from '../src/domain/record.ts'
import { addDays, isoDay } from '../src/domain/when.ts'
import { eventDefinitions } from '../src/knowledge/ontology/event-definitions.ts'
import { tensionIndex } from '../src/record/tension.ts'
import { defaultWeights } from '../src/record/weights.ts'
import { clock, median, takeTurns } from './clock.ts'
import { countWords, readDispatches } from './dispatches.ts'
import { secondsByStage } from './profile-stages.ts'
import { writeResults } from './results-file.ts'
import { loadSystem, reportOf } from './system.ts'

type Row = { readonly what: string; readonly value: number; readonly unit: string; readonly remark: string }

const { values: options } = parseArgs({ options: { json: { type: 'string' }, write: { type: 'boolean', default: false } } })
const repository = fileURLToPath(new URL('..', import.meta.url))

async function measureReading(): Promise<readonly Row[]> {
  const texts = await readDispatches()
  const words = texts.reduce((sum, text) => sum + countWords(text), 0)
  const reports = texts.map((text) => reportOf(text, { published: '2020-06-16' }))
  const readReport = await (await loadSystem()).loadReading()
  const wink = winkNlp(winkModel, ['sbd', 'pos'])
  const readAll = (): void => {
    for (const report of reports) readReport(report)
  }
  const tagAll = (): void => {
    // eslint-disable-next-line @typescript-eslint/unbound-method -- wink's items are functions without `this`, typed as methods
    for (const text of texts) wink.readDoc(text).tokens().out(wink.its.pos)
  }
  const {
    seconds: [ours = 0, winks = 0],
    rounds,
  } = takeTurns([readAll, tagAll])
  const stages = await secondsByStage(readAll)
  const profiled = [...stages.values()].reduce((sum, seconds) => sum + seconds, 0)
  const perSecond = (what: string, seconds: number, remark: string): Row => ({ what, value: words / seconds, unit: 'words/s a core', remark })
  return [
    perSecond('text to claims', ours, `${texts.length} dispatches, ${words} words, median of ${rounds} rounds`),
    perSecond('wink-nlp, tags only', winks, 'the same texts, in turns with the above'),
    { what: 'ratio to wink-nlp', value: winks / ours, unit: '', remark: 'trees, names, claims against tags' },
    ...[...stages]
      .sort(([a], [b]) => a.localeCompare(b))
      .map(([stage, seconds]) => perSecond(`stage ${stage}`, (seconds / profiled) * ours, `${((100 * seconds) / profiled).toFixed(0)} % of the time`)),
  ]
}

/** Milliseconds from the start of the command to its end, the median of several. */
function measureCommand(what: string, args: readonly string[], remark: string): Row {
  const times = Array.from({ length: 5 }, () => clock(() => run([join(repository, 'bin/sitrep.mjs'), ...args])))
  return { what, value: 1000 * median(times), unit: 'ms', remark }
}

/** Output of Node running a script; throws when the script fails. */
function run(args: readonly string[]): string {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: repository, encoding: 'utf8' })
  if (status !== 0) throw new Error(`${args.join(' ')} failed: ${stderr.split('\n').find((line) => line.includes('Error')) ?? stderr.trim()}`)
  return stdout
}

function measureStart(): readonly Row[] {
  const folder = mkdtempSync(join(tmpdir(), 'sitrep-speed-'))
  try {
    const dispatch = join(repository, 'examples/two-koreas/2020-06-16-office-destroyed-agency.md')
    return [
      measureCommand('sitrep --version', ['--version'], 'from start to end'),
      measureCommand('sitrep read, one report', ['read', dispatch, '--db', join(folder, 'sitrep.db')], 'from start to end, model and gazetteer loaded'),
    ]
  } finally {
    rmSync(folder, { recursive: true })
  }
}

function measureMemory(): readonly Row[] {
  const { loadedMs, peakMiB } = JSON.parse(run([fileURLToPath(new URL('./reading-process.ts', import.meta.url))])) as { loadedMs: number; peakMiB: number }
  const megabytes = (path: string): number => statSync(join(repository, path)).size / 1_000_000
  return [
    { what: 'loading model and gazetteer', value: loadedMs, unit: 'ms', remark: 'in a fresh process' },
    { what: 'peak memory', value: peakMiB, unit: 'MiB', remark: 'a process that reads all dispatches' },
    { what: 'model on disk', value: megabytes('models/en.sitrep-model'), unit: 'MB', remark: '' },
    { what: 'gazetteer on disk', value: megabytes('data/places.bin'), unit: 'MB', remark: '' },
  ]
}

const indexedEvents = 100_000

/** Recomputing the index after the weights were changed. */
function measureIndex(): readonly Row[] {
  const events = manyEvents(indexedEvents)
  const recompute = (halfLifeDays: number): void => {
    tensionIndex(events, { by: 'week', weights: { ...defaultWeights, halfLifeDays } })
  }
  const {
    seconds: [seconds = 0],
  } = takeTurns([
    () => {
      recompute(20)
    },
  ])
  return [{ what: 'index of tension with other weights', value: 1000 * seconds, unit: 'ms', remark: `${indexedEvents.toLocaleString('en')} events` }]
}

/** Events between ten countries over ten years, always the same ones. */
function manyEvents(count: number): readonly Event[] {
  const codes = ['PRK', 'KOR', 'USA', 'CHN', 'RUS', 'UKR', 'SDN', 'EGY', 'IRN', 'ISR'].map(countryCode)
  const acts = ['ASSAULT', 'THREATEN', 'AID', 'CONSULT', 'SANCTION'] as const
  const party = (code: CountryCode): Party => ({ at: { start: 0, end: 0 }, words: code, name: code, country: code, kind: 'country' })
  return Array.from({ length: count }, (_, n) => {
    const [event, day] = [acts[n % acts.length]!, addDays(isoDay('2014-01-01'), (n * 7919) % 3650)]
    const claim = claimId(reportId(n.toString(16).padStart(64, '0')), 1)
    return {
      id: eventId(claim),
      claims: [claim],
      act: { event, contexts: [], cameoRoot: '00', score: eventDefinitions[event].score },
      actor: [party(codes[n % 10]!)],
      recipient: [party(codes[(n + 1 + (n % 7)) % 10]!)],
      status: 'done' as const,
      background: false,
      interval: { start: day, end: day, grain: 'day' as const },
      reports: [],
      origins: [],
      disagreements: [],
      certainty: 0.8,
    }
  })
}

/** One part failing leaves the others standing. */
async function attempt(measure: () => readonly Row[] | Promise<readonly Row[]>): Promise<readonly Row[]> {
  try {
    return await measure()
  } catch (error) {
    return [{ what: 'not measured', value: Number.NaN, unit: '', remark: error instanceof Error ? error.message : String(error) }]
  }
}

const rows = [...(await attempt(measureReading)), ...(await attempt(measureIndex)), ...(await attempt(measureStart)), ...(await attempt(measureMemory))]
const shown = (value: number): string => (Number.isNaN(value) ? '' : value < 10 ? value.toFixed(2) : Math.round(value).toLocaleString('en'))
const table = [
  '| what | value | | |',
  '|---|---:|---|---|',
  ...rows.map(({ what, value, unit, remark }) => `| ${what} | ${shown(value)} | ${unit} | ${remark} |`),
].join('\n')
const machine = `${cpus()[0]?.model.trim() ?? 'unknown processor'}, Node ${process.version}`
console.log(`${machine}\n\n${table}`)
if (options.json !== undefined) writeFileSync(options.json, `${JSON.stringify({ machine, rows }, undefined, 1)}\n`)
if (options.write) await writeResults('speed', `${machine}.\n\n${table}`)
