import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { BoardRow, Commitment } from '../domain/record.ts'
import { isoDay } from '../domain/when.ts'
import type { FoldedRecord } from './fold.ts'
import { foldRecord } from './fold.ts'
import { claimOf, decide, logOf, thing } from './testing/claims.ts'
import { liaisonOfficeStory } from './testing/liaison-office.ts'

const story = (): FoldedRecord => foldRecord(logOf(liaisonOfficeStory))

function row(record: FoldedRecord, name: string): BoardRow {
  const found = record.board.find((candidate) => [candidate.name, ...candidate.otherNames].includes(name))
  if (!found) throw new Error(`no ${name} on the board: ${record.board.map((candidate) => candidate.name).join(', ')}`)
  return found
}

function commitment(record: FoldedRecord, slug: string, number: number): Commitment {
  const found = record.commitments.find(({ claims }) => claims.includes(claimOf(slug, number)))
  if (!found) throw new Error(`no commitment of ${slug} ${number}`)
  return found
}

const statesOf = (board: BoardRow): readonly string[] => board.states.map(({ state, interval }) => `${state} ${interval?.start ?? ''}..${interval?.end ?? ''}`)

describe('the story of the liaison office', () => {
  test('the office: planned, opened in 2018, threatened, destroyed at its minute', () => {
    expect(row(story(), 'joint liaison office')).toMatchObject({ parties: ['KOR', 'PRK'], place: { name: 'Wonsan' }, now: 'destroyed' })
    expect(statesOf(row(story(), 'joint liaison office'))).toEqual([
      'planned 2018-04-27..2018-04-27',
      'open 2018-09-14..2018-09-14',
      'threatened 2020-06-13..2020-06-13',
      'destroyed 2020-06-16T14:50..2020-06-16T14:50',
    ])
  })

  test('the lines are cut, from the minute that another paper knew', () => {
    expect(statesOf(row(story(), 'communication lines'))).toEqual(['cut 2020-06-09T12:00..2020-06-09T12:00'])
  })

  test('the industrial park was open from 2004 until 2016', () => {
    expect(statesOf(row(story(), 'industrial park'))).toEqual(['open 2004-01-01..2004-12-31', 'closed 2016-01-01..2016-12-31'])
  })

  test('a threat that was taken back does not stand on the board', () => {
    const before = foldRecord(logOf(liaisonOfficeStory), { asOf: '2020-06-20' })
    expect(row(before, 'demilitarized zones').now).toBe('threatened')
    expect(statesOf(row(story(), 'demilitarized zones'))).toEqual(['threatened 2020-06-16..2020-06-16'])
  })

  test('the threat of demolition is one commitment of two papers, carried out by the demolition', () => {
    const record = story()
    const threat = commitment(record, 'threat', 1)
    const demolition = record.events.find((event) => event.claims.includes(claimOf('blown-up', 1)))
    expect(threat.claims.toSorted()).toEqual([claimOf('threat', 1), claimOf('blown-up', 3)].toSorted())
    expect(threat).toMatchObject({ status: 'carried out', kind: 'threat', changes: [{ event: demolition?.id, interval: { start: '2020-06-16T14:50' } }] })
    expect(threat.changes[0]?.certainty).toBeGreaterThan(0.8)
  })

  test.each([
    ['to end all dealings', 'blown-up', 5, 'open'],
    ['to take other steps', 'blown-up', 6, 'open'],
    ['to occupy the zones', 'blown-up', 7, 'suspended'],
    ['of the army to enter the zones', 'next-day', 2, 'suspended'],
  ] as const)('the threat %s (%s, %d) is %s', (_, slug, number, status) => {
    expect(commitment(story(), slug, number).status).toBe(status)
  })

  test('what was known a day before the demolition: the threat stood open', () => {
    const before = foldRecord(logOf(liaisonOfficeStory), { asOf: '2020-06-15' })
    expect(commitment(before, 'threat', 1).status).toBe('open')
    expect(row(before, 'joint liaison office').now).toBe('threatened')
  })

  test('a time or place that the same report gives the same event is taken over, with its words', () => {
    const claim = story().claims.find(({ id }) => id === claimOf('blown-up', 1))
    expect(claim?.where).toMatchObject({ kind: 'inherited', because: 'same-event', place: { name: 'Wonsan' } })
  })

  test.each([
    ['facility/office', 'Wonsan'],
    // A campaign is in no one place, so that of another of its claims says nothing.
    ['campaign/leaflet campaign', undefined],
  ] as const)('what is done to %s is done where its report puts it: %s', (name, expected) => {
    const act = { act: 'ASSAULT/destroy', thing: thing(name, 'PRK', 'KOR') }
    const record = foldRecord(
      logOf([
        {
          slug: 'seat',
          published: '2020-06-16',
          text: 'They guarded it in Wonsan. It was hit.',
          claims: [
            { ...act, on: 'guarded', act: 'MOBILIZE', where: 'Wonsan', when: '2020-06-10' },
            { ...act, on: 'hit', when: '2020-06-16' },
          ],
        },
      ]),
    )
    const { where } = record.claims[1]!
    expect(where.kind === 'unknown' ? undefined : where.place.name).toBe(expected)
  })

  test('a thing has one id in all claims', () => {
    const ids = story().claims.flatMap((claim) => [claim.thing, claim.about?.thing].flatMap((thing) => (thing?.name.endsWith('office') ? [thing.id] : [])))
    expect(new Set(ids)).toEqual(new Set(['facility/joint liaison office']))
  })
})

describe('decisions', () => {
  const link = (as: 'carried out' | 'withdrawn' | 'undo') => decide({ kind: 'link', commitment: claimOf('threat', 1), by: claimOf('blown-up', 1), as })

  test('a person parts a threat from its deed', () => {
    const record = foldRecord(logOf(liaisonOfficeStory, [link('undo')]))
    expect(commitment(record, 'threat', 1).changes.map((change) => change.status)).not.toContain('carried out')
  })

  test('a person says what came of a threat, and that is certain', () => {
    const record = foldRecord(logOf(liaisonOfficeStory, [link('withdrawn')]))
    expect(commitment(record, 'threat', 1)).toMatchObject({ status: 'withdrawn', changes: [{ certainty: 1, why: 'the test says so' }] })
  })

  test('a rejected claim is in no fold; an accepted one is certain; a corrected one is as corrected', () => {
    const record = foldRecord(
      logOf(liaisonOfficeStory, [
        decide({ kind: 'reject', claim: claimOf('lines', 1) }),
        decide({ kind: 'accept', claim: claimOf('opened', 1) }),
        decide({ kind: 'correct', claim: claimOf('blown-up', 4), fields: { status: 'denied' } }),
      ]),
    )
    const claim = (slug: string, number: number) => record.claims.find(({ id }) => id === claimOf(slug, number))
    expect(claim('lines', 1)).toBeUndefined()
    expect(claim('opened', 1)).toMatchObject({ certainty: 1 })
    expect(claim('blown-up', 4)).toMatchObject({ status: 'denied', certainty: 1 })
  })
})

describe('laws', () => {
  test('folding twice is equal, in any order of learning', () => {
    const whole = JSON.stringify(story())
    fc.assert(
      fc.property(fc.shuffledSubarray([...liaisonOfficeStory], { minLength: liaisonOfficeStory.length }), (shuffled) => {
        expect(JSON.stringify(foldRecord(logOf(shuffled)))).toBe(whole)
      }),
      { numRuns: 20 },
    )
  })

  test('a later day knows every report and claim that an earlier one knew', () => {
    const days = liaisonOfficeStory.map(({ published }) => published ?? '')
    fc.assert(
      fc.property(fc.constantFrom(...days), fc.constantFrom(...days), (a, b) => {
        const [earlier, later] = a < b ? [a, b] : [b, a]
        const log = logOf(liaisonOfficeStory)
        const [less, more] = [foldRecord(log, { asOf: earlier }), foldRecord(log, { asOf: later })]
        expect(more.claims.map(({ id }) => id)).toEqual(expect.arrayContaining(less.claims.map(({ id }) => id)))
      }),
      { numRuns: 20 },
    )
  })

  test('nothing that happened after `until` is told', () => {
    const record = foldRecord(logOf(liaisonOfficeStory), { until: isoDay('2020-06-12') })
    expect(record.events.filter((event) => (event.interval?.start ?? '') > '2020-06-13')).toEqual([])
    expect(row(record, 'joint liaison office').now).toBe('open')
    expect(record.commitments.filter((entry) => entry.kind === 'threat')).toEqual([])
  })

  test('every claim that any fold cites is a claim of the record', () => {
    const record = story()
    const known = new Set<string>(record.claims.map(({ id }) => id))
    const cited = [
      ...record.events.flatMap((event) => [...event.claims, ...event.disagreements.flatMap(({ versions }) => versions.flatMap(({ claims }) => claims))]),
      ...record.commitments.flatMap((entry) => [...entry.claims, ...entry.changes.map(({ claim }) => claim)]),
      ...record.board.flatMap((entry) => entry.states.flatMap(({ claims }) => claims)),
      ...record.contradictions.flatMap(({ claims }) => claims),
    ]
    expect(cited.filter((id) => !known.has(id))).toEqual([])
  })
})

test('an empty log is an empty record', () => {
  expect(foldRecord([])).toEqual({ reports: [], claims: [], events: [], commitments: [], board: [], contradictions: [] })
})
