import { groupBy } from '../group-by.ts'
import type { Figure } from '../figure.ts'
import { mean } from '../measures.ts'

/** A tokenised article, a sentence a line. `seminalEvent` is the same for articles on the same happening. */
export type SameEventRecord = {
  readonly topic: number
  readonly doc: string
  readonly seminalEvent: string
  readonly text: string
  readonly mentions?: readonly EventMention[]
}

/** Words that name an event or one who takes part. `cluster` is shared by mentions of one event across articles; with a `#`, inside one article. */
export type EventMention = { readonly start: number; readonly end: number; readonly cluster: string; readonly tag: string; readonly selected: boolean }

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

const isEvent = ({ tag, selected }: EventMention): boolean => selected && (tag.startsWith('ACTION') || tag.startsWith('NEG_ACTION'))

/** B3 F1 of the given event mentions. `labels` gives a mention its labels; mentions that share one are one event, and so are those that such joins link. */
export function scoreEventMentions(
  records: readonly SameEventRecord[],
  labels: (record: number, mention: EventMention) => readonly string[],
): readonly Figure[] {
  const mentions = records.flatMap(({ doc, mentions: all = [] }, n) =>
    all.filter(isEvent).map((mention) => ({ gold: mention.cluster.includes('#') ? `${doc} ${mention.cluster}` : mention.cluster, labels: labels(n, mention) })),
  )
  const parent = new Map<string, string>()
  const rootOf = (label: string): string => {
    let root = label
    for (let next = parent.get(root); next !== undefined && next !== root; next = parent.get(root)) root = next
    return root
  }
  for (const {
    labels: [first = '', ...others],
  } of mentions)
    for (const other of others) parent.set(rootOf(other), rootOf(first))
  const value = bCubed(
    mentions.map(({ gold }) => gold),
    mentions.map(({ labels: [first = ''] }) => rootOf(first)),
  )
  return mentions.length === 0 ? [] : [{ metric: 'event_mentions_b3_f1', value, n: mentions.length }]
}
