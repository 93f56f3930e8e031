import { spanCovers, type Span } from '../domain/span.ts'

/** Somebody says something: who, by which word, and what. */
export type Speech = {
  readonly sentence: number
  readonly cue: number
  readonly cueAt: Span
  /** Head of the phrase that names the speaker, in `sourceSentence`. */
  readonly source: number | undefined
  readonly sourceSentence: number
  readonly sourceAt: Span | undefined
  readonly content: readonly Span[]
  readonly manner: 'quoted' | 'paraphrased' | 'mixed'
  readonly medium?: string
  readonly belief: boolean
}

/** All who say what stands at `at`, outermost first. */
export function speakersOf(speech: readonly Speech[], at: Span): readonly Speech[] {
  const size = (each: Speech): number => each.content.reduce((sum, span) => sum + span.end - span.start, 0)
  return speech.filter((each) => each.content.some((span) => spanCovers(span, at))).sort((a, b) => size(b) - size(a))
}
