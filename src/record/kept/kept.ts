import type { ClaimId, EventId, ReportId } from '../../domain/id.ts'
import type { CountryCode, Learned } from '../../domain/party.ts'
import type { Shelves } from '../../domain/ports.ts'
import type { BoardRow, LogEntry } from '../../domain/record.ts'
import type { Answers, Change } from '../answers.ts'
import type { StateEntry } from '../board.ts'
import type { Contradiction } from '../contradictions.ts'
import type { Constraint, Link, PlacedDecision } from '../decisions.ts'
import type { EventFacts } from '../event-facts.ts'
import type { KeptClaim } from '../kept-claim.ts'
import type { Printed } from '../origins.ts'
import type { Terms } from '../stories.ts'
import type { Signature } from '../thing-mentions.ts'
import type { KnownThing } from '../things.ts'
import type { Grouping, PackedClaim, Packing } from './pack.ts'
import type { Outline } from './outline.ts'
import type { CodedShelf, Remembered } from './coded-shelf.ts'
import { coded, openNumbers, remember, rememberDrawers, rememberNothing, watched } from './coded-shelf.ts'
import { unpackOutline } from './outline.ts'
import { openMarks, openMarksOfNames } from './marks.ts'
import type { PackedState } from './pack-state.ts'
import { packState, unpackState } from './pack-state.ts'
import { openPacking, packClaim, packEvent, packReport, packWords, unpackClaim, unpackEvent, unpackGrouping, unpackReport, unpackWords } from './pack.ts'

/** Raised whenever any fold gives something else for the same log: what was kept by another version is thrown away. */
export const foldVersion = 13

/** The last entry of the log that has been taken in: its place and what tells it from another that might stand there. */
export type Mark = { readonly version: number; readonly sequence: number; readonly entry: string }

export const markOf = (entry: LogEntry): Mark => ({
  version: foldVersion,
  sequence: entry.sequence,
  entry: entry.kind === 'read' ? `${entry.learned} ${entry.report.id} ${entry.reading.reader}` : `${entry.learned} ${entry.decision.id}`,
})

/** A report as the folds keep it. */
export type KeptReport = {
  readonly id: ReportId
  readonly day: string
  readonly publisher?: string
  /** Key of the first report of its story. */
  readonly story: string
  readonly origin: string
  /** What it says of things. */
  readonly signatures: readonly Signature[]
}

/** The newest reading of a report, whether it stands or not. */
export type KeptReading = {
  readonly editionOf?: string
  /** Where the log first learned of the report. */
  readonly sequence: number
  /** Keys of the names of people of whom it says who they are, and of those whom it only names. */
  readonly learned: readonly string[]
  readonly unlearned: readonly string[]
}

/** What a report is compared with others by. */
export type KeptWords = Terms & Printed

export type KeptEvent = {
  readonly facts: EventFacts
  /** Keys of the things that it brings into a state, and of bare things of which it tells what they are. */
  readonly states: readonly string[]
  readonly bare: readonly string[]
}

/** What came of an undertaking; what it is, its event says. */
export type KeptCommitment = { readonly answers: Answers; readonly changes: readonly Change[] }
/** `concerned`: the countries of all whom the claims of its states name. */
export type KeptRow = { readonly row: BoardRow; readonly concerned: readonly CountryCode[]; readonly contradictions: readonly Contradiction[] }
export type KeptDecisions = { readonly constraints: readonly Constraint[]; readonly links: readonly Link[] }

/** Other claims, and how alike they are. */
export type Links = ReadonlyMap<ClaimId, number>

export const lineOfLink = (id: ClaimId, score: number | string): string => `${id} ${score}`
const linksToText = (links: Links): string =>
  [...links]
    .map(([id, score]) => lineOfLink(id, score))
    .sort()
    .join('\n')
const linksFromText = (text: string): Links =>
  new Map(
    text.split('\n').map((line) => {
      const space = line.indexOf(' ')
      return [line.slice(0, space) as ClaimId, Number(line.slice(space + 1))]
    }),
  )

/** All that the folds keep between two reports. */
export type Kept = ReturnType<typeof openKept>

/** So many values of each shelf are remembered, and so many that stand by numbers: some tens of megabytes in all. */
const mostRemembered = 4_000
const mostNumbers = 200_000

/** `remembering`: what was read is not read again, so that nobody else may write on the shelves as long as this is in use. */
export function openKept(shelves: Shelves, { remembering = false }: { readonly remembering?: boolean } = {}) {
  const numbers = openNumbers(shelves, remembering ? mostNumbers : Infinity)
  const packing = openPacking(numbers)
  const memory = <Value>(): Remembered<Value> => (remembering ? remember(mostRemembered) : rememberNothing())
  const shelf = <Value>(name: string): CodedShelf<Value> => coded<Value>(shelves, name, JSON.stringify, (text) => JSON.parse(text) as Value, memory())
  const packed = <Value>(name: string, pack: (value: Value, packing: Packing) => unknown, unpack: (packed: unknown, card: string, packing: Packing) => Value) =>
    coded<Value>(
      shelves,
      name,
      (value) => JSON.stringify(pack(value, packing)),
      (text, card) => unpack(JSON.parse(text), card, packing),
      memory(),
    )
  const groupings = memory<Grouping>()
  const words = packed<KeptWords>('words', packWords, unpackWords)
  const claims = packed<KeptClaim>('claim', packClaim, (list, id) => unpackClaim(list, id as ClaimId, packing))
  return {
    /** For what is packed now and put on its shelf later. */
    packing: { ...packing, numberOfText: numbers.numberOfText },
    /** Of a report what groups it with others, without what it says of things. */
    grouping: (key: string): Grouping => groupings.get(key, () => unpackGrouping(JSON.parse(shelves.shelf('report').get('', key)!), packing)),
    outline: (claim: ClaimId): Outline | undefined => {
      const text = shelves.shelf('claim').get(reportKey(claim), claim)
      return text === undefined ? undefined : unpackOutline(JSON.parse(text) as PackedClaim, claim, packing)
    },
    putPacked: { claim: claims.putText, words: words.putText },
    /** Drawer '', card `log`: up to where the log has been taken in. */
    mark: shelf<Mark>('mark'),
    /** Drawer '', card: key of the report. */
    report: watched(packed<KeptReport>('report', packReport, unpackReport), (_drawer, key) => {
      groupings.forget(key)
    }),
    /** Drawer '', card: a day, value: how many reports. */
    day: shelf<number>('day'),
    /** Drawer '', card: first day of an epoch, value: its last day. */
    epoch: shelf<string>('epoch'),
    /** Drawer: a day of publication, card: key of the report. What it is compared with others by. */
    words: remembering ? rememberDrawers(words, mostRemembered) : words,
    /** Drawer: key of the report, card: the claim. */
    claim: claims,
    /** Drawer: a block of claims that may tell one happening, card: day and claim. */
    block: openMarks(shelves, 'block'),
    /** Drawer '', card: a claim, value: the claims that it is linked with. */
    link: coded<Links>(shelves, 'link', linksToText, linksFromText, memory()),
    /** Drawer '', card: a claim, value: its event. */
    member: shelf<EventId>('member'),
    /** Drawer: head noun, card: signature. */
    signature: shelf<Signature>('signature'),
    /** Drawer '', card: signature. */
    thing: shelf<KnownThing>('thing'),
    /** Drawer: key of a thing, card: another signature that means it. */
    meaning: openMarksOfNames(shelves, 'meaning'),
    /** Drawer: signature, card: a claim that names a thing so. */
    mention: openMarks(shelves, 'mention'),
    /** Drawer: key of a bare thing, card: place in order of an event that tells what it is, value: key of the thing that it is. */
    bare: shelf<string>('bare'),
    /** Drawer '', card: the event. */
    event: packed<KeptEvent>('event', packEvent, (list, id) => unpackEvent(list, id as EventId, packing)),
    /** Drawer: key of answers, card: minute and event. */
    answer: openMarks(shelves, 'answer'),
    /** Drawer: key of answers, card: minute from which on it is looked for, and the event of the undertaking. */
    seeker: openMarks(shelves, 'seeker'),
    /** Drawer '', card: the event of the undertaking. */
    commitment: shelf<KeptCommitment>('commitment'),
    /** Drawer '', card: last minute of the deadline, and the event of the undertaking. */
    deadline: openMarks(shelves, 'deadline'),
    /** Drawer: key of a thing, card: the event. */
    state: packed<StateEntry>('state', packState, (list, card) => unpackState(list as PackedState, card, packing)),
    /** Drawer '', card: key of a thing. */
    row: shelf<KeptRow>('row'),
    /** Drawer '', card: key of a report, whether it stands or not. */
    reading: shelf<KeptReading>('reading'),
    /** Drawer: key of a person's name, card: place in the log and key of a report that says who that is. */
    learned: shelf<readonly Learned[]>('learned'),
    /** Drawer: key of a person's name, card: key of a report that names somebody so and does not say all that may be learned. */
    unlearned: openMarks(shelves, 'unlearned'),
    /** Drawer: key of a report, card: key of a later edition of it. */
    edition: openMarks(shelves, 'edition'),
    /** Drawer: key of a report, card: place in the log of a decision that names a claim of it. */
    decision: shelf<Extract<LogEntry, { kind: 'decided' }>>('decision'),
    /** Drawer '', card: place in the log of a merge, a split or a link; as the standing readings number the claims. */
    placed: shelf<PlacedDecision>('placed'),
    /** Drawer '', card `all`. */
    decisions: shelf<KeptDecisions>('decisions'),
    /** Drawer: '', a country or two, card: time and event. To look events up by. */
    chronology: openMarks(shelves, 'chronology'),
    /** Drawer: '' or a country, card: time and event of the undertaking. */
    ledger: openMarks(shelves, 'ledger'),
    /** Drawer: '', a country, "=" and a name or "@" and a publisher, card: last day that is told of and key of the report. To look reports up by. */
    told: openMarks(shelves, 'told'),
    /** Drawer '', card: a name by which somebody is told of, in small letters. */
    name: openMarksOfNames(shelves, 'name'),
    /** Drawer: '' or a country, card: name and key of the thing. */
    board: openMarksOfNames(shelves, 'board'),
  }
}

export const reportKey = (id: ReportId | ClaimId): string => id.slice(0, 12)

/** A number as text that sorts as the number does: minutes or days from the year 0 to 9999, and both infinities. */
export function sortable(number: number): string {
  if (number === -Infinity) return '0'
  if (number === Infinity) return '9'
  // Half minutes occur; 36 digits make it short.
  return `1${Math.round(number * 2 + 4_000_000_000)
    .toString(36)
    .padStart(7, '0')}`
}
