/**
 * Trains the scorer of acts on the odd-numbered files of `training/sentences` and the examples of the lexicon, and writes `models/en.sitrep-acts`.
 *
 *   node training/acts/train-scorer.ts
 *
 * It trains once more for each third of the sentences, on the other two (`training/work/acts-<n>.sitrep-acts`): what these say of the third that
 * they have not seen sets the temperature, and `training/fit-certainty.ts` reads with them. The same sentences give the same bytes.
 */
import { mkdirSync } from 'node:fs'
import { statuses } from '../../src/domain/act.ts'
import { weightOfSentence } from '../../src/reading/6-acts/act-scorer.ts'
import { foldFile, folds, tools, wordsOfLexicon, wordsOfSentences, type LabelledWord } from './examples.ts'
import { predict, train, type Example, type Shape, type Weights } from './network.ts'
import { writeScorer } from './write-scorer.ts'

const columns = 96
const hidden = 64
/** A feature that is rarer in the training data is left out. */
const fewest = 3
const schedule = { epochs: 8, rate: 2e-3, batch: 32, seed: 1, dropFeature: 0.2, dropVector: 0.2, dropHidden: 0.3, decay: 3 }

const words = [...wordsOfSentences('odd'), ...wordsOfLexicon()]
const nameOf = (act: LabelledWord['act']): string => (act === undefined ? '' : `${act.event}/${act.mode}`)
const kinds = [...new Set(['', ...words.map(({ act }) => nameOf(act)).sort()])]
const kindNumber = new Map(kinds.map((name, k) => [name, k]))
console.log(`${words.length} words, ${words.filter(({ act }) => act !== undefined).length} of them tell one of ${kinds.length - 1} kinds of act`)

const vectors = new Map<string, Float32Array | undefined>()
function vectorOf(word: string | undefined): Float32Array | undefined {
  if (word === undefined) return undefined
  if (!vectors.has(word)) {
    const vector = tools.model.network.vectorOf(word)
    vectors.set(word, vector === undefined ? undefined : Float32Array.from(vector.values, (value) => value * vector.scale))
  }
  return vectors.get(word)
}

const means = new Map<object, Float32Array>()
function meanOf({ tree }: LabelledWord['features']): Float32Array {
  const known = means.get(tree)
  if (known !== undefined) return known
  const mean = new Float32Array(columns)
  for (const token of tree.tokens) vectorOf(token.words)?.forEach((value, k) => (mean[k]! += (weightOfSentence * value) / tree.tokens.length))
  means.set(tree, mean)
  return mean
}

type Trained = { readonly weights: Weights; readonly shape: Shape; readonly features: Int32Array; readonly exampleOf: (word: LabelledWord) => Example }

function trainOn(chosen: readonly LabelledWord[]): Trained {
  const counts = new Map<number, number>()
  for (const { features } of chosen) for (const hash of new Set(features.hashes)) counts.set(hash, (counts.get(hash) ?? 0) + 1)
  const features = Int32Array.from([...counts].flatMap(([hash, n]) => (n >= fewest ? [hash] : []))).sort()
  const rows = new Map([...features].map((hash, row) => [hash, row]))
  const exampleOf = ({ features: seen, act }: LabelledWord): Example => ({
    rows: Int32Array.from([...new Set(seen.hashes)].flatMap((hash) => rows.get(hash) ?? [])),
    vectors: [...seen.roles.map(vectorOf), meanOf(seen)],
    kind: kindNumber.get(nameOf(act)) ?? -1,
    status: statuses.findIndex((status) => status === act?.status),
    about: act?.about === undefined ? -1 : Number(act.about),
  })
  const shape: Shape = {
    features: features.length,
    roles: (chosen[0]?.features.roles.length ?? 0) + 1,
    columns,
    hidden,
    kinds: kinds.length,
    statuses: statuses.length,
  }
  return { weights: train(chosen.map(exampleOf), shape, schedule), shape, features, exampleOf }
}

/** The temperature that makes what was said of words not trained on likeliest. */
function temperatureOf(trained: readonly Trained[]): number {
  const unseen = trained.flatMap(({ weights, shape, exampleOf }, fold) =>
    words
      .filter((word) => word.fold === fold)
      .map((word) => ({ logs: predict(exampleOf(word), weights, shape).slice(0, kinds.length).map(Math.log), right: kindNumber.get(nameOf(word.act)) ?? 0 })),
  )
  const lossAt = (temperature: number): number =>
    unseen.reduce((sum, { logs, right }) => sum - logs[right]! / temperature + Math.log(logs.reduce((all, log) => all + Math.exp(log / temperature), 0)), 0)
  const grid = Array.from({ length: 31 }, (_, n) => 0.5 + n * 0.05)
  return Math.round(grid.reduce((best, each) => (lossAt(each) < lossAt(best) ? each : best)) * 100) / 100
}

const ofFolds = Array.from({ length: folds }, (_, fold) => trainOn(words.filter((word) => word.fold !== fold)))
const temperature = temperatureOf(ofFolds)
console.log(`temperature ${temperature}`)
mkdirSync(new URL('../work/', import.meta.url), { recursive: true })
ofFolds.forEach(({ weights, shape, features }, fold) => {
  writeScorer(foldFile(fold), weights, shape, { kinds, features, temperature })
})
const { weights, shape, features } = trainOn(words)
console.log(`models/en.sitrep-acts: ${writeScorer(new URL('../../models/en.sitrep-acts', import.meta.url), weights, shape, { kinds, features, temperature })}`)
