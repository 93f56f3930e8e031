import type { Act } from '../../domain/act.ts'
import type { About, Claim } from '../../domain/claim.ts'
import type { Party } from '../../domain/party.ts'
import type { Thing } from '../../domain/thing.ts'
import { contentMode, type ContentWord } from '../../knowledge/lexicon/content-modes.ts'
import { negators } from '../../knowledge/lexicon/operators.ts'
import type { Predicate } from '../../knowledge/lexicon/predicate.ts'
import { inHindsight, isAnnounced } from '../../knowledge/lexicon/will-do.ts'
import { eventDefinitions } from '../../knowledge/ontology/event-definitions.ts'
import { actOf } from '../../knowledge/ontology/act-of.ts'
import type { ActDraft } from '../act-draft.ts'
import { headOf, isVerb, kidsBy, lemmaOf, relationOf, tokenAt, type Tree } from '../tree.ts'
import { isInferred } from './inferred-side.ts'
import { announcementOf, eventOfWord, givesItsWord, undertakersOf } from './announce.ts'

/** The act of a claim, and what of the row follows from it. */
type Told = Pick<Claim, 'act' | 'speechAct' | 'about'> & Partial<Pick<Claim, 'status' | 'actor' | 'recipient'>>

/** Who, whom and what, as the row has them. */
type Known = {
  readonly about: About | undefined
  readonly actor: readonly Party[]
  readonly recipient: readonly Party[]
  readonly thing: Thing | undefined
  readonly speaker: Party | undefined
}

/** The act as PLOVER counts it: what is announced becomes the act that a threat, a promise or a concession is about. */
export function toldAct(draft: ActDraft, tree: Tree, { about, actor, recipient, thing, speaker }: Known): Told {
  const { predicate } = draft
  if (about !== undefined && isAnnounced(predicate.id)) return undertaken(about, draft, tree, { actor, speaker })
  if (about !== undefined && predicate.event === 'SAY') return weighed(about, draft, { actor, speaker, offers: lemmaOf(tree, draft.trigger) === 'propose' })
  if (about !== undefined && predicate.event === 'AGREE' && isUnintended(draft, tree)) return unintended(about, predicate)
  if (about !== undefined && !isMaterialGood(predicate)) {
    const event = eventOfWord(predicate.event, about.act, { speechAct: predicate.speechAct, outright: isOutright(draft, tree) })
    const told = event === predicate.event ? predicate.speechAct : event === 'THREATEN' ? 'threat' : 'promise'
    const speechAct = told === 'demand' && (isOrder(draft, tree, actor, recipient) || isDecree(draft, tree, actor)) ? 'plan' : told
    const mode = event === predicate.event ? (predicate.mode ?? contentMode(event, about.act, contentWords(draft, tree))) : undefined
    const { contexts = [] } = predicate
    return {
      act: actFor({ event, contexts, ...(mode === undefined ? {} : { mode }) }, about),
      about,
      ...(speechAct === undefined ? {} : { speechAct }),
      ...(speechAct === 'demand' && recipient.length === 0 ? { recipient: askedTo(about, actor) } : {}),
    }
  }
  const own = actFor(predicate, undefined)
  const announced = announcementOf({
    act: own,
    status: draft.status,
    meant: isMeant(tree, draft),
    owed: isOwed(tree, draft),
    failed: isFailed(tree, draft),
    actor,
    speaker,
  })
  // "agreed on Monday": to what, nobody says
  const isEmpty = predicate.speechAct === 'promise' && predicate.about !== undefined && about === undefined
  const speechAct = isEmpty ? undefined : (predicate.speechAct ?? announced?.speechAct)
  const said = speechAct === undefined ? {} : { speechAct }
  // "they will pay the price, the general warned": who speaks a threat gives it
  const isWord = own.event === 'THREATEN' || (predicate.speechAct === 'promise' && predicate.actor === undefined)
  const giver = isWord && actor.length === 0 && speaker !== undefined && givesItsWord(speaker) ? { actor: [notOf(recipient, speaker)] } : {}
  // "they must pay dearly": what ought to come is threatened with as what will
  const isDue = own.event === 'THREATEN' && speechAct === 'threat' && draft.status === 'hypothetical' && isOwed(tree, draft)
  const due = isDue ? { status: 'planned' as const } : {}
  if (announced === undefined) return { act: own, ...said, ...giver, ...due, ...(about === undefined ? {} : { about }) }
  const inner: About = { at: draft.evidence, trigger: draft.triggerAt, act: own, actor, recipient, ...(thing === undefined ? {} : { thing }) }
  return {
    act: actFor({ event: announced.event, contexts: predicate.contexts ?? [], ...(announced.mode === undefined ? {} : { mode: announced.mode }) }, inner),
    about: inner,
    ...said,
    ...(announced.status === undefined ? {} : { status: announced.status }),
    ...(announced.giver === undefined ? {} : { actor: [announced.giver] }),
    ...(announced.asked === undefined ? {} : { recipient: announced.asked }),
  }
}

/** Of a word that only threatens, and of what others are warned to do or not to do, nothing makes a promise. */
const isOutright = ({ predicate, trigger }: ActDraft, tree: Tree): boolean =>
  lemmaOf(tree, trigger) === 'threaten' ||
  (lemmaOf(tree, trigger) === 'warn' && predicate.recipient !== undefined && kidsBy(tree, trigger, 'obj', 'iobj').length > 0)

/** "Chad will pay for it, a spokesman wrote": he is not of the state that he threatens. */
function notOf(recipient: readonly Party[], speaker: Party): Party {
  const { country, ...rest } = speaker
  return isInferred(speaker) && recipient.some((party) => party.kind === 'country' && party.country === country) ? rest : speaker
}

/** "has no intention of": what somebody will not do. */
const isUnintended = ({ trigger }: ActDraft, tree: Tree): boolean =>
  kidsBy(tree, trigger, 'obj').some((k) => intentions.has(lemmaOf(tree, k)) && kidsBy(tree, k, 'det').some((no) => lemmaOf(tree, no) === 'no'))
const intentions = new Set('intention plan wish desire interest willingness readiness'.split(' '))

/** What is good is refused; of what is not, its own side says only that it is not meant. */
function unintended(about: About, { event, contexts = [] }: Predicate): Told {
  const isRefusal = about.act !== undefined && eventDefinitions[about.act.event].quad.endsWith('cooperation')
  return { act: actFor({ event: isRefusal ? 'REJECT' : event, contexts }, about), about, speechAct: isRefusal ? 'refusal' : 'denial' }
}

const ordering = new Set('order tell instruct command direct task authorise authorize'.split(' '))

/** "ordered his army to occupy the ford": what somebody orders those under him to do is what his own side plans. */
const isOrder = ({ trigger }: ActDraft, tree: Tree, actor: readonly Party[], recipient: readonly Party[]): boolean =>
  ordering.has(lemmaOf(tree, trigger)) &&
  recipient.length > 0 &&
  recipient.every(({ country }) => country !== undefined && actor.some((own) => own.country === country && own.sector === 'GOV'))

/** "ordered that the militia be put on the list": what a government orders to be done, by nobody in particular, it does itself. */
const isDecree = ({ trigger, about: inner }: ActDraft, tree: Tree, actor: readonly Party[]): boolean =>
  ordering.has(lemmaOf(tree, trigger)) &&
  inner !== undefined &&
  relationOf(tree, inner.via ?? inner.trigger) === 'ccomp' &&
  inner.actor.length === 0 &&
  actor.some(({ sector }) => sector === 'GOV')

/** "will lend Riga a crane": what is given is no content of a word. */
const isMaterialGood = ({ event }: Predicate): boolean => eventDefinitions[event].quad === 'material cooperation'

/** "demanded that Chad return": of whom something is asked without a word on it, of those who would do it. */
const askedTo = (about: About, actor: readonly Party[]): readonly Party[] => about.actor.filter(({ name }) => !actor.some((own) => own.name === name))

/** What is asked for or refused, and what that is about: "rejected the *plea* to *pump* more oil". */
function contentWords({ about, trigger }: ActDraft, tree: Tree): readonly ContentWord[] {
  const head = about?.trigger ?? trigger
  return [head, ...kidsBy(tree, head, 'acl', 'nmod').filter((k) => k > head && relationOf(tree, k) !== 'acl:relcl')].map((i) => ({
    lemma: lemmaOf(tree, i),
    before: kidsBy(tree, i, 'compound', 'amod').map((k) => lemmaOf(tree, k)),
    verb: isVerb(tree, i),
    denied: kidsBy(tree, i, 'advmod').some((k) => ['not', 'never'].includes(lemmaOf(tree, k))),
  }))
}

/** The mode of a threat is what is threatened. */
const threatModes: Readonly<Partial<Record<string, string>>> = {
  ASSAULT: 'violence',
  'MOBILIZE/troops': 'territory',
  MOBILIZE: 'violence',
  'SANCTION/discontinue': 'relations',
  'SANCTION/withdraw': 'relations',
  'SANCTION/expel': 'expel',
  SANCTION: 'relations',
  'COERCE/seize': 'territory',
  'COERCE/arrest': 'arrest',
  'COERCE/deport': 'expel',
  COERCE: 'restrict',
  REJECT: 'relations',
  PROTEST: 'relations',
}

function actFor(predicate: Pick<Predicate, 'event' | 'mode' | 'contexts'>, about: Pick<About, 'act'> | undefined): Act {
  const contexts = predicate.contexts ?? []
  if (predicate.event !== 'THREATEN') return actOf(predicate.event, predicate.mode, contexts)
  const inner = about?.act
  const mode = inner === undefined ? undefined : (threatModes[`${inner.event}/${inner.mode ?? ''}`] ?? threatModes[inner.event])
  return actOf('THREATEN', mode ?? predicate.mode, contexts.length > 0 ? contexts : (inner?.contexts ?? []))
}

/** "will open the archives", of which no word names the act: a plan where its own side announces it, else no more than what somebody says. */
function undertaken(about: About, draft: ActDraft, tree: Tree, { actor, speaker }: Pick<Known, 'actor' | 'speaker'>): Told {
  const act = actFor(draft.predicate, undefined)
  const byReport = speaker === undefined && isOwnRhetoric(draft, tree) ? actor : []
  const doers = byReport.length > 0 ? byReport : undertakersOf({ status: draft.status, meant: true, actor, speaker: ownSpeaker(actor, speaker) })
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
function weighed(
  about: About,
  draft: ActDraft,
  { actor, speaker, offers }: { readonly actor: readonly Party[]; readonly speaker: Party | undefined; readonly offers: boolean },
): Told {
  const act = about.act ?? actFor(draft.predicate, about)
  const announced = announcementOf({ act, status: draft.status, meant: true, actor, speaker })
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

/** "will", "plans to", "is to", "will not": not what something is for ("met to discuss"), nor what a deed would bring ("raids would end the talks"). */
function isMeant(tree: Tree, { trigger, status, statusBy }: ActDraft): boolean {
  if (kidsBy(tree, trigger, 'csubj').length > 0) return false
  if (status === 'denied') return kidsBy(tree, trigger, 'aux').some((k) => ahead.has(tokenAt(tree, k).words.toLowerCase()))
  return statusBy !== undefined && (tokenAt(tree, statusBy).upos === 'AUX' || meaningTo.has(lemmaOf(tree, statusBy)))
}
/** "must leave", "should not fire"; "should they fire" is a condition. */
function isOwed(tree: Tree, { statusBy }: ActDraft): boolean {
  if (statusBy === undefined) return false
  const duty = [statusBy, ...kidsBy(tree, headOf(tree, statusBy), 'aux')].find((k) => ['must', 'should', 'ought'].includes(lemmaOf(tree, k)))
  return duty !== undefined && (duty === statusBy || negators.has(lemmaOf(tree, statusBy))) && !isInverted(tree, duty)
}
const isInverted = (tree: Tree, auxiliary: number): boolean => kidsBy(tree, headOf(tree, auxiliary), 'nsubj').some((subject) => auxiliary < subject)
const isFailed = (tree: Tree, { statusBy, predicate }: ActDraft): boolean =>
  statusBy !== undefined && ['fail', 'failure', 'unable'].includes(lemmaOf(tree, statusBy)) && /^(?:agree|support\/sign)/u.test(predicate.id)
const ahead = new Set(['will', "'ll", '’ll', 'wo', 'would', 'shall'])
const meaningTo = new Set('plan intend aim prepare schedule set due slate ready decide resolve undertake go arrange expect announce hesitate'.split(' '))
