import type { Span } from './span.ts'

/** Universal Dependencies parts of speech. */
export const uposTags = [
  'ADJ',
  'ADP',
  'ADV',
  'AUX',
  'CCONJ',
  'DET',
  'INTJ',
  'NOUN',
  'NUM',
  'PART',
  'PRON',
  'PROPN',
  'PUNCT',
  'SCONJ',
  'SYM',
  'VERB',
  'X',
] as const
export type Upos = (typeof uposTags)[number]

/** A syntactic word. `head` is the index of its governor in the same sentence, -1 for the root. */
export type Token = {
  readonly at: Span
  /** Exactly `text.slice(at)`. */
  readonly words: string
  readonly lemma: string
  readonly upos: Upos
  /** Penn Treebank tag. */
  readonly xpos: string
  readonly head: number
  /** Universal Dependencies relation with its subtype: "nsubj:pass". */
  readonly relation: string
  /** The model's probability of head and relation, 0 to 1. */
  readonly certainty: number
}

export const nameKinds = ['person', 'organisation', 'place', 'nationality', 'facility', 'weapon', 'event', 'other'] as const

/** A proper name by token range `[first, last]`, both included. */
export type Name = { readonly first: number; readonly last: number; readonly kind: (typeof nameKinds)[number]; readonly certainty: number }

/** Spans of all tokens lie inside `at`, in order, without overlap. Exactly one token has head -1; the heads make a tree. */
export type Sentence = {
  readonly at: Span
  readonly tokens: readonly Token[]
  /** Empty where the model has no head for names. */
  readonly names: readonly Name[]
  /** Number of the paragraph (text block) it stands in, from 0. */
  readonly paragraph: number
  /** It was cut here, being longer than the parser takes, and goes on in the next. */
  readonly goesOn?: true
}
