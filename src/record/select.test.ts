import { describe, expect, test } from 'vitest'
import type { ClaimId } from '../domain/id.ts'
import type { LogEntry } from '../domain/record.ts'
import { isoDay } from '../domain/when.ts'
import { select } from './select.ts'
import type { ClaimWords, Dispatch } from './testing/claims.ts'
import { claimOf, decide, idOf, logOf } from './testing/claims.ts'

const text = 'The army fired. The minister protested.'
const fired: ClaimWords = { on: 'fired', act: 'ASSAULT', when: '2020-06-16' }
const protested: ClaimWords = { on: 'protested', act: 'ACCUSE', when: '2020-06-17' }
const dispatch: Dispatch = { slug: 'a', published: '2020-06-17', text, claims: [fired, protested] }

const ids = (log: readonly LogEntry[], options = {}): readonly ClaimId[] => select(log, options).claims.map(({ id }) => id)

describe('one report, read twice', () => {
  // The newer version of the reader finds one more claim, before the others.
  const again: Dispatch = { ...dispatch, claims: [{ on: 'army', act: 'SAY' }, fired, protested] }
  const renumber = (log: readonly LogEntry[]): readonly LogEntry[] => log.map((entry, i) => ({ ...entry, sequence: i + 1 }))

  test('the newest reading stands', () => {
    expect(ids(renumber([...logOf([dispatch]), ...logOf([again])]))).toHaveLength(3)
    expect(ids(renumber([...logOf([again]), ...logOf([dispatch])]))).toHaveLength(2)
  })

  test('a decision on a claim of the old reading is carried over by the words of the claim', () => {
    const [old, decided] = logOf([dispatch], [decide({ kind: 'reject', claim: claimOf('a', 1) })])
    const acts = select(renumber([old!, decided!, ...logOf([again])])).claims.map(({ act }) => act.event)
    expect(acts).toEqual(['SAY', 'ACCUSE'])
  })

  test('a decision whose claim is gone is told', () => {
    const [old, decided] = logOf([dispatch], [decide({ kind: 'accept', claim: claimOf('a', 1) })])
    const without: Dispatch = { ...dispatch, claims: [protested] }
    expect(select(renumber([old!, decided!, ...logOf([without])])).unplaced).toHaveLength(1)
  })
})

test('the newest edition of an article stands, and the older one on an earlier day', () => {
  const log = logOf([dispatch, { ...dispatch, slug: 'b', editionOf: 'a', learned: '2020-06-18' }])
  expect(select(log).reports.map(({ id }) => id)).toEqual([idOf('b')])
  expect(select(log, { asOf: '2020-06-17' }).reports.map(({ id }) => id)).toEqual([idOf('a')])
})

test.each([
  ['2020-06-16', 'nothing was learned yet', 0],
  ['2020-06-17', 'by the end of the day it was', 2],
  ['2020-06-17T11:59:59Z', 'to the second', 0],
  ['2020-06-17T12:00:00Z', 'to the second', 2],
] as const)('as of %s: %s', (asOf, _, count) => {
  expect(ids(logOf([dispatch]), { asOf })).toHaveLength(count)
})

test.each<readonly [string, string, ClaimWords, boolean]>([
  ['a stated day before', '2020-06-16', fired, true],
  ['a stated day after', '2020-06-15', fired, false],
  ['an open time that ended before', '2020-06-15', { ...fired, when: '..2020-06-10' }, true],
  ['an open time that may have ended after, told after', '2020-06-15', { ...fired, when: '..2020-06-16' }, false],
  ['no time, told after', '2020-06-15', { ...fired, when: '?' }, false],
  ['a plan for later, told before', '2020-06-17', { ...fired, status: 'planned', when: '2020-08-01' }, true],
])('until: %s (%s)', (_, until, claim, isKept) => {
  const log = logOf([{ ...dispatch, claims: [claim] }])
  expect(ids(log, { until: isoDay(until) })).toHaveLength(isKept ? 1 : 0)
})

test('claims below the certainty that is asked for stay out, unless a person accepted them', () => {
  const unsure: Dispatch = { ...dispatch, claims: [{ ...fired, certainty: 0.3 }] }
  expect(ids(logOf([unsure]), { minCertainty: 0.5 })).toHaveLength(0)
  expect(ids(logOf([unsure], [decide({ kind: 'accept', claim: claimOf('a', 1) })]), { minCertainty: 0.5 })).toHaveLength(1)
})

test('the last word of a person on a claim counts', () => {
  const decisions = [decide({ kind: 'reject', claim: claimOf('a', 1) }, '2020-07-01'), decide({ kind: 'accept', claim: claimOf('a', 1) }, '2020-07-02')]
  expect(ids(logOf([dispatch], decisions))).toHaveLength(2)
  expect(ids(logOf([dispatch], decisions.toReversed()))).toHaveLength(1)
})
