import { expect, test } from 'vitest'
import { countryCode, type Learned } from '../domain/party.ts'
import type { LogEntry } from '../domain/record.ts'
import { learnedPeople, withLearned } from './learned.ts'
import { logOf } from './testing/claims.ts'

const lund = (country: string, sector: Learned['sector'] = 'MIL'): Learned => ({
  name: 'Ana Lund',
  country: countryCode(country),
  sector,
  role: 'spokeswoman',
  at: { start: 0, end: 21 },
})

/** Dispatches that each say who Ana Lund is, and one that says only that she warned. */
function log(...told: readonly Learned[]): readonly LogEntry[] {
  const entries = logOf([
    ...told.map((_, n) => ({ slug: `told-${n}`, text: 'Ana Lund, spokeswoman, spoke.' })),
    { slug: 'bare', text: 'Ana Lund warned Oslo.', claims: [{ on: 'warned', act: 'THREATEN', actor: ['? @Ana Lund'], saidBy: ['? @Ana Lund'] }] },
  ])
  return entries.map((entry, n) => (entry.kind === 'read' && told[n] !== undefined ? { ...entry, reading: { ...entry.reading, learned: [told[n]] } } : entry))
}

test('who says who somebody is stands beside the name, with the words', () => {
  expect(learnedPeople(log(lund('DNK'), lund('DNK')))).toMatchObject([
    { name: 'Ana Lund', country: 'DNK', evidence: [{ words: 'Ana Lund, spokeswoman' }, { words: 'Ana Lund, spokeswoman' }] },
  ])
})

test('what one report says of a person holds for the claims of another that does not say it', () => {
  const last = withLearned(log(lund('DNK'))).at(-1)
  const claim = last?.kind === 'read' ? last.reading.claims[0] : undefined
  expect(claim?.actor[0]).toMatchObject({ name: 'Ana Lund', country: 'DNK', sector: 'MIL', role: 'spokeswoman' })
  expect(claim?.saidBy[0]?.party).toMatchObject({ country: 'DNK' })
})

test.each([
  ['two countries', [lund('DNK'), lund('NOR')]],
  ['two sectors', [lund('DNK'), lund('DNK', 'GOV')]],
])('of %s for one name nothing is learned', (_, told) => {
  expect(learnedPeople(log(...told))).toEqual([])
  expect(withLearned(log(...told))).toEqual(log(...told))
})
