import type { Doubt } from '../../domain/claim.ts'
import { isLearned } from '../../knowledge/lexicon/learned-frames.ts'
import { eventDefinitions } from '../../knowledge/ontology/event-definitions.ts'
import type { ActDraft } from '../act-draft.ts'
import { likelihoodOf, modeLikelihoodOf, statusLikelihoodOf, type ActOpinion } from '../act-opinion.ts'
import type { DoubtKind } from './certainty-table.ts'
import { doubtOf } from './certainty.ts'

/** Below these the scorer holds the act of the lexicon to be unsure, unlikely or hardly possible. */
const [unsure, unlikely, hardly] = [0.5, 0.2, 0.05]
const unlikelyMode = 0.2
const unlikelyStatus = 0.05

/** What the learned scorer has against an act that the lexicon found, or that no rule of the lexicon stands behind it; each names the scorer. */
export function doubtsOfOpinion({ predicate, status }: ActDraft, opinion: ActOpinion | undefined): readonly Doubt[] {
  // of words of saying the act is what is said
  if (opinion === undefined || predicate.event === 'SAY') return []
  if (isLearned(predicate)) return [doubtOf('learnedAct', opinion.by)]
  const ofEvent = likelihoodOf(opinion, predicate.event)
  const ofMode = modeLikelihoodOf(opinion, predicate.event, predicate.mode)
  const hasModes = Object.keys(eventDefinitions[predicate.event].modes).length > 0
  const told: readonly (readonly [DoubtKind, number] | false)[] = [
    ofEvent < hardly ? ['hardlyAct', ofEvent] : ofEvent < unlikely ? ['unlikelyAct', ofEvent] : ofEvent < unsure && ['unsureAct', ofEvent],
    hasModes && ofMode !== undefined && ofMode < unlikelyMode && ['unlikelyMode', ofMode],
    statusLikelihoodOf(opinion, status) < unlikelyStatus && ['unlikelyStatus', statusLikelihoodOf(opinion, status)],
  ]
  return told.flatMap((each) => (each === false ? [] : [doubtOf(each[0], `${opinion.by}: ${each[1].toFixed(2)}`)]))
}
