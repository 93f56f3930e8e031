import type { About } from '../../domain/claim.ts'
import type { Party } from '../../domain/party.ts'
import { inHindsight } from '../../knowledge/lexicon/will-do.ts'
import type { ActDraft } from '../act-draft.ts'
import { kidsBy, lemmaOf, relationOf, tokenAt, type Tree } from '../tree.ts'
import { actFor } from './act-for.ts'
import { announcementOf, givesItsWord, undertakersOf } from './announce.ts'
import { isInferred } from './inferred-side.ts'
import { isMeant } from './meant.ts'
import type { Known, Told } from './told.ts'

/** "will open the archives", of which no word names the act: a plan where its own side announces it, else no more than what somebody says. */
export function undertaken(about: About, draft: ActDraft, tree: Tree, { actor, speaker, ofDoer }: Pick<Known, 'actor' | 'speaker' | 'ofDoer'>): Told {
  const act = actFor(draft.predicate, undefined)
  const byReport = speaker === undefined && isOwnRhetoric(draft, tree) ? actor : []
  const doers = byReport.length > 0 ? byReport : undertakersOf({ status: draft.status, meant: true, actor, speaker: ownSpeaker(actor, speaker), ofDoer })
  return doers.length === 0
    ? { act }
    : { act, about: { ...about, actor: doers }, ...(draft.predicate.speechAct === undefined ? {} : { speechAct: draft.predicate.speechAct }), actor: doers }
}

/** "The army will not hesitate to answer", "Chad would consider all responses": told by nobody, it is still the word of the doer, as reports hand it on. */
function isOwnRhetoric({ trigger, statusBy }: ActDraft, tree: Tree): boolean {
  if (statusBy === undefined) return false
  if (lemmaOf(tree, statusBy) === 'hesitate') return true
  const isMain = ['root', 'parataxis'].includes(relationOf(tree, trigger))
  return (
    isMain &&
    tokenAt(tree, statusBy).words.toLowerCase() === 'would' &&
    !kidsBy(tree, trigger, 'advmod').some((k) => inHindsight.has(tokenAt(tree, k).words.toLowerCase()))
  )
}

/** "Chad will respond strongly, Ali Saleh of the Security Council said": whose council nothing tells speaks for the state that he says so of. */
function ownSpeaker([doer]: readonly Party[], speaker: Party | undefined): Party | undefined {
  if (doer?.kind !== 'country' || doer.country === undefined || speaker === undefined || !isInferred(speaker)) return speaker
  return speaker.sector === 'GOV' || speaker.sector === 'MIL' ? { ...speaker, country: doer.country } : speaker
}

/** "is considering a blockade": by its own side a threat, told by others the planned act itself. */
export function weighed(
  about: About,
  draft: ActDraft,
  { actor, speaker, ofDoer, offers }: Pick<Known, 'actor' | 'speaker' | 'ofDoer'> & { readonly offers: boolean },
): Told {
  const act = about.act ?? actFor(draft.predicate, about)
  const announced = announcementOf({ act, status: draft.status, meant: true, actor, speaker, ofDoer })
  if (announced === undefined) return { act }
  const { event } = announced
  // "proposed a joint inquiry": to do together what is good is offered
  const isOffer = offers && event === 'AGREE'
  const speechAct = isOffer ? 'offer' : announced.speechAct
  return {
    act: actFor({ event, contexts: act.contexts }, about),
    about,
    ...(speechAct === undefined ? {} : { speechAct }),
    ...(isOffer ? { status: 'done' as const } : {}),
  }
}

/** "The gates will be reopened, the ministry said": what a thing will come to is the plan of who says so. */
export function broughtAbout(draft: ActDraft, tree: Tree, { recipient, thing, speaker }: Pick<Known, 'recipient' | 'thing' | 'speaker'>): Told {
  const doers = undertakersOf({ status: draft.status, meant: isMeant(tree, draft), actor: [], speaker })
  const act = actFor(draft.predicate, undefined)
  if (doers.length === 0) return { act }
  const about: About = { at: draft.evidence, trigger: draft.triggerAt, actor: doers, recipient, ...(thing === undefined ? {} : { thing }) }
  return { act, about, speechAct: 'plan', actor: doers }
}

/** "Pumps must be off by Friday", of which no word names the act: asked of others by who says so. */
export function required(about: About, draft: ActDraft, tree: Tree, { actor, speaker }: Pick<Known, 'actor' | 'speaker'>): Told {
  const demand = announcementOf({
    act: actFor({ event: 'SAY' }, undefined),
    status: 'hypothetical',
    meant: true,
    owed: true,
    actor: withoutGuesses(draft, tree, actor),
    speaker,
  })
  if (demand?.giver === undefined || demand.asked === undefined || !givesItsWord(demand.giver)) return { act: actFor(draft.predicate, undefined) }
  const { giver, asked } = demand
  return {
    act: actFor({ event: 'REQUEST' }, undefined),
    about: { ...about, actor: asked },
    speechAct: 'demand',
    status: 'done',
    actor: [giver],
    recipient: asked,
  }
}

/** "Troops must leave, the Malian ministry said": not its own, though nothing else tells whose they are. "The army must leave" is another. */
export const withoutGuesses = ({ actor: heads }: ActDraft, tree: Tree, actor: readonly Party[]): readonly Party[] =>
  heads.some(({ head }) => kidsBy(tree, head, 'det', 'nmod:poss').some((k) => !['all', 'any', 'every'].includes(lemmaOf(tree, k))))
    ? actor
    : actor.map((party) => (isInferred(party) ? withoutCountry(party) : party))

function withoutCountry(party: Party): Party {
  const { country, ...rest } = party
  return country === undefined ? party : rest
}
