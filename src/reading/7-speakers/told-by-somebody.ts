import type { EventType } from '../../domain/act.ts'
import type { ActDraft } from '../act-draft.ts'
import type { Speech } from '../speech.ts'

/** What is done with hands; accusations, talks and accords can be asked for what they say. */
const deeds: ReadonlySet<EventType> = new Set<EventType>(['ASSAULT', 'COERCE', 'PROTEST', 'SANCTION', 'MOBILIZE', 'RETREAT', 'AID'])

/**
 * In: speech, and the acts of the same trees. Out: what somebody says. "The destruction of the bridge shows that the army has lost control" is the word of
 * the report, since a deed says nothing.
 */
export function toldBySomebody(speech: readonly Speech[], acts: readonly ActDraft[]): readonly Speech[] {
  const happenings = new Set(acts.filter(({ noun, predicate }) => noun && deeds.has(predicate.event)).map(({ sentence, trigger }) => `${sentence}:${trigger}`))
  return speech.filter(({ sentence, source }) => source === undefined || !happenings.has(`${sentence}:${source}`))
}
