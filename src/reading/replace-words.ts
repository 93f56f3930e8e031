import type { Sentence, Token } from '../domain/sentence.ts'
import { isBelow } from './below.ts'

/** Gives a word another place or other tags; what would make the tree run in a circle, or is so already, changes nothing. */
export type Replace = (i: number, change: Partial<Token>) => void

/** A sentence with some of its words replaced; the very same one where none is. */
export function withReplaced(sentence: Sentence, mend: (tokens: readonly Token[], replace: Replace) => void): Sentence {
  const tokens = [...sentence.tokens]
  mend(tokens, (i, change) => {
    const token = tokens[i]
    if (token === undefined || isAlready(token, change) || (change.head !== undefined && isBelow(tokens, change.head, i))) return
    tokens[i] = { ...token, ...change }
  })
  return tokens.some((token, i) => token !== sentence.tokens[i]) ? { ...sentence, tokens } : sentence
}

const isAlready = (token: Token, change: Partial<Token>): boolean => Object.entries(change).every(([key, value]) => token[key as keyof Token] === value)
