import type { About } from '../../domain/claim.ts'
import type { Predicate } from '../../knowledge/lexicon/predicate.ts'
import { isAnnounced, mustDo } from '../../knowledge/lexicon/will-do.ts'
import { eventDefinitions } from '../../knowledge/ontology/event-definitions.ts'
import type { ActDraft } from '../act-draft.ts'
import { lemmaOf, type Tree } from '../tree.ts'
import { actFor } from './act-for.ts'
import { announcementOf } from './announce.ts'
import { giverOf } from './giver.ts'
import { broughtAbout, required, undertaken, weighed, withoutGuesses } from './lies-ahead.ts'
import { isFailed, isMeant, isOwed, wasMeant } from './meant.ts'
import type { Known, Told } from './told.ts'
import { isUnintended, unintended, wordOn } from './word-on-act.ts'

/** The act as PLOVER counts it: what is announced becomes the act that a threat, a promise or a concession is about. */
export function toldAct(draft: ActDraft, tree: Tree, { about, actor, recipient, thing, speaker, ofDoer }: Known): Told {
  const { predicate } = draft
  if (wasMeant(tree, draft)) return { act: actFor(predicate.event === 'SAY' ? (about?.act ?? predicate) : predicate, undefined), status: 'hypothetical' }
  if (about !== undefined && predicate.id === mustDo.id) return required(about, draft, tree, { actor, speaker })
  if (about !== undefined && isAnnounced(predicate.id)) return undertaken(about, draft, tree, { actor, speaker, ofDoer })
  if (about !== undefined && predicate.event === 'SAY')
    return weighed(about, draft, { actor, speaker, ofDoer, offers: lemmaOf(tree, draft.trigger) === 'propose' })
  if (about !== undefined && predicate.event === 'AGREE' && isUnintended(draft, tree)) return unintended(about, predicate)
  if (about !== undefined && !isMaterialGood(predicate)) return wordOn(about, draft, tree, { actor, recipient, speaker })
  const own = actFor(predicate, undefined)
  const owed = isOwed(tree, draft)
  if (predicate.event === 'SAY' && predicate.state !== undefined && thing !== undefined && draft.status === 'planned') {
    return broughtAbout(draft, tree, { recipient, thing, speaker })
  }
  const announced = announcementOf({
    act: own,
    status: draft.status,
    meant: isMeant(tree, draft),
    owed,
    failed: isFailed(tree, draft),
    actor: owed ? withoutGuesses(draft, tree, actor) : actor,
    speaker,
    ofDoer,
  })
  // "agreed on Monday": to what, nobody says
  const isEmpty = predicate.speechAct === 'promise' && predicate.about !== undefined && about === undefined
  const speechAct = isEmpty ? undefined : (predicate.speechAct ?? announced?.speechAct)
  const said = speechAct === undefined ? {} : { speechAct }
  // "they will pay the price, the general warned": who speaks a threat gives it
  const isWord = own.event === 'THREATEN' || (predicate.speechAct === 'promise' && predicate.actor === undefined)
  const giver = isWord ? giverOf(actor, recipient, speaker) : {}
  // "they must pay dearly": what ought to come is threatened with as what will
  const isDue = own.event === 'THREATEN' && speechAct === 'threat' && draft.status === 'hypothetical' && owed
  const due = isDue ? { status: 'planned' as const } : {}
  if (announced === undefined) return { act: own, ...said, ...giver, ...due, ...(about === undefined ? {} : { about }) }
  const inner: About = {
    at: draft.evidence,
    trigger: draft.triggerAt,
    act: own,
    actor: announced.asked ?? actor,
    recipient,
    ...(thing === undefined ? {} : { thing }),
  }
  return {
    act: actFor({ event: announced.event, contexts: predicate.contexts ?? [], ...(announced.mode === undefined ? {} : { mode: announced.mode }) }, inner),
    about: inner,
    ...said,
    ...(announced.status === undefined ? {} : { status: announced.status }),
    ...(announced.giver === undefined ? {} : { actor: [announced.giver] }),
    ...(announced.asked === undefined ? {} : { recipient: announced.asked }),
  }
}

/** "will lend Riga a crane": what is given is no content of a word. */
const isMaterialGood = ({ event }: Predicate): boolean => eventDefinitions[event].quad === 'material cooperation'
