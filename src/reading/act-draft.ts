import type { Status } from '../domain/act.ts'
import type { Span } from '../domain/span.ts'
import type { Predicate } from '../knowledge/lexicon/predicate.ts'
import type { Argument } from './argument.ts'

/** An act as the trees give it, its arguments still words. Heads are tokens of the same sentence. */
export type ActDraft = {
  readonly sentence: number
  readonly trigger: number
  readonly triggerAt: Span
  /** The clause that says it. */
  readonly evidence: Span
  readonly predicate: Predicate
  readonly noun: boolean
  readonly actor: readonly Argument[]
  readonly recipient: readonly Argument[]
  readonly thing: readonly Argument[]
  /** Who is told to have come to harm by it: "shelled the port, *killing two sailors*". */
  readonly hurt?: readonly Argument[]
  /** Words that tell the same happening, whose own act has become part of this one. */
  readonly absorbed?: readonly number[]
  readonly about?: AboutDraft
  readonly status: Status
  /** The word that made it so. */
  readonly statusBy?: number
  /** "had cut": before the time that the report tells of. */
  readonly pluperfect: boolean
  readonly condition?: Span
  /** Predicates of other events that fit as well, by id. */
  readonly rivals: readonly string[]
  readonly strength: number
}

export type AboutDraft = {
  readonly trigger: number
  /** The word that only leads over to the trigger: "wants to *let* the police raid the port". */
  readonly via?: number
  readonly triggerAt: Span
  readonly at: Span
  readonly predicate?: Predicate
  readonly actor: readonly Argument[]
  readonly recipient: readonly Argument[]
  readonly thing: readonly Argument[]
}
