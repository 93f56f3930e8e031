import type { EventType } from '../domain/act.ts'
import type { EventId } from '../domain/id.ts'
import type { Party } from '../domain/party.ts'
import type { Commitment, CommitmentStatus } from '../domain/record.ts'
import { confusablesOf } from './act-likeness.ts'
import type { Undertaking } from './commitments.ts'
import { deedOf } from './deeds.ts'
import type { EventFacts } from './event-facts.ts'
import { countriesOf } from './parties.ts'
import { isWarlike, retractionOf, takesPlansBack } from './retractions.ts'
import { minutesInDay, sortKey, timeRange } from './time-range.ts'
import { contentStems } from './words.ts'

// Which later events answer an undertaking: a deed that keeps it, a word that takes it back, an end of the thing that it was about. An event is looked
// for under a few keys only, so that a new event concerns few undertakings and a new undertaking few events, however long the record is.

export type Change = Commitment['changes'][number]

/** An event that answers an undertaking, and how well: of two the one with the lesser rank counts. */
type Answer = { readonly change: Change; readonly rank: readonly (number | string)[] }
export const answerKinds = ['deed', 'retraction', 'end'] as const
type AnswerKind = (typeof answerKinds)[number]
export type Answers = { readonly [kind in AnswerKind]?: Answer }

/** A deed on nothing in particular is looked for as long as it may still be likely enough; a word that takes back, for two years. */
const reachDays: Readonly<Record<string, number>> = { deed: 450, name: 450, nobody: 450, freed: 450, back: 730, war: 460 }

/** For how many minutes after an undertaking events are looked for under a key. */
export const reachOf = (key: string): number => (reachDays[key.slice(0, key.indexOf(' '))] ?? Infinity) * minutesInDay

const nobody = '-'
const anybody = '*'

/** Countries of parties, and a mark where some of them have none. */
const sidesOf = (parties: readonly Party[]): readonly string[] => {
  const countries: readonly string[] = countriesOf(parties)
  return parties.length === 0 || parties.some(({ country }) => country === undefined) ? [...countries, nobody] : countries
}

/** Where to look for an event of some of these sides: under each of them and under those of unknown side; anywhere, where a side is unknown. */
const sidesToLookFor = (parties: readonly Party[]): readonly string[] => {
  const sides = sidesOf(parties)
  return sides.includes(nobody) ? [anybody] : [...sides, nobody]
}

/** Of those whose country nobody tells, or of all, the words of their names: "dockworkers". */
const namesOf = (parties: readonly Party[], all = false): readonly string[] => [
  ...new Set(parties.flatMap(({ country, name }) => (all || country === undefined ? contentStems(name) : []))),
]

/** The keys under which an event is found by the undertakings that it may answer. */
export function keysOfAnswer({ event, at, isEnd, retraction }: EventFacts): readonly string[] {
  if (at === undefined) return []
  const keys: string[] = []
  if (event.thing !== undefined) keys.push(`thing ${event.thing}`)
  if (event.thing !== undefined && isEnd) keys.push(`end ${event.thing}`)
  for (const doer of countriesOf(event.actor)) {
    for (const recipient of [...sidesOf(event.recipient), anybody]) keys.push(`deed ${doer} ${recipient} ${event.act.event}`)
  }
  for (const name of namesOf(event.actor)) keys.push(`name ${name} ${event.act.event}`)
  if (event.actor.length === 0) keys.push(`nobody ${event.act.event}`)
  if (event.act.event === 'RETREAT') for (const name of namesOf(event.recipient, true)) keys.push(`freed ${name}`)
  if (!retraction) return keys
  if (retraction.thing !== undefined) keys.push(`undone ${retraction.thing}`)
  if (retraction.act !== undefined) for (const side of [...sidesOf(event.actor), anybody]) keys.push(`back ${side} ${retraction.act.event}`)
  if (takesPlansBack(retraction)) for (const country of countriesOf(event.actor)) keys.push(`war ${country}`)
  return keys
}

/** The keys under which an undertaking looks for its answers. */
export function keysLookedUp({ event }: EventFacts, { target, earliest }: Undertaking): readonly string[] {
  if (earliest === undefined) return []
  const { act, thing } = target
  const keys = thing === undefined ? [] : [`thing ${thing}`, `end ${thing}`, `undone ${thing}`]
  if (act !== undefined) {
    const acts: readonly EventType[] = [act.event, ...confusablesOf(act.event)]
    for (const doer of countriesOf(target.doer)) {
      for (const recipient of sidesToLookFor(target.recipient)) for (const kind of acts) keys.push(`deed ${doer} ${recipient} ${kind}`)
    }
    // of a deed it may not be told of which country they are: "lorry drivers blocked the road"
    for (const name of namesOf(target.doer, true)) for (const kind of acts) keys.push(`name ${name} ${kind}`)
    for (const kind of acts) keys.push(`nobody ${kind}`)
    if (act.event === 'RETREAT' && target.doer.length === 0) for (const name of namesOf(target.recipient, true)) keys.push(`freed ${name}`)
    for (const side of sidesToLookFor(event.actor)) keys.push(`back ${side} ${act.event}`)
  }
  if (isWarlike(target)) for (const country of countriesOf(event.actor)) keys.push(`war ${country}`)
  return keys
}

export const noAnswer: Answers = {}

/** How an event answers an undertaking, by each kind of answer. */
export function answersBy(own: EventFacts, undertaking: Undertaking, other: EventFacts): Answers {
  const { event, at } = other
  if (event.id === own.event.id || at === undefined) return noAnswer
  const deed = deedOf(undertaking, other, own.event.actor)
  const back = retractionOf(own, undertaking, other)
  const as = other.retraction?.as
  const isEnd = isEndOf(undertaking, other)
  if (!deed && !back && !isEnd) return noAnswer
  return {
    ...(deed && {
      deed: {
        change: changeBy(deed.isPart ? 'partly carried out' : 'carried out', other, deed.likeness * event.certainty, deed.why),
        rank: [-deed.likeness, Number(deed.isPart), event.id],
      },
    }),
    ...(back && as && { retraction: { change: changeBy(as, other, back.certainty * event.certainty, back.why), rank: [sortKey(event.interval), event.id] } }),
    ...(isEnd && {
      end: {
        change: changeBy('overtaken', other, 0.6 * event.certainty, 'the thing it was about came to its end in another way'),
        rank: [sortKey(event.interval), event.id],
      },
    }),
  }
}

/** Something else put an end to the thing that the word was about. Who is asked to keep a thing and ends it has only not done what he was asked. */
function isEndOf({ kind, target, made }: Undertaking, { event, isEnd }: EventFacts): boolean {
  if ((kind === 'demand' || kind === 'ultimatum') && countriesOf(target.doer).some((country) => countriesOf(event.actor).includes(country))) return false
  if (!isEnd || target.thing === undefined || target.thing !== (event.thing as string | undefined) || made === undefined) return false
  const since = timeRange(made)
  return sortKey(event.interval) >= (Number.isFinite(since.from) ? since.from : since.to - minutesInDay)
}

export function changeBy(status: CommitmentStatus, { event, best }: EventFacts, certainty: number, why: string): Change {
  return {
    status,
    claim: best,
    event: event.id,
    ...(event.interval === undefined ? {} : { interval: event.interval }),
    certainty: Math.round(certainty * 1000) / 1000,
    why,
  }
}

/** Of two sets of answers the better one of each kind. */
export function betterAnswers(a: Answers, b: Answers): Answers {
  if (b === noAnswer) return a
  const better: { -readonly [kind in AnswerKind]?: Answer } = { ...a }
  for (const kind of answerKinds) {
    const [own, other] = [a[kind], b[kind]]
    if (other && (!own || compareRanks(other.rank, own.rank) < 0)) better[kind] = other
  }
  return better
}

function compareRanks(a: Answer['rank'], b: Answer['rank']): number {
  for (const [i, value] of a.entries()) {
    const other = b[i]!
    if (value !== other) return value < other ? -1 : 1
  }
  return 0
}

/** The best answers that some events give, without those that a person parted from the undertaking. */
export function bestAnswers(own: EventFacts, undertaking: Undertaking, others: Iterable<EventFacts>, undone: ReadonlySet<EventId>): Answers {
  let best: Answers = {}
  for (const other of others) if (!undone.has(other.event.id)) best = betterAnswers(best, answersBy(own, undertaking, other))
  return best
}
