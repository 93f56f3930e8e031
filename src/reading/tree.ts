import type { Sentence, Token } from '../domain/sentence.ts'
import type { Span } from '../domain/span.ts'

/** A sentence with its dependents at hand. Token numbers are indices into `sentence.tokens`. */
export type Tree = {
  readonly sentence: Sentence
  readonly tokens: readonly Token[]
  readonly kids: readonly (readonly number[])[]
  /** Number of the sentence in the report, from 0. */
  readonly number: number
}

export function createTree(sentence: Sentence, number: number): Tree {
  const kids: number[][] = sentence.tokens.map(() => [])
  sentence.tokens.forEach((token, i) => {
    if (token.head >= 0) kids[token.head]?.push(i)
  })
  return { sentence, tokens: sentence.tokens, kids, number }
}

/** The token, which must be there: numbers come from the tree itself. */
export function tokenAt(tree: Tree, i: number): Token {
  const token = tree.tokens[i]
  if (token === undefined) throw new RangeError(`sentence ${tree.number} has no token ${i}`)
  return token
}

/** "nsubj:pass" -> "nsubj". */
export const baseRelation = (relation: string): string => relation.split(':', 1)[0] ?? relation

export const relationOf = (tree: Tree, i: number): string => tokenAt(tree, i).relation
export const lemmaOf = (tree: Tree, i: number): string => tokenAt(tree, i).lemma.toLowerCase()
export const headOf = (tree: Tree, i: number): number => tokenAt(tree, i).head

/** Dependents of `i` with one of the relations; "obl" also finds "obl:tmod", "obl:agent" only itself. */
export function kidsBy(tree: Tree, i: number, ...relations: readonly string[]): number[] {
  return (tree.kids[i] ?? []).filter((k) => {
    const relation = relationOf(tree, k)
    return relations.includes(relation) || relations.includes(baseRelation(relation))
  })
}

export function hasKid(tree: Tree, i: number, ...relations: readonly string[]): boolean {
  return kidsBy(tree, i, ...relations).length > 0
}

export const isVerb = (tree: Tree, i: number): boolean =>
  tokenAt(tree, i).upos === 'VERB' || (tokenAt(tree, i).upos === 'AUX' && baseRelation(relationOf(tree, i)) !== 'aux')
export const isNominal = (tree: Tree, i: number): boolean => ['NOUN', 'PROPN', 'PRON', 'NUM', 'SYM'].includes(tokenAt(tree, i).upos)

/** All tokens below and at `i`, in order, without the branches that `skip` names. */
export function subtree(tree: Tree, i: number, skip: (k: number) => boolean = () => false): number[] {
  const found: number[] = []
  const visit = (k: number): void => {
    found.push(k)
    for (const kid of tree.kids[k] ?? []) if (!skip(kid)) visit(kid)
  }
  visit(i)
  return found.sort((a, b) => a - b)
}

/** The characters from the first to the last of the tokens, without punctuation and conjunctions at either end. */
export function spanOf(tree: Tree, tokens: readonly number[]): Span {
  const edge = (i: number): boolean => ['PUNCT', 'CCONJ'].includes(tokenAt(tree, i).upos)
  const sorted = [...tokens].sort((a, b) => a - b)
  let first = 0
  let last = sorted.length - 1
  while (first < last && edge(sorted[first] ?? 0)) first++
  while (last > first && edge(sorted[last] ?? 0)) last--
  return { start: tokenAt(tree, sorted[first] ?? 0).at.start, end: tokenAt(tree, sorted[last] ?? 0).at.end }
}

/** The one nearest to the root, for a set of tokens of one phrase. */
export function topOf(tree: Tree, tokens: readonly number[]): number | undefined {
  const inside = new Set(tokens)
  return tokens.find((i) => !inside.has(headOf(tree, i)))
}

/** From `i` upwards to the root, without `i`. */
export function ancestors(tree: Tree, i: number): number[] {
  const found: number[] = []
  for (let k = headOf(tree, i); k >= 0; k = headOf(tree, k)) found.push(k)
  return found
}

/** `i` and what is coordinated with it, first conjunct first. */
export function withConjuncts(tree: Tree, i: number): number[] {
  return [i, ...kidsBy(tree, i, 'conj').flatMap((k) => withConjuncts(tree, k))]
}

export function tokensIn(tree: Tree, at: Span): number[] {
  return tree.tokens.flatMap((token, i) => (token.at.start < at.end && at.start < token.at.end ? [i] : []))
}
