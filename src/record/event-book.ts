import type { Claim } from '../domain/claim.ts'
import type { ClaimId, EventId } from '../domain/id.ts'
import type { Event } from '../domain/record.ts'
import type { Report } from '../domain/report.ts'
import type { Span } from '../domain/span.ts'
import { wordsAt } from '../domain/span.ts'
import type { IsoDay } from '../domain/when.ts'
import { publishedDay } from '../domain/report.ts'
import type { Selection } from './select.ts'

/** Events with their claims at hand, for the folds that read events. */
export type EventBook = {
  readonly events: readonly Event[]
  readonly claimsOf: (event: Event) => readonly Claim[]
  readonly eventOf: (claim: ClaimId) => Event | undefined
  readonly reportOf: (claim: Claim) => Report | undefined
  readonly words: (claim: Claim, at: Span) => string
  /** The first day that any of its reports was published. */
  readonly firstTold: (event: Event) => IsoDay | undefined
  /** The claim that shows best that it happened: asserted, surest, first. */
  readonly bestClaim: (event: Event) => Claim
}

export function openEventBook(events: readonly Event[], { claims, reportOf }: Selection): EventBook {
  const claimById = new Map(claims.map((claim) => [claim.id, claim]))
  const eventByClaim = new Map<ClaimId, Event>()
  for (const event of events) for (const id of event.claims) eventByClaim.set(id, event)
  const listed = new Map<EventId, readonly Claim[]>()
  const claimsOf = (event: Event): readonly Claim[] => {
    let list = listed.get(event.id)
    if (!list) listed.set(event.id, (list = event.claims.flatMap((id) => claimById.get(id) ?? [])))
    return list
  }
  return {
    events,
    claimsOf,
    eventOf: (claim) => eventByClaim.get(claim),
    reportOf: (claim) => reportOf.get(claim.report),
    words: (claim, at) => wordsAt(reportOf.get(claim.report)?.text ?? '', at),
    firstTold: (event) =>
      claimsOf(event)
        .flatMap((claim) => {
          const report = reportOf.get(claim.report)
          return (report && publishedDay(report)) ?? []
        })
        .reduce<IsoDay | undefined>((first, day) => (first === undefined || day < first ? day : first), undefined),
    bestClaim: (event) =>
      claimsOf(event).reduce((best, claim) => {
        const isBetter = Number(claim.status !== 'denied') - Number(best.status !== 'denied') || claim.certainty - best.certainty
        return isBetter > 0 ? claim : best
      }),
  }
}
