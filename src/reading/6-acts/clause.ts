import type { Span } from '../../domain/span.ts'
import { conditionalMarks } from '../../knowledge/lexicon/operators.ts'
import { inverted } from './own-status.ts'
import { ancestors, baseRelation, hasKid, headOf, isNominal, isVerb, kidsBy, lemmaOf, relationOf, spanOf, subtree, type Tree } from '../tree.ts'

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

/** "once the gas flows", "as long as it holds": what else a promise may hang on. */
const isProviso = (tree: Tree, k: number): boolean => {
  if (relationOf(tree, k) !== 'advcl') return false
  const governor = headOf(tree, k)
  return kidsBy(tree, k, 'mark', 'advmod').some((mark) => lemmaOf(tree, mark) === 'once') || (governor >= 0 && lemmaOf(tree, governor) === 'long')
}

/** "provided that they leave", which the parser takes for a verb that may hang anywhere. */
function providedThat(tree: Tree, i: number): Span | undefined {
  const k = tree.tokens.findIndex(
    (token, at) => at > i && ['provided', 'providing'].includes(token.words.toLowerCase()) && tree.tokens[at + 1]?.words.toLowerCase() === 'that',
  )
  return k < 0 || isNominal(tree, k) ? undefined : spanOf(tree, subtree(tree, k))
}

/** "in the event of an attack", "in case of a strike" */
export const isEventuality = (tree: Tree, k: number): boolean =>
  ['event', 'case'].includes(lemmaOf(tree, k)) && kidsBy(tree, k, 'case').some((of) => lemmaOf(tree, of) === 'in') && hasKid(tree, k, 'nmod')

/** "if the leaflets continue": the clause that the act hangs on. */
export function conditionOf(tree: Tree, i: number): Span | undefined {
  const places = [i, ...ancestors(tree, i).slice(0, 3), ...kidsBy(tree, i, 'xcomp', 'ccomp')].flatMap((place) => [
    place,
    // "will leave *as long* as they keep the truce"
    ...kidsBy(tree, place, 'advmod').filter((k) => k > place && lemmaOf(tree, k) === 'long'),
  ])
  for (const place of places) {
    const clause = kidsBy(tree, place, 'advcl', 'ccomp', 'xcomp', 'obl').find(
      (k) =>
        (relationOf(tree, k) === 'obl' && isEventuality(tree, k)) ||
        inverted(tree, k) !== undefined ||
        (relationOf(tree, k) === 'advcl' &&
          kidsBy(tree, k, 'mark').some((mark) => conditionalMarks.has(lemmaOf(tree, mark)) && lemmaOf(tree, mark) !== 'whether')) ||
        isProviso(tree, k),
    )
    if (clause !== undefined && !subtree(tree, clause).includes(i)) return spanOf(tree, subtree(tree, clause))
  }
  return providedThat(tree, i)
}
