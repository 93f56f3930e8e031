import type { EventType } from '../../domain/act.ts'
import type { Finding } from '../../domain/finding.ts'
import { learnedPredicate } from '../../knowledge/lexicon/learned-frames.ts'
import type { Predicate } from '../../knowledge/lexicon/predicate.ts'
import { isTimeLimit } from '../../knowledge/lexicon/ultimatum.ts'
import { isAnnounced } from '../../knowledge/lexicon/will-do.ts'
import type { ActDraft } from '../act-draft.ts'
import { likeliestEvent, likeliestMode, likelihoodOf, type ActOpinion } from '../act-opinion.ts'
import { groupBy } from '../group-by.ts'
import { ancestors, isVerb, tokenAt, type Tree } from '../tree.ts'
import { extractActs } from './extract-acts.ts'
import type { Knows } from './match-predicates.ts'
import { opinionOf, type Opinions } from './score-acts.ts'

/** An act less likely than the first is left out if no act at all is as likely as the second; below the third it is a finding. */
const [ruledOut, noAct, disputed] = [0.03, 0.8, 0.06]
/** From here on a word that the lexicon does not know is read as the scorer has it. Nouns that tell nothing are many more than verbs. */
const [sureVerb, sureNoun] = [0.4, 0.6]

/**
 * In: what the lexicon reads and what the learned scorer thinks of each word. Out: the acts that stand: without those that the scorer rules out,
 * and with those of which it is sure at words that the lexicon does not know, their rule named "scorer/...". Never: without a finding.
 *
 *   The striker bombed the penalty.        bombed: ASSAULT by the lexicon, no act by the scorer
 *   Troops strafed the village.            strafed: unknown to the lexicon, ASSAULT by the scorer
 */
export function weighActs(
  trees: readonly Tree[],
  acts: readonly ActDraft[],
  { opinions, knows, remark }: { readonly opinions: Opinions; readonly knows: Knows; readonly remark: (finding: Finding) => void },
): readonly ActDraft[] {
  const byTree = groupBy(acts, ({ sentence }) => sentence)
  return trees.flatMap((tree) => {
    const read = byTree.get(tree.number) ?? []
    const learned = learnedActs(tree, read, opinions)
    return (learned.size === 0 ? read : extractActs(tree, knows, learned)).filter((draft) => {
      const opinion = opinionOf(tree, draft, opinions)
      const finding = opinion === undefined ? undefined : learned.has(draft.trigger) ? unread(tree, draft, opinion) : disputeOf(tree, draft, opinion)
      if (finding !== undefined) remark(finding)
      return finding?.code !== 'act-disputed' || finding.kept
    })
  })
}

/** The words that the lexicon does not know and of which the scorer is sure, with what it takes them for. */
function learnedActs(tree: Tree, read: readonly ActDraft[], opinions: Opinions): ReadonlyMap<number, Predicate> {
  const learned = new Map<number, Predicate>()
  const known = new Set(read.flatMap(({ trigger, about }) => (about === undefined ? [trigger] : [trigger, about.trigger, about.via ?? trigger])))
  for (let i = 0; i < tree.tokens.length; i++) {
    const opinion = known.has(i) ? undefined : opinions(tree.number, i)
    const event = opinion && sureEvent(opinion, isVerb(tree, i) ? sureVerb : sureNoun)
    if (opinion === undefined || event === undefined || read.some((draft) => draft.predicate.event === event && areLinked(tree, i, draft.trigger))) continue
    learned.set(i, learnedPredicate(event, likeliestMode(opinion, event)))
  }
  return learned
}

/** What somebody only threatens, asks for or denies is no act of its own. */
function sureEvent(opinion: ActOpinion, least: number): Exclude<EventType, 'SAY'> | undefined {
  if (1 - likelihoodOf(opinion, undefined) < least) return undefined
  const event = likeliestEvent(opinion)
  return event === undefined || event === 'SAY' || likelihoodOf(opinion, event) * (1 - opinion.isContent) < least ? undefined : event
}

/** "staged a protest", "men armed with clubs attacked": the one hangs on the other or on what does it, and both tell one deed. */
const areLinked = (tree: Tree, a: number, b: number): boolean => hangsNear(tree, a, b) || hangsNear(tree, b, a)
const hangsNear = (tree: Tree, low: number, high: number): boolean => ancestors(tree, low).slice(0, 2).includes(high)

const unread = (tree: Tree, { trigger, predicate }: ActDraft, { by }: ActOpinion): Finding => ({
  code: 'act-unread',
  at: tokenAt(tree, trigger).at,
  words: tokenAt(tree, trigger).words,
  event: predicate.event,
  by,
})

/** Of words of saying the act is what is said, which the scorer judges for itself; what is announced or given time for is told by the shape of the sentence, which it never saw. */
function disputeOf(tree: Tree, { trigger, triggerAt, predicate }: ActDraft, opinion: ActOpinion): Finding | undefined {
  const likelihood = likelihoodOf(opinion, predicate.event)
  if (predicate.event === 'SAY' || isAnnounced(predicate.id) || isTimeLimit(predicate.id) || likelihood >= disputed) return undefined
  const instead = likeliestEvent(opinion)
  return {
    code: 'act-disputed',
    at: triggerAt,
    words: tokenAt(tree, trigger).words,
    read: predicate.event,
    ...(instead === undefined ? {} : { instead }),
    kept: likelihood >= ruledOut || likelihoodOf(opinion, undefined) < noAct,
    by: opinion.by,
  }
}
