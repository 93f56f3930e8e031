/**
 * Fits the table behind the certainty of a claim: a base by event times one factor for each kind of doubt, so that the product is the share of such
 * rows that are right. By maximum likelihood on the odd-numbered files of `training/sentences`; measured on the even ones, which also set the level.
 *
 *   node training/fit-certainty.ts            fits, prints the table and how reliable it is
 *   node training/fit-certainty.ts --write    and writes src/reading/8-judge/certainty-table.ts
 *
 * The learned scorer must have been trained before (`training/acts/train-scorer.ts`): it leaves a scorer for each fold in `training/work`.
 * Factors for the day are not fitted, since the sentences have no day: they stay as the table has them. So do those that no sentence shows.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { holdAgainstLabels, isRight, ownSentences, type LabelledSentence } from '../bench/own-sentences.ts'
import { reliability, scoreCertainty, type Judged } from '../bench/skills/certainty.ts'
import { reportOf } from '../bench/system.ts'
import { events } from '../src/domain/act.ts'
import type { Claim } from '../src/domain/claim.ts'
import { loadActScorer } from '../src/reading/6-acts/act-scorer.ts'
import { bases, factors, type DoubtKind } from '../src/reading/8-judge/certainty-table.ts'
import { doubtOf } from '../src/reading/8-judge/certainty.ts'
import { readReport } from '../src/reading/read.ts'
import { foldFile, foldOf, folds, tools } from './acts/examples.ts'

/** A row as the fit sees it: the names of its base and of its doubts. */
type Sample = { readonly features: readonly string[]; readonly right: boolean; readonly line: number }

const { values: options } = parseArgs({ options: { write: { type: 'boolean', default: false } } })
const folder = new URL('./sentences/', import.meta.url)
const table = new URL('../src/reading/8-judge/certainty-table.ts', import.meta.url)
/** Sentences that the scorer was trained on are read with one that was trained without them: of those that it knows it is too sure. */
const ofFolds = Array.from({ length: folds }, (_, fold) => loadActScorer(readFileSync(foldFile(fold)), tools.model))
function read({ text, line }: LabelledSentence, half: 'odd' | 'even'): readonly Claim[] {
  const scorer = half === 'odd' ? ofFolds[foldOf({ line })] : tools.scorer
  return readReport(reportOf(text), scorer === undefined ? tools : { ...tools, scorer }).claims
}

const kinds = Object.keys(factors) as DoubtKind[]
const ofRows = kinds.filter((kind) => doubtOf(kind).field !== 'when')
const kindOf = new Map(ofRows.map((kind) => [keyOf(doubtOf(kind)), kind]))
function keyOf({ field, because }: { readonly field: string; readonly because: string }): string {
  // what stands in brackets is told of one row alone
  return `${field}: ${because.replace(/ \([^()]*\)$/u, '')}`
}

function samplesOf(half: 'odd' | 'even'): readonly Sample[] {
  return ownSentences(folder, half).flatMap((sentence) => {
    const claims = read(sentence, half)
    const held = holdAgainstLabels(claims, sentence)
    return claims.map((claim) => ({
      features: [claim.act.event, ...claim.doubts.flatMap((doubt) => kindOf.get(keyOf(doubt)) ?? [])],
      right: isRight(held.get(claim)),
      line: sentence.line,
    }))
  })
}

/** Of so many imagined rows, what the value starts from is the truth: keeps rare features from extremes. */
const pseudoRows = 6
/** A kind of doubt on fewer rows keeps the factor that the table has. */
const fewest = 5
const [least, most] = [0.05, 0.98]

/** Coordinate ascent: each value in turn is set to the best of a fine grid, until nothing moves. The likelihood is concave in the logarithms. */
function fit(samples: readonly Sample[]): ReadonlyMap<string, number> {
  const share = samples.filter(({ right }) => right).length / samples.length
  const values = new Map<string, number>([
    ...events.map((event): [string, number] => [event, Math.sqrt(share)]),
    ...fitted.map((kind): [string, number] => [kind, 0.95]),
  ])
  const prior = new Map(values)
  const having = new Map([...values.keys()].map((name) => [name, samples.filter(({ features }) => features.includes(name))]))
  for (let round = 0; round < 60; round++) {
    let moved = 0
    for (const [name, old] of values) {
      const rows = (having.get(name) ?? []).map((sample) => ({ right: sample.right, rest: certaintyBy(values, sample) / old }))
      const start = prior.get(name) ?? old
      let [best, bestGain] = [old, -Infinity]
      for (let value = least; value <= most; value += 0.005) {
        const gain = likelihood(rows, value) + pseudoRows * (start * Math.log(value) + (1 - start) * Math.log(1 - value))
        if (gain > bestGain) [best, bestGain] = [value, gain]
      }
      values.set(name, best)
      moved += Math.abs(best - old)
    }
    if (moved < 0.01) break
  }
  return values
}

function likelihood(rows: readonly { readonly right: boolean; readonly rest: number }[], value: number): number {
  let sum = 0
  for (const { right, rest } of rows) sum += Math.log(right ? rest * value : 1 - rest * value)
  return sum
}

const certaintyBy = (values: ReadonlyMap<string, number>, { features }: Sample): number =>
  features.reduce((product, name) => product * (values.get(name) ?? factors[name as DoubtKind]), 1)

const [odd, even] = [samplesOf('odd'), samplesOf('even')]
const fitted = ofRows.filter((kind) => odd.filter(({ features }) => features.includes(kind)).length >= fewest)
const values = new Map([...fit(odd)].map(([name, value]) => [name, Math.round(value * 100) / 100]))
const valueOf = (name: string): number => values.get(name) ?? factors[name as DoubtKind]
const judgedBy = (samples: readonly Sample[], level = 1): readonly Judged[] =>
  samples.map((sample) => ({ certainty: certaintyBy(values, sample) * level, right: sample.right }))
const sum = (numbers: readonly number[]): number => numbers.reduce((all, each) => all + each, 0)
/**
 * The rules of the reader were written while looking at the odd-numbered files, so it does better on them than on any other text: how much less is right
 * elsewhere is one number, and the even-numbered files set it. It multiplies the bases.
 */
const levelOf = (samples: readonly Sample[]): number =>
  sum(samples.map(({ right }) => Number(right))) / sum(judgedBy(samples).map(({ certainty }) => certainty))
/** For measuring, each half of the lines takes the level of the other. */
const [here, there] = [even.filter(({ line }) => line % 2 === 0), even.filter(({ line }) => line % 2 === 1)]
const level = levelOf(even)
console.log(`level ${level.toFixed(3)}`)

for (const name of values.keys()) {
  const rows = odd.filter(({ features }) => features.includes(name))
  console.log(
    name.padEnd(20),
    valueOf(name).toFixed(2),
    String(rows.length).padStart(6),
    (rows.filter(({ right }) => right).length / Math.max(1, rows.length)).toFixed(2),
  )
}
for (const [half, judged] of [
  ['odd', judgedBy(odd)],
  ['even', [...judgedBy(here, levelOf(there)), ...judgedBy(there, levelOf(here))]],
] as const) {
  console.log(
    `\n${half}: ${scoreCertainty(judged)
      .map(({ metric, value }) => `${metric} ${value.toFixed(3)}`)
      .join(', ')}`,
  )
  console.log('| certainty | claims | mean certainty | right |\n|---|---:|---:|---:|')
  for (const { from, n, certainty, right } of reliability(judged))
    console.log(`| ${from.toFixed(1)} to ${(from + 0.1).toFixed(1)} | ${n} | ${certainty.toFixed(2)} | ${right.toFixed(2)} |`)
}

if (options.write) {
  const lines = (names: readonly string[], of: (name: string) => number): string => names.map((name) => `  ${name}: ${of(name)},\n`).join('')
  writeFileSync(
    table,
    `import type { EventType } from '../../domain/act.ts'

// Written by training/fit-certainty.ts: fitted on the odd-numbered files of training/sentences, the level of the bases on the even-numbered ones.

/** The share of rows without any doubt that are right in every field but the day. */
export const bases: Readonly<Record<EventType, number>> = {
${lines(Object.keys(bases), (name) => Math.round(valueOf(name) * level * 100) / 100)}}

/** What each kind of doubt leaves of it. Those of the day are set by hand, after the figures of the dates in bench/RESULTS.md. */
export const factors = {
${lines(kinds, (name) => valueOf(name))}} as const

export type DoubtKind = keyof typeof factors
`,
  )
}
