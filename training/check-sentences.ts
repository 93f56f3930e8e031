/**
 * Runs the reader over the labelled sentences of `training/sentences` and says, event by event, what it finds of them.
 *
 *   node training/check-sentences.ts                     the table
 *   node training/check-sentences.ts --misses CONSULT    and what is missed, invented or labelled otherwise of one event
 *   node training/check-sentences.ts --files wire        only the files whose name begins so
 *   node training/check-sentences.ts --statuses          and which status is read as which
 */
import { parseArgs } from 'node:util'
import { labelledSentences, type LabelledAct, type LabelledSentence } from '../bench/own-sentences.ts'
import { loadSystem, reportOf } from '../bench/system.ts'
import { events, statuses } from '../src/domain/act.ts'
import type { Claim } from '../src/domain/claim.ts'
import { spansOverlap, type Span } from '../src/domain/span.ts'

type Pair = { readonly act: LabelledAct; readonly claim: Claim; readonly text: string }
type Found = { readonly pairs: readonly Pair[]; readonly missed: readonly LabelledAct[]; readonly invented: readonly Claim[]; readonly abouts: number }
type Judged = LabelledSentence & Found & { readonly claims: readonly Claim[] }

const { values: options } = parseArgs({
  options: { misses: { type: 'string' }, files: { type: 'string', default: '' }, statuses: { type: 'boolean', default: false } },
})

const folder = new URL('./sentences/', import.meta.url)
const { loadReading } = await loadSystem()
const readReport = await loadReading()

const sentences = labelledSentences(folder, (file) => file.startsWith(options.files))

const judged: readonly Judged[] = sentences.map((sentence) => {
  const { claims } = readReport(reportOf(sentence.text))
  return { ...sentence, claims, ...hold(sentence, claims) }
})

/** Each labelled act with the claim of its event that fits best; a claim that tells the content of another act is neither right nor invented. */
function hold({ text, acts }: LabelledSentence, claims: readonly Claim[]): Found {
  const left = new Set(claims)
  const pairs: Pair[] = []
  const own = acts.filter(({ about }) => !about)
  const candidates = own
    .flatMap((act) => claims.filter((claim) => claim.act.event === act.event).map((claim) => ({ act, claim, text, fit: fitOf(act, claim, text) })))
    .sort((a, b) => b.fit - a.fit)
  for (const pair of candidates) {
    if (!left.has(pair.claim) || pairs.some(({ act }) => act === pair.act)) continue
    left.delete(pair.claim)
    pairs.push(pair)
  }
  const contents = acts.filter(({ about }) => about)
  const told = contents.filter(
    (act) =>
      claims.some(({ about }) => about?.act?.event === act.event) ||
      [...left].some((claim) => claim.act.event === act.event && spansOverlap(claim.trigger, spanOf(act, text))),
  )
  return {
    pairs,
    missed: own.filter((act) => !pairs.some((pair) => pair.act === act)),
    invented: [...left].filter((claim) => !contents.some((act) => act.event === claim.act.event && spansOverlap(claim.trigger, spanOf(act, text)))),
    abouts: told.length,
  }
}

function fitOf(act: LabelledAct, claim: Claim, text: string): number {
  return (spansOverlap(claim.trigger, spanOf(act, text)) ? 4 : 0) + (claim.act.mode === act.mode ? 2 : 0) + (claim.status === act.status ? 1 : 0)
}

function spanOf({ words, at }: LabelledAct, text: string): Span {
  const start = at ?? text.indexOf(words)
  return { start, end: start + words.length }
}

/** The labels give parties as words: any place where they stand counts. */
function isAmong(words: string, spans: readonly Span[], text: string): boolean {
  for (let start = text.indexOf(words); start >= 0; start = text.indexOf(words, start + 1)) {
    if (spans.some((span) => spansOverlap(span, { start, end: start + words.length }))) return true
  }
  return false
}

const slots = {
  actor: ({ actor }: Claim) => actor.map(({ at }) => at),
  recipient: ({ recipient }: Claim) => recipient.map(({ at }) => at),
  thing: ({ thing }: Claim) => (thing === undefined ? [] : [thing.at]),
} as const

/** Precision and recall of one slot over the pairs. */
function slotFigures(pairs: readonly Pair[], slot: keyof typeof slots): readonly [string, string] {
  const right = pairs.filter(({ act, claim, text }) => act[slot] !== '' && isAmong(act[slot], slots[slot](claim), text)).length
  return [percent(right, pairs.filter(({ claim }) => slots[slot](claim).length > 0).length), percent(right, pairs.filter(({ act }) => act[slot] !== '').length)]
}

const percent = (part: number, whole: number): string => (whole === 0 ? '-' : ((100 * part) / whole).toFixed(0))
const isModeRight = ({ act, claim }: Pair): boolean => (claim.act.mode ?? '') === act.mode

function row(name: string, of: (event: string) => boolean): string {
  const pairs = judged.flatMap((each) => each.pairs).filter(({ act }) => of(act.event))
  const labelled = pairs.length + judged.flatMap(({ missed }) => missed).filter(({ event }) => of(event)).length
  const claimed = pairs.length + judged.flatMap(({ invented }) => invented).filter(({ act }) => of(act.event)).length
  const inMode = pairs.filter(isModeRight).length
  const cells = [
    labelled,
    percent(pairs.length, claimed),
    percent(pairs.length, labelled),
    percent(inMode, claimed),
    percent(inMode, labelled),
    percent(pairs.filter(({ act, claim }) => claim.status === act.status).length, pairs.length),
    ...(['actor', 'recipient', 'thing'] as const).flatMap((slot) => slotFigures(pairs, slot)),
  ]
  return `${name.padEnd(10)}${cells.map((cell) => String(cell).padStart(7)).join('')}`
}

console.log('            acts  event       +mode      status  actor       recipient     thing')
console.log(`${' '.repeat(17)}      P      R      P      R  right      P      R      P      R      P      R`)
for (const event of events) console.log(row(event, (other) => other === event))
console.log(row('all', () => true))
console.log(row('but SAY', (event) => event !== 'SAY'))

const abouts = judged.flatMap(({ acts }) => acts).filter(({ about }) => about).length
console.log(
  `\ncontent of acts (about): ${percent(
    judged.reduce((sum, each) => sum + each.abouts, 0),
    abouts,
  )} % of ${abouts} told with their event`,
)
const empty = judged.filter(({ acts }) => acts.length === 0)
console.log(
  `sentences without acts: ${percent(empty.filter(({ claims }) => claims.length === 0).length, empty.length)} % of ${empty.length} left alone; claims by field:`,
)
for (const why of new Set(empty.map((each) => each.why ?? ''))) {
  const here = empty.filter((each) => each.why === why)
  console.log(`  ${why.padEnd(12)}${String(here.filter(({ claims }) => claims.length > 0).length).padStart(4)} of ${here.length}`)
}

if (options.statuses) {
  console.log(`\n${'labelled'.padEnd(14)}${statuses.map((status) => status.padStart(14)).join('')}`)
  for (const labelled of statuses) {
    const here = judged.flatMap(({ pairs }) => pairs).filter(({ act }) => act.status === labelled)
    console.log(labelled.padEnd(14) + statuses.map((read) => String(here.filter(({ claim }) => claim.status === read).length).padStart(14)).join(''))
  }
}

if (options.misses !== undefined) {
  const wanted = options.misses
  for (const { text, file, pairs, missed, invented, claims } of judged) {
    const lines = [
      ...missed.filter(({ event }) => event === wanted).map(({ words, mode }) => `  missed   ${words} (${mode}); read: ${claims.map(shortly).join(', ')}`),
      ...invented
        .filter(({ act }) => act.event === wanted)
        .map((claim) => `  invented ${text.slice(claim.trigger.start, claim.trigger.end)} ${shortly(claim)}`),
      ...pairs
        .filter((pair) => pair.act.event === wanted && !isModeRight(pair))
        .map(({ act, claim }) => `  mode     ${act.words}: ${act.mode} read as ${shortly(claim)}`),
    ]
    if (lines.length > 0) console.log(`\n${file}: ${text}\n${lines.join('\n')}`)
  }
}

function shortly({ act, status, by }: Claim): string {
  return `${act.event}${act.mode === undefined ? '' : `/${act.mode}`} ${status} by ${by}`
}
