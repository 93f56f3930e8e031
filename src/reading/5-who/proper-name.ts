import type { Mention } from '../mention.ts'
import { ancestors, relationOf, tokenAt, type Tree } from '../tree.ts'

/** The words of the phrase without what stands before the name proper: "at least 27 Swiss guards" are "Swiss guards". */
export function properName(tree: Tree, mention: Mention, text: string): string {
  const first = mention.tokens.find((i) => !isBesideName(tree, i) && !isOwner(tree, i, mention.head)) ?? mention.head
  return text.slice(tokenAt(tree, first).at.start, mention.at.end).replaceAll(/\s+/gu, ' ')
}

/** "*Venezuela* 's parties": a word of the owner, which stands before the name proper. */
const isOwner = (tree: Tree, i: number, head: number): boolean =>
  [i, ...ancestors(tree, i)].some((k) => relationOf(tree, k) === 'nmod:poss' && tokenAt(tree, k).head === head)

/** Articles, counts and what bounds a count: "at least 27", "more than two dozen", "nearly 300". */
const isBesideName = (tree: Tree, i: number): boolean => {
  const { upos, head } = tokenAt(tree, i)
  return ['DET', 'NUM', 'PUNCT', 'ADP', 'PART'].includes(upos) || (/^(?:ADV|ADJ)$/u.test(upos) && tree.tokens[head]?.upos === 'NUM')
}
