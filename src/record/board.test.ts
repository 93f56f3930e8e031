import { describe, expect, test } from 'vitest'
import type { FoldedRecord } from './fold.ts'
import { foldRecord } from './fold.ts'
import type { ClaimWords } from './testing/claims.ts'
import { logOf, thing } from './testing/claims.ts'

const office = thing('facility/liaison office', 'PRK', 'KOR')
const acts: Readonly<Record<string, string>> = {
  open: 'COOPERATE',
  closed: 'SANCTION/withdraw',
  destroyed: 'ASSAULT/destroy',
  cut: 'SANCTION/discontinue',
  restored: 'CONCEDE',
}

type Row = readonly [state: string, when: string, more?: Partial<ClaimWords>, text?: string]

/** One report a state, each with its day and whatever else is told. */
function board(...rows: readonly Row[]): FoldedRecord {
  return foldRecord(
    logOf(
      rows.map(([state, when, more, text = 'It changed.'], i) => ({
        slug: `b${i}`,
        publisher: `Paper ${i}`,
        published: '2021-01-01',
        text,
        claims: [{ on: 'changed', act: acts[state] ?? 'SAY', thing: office, state, when, ...more }],
      })),
    ),
  )
}

const states = (record: FoldedRecord): readonly string[] => record.board.flatMap((row) => row.states.map(({ state }) => state))

describe('the states of a thing', () => {
  test('stand in the order of time, not of the reports', () => {
    expect(states(board(['destroyed', '2020-06-16'], ['open', '2018-09-14'], ['closed', '2020-01-30']))).toEqual(['open', 'closed', 'destroyed'])
  })

  test('a state told before a day stands before what happened on it', () => {
    expect(states(board(['destroyed', '2020-06-16'], ['closed', '..2020-06-16']))).toEqual(['closed', 'destroyed'])
  })

  test('damage on two days is told twice, damage told twice of one day once', () => {
    expect(states(board(['damaged', '2024-07-20'], ['damaged', '2024-09-29'], ['damaged', '2024-07-20']))).toEqual(['damaged', 'damaged'])
    expect(states(board(['open', '2018-09-14'], ['open', '2018-10-01']))).toEqual(['open'])
  })

  test.each([
    ['It changed until 2016.', '..2016', ['open', 'closed']],
    ['It changed previously, not in 2016.', '..2016', ['open']],
    ['It changed through 2016.', '..2016', ['open', 'closed']],
    ['It changed in 2016.', '2016', ['open']],
  ] as const)('"%s" (%s): %j', (text, when, expected) => {
    expect(states(board(['open', when, {}, text]))).toEqual(expected)
  })

  test.each<readonly [string, Partial<ClaimWords>, readonly string[]]>([
    ['denied', { status: 'denied' }, []],
    ['possible', { status: 'possible' }, []],
    ['planned', { status: 'planned' }, ['planned']],
    ['ongoing', { status: 'ongoing' }, ['open']],
  ])('a state that is %s: %j', (_, more, expected) => {
    expect(states(board(['open', '2018-09-14', more]))).toEqual(expected)
  })

  test('a plan to close it is no state of it', () => {
    expect(states(board(['closed', '2018-09-14', { status: 'planned' }]))).toEqual([])
  })

  test('one state told by two papers is one, with the claims of both', () => {
    const record = board(['open', '2018-09-14'], ['open', '2018-09-14'])
    expect(record.board[0]?.states).toMatchObject([{ state: 'open', claims: [expect.any(String), expect.any(String)] }])
  })
})

describe('contradictions', () => {
  test.each<readonly [string, readonly Row[], readonly string[]]>([
    [
      'open after it was destroyed',
      [
        ['destroyed', '2020-06-16'],
        ['open', '2020-08-01'],
      ],
      ['sequence'],
    ],
    [
      'open, then closed, then destroyed',
      [
        ['open', '2018-09-14'],
        ['closed', '2020-01-30'],
        ['destroyed', '2020-06-16'],
      ],
      [],
    ],
    [
      'open and closed on one day',
      [
        ['open', '2018-09-14'],
        ['closed', '2018-09-14'],
      ],
      ['same time'],
    ],
    [
      'open and closed at two times of one day',
      [
        ['open', '2018-09-14T09:00'],
        ['closed', '2018-09-14T17:00'],
      ],
      [],
    ],
    [
      'destroyed and not destroyed',
      [
        ['destroyed', '2020-06-16'],
        ['destroyed', '2020-06-16', { status: 'denied' }],
      ],
      ['denied'],
    ],
  ])('%s: %j', (_, rows, kinds) => {
    expect(board(...rows).contradictions.map(({ kind }) => kind)).toEqual(kinds)
  })

  test('both sides of a contradiction stay on the board, and are cited', () => {
    const record = board(['destroyed', '2020-06-16'], ['open', '2020-08-01'])
    expect(states(record)).toEqual(['destroyed', 'open'])
    expect(record.contradictions[0]?.claims).toHaveLength(2)
  })
})
