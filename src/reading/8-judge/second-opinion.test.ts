import { expect, test } from 'vitest'
import { loadTools } from '../../app/load-tools.ts'
import type { Status } from '../../domain/act.ts'
import { statuses } from '../../domain/act.ts'
import { reportId } from '../../domain/id.ts'
import type { Reading } from '../../domain/reading.ts'
import type { ActKind } from '../act-opinion.ts'
import { readReport } from '../read.ts'

const tools = loadTools()
const text = 'Rebels shelled the port of Chad.'

/** The reading with a scorer that says the same of every word. */
function readWith(kinds: readonly (readonly [ActKind, number])[], status: Status = 'done'): Reading {
  const opinion = {
    by: 'acts-test',
    kinds: kinds.map(([kind]) => kind),
    ofKind: Float64Array.from(kinds, ([, likelihood]) => likelihood),
    statuses,
    ofStatus: Float64Array.from(statuses, (each) => (each === status ? 1 : 0)),
    isContent: 0,
  }
  return readReport(
    { id: reportId('0'.repeat(64)), text, published: { kind: 'unknown' }, fetched: '2020-01-01T00:00:00Z', language: 'en', origin: 'test' },
    { ...tools, scorer: { version: 'acts-test', score: () => opinion } },
  )
}

const shelling = { event: 'ASSAULT', mode: 'heavy-weapons' } as const
const beating = { event: 'ASSAULT', mode: 'beat' } as const
const reasons = ({ claims }: Reading): readonly string[] =>
  claims.flatMap(({ doubts }) => doubts.map(({ because }) => because)).filter((each) => each.includes('learned'))

test.each([
  // what the scorer says                                      what lowers the certainty of the ASSAULT that the lexicon reads
  [
    [
      [shelling, 0.9],
      [undefined, 0.1],
    ],
    [],
  ],
  [
    [
      [shelling, 0.4],
      [undefined, 0.6],
    ],
    ['the learned scorer is unsure of it (acts-test: 0.40)'],
  ],
  [
    [
      [shelling, 0.1],
      [undefined, 0.9],
    ],
    ['the learned scorer holds it unlikely (acts-test: 0.10)'],
  ],
  [
    [
      [shelling, 0.04],
      [undefined, 0.96],
    ],
    ['the learned scorer sees hardly any chance of it (acts-test: 0.04)'],
  ],
  [
    [
      [shelling, 0.09],
      [beating, 0.81],
      [undefined, 0.1],
    ],
    ['the learned scorer holds the mode unlikely (acts-test: 0.10)'],
  ],
] as const)('%j gives %j', (kinds, expected) => {
  expect(reasons(readWith(kinds))).toEqual(expected)
})

test('a status that the scorer does not believe lowers the certainty', () => {
  expect(reasons(readWith([[shelling, 1]], 'planned'))).toEqual(['the learned scorer holds the status unlikely (acts-test: 0.00)'])
  expect(reasons(readWith([[shelling, 1]], 'done'))).toEqual([])
})

test.each([
  ['another act', { event: 'PROTEST' } as const, 0.04, 'PROTEST', true],
  ['another act', { event: 'PROTEST' } as const, 0.01, 'PROTEST', true],
  ['no act', undefined, 0.04, undefined, true],
  ['no act', undefined, 0.01, undefined, false],
] as const)(
  'where the scorer is sure of %s (%#) the dispute is a finding, and no claim is made of what it is sure is no act',
  (_, kind, likelihood, instead, kept) => {
    const [claim] = readWith([[shelling, 1]]).claims
    const { findings, claims } = readWith([
      [kind, 1 - likelihood],
      [shelling, likelihood],
    ])
    const finding = findings.find(({ code }) => code === 'act-disputed')
    expect(claims.some(({ act }) => act.event === 'ASSAULT')).toBe(kept)
    expect(finding).toEqual({
      code: 'act-disputed',
      at: claim?.trigger,
      words: 'shelled',
      read: 'ASSAULT',
      kept,
      by: 'acts-test',
      ...(instead === undefined ? {} : { instead }),
    })
    expect(readWith([[shelling, 1]]).findings.map(({ code }) => code)).not.toContain('act-disputed')
  },
)

test('the version of the scorer is part of the name of the reader', () => {
  expect(readWith([[shelling, 1]]).reader).toMatch(/\+acts-test$/u)
})
