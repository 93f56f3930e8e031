import type { Act } from '../domain/act.ts'
import type { Claim, SpeechAct } from '../domain/claim.ts'
import type { ThingId } from '../domain/id.ts'
import type { Party } from '../domain/party.ts'
import type { Event } from '../domain/record.ts'
import type { Interval } from '../domain/when.ts'
import type { Place } from '../domain/where.ts'
import type { EventBook } from './event-book.ts'
import { isReal } from './event-features.ts'
import { compareParties, uniqueParties } from './parties.ts'
import type { Things } from './things.ts'
import { mostPrecise } from './time-range.ts'

/** The act that is threatened, promised or demanded, and what is known of it. */
export type Target = {
  readonly act?: Act
  /** Who would do it. */
  readonly doer: readonly Party[]
  readonly recipient: readonly Party[]
  readonly thing?: ThingId
  readonly place?: Place
  /** The words that name the act, of every telling. */
  readonly words: readonly string[]
}

/** What somebody bound himself to, before anything is said of what came of it. */
export type Undertaking = {
  readonly event: Event
  readonly kind: SpeechAct
  readonly target: Target
  readonly made?: Interval
  readonly deadline?: Interval
  readonly deadlineClaim?: Claim
  readonly condition?: string
}

/** In the order in which one telling outranks another: an ultimatum that another paper calls a threat is an ultimatum. */
const kinds: readonly SpeechAct[] = ['ultimatum', 'threat', 'demand', 'promise', 'offer', 'plan']

/** The events that bind somebody, in the order of the events. */
export function findUndertakings(book: EventBook, things: Things): readonly Undertaking[] {
  return book.events.flatMap((event) => {
    const claims = book.claimsOf(event)
    const told = claims.flatMap((claim) => kindOf(claim) ?? [])
    const kind = kinds.find((candidate) => told.includes(candidate))
    return kind === undefined ? [] : [undertakingOf(event, kind, claims, book, things)]
  })
}

/**
 * What kind of undertaking a claim tells of, if any. A hostile act that is planned or possible counts when its own side says so: what others expect of
 * somebody binds nobody.
 */
function kindOf(claim: Claim): SpeechAct | undefined {
  if (claim.status === 'denied' || claim.status === 'hypothetical') return undefined
  if (claim.speechAct !== undefined) return kinds.includes(claim.speechAct) ? claim.speechAct : undefined
  const isAnnounced = claim.status === 'planned' || claim.status === 'possible'
  if (claim.act.event === 'THREATEN') return !isAnnounced || claim.saidBy.length === 0 || isOwnWord(claim) ? 'threat' : undefined
  if (!isAnnounced || claim.act.score >= 0 || claim.actor.length + claim.recipient.length === 0) return undefined
  if (claim.status === 'planned') return claim.saidBy.length === 0 || isOwnWord(claim) ? 'plan' : undefined
  return isOwnWord(claim) ? 'threat' : undefined
}

/** The speaker belongs to the side that would act. */
function isOwnWord({ saidBy, actor }: Claim): boolean {
  const speaker = saidBy.at(-1)?.party
  if (!speaker || speaker.sector === 'JRN') return false
  return actor.some((party) => (party.country !== undefined && party.country === speaker.country) || compareParties(party, speaker) === 'same')
}

function undertakingOf(event: Event, kind: SpeechAct, claims: readonly Claim[], book: EventBook, things: Things): Undertaking {
  const asserted = claims.filter((claim) => claim.status !== 'denied')
  const made = madeWhen(event, asserted, book)
  const deadlineClaim = asserted.find((claim) => claim.deadline !== undefined && claim.deadline.kind !== 'unknown')
  const deadline = deadlineClaim?.deadline && mostPrecise([deadlineClaim.deadline])
  const conditional = asserted.find((claim) => claim.condition !== undefined)
  return {
    event,
    kind,
    target: targetOf(kind, asserted, book, things),
    ...(made === undefined ? {} : { made }),
    ...(deadline === undefined ? {} : { deadline }),
    ...(deadlineClaim === undefined ? {} : { deadlineClaim }),
    ...(conditional?.condition === undefined ? {} : { condition: book.words(conditional, conditional.condition) }),
  }
}

/** The time of a plan, or of what may come, is the time that it is for; the word itself was given at the latest when it was told. */
function madeWhen(event: Event, claims: readonly Claim[], book: EventBook): Interval | undefined {
  const isForLater =
    claims.every((claim) => claim.about === undefined && !isReal(claim.status)) || (event.interval !== undefined && event.interval.end === undefined)
  if (!isForLater && event.interval !== undefined) return event.interval
  const told = book.firstTold(event)
  return told === undefined ? undefined : { start: told, end: told, grain: 'day' }
}

function targetOf(kind: SpeechAct, claims: readonly Claim[], book: EventBook, things: Things): Target {
  const parts = claims.map((claim) => partOf(kind, claim, book, things))
  const act = parts.find((part) => part.act?.mode !== undefined)?.act ?? parts.find((part) => part.act !== undefined)?.act
  const thing = parts.find((part) => part.thing !== undefined)?.thing
  const place = parts.find((part) => part.place !== undefined)?.place
  return {
    ...(act === undefined ? {} : { act }),
    doer: uniqueParties(parts.flatMap((part) => part.doer)),
    recipient: uniqueParties(parts.flatMap((part) => part.recipient)),
    ...(thing === undefined ? {} : { thing }),
    ...(place === undefined ? {} : { place }),
    words: parts.flatMap((part) => part.words),
  }
}

function partOf(kind: SpeechAct, claim: Claim, book: EventBook, things: Things): Target {
  const { about } = claim
  const isAsked = kind === 'demand' || kind === 'ultimatum'
  const ownThing = claim.thing && things.of(claim.report, claim.thing)
  if (!about) {
    // A bare plan is its own target; a bare threat or demand ("warned Seoul") names no act at all.
    const isBare = claim.act.event !== 'THREATEN' && claim.speechAct === undefined
    return {
      ...(isBare || kind === 'plan' ? { act: claim.act } : {}),
      doer: isAsked ? claim.recipient : claim.actor,
      recipient: isAsked ? [] : claim.recipient,
      ...(ownThing === undefined ? {} : { thing: ownThing.id }),
      ...(claim.where.kind === 'unknown' ? {} : { place: claim.where.place }),
      words: [book.words(claim, claim.evidence)],
    }
  }
  const thing = (about.thing && things.of(claim.report, about.thing)) ?? ownThing
  return {
    ...(about.act === undefined ? {} : { act: about.act }),
    doer: about.actor.length > 0 ? about.actor : isAsked ? claim.recipient : claim.actor,
    recipient: about.recipient.length > 0 ? about.recipient : isAsked ? [] : claim.recipient,
    ...(thing === undefined ? {} : { thing: thing.id }),
    ...(about.where === undefined || about.where.kind === 'unknown' ? {} : { place: about.where.place }),
    words: [book.words(claim, about.at)],
  }
}
