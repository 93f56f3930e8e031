/**
 * `npm run bench:language -- [--gold DIR] [--random N] [--write]`
 *
 * The language layer by itself, from text to trees with names: words a second, beside wink-nlp's tagging in the same run; opening and memory in
 * a fresh process; time by length of text up to 1 MB; N random texts (default 2,000), of which none may break it; and, with labelled data, how
 * often an arc or a name is right by the certainty that it carries. `--write` puts the tables into bench/RESULTS.md.
 */
import { spawnSync } from 'node:child_process'
import { readFile, stat } from 'node:fs/promises'
import { cpus } from 'node:os'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import winkModel from 'wink-eng-lite-web-model'
import winkNlp from 'wink-nlp'
import { analyse } from '../src/language/analyse.ts'
import { loadModel } from '../src/language/load-model.ts'
import type { Model } from '../src/language/load-model.ts'
import { parseTokens } from '../src/language/parse-tokens.ts'
import { clockProcessor, takeTurns } from './clock.ts'
import { countWords, readDispatches } from './dispatches.ts'
import { pathIn, readRecords } from './gold.ts'
import { randomTexts } from './random-texts.ts'
import { shortNumber } from './results-table.ts'
import { writeResults } from './results-file.ts'
import { reliability, scoreCertainty } from './skills/certainty.ts'
import type { Judged } from './skills/certainty.ts'
import { nameTypeOf } from './skills/names.ts'
import type { NamesRecord } from './skills/names.ts'
import { readConllu } from './skills/syntax.ts'
import { faultOf } from './soundness.ts'
import { modelFile } from './system.ts'
import { scoredKinds } from './answers/names.ts'

const { values: options } = parseArgs({
  options: { gold: { type: 'string' }, random: { type: 'string', default: '2000' }, write: { type: 'boolean', default: false } },
})
const model = loadModel(await readFile(modelFile))

async function speedTable(): Promise<readonly string[]> {
  const texts = await readDispatches()
  const words = texts.reduce((sum, text) => sum + countWords(text), 0)
  const wink = winkNlp(winkModel, ['sbd', 'pos'])
  const parseAll = (): void => {
    for (const text of texts) analyse(text, model)
  }
  const tagAll = (): void => {
    // eslint-disable-next-line @typescript-eslint/unbound-method -- wink's items are functions without `this`, typed as methods
    for (const text of texts) wink.readDoc(text).tokens().out(wink.its.pos)
  }
  const {
    seconds: [ours = 0, winks = 0],
    rounds,
  } = takeTurns([parseAll, tagAll])
  const alone = inFreshProcess()
  const whole = (value: number): string => Math.round(value).toLocaleString('en')
  return [
    '| what | value | | |',
    '|---|---:|---|---|',
    `| text to trees with names | ${whole(words / ours)} | words/s a core | ${texts.length} dispatches, ${words} words, median of ${rounds} rounds |`,
    `| wink-nlp, tags only | ${whole(words / winks)} | words/s a core | the same texts, in turns with the above |`,
    `| ratio to wink-nlp | ${(winks / ours).toFixed(3)} | | |`,
    `| opening the model | ${whole(alone.loadedMs)} | ms | in a fresh process |`,
    `| peak memory | ${whole(alone.peakMiB)} | MiB | a process that parses all dispatches |`,
    `| model on disk | ${((await stat(modelFile)).size / 1_000_000).toFixed(2)} | MB | |`,
  ]
}

function inFreshProcess(): { readonly loadedMs: number; readonly peakMiB: number } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [fileURLToPath(new URL('./language-process.ts', import.meta.url))], { encoding: 'utf8' })
  if (status !== 0) throw new Error(`language-process.ts failed: ${stderr.trim()}`)
  return JSON.parse(stdout) as { loadedMs: number; peakMiB: number }
}

const sizes = [125_000, 250_000, 500_000, 1_000_000]
const units: Readonly<Record<string, string>> = {
  sentences: 'They left the office in the border city. ',
  'words without a stop': 'word ',
  'one letter without a blank': 'x',
  'hyphens without a blank': 'a-',
  'quotes that never close': 'He said: "',
}

/** Seconds of processor time for texts of growing length: twice the text should take twice the time. */
function curveTable(): readonly string[] {
  const row = ([what, unit]: readonly [string, string]): string => {
    const seconds = sizes.map((size) => clockProcessor(() => analyse(unit.repeat(Math.ceil(size / unit.length)).slice(0, size), model)))
    return `| ${what} | ${seconds.map((each) => each.toFixed(2)).join(' | ')} |`
  }
  return [
    `| seconds for a text of | ${sizes.map((size) => `${(size / 1000).toLocaleString('en')} kB`).join(' | ')} |`,
    `|---|${sizes.map(() => '---:|').join('')}`,
    ...Object.entries(units).map(row),
  ]
}

/** Throws with the text that broke it. */
function readRandomTexts(count: number, by: Model): string {
  let read = 0
  for (const text of randomTexts(20_200_616)) {
    if (read === count) break
    const fault = faultOf(text, analyse(text, by))
    if (fault !== undefined) throw new Error(`random text ${read}: ${fault}: ${JSON.stringify(text)}`)
    read++
  }
  return `${read.toLocaleString('en')} random texts were parsed, and every tree, span and name of them was sound.`
}

/** Whether head and relation of each gold token were right, by the certainty of the arc. */
async function judgeArcs(path: string): Promise<readonly Judged[]> {
  const sentences = readConllu(await readFile(path, 'utf8'))
  return sentences.flatMap(({ words }) =>
    parseTokens(
      words.map(({ form }) => form),
      model,
    ).map(({ head, relation, certainty }, index) => {
      const gold = words[index]
      return { certainty, right: head === gold?.head && relation === gold.relation }
    }),
  )
}

/** Whether each name was right, span and kind, by its certainty. */
async function judgeNames(path: string): Promise<readonly Judged[]> {
  const records = await readRecords<NamesRecord>(path)
  return records.flatMap(({ text, entities }) => {
    const gold = new Set(entities.map(({ start, end, type }) => `${start} ${end} ${nameTypeOf(type) ?? ''}`))
    return analyse(text, model).flatMap(({ tokens, names }) =>
      names.flatMap(({ first, last, kind, certainty }) => {
        const type = scoredKinds[kind]
        return type ? [{ certainty, right: gold.has(`${tokens[first]?.at.start} ${tokens[last]?.at.end} ${type}`) }] : []
      }),
    )
  })
}

function reliabilityTable(judged: Readonly<Record<string, readonly Judged[]>>): readonly string[] {
  const sets = Object.entries(judged)
  const tenths = sets.map(([, rows]) => reliability(rows))
  const error = (rows: readonly Judged[]): string => shortNumber(scoreCertainty(rows).find(({ metric }) => metric === 'ece')?.value ?? Number.NaN)
  const cells = (from: number): string =>
    tenths
      .map((bins) => bins.find((bin) => bin.from === from))
      .map((bin) => (bin ? `${shortNumber(bin.certainty)} | ${shortNumber(bin.right)} | ${bin.n}` : ' | | '))
      .join(' | ')
  return [
    `| certainty from | ${sets.map(([set]) => `${set}: mean | right | n`).join(' | ')} |`,
    `|---|${sets.map(() => '---:|---:|---:|').join('')}`,
    ...Array.from({ length: 10 }, (_, k) => `| ${(k / 10).toFixed(1)} | ${cells(k / 10)} |`),
    `| calibration error | ${sets.map(([, rows]) => `${error(rows)} | | ${rows.length}`).join(' | ')} |`,
  ]
}

const sections = [(await speedTable()).join('\n'), curveTable().join('\n'), readRandomTexts(Number(options.random), model)]
if (options.gold !== undefined) {
  const judged = {
    'arcs, EWT dev': await judgeArcs(pathIn(options.gold, 'syntax', 'ewt_dev.conllu')),
    'arcs, GUM news dev': await judgeArcs(pathIn(options.gold, 'syntax', 'gum_news_dev.conllu')),
    'names, CrossNER dev': await judgeNames(pathIn(options.gold, 'names', 'crossner_politics_dev.jsonl')),
  }
  sections.push('An arc is right when its head and its relation are; a name when its span and its kind are.', reliabilityTable(judged).join('\n'))
}
const machine = `${cpus()[0]?.model.trim() ?? 'unknown processor'}, Node ${process.version}.`
const told = [machine, ...sections].join('\n\n')
console.log(told)
if (options.write) await writeResults('language', told)
