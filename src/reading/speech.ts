import { spanCovers, type Span } from '../domain/span.ts'
import type { CueKind } from '../knowledge/lexicon/cues.ts'
import type { Tree } from './tree.ts'

/** Somebody says, thinks, means or judges something: who, by which word, and what. */
export type Speech = {
  readonly kind: CueKind
  /** The sentence of the cue. */
  readonly sentence: number
  readonly cue: number
  readonly cueAt: Span
  /** Head of the phrase that names the speaker. */
  readonly source: number | undefined
  readonly sourceAt: Span | undefined
  /** The "who" that stands for the speaker in a relative clause. */
  readonly pronounAt?: Span
  /** Named by another who says the same: "Reuters reported, citing *residents*". */
  readonly cited?: boolean
  /** In order, without overlap; a quotation may go on over several sentences and paragraphs. */
  readonly content: readonly Span[]
  readonly manner: 'quoted' | 'paraphrased' | 'mixed'
  readonly medium?: string
}

/** The numbers of the sentences that the content stands in, and of the cue's own. */
export function sentencesOf({ sentence, content }: Speech, trees: readonly Tree[]): readonly number[] {
  const found = new Set([sentence])
  for (const { start, end } of content) {
    for (let n = sentenceAt(trees, start); n < trees.length && (trees[n]?.sentence.at.start ?? end) < end; n++) found.add(n)
  }
  return [...found].sort((a, b) => a - b)
}

/** Number of the last sentence that begins at or before the place. */
export function sentenceAt(trees: readonly Tree[], place: number): number {
  let [low, high] = [0, trees.length - 1]
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if ((trees[middle]?.sentence.at.start ?? 0) <= place) low = middle
    else high = middle - 1
  }
  return low
}

/** Speech by each of the sentences that it says something in. */
export function bySentence(speech: readonly Speech[], trees: readonly Tree[]): ReadonlyMap<number, readonly Speech[]> {
  const found = new Map<number, Speech[]>()
  for (const each of speech) for (const n of sentencesOf(each, trees)) found.set(n, [...(found.get(n) ?? []), each])
  return found
}

const lengthOf = ({ content }: Speech): number => content.reduce((sum, span) => sum + span.end - span.start, 0)

/** All who say or think what stands at `at`, outermost first; what is wanted, judged or only seems so has no speaker. */
export function speakersOf(speech: readonly Speech[], at: Span): readonly Speech[] {
  return speech
    .filter(({ kind, content }) => (kind === 'said' || kind === 'thought') && content.some((span) => spanCovers(span, at)))
    .sort((a, b) => lengthOf(b) - lengthOf(a) || Number(a.cited ?? false) - Number(b.cited ?? false))
}
