import type { Status } from '../domain/act.ts'
import type { Claim } from '../domain/claim.ts'
import type { Party } from '../domain/party.ts'
import type { Report } from '../domain/report.ts'
import { publishedDay } from '../domain/report.ts'
import { wordsAt } from '../domain/span.ts'
import type { Place } from '../domain/where.ts'
import { findCountryWords } from '../knowledge/countries/find-country.ts'
import type { Predicate } from './act-likeness.ts'
import { isVerbal, predicateOf } from './act-likeness.ts'
import type { SetRelation } from './parties.ts'
import { comparePartySets, countriesOf } from './parties.ts'
import type { KnownThing, Things } from './things.ts'
import type { TimeRange } from './time-range.ts'
import { dayNumber, firmness, isClosed, lengthOf, minutesInDay, timeRange } from './time-range.ts'
import { contentStems, stem, wordsOf } from './words.ts'

/** Some parties, numbered so that a comparison made once is looked up after. */
type PartySet = { readonly id: number; readonly parties: readonly Party[]; readonly countries: string }

/** What an event is told by, taken from a claim once so that claims compare fast. */
export type Features = {
  /** Place of the claim in canonical order. */
  readonly index: number
  readonly claim: Claim
  /** Reports of one story have one number. */
  readonly story: number
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
  /** What the clause says besides the deed and who did it to whom. */
  readonly stems: () => ReadonlySet<string>
}

const unreal: ReadonlySet<Status> = new Set<Status>(['planned', 'possible', 'hypothetical'])
export const isReal = (status: Status): boolean => !unreal.has(status)

export type FeatureSources = {
  readonly reportOf: ReadonlyMap<string, Report>
  readonly storyOf: ReadonlyMap<string, number>
  readonly things: Things
  readonly sets: PartySets
}

export function featuresOf(claims: readonly Claim[], { reportOf, storyOf, things, sets }: FeatureSources): readonly Features[] {
  return claims.map((claim, index) => {
    const report = reportOf.get(claim.report)
    const text = report?.text ?? ''
    const time = claim.when.kind === 'unknown' ? undefined : timeRange(claim.when.interval)
    const thing = claim.thing && things.of(claim.report, claim.thing)
    const aboutThing = claim.about?.thing && things.of(claim.report, claim.about.thing)
    const place = claim.where.kind === 'unknown' ? thing?.place : claim.where.place
    let stems: ReadonlySet<string> | undefined
    return {
      index,
      claim,
      story: storyOf.get(claim.report) ?? -1,
      isReal: isReal(claim.status),
      isVerbal: isVerbal(claim.act.event),
      predicate: predicateOf(wordsAt(text, claim.trigger)),
      ...(thing === undefined ? {} : { thing }),
      ...(aboutThing === undefined ? {} : { aboutThing }),
      actor: sets.of(claim.actor),
      recipient: sets.of(claim.recipient),
      everyone: sets.of([...claim.actor, ...claim.recipient]),
      ...(time === undefined ? {} : { time }),
      isSoft: firmness(claim.when) < 2,
      isApproximate: claim.when.kind !== 'unknown' && claim.when.interval.approximate === true,
      days: daysToLookUp(time, report),
      ...(place === undefined ? {} : { place }),
      stems: () => (stems ??= contentOf(claim, text)),
    }
  })
}

function contentOf(claim: Claim, text: string): ReadonlySet<string> {
  const stems = new Set(contentStems(wordsAt(text, claim.evidence)))
  for (const word of wordsOf(wordsAt(text, claim.trigger))) stems.delete(stem(word))
  for (const party of [...claim.actor, ...claim.recipient]) {
    for (const word of wordsOf(`${party.name} ${party.words}`)) stems.delete(stem(word))
  }
  for (const word of countryWordsOf(wordsAt(text, claim.evidence))) stems.delete(stem(word))
  return stems
}

/** Words that only name countries tell nothing of what was said about them. */
function countryWordsOf(text: string): readonly string[] {
  const words = text.match(/\p{L}+/gu) ?? []
  return words.flatMap((word, i) => {
    if (word[0] === word[0]?.toLowerCase()) return []
    return words.slice(i, i + countryLength(words, i)).map((each) => each.toLowerCase())
  })
}

const countryLengths = new Map<string, number>()
const countryLengthsKept = 50_000

/** How many words from here name a country; looked up once for each three words, as a report says the same ones again and again. */
function countryLength(words: readonly string[], start: number): number {
  const key = words.slice(start, start + 3).join(' ')
  let length = countryLengths.get(key)
  if (length === undefined) {
    if (countryLengths.size >= countryLengthsKept) countryLengths.clear()
    countryLengths.set(key, (length = findCountryWords(words.slice(start, start + 3), 0)?.length ?? 0))
  }
  return length
}

/** A closed time of at most this many days is a day to go by. */
const shortDays = 62

function daysToLookUp(time: TimeRange | undefined, report: Report | undefined): readonly [number, number] {
  if (time && isClosed(time) && lengthOf(time) <= shortDays * minutesInDay) {
    return [Math.floor(time.from / minutesInDay), Math.ceil(time.to / minutesInDay) - 1]
  }
  const told = report && publishedDay(report)
  const day = told !== undefined ? dayNumber(told) : time && Number.isFinite(time.to) ? Math.floor(time.to / minutesInDay) - 1 : 0
  return [day, day]
}

/** Numbers sets of parties and remembers how two of them compare. */
export type PartySets = {
  readonly of: (parties: readonly Party[]) => PartySet
  readonly compare: (a: PartySet, b: PartySet) => SetRelation
}

export function createPartySets(): PartySets {
  const known = new Map<string, PartySet>()
  const relations = new Map<number, SetRelation>()
  return {
    of: (parties) => {
      const key = parties
        .map((party) => `${party.kind}|${party.name}|${party.country ?? ''}|${party.sector ?? ''}|${party.registerId ?? ''}`)
        .sort()
        .join('\n')
      let set = known.get(key)
      if (!set) known.set(key, (set = { id: known.size, parties, countries: countriesOf(parties).join('+') }))
      return set
    },
    compare: (a, b) => {
      const key = a.id < b.id ? a.id * 2 ** 26 + b.id : b.id * 2 ** 26 + a.id
      let relation = relations.get(key)
      if (relation === undefined) relations.set(key, (relation = comparePartySets(a.parties, b.parties)))
      return relation
    },
  }
}
