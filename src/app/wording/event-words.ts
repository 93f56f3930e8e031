import type { ClaimId } from '../../domain/id.ts'
import type { Claim } from '../../domain/claim.ts'
import type { Commitment, Event } from '../../domain/record.ts'
import type { Interval } from '../../domain/when.ts'
import type { Corroboration } from '../../record/origins.ts'
import type { Lookup } from '../lookup.ts'
import { listWords, partyNames, plural, thingName } from './prose.ts'
import { intervalWords } from './when-words.ts'

/** "16 June 2020, 14:50"; "date unknown" where no day is known. */
export const whenOf = (interval: Interval | undefined): string => (interval === undefined ? 'date unknown' : intervalWords(interval))

/** The claim that tells it best: not denied, sure, as news and not in passing, with few speakers between us and the report. */
export function leadClaim(claims: readonly ClaimId[], { claim }: Lookup): Claim | undefined {
  return claims.flatMap((id) => claim(id) ?? []).sort((a, b) => worthOf(b) - worthOf(a) || a.id.localeCompare(b.id))[0]
}

/** A clause of this many characters says all that it has to say. */
const fullClause = 60

function worthOf({ status, background, certainty, saidBy, evidence }: Claim): number {
  const fullness = Math.min(1, (evidence.end - evidence.start) / fullClause)
  return (status === 'denied' ? 0.01 : 1) * (background ? 0.5 : 1) * certainty * fullness * 0.9 ** saidBy.length
}

/**
 * "told by Harbour Wire"; "told by 5 origins in 6 reports: state media (of the side that acted), Harbour Wire, Northern Post and others".
 */
export function toldBy({ origins, reports }: Pick<Event, 'origins' | 'reports'>, { actorSide, recipientSide, others }: Corroboration): string {
  const ofSide = (names: readonly string[], side: string): readonly string[] => (names.length === 0 ? [] : [`${listWords(names, 3)} (${side})`])
  const named = [...ofSide(actorSide, 'the side that acted'), ...ofSide(recipientSide, 'the side acted upon'), ...others]
  const many = reports.length > 1 ? ` in ${plural(reports.length, 'report')}` : ''
  return origins.length === 1 ? `told by ${named[0] ?? ''}${many}` : `told by ${plural(origins.length, 'origin')}${many}: ${listWords(named, 5)}`
}

/** "threat by North Korea against South Korea": who gave which kind of word to whom, or about what. */
export function undertakingWords({ kind, by, against, thing }: Pick<Commitment, 'kind' | 'by' | 'against' | 'thing'>): string {
  const [who, whom] = [partyNames(by), against.length > 0 ? partyNames(against) : thing === undefined ? '' : thingName(thing)]
  const relation = against.length === 0 ? 'about' : kind === 'threat' || kind === 'ultimatum' || kind === 'plan' ? 'against' : 'to'
  return `${kind}${who === '' ? '' : ` by ${who}`}${whom === '' ? '' : ` ${relation} ${whom}`}`
}
