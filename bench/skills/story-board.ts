import type { BoardRow } from '../../src/domain/record.ts'
import { accuracy } from '../measures.ts'
import { dayFits, isNamed, pairBestFirst } from './story-match.ts'
import type { ExpectedBoardRow, ExpectedState } from './story-types.ts'

/** The figures of the board, thing by thing. */
export function scoreBoard(things: readonly ExpectedBoardRow[], board: readonly BoardRow[]) {
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

function pairThings(things: readonly ExpectedBoardRow[], board: readonly BoardRow[]): ReadonlyMap<ExpectedBoardRow, BoardRow> {
  return pairBestFirst(
    things.flatMap((thing) =>
      board
        .filter((row) => row.kind === thing.kind && isNamed(thing.names, [row.name, ...row.otherNames]))
        .map((row) => ({ left: thing, right: row, cost: -thing.states.filter((state) => isOn(state, row)).length })),
    ),
  )
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
