import type { Span } from '../domain/span.ts'

/** A noun phrase. `tokens` are its own words: no relative clause, no apposition, nothing that is coordinated with it. */
export type Mention = {
  readonly sentence: number
  readonly head: number
  readonly tokens: readonly number[]
  readonly at: Span
  readonly pronoun: boolean
  readonly definite: boolean
  readonly plural: boolean
  readonly subject: boolean
}
