import type { ThingId } from '../domain/id.ts'
import type { Event } from '../domain/record.ts'
import type { Interval } from '../domain/when.ts'
import type { ActRelation } from './act-likeness.ts'
import { classesOf, compareActs, predicateOf, samePredicate } from './act-likeness.ts'
import type { Target, Undertaking } from './commitments.ts'
import type { EventBook } from './event-book.ts'
import { isReal } from './event-features.ts'
import { comparePartySets, countriesOf } from './parties.ts'
import { comparePlaces } from './places.ts'
import type { TimeRange } from './time-range.ts'
import { dayNumber, minutesInDay, timeRange } from './time-range.ts'

/** An event that may carry out what was threatened or promised. */
export type Deed = { readonly event: Event; readonly likeness: number; readonly isPart: boolean; readonly why: string }

/** Events to look deeds up by: the thing they were done to, or who did what sort of act. */
export type DeedIndex = { readonly near: (target: Target, from: number) => readonly Event[] }

const windowDays = 730
const mostCandidates = 256

/** Real events by thing and by doer and class of act, in the order of time. */
export function indexDeeds(events: readonly Event[]): DeedIndex {
  const byKey = new Map<string, { readonly at: number; readonly event: Event }[]>()
  for (const event of events) {
    if (!isReal(event.status) || event.status === 'denied' || event.interval === undefined) continue
    const at = timeRange(event.interval).from
    if (!Number.isFinite(at)) continue
    for (const key of keysOf(event.thing, event)) {
      const list = byKey.get(key)
      if (list) list.push({ at, event })
      else byKey.set(key, [{ at, event }])
    }
  }
  for (const list of byKey.values()) list.sort((a, b) => a.at - b.at || (a.event.id < b.event.id ? -1 : 1))
  return {
    near: (target, from) => {
      const found = new Set<Event>()
      for (const key of targetKeys(target)) {
        const list = byKey.get(key) ?? []
        const first = firstFrom(list, from)
        for (let i = first; i < Math.min(list.length, first + mostCandidates); i++) {
          if (list[i]!.at > from + windowDays * minutesInDay && !key.startsWith('thing ')) break
          found.add(list[i]!.event)
        }
      }
      return [...found]
    },
  }
}

function keysOf(thing: ThingId | undefined, { act, actor }: Event): readonly string[] {
  const keys = thing === undefined ? [] : [`thing ${thing}`]
  return [...keys, ...countriesOf(actor).flatMap((country) => classesOf(act.event).map((name) => `doer ${country} ${name}`))]
}

function targetKeys({ act, doer, thing }: Target): readonly string[] {
  const keys = thing === undefined ? [] : [`thing ${thing}`]
  if (!act) return keys
  return [...keys, ...countriesOf(doer).flatMap((country) => classesOf(act.event).map((name) => `doer ${country} ${name}`))]
}

function firstFrom(list: readonly { readonly at: number }[], from: number): number {
  let [low, high] = [0, list.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (list[middle]!.at < from) low = middle + 1
    else high = middle
  }
  return low
}

/** A deed is taken for the one that was announced from this likeness on. */
const enough = 0.5

/** The events that carry out an undertaking, the likeliest first. */
export function findDeeds(undertaking: Undertaking, index: DeedIndex, book: EventBook): readonly Deed[] {
  const { target } = undertaking
  if (target.act === undefined && target.thing === undefined) return []
  const earliest = earliestDay(undertaking, book)
  return index
    .near(target, earliest)
    .filter((event) => event !== undertaking.event)
    .flatMap((event) => {
      const deed = judgeDeed(target, event, book)
      if (deed.likeness < enough) return []
      const likeness = deed.likeness * fading(earliest, event.interval, event.thing !== undefined && event.thing === target.thing)
      return likeness >= enough ? [{ ...deed, event, likeness: Math.round(likeness * 1000) / 1000 }] : []
    })
    .sort((a, b) => b.likeness - a.likeness || Number(a.isPart) - Number(b.isPart) || (a.event.id < b.event.id ? -1 : 1))
}

/**
 * The first minute at which a deed is shown to be later than the word: the day it was said, or the last day it can have been said where that is all
 * that is told ("had previously threatened").
 */
function earliestDay({ event, made }: Undertaking, book: EventBook): number {
  const range: TimeRange | undefined = made && timeRange(made)
  if (range && Number.isFinite(range.from)) return Math.floor(range.from / minutesInDay) * minutesInDay
  if (range && Number.isFinite(range.to)) return range.to - minutesInDay
  const told = book.firstTold(event)
  return told === undefined ? Infinity : dayNumber(told) * minutesInDay
}

/** The longer it takes, the less it is the same matter; a deed on the very thing stays the matter for long. */
function fading(from: number, interval: Interval | undefined, sameThing: boolean): number {
  if (interval === undefined) return 0
  const days = Math.max(0, (timeRange(interval).from - from) / minutesInDay)
  return Math.exp(-days / (sameThing ? 3000 : 700))
}

const none = { likeness: 0, isPart: false, why: '' }

function judgeDeed(target: Target, event: Event, book: EventBook): Omit<Deed, 'event'> {
  const acts = target.act && compareActs(target.act, event.act)
  if (acts === undefined) return hostileDeedOnThing(target, event, book)
  if (acts === 'other') return none
  if (target.thing !== undefined && event.thing !== undefined) return target.thing === event.thing ? deedOnThing(target, event, acts, book) : none
  return acts === 'apart' ? none : deedOfKind(target, event, acts, book)
}

/** From this score on an act is force or the end of something, which a threat that names no act may well have meant. */
const hostile = -5

/** "threatened the office": a hostile act of the same side on the very thing. */
function hostileDeedOnThing(target: Target, event: Event, book: EventBook): Omit<Deed, 'event'> {
  if (target.thing === undefined || target.thing !== event.thing || event.act.score > hostile) return none
  if (comparePartySets(target.doer, event.actor) === 'conflict') return none
  return { likeness: 0.6, isPart: isPart(target, event, book), why: 'a hostile act on the thing that was threatened' }
}

type Related = Exclude<ActRelation, 'other'>

function deedOnThing(target: Target, event: Event, acts: Related, book: EventBook): Omit<Deed, 'event'> {
  const actors = comparePartySets(target.doer, event.actor)
  if (actors === 'conflict') return none
  const likeness = { 'same mode': 0.95, same: 0.92, apart: 0.7, confusable: 0.75 }[acts] * (actors === 'unsure' ? 0.85 : 1)
  return { likeness, isPart: acts === 'apart' || isPart(target, event, book), why: 'the act that was announced, on the thing that was named' }
}

/** Without a common thing, the side must be the same, and place, recipient or words must agree too. */
function deedOfKind(target: Target, event: Event, acts: Related, book: EventBook): Omit<Deed, 'event'> {
  const samePlace = target.place !== undefined && event.place !== undefined && comparePlaces(target.place, event.place) === 'same'
  // A word about one thing is not kept by a deed on nothing in particular, unless it is done at that very place.
  if (target.thing !== undefined && !(acts === 'same mode' && samePlace)) return none
  const [actors, recipients] = [comparePartySets(target.doer, event.actor), comparePartySets(target.recipient, event.recipient)]
  if (actors === 'conflict' || actors === 'unsure' || recipients === 'conflict') return none
  if (target.thing !== undefined) return { likeness: 0.55, isPart: isPart(target, event, book), why: 'the act that was announced, at the place that was named' }
  const likeness =
    { 'same mode': 0.5, same: 0.35, apart: 0, confusable: 0.25 }[acts] +
    (recipients === 'unsure' ? 0 : 0.1) +
    (samePlace ? 0.15 : 0) +
    (sharesPredicate(target, event, book) ? 0.2 : 0) -
    (event.thing === undefined ? 0 : 0.05)
  return { likeness, isPart: isPart(target, event, book), why: 'an act of the kind that was announced, by the side that announced it' }
}

const isPart = (target: Target, event: Event, book: EventBook): boolean => event.status === 'ongoing' || isLesser(target, event, book)

function sharesPredicate(target: Target, event: Event, book: EventBook): boolean {
  const announced = predicateOf(target.words.join(' '))
  return book.claimsOf(event).some((claim) => samePredicate(announced, predicateOf(book.words(claim, claim.trigger))))
}

/** Destruction was threatened and damage was done. */
function isLesser({ act }: Target, event: Event, book: EventBook): boolean {
  return (
    act?.event === 'ASSAULT' &&
    book.claimsOf(event).some(({ state }) => state === 'damaged') &&
    !book.claimsOf(event).some(({ state }) => state === 'destroyed')
  )
}
