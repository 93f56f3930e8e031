import type { EventType } from '../../domain/act.ts'
import type { About, SpeechAct } from '../../domain/claim.ts'
import type { Party } from '../../domain/party.ts'
import { contentMode, type ContentWord } from '../../knowledge/lexicon/content-modes.ts'
import { wordSet } from '../../knowledge/lexicon/listed.ts'
import type { Predicate } from '../../knowledge/lexicon/predicate.ts'
import { eventDefinitions } from '../../knowledge/ontology/event-definitions.ts'
import type { ActDraft } from '../act-draft.ts'
import { isVerb, kidsBy, lemmaOf, relationOf, type Tree } from '../tree.ts'
import { actFor } from './act-for.ts'
import { eventOfWord } from './announce.ts'
import { giverOf } from './giver.ts'
import type { Known, Told } from './told.ts'

/** A word of somebody about an act: what is threatened, promised, demanded, refused ... */
export function wordOn(content: About, draft: ActDraft, tree: Tree, { actor, recipient, speaker }: Pick<Known, 'actor' | 'recipient' | 'speaker'>): Told {
  const { predicate } = draft
  // "vowed to make them pay", "warned that they would pay": a threat to threaten names no act
  const about = predicate.event !== 'REQUEST' && predicate.event !== 'CONCEDE' && content.act?.event === 'THREATEN' ? withoutAct(content) : content
  const { contexts = [] } = predicate
  const event = eventOfWord(predicate.event, content.act, { speechAct: predicate.speechAct, outright: isOutright(draft, tree), denied: isDenied(draft, tree) })
  const told = toCome(draft, tree, event === predicate.event ? predicate.speechAct : speechActOf[event])
  const speechAct = told === 'demand' && (isOrder(draft, tree, actor, recipient) || isDecree(draft, tree, actor)) ? 'plan' : told
  const mode = event === predicate.event ? (predicate.mode ?? contentMode(event, about.act, contentWords(draft, tree))) : undefined
  const giver = isGivenBySpeaker(predicate, speechAct) ? giverOf(actor, recipient, speaker) : {}
  return {
    act: actFor({ event, contexts, ...(mode === undefined ? {} : { mode }) }, about),
    about: giver.actor === undefined || about.actor.length > 0 ? about : { ...about, actor: isAsked(predicate) ? recipient : giver.actor },
    ...giver,
    ...(speechAct === undefined ? {} : { speechAct }),
    ...(speechAct === 'demand' && recipient.length === 0 ? { recipient: askedTo(about, actor) } : {}),
  }
}

/** "will put him on trial" plans it and accuses nobody yet; "will ignore the ban" refuses; "adopted a resolution" says not what anybody will do. */
function toCome({ predicate, status, trigger, about }: ActDraft, tree: Tree, told: SpeechAct | undefined): SpeechAct | undefined {
  if (told === 'promise' && lemmaOf(tree, trigger) === 'adopt' && about?.predicate === undefined) return undefined
  if (status !== 'planned') return told
  if (told === 'accusation') return 'plan'
  return told === undefined && predicate.event === 'REJECT' && disregarding.has(lemmaOf(tree, trigger)) ? 'refusal' : told
}
const disregarding = wordSet('ignore disregard reject defy disobey flout')

function withoutAct(about: About): About {
  const { act, ...rest } = about
  return act === undefined ? about : rest
}

/** What a word becomes that is about another act than its verb is mostly used for. */
const speechActOf: Readonly<Partial<Record<EventType, SpeechAct>>> = { THREATEN: 'threat', REJECT: 'refusal', AGREE: 'promise', CONCEDE: 'promise' }

const isAsked = ({ speechAct }: Predicate): boolean => speechAct === 'ultimatum' || speechAct === 'demand'

/** "The junta has until Friday to leave, Accra said", "Iran said it was ready to let them in": nobody stands by the word, and who speaks gives it. */
const isGivenBySpeaker = ({ actor, id }: Predicate, speechAct: SpeechAct | undefined): boolean =>
  (actor === undefined && speechAct === 'ultimatum') || (speechAct === 'promise' && id === 'agree/willing')

/** "promised *not* to use force", "vowed *never* to talk": what will not be done. The parser may hang the word on the verb before it. */
function isDenied({ about, trigger }: ActDraft, tree: Tree): boolean {
  if (about === undefined) return false
  const own = [about.trigger, about.via ?? about.trigger].flatMap((head) => kidsBy(tree, head, 'advmod').filter((k) => k < head))
  const before = kidsBy(tree, trigger, 'advmod').filter((k) => k === trigger + 1 && tree.tokens[k + 1]?.words.toLowerCase() === 'to')
  return [...own, ...before].some((k) => ['not', 'never'].includes(lemmaOf(tree, k)))
}

/** Of a word that only threatens, and of what others are warned to do or not to do, nothing makes a promise. */
const isOutright = ({ predicate, trigger }: ActDraft, tree: Tree): boolean =>
  lemmaOf(tree, trigger) === 'threaten' ||
  (lemmaOf(tree, trigger) === 'warn' && predicate.recipient !== undefined && kidsBy(tree, trigger, 'obj', 'iobj').length > 0)

/** "has no intention of": what somebody will not do. */
export const isUnintended = ({ trigger }: ActDraft, tree: Tree): boolean =>
  kidsBy(tree, trigger, 'obj').some((k) => intentions.has(lemmaOf(tree, k)) && kidsBy(tree, k, 'det').some((no) => lemmaOf(tree, no) === 'no'))
const intentions = new Set('intention plan wish desire interest willingness readiness'.split(' '))

/** What is good is refused; of what is not, its own side says only that it is not meant. */
export function unintended(about: About, { event, contexts = [] }: Predicate): Told {
  const isRefusal = about.act !== undefined && eventDefinitions[about.act.event].quad.endsWith('cooperation')
  return { act: actFor({ event: isRefusal ? 'REJECT' : event, contexts }, about), about, speechAct: isRefusal ? 'refusal' : 'denial' }
}

const ordering = new Set('order tell instruct command direct task authorise authorize'.split(' '))

/** "ordered his army to occupy the ford": what somebody orders those under him to do is what his own side plans. */
const isOrder = ({ trigger }: ActDraft, tree: Tree, actor: readonly Party[], recipient: readonly Party[]): boolean =>
  ordering.has(lemmaOf(tree, trigger)) &&
  recipient.length > 0 &&
  recipient.every(({ country, sector }) => country !== undefined && sector !== 'CVL' && actor.some((own) => own.country === country && own.sector === 'GOV'))

/** "ordered that the militia be put on the list": what a government orders to be done, by nobody in particular, it does itself. */
const isDecree = ({ trigger, about: inner }: ActDraft, tree: Tree, actor: readonly Party[]): boolean =>
  ordering.has(lemmaOf(tree, trigger)) &&
  inner !== undefined &&
  relationOf(tree, inner.via ?? inner.trigger) === 'ccomp' &&
  inner.actor.length === 0 &&
  actor.some(({ sector }) => sector === 'GOV')

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
