import type { Span } from '../../src/domain/span.ts'
import type { Figure } from '../figure.ts'
import { macroF1, mean, pearson } from '../measures.ts'

/** One event of a tokenised sentence: 3 = it certainly happened, -3 = it certainly did not, 0 = nobody knows. */
export type FactualityRecord = { readonly id: string; readonly text: string; readonly start: number; readonly end: number; readonly value: number }

const classOf = (value: number): string => (value >= 1 ? 'positive' : value <= -1 ? 'negative' : 'uncertain')

/** Pearson's r, mean absolute error, and macro-F1 of positive (from 1), uncertain and negative (to -1). */
export function scoreFactuality(records: readonly FactualityRecord[], rate: (text: string, event: Span) => number): readonly Figure[] {
  const pairs = records.map(({ text, start, end, value }) => ({ gold: value, predicted: rate(text, { start, end }) }))
  const n = pairs.length
  return [
    { metric: 'pearson_r', value: pearson(pairs.map(({ gold, predicted }) => [gold, predicted])), n },
    { metric: 'macro_f1', value: macroF1(pairs.map(({ gold, predicted }) => ({ gold: classOf(gold), predicted: classOf(predicted) }))), n },
    { metric: 'mae', value: mean(pairs.map(({ gold, predicted }) => Math.abs(gold - predicted))), n },
  ]
}
