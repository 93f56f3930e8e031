import type { Status } from '../domain/act.ts'
import type { Claim } from '../domain/claim.ts'
import type { Party } from '../domain/party.ts'
import type { ReportId } from '../domain/id.ts'
import type { IsoDay } from '../domain/when.ts'
import type { Place } from '../domain/where.ts'
import type { Predicate } from './act-likeness.ts'
import { isVerbal, predicateOf } from './act-likeness.ts'
import type { KeptClaim } from './kept-claim.ts'
import type { SetRelation } from './parties.ts'
import { comparePartySets, countriesOf } from './parties.ts'
import type { KnownThing } from './things.ts'
import { hashesOfWords } from './words.ts'
import type { TimeRange } from './time-range.ts'
import { dayNumber, firmness, isClosed, lengthOf, minutesInDay, timeRange } from './time-range.ts'

/** Some parties, numbered so that a comparison made once is looked up after. */
type PartySet = { readonly id: number; readonly key: string; readonly parties: readonly Party[]; readonly countries: string }

/** What an event is told by, taken from a claim once so that claims compare fast. */
export type Features = {
  /** Place of the claim in canonical order. */
  readonly index: number
  readonly claim: Claim
  /** Reports of one story have one name. */
  readonly story: string
  readonly isReal: boolean
  readonly isVerbal: boolean
  readonly predicate: Predicate
  readonly thing?: KnownThing
  readonly aboutThing?: KnownThing
  readonly actor: PartySet
  readonly recipient: PartySet
  /** Actors and recipients together. */
  readonly everyone: PartySet
  readonly time?: TimeRange
  /** The time was assumed, not read. */
  readonly isSoft: boolean
  readonly isApproximate: boolean
  /** The days to look it up by, both included: its own, else the day its report was published. */
  readonly days: readonly [first: number, last: number]
  readonly place?: Place
  /** What the clause says besides the deed and who did it to whom: stems as hashes, in order. */
  readonly stems: () => Float64Array
}

const unreal: ReadonlySet<Status> = new Set<Status>(['planned', 'possible', 'hypothetical'])
export const isReal = (status: Status): boolean => !unreal.has(status)

export type FeatureSources = {
  /** A name for the story that a report is of. */
  readonly storyOf: (report: ReportId) => string
  /** The thing that a signature means. */
  readonly thingOf: (signature: string) => KnownThing | undefined
  readonly sets: PartySets
}

export function featuresOf(kept: KeptClaim, index: number, { storyOf, thingOf, sets }: FeatureSources): Features {
  const { claim } = kept
  const time = claim.when.kind === 'unknown' ? undefined : timeRange(claim.when.interval)
  const thing = kept.thing === undefined ? undefined : thingOf(kept.thing)
  const aboutThing = kept.aboutThing === undefined ? undefined : thingOf(kept.aboutThing)
  const place = claim.where.kind === 'unknown' ? thing?.place : claim.where.place
  const [actor, recipient] = [sets.of(claim.actor), sets.of(claim.recipient)]
  let stems: Float64Array | undefined
  return {
    index,
    claim,
    story: storyOf(claim.report),
    isReal: isReal(claim.status),
    isVerbal: isVerbal(claim.act.event),
    predicate: predicateOf(kept.trigger),
    ...(thing === undefined ? {} : { thing }),
    ...(aboutThing === undefined ? {} : { aboutThing }),
    actor,
    recipient,
    everyone: claim.recipient.length === 0 ? actor : claim.actor.length === 0 ? recipient : sets.of([...claim.actor, ...claim.recipient]),
    ...(time === undefined ? {} : { time }),
    isSoft: firmness(claim.when) < 2,
    isApproximate: claim.when.kind !== 'unknown' && claim.when.interval.approximate === true,
    days: daysToLookUp(time, kept.told),
    ...(place === undefined ? {} : { place }),
    stems: () => (stems ??= hashesOfWords(kept.stems)),
  }
}

/** A closed time of at most this many days is a day to go by. */
const shortDays = 62

function daysToLookUp(time: TimeRange | undefined, told: IsoDay | undefined): readonly [number, number] {
  if (time && isClosed(time) && lengthOf(time) <= shortDays * minutesInDay) {
    return [Math.floor(time.from / minutesInDay), Math.ceil(time.to / minutesInDay) - 1]
  }
  const day = told !== undefined ? dayNumber(told) : time && Number.isFinite(time.to) ? Math.floor(time.to / minutesInDay) - 1 : 0
  return [day, day]
}

/** Numbers sets of parties, and remembers how two sets compare. */
export type PartySets = {
  readonly of: (parties: readonly Party[]) => PartySet
  readonly compare: (a: PartySet, b: PartySet) => SetRelation
}

export function createPartySets(): PartySets {
  const known = new Map<string, PartySet>()
  /** By the lesser number of two sets, and then by the greater. */
  const relations: Map<number, SetRelation>[] = []
  return {
    of: (parties) => {
      const key = parties.length === 1 ? keyOf(parties[0]!) : parties.map(keyOf).sort().join('\n')
      let set = known.get(key)
      if (!set) known.set(key, (set = { id: known.size, key, parties, countries: countriesOf(parties).join('+') }))
      return set
    },
    compare: (a, b) => {
      const [lesser, greater] = a.id < b.id ? [a.id, b.id] : [b.id, a.id]
      const known = (relations[lesser] ??= new Map())
      let relation = known.get(greater)
      if (relation === undefined) known.set(greater, (relation = compareInOrder(a, b)))
      return relation
    },
  }
}

const keyOf = ({ kind, name, country, sector, registerId }: Party): string => `${kind}|${name}|${country ?? ''}|${sector ?? ''}|${registerId ?? ''}`

/** Always the same one first, so that what is compared does not depend on which claim came first. */
const compareInOrder = (a: PartySet, b: PartySet): SetRelation =>
  a.key < b.key ? comparePartySets(a.parties, b.parties) : comparePartySets(b.parties, a.parties)
