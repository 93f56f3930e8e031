import { kidsBy, lemmaOf, tokenAt, type Tree } from './tree.ts'

/** The preposition of a phrase in lower case ("to", "according to"), or undefined for a bare one. */
export function prepositionOf(tree: Tree, i: number): string | undefined {
  const [first] = kidsBy(tree, i, 'case')
  if (first === undefined) return undefined
  const fixed = kidsBy(tree, first, 'fixed').map((k) => lemmaOf(tree, k))
  return [tokenAt(tree, first).words.toLowerCase(), ...fixed].join(' ')
}

/** "out of", "from behind": each word of a preposition of two may be the one that a rule asks for. */
export function prepositionsOf(tree: Tree, i: number): readonly string[] {
  const whole = prepositionOf(tree, i)
  if (whole === undefined) return []
  const words = kidsBy(tree, i, 'case').map((k) => lemmaOf(tree, k))
  return words.length === 1 ? [whole] : [...new Set([whole, words.join(' '), ...words])]
}
