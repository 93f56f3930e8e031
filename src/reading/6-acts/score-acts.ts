import type { ActDraft } from '../act-draft.ts'
import { likelihoodOf, type ActOpinion } from '../act-opinion.ts'
import { groupBy } from '../group-by.ts'
import { baseRelation, headOf, kidsBy, relationOf, type Tree } from '../tree.ts'
import { canTell, featuresIn } from './act-features.ts'
import type { ActScorer } from './act-scorer.ts'

/** What a scorer thinks of a word, by sentence and token; undefined of words that can tell no act. */
export type Opinions = (sentence: number, token: number) => ActOpinion | undefined

/** In: the trees and the acts that the lexicon found in them. Out: what the scorer thinks of every word that can tell an act. */
export function scoreActs(trees: readonly Tree[], acts: readonly ActDraft[], scorer: ActScorer): Opinions {
  const byTree = groupBy(acts, ({ sentence }) => sentence)
  const opinions = new Map<number, ReadonlyMap<number, ActOpinion>>(
    trees.map((tree) => {
      const drafts = byTree.get(tree.number) ?? []
      const triggers = new Set(drafts.map(({ trigger }) => trigger))
      const featuresOf = featuresIn(tree, drafts)
      const told = tree.tokens.flatMap((_, i) => (canTell(tree, i) || triggers.has(i) ? [i] : []))
      return [tree.number, new Map(told.map((i) => [i, scorer.score(featuresOf(i))]))]
    }),
  )
  return (sentence, token) => opinions.get(sentence)?.get(token)
}

const sides = ['nsubj', 'obj', 'obl', 'xcomp'] as const

/** "A strike killed four", "launched an attack": verb and noun tell one deed, and it is enough if the scorer finds it in one of them. */
export function opinionOf(tree: Tree, { trigger, predicate }: ActDraft, opinions: Opinions): ActOpinion | undefined {
  const above = sides.some((side) => side === baseRelation(relationOf(tree, trigger))) ? [headOf(tree, trigger)] : []
  return [trigger, ...kidsBy(tree, trigger, ...sides), ...above]
    .flatMap((i) => opinions(tree.number, i) ?? [])
    .reduce<ActOpinion | undefined>(
      (best, each) => (best === undefined || likelihoodOf(each, predicate.event) > likelihoodOf(best, predicate.event) ? each : best),
      undefined,
    )
}
