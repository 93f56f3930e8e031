import type { ThingId } from './id.ts'
import type { CountryCode, KnownKind, ThingKind } from './party.ts'
import type { Span } from './span.ts'
import type { Place } from './where.ts'

/** What can be in a state, as it was named in one place. All mentions of one thing in one report carry the same `id`. */
export type Thing = {
  readonly id: ThingId
  readonly kind: ThingKind
  readonly at: Span
  readonly words: string
  /** The fullest name in this report: "first joint liaison office". */
  readonly name: string
  readonly parties: readonly CountryCode[]
  readonly place?: Place
}

/** The states a thing of each kind can be in, in no order. `threatened` may come to any of them. */
export const states = {
  channel: ['planned', 'open', 'cut', 'unanswered', 'restored', 'threatened'],
  facility: ['planned', 'open', 'closed', 'damaged', 'destroyed', 'threatened'],
  agreement: ['proposed', 'signed', 'in force', 'threatened', 'suspended', 'violated', 'ended'],
  zone: ['planned', 'demilitarised', 'entered', 'fortified', 'closed', 'open', 'threatened'],
  talks: ['proposed', 'postponed', 'under way', 'stalled', 'broken off', 'resumed', 'held', 'threatened'],
  measure: ['announced', 'in force', 'eased', 'lifted', 'suspended', 'threatened'],
  force: ['announced', 'deployed', 'raised', 'withdrawn', 'threatened'],
  campaign: ['announced', 'under way', 'suspended', 'ended', 'threatened'],
} as const satisfies Record<KnownKind, readonly string[]>
export type StateName = (typeof states)[KnownKind][number]

/** The states of a kind that Sitrep itself reads; none for a kind that a user added. */
export const statesOf = (kind: ThingKind): readonly StateName[] => (kind in states ? states[kind as KnownKind] : [])
