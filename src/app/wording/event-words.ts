import type { ClaimId } from '../../domain/id.ts'
import type { Claim } from '../../domain/claim.ts'
import type { Commitment, Event } from '../../domain/record.ts'
import type { Interval } from '../../domain/when.ts'
import type { Corroboration } from '../../record/origins.ts'
import type { Lookup } from '../lookup.ts'
import { listWords, partyNames, plural } from './prose.ts'
import { intervalWords } from './when-words.ts'

/** "16 June 2020, 14:50"; "date unknown" where no day is known. */
export const whenOf = (interval: Interval | undefined): string => (interval === undefined ? 'date unknown' : intervalWords(interval))

/** The claim that tells it best: not denied, nobody between us and the report, then the most certain. */
export function leadClaim(claims: readonly ClaimId[], { claim }: Lookup): Claim | undefined {
  return claims
    .flatMap((id) => claim(id) ?? [])
    .sort(
      (a, b) =>
        Number(a.status === 'denied') - Number(b.status === 'denied') ||
        a.saidBy.length - b.saidBy.length ||
        b.certainty - a.certainty ||
        a.id.localeCompare(b.id),
    )[0]
}

/** "told by Harbour Wire"; "told by 5 origins in 6 reports: state media (of the side that acted), Harbour Wire and 3 others". */
export function toldBy({ origins, reports }: Pick<Event, 'origins' | 'reports'>, { actorSide, recipientSide, others }: Corroboration): string {
  const named = [
    ...actorSide.map((origin) => `${origin} (of the side that acted)`),
    ...recipientSide.map((origin) => `${origin} (of the side acted upon)`),
    ...others,
  ]
  const many = reports.length > 1 ? ` in ${plural(reports.length, 'report')}` : ''
  return origins.length === 1 ? `told by ${named[0] ?? ''}${many}` : `told by ${plural(origins.length, 'origin')}${many}: ${listWords(named, 5)}`
}

/** "North Korea's threat against South Korea": who gave which kind of word to whom. */
export function undertakingWords({ kind, by, against }: Pick<Commitment, 'kind' | 'by' | 'against'>): string {
  const [who, whom] = [partyNames(by), partyNames(against)]
  const relation = kind === 'threat' || kind === 'ultimatum' || kind === 'plan' ? 'against' : 'to'
  return `${kind}${who === '' ? '' : ` by ${who}`}${whom === '' ? '' : ` ${relation} ${whom}`}`
}
