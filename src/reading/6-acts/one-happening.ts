import type { Predicate } from '../../knowledge/lexicon/predicate.ts'
import type { ActDraft } from '../act-draft.ts'
import { prepositionOf } from '../prepositions.ts'
import { baseRelation, hasKid, headOf, isVerb, kidsBy, lemmaOf, relationOf, tokenAt, type Tree } from '../tree.ts'

/**
 * One happening is one act, however many words tell it: the first of two drafts takes over what the second knows better.
 *
 *   The shelling of the port wounded six.            shelling + wounded
 *   Gunmen opened fire on a bus, killing the driver. opened fire + killing
 *   Three guards died in a gun battle with rebels.   died + gun battle
 *   The attackers killed two men and injured a third. killed + injured
 *   A sect claimed responsibility for the bombing.   claimed + bombing
 */
export function withOneTelling(tree: Tree, drafts: readonly ActDraft[]): readonly ActDraft[] {
  const told = withoutNouns(tree, drafts)
  const byTrigger = new Map(told.filter(isViolence).map((draft) => [draft.trigger, draft]))
  const gone = new Set<number>()
  const at = (trigger: number): ActDraft | undefined => (gone.has(trigger) ? undefined : byTrigger.get(trigger))
  // from the last to the first, so that "killing two and wounding five" has become one before it meets its governor
  for (const { trigger } of [...byTrigger.values()].sort((a, b) => b.trigger - a.trigger)) {
    const draft = at(trigger)
    const whole = draft === undefined ? undefined : (at(headOf(tree, trigger)) ?? claimAbove(tree, trigger, at))
    if (draft === undefined || whole === undefined || !isSameHappening(tree, draft, whole)) continue
    // "two were killed when rebels shelled the port": what was done tells more than what came of it
    const [kept, other] = !draft.noun && isHarm(tree, whole) && !isHarm(tree, draft) ? [draft, whole] : [whole, draft]
    gone.add(other.trigger)
    byTrigger.set(kept.trigger, joined(tree, kept, other))
  }
  return told.flatMap((draft) => (isViolence(draft) ? (at(draft.trigger) ?? []) : [draft]))
}

/** "The shelling of the port wounded six", "held talks with the rebels": noun and verb tell one deed; the verb takes over what the noun knows better. */
function withoutNouns(tree: Tree, drafts: readonly ActDraft[]): readonly ActDraft[] {
  const absorbed = new Map<number, ActDraft>()
  const nouns = new Set<number>()
  const byTrigger = new Map(drafts.filter(({ noun }) => !noun).map((draft) => [draft.trigger, draft]))
  for (const deed of drafts.filter(({ noun, about }) => noun && about === undefined)) {
    const verb = byTrigger.get(headOf(tree, deed.trigger))
    if (verb !== undefined && tellsStateOf(verb, deed)) nouns.add(deed.trigger)
    if (verb === undefined || verb.about !== undefined || !isOneDeed(tree, verb, deed)) continue
    nouns.add(deed.trigger)
    const isSame = verb.predicate.event === deed.predicate.event
    const mode = verb.predicate.mode ?? (isSame ? deed.predicate.mode : undefined)
    absorbed.set(verb.trigger, {
      ...verb,
      predicate: mode === undefined ? verb.predicate : { ...verb.predicate, mode },
      // "ended a ceasefire with Chad": Chad did not
      actor: deed.actor.length > 0 && (isSame || verb.actor.length === 0) ? deed.actor : verb.actor,
      recipient: verb.recipient.length > 0 ? verb.recipient : deed.recipient,
    })
  }
  return drafts.filter(({ trigger }) => !nouns.has(trigger)).map((draft) => absorbed.get(draft.trigger) ?? draft)
}

/** "the *truce* collapsed": that there had been one is no news. */
const tellsStateOf = ({ predicate, thing }: ActDraft, { trigger }: ActDraft): boolean =>
  predicate.event === 'SAY' && predicate.state === 'ended' && thing.some(({ head }) => head === trigger)

/** "called off the summit" tells two things: that it was called off and that it was not held. */
function isOneDeed(tree: Tree, { predicate, status }: ActDraft, deed: ActDraft): boolean {
  const relation = relationOf(tree, deed.trigger)
  if (!['nsubj', 'nsubj:pass', 'obj'].includes(relation)) return false
  return (
    predicate.event === deed.predicate.event ||
    (relation !== 'nsubj' && status === deed.status && !deedsOfOthers.has(deed.predicate.event) && asksForObject(predicate))
  )
}
/** "dispersed the march", "survived the raid": somebody else did it, and it is told besides. */
const deedsOfOthers = new Set(['PROTEST', 'ASSAULT'])

/** "lifted the *curfew*": what a verb must have as its object is told with it. */
const asksForObject = ({ where = {} }: Predicate): boolean =>
  Object.entries(where).some(([selectors, test]) => selectors.split('|').includes('obj') && !test.startsWith('!') && !test.startsWith('?'))

const isViolence = ({ predicate, about }: ActDraft): boolean => predicate.event === 'ASSAULT' && about === undefined

/** Verbs that tell what came of violence for people. */
const harming: ReadonlySet<string> = new Set('kill wound injure hurt maim die perish slay leave'.split(' '))
const isHarm = (tree: Tree, { trigger }: ActDraft): boolean => isVerb(tree, trigger) && harming.has(lemmaOf(tree, trigger))

/** Violence that is a deed of its own beside the one that it went with: "ambushed the bus, abducting eleven". */
const deedsApart: ReadonlySet<string | undefined> = new Set(['abduct', 'torture', 'sexual', 'destroy'])

function isSameHappening(tree: Tree, draft: ActDraft, whole: ActDraft): boolean {
  if (whole.predicate.ownWord === true) return isFor(tree, draft.trigger)
  if (draft.status !== whole.status || deedsApart.has(draft.predicate.mode) || deedsApart.has(whole.predicate.mode)) return false
  const relation = baseRelation(relationOf(tree, draft.trigger))
  const [harm, harmed] = [isHarm(tree, draft), isHarm(tree, whole)]
  switch (relation) {
    case 'advcl': {
      const mark = kidsBy(tree, draft.trigger, 'mark', 'advmod').map((k) => lemmaOf(tree, k))
      // "were killed when a mine exploded"
      if (mark.some((word) => word === 'when' || word === 'as')) return harmed && !harm
      return mark.length === 0 && tokenAt(tree, draft.trigger).xpos === 'VBG' && isOneKind(draft, whole)
    }
    case 'conj':
    case 'parataxis':
      // "a grenade was thrown into the hall; at least ten were injured"
      return harm && (hasKid(tree, draft.trigger, 'nsubj') ? isHarmWithoutActor(tree, draft) : harmed)
    case 'obl':
      return draft.noun && harmed && ['in', 'by', 'during', 'from'].includes(prepositionOf(tree, draft.trigger) ?? '')
    default:
      return false
  }
}

/** "claimed responsibility *for* the blast", "for killing the judge" */
const isFor = (tree: Tree, trigger: number): boolean => kidsBy(tree, trigger, 'case', 'mark').some((k) => lemmaOf(tree, k) === 'for')

/** "claimed *responsibility* for the blast": the noun between the claim and what is claimed tells nothing. */
function claimAbove(tree: Tree, trigger: number, at: (k: number) => ActDraft | undefined): ActDraft | undefined {
  const between = headOf(tree, trigger)
  const claim = between < 0 || !isFor(tree, trigger) ? undefined : at(headOf(tree, between))
  return claim?.predicate.ownWord === true ? claim : undefined
}

const isOneKind = (a: ActDraft, b: ActDraft): boolean =>
  a.predicate.mode === undefined || b.predicate.mode === undefined || a.predicate.mode === b.predicate.mode

const isHarmWithoutActor = (tree: Tree, draft: ActDraft): boolean => draft.actor.length === 0 && isHarm(tree, draft)

/** The whole with what the other draft adds: who was hurt, by whom, in which way. */
function joined(tree: Tree, whole: ActDraft, draft: ActDraft): ActDraft {
  const mode = whole.predicate.mode ?? draft.predicate.mode
  // "nine guards died in a battle": the dead are not those who fought the others because they stand before the verb
  const suffering = new Set(whole.recipient.map(({ head }) => head))
  const doers = draft.actor.filter(({ head }) => !suffering.has(head))
  const actors = draft.noun ? [doers, whole.actor] : [whole.actor, draft.actor]
  return {
    ...whole,
    predicate: mode === undefined ? whole.predicate : { ...whole.predicate, mode },
    actor: actors.find((list) => list.length > 0) ?? [],
    thing: whole.thing.length > 0 ? whole.thing : draft.thing,
    absorbed: [...(whole.absorbed ?? []), draft.trigger, ...(draft.absorbed ?? [])],
    ...(draft.noun || !isHarm(tree, draft) || isHarm(tree, whole) ? {} : { hurt: [...(whole.hurt ?? []), ...(draft.hurt ?? []), ...draft.recipient] }),
  }
}
