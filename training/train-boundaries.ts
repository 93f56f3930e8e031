// Trains the judge of sentence ends and writes src/language/boundary-weights.ts:
//   node training/train-boundaries.ts [--write]      without --write: trains on five sixths and scores the rest
// The same input gives the same bytes.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { featureCount, fillFeatures, mayEnd, settingOf } from '../src/language/boundary-features.ts'
import type { Setting } from '../src/language/boundary-features.ts'
import { chunksOf } from '../src/language/chunks.ts'
import { crc32 } from '../src/language/crc32.ts'
import { findParagraphs } from '../src/language/find-paragraphs.ts'
import { sentencesByRule } from '../src/language/sentence-rules.ts'
// @ts-expect-error: plain JavaScript
import { documents } from './read-treebank.mjs'

type Gold = { readonly text: string; readonly sentences: readonly { readonly start: number; readonly end: number }[] }
type Gap = { readonly features: Uint32Array; readonly ends: boolean; readonly byRule: boolean }
type Paragraph = { readonly setting: Setting; readonly gaps: readonly (Gap | undefined)[]; readonly document: number }

const size = 2 ** 16
const epochs = 8
const rate = 0.05
const dropout = 0.3
const decay = 1e-5
/** Log-odds above which an end that the rules see stays, and one that they do not see is made. */
const keepAbove = Number(process.env['KEEP'] ?? -2)
const addAbove = Number(process.env['ADD'] ?? 0.3)

function readSet(name: string): { readonly golds: readonly Gold[]; readonly paragraphs: readonly Paragraph[] } {
  const golds = [...(documents(name) as Iterable<Gold>)]
  const paragraphs = golds.flatMap(({ text, sentences }, document) => {
    const ends = new Set(sentences.map(({ end }) => end))
    return findParagraphs(text).map((block) => {
      const chunks = chunksOf(text, block)
      const setting = settingOf(text, chunks, sentencesByRule(text, block))
      const gaps = chunks.slice(0, -1).map(({ end }, gap) => {
        if (!mayEnd(setting, gap)) return undefined
        const features = new Uint32Array(featureCount)
        fillFeatures(setting, gap, features)
        return { features: features.map((feature) => feature & (size - 1)), ends: ends.has(end), byRule: setting.byRule[gap]! }
      })
      return { setting, gaps, document }
    })
  })
  return { golds, paragraphs }
}

/** Logistic regression by AdaGrad with dropped features; the mean of the weights after each epoch but the first. */
function train(paragraphs: readonly Paragraph[]): Float64Array {
  const gaps = paragraphs.flatMap((p) => p.gaps.filter((gap) => gap !== undefined))
  const weights = new Float64Array(size)
  const squares = new Float64Array(size).fill(0.01)
  const mean = new Float64Array(size)
  let seed = 12345
  const random = (): number => (seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0) / 2 ** 32
  const order = gaps.map((_, i) => i)
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (let i = order.length - 1; i > 0; i--) {
      const j = Math.floor(random() * (i + 1))
      ;[order[i], order[j]] = [order[j]!, order[i]!]
    }
    for (const i of order) {
      const { features, ends } = gaps[i]!
      const kept = features.filter(() => random() >= dropout)
      const sum = kept.reduce((z, feature) => z + weights[feature]!, 0) / (1 - dropout)
      const error = 1 / (1 + Math.exp(-sum)) - (ends ? 1 : 0)
      if (Math.abs(error) < 0.001) continue
      for (const feature of kept) {
        const slope = error + decay * weights[feature]!
        squares[feature]! += slope * slope
        weights[feature]! -= (rate * slope) / Math.sqrt(squares[feature]!)
      }
    }
    if (epoch > 0) for (let k = 0; k < size; k++) mean[k]! += weights[k]! / (epochs - 1)
  }
  return mean
}

function score({ golds, paragraphs }: ReturnType<typeof readSet>, weights: Float64Array | undefined, wanted: (document: number) => boolean): string {
  const sets = golds.map(({ sentences }) => new Set(sentences.map(({ start, end }) => `${start}-${end}`)))
  let [found, right] = [0, 0]
  for (const { setting, gaps, document } of paragraphs) {
    if (!wanted(document)) continue
    let start = setting.chunks[0]!.start
    setting.chunks.forEach(({ end }, i) => {
      const gap = gaps[i]
      const ends = weights && gap ? gap.features.reduce((z, f) => z + weights[f]!, 0) > (gap.byRule ? keepAbove : addAbove) : setting.byRule[i]!
      if (!ends && i + 1 < setting.chunks.length) return
      found += 1
      if (sets[document]!.has(`${start}-${end}`)) right += 1
      start = setting.chunks[i + 1]?.start ?? end
    })
  }
  const gold = golds.reduce((sum, { sentences }, document) => sum + (wanted(document) ? sentences.length : 0), 0)
  return ((200 * right) / (found + gold)).toFixed(2)
}

/** The largest weight is 127. */
function quantise(weights: Float64Array): { readonly bytes: Int8Array; readonly scale: number } {
  const scale = 127 / weights.reduce((most, w) => Math.max(most, Math.abs(w)), 0)
  return { bytes: Int8Array.from(weights, (w) => Math.round(w * scale)), scale }
}

const trained = ['ewt_train', 'gum_train_open'].map(readSet)
const measured = ['ewt_dev', 'gum_news_dev']
if (process.argv.includes('--write')) {
  const { bytes, scale } = quantise(train(trained.flatMap(({ paragraphs }) => paragraphs)))
  const raw = new Uint8Array(bytes.buffer)
  const lines =
    Buffer.from(raw)
      .toString('base64')
      .match(/.{1,140}/gu) ?? []
  const file = join(import.meta.dirname, '../src/language/boundary-weights.ts')
  writeFileSync(
    file,
    `/**
 * Weights of the judge of sentence ends, written by \`node training/train-boundaries.ts --write\` (${String(raw.length)} bytes,
 * CRC-32 ${crc32(raw).toString(16).padStart(8, '0')}). Trained on UD English EWT (CC BY-SA 4.0) and open genres of GUM; CC BY-SA 4.0.
 */
export const boundaryWeights = {
  keepAbove: ${String(Math.round(keepAbove * scale))},
  addAbove: ${String(Math.round(addAbove * scale))},
  base64: [
${lines.map((line) => `    '${line}',`).join('\n')}
  ].join(''),
}
`,
  )
  const weights = Float64Array.from(bytes, (b) => b / scale)
  for (const name of measured) console.log(`${name}: sentence F1 ${score(readSet(name), weights, () => true)}`)
} else {
  const heldOut = (document: number): boolean => document % 6 === 0
  const weights = train(trained.flatMap(({ paragraphs }) => paragraphs.filter(({ document }) => !heldOut(document))))
  for (const set of trained) console.log(`held out: rules ${score(set, undefined, heldOut)}, judge ${score(set, weights, heldOut)}`)
  for (const name of measured) {
    const set = readSet(name)
    console.log(`${name}: rules ${score(set, undefined, () => true)}, judge ${score(set, weights, () => true)}`)
  }
}
