import { groupBy } from '../group-by.ts'
import type { Figure } from '../figure.ts'
import { mean } from '../measures.ts'

/** A tokenised article, a sentence a line. `seminalEvent` is the same for articles on the same happening. */
export type SameEventRecord = { readonly topic: number; readonly doc: string; readonly seminalEvent: string; readonly text: string }

/** B3 of two groupings of the same items: how pure, and how complete, the group of each item is, averaged over items. */
export function bCubed(gold: readonly string[], predicted: readonly string[]): number {
  const size = (labels: readonly string[]) => groupBy(labels, (label) => label)
  const goldSizes = size(gold)
  const predictedSizes = size(predicted)
  const joint = size(gold.map((label, index) => `${label}\n${predicted[index] ?? ''}`))
  const shared = (index: number): number => joint.get(`${gold[index] ?? ''}\n${predicted[index] ?? ''}`)?.length ?? 0
  const precision = mean(gold.map((_, index) => shared(index) / (predictedSizes.get(predicted[index] ?? '')?.length ?? 1)))
  const recall = mean(gold.map((label, index) => shared(index) / (goldSizes.get(label)?.length ?? 1)))
  return precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall)
}

/** B3 F1 of the articles grouped by what they report; `group` gives each article the label of its group. */
export function scoreSameEvent(records: readonly SameEventRecord[], group: (articles: readonly SameEventRecord[]) => readonly string[]): readonly Figure[] {
  const gold = records.map((record) => record.seminalEvent)
  return [{ metric: 'b3_f1', value: bCubed(gold, group(records)), n: records.length }]
}
