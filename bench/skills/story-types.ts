/** What a file of `examples/expected` holds; `examples/README.md` says how such a file is written. */

import type { CommitmentStatus } from '../../src/domain/record.ts'
import type { ThingKind } from '../../src/domain/party.ts'
import type { SpeechAct } from '../../src/domain/claim.ts'
import type { EventType } from '../../src/domain/act.ts'
import type { ExpectedDate } from './case-types.ts'

/** The words of one dispatch, named without its ending, that tell something. They stand there once. */
export type Telling = { readonly in: string; readonly words: string }

export type ExpectedCommitment = {
  readonly id: string
  /** What was undertaken, for people. */
  readonly of: string
  readonly kind: readonly SpeechAct[]
  /** Country codes, as parties have them; one of them has to be among ours. */
  readonly by: readonly string[]
  readonly against?: readonly string[]
  /** The acts by which a reader may know what was threatened, asked for or promised. */
  readonly act?: readonly EventType[]
  /** A name out of `things`. */
  readonly thing?: string
  readonly given?: ExpectedDate
  readonly told: readonly Telling[]
  readonly status: CommitmentStatus
  /** When it came to that; absent where it is open. */
  readonly changed?: ExpectedDate
  readonly shownBy?: readonly Telling[]
}

export type ExpectedState = {
  /** Any of these: an office that was taken down is closed or destroyed. */
  readonly state: readonly string[]
  readonly from?: ExpectedDate
  /** The dispatches that show it, without their ending. */
  readonly in: readonly string[]
  /** Right to have and no fault to lack. */
  readonly optional?: boolean
}

export type ExpectedBoardRow = {
  readonly thing: string
  readonly kind: ThingKind
  /** A row of ours is this thing when one of its names holds one of these. */
  readonly names: readonly string[]
  /** In the order of time. */
  readonly states: readonly ExpectedState[]
  /** Any of these. */
  readonly now: readonly string[]
}

export type ExpectedEvent = {
  readonly id: string
  readonly of: string
  readonly type: readonly EventType[]
  readonly when?: ExpectedDate
  readonly told: readonly Telling[]
  readonly disagreements?: readonly { readonly about: 'number' | 'day' | 'place' | 'actor' | 'whether'; readonly values: readonly string[] }[]
}

export type ExpectedStory = {
  /** What the file is about, for people. */
  readonly story: string
  readonly ledger: readonly ExpectedCommitment[]
  /** The dispatches of which the ledger has every threat, promise, demand, ultimatum, offer and plan. */
  readonly whole: readonly string[]
  readonly things: readonly ExpectedBoardRow[]
  readonly events: readonly ExpectedEvent[]
}
