import { expect, test } from 'vitest'
import type { LogEntry } from '../domain/record.ts'
import { isoDay } from '../domain/when.ts'
import { changesSince } from './changes.ts'
import type { ClaimWords, Dispatch } from './testing/claims.ts'
import { claimOf, logOf } from './testing/claims.ts'

const struck: ClaimWords = { on: 'shelled', act: 'ASSAULT', actor: ['RUS'], recipient: ['UKR'], when: '2024-05-01' }
const met: ClaimWords = { on: 'met', act: 'CONSULT', actor: ['RUS', 'UKR'], when: '2024-05-01' }
const dispatch = (slug: string, day: string, claims: readonly ClaimWords[], rest: Partial<Dispatch> = {}): Dispatch => ({
  slug,
  published: day,
  publisher: 'Harbour Wire',
  text: 'Gunners shelled the depot near the bridge. Envoys met at the bridge.',
  claims,
  ...rest,
})

test('a later edition replaces the earlier one: what it still tells is not new, what it leaves out is gone', () => {
  const log = logOf([dispatch('first', '2024-05-01', [struck, met]), dispatch('second', '2024-05-02', [struck], { editionOf: 'first' })])
  const changes = changesSince(log, isoDay('2024-05-02'))
  expect(changes.newEvents).toEqual([])
  expect(changes.corrections).toMatchObject([{ kind: 'edition', gone: [{ id: claimOf('first', 2) }], come: [] }])
})

test('a report that is read again by a newer reader is told as such, its known claims under whatever number', () => {
  const again = (claims: readonly ClaimWords[]): LogEntry => ({
    ...logOf([dispatch('first', '2024-05-01', claims)])[0]!,
    sequence: 9,
    learned: '2024-05-03T12:00:00Z',
  })
  const log = [...logOf([dispatch('first', '2024-05-01', [struck])]), again([met, struck])]
  const changes = changesSince(log, isoDay('2024-05-03'))
  expect(changes.corrections).toMatchObject([{ kind: 'read again', gone: [], come: [{ id: claimOf('first', 1) }] }])
  expect(changes.newEvents.map(({ claims }) => claims)).toEqual([[claimOf('first', 1)]])
})

test('what is read anew alike is no correction', () => {
  const log = logOf([dispatch('first', '2024-05-01', [struck])])
  expect(changesSince(log, isoDay('2024-05-01')).corrections).toEqual([])
})
