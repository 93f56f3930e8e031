import { describe, expect, test } from 'vitest'
import type { Claim } from '../../src/domain/claim.ts'
import { claimId, eventId, reportId, ruleId, thingId } from '../../src/domain/id.ts'
import { countryCode } from '../../src/domain/party.ts'
import type { Party } from '../../src/domain/party.ts'
import type { BoardRow, Commitment, Event } from '../../src/domain/record.ts'
import type { Thing } from '../../src/domain/thing.ts'
import { isoDay, moment } from '../../src/domain/when.ts'
import type { Interval } from '../../src/domain/when.ts'
import { dateFits, partyFits, plainName } from './case-fields.ts'
import type { CaseRecord } from './case-types.ts'
import { scoreCase } from './case.ts'

const text = 'Norland blew up the bridge. Norland had threatened to blow up the bridge, it said.'
const report = reportId('0'.repeat(64))
const span = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length })
const norland: Party = { at: { start: 0, end: 7 }, words: 'Norland', name: 'Norland', country: countryCode('NOR'), kind: 'country' }
const bridge: Thing = { id: thingId('facility/bridge'), kind: 'facility', at: span('bridge'), words: 'bridge', name: 'bridge', parties: [] }
const assault = { event: 'ASSAULT', mode: 'explosives', contexts: [], cameoRoot: '18', score: -9 } as const
const threat = { event: 'THREATEN', contexts: [], cameoRoot: '13', score: -5 } as const

function claim(ordinal: number, evidence: string, trigger: string, fields: Partial<Claim>): Claim {
  return {
    id: claimId(report, ordinal),
    report,
    sentence: 0,
    evidence: span(evidence),
    trigger: span(trigger),
    saidBy: [],
    act: assault,
    actor: [norland],
    recipient: [],
    status: 'done',
    background: false,
    when: {
      kind: 'assumed',
      interval: { start: isoDay('2020-06-16'), end: isoDay('2020-06-16'), grain: 'day' },
      because: 'published-that-day',
      by: ruleId('when/published'),
    },
    where: { kind: 'unknown' },
    quantities: [],
    certainty: 1,
    doubts: [],
    by: ruleId('test/claim'),
    paths: {},
    ...fields,
  }
}

const blast = claim(1, 'Norland blew up the bridge', 'blew up', { thing: bridge })
const warning = claim(2, 'Norland had threatened to blow up the bridge', 'threatened', {
  act: threat,
  when: { kind: 'assumed', interval: { end: isoDay('2020-06-15'), grain: 'day' }, because: 'before-publication', by: ruleId('when/before') },
  about: { at: span('to blow up the bridge'), trigger: span('blow up'), act: assault, actor: [norland], recipient: [], thing: bridge },
})
const remark = claim(3, 'it said', 'said', { act: { ...threat, event: 'SAY' } })

function event(first: Claim): Event {
  return {
    id: eventId(first.id),
    claims: [first.id],
    act: first.act,
    actor: first.actor,
    recipient: [],
    status: 'done',
    background: false,
    reports: [report],
    origins: [],
    disagreements: [],
    certainty: 1,
  }
}

const commitment: Commitment = {
  event: eventId(warning.id),
  claims: [warning.id],
  kind: 'threat',
  by: [norland],
  against: [],
  status: 'carried out',
  changes: [{ status: 'carried out', claim: blast.id, event: eventId(blast.id), certainty: 1, why: 'same act, same thing' }],
}

const boardRow: BoardRow = {
  thing: bridge.id,
  kind: 'facility',
  name: 'bridge',
  otherNames: [],
  parties: [countryCode('NOR')],
  states: [{ state: 'destroyed', interval: { start: isoDay('2020-06-16'), end: isoDay('2020-06-16'), grain: 'day' }, claims: [blast.id], certainty: 1 }],
  now: 'destroyed',
}

const norlandRow = [{ name: 'Norland', country: 'NOR' }]
const expected: CaseRecord = {
  name: 'bridge',
  text,
  publishedAt: '2020-06-16',
  facts: [
    {
      id: 'blast',
      evidence: 'Norland blew up the bridge',
      ...span('Norland blew up the bridge'),
      type: ['ASSAULT'],
      mode: ['explosives'],
      status: 'done',
      actor: norlandRow,
      date: { start: '2020-06-16', end: '2020-06-16' },
      thing: 'bridge',
    },
    {
      id: 'threat',
      evidence: 'Norland had threatened to blow up the bridge, it said',
      ...span('Norland had threatened to blow up the bridge, it said'),
      type: ['THREATEN'],
      status: 'done',
      about: { type: ['ASSAULT'], mode: null, thing: 'bridge' },
      actor: norlandRow,
      date: { before: '2020-06-16' },
      thing: 'bridge',
      carriedOutBy: 'blast',
    },
  ],
  things: [{ thing: 'bridge', parties: ['NOR'], states: [{ state: 'destroyed', when: { start: '2020-06-16' }, by: 'blast' }], now: 'destroyed' }],
  followThrough: [{ commitment: 'threat', by: 'blast', status: 'carried out' }],
}
const record = { claims: [blast, warning, remark], events: [event(blast), event(warning)], commitments: [commitment], board: [boardRow] }

function valuesOf(outcome: ReturnType<typeof scoreCase>): Readonly<Record<string, number>> {
  return Object.fromEntries(outcome.figures.map((figure) => [figure.metric, figure.value]))
}

describe('a case', () => {
  test('comes out right where everything is right; the bare "said" is harmless', () => {
    const outcome = scoreCase(expected, record)
    expect(outcome.rows.map((row) => row.wrong)).toEqual([[], []])
    expect(valuesOf(outcome)).toEqual({ row_right: 1, row_precision: 1, things_right: 1, follow_through_right: 1 })
  })

  test('counts a row as wrong for one wrong field, and the claim with it', () => {
    const outcome = scoreCase(expected, { ...record, claims: [{ ...blast, status: 'planned' }, warning, remark] })
    expect(outcome.rows[0]?.wrong).toEqual(['status'])
    expect(valuesOf(outcome)).toMatchObject({ row_right: 1 / 2, row_precision: 2 / 3 })
  })

  test('misses the links that the folds do not give', () => {
    const outcome = scoreCase(expected, { ...record, commitments: [], board: [] })
    expect(outcome.rows[1]?.wrong).toEqual(['carriedOutBy'])
    expect(outcome.things[0]?.wrong).toEqual(['missing'])
    expect(outcome.followThrough[0]?.wrong).toEqual(['missing'])
  })

  test('wants one id for all rows of a thing', () => {
    const other = { ...bridge, id: thingId('facility/other') }
    const outcome = scoreCase(expected, { ...record, claims: [{ ...blast, thing: other }, warning] })
    expect(outcome.rows.filter((row) => row.wrong.includes('thing'))).toHaveLength(1)
  })

  test('does not miss an optional row, and lists what answers no row', () => {
    const [first] = expected.facts
    const facts = [first!, { id: 'more', evidence: '', start: 200, end: 210, optional: true }]
    const outcome = scoreCase({ ...expected, facts }, record)
    expect(valuesOf(outcome)).toMatchObject({ row_right: 1, row_precision: 1 })
    expect(outcome.unasked).toEqual([warning, remark])
  })
})

describe('fields', () => {
  const interval = (start: string | undefined, end: string | undefined): Interval => ({
    ...(start === undefined ? {} : { start: moment(start) }),
    ...(end === undefined ? {} : { end: moment(end) }),
    grain: 'day',
  })
  test.each([
    // expected                                        ours: start        end           right
    [{ start: '2020-06-16', end: '2020-06-16' }, '2020-06-16T14:50', '2020-06-16T14:50', true],
    [{ start: '2020-06-16T14:50' }, '2020-06-16T14:50', '2020-06-16T14:50', true],
    [{ start: '2020-06-16T14:50' }, '2020-06-16', '2020-06-16', false],
    [{ start: '2019-02' }, '2019-02-28', undefined, true],
    [{ end: '2016-12-31' }, '2016-01-01', '2016-12-31', true],
    [{ end: '2016-12-31' }, undefined, '2016-12-30', false],
    [{ before: '2020-06-16' }, undefined, '2020-06-15', true],
    [{ before: '2020-06-16' }, '2020-06-01', '2020-06-15', false],
    [{ before: '2020-06-16' }, undefined, '2020-06-16', false],
  ] as const)('%o, ours from %s to %s: %s', (date, start, end, right) => {
    expect(dateFits(date, interval(start, end))).toBe(right)
  })

  test('a person is known by name, a country by its code', () => {
    const kim: Party = { ...norland, name: 'Kim Il', words: 'Kim', kind: 'person', sector: 'GOV' }
    expect(partyFits({ name: 'Kim Il', country: 'NOR', sector: ['GOV', 'PTY'] }, kim)).toBe(true)
    expect(partyFits({ name: 'Kim Ok', country: 'NOR', sector: ['GOV'] }, kim)).toBe(false)
    expect(partyFits({ name: 'Kim Il', country: 'NOR', sector: ['MIL'] }, kim)).toBe(false)
    expect(partyFits({ name: 'the northern realm', country: 'NOR' }, norland)).toBe(true)
    expect(partyFits({ name: 'Norland', country: 'SWE' }, norland)).toBe(false)
  })

  test('names are compared without accents, case and dashes', () => {
    expect(plainName('Kaesŏng')).toBe(plainName('KAESONG'))
    expect(plainName('Kim Jong-un')).toBe(plainName('Kim Jong Un'))
  })
})
