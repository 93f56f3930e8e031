import type { ClaimId } from '../../domain/id.ts'
import type { Claim } from '../../domain/claim.ts'
import type { Commitment, Event } from '../../domain/record.ts'
import { dayOf, intervalOf, type Interval } from '../../domain/when.ts'
import type { Corroboration } from '../../record/origins.ts'
import type { Lookup } from '../lookup.ts'
import { listWords, partyNames, plural, theCountry, theName, thingName } from './prose.ts'
import type { Quotes } from './quotes.ts'
import { dayWords, intervalWords } from './when-words.ts'

/** "16 June 2020, 14:50"; "date unknown" where no day is known. */
export const whenOf = (interval: Interval | undefined): string => (interval === undefined ? 'date unknown' : intervalWords(interval))

/** The same; what was taken from the day of publication, as the report tells no day, is told so: "reported 16 June 2020". */
export function whenTold(interval: Interval | undefined, claims: readonly ClaimId[], { claim, outline }: Pick<Lookup, 'claim' | 'outline'>): string {
  const isTaken = (id: ClaimId): boolean => {
    const when = outline(id)?.when === 'assumed' ? claim(id)?.when : undefined
    return when?.kind === 'assumed' && when.because === 'published-that-day'
  }
  const day = interval?.end === undefined ? undefined : dayOf(interval.end)
  return day !== undefined && claims.length > 0 && claims.every(isTaken) ? `reported ${dayWords(day)}` : whenOf(interval)
}

/** The claim that tells it best: not denied, sure, as news and not in passing, with few speakers between us and the report. */
export function leadClaim(
  claims: readonly ClaimId[],
  { lookup, quotes }: { readonly lookup: Lookup; readonly quotes: Quotes },
  interval?: Interval,
): Claim | undefined {
  const told = claims.flatMap((id) => lookup.claim(id) ?? [])
  if (told.length < 2) return told[0]
  const worth = new Map(told.map((claim) => [claim, worthOf(claim) * quotes.fitness(claim) * nearness(claim, interval)]))
  return told.sort((a, b) => (worth.get(b) ?? 0) - (worth.get(a) ?? 0) || a.id.localeCompare(b.id))[0]
}

/** A telling of the very day says more of it than one of a whole year. */
function nearness({ when }: Claim, interval: Interval | undefined): number {
  const own = intervalOf(when)
  if (interval === undefined || own === undefined) return 0.8
  return own.start?.slice(0, 10) === interval.start?.slice(0, 10) && own.end?.slice(0, 10) === interval.end?.slice(0, 10) ? 1 : 0.65
}

/** A clause of this many characters says all that it has to say. */
const fullClause = 60

function worthOf({ status, background, certainty, saidBy, evidence }: Claim): number {
  const fullness = Math.min(1, (evidence.end - evidence.start) / fullClause)
  return (status === 'denied' ? 0.01 : 1) * (background ? 0.5 : 1) * certainty * fullness * 0.9 ** saidBy.length
}

/**
 * "Harbour Wire"; "Harbour Wire, citing the general staff (the side that acted)"; "5 origins in 6 reports: state media (the side that acted),
 * Harbour Wire, Northern Post and 2 others".
 */
export function sourceWords(
  { origins, reports }: Pick<Event, 'origins' | 'reports'>,
  { actorSide, recipientSide, others }: Corroboration,
  { publisher, isPublisher }: Pick<Lookup, 'publisher' | 'isPublisher'>,
): string {
  const originName = (name: string): string => (isPublisher(name) ? name : theName(theCountry(name)))
  const ofSide = (names: readonly string[], side: string): readonly string[] => (names.length === 0 ? [] : [`${listWords(names.map(originName), 3)} (${side})`])
  const named = [...ofSide(actorSide, 'the side that acted'), ...ofSide(recipientSide, 'the side acted upon'), ...others.map(originName)]
  const many = reports.length > 1 ? ` in ${plural(reports.length, 'report')}` : ''
  if (origins.length !== 1) return `${plural(origins.length, 'origin')}${many}: ${listWords(named, 5)}`
  const publishers = [...new Set(reports.flatMap((report) => publisher(report) ?? []))]
  if (publishers.length === 0 || publishers.includes(origins[0] ?? '')) return `${named[0] ?? ''}${many}`
  return `${listWords(publishers, 3)}, ${isPublisher(origins[0] ?? '') ? 'in the words of' : 'citing'} ${named[0] ?? ''}`
}

/** "threat by North Korea against South Korea": who gave which kind of word to whom, or about what. */
export function undertakingWords({ kind, by, against, thing }: Pick<Commitment, 'kind' | 'by' | 'against' | 'thing'>): string {
  const [who, whom] = [partyNames(by), against.length > 0 ? partyNames(against) : thing === undefined ? '' : thingName(thing)]
  const relation = against.length === 0 ? 'about' : kind === 'threat' || kind === 'ultimatum' || kind === 'plan' ? 'against' : 'to'
  return `${kind}${who === '' ? '' : ` by ${who}`}${whom === '' ? '' : ` ${relation} ${whom}`}`
}
