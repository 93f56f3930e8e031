import type { About } from '../../domain/claim.ts'
import type { Party } from '../../domain/party.ts'
import { actOf } from '../../knowledge/ontology/act-of.ts'
import type { AboutDraft, ActDraft } from '../act-draft.ts'
import type { Argument } from '../argument.ts'
import { treeOf, type Found } from './found.ts'
import { isSameParty } from './sides.ts'
import { thingFor } from './state-of-thing.ts'

/**
 * What is threatened, promised, demanded or blamed by an act of speech. Where its own clause names nobody who does it: those who speak, or, of demands
 * and accusations, those spoken to.
 */
export function aboutOf(draft: AboutDraft, whole: ActDraft, found: Found, resolve: (list: readonly Argument[]) => readonly Party[]): About {
  const tree = treeOf(found, whole.sentence)
  const thing = thingFor(draft.thing, tree, found) ?? found.thingAt(whole.sentence, draft.trigger)
  const [told, recipient] = [resolve(draft.actor), resolve(draft.recipient)]
  const actor = whole.predicate.speechAct === 'demand' ? withoutAskers(told, resolve(whole.actor)) : told
  return {
    at: draft.at,
    trigger: draft.triggerAt,
    actor: actor.length > 0 ? actor : resolve(isAskedOfOthers(whole) ? whole.recipient : whole.actor),
    recipient,
    ...(draft.predicate === undefined
      ? whole.predicate.id === 'agree/invite'
        ? { act: actOf('CONSULT', undefined, []) }
        : {}
      : { act: actOf(draft.predicate.event, draft.predicate.mode, draft.predicate.contexts) }),
    ...(thing === undefined ? {} : { thing }),
    ...placeOf(draft, whole, found),
  }
}

/** "threatened to storm *El Fasher*": where it would be done, if its own words say so. */
function placeOf({ trigger, triggerAt, thing }: AboutDraft, whole: ActDraft, found: Found): Pick<About, 'where'> {
  const { about, ...rest } = whole
  const where = about === undefined ? undefined : found.placeOf({ ...rest, trigger, triggerAt, thing })
  return where?.kind === 'stated' ? { where } : {}
}

/** "demanded the release of its commander": nobody asks himself. */
const withoutAskers = (doers: readonly Party[], askers: readonly Party[]): readonly Party[] =>
  doers.filter((party) => !askers.some((own) => isSameParty(own, party)))

/** "gave Chad a week to withdraw", "accused Chad of firing": what others did or are to do. */
const isAskedOfOthers = ({ predicate: { event, speechAct } }: ActDraft): boolean => event === 'ACCUSE' || event === 'REQUEST' || speechAct === 'ultimatum'
