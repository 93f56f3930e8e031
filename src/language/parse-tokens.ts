import type { Upos } from '../domain/sentence.ts'
import type { Model } from './load-model.ts'

export type ParsedToken = {
  readonly upos: Upos
  readonly xpos: string
  /** Index of the governor, -1 for the root. */
  readonly head: number
  readonly relation: string
  readonly certainty: number
}

/** Tags and tree of one sentence whose words are given; at most 256 words. */
export function parseTokens(words: readonly string[], model: Model): readonly ParsedToken[] {
  const [parsed] = model.network.parse([words])
  return (parsed ?? []).map(({ upos, xpos, head, relation, certainty }) => ({ upos: upos as Upos, xpos, head, relation, certainty }))
}
