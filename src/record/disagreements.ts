import type { Claim, Quantity } from '../domain/claim.ts'
import type { ClaimId } from '../domain/id.ts'
import type { Disagreement } from '../domain/record.ts'
import { intervalOf, type Interval } from '../domain/when.ts'
import { measureOf } from '../knowledge/lexicon/measures.ts'
import { isMutual, isVerbal } from './act-likeness.ts'
import { countriesOf } from './parties.ts'
import { comparePlaces } from './places.ts'
import { firmness, isClosed, lengthOf, minutesInDay, rangesOverlap, timeRange } from './time-range.ts'

type Version = Disagreement['versions'][number]
type OriginOf = (claim: ClaimId) => string

/** Where the claims of one event give different values; side by side with who says which, never averaged. */
export function findDisagreements(claims: readonly Claim[], originOf: OriginOf): readonly Disagreement[] {
  if (claims.length < 2) return []
  return [...numbers(claims, originOf), ...actors(claims, originOf), ...days(claims, originOf), ...places(claims, originOf), ...whether(claims, originOf)]
}

/** Of a claim of the event who says so: "doctors" are nobody who could be told from other doctors, yet within an event they say otherwise than "the army". */
export function voiceOf({ saidBy }: Claim): string | undefined {
  const speaker = saidBy.findLast(({ party }) => party.name !== 'unnamed')
  return speaker?.party.name
}

function versionsOf<T>(claims: readonly Claim[], originOf: OriginOf, valueOf: (claim: Claim) => T | undefined, show: (value: T) => string): readonly Version[] {
  const byValue = new Map<string, Claim[]>()
  for (const claim of claims) {
    const value = valueOf(claim)
    if (value === undefined) continue
    const shown = show(value)
    const list = byValue.get(shown)
    if (list) list.push(claim)
    else byValue.set(shown, [claim])
  }
  return [...byValue]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([value, list]) => ({ value, claims: list.map((claim) => claim.id), by: [...new Set(list.map(({ id }) => originOf(id)))].sort() }))
}

/** Numbers of one kind and unit disagree where their ranges do not meet; "around" gives a tenth on both sides. */
function numbers(claims: readonly Claim[], originOf: OriginOf): readonly Disagreement[] {
  const single = withoutTotals(claims)
  return measuresOf(single).flatMap(({ unit, of }): readonly Disagreement[] => {
    const told = single.flatMap((claim) => of(claim) ?? [])
    const differ = Math.max(...told.map((number) => reach(number).low)) > Math.min(...told.map((number) => reach(number).high))
    return differ ? [{ about: 'number', unit, versions: byNumber(versionsOf(single, originOf, of, showNumber)) }] : []
  })
}

/** "Since November more than 100 ships have been attacked": a sum over weeks says nothing of one day of them. */
function withoutTotals(claims: readonly Claim[]): readonly Claim[] {
  const isLong = ({ when }: Claim): boolean => when.kind !== 'unknown' && firmness(when) >= 2 && lengthOf(timeRange(when.interval)) > longestOfOne
  return claims.every(isLong) ? claims : claims.filter((claim) => !isLong(claim) || !isClosed(timeRange(intervalOf(claim.when)!)))
}
const longestOfOne = 31 * minutesInDay

/** What is counted, and the number that a claim gives of it: the largest where it parts them. */
type Measure = { readonly unit: string; readonly of: (claim: Claim) => Quantity | undefined }

const harmed: ReadonlySet<Quantity['kind']> = new Set(['dead', 'injured', 'missing', 'detained', 'displaced'])
/** Words that may mean the same people as "soldier" or "sailor" in another report. */
const anybody: ReadonlySet<string> = new Set(['person', 'people', 'man', 'woman', 'member', 'victim', 'dead', 'casualty', 'fatality'])

/** Who counts what was fired in rounds means the same as who counts it in shells. */
const likeOf = (unit: string): string => measureOf(unit) ?? unit

/** "Two sailors were killed" and "three crew members died" count the same; civilians and soldiers do not. */
function measuresOf(claims: readonly Claim[]): readonly Measure[] {
  const units = new Map<Quantity['kind'], Set<string>>()
  for (const { quantities } of claims) for (const { kind, unit } of quantities) units.set(kind, (units.get(kind) ?? new Set()).add(unit))
  return [...units].flatMap(([kind, told]): readonly Measure[] => {
    const certain = [...told].filter((unit) => !anybody.has(unit))
    const isOne = harmed.has(kind) && certain.length <= 1
    const largest = (fits: (unit: string) => boolean) => (claim: Claim) =>
      claim.quantities.filter((quantity) => quantity.kind === kind && fits(quantity.unit)).sort((a, b) => b.low - a.low)[0]
    if (isOne) return [{ unit: certain[0] ?? 'person', of: largest(() => true) }]
    const likes = new Set([...told].map(likeOf))
    return [...likes].map((unit) => ({ unit, of: largest((other) => likeOf(other) === unit) }))
  })
}

const byNumber = (versions: readonly Version[]): readonly Version[] =>
  [...versions].sort((a, b) => parseInt(a.value.replace(/^~/u, '')) - parseInt(b.value.replace(/^~/u, '')))

/** "at least ten": nobody says so of thirty. */
const openReach = 1.5

function reach({ low, high, approximate }: Quantity): { readonly low: number; readonly high: number } {
  if (isOpen(high)) return { low, high: low * openReach }
  return approximate ? { low: low * 0.9, high: high * 1.1 } : { low, high }
}

const isOpen = (high: number): boolean => high >= Number.MAX_SAFE_INTEGER

/** "500", "~500", "3-5", "10+" for "at least ten". */
function showNumber({ low, high, approximate }: Quantity): string {
  if (isOpen(high)) return `${low}+`
  return `${approximate ? '~' : ''}${low === high ? low : `${low}-${high}`}`
}

/** Who did it: told of countries that exclude each other, or of one that denies it while others tell the deed without naming it. */
function actors(claims: readonly Claim[], originOf: OriginOf): readonly Disagreement[] {
  // Of a meeting one report names one side and another the other: both are right. Who said a thing did no deed.
  const telling = claims.filter(
    (claim) => !isMutual(claim.act.event) && !isVerbal(claim.act.event) && (claim.status !== 'denied' || isDeniedAuthorship(claim, claims)),
  )
  const sides = [...new Map(telling.map((claim) => [sideTold(claim), claim])).entries()].flatMap(([side, claim]) => (side === undefined ? [] : [claim]))
  const differ = sides.some((a) => sides.some((b) => excludeEachOther(a, b)))
  return differ ? [{ about: 'actor', versions: versionsOf(telling, originOf, sideTold, (side) => side) }] : []
}

/** The countries of those who did it, "not" before those who say that they did not. */
function sideTold(claim: Claim): string | undefined {
  const side = doersOf(claim).join(', ')
  return side === '' || (claim.status !== 'denied' && countriesOf(claim.actor).length === 0) ? undefined : claim.status === 'denied' ? `not ${side}` : side
}

/** By their countries; by their names where no country is known. */
function doersOf({ actor }: Claim): readonly string[] {
  const countries = countriesOf(actor)
  return countries.length > 0 ? countries : actor.map(({ name }) => name)
}

function excludeEachOther(a: Claim, b: Claim): boolean {
  const share = doersOf(a).some((doer) => doersOf(b).includes(doer))
  if (a.status !== 'denied' && b.status !== 'denied') return !share
  return a.status !== b.status && share
}

/** Who is said not to have done it says so: an attack that was foiled was meant by those whose it was. */
const isOwnWord = ({ saidBy, actor }: Claim): boolean => {
  const speaker = saidBy.at(-1)?.party
  return speaker !== undefined && actor.some(({ name, country }) => name === speaker.name || (country !== undefined && country === speaker.country))
}

/** "The rebels denied any involvement": that it was done is told by others, who name nobody or somebody else. "Denied it" denies the deed. */
export const isDeniedAuthorship = (claim: Claim, claims: readonly Claim[]): boolean =>
  claim.status === 'denied' &&
  claim.by !== 'retold/denial' &&
  (claim.by === 'retold/no-part' || isOwnWord(claim)) &&
  claim.actor.length > 0 &&
  claims.some((other) => other.status !== 'denied' && !doersOf(other).some((doer) => doersOf(claim).includes(doer)))

/** A day read from the words, by claims that exclude each other. */
function days(claims: readonly Claim[], originOf: OriginOf): readonly Disagreement[] {
  const of = (claim: Claim): string | undefined => dayTold(claim)?.start?.slice(0, 10)
  const told = claims.flatMap((claim) => dayTold(claim) ?? []).map(timeRange)
  // "on Thursday night" and "early on Friday" may be one time
  const differ = told.some((a) => told.some((b) => !rangesOverlap(a, b))) && new Set(claims.flatMap((claim) => of(claim) ?? [])).size > 1
  return differ ? [{ about: 'day', versions: versionsOf(claims, originOf, of, (day) => day) }] : []
}

function dayTold({ when }: Claim): Interval | undefined {
  if (when.kind === 'unknown' || firmness(when) < 2) return undefined
  const range = timeRange(when.interval)
  return !isClosed(range) || lengthOf(range) > minutesInDay || when.interval.approximate ? undefined : when.interval
}

function places(claims: readonly Claim[], originOf: OriginOf): readonly Disagreement[] {
  const told = [...new Map(claims.flatMap((claim) => (claim.where.kind === 'stated' ? [[claim.where.place.name, claim.where.place]] : []))).values()]
  const differ = told.some((a, i) => told.slice(i + 1).some((b) => comparePlaces(a, b) === 'apart'))
  if (!differ) return []
  return [
    {
      about: 'place',
      versions: versionsOf(
        claims,
        originOf,
        (claim) => (claim.where.kind === 'stated' ? claim.where.place : undefined),
        (place) => place.name,
      ),
    },
  ]
}

/** "No group has claimed responsibility", "its men had no part in it": who did it is denied, and not that it was done. */
const ofAuthors: ReadonlySet<string> = new Set(['assault/claim-responsibility', 'retold/no-part'])

function whether(claims: readonly Claim[], originOf: OriginOf): readonly Disagreement[] {
  const ofTheDeed = claims.filter((claim) => !isDeniedAuthorship(claim, claims) && !(claim.status === 'denied' && ofAuthors.has(claim.by)))
  const denied = ofTheDeed.filter((claim) => claim.status === 'denied').length
  if (denied === 0 || denied === ofTheDeed.length) return []
  return [
    {
      about: 'whether',
      versions: versionsOf(
        ofTheDeed,
        originOf,
        (claim) => claim.status,
        (status) => (status === 'denied' ? 'denied' : 'asserted'),
      ),
    },
  ]
}
