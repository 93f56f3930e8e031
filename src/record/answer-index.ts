import type { Act } from '../domain/act.ts'
import type { EventId } from '../domain/id.ts'
import { actRelations, compareActs } from './act-likeness.ts'
import type { Answers } from './answers.ts'
import { answersBy, betterAnswers, keysLookedUp, keysOfAnswer, reachOf } from './answers.ts'
import type { Undertaking } from './commitments.ts'
import { isOfOneReport, minutesOfReach, namesTalks } from './deeds.ts'
import type { EventFacts } from './event-facts.ts'

// The events of a whole record by the keys under which undertakings look for them. What most of them need be looked at for lies in columns of numbers: a
// side that threatens often does much that it never announced.

export type AnswerIndex = {
  /** The places of the events under each key, in the order in which they happened. */
  readonly byKey: ReadonlyMap<string, readonly number[]>
  /** The best answers to an undertaking, without those that a person parted from it. */
  readonly best: (own: EventFacts, undertaking: Undertaking, undone: ReadonlySet<EventId>) => Answers
}

export function indexAnswers(events: readonly EventFacts[]): AnswerIndex {
  const at = Float64Array.from(events, (facts) => facts.at ?? NaN)
  const byKey = placesByKey(events, at)
  const things = numberedFromOne()
  /** 0 where it names none. */
  const thingOf = Int32Array.from(events, ({ event }) => (event.thing === undefined ? 0 : things.numberOf(event.thing)))
  const isVague = Uint8Array.from(events, ({ event }) => Number(event.thing !== undefined && isOfOneReport(event.thing)))
  const takesBack = Uint8Array.from(events, ({ retraction }) => Number(retraction !== undefined))
  const { actOf, relationsTo } = indexActs(events)
  /** For each event the last undertaking that it was looked at for. */
  const lookedAtFor = new Int32Array(events.length)
  let asked = 0
  const best: AnswerIndex['best'] = (own, undertaking, undone) => {
    const number = ++asked
    const { target, earliest: from = Infinity } = undertaking
    const thing = target.thing === undefined ? 0 : things.known(target.thing)
    const relations = relationsTo(target.act)
    let found: Answers = {}
    let reach = minutesOfReach(target, 0)
    // What takes nothing back and is not done to the very thing can but be the deed, and a later one counts for less.
    const isVagueWord = target.thing !== undefined && isOfOneReport(target.thing)
    const isInVain = (event: number): boolean =>
      takesBack[event] === 0 &&
      (thing === 0 || thingOf[event] !== thing) &&
      ((thing !== 0 && !namesTalks(target) && thingOf[event] !== 0 && !isVagueWord && isVague[event] === 0) ||
        at[event]! - from > reach[relations[actOf[event]!]!]!)
    for (const key of keysLookedUp(own, undertaking)) {
      const list = byKey.get(key) ?? []
      const end = from + reachOf(key)
      for (let i = firstFrom(list, from, at); i < list.length && at[list[i]!]! <= end; i++) {
        const event = list[i]!
        if (lookedAtFor[event] === number || isInVain(event)) continue
        lookedAtFor[event] = number
        const other = events[event]!
        if (undone.has(other.event.id)) continue
        const better = betterAnswers(found, answersBy(own, undertaking, other))
        if (better.deed && better.deed !== found.deed) reach = minutesOfReach(target, -Number(better.deed.rank[0]))
        found = better
      }
    }
    return found
  }
  return { byKey, best }
}

function placesByKey(events: readonly EventFacts[], at: Float64Array): ReadonlyMap<string, readonly number[]> {
  const byKey = new Map<string, number[]>()
  for (const [i, facts] of events.entries()) {
    for (const key of keysOfAnswer(facts)) {
      const list = byKey.get(key)
      if (list) list.push(i)
      else byKey.set(key, [i])
    }
  }
  for (const list of byKey.values()) list.sort((a, b) => at[a]! - at[b]!)
  return byKey
}

/** The act of each event by number; and how each of these acts is related to one that was announced, by the place of the relation in `actRelations`. */
function indexActs(events: readonly EventFacts[]): { readonly actOf: Uint16Array; readonly relationsTo: (act: Act | undefined) => Uint8Array } {
  const nameOf = (act: Act): string => `${act.event}/${act.mode ?? ''}`
  const numbers = numberedFromOne()
  const acts: Act[] = []
  const actOf = Uint16Array.from(events, ({ event: { act } }) => {
    const number = numbers.numberOf(nameOf(act)) - 1
    acts[number] ??= act
    return number
  })
  const known = new Map<string, Uint8Array>()
  const relationsTo = (act: Act | undefined): Uint8Array => {
    const name = act ? nameOf(act) : ''
    let relations = known.get(name)
    if (!relations) known.set(name, (relations = Uint8Array.from(acts, (other) => actRelations.indexOf(act ? compareActs(act, other) : 'other'))))
    return relations
  }
  return { actOf, relationsTo }
}

/** -1 for what has no number. */
function numberedFromOne() {
  const numbers = new Map<string, number>()
  return {
    known: (text: string): number => numbers.get(text) ?? -1,
    numberOf: (text: string): number => {
      let number = numbers.get(text)
      if (number === undefined) numbers.set(text, (number = numbers.size + 1))
      return number
    },
  }
}

function firstFrom(list: readonly number[], from: number, at: Float64Array): number {
  let [low, high] = [0, list.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (at[list[middle]!]! < from) low = middle + 1
    else high = middle
  }
  return low
}
