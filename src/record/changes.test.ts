import { expect, test } from 'vitest'
import { addDays, isoDay } from '../domain/when.ts'
import { changesSince } from './changes.ts'
import { claimOf, decide, logOf } from './testing/claims.ts'
import { liaisonOfficeStory } from './testing/liaison-office.ts'
import { sayingWhoSheIs } from '../../test/support/mixed-logs.ts'

const log = logOf(liaisonOfficeStory)

test('the morning after the demolition: a new event, a threat carried out, a thing destroyed', () => {
  const changes = changesSince(log, isoDay('2020-06-16'), { asOf: '2020-06-16' })
  expect(changes.newEvents.flatMap((event) => event.claims)).toContain(claimOf('blown-up', 1))
  expect(changes.changedCommitments).toMatchObject([{ before: 'open', commitment: { status: 'carried out' } }])
  expect(changes.board).toContainEqual(expect.objectContaining({ before: 'threatened', row: expect.objectContaining({ now: 'destroyed' }) }))
})

test('another paper that tells a known event is no new event', () => {
  const changes = changesSince(log, isoDay('2020-06-17'), { asOf: '2020-06-17' })
  expect(changes.newEvents.flatMap((event) => event.claims)).not.toContain(claimOf('next-day', 1))
  expect(changes.changedEvents.find(({ now }) => now.claims.includes(claimOf('next-day', 1)))?.what).toEqual(['now also told by Northern Gazette'])
})

test('nothing learned, nothing changed', () => {
  expect(changesSince(log, isoDay('2021-01-01'))).toMatchObject({
    reports: [],
    newEvents: [],
    changedEvents: [],
    newCommitments: [],
    changedCommitments: [],
    board: [],
  })
})

test('decisions of the time are told', () => {
  const decided = logOf(liaisonOfficeStory, [decide({ kind: 'accept', claim: claimOf('opened', 1) }, '2020-07-01')])
  expect(changesSince(decided, isoDay('2020-07-01')).decisions).toHaveLength(1)
  expect(changesSince(decided, isoDay('2020-07-02')).decisions).toHaveLength(0)
})

test('who somebody is is known from the day that a report says it', () => {
  const last = log.at(-1)!
  const naming = log.map((entry) => sayingWhoSheIs(entry, { country: 'KOR', role: 'colonel' }))
  const saidLast = naming.map((entry) =>
    entry.kind === 'read' && entry.sequence !== last.sequence ? { ...entry, reading: { ...entry.reading, learned: [] } } : entry,
  )
  const countriesOfAnaLund = (asOf: string): ReadonlySet<string | undefined> => {
    const { now } = changesSince(saidLast, isoDay('2018-01-01'), { asOf })
    return new Set(now.claims.flatMap(({ recipient }) => recipient.flatMap(({ name, country }) => (name === 'Ana Lund' ? [country] : []))))
  }
  const day = isoDay(last.learned.slice(0, 10))
  expect(countriesOfAnaLund(day)).toEqual(new Set(['KOR']))
  expect(countriesOfAnaLund(addDays(day, -1))).toEqual(new Set([undefined]))
})
