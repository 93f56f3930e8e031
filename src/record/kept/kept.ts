import type { ClaimId, EventId, ReportId } from '../../domain/id.ts'
import type { Shelf, Shelves } from '../../domain/ports.ts'
import type { BoardRow, Commitment, LogEntry } from '../../domain/record.ts'
import type { Answers } from '../answers.ts'
import type { StateEntry } from '../board.ts'
import type { Contradiction } from '../contradictions.ts'
import type { Constraint, Link, PlacedDecision } from '../decisions.ts'
import type { EventFacts } from '../event-facts.ts'
import type { KeptClaim } from '../kept-claim.ts'
import type { Printed } from '../origins.ts'
import type { Terms } from '../stories.ts'
import type { Signature } from '../thing-mentions.ts'
import type { KnownThing } from '../things.ts'

/** Raised whenever any fold gives something else for the same log: what was kept by another version is thrown away. */
export const foldVersion = 1

/** A report as the folds keep it. `key`: the first twelve digits of its id. */
export type KeptReport = {
  readonly id: ReportId
  readonly day: string
  /** Key of the first report of its story. */
  readonly story: string
  readonly origin: string
  readonly claims: readonly ClaimId[]
  /** What is said of things, by whose signature each mention is counted. */
  readonly signatures: readonly Signature[]
}

export type KeptEvent = {
  readonly facts: EventFacts
  /** Keys of the things that it brings into a state, and of bare things of which it tells what they are. */
  readonly states: readonly string[]
  readonly bare: readonly string[]
}

export type KeptCommitment = { readonly answers: Answers; readonly commitment: Commitment }
export type KeptRow = { readonly row: BoardRow; readonly contradictions: readonly Contradiction[] }
export type KeptDecisions = { readonly constraints: readonly Constraint[]; readonly links: readonly Link[] }

/** All that the folds keep between two reports. */
export type Kept = ReturnType<typeof openKept>

/* eslint-disable @typescript-eslint/explicit-function-return-type -- the type is this list */
export function openKept(shelves: Shelves) {
  const shelf = <Value>(name: string): Shelf<Value> => shelves.shelf<Value>(name)
  return {
    /** Drawer '', card: key of the report. */
    report: shelf<KeptReport>('report'),
    /** Drawer: a day of publication, card: key of the report. */
    published: shelf<true>('published'),
    /** Drawer '', card: a day, value: how many reports. */
    day: shelf<number>('day'),
    /** Drawer '', card: first day of an epoch, value: its last day. */
    epoch: shelf<string>('epoch'),
    /** Drawer '', card: key of the report. What it is compared with others by. */
    words: shelf<Terms & Printed>('words'),
    /** Drawer: key of the report, card: the claim. */
    claim: shelf<KeptClaim>('claim'),
    /** Drawer: a block of claims that may tell one happening, card: day and claim. */
    block: shelf<true>('block'),
    /** Drawer: a claim, card: another, value: how alike. */
    link: shelf<number>('link'),
    /** Drawer '', card: a claim, value: its event. */
    member: shelf<EventId>('member'),
    /** Drawer: head noun, card: signature. */
    signature: shelf<Signature>('signature'),
    /** Drawer '', card: signature. */
    thing: shelf<KnownThing>('thing'),
    /** Drawer: signature, card: a claim that names a thing so. */
    mention: shelf<true>('mention'),
    /** Drawer: key of a bare thing, card: place in order of an event that tells what it is, value: key of the thing that it is. */
    bare: shelf<string>('bare'),
    /** Drawer '', card: the event. */
    event: shelf<KeptEvent>('event'),
    /** Drawer: key of answers, card: minute and event. */
    answer: shelf<true>('answer'),
    /** Drawer: key of answers, card: minute from which on it is looked for, and the event of the undertaking. */
    seeker: shelf<true>('seeker'),
    /** Drawer '', card: the event of the undertaking. */
    commitment: shelf<KeptCommitment>('commitment'),
    /** Drawer '', card: last minute of the deadline, and the event of the undertaking. */
    deadline: shelf<true>('deadline'),
    /** Drawer: key of a thing, card: the event. */
    state: shelf<StateEntry>('state'),
    /** Drawer '', card: key of a thing. */
    row: shelf<KeptRow>('row'),
    /** Drawer '', card: key of a report, whether it stands or not. */
    reading: shelf<{ readonly editionOf?: string }>('reading'),
    /** Drawer: key of a report, card: key of a later edition of it. */
    edition: shelf<true>('edition'),
    /** Drawer: key of a report, card: place in the log of a decision that names a claim of it. */
    decision: shelf<Extract<LogEntry, { kind: 'decided' }>>('decision'),
    /** Drawer '', card: place in the log of a merge, a split or a link; as the standing readings number the claims. */
    placed: shelf<PlacedDecision>('placed'),
    /** Drawer '', card `all`. */
    decisions: shelf<KeptDecisions>('decisions'),
    /** Drawer: '', a country or two, card: time and event. To look events up by. */
    chronology: shelf<true>('chronology'),
    /** Drawer: '' or a country, card: time and event of the undertaking. */
    ledger: shelf<true>('ledger'),
    /** Drawer: '' or a country, card: name and key of the thing. */
    board: shelf<true>('board'),
  }
}

export const reportKey = (id: ReportId | ClaimId): string => id.slice(0, 12)

/** A number as text that sorts as the number does: minutes or days from the year 0 to 9999, and both infinities. */
export function sortable(number: number): string {
  if (number === -Infinity) return '0'
  if (number === Infinity) return '9'
  return `1${(number + 2_000_000_000).toFixed(1).padStart(13, '0')}`
}
