import { expect, test } from 'vitest'
import { foldRecord } from '../../record/fold.ts'
import { logOf, thing, type ClaimWords, type Dispatch } from '../../record/testing/claims.ts'
import { disputesOf } from './disputes.ts'
import { createTelling } from './telling.ts'

const bridge = thing('facility/Sennar bridge', 'SDN')
const tell = (slug: string, actor: readonly string[], more: Partial<ClaimWords> = {}): Dispatch => ({
  slug,
  published: '2023-05-13',
  publisher: slug,
  text: 'The Sennar bridge was destroyed.',
  claims: [{ on: 'destroyed', act: 'ASSAULT/destroy', actor, thing: bridge, state: 'destroyed', when: '2023-05-12', ...more }],
})

test.each([
  [
    'of one state they are told by name',
    [
      tell('Wire', ['SDN:MIL army drone']),
      tell('Gazette', []),
      tell('Post', ['SDN:PRM Rapid Support Forces'], { status: 'denied', saidBy: ['SDN:PRM Rapid Support Forces'] }),
    ],
    ['army drone (Sudan)', 'not Rapid Support Forces (Sudan)'],
  ],
  ['of two states by their states', [tell('Wire', ['SDN:MIL army drone']), tell('Post', ['TCD:MIL air force'])], ['Sudan', 'Chad']],
] as const)('doers who are told otherwise: %s', (_, told, values) => {
  const record = foldRecord(logOf([...told]))
  expect(disputesOf(record.events, createTelling(record)).flatMap(({ versions }) => versions.map(({ value }) => value))).toEqual(values)
})
