import type { EventType } from './act.ts'
import type { Span } from './span.ts'
import type { Moment } from './when.ts'

/** A doubt about the text. Stored and shown beside the record; never thrown, never dropped. */
export type Finding =
  | { readonly code: 'date-ambiguous'; readonly at: Span; readonly words: string; readonly readings: readonly Moment[] }
  | { readonly code: 'date-unreadable'; readonly at: Span; readonly words: string }
  | { readonly code: 'date-impossible'; readonly at: Span; readonly words: string }
  | { readonly code: 'publication-unknown'; readonly at: Span }
  | { readonly code: 'publication-in-future'; readonly at: Span; readonly published: string }
  | { readonly code: 'actor-unknown'; readonly at: Span; readonly name: string }
  | { readonly code: 'actor-ambiguous'; readonly at: Span; readonly name: string; readonly readings: readonly string[] }
  | { readonly code: 'pronoun-unresolved'; readonly at: Span; readonly words: string }
  | { readonly code: 'place-unknown'; readonly at: Span; readonly name: string }
  | { readonly code: 'place-ambiguous'; readonly at: Span; readonly name: string; readonly readings: readonly string[] }
  | { readonly code: 'act-ambiguous'; readonly at: Span; readonly words: string; readonly readings: readonly string[] }
  | {
      readonly code: 'act-disputed'
      readonly at: Span
      readonly words: string
      readonly read: EventType
      /** What the learned scorer would read; absent where it sees no act. */
      readonly instead?: EventType
      /** Whether a claim was made of it all the same. */
      readonly kept: boolean
      /** The scorer and its version. */
      readonly by: string
    }
  | { readonly code: 'act-unread'; readonly at: Span; readonly words: string; readonly event: EventType; readonly by: string }
  | { readonly code: 'speaker-unknown'; readonly at: Span; readonly words: string }
  | { readonly code: 'quotation-unclosed'; readonly at: Span }
  | { readonly code: 'language-not-english'; readonly at: Span; readonly language: string }
  | { readonly code: 'text-damaged'; readonly at: Span; readonly what: string }
  | { readonly code: 'sentence-too-long'; readonly at: Span; readonly tokens: number }

export type FindingCode = Finding['code']
