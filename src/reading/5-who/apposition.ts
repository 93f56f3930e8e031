import { baseRelation, headOf, kidsBy, relationOf, type Tree } from '../tree.ts'

/** "Ana Lund, *a spokeswoman*", "the *spokeswoman*, Ana Lund": the heads of what stands in apposition to a phrase, on either side. */
export function inApposition(tree: Tree, head: number): readonly number[] {
  const above = baseRelation(relationOf(tree, head)) === 'appos' ? [headOf(tree, head)] : []
  return [...kidsBy(tree, head, 'appos'), ...above]
}
