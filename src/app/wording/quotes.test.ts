import { expect, test } from 'vitest'
import { foldRecord } from '../../record/fold.ts'
import { claimOf, logOf, type ClaimWords } from '../../record/testing/claims.ts'
import { createLookup } from '../lookup.ts'
import { createQuotes } from './quotes.ts'

const text = 'SEOUL (Harbour Wire) - Soldiers shelled the depot, and the depot burned. She refused to talk.'
const claims: readonly ClaimWords[] = [
  { on: 'shelled', evidence: 'Soldiers shelled the depot', act: 'ASSAULT', actor: ['RUS:MIL Soldiers'] },
  { on: 'refused', act: 'REJECT', actor: ['PRK:GOV @Kim Yo-jong'] },
]
const record = foldRecord(logOf([{ slug: 'q', published: '2024-05-02', text, claims }]))
const lookup = createLookup(record)
const quotes = createQuotes(lookup)
const [shelled, refused] = [lookup.claim(claimOf('q', 1))!, lookup.claim(claimOf('q', 2))!]
const at = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length })

test('the sentence is told whole, without the dateline', () => {
  expect(quotes.sentence(shelled)).toBe('Soldiers shelled the depot, and the depot burned.')
})

test.each([
  ["N'DJAMENA (Wire) - Gunners shelled the depot.", 'Gunners shelled the depot.'],
  ['EL OBEID (Wire) - Gunners shelled the depot.', 'Gunners shelled the depot.'],
  ['Gunners - all of them drunk - shelled the depot.', 'Gunners - all of them drunk - shelled the depot.'],
])('%s is told as: %s', (words, sentence) => {
  // the words of the claim take in the dateline
  const log = logOf([{ slug: 'd', published: '2024-05-02', text: words, claims: [{ on: 'shelled', evidence: words, act: 'ASSAULT' }] }])
  const other = createLookup(foldRecord(log))
  expect(createQuotes(other).sentence(other.claim(claimOf('d', 1))!)).toBe(sentence)
})

test('a clause that names who acts, and is cut out at its commas, is told alone', () => {
  const named = { ...shelled, actor: shelled.actor.map((party) => ({ ...party, at: at('Soldiers') })) }
  expect(quotes.clause(named)).toBe('Soldiers shelled the depot')
  const cutInside = { ...named, evidence: at('Soldiers shelled') }
  expect(quotes.clause(cutInside)).toBe('Soldiers shelled the depot, and the depot burned.')
})

test('whom a pronoun means stands behind it in brackets', () => {
  const pronoun = { ...refused, actor: refused.actor.map((party) => ({ ...party, at: at('She'), antecedent: { start: 0, end: 0 } })) }
  expect(quotes.sentence(pronoun)).toBe('She [Kim Yo-jong] refused to talk.')
  const named = { ...refused, actor: pronoun.actor.map((party) => ({ ...party, antecedent: at('talk') })) }
  expect(quotes.sentence(named)).toBe('She refused to talk.')
})

test('what "it" stands for is not told: of a ship the record has the state', () => {
  const pronoun = { ...refused, actor: refused.actor.map((party) => ({ ...party, kind: 'country' as const, at: at('it'), antecedent: { start: 0, end: 0 } })) }
  expect(quotes.sentence({ ...shelled, actor: pronoun.actor })).not.toContain('[')
})

test('a sentence that tells a stranger what happened comes before one that leans on what was said before', () => {
  const told =
    'Gunners shelled the depot near the port of Odessa on Monday. It was shelled once more on Tuesday, the army said. When the depot was reopened in May, gunners had shelled it.'
  const on = (words: string) => ({ on: words, act: 'ASSAULT' })
  const log = logOf([{ slug: 'f', published: '2024-05-02', text: told, claims: [on('shelled the'), on('was shelled'), on('had shelled')] }])
  const other = createLookup(foldRecord(log))
  const [first = 0, leaning = 0, passing = 0] = [1, 2, 3].map((n) => createQuotes(other).fitness(other.claim(claimOf('f', n))!))
  expect(first).toBeGreaterThan(passing)
  expect(passing).toBeGreaterThan(leaning)
})

test('of a long sentence the part is told that the claim was read from', () => {
  const long = `${'The ministry, which has its seat by the river, spoke at length of many things, '.repeat(12)}and soldiers shelled the depot.`
  const log = logOf([{ slug: 'l', published: '2024-05-02', text: long, claims: [{ on: 'shelled', evidence: 'soldiers shelled the depot', act: 'ASSAULT' }] }])
  const other = createLookup(foldRecord(log))
  expect(createQuotes(other).sentence(other.claim(claimOf('l', 1))!)).toBe('… soldiers shelled the depot.')
})
