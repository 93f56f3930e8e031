import type { Span } from '../../domain/span.ts'
import type { CueKind } from '../../knowledge/lexicon/cues.ts'

/** A word that attributes, with what the tree gives it; `waits` where a quotation may still be given to it. */
export type Cue = {
  readonly kind: CueKind
  readonly cue: number
  readonly cueAt: Span
  readonly source: number | undefined
  /** Tokens, in order. */
  readonly content: readonly number[]
  readonly waits: boolean
  /** The content stands before the cue or around it: "The bridge, he said, is gone." */
  readonly inserted: boolean
}
