import type { Act } from '../domain/act.ts'
import type { Claim, SpeechAct } from '../domain/claim.ts'
import type { ClaimId } from '../domain/id.ts'
import type { Party } from '../domain/party.ts'
import type { Event } from '../domain/record.ts'
import { spansOverlap } from '../domain/span.ts'
import { addDays, dayOf } from '../domain/when.ts'
import type { Interval, IsoDay, When } from '../domain/when.ts'
import type { Place } from '../domain/where.ts'
import { predicateOf } from './act-likeness.ts'
import { isReal } from './event-features.ts'
import type { KeptClaim } from './kept-claim.ts'
import { uniqueParties } from './parties.ts'
import type { KnownThing } from './things.ts'
import { dayNumber, minutesInDay, mostPrecise, timeRange } from './time-range.ts'
import { kindOfUndertaking, undertakingKinds } from './undertaking-kinds.ts'
import { saysWar } from './words-taken-back.ts'

/** The act that is threatened, promised or demanded, and what is known of it. */
export type Target = {
  readonly act?: Act
  /** Who would do it. */
  readonly doer: readonly Party[]
  readonly recipient: readonly Party[]
  /** Key of the thing. */
  readonly thing?: string
  readonly place?: Place
  /** The state that the thing would come into. */
  readonly becomes?: string
  /** What the words that name the act may stand for, of every telling. */
  readonly predicate: readonly string[]
  /** The words speak of armies or force. */
  readonly saysWar: boolean
}

/** What somebody bound himself to, before anything is said of what came of it. */
export type Undertaking = {
  readonly kind: SpeechAct
  readonly target: Target
  readonly made?: Interval
  /**
   * The first minute at which a deed is shown to be later than the word: the day it was said, or the last day it can have been said where that is all
   * that is told ("had previously threatened"). Absent where no day is known.
   */
  readonly earliest?: number
  readonly deadline?: Interval
  readonly deadlineClaim?: ClaimId
  readonly condition?: string
}

/** What an event binds somebody to, if it does. A word of which nothing tells who gave it binds nobody. */
export function undertakingOf(
  event: Event,
  claims: readonly KeptClaim[],
  firstTold: IsoDay | undefined,
  thingOf: (signature: string) => KnownThing | undefined,
): Undertaking | undefined {
  const told = new Set(claims.map(({ claim }) => kindOfUndertaking(claim)))
  const kind = undertakingKinds.find((candidate) => told.has(candidate))
  if (kind === undefined || event.actor.length === 0) return undefined
  const asserted = claims.filter(({ claim }) => claim.status !== 'denied')
  const made = madeWhen(event, asserted, firstTold)
  const earliest = earliestMinute(made, firstTold)
  const deadlineClaim = asserted.find(({ claim }) => claim.deadline !== undefined && claim.deadline.kind !== 'unknown')?.claim
  const deadline = deadlineClaim?.deadline && mostPrecise([deadlineClaim.deadline])
  const condition = asserted.find((kept) => kept.condition !== undefined)?.condition
  return {
    kind,
    target: targetOf(kind, asserted, thingOf),
    ...(made === undefined ? {} : { made }),
    ...(earliest === undefined ? {} : { earliest }),
    ...(deadline === undefined ? {} : { deadline }),
    ...(deadlineClaim === undefined ? {} : { deadlineClaim: deadlineClaim.id }),
    ...(condition === undefined ? {} : { condition }),
  }
}

/** When the word was given: the time of a claim that tells of the word, the day on which a plan was said; at the latest when it was told. */
function madeWhen(event: Event, kept: readonly KeptClaim[], firstTold: IsoDay | undefined): Interval | undefined {
  const claims = kept.map(({ claim }) => claim)
  const made = claims.some(hasTimeOfDeed) ? mostPrecise(kept.flatMap(timeOfWord)) : event.interval
  if (made?.end !== undefined) return notAfter(made, firstTold)
  return firstTold === undefined ? undefined : { start: firstTold, end: firstTold, grain: 'day' }
}

/** "promised to leave within a month": the word was given when it was told at the latest, whenever the deed is to be. */
function notAfter(made: Interval, told: IsoDay | undefined): Interval {
  if (told === undefined || made.end === undefined || dayOf(made.end) <= told) return made
  const { start } = made
  return { start: start === undefined || dayOf(start) > told ? told : start, end: told, grain: 'day' }
}

/** Of a deed that still lies ahead a day long past can only be that of the word: "six days after it had announced that it would". */
function timeOfWord({ claim, told }: KeptClaim): readonly When[] {
  if (!hasTimeOfDeed(claim)) return [claim.when]
  const saidOn = claim.saidBy.at(-1)?.saidOn
  if (saidOn !== undefined) return [saidOn]
  const end = claim.when.kind === 'computed' || claim.when.kind === 'stated' ? claim.when.interval.end : undefined
  return end !== undefined && told !== undefined && dayOf(end) < addDays(told, -1) ? [claim.when] : []
}

/** "will cut the lines on Monday": the time is that of the cutting. */
const hasTimeOfDeed = ({ status, about, trigger }: Claim): boolean => !isReal(status) && (about === undefined || spansOverlap(about.trigger, trigger))

function earliestMinute(made: Interval | undefined, firstTold: IsoDay | undefined): number | undefined {
  const range = made && timeRange(made)
  if (range && Number.isFinite(range.from)) return Math.floor(range.from / minutesInDay) * minutesInDay
  if (range && Number.isFinite(range.to)) return range.to - minutesInDay
  return firstTold === undefined ? undefined : dayNumber(firstTold) * minutesInDay
}

function targetOf(kind: SpeechAct, claims: readonly KeptClaim[], thingOf: (signature: string) => KnownThing | undefined): Target {
  const parts = claims.map((kept) => partOf(kind, kept, thingOf))
  const act = parts.find((part) => part.act?.mode !== undefined)?.act ?? parts.find((part) => part.act !== undefined)?.act
  const thing = parts.find((part) => part.thing !== undefined)?.thing
  const place = parts.find((part) => part.place !== undefined)?.place
  const becomes = thing === undefined ? undefined : claims.find(({ claim }) => claim.state !== undefined && !isReal(claim.status))?.claim.state
  return {
    ...(act === undefined ? {} : { act }),
    doer: uniqueParties(parts.flatMap((part) => part.doer)),
    recipient: uniqueParties(parts.flatMap((part) => part.recipient)),
    ...(thing === undefined ? {} : { thing: thing.key }),
    ...(place === undefined ? {} : { place }),
    ...(becomes === undefined ? {} : { becomes }),
    predicate: [...predicateOf(parts.map((part) => part.words).join(' '))],
    saysWar: parts.some((part) => saysWar(part.words)),
  }
}

type Part = Pick<Target, 'act' | 'doer' | 'recipient' | 'place'> & { readonly thing: KnownThing | undefined; readonly words: string }

function partOf(kind: SpeechAct, { claim, thing, aboutThing, announced = '' }: KeptClaim, thingOf: (signature: string) => KnownThing | undefined): Part {
  const isAsked = kind === 'demand' || kind === 'ultimatum'
  const own = thing === undefined ? undefined : thingOf(thing)
  if (!claim.about) {
    return {
      ...(isBarePlan(claim) || kind === 'plan' ? { act: claim.act } : {}),
      doer: isAsked ? claim.recipient : claim.actor,
      recipient: isAsked ? [] : claim.recipient,
      thing: own,
      ...(claim.where.kind === 'unknown' ? {} : { place: claim.where.place }),
      words: announced,
    }
  }
  const { about } = claim
  // "would ignore the sanctions": the sanctions are not what is planned
  const act = claim.speechAct === undefined && claim.act.event === 'REJECT' ? claim.act : about.act
  return {
    ...(act === undefined ? {} : { act }),
    doer: about.actor.length > 0 ? about.actor : isAsked ? claim.recipient : claim.actor,
    recipient: about.recipient.length > 0 ? about.recipient : isAsked ? [] : claim.recipient,
    thing: (aboutThing === undefined ? undefined : thingOf(aboutThing)) ?? own,
    ...(about.where === undefined || about.where.kind === 'unknown' ? {} : { place: about.where.place }),
    words: announced,
  }
}

/** A bare plan is its own target; a bare threat or demand ("warned Seoul") names no act at all. */
const isBarePlan = ({ act, speechAct }: Claim): boolean => act.event !== 'THREATEN' && speechAct === undefined
