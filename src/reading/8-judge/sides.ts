import type { EventType } from '../../domain/act.ts'
import type { Doubt } from '../../domain/claim.ts'
import type { CountryCode, Party } from '../../domain/party.ts'
import type { Thing } from '../../domain/thing.ts'
import { willAnswer } from '../../knowledge/lexicon/will-do.ts'
import { isInClass } from '../../knowledge/lexicon/class-test.ts'
import { isNonStateCountry } from '../../knowledge/ontology/non-state-countries.ts'
import { countryName } from '../../knowledge/countries/find-country.ts'
import type { ActDraft } from '../act-draft.ts'
import type { Argument } from '../argument.ts'
import { prepositionOf } from '../prepositions.ts'
import { standsWhereOneMeets } from '../host-town.ts'
import { kidsBy, lemmaOf, relationOf, tokenAt, withConjuncts, type Tree } from '../tree.ts'
import { actingThrough, affectedBy } from './affected.ts'
import { doubtOf } from './certainty.ts'

/** Who, which thing and which place stands at a word. */
export type WhoIsWhere = {
  readonly text: string
  readonly partiesAt: (sentence: number, head: number) => readonly Party[]
  readonly isOfSpeaker: (sentence: number, head: number) => boolean
  readonly thingAt: (sentence: number, head: number) => Thing | undefined
  /** The two states that the report is about, where it is about two; else empty. */
  readonly pair?: readonly CountryCode[]
  /** The country of a place at this token. */
  readonly countryAt: (sentence: number, token: number) => CountryCode | undefined
}

export type Sides = {
  readonly actor: readonly Party[]
  readonly recipient: readonly Party[]
  /** How the recipient was reached, where it was not by the frame of the act. */
  readonly recipientPath?: string
  readonly doubts: readonly Doubt[]
}

type Around = { readonly speaker: Party | undefined; /** The recipients of what is threatened, promised or demanded. */ readonly ofInner: readonly Party[] }

/** Who acts on whom: by the frame of the act or of the act that it is about, else through something of theirs, else named in what was done. */
export function sidesOf(draft: ActDraft, tree: Tree, found: WhoIsWhere, { speaker, ofInner }: Around): Sides {
  const partiesAt = (head: number): readonly Party[] => partiesFor(tree, head, found, speaker)
  const orLandAt = (head: number): readonly Party[] => {
    const parties = partiesAt(head)
    return parties.length > 0 || standsWhereOneMeets(tree, head) ? parties : landAt(tree, head, found)
  }
  const heads = draft.actor.map(({ head }) => head)
  const shared = sharedThing(draft, tree, found)
  const itself = distinct(heads.flatMap(partiesAt))
  const through = itself.length > 0 ? [] : distinct(actingThrough(tree, heads, partiesAt))
  const agreed = heads.length > 0 ? [] : agreedBy(tree, draft.trigger, found)
  const together = agreed.length > 0 ? agreed : heads.length > 0 || !jointly.has(draft.predicate.event) ? [] : shared
  const actor = [itself, through].find(({ length }) => length > 0) ?? together
  const frame = draft.recipient.filter(
    (argument) =>
      !isOwnForce(tree, argument.head, found, actor) && !isSent(draft, tree, argument.head, found, actor) && !isAskedToJudge(draft, tree, argument.head, found),
  )
  const partiesOf = (list: readonly Argument[], at: (head: number) => readonly Party[]): readonly Party[] => distinct(list.flatMap(({ head }) => at(head)))
  const hurt = partiesOf(draft.hurt ?? [], partiesAt)
  // "exploded in Gao, killing two Dutch sergeants": they, and not the town; "attacked a camp of Congolese refugees, killing 150 people": the refugees
  const named = [
    partiesOf(frame, hurt.length > 0 ? partiesAt : orLandAt),
    hurt.filter(({ country }) => country !== undefined),
    partiesOf(frame, orLandAt),
    ofInner,
  ]
    .map((parties) => parties.filter((party) => !actor.some((other) => isSameParty(other, party))))
    .find(({ length }) => length > 0)
  const moved = new Set(draft.thing.filter(({ head }) => found.thingAt(tree.number, head)?.kind === 'force').map(({ head }) => head))
  const affected =
    named !== undefined ||
    (draft.predicate.reciprocal === true && actor.length > 1) ||
    draft.predicate.mode === 'resign' ||
    draft.predicate.id === willAnswer.id
      ? undefined
      : affectedBy(tree, draft.trigger, draft.predicate.event, actor, (head) =>
          moved.has(head) || isAskedToJudge(draft, tree, head, found) ? [] : orLandAt(head),
        )
  const partners = named !== undefined || affected !== undefined || hurt.length > 0 || together.length > 0 ? [] : partnersIn(shared, actor)
  return {
    actor,
    recipient: named ?? affected?.parties ?? (hurt.length > 0 ? hurt : partners),
    ...(affected === undefined ? {} : { recipientPath: affected.path }),
    doubts: [
      ...(through.length === 0 ? [] : [doubtOf('throughTheirs')]),
      ...(together.length === 0 ? [] : [doubtOf('togetherByThing')]),
      ...(partners.length === 0 ? [] : [doubtOf('otherSide')]),
      ...(affected === undefined ? [] : [doubtOf('affected')]),
    ],
  }
}

/** "The pass was cleared under the pact between Chad and Sudan": those who agreed to it. */
function agreedBy(tree: Tree, trigger: number, found: WhoIsWhere): readonly Party[] {
  const pact = kidsBy(tree, trigger, 'obl').find(
    (k) => ['under', 'by', 'through', 'with'].includes(prepositionOf(tree, k) ?? '') && found.thingAt(tree.number, k)?.kind === 'agreement',
  )
  if (pact === undefined) return []
  return distinct(
    kidsBy(tree, pact, 'nmod')
      .flatMap((k) => (prepositionOf(tree, k) === 'between' ? withConjuncts(tree, k) : []))
      .flatMap((k) => found.partiesAt(tree.number, k)),
  )
}

/** What is done by two: the founding of a joint office is the work of both whose it is. */
const jointly: ReadonlySet<EventType> = new Set<EventType>(['AGREE', 'COOPERATE', 'CONSULT'])

/** The states whose the thing is that the act is about, where there are several: an agreement between two, a line between two. */
function sharedThing(draft: ActDraft, tree: Tree, found: WhoIsWhere): readonly Party[] {
  for (const { head } of [...draft.thing, ...(draft.about?.thing ?? [])]) {
    const thing = found.thingAt(tree.number, head)
    if (thing === undefined || thing.parties.length < 2) continue
    return thing.parties.map((country) => ({ at: thing.at, words: thing.words, name: countryName(country), kind: 'country', country }))
  }
  return []
}

/** "left the pact": the other side of it, where the one who acts is a side. */
function partnersIn(shared: readonly Party[], actor: readonly Party[]): readonly Party[] {
  const own = new Set(actor.flatMap(({ country }) => country ?? []))
  return shared.some(({ country }) => country !== undefined && own.has(country))
    ? shared.filter(({ country }) => country !== undefined && !own.has(country))
    : []
}

/** The parties of a phrase; "we" and "our army" are of the speaker's side. */
export function partiesFor(tree: Tree, head: number, found: WhoIsWhere, speaker: Party | undefined): readonly Party[] {
  const parties = found.partiesAt(tree.number, head)
  if (!found.isOfSpeaker(tree.number, head) || speaker === undefined) return parties
  if (parties.length > 0)
    return parties.map((party) => (party.country !== undefined || speaker.country === undefined ? party : { ...party, country: speaker.country }))
  const { at } = tokenAt(tree, head)
  return [{ ...speaker, at, words: found.text.slice(at.start, at.end), antecedent: speaker.at }]
}

/** A town stands for its country, where something is done to it. */
function landAt(tree: Tree, head: number, found: WhoIsWhere): readonly Party[] {
  const country = found.countryAt(tree.number, head)
  const { at, upos } = tokenAt(tree, head)
  if (country === undefined || upos !== 'PROPN') return []
  return [{ at, words: found.text.slice(at.start, at.end), name: countryName(country), kind: 'country', country }]
}

/** "withdrew its troops": one's own soldiers are what is moved, not whom it is done to. */
const isOwnForce = (tree: Tree, head: number, found: WhoIsWhere, actor: readonly Party[]): boolean =>
  found.thingAt(tree.number, head)?.kind === 'force' &&
  kidsBy(tree, head, 'nmod:poss').some((k) => tokenAt(tree, k).upos === 'PRON') &&
  found.partiesAt(tree.number, head).every(({ country }) => actor.some((party) => party.country === country))

/** "will send the navy to clear the port": those who are sent, if nobody else's, are not against whom. */
const isSent = ({ predicate }: ActDraft, tree: Tree, head: number, found: WhoIsWhere, actor: readonly Party[]): boolean =>
  predicate.event === 'MOBILIZE' &&
  relationOf(tree, head) === 'obj' &&
  found.partiesAt(tree.number, head).every(({ sector, country }) => (sector === 'MIL' || sector === 'COP') && !actor.some((own) => own.country !== country))

/** "took the case to the court", "lodged a complaint with the commission": who is to judge is not who is accused. */
const isAskedToJudge = ({ predicate }: ActDraft, tree: Tree, head: number, found: WhoIsWhere): boolean =>
  predicate.event === 'ACCUSE' &&
  ['to', 'with', 'before'].includes(prepositionOf(tree, head) ?? '') &&
  (isInClass('judge-body', lemmaOf(tree, head)) ||
    found.partiesAt(tree.number, head).some(({ kind, country }) => kind === 'organisation' && country !== undefined && isNonStateCountry(country)))

export const isSameParty = (a: Party, b: Party): boolean => a.country === b.country && a.sector === b.sector && a.name === b.name

export const distinct = (parties: readonly Party[]): readonly Party[] =>
  parties.filter((party, n) => parties.findIndex((other) => isSameParty(party, other)) === n)
