import type { About } from '../../domain/claim.ts'
import type { Party } from '../../domain/party.ts'
import { actOf } from '../../knowledge/ontology/act-of.ts'
import type { AboutDraft, ActDraft } from '../act-draft.ts'
import type { Argument } from '../arguments.ts'
import { treeOf, type Found } from './found.ts'
import { thingFor } from './state-of-thing.ts'

/**
 * What is threatened, promised, demanded or blamed by an act of speech. Where its own clause names nobody who does it: those who speak, or, of demands
 * and accusations, those spoken to.
 */
export function aboutOf(draft: AboutDraft, whole: ActDraft, found: Found, resolve: (list: readonly Argument[]) => readonly Party[]): About {
  const tree = treeOf(found, whole.sentence)
  const thing = thingFor(draft.thing, tree, found) ?? found.thingAt(whole.sentence, draft.trigger)
  const [actor, recipient] = [resolve(draft.actor), resolve(draft.recipient)]
  return {
    at: draft.at,
    trigger: draft.triggerAt,
    actor: actor.length > 0 ? actor : resolve(whole.predicate.event === 'ACCUSE' || whole.predicate.event === 'REQUEST' ? whole.recipient : whole.actor),
    recipient,
    ...(draft.predicate === undefined ? {} : { act: actOf(draft.predicate.event, draft.predicate.mode, draft.predicate.contexts) }),
    ...(thing === undefined ? {} : { thing }),
  }
}
