/**
 * A crisis over many dispatches: the ledger, the board and the events that the record makes of them, held against what a person wrote from the facts.
 *
 * A claim answers a telling as it answers a row of a case (`answers` in case.ts): it lies in the told words or covers half of them.
 *
 * A day is right when ours is that day, or that day and the one before it: a report's news without a date. A month that is expected takes any day of it.
 *
 * - `ledger_found`: of the expected undertakings, those for which a commitment has a claim that answers a telling, is of a right kind, and is given by
 *   the right side. They pair one to one, those with fewest fields wrong first.
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
import type { BoardRow, Commitment } from '../../src/domain/record.ts'
import type { Figure } from '../figure.ts'
import { scoreBoard } from './story-board.ts'
import { scoreEvents } from './story-events.ts'
import { scoreLedger } from './story-ledger.ts'
import { createTeller } from './story-match.ts'
import type { Dispatches, Folded } from './story-match.ts'
import type { ExpectedStory, Telling } from './story-types.ts'

export type StoryOutcome = {
  readonly figures: readonly Figure[]
  readonly ledger: readonly { readonly id: string; readonly commitment?: Commitment; readonly wrong: readonly string[] }[]
  readonly board: readonly { readonly thing: string; readonly row?: BoardRow; readonly wrong: readonly string[] }[]
  /** Commitments of whole dispatches that are nobody's undertaking. */
  readonly unasked: readonly Commitment[]
  readonly untold: readonly (Telling & { readonly event: string })[]
}

/** Throws where a telling's words do not stand in its dispatch exactly once: the file is wrong, not the record. */
export function scoreStory(expected: ExpectedStory, dispatches: Dispatches, record: Folded): StoryOutcome {
  const teller = createTeller(dispatches, record.claims)
  const ledger = scoreLedger(expected, record, teller)
  const board = scoreBoard(expected.things, record.board)
  const events = scoreEvents(expected.events, record, teller)
  return { ...ledger, ...board, ...events, figures: [...ledger.figures, ...board.figures, ...events.figures] }
}
