/** One word that stands by a word which names an act. */
export type Argument = {
  readonly head: number
  /** The relations walked from the act to the argument: "nsubj", "conj>nsubj". */
  readonly path: string
}

/** By selectors: "subj", "obj", "comp", or a preposition. */
export type Arguments = ReadonlyMap<string, readonly Argument[]>
