import { describe, expect, test } from 'vitest'
import { addedKind } from '../domain/party.ts'
import type { BoardRow } from '../domain/record.ts'
import { contradictionsByKinds, withAddedKinds, type KindAdded } from './added-kinds.ts'
import { foldRecord } from './fold.ts'
import { claimOf, logOf, thing, type ClaimWords, type Dispatch } from './testing/claims.ts'

const reactor: KindAdded = {
  kind: addedKind('reactor'),
  nouns: ['reactor', 'nuclear power plant'],
  states: [
    { state: 'shelled', acts: ['ASSAULT'], words: [] },
    { state: 'running', acts: [], words: ['restarted'] },
    { state: 'dismantled', acts: ['RETREAT/disarm'], words: [] },
  ],
  never: { dismantled: ['running'] },
}
const occupied: KindAdded = { kind: 'facility', nouns: [], states: [{ state: 'occupied', acts: ['COERCE/seize'], words: [] }], never: {} }

const dispatch = (n: number, text: string, claim: Omit<ClaimWords, 'on'> & { readonly on: string }): Dispatch => ({
  slug: `k${n}`,
  published: `2024-05-0${n}`,
  text,
  claims: [{ when: `2024-05-0${n}`, ...claim }],
})
const boardOf = (dispatches: readonly Dispatch[], ...kinds: readonly KindAdded[]): readonly BoardRow[] =>
  foldRecord(withAddedKinds(logOf(dispatches), kinds)).board
const told = (rows: readonly BoardRow[]) => rows.map(({ kind, name, states }) => ({ kind, name, states: states.map(({ state }) => state) }))

const shelled = dispatch(1, 'Gunners shelled the Zelenyi Bor reactor at dawn.', {
  on: 'shelled',
  act: 'ASSAULT/heavy-weapons',
  actor: ['RUS'],
  recipient: ['UKR'],
})
const restarted = dispatch(2, 'Engineers restarted the Zelenyi Bor reactor.', { on: 'restarted', act: 'COOPERATE', recipient: ['UKR'] })
const dismantled = dispatch(1, 'Ukraine dismantled the Zelenyi Bor reactor.', { on: 'dismantled', act: 'RETREAT/disarm', actor: ['UKR'] })

describe('kinds that a user adds', () => {
  test('a noun makes the thing, an act or a word its state', () => {
    expect(told(boardOf([shelled, restarted], reactor))).toEqual([{ kind: 'reactor', name: 'Zelenyi Bor reactor', states: ['shelled', 'running'] }])
    expect(boardOf([shelled, restarted])).toEqual([])
  })

  test('states are added to a kind that there is, on the things that were read', () => {
    const depot = thing('facility/depot', 'UKR')
    const seized = dispatch(1, 'Soldiers took over the depot.', { on: 'took over', act: 'COERCE/seize', actor: ['RUS'], recipient: ['UKR'], thing: depot })
    expect(told(boardOf([seized], occupied))).toEqual([{ kind: 'facility', name: 'depot', states: ['occupied'] }])
  })

  test('what is done to another thing in the clause is left alone', () => {
    const bridge = thing('facility/bridge', 'UKR')
    const text = 'Gunners shelled the bridge behind the reactor.'
    const at = { start: text.indexOf('the bridge'), end: text.indexOf('the bridge') + 10 }
    const near = dispatch(1, text, { on: 'shelled', act: 'ASSAULT', actor: ['RUS'], thing: { ...bridge, at }, state: 'damaged' })
    expect(told(boardOf([near], reactor))).toEqual([{ kind: 'facility', name: 'bridge', states: ['damaged'] }])
  })

  test('the words of a file are words and no pattern', () => {
    const odd: KindAdded = { ...reactor, nouns: ['(.*)+$'] }
    expect(boardOf([shelled], odd)).toEqual([])
  })

  test('an act that is denied or only possible sets no state', () => {
    const denied = { ...shelled, claims: [{ ...shelled.claims![0]!, status: 'denied' as const }] }
    expect(boardOf([denied], reactor)).toEqual([])
  })

  test('what the file says cannot follow is a contradiction, and both states stay', () => {
    const board = boardOf([dismantled, restarted], reactor)
    expect(told(board)[0]?.states).toEqual(['dismantled', 'running'])
    expect(contradictionsByKinds(board, [reactor])).toMatchObject([
      { kind: 'sequence', states: ['dismantled', 'running'], claims: [claimOf('k1', 1), claimOf('k2', 1)] },
    ])
  })
})
