/**
 * A crisis over many dispatches: the ledger, the board and the events that the record makes of them, held against what a person wrote from the facts.
 *
 * A claim answers a telling as it answers a row of a case (`answers` in case.ts): it lies in the told words or covers half of them.
 *
 * A day is right when ours is that day, or that day and the one before it: a report's news without a date. A month that is expected takes any day of it.
 *
 * - `ledger_found`: of the expected undertakings, those for which a commitment has a claim that answers a telling, is of a right kind, and is given by
 *   the right side. Commitments and undertakings pair one to one.
 * - `ledger_status`: of all expected undertakings, those found whose status is right and, where it changed, changed on the right day.
 * - `ledger_right`: of all expected undertakings, those found with every field right that the file gives: against, act, thing, day, status.
 * - `ledger_precision`: of the commitments told only in dispatches that the file has wholly, those that pair with an expected undertaking.
 * - `board_things`: of the expected things, those that have a row of their own. A row is the thing when kind and a name fit; the row with most right states.
 * - `board_states`: of the states (thing, state, day), those on that row with that day. `board_precision`: of the states on those rows, those expected.
 * - `board_now`: of the expected things, those whose present state is right.
 * - `events_told`: of the tellings of the expected events, those answered by a claim of a right act on the right day.
 * - `events_b3`: B3 F1 of the tellings grouped by the record's events; a telling that no claim answers stands alone.
 * - `disagreements`: of the expected disagreements, those that an event of the tellings has with all the values.
 */
import type { Claim } from '../../src/domain/claim.ts'
import type { ClaimId, ReportId } from '../../src/domain/id.ts'
import type { Party } from '../../src/domain/party.ts'
import type { BoardRow, Commitment, SituationRecord } from '../../src/domain/record.ts'
import type { Thing } from '../../src/domain/thing.ts'
import { dayOf, daysBetween, intervalOf } from '../../src/domain/when.ts'
import type { Interval } from '../../src/domain/when.ts'
import type { Figure } from '../figure.ts'
import { accuracy, matchOneToOne } from '../measures.ts'
import { dateFits, plainName } from './case-fields.ts'
import { answers } from './case.ts'
import { bCubed } from './same-event.ts'
import type { ExpectedDate } from './case-types.ts'
import type { ExpectedBoardRow, ExpectedCommitment, ExpectedEvent, ExpectedState, ExpectedStory, Telling } from './story-types.ts'

export type Dispatch = { readonly report: ReportId; readonly text: string }

/** By the name of the file, without its ending. */
type Dispatches = ReadonlyMap<string, Dispatch>

export type StoryOutcome = {
  readonly figures: readonly Figure[]
  readonly ledger: readonly { readonly id: string; readonly commitment?: Commitment; readonly wrong: readonly string[] }[]
  readonly board: readonly { readonly thing: string; readonly row?: BoardRow; readonly wrong: readonly string[] }[]
  /** Commitments of whole dispatches that are nobody's undertaking. */
  readonly unasked: readonly Commitment[]
  readonly untold: readonly (Telling & { readonly event: string })[]
}

type Folded = Pick<SituationRecord, 'claims' | 'events' | 'commitments' | 'board'>

/** Throws where a telling's words do not stand in its dispatch exactly once: the file is wrong, not the record. */
export function scoreStory(expected: ExpectedStory, dispatches: Dispatches, record: Folded): StoryOutcome {
  const teller = createTeller(dispatches, record.claims)
  const ledger = scoreLedger(expected, record, teller)
  const board = scoreBoard(expected.things, record.board)
  const events = scoreEvents(expected.events, record, teller)
  return { ...ledger, ...board, ...events, figures: [...ledger.figures, ...board.figures, ...events.figures] }
}

type Teller = { readonly claimsOf: (telling: Telling) => readonly Claim[]; readonly nameOf: (report: ReportId) => string | undefined }

function createTeller(dispatches: Dispatches, claims: readonly Claim[]): Teller {
  const names = new Map([...dispatches].map(([name, { report }]) => [report, name]))
  return {
    nameOf: (report) => names.get(report),
    claimsOf: (telling) => {
      const dispatch = dispatches.get(telling.in)
      const start = dispatch?.text.indexOf(telling.words) ?? -1
      if (!dispatch || start === -1 || dispatch.text.includes(telling.words, start + 1)) throw new Error(`not once in ${telling.in}: ${telling.words}`)
      const span = { start, end: start + telling.words.length }
      return claims.filter((claim) => claim.report === dispatch.report && answers(claim, span))
    },
  }
}

/** The day; or the day and the one before it, where a report says no more than that it is news. */
function dayFits(expected: ExpectedDate, ours: Interval | undefined): boolean {
  if (dateFits(expected, ours)) return true
  const [day, start, end] = [expected.start, ours?.start, ours?.end]
  if (day?.length !== 10 || start === undefined || end === undefined) return false
  return daysBetween(dayOf(start), dayOf(end)) <= 1 && dayOf(start) <= day && day <= dayOf(end)
}

// --- the ledger

function scoreLedger({ ledger, whole, things }: ExpectedStory, { claims, commitments }: Folded, teller: Teller) {
  const told = ledger.map((row) => new Set(row.told.flatMap(teller.claimsOf).map(({ id }) => id)))
  const isFound = (index: number, commitment: Commitment): boolean => {
    const row = ledger[index]
    return row !== undefined && commitment.claims.some((id) => told[index]?.has(id)) && row.kind.includes(commitment.kind) && hasOne(row.by, commitment.by)
  }
  const byId = new Map(claims.map((claim) => [claim.id, claim]))
  const partners = matchOneToOne([...ledger.keys()], commitments, isFound)
  const outcomes = ledger.map((row, index) => {
    const commitment = commitments[partners[index] ?? -1]
    return commitment ? { id: row.id, commitment, wrong: wrongInRow(row, commitment, byId, things) } : { id: row.id, wrong: ['missing'] }
  })
  const isWhole = ({ claims: ids }: Commitment): boolean => ids.every((id) => whole.includes(teller.nameOf(byId.get(id)?.report as ReportId) ?? ''))
  const judged = commitments.flatMap((commitment, index) => (isWhole(commitment) ? [{ commitment, right: partners.includes(index) }] : []))
  const share = (isRight: (wrong: readonly string[]) => boolean): number => accuracy(outcomes.map(({ wrong }) => isRight(wrong)))
  return {
    figures: [
      { metric: 'ledger_found', value: share((wrong) => !wrong.includes('missing')), n: ledger.length },
      { metric: 'ledger_status', value: share((wrong) => !['missing', 'status', 'changed'].some((field) => wrong.includes(field))), n: ledger.length },
      { metric: 'ledger_right', value: share((wrong) => wrong.length === 0), n: ledger.length },
      { metric: 'ledger_precision', value: accuracy(judged.map(({ right }) => right)), n: judged.length },
    ],
    ledger: outcomes,
    unasked: judged.filter(({ right }) => !right).map(({ commitment }) => commitment),
  }
}

const hasOne = (countries: readonly string[], parties: readonly Party[]): boolean => parties.some(({ country }) => countries.includes(country ?? ''))

function wrongInRow(
  row: ExpectedCommitment,
  commitment: Commitment,
  claims: ReadonlyMap<ClaimId, Claim>,
  things: readonly ExpectedBoardRow[],
): readonly string[] {
  const last = commitment.changes.at(-1)
  const named = commitment.claims.flatMap((id) => thingsOf(claims.get(id)))
  const names = things.find(({ thing }) => thing === row.thing)?.names ?? []
  const right: Readonly<Record<string, boolean>> = {
    against: row.against === undefined || hasOne(row.against, commitment.against),
    act: row.act === undefined || (commitment.act !== undefined && row.act.includes(commitment.act.event)),
    thing: row.thing === undefined || named.some((thing) => isNamed(names, [thing.name, thing.words])),
    given: row.given === undefined || dayFits(row.given, commitment.made),
    status: row.status === commitment.status,
    changed: row.changed === undefined || dayFits(row.changed, last?.interval),
  }
  return Object.keys(right).filter((field) => !right[field])
}

const thingsOf = (claim: Claim | undefined): readonly Thing[] => [claim?.thing, claim?.about?.thing].flatMap((thing) => (thing ? [thing] : []))

/** "the joint liaison office" is named by "liaison office". */
function isNamed(names: readonly string[], ours: readonly string[]): boolean {
  const plain = ours.map((name) => ` ${plainName(name)} `)
  return names.some((name) => plain.some((other) => other.includes(` ${plainName(name)} `) || other.includes(` ${plainName(name)}s `)))
}

// --- the board

function scoreBoard(things: readonly ExpectedBoardRow[], board: readonly BoardRow[]) {
  const rows = pairThings(things, board)
  const outcomes = things.map((thing) => {
    const row = rows.get(thing)
    return row ? { thing: thing.thing, row, wrong: wrongOnRow(thing, row) } : { thing: thing.thing, wrong: ['missing'] }
  })
  const wanted = things.flatMap((thing) => thing.states.filter(({ optional }) => optional !== true).map((state) => isOn(state, rows.get(thing))))
  const given = things.flatMap((thing) => (rows.get(thing)?.states ?? []).map((state) => thing.states.some((expected) => stateFits(expected, state))))
  return {
    figures: [
      { metric: 'board_things', value: rows.size / Math.max(1, things.length), n: things.length },
      { metric: 'board_states', value: accuracy(wanted), n: wanted.length },
      { metric: 'board_precision', value: accuracy(given), n: given.length },
      { metric: 'board_now', value: accuracy(things.map((thing) => thing.now.includes(rows.get(thing)?.now ?? ''))), n: things.length },
    ],
    board: outcomes,
  }
}

const stateFits = ({ state, from }: ExpectedState, ours: BoardRow['states'][number]): boolean =>
  state.includes(ours.state) && (from === undefined || dayFits(from, ours.interval))

const isOn = (state: ExpectedState, row: BoardRow | undefined): boolean => row?.states.some((ours) => stateFits(state, ours)) ?? false

/** The pairs of thing and row, those with most right states first, each thing and each row once. */
function pairThings(things: readonly ExpectedBoardRow[], board: readonly BoardRow[]): ReadonlyMap<ExpectedBoardRow, BoardRow> {
  const pairs = things.flatMap((thing) =>
    board
      .filter((row) => row.kind === thing.kind && isNamed(thing.names, [row.name, ...row.otherNames]))
      .map((row) => ({ thing, row, right: thing.states.filter((state) => isOn(state, row)).length })),
  )
  const paired = new Map<ExpectedBoardRow, BoardRow>()
  const taken = new Set<BoardRow>()
  for (const { thing, row } of pairs.sort((a, b) => b.right - a.right)) {
    if (paired.has(thing) || taken.has(row)) continue
    paired.set(thing, row)
    taken.add(row)
  }
  return paired
}

function wrongOnRow({ states, now }: ExpectedBoardRow, row: BoardRow): readonly string[] {
  const missing = states
    .filter((state) => state.optional !== true && !isOn(state, row))
    .map(({ state, from }) => `no ${state.join('/')} ${from?.start ?? ''}`.trim())
  const wrong = row.states
    .filter((ours) => !states.some((expected) => stateFits(expected, ours)))
    .map(({ state, interval }) => `has ${state} ${interval?.start ?? interval?.end ?? ''}`.trim())
  return [...missing, ...wrong, ...(now.includes(row.now) ? [] : ['now'])]
}

// --- the events

function scoreEvents(expected: readonly ExpectedEvent[], { events }: Folded, teller: Teller) {
  const eventOf = new Map(events.flatMap((event) => event.claims.map((id) => [id, event] as const)))
  const tellings = expected.flatMap((event) => event.told.map((telling) => ({ ...telling, event, claim: bestClaim(event, teller.claimsOf(telling)) })))
  const labels = tellings.map(({ claim }, index) => (claim ? String(eventOf.get(claim.id)?.id) : `untold ${index}`))
  const disagreements = expected.flatMap((event) =>
    (event.disagreements ?? []).map(({ about, values }) =>
      tellings.some(
        (telling) =>
          telling.event === event &&
          telling.claim !== undefined &&
          (eventOf.get(telling.claim.id)?.disagreements ?? []).some((ours) => ours.about === about && hasAll(values, ours.versions)),
      ),
    ),
  )
  return {
    figures: [
      { metric: 'events_told', value: accuracy(tellings.map(({ claim }) => claim !== undefined)), n: tellings.length },
      {
        metric: 'events_b3',
        value:
          tellings.length === 0
            ? 0
            : bCubed(
                tellings.map(({ event }) => event.id),
                labels,
              ),
        n: tellings.length,
      },
      { metric: 'disagreements', value: accuracy(disagreements), n: disagreements.length },
    ],
    untold: tellings.filter(({ claim }) => claim === undefined).map(({ in: dispatch, words, event }) => ({ in: dispatch, words, event: event.id })),
  }
}

const bestClaim = ({ type, when }: ExpectedEvent, claims: readonly Claim[]): Claim | undefined =>
  claims.find((claim) => type.includes(claim.act.event) && (when === undefined || dayFits(when, intervalOf(claim.when))))

/** A version is the value, exact or about: "~500" is told where 500 is expected. */
const hasAll = (values: readonly string[], versions: readonly { readonly value: string }[]): boolean =>
  values.every((value) => versions.some((version) => version.value.replace(/^~/u, '') === value))
