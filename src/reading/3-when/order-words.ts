/** Where something lies in time, against something else. */
export type Order = 'before' | 'after' | 'same'

/** A word that orders what is told. */
export type OrderWord = {
  readonly phrase: string
  /** Of a word that opens a clause: where the *other* clause lies. Of "previously", "later": where its own clause lies. */
  readonly order: Order
  /** It opens a clause or a phrase that the other is ordered against ("before the park opened"). */
  readonly opensClause: boolean
  /** Even a noun behind it keeps its time to itself: "no progress since the summit in February 2019"; not "arrested after the attack on Tuesday". */
  readonly binds?: true
  readonly example: string
}

/** Order words, each with a sentence that a test reads. */
export const orderWords: readonly OrderWord[] = [
  { phrase: 'previously', order: 'before', opensClause: false, example: 'She had previously opposed the merger.' },
  { phrase: 'earlier', order: 'before', opensClause: false, example: 'They had earlier attacked the village.' },
  { phrase: 'formerly', order: 'before', opensClause: false, example: 'Soldiers were formerly stationed there.' },
  { phrase: 'beforehand', order: 'before', opensClause: false, example: 'They had warned them beforehand.' },
  { phrase: 'later', order: 'after', opensClause: false, example: 'They later attacked the village.' },
  { phrase: 'then', order: 'after', opensClause: false, example: 'They then attacked the village.' },
  { phrase: 'afterwards', order: 'after', opensClause: false, example: 'They attacked the village afterwards.' },
  { phrase: 'subsequently', order: 'after', opensClause: false, example: 'They subsequently attacked the village.' },
  { phrase: 'meanwhile', order: 'same', opensClause: false, example: 'Meanwhile, rebels attacked the village.' },
  { phrase: 'simultaneously', order: 'same', opensClause: false, example: 'Simultaneously, rebels attacked the village.' },
  { phrase: 'while', order: 'same', opensClause: true, example: 'Rebels shelled the village while the rebels attacked the port.' },
  { phrase: 'as', order: 'same', opensClause: true, example: 'Rebels shelled the village as the rebels attacked the port.' },
  { phrase: 'when', order: 'same', opensClause: true, example: 'Rebels shelled the village when the rebels attacked the port.' },
  { phrase: 'before', order: 'before', opensClause: true, binds: true, example: 'Rebels shelled the village before the rebels attacked the port.' },
  { phrase: 'until', order: 'before', opensClause: true, binds: true, example: 'Rebels shelled the village until the rebels attacked the port.' },
  { phrase: 'ahead of', order: 'before', opensClause: true, binds: true, example: 'Rebels shelled the village ahead of the attack.' },
  { phrase: 'prior to', order: 'before', opensClause: true, binds: true, example: 'Rebels shelled the village prior to the attack.' },
  { phrase: 'after', order: 'after', opensClause: true, example: 'Rebels shelled the village after the rebels attacked the port.' },
  { phrase: 'following', order: 'after', opensClause: true, example: 'Rebels shelled the village following the attack.' },
  { phrase: 'since', order: 'after', opensClause: true, binds: true, example: 'Rebels shelled the village since the rebels attacked the port.' },
]

const byPhrase: ReadonlyMap<string, OrderWord> = new Map(orderWords.map((word) => [word.phrase, word]))

/** The order word of a phrase in lower case. */
export const orderWordOf = (phrase: string): OrderWord | undefined => byPhrase.get(phrase)
