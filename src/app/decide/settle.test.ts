import { expect, test } from 'vitest'
import type { LogEntry } from '../../domain/record.ts'
import { foldRecord } from '../../record/fold.ts'
import { claimOf, decide, logOf } from '../../record/testing/claims.ts'
import { liaisonOfficeStory } from '../../record/testing/liaison-office.ts'
import type { OpenedRecord } from '../open-record.ts'
import { DecisionError, settle, type Wish } from './settle.ts'

const opened = (entries: readonly LogEntry[]): OpenedRecord => ({ ...foldRecord(entries), entries, doubts: [] })
const story = opened(logOf(liaisonOfficeStory))
const [threat, blast, opening] = [claimOf('threat', 1), claimOf('blown-up', 1), claimOf('opened', 1)]
const eventOf = (claim: string): string => story.events.find(({ claims }) => claims.some((id) => id === claim))!.id

test('events stand for their claims', () => {
  const claims = story.events.find(({ id }) => id === eventOf(blast))!.claims
  expect(settle({ kind: 'split', of: [eventOf(blast)] }, story)).toEqual({ kind: 'split', claims })
  expect(settle({ kind: 'merge', of: [eventOf(blast), opening, opening] }, story)).toEqual({ kind: 'merge', claims: [...claims, opening] })
})

test('what the record links can be undone, and then the fold leaves it so', () => {
  const undo = settle({ kind: 'link', commitment: threat, deed: eventOf(blast), as: 'undo' }, story)
  const statusOf = (record: OpenedRecord): string | undefined => record.commitments.find(({ claims }) => claims.includes(threat))?.status
  expect(statusOf(story)).toBe('carried out')
  expect(statusOf(opened(logOf(liaisonOfficeStory, [decide(undo)])))).not.toBe('carried out')
})

test('a claim is read otherwise where a person says so', () => {
  const verdict = settle({ kind: 'correct', of: blast, status: 'denied', act: 'ASSAULT/explosives' }, story)
  const corrected = opened(logOf(liaisonOfficeStory, [decide(verdict)])).claims.find(({ id }) => id === blast)
  expect(corrected).toMatchObject({ status: 'denied', act: { event: 'ASSAULT', mode: 'explosives' }, certainty: 1 })
})

test('a rejected claim can be accepted again', () => {
  const rejected = opened(logOf(liaisonOfficeStory, [decide({ kind: 'reject', claim: opening })]))
  expect(settle({ kind: 'accept', of: opening }, rejected)).toEqual({ kind: 'accept', claim: opening })
  expect(() => settle({ kind: 'reject', of: opening }, rejected)).toThrow(`no claim ${opening}`)
})

test.each([
  { wish: { kind: 'merge', of: ['nonsense', blast] }, says: '"nonsense" is the id of neither' },
  { wish: { kind: 'merge', of: [blast] }, says: 'needs two' },
  { wish: { kind: 'split', of: ['e-000000000000-1'] }, says: 'no event e-000000000000-1' },
  { wish: { kind: 'correct', of: blast }, says: 'needs another status or another act' },
  { wish: { kind: 'correct', of: blast, status: 'maybe' }, says: '"maybe" is no status' },
  { wish: { kind: 'correct', of: blast, act: 'ASSAULT/poem' }, says: '"ASSAULT/poem" is no event or mode' },
  { wish: { kind: 'accept', of: '000000000000-1' }, says: 'no claim 000000000000-1' },
  { wish: { kind: 'link', commitment: opening, deed: blast, as: 'carried out' }, says: 'is no threat' },
  { wish: { kind: 'link', commitment: threat, deed: threat, as: 'carried out' }, says: 'tell of one event' },
  { wish: { kind: 'link', commitment: threat, deed: opening, as: 'undo' }, says: 'nothing links' },
] as const satisfies readonly { readonly wish: Wish; readonly says: string }[])('$wish.kind is refused: $says', ({ wish, says }) => {
  const attempt = (): unknown => settle(wish, story)
  expect(attempt).toThrow(DecisionError)
  expect(attempt).toThrow(says)
})
