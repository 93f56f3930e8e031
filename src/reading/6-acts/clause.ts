import type { Span } from '../../domain/span.ts'
import { conditionalMarks } from '../../knowledge/lexicon/operators.ts'
import { inverted } from './own-status.ts'
import { ancestors, baseRelation, headOf, isVerb, kidsBy, lemmaOf, relationOf, spanOf, subtree, type Tree } from '../tree.ts'

/** The words of one clause: what is coordinated with it, what is inserted in it and what it is said by are others. */
export function clauseTokens(tree: Tree, i: number): number[] {
  return subtree(tree, i, (k) => {
    const relation = baseRelation(relationOf(tree, k))
    const governor = headOf(tree, k)
    if (relation === 'conj') return isVerb(tree, k) || governor === i
    if (relation === 'cc' || relation === 'punct') return governor === i
    return relation === 'parataxis' || relationOf(tree, k) === 'acl:relcl' || relation === 'discourse' || (relation === 'mark' && governor === i)
  })
}

/** "if the leaflets continue": the clause that the act hangs on. */
export function conditionOf(tree: Tree, i: number): Span | undefined {
  const places = [i, ...ancestors(tree, i).slice(0, 3), ...kidsBy(tree, i, 'xcomp', 'ccomp')]
  for (const place of places) {
    const clause = kidsBy(tree, place, 'advcl', 'ccomp').find(
      (k) =>
        inverted(tree, k) !== undefined ||
        (relationOf(tree, k) === 'advcl' &&
          kidsBy(tree, k, 'mark').some((mark) => conditionalMarks.has(lemmaOf(tree, mark)) && lemmaOf(tree, mark) !== 'whether')),
    )
    if (clause !== undefined && !subtree(tree, clause).includes(i)) return spanOf(tree, subtree(tree, clause))
  }
  return undefined
}
