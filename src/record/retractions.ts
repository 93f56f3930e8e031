import type { Event } from '../domain/record.ts'
import { compareActs } from './act-likeness.ts'
import type { Target, Undertaking } from './commitments.ts'
import type { EventFacts, Retraction } from './event-facts.ts'
import { mayBeMeant } from './deeds.ts'
import { comparePartySets, countriesOf } from './parties.ts'
import { dayNumber, lastDay, minutesInDay, timeRange } from './time-range.ts'

/** A side can take back what it said at most this long ago, where its words do not name the very act. */
const vagueDays = 90

/** How sure it is that an event takes an undertaking back, if it does, and why. */
export function retractionOf(
  own: EventFacts,
  undertaking: Undertaking,
  { event, retraction }: EventFacts,
): { readonly certainty: number; readonly why: string } | undefined {
  if (retraction === undefined || !isLater(undertaking, event)) return undefined
  if (comparePartySets(own.event.actor, event.actor) === 'conflict') return undefined
  const { target } = undertaking
  const { act, thing, isAbout, aboutNamesThing, namesAWord } = retraction
  const acts = act && target.act && compareActs(act, target.act)
  if (thing !== undefined && thing === target.thing && (acts === undefined || acts !== 'other')) {
    return namesAWord || isAbout ? { certainty: 0.85, why: 'what was announced for this thing is taken back' } : undefined
  }
  if (thing !== undefined && target.thing !== undefined && aboutNamesThing && !mayBeMeant(thing, target.thing)) return undefined
  if (acts === 'same mode' || acts === 'same') return { certainty: 0.75, why: 'the act that was announced is taken back' }
  if (!takesPlansBack(retraction) || !isRecent(own, undertaking, event)) return undefined
  const ownSide = countriesOf(own.event.actor).some((country) => countriesOf(event.actor).includes(country))
  return ownSide && isWarlike(target) ? { certainty: 0.6, why: 'the side that announced it takes its plans of this kind back' } : undefined
}

/** "suspended the military action plans": no one act is named, but their kind. */
export const takesPlansBack = ({ namesAWord, saysWar }: Retraction): boolean => namesAWord && saysWar
export const isWarlike = ({ act, saysWar }: Target): boolean => act?.event === 'MOBILIZE' || act?.event === 'ASSAULT' || saysWar

function isLater({ made, earliest }: Undertaking, event: Event): boolean {
  if (event.interval === undefined || earliest === undefined) return false
  const { from } = timeRange(event.interval)
  if (made === undefined) return from >= earliest
  const range = timeRange(made)
  return from >= (Number.isFinite(range.from) ? range.from : range.to - minutesInDay)
}

function isRecent({ firstTold }: EventFacts, { made }: Undertaking, event: Event): boolean {
  const said = (made && lastDay(made)) ?? firstTold
  const taken = event.interval && lastDay(event.interval)
  return said !== undefined && taken !== undefined && dayNumber(taken) - dayNumber(said) <= vagueDays
}
