import type { Act } from '../domain/act.ts'
import type { ClaimId } from '../domain/id.ts'
import type { Event } from '../domain/record.ts'
import type { CountryCode } from '../domain/party.ts'
import type { IsoDay } from '../domain/when.ts'
import type { Place } from '../domain/where.ts'
import { thingNouns } from '../knowledge/lexicon/things.ts'
import { predicateOf } from './act-likeness.ts'
import { isTerminal } from './board-rules.ts'
import { placeInOrder } from './canonical.ts'
import type { Undertaking } from './commitments.ts'
import { undertakingOf } from './commitments.ts'
import { isReal } from './event-features.ts'
import type { KeptClaim } from './kept-claim.ts'
import { countriesOf } from './parties.ts'
import type { KnownThing } from './things.ts'
import { timeRange } from './time-range.ts'
import { stem } from './words.ts'

/** An event by which a side takes its word back, for now or for good. */
export type Retraction = {
  readonly claim: ClaimId
  readonly as: 'suspended' | 'withdrawn'
  /** What it says is taken back. */
  readonly act?: Pick<Act, 'event' | 'mode'>
  readonly isAbout: boolean
  /** Key of the thing, and whether the words for what is taken back name one. */
  readonly thing?: string
  readonly aboutNamesThing: boolean
  readonly namesAWord: boolean
  readonly saysWar: boolean
}

/** An event with what the ledger and the board ask of its claims. */
export type EventFacts = {
  readonly event: Event
  /** Where it stands in canonical order. */
  readonly order: string
  /** What the words for the deed may stand for, of every telling. */
  readonly predicate: readonly string[]
  /** Heads of kinds of things that its clauses name, where no one thing is meant: "blocked roads and a railway line". */
  readonly named?: readonly string[]
  /** Where nobody is named who did it: what its clauses say besides the deed, in stems. */
  readonly says?: readonly string[]
  /** The states that its thing came into, as it is told. */
  readonly reached?: readonly string[]
  /** Damage is told of, and no destruction. */
  readonly isDamageOnly: boolean
  /** A thing comes to its end by it. */
  readonly isEnd: boolean
  /** It happened, as far as anybody says, and its time has a beginning: the minute of it. */
  readonly at?: number
  /** The claim that shows best that it happened: asserted, surest, first. */
  readonly best: ClaimId
  /** The first day that any of its reports was published. */
  readonly firstTold?: IsoDay
  readonly retraction?: Retraction
  readonly undertaking?: Undertaking
  /** Of an undertaking: the places that its claims give. */
  readonly places?: readonly ToldPlace[]
  /** Of an undertaking: the countries of all whom its claims name. */
  readonly concerned?: readonly CountryCode[]
}

/** A place that a claim gives, and whether its words name it for the act. */
export type ToldPlace = { readonly place: Place; readonly isStated: boolean }

/** `thingOf` gives things as they are settled: no bare thing that is known to be another. */
export function factsOf(event: Event, kept: readonly KeptClaim[], thingOf: (signature: string) => KnownThing | undefined): EventFacts {
  const firstTold = kept.reduce<IsoDay | undefined>(
    (first, { told }) => (told !== undefined && (first === undefined || told < first) ? told : first),
    undefined,
  )
  const from = event.interval && timeRange(event.interval).from
  const happened = isReal(event.status) && event.status !== 'denied'
  const retraction = happened ? retractionIn(kept, thingOf) : undefined
  const undertaking = undertakingOf(event, kept, firstTold, thingOf)
  const states = new Set(kept.map(({ claim }) => claim.state))
  return {
    event,
    order: placeInOrder(kept[0]!.told, kept[0]!.claim.id),
    predicate: [...new Set(kept.flatMap(({ trigger }) => [...predicateOf(trigger)]))],
    ...(happened ? namedIn(event, kept) : {}),
    ...(happened && event.actor.length === 0 ? saidIn(kept) : {}),
    ...(happened && event.thing !== undefined ? reachedIn(kept) : {}),
    isDamageOnly: states.has('damaged') && !states.has('destroyed'),
    isEnd: happened && kept.some(({ claim }) => claim.state !== undefined && isTerminal(claim.state)),
    ...(happened && from !== undefined && Number.isFinite(from) ? { at: from } : {}),
    best: bestOf(kept),
    ...(firstTold === undefined ? {} : { firstTold }),
    ...(retraction === undefined ? {} : { retraction }),
    ...(undertaking === undefined ? {} : { undertaking, places: placesIn(kept), concerned: concernedBy(kept) }),
  }
}

const headsOfThings: ReadonlySet<string> = new Set(thingNouns.map(({ head }) => stem(head)))

function namedIn({ thing }: Event, kept: readonly KeptClaim[]): Pick<EventFacts, 'named'> {
  if (thing !== undefined) return {}
  const named = new Set(kept.flatMap(({ stems }) => stems.split(' ').filter((each) => headsOfThings.has(each))))
  return named.size === 0 ? {} : { named: [...named].sort() }
}

function saidIn(kept: readonly KeptClaim[]): Pick<EventFacts, 'says'> {
  const says = new Set(kept.flatMap(({ stems }) => (stems === '' ? [] : stems.split(' '))))
  return says.size === 0 ? {} : { says: [...says].sort() }
}

function reachedIn(kept: readonly KeptClaim[]): Pick<EventFacts, 'reached'> {
  const reached = new Set(kept.flatMap(({ claim: { state, status } }) => (state === undefined || status === 'denied' ? [] : [state])))
  return reached.size === 0 ? {} : { reached: [...reached].sort() }
}

function bestOf(kept: readonly KeptClaim[]): ClaimId {
  return kept
    .map(({ claim }) => claim)
    .reduce((best, claim) => {
      const isBetter = Number(claim.status !== 'denied') - Number(best.status !== 'denied') || claim.certainty - best.certainty
      return isBetter > 0 ? claim : best
    }).id
}

function retractionIn(kept: readonly KeptClaim[], thingOf: (signature: string) => KnownThing | undefined): Retraction | undefined {
  const found = kept.find(({ back }) => back !== undefined)
  if (found?.back === undefined) return undefined
  const { claim, back } = found
  const [own, about] = [found.thing, found.aboutThing].map((signature) => (signature === undefined ? undefined : thingOf(signature)))
  const thing = about ?? own
  return {
    ...back,
    claim: claim.id,
    isAbout: claim.about !== undefined,
    ...(claim.about?.act === undefined
      ? {}
      : { act: { event: claim.about.act.event, ...(claim.about.act.mode === undefined ? {} : { mode: claim.about.act.mode }) } }),
    ...(thing === undefined ? {} : { thing: thing.key }),
    aboutNamesThing: claim.about?.thing !== undefined,
  }
}

/** The countries of all whom claims name: those who act and are acted upon, of what is said too, and those who say it. */
export function concernedBy(kept: readonly KeptClaim[]): readonly CountryCode[] {
  const named = kept.flatMap(({ claim: { actor, recipient, about } }) => [...actor, ...recipient, ...(about?.actor ?? []), ...(about?.recipient ?? [])])
  return [...new Set([...countriesOf(named), ...kept.flatMap(({ voices }) => voices ?? [])])].sort()
}

const located: ReadonlySet<Place['precision']> = new Set(['exact', 'near', 'city'])

/** Where the claims say that it was, of places that are more than a region. */
export function placesIn(kept: readonly KeptClaim[]): readonly ToldPlace[] {
  return kept.flatMap(({ claim: { where } }) =>
    where.kind === 'unknown' || !located.has(where.place.precision) ? [] : [{ place: where.place, isStated: where.kind === 'stated' }],
  )
}
