import type { Act, Status } from './act.ts'
import type { Claim, SpeechAct } from './claim.ts'
import type { Decision } from './decision.ts'
import type { ClaimId, EventId, ReportId, ThingId } from './id.ts'
import type { CountryCode, Party, ThingKind } from './party.ts'
import type { Reading } from './reading.ts'
import type { Report } from './report.ts'
import type { Interval } from './when.ts'
import type { Place } from './where.ts'

/** One entry of the append-only log, in the order it was learned. `learned` is UTC, `YYYY-MM-DDTHH:MM:SSZ`. */
export type LogEntry =
  | { readonly kind: 'read'; readonly sequence: number; readonly learned: string; readonly report: Report; readonly reading: Reading }
  | { readonly kind: 'decided'; readonly sequence: number; readonly learned: string; readonly decision: Decision }

export type ReadEntry = Extract<LogEntry, { kind: 'read' }>

/** Values that claims of one event give differently, side by side, never averaged. */
export type Disagreement = {
  readonly about: 'number' | 'day' | 'place' | 'actor' | 'whether'
  /** For a number: what it counts. */
  readonly unit?: string
  readonly versions: readonly { readonly value: string; readonly claims: readonly ClaimId[]; readonly by: readonly string[] }[]
}

/** The claims about one happening. */
export type Event = {
  readonly id: EventId
  readonly claims: readonly ClaimId[]
  readonly act: Act
  readonly actor: readonly Party[]
  readonly recipient: readonly Party[]
  readonly status: Status
  readonly background: boolean
  readonly thing?: ThingId
  readonly interval?: Interval
  readonly place?: Place
  readonly reports: readonly ReportId[]
  /** Independent origins: ten papers that print one agency dispatch are one. */
  readonly origins: readonly string[]
  readonly disagreements: readonly Disagreement[]
  readonly certainty: number
}

export const commitmentStatuses = ['open', 'partly carried out', 'carried out', 'suspended', 'withdrawn', 'lapsed', 'overtaken'] as const
export type CommitmentStatus = (typeof commitmentStatuses)[number]

/** A threat, promise, demand, ultimatum or plan and what came of it. */
export type Commitment = {
  /** The event that made it (all tellings of one threat are one commitment). */
  readonly event: EventId
  readonly claims: readonly ClaimId[]
  readonly kind: SpeechAct
  readonly by: readonly Party[]
  readonly against: readonly Party[]
  readonly act?: Act
  readonly thing?: ThingId
  readonly made?: Interval
  readonly deadline?: Interval
  readonly condition?: string
  readonly status: CommitmentStatus
  /** Each change of status cites the claim that shows it; `certainty` 0 to 1; a decision of a person has 1. */
  readonly changes: readonly {
    readonly status: CommitmentStatus
    readonly claim: ClaimId
    readonly event: EventId
    readonly interval?: Interval
    readonly certainty: number
    readonly why: string
  }[]
}

/** A thing with its states in order. */
export type BoardRow = {
  readonly thing: ThingId
  readonly kind: ThingKind
  readonly name: string
  readonly otherNames: readonly string[]
  readonly parties: readonly CountryCode[]
  readonly place?: Place
  readonly states: readonly { readonly state: string; readonly interval?: Interval; readonly claims: readonly ClaimId[]; readonly certainty: number }[]
  readonly now: string
}

/** The folds over a log, as of a day. Recomputed, never edited. */
export type SituationRecord = {
  readonly reports: readonly Report[]
  readonly claims: readonly Claim[]
  readonly events: readonly Event[]
  readonly commitments: readonly Commitment[]
  readonly board: readonly BoardRow[]
}
