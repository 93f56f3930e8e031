import type { Toward, Words } from '../meaning.ts'

/** Words that tell which one is meant, before a name or a unit. */
export const towards: ReadonlyMap<string, Toward> = new Map([
  ['last', 'last'],
  ['past', 'last'],
  ['this', 'this'],
  ['next', 'next'],
  ['coming', 'next'],
  ['upcoming', 'next'],
  ['previous', 'previous'],
  ['preceding', 'previous'],
  ['following', 'following'],
  ['that', 'same'],
  ['same', 'same'],
])

/** "last", "this past", "this coming", "the following", "that same", before a name or a unit. */
export function readToward(words: Words, at: number): { readonly toward: Toward; readonly next: number } | undefined {
  let next = at
  if (words[next]?.low === 'the') next++
  const first = towards.get(words[next]?.low ?? '')
  if (first === undefined) return undefined
  const second = towards.get(words[next + 1]?.low ?? '')
  const pairs = first === 'this' || first === 'same'
  return pairs && second !== undefined ? { toward: second, next: next + 2 } : { toward: first, next: next + 1 }
}
