import type { Claim } from '../domain/claim.ts'
import type { ClaimId, EventId, ReportId, ThingId } from '../domain/id.ts'
import type { CountryCode } from '../domain/party.ts'
import type { Event, SituationRecord } from '../domain/record.ts'
import type { Report } from '../domain/report.ts'
import type { Outline } from '../record/kept/outline.ts'
import { outlineOf } from '../record/kept/outline.ts'
import { once } from './once.ts'

/** What a record holds, by id. */
export type Lookup = {
  readonly claim: (id: ClaimId) => Claim | undefined
  /** What can be told of a claim at less cost. */
  readonly outline: (id: ClaimId) => Outline | undefined
  readonly report: (id: ReportId) => Report | undefined
  readonly event: (id: EventId) => Event | undefined
  /** Whose a thing on the board is. */
  readonly ownersOf: (thing: ThingId) => readonly CountryCode[]
  /** What the reports call it, where it is on the board. */
  readonly nameOf: (thing: ThingId) => string | undefined
  /** Who published it. */
  readonly publisher: (id: ReportId) => string | undefined
  /** Whether somebody of that name published any report. */
  readonly isPublisher: (name: string) => boolean
  /** The event that a claim tells of. */
  readonly eventOf: (claim: ClaimId) => Event | undefined
}

/** A record of which a part is at hand: where the rest is looked up, or which of the names that it gives are of publishers. */
export type LookedUp = { readonly lookup?: Lookup; readonly publishers?: ReadonlySet<string> }

export function createLookup(record: SituationRecord & LookedUp): Lookup {
  if (record.lookup) return record.lookup
  const { claims, reports, events, board } = record
  const claimById = once(() => new Map(claims.map((claim) => [claim.id, claim])))
  const reportById = once(() => new Map(reports.map((report) => [report.id, report])))
  const eventById = once(() => new Map(events.map((event) => [event.id, event])))
  const eventByClaim = once(() => new Map(events.flatMap((event) => event.claims.map((claim) => [claim, event] as const))))
  const names = once(() => new Map(board.map(({ thing, name }) => [thing, name])))
  const publishers = once(() => record.publishers ?? new Set(reports.map(({ source }) => source?.name)))
  const owners = once(() => new Map(board.map(({ thing, parties }) => [thing, parties])))
  return {
    ownersOf: (thing) => owners().get(thing) ?? [],
    claim: (id) => claimById().get(id),
    outline: (id) => {
      const claim = claimById().get(id)
      return claim && outlineOf(claim)
    },
    report: (id) => reportById().get(id),
    event: (id) => eventById().get(id),
    nameOf: (thing) => names().get(thing),
    publisher: (id) => reportById().get(id)?.source?.name,
    isPublisher: (name) => publishers().has(name),
    eventOf: (claim) => eventByClaim().get(claim),
  }
}
