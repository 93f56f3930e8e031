import { describe, expect, test } from 'vitest'
import type { Commitment } from '../domain/record.ts'
import { foldRecord } from './fold.ts'
import { followThrough } from './ledger.ts'
import type { ClaimWords, Dispatch } from './testing/claims.ts'
import { claimOf, logOf, thing } from './testing/claims.ts'
import { liaisonOfficeStory } from './testing/liaison-office.ts'

const office = thing('facility/liaison office', 'PRK', 'KOR')
const embassy = thing('facility/embassy', 'KOR')

const threat: ClaimWords = {
  on: 'threatened to demolish the office',
  act: 'THREATEN/violence',
  speechAct: 'threat',
  actor: ['PRK'],
  recipient: ['KOR'],
  when: '2020-06-13',
  about: { act: 'ASSAULT/destroy', thing: office },
}

const deed: ClaimWords = { on: 'acted', act: 'ASSAULT/explosives', actor: ['PRK'], thing: office, state: 'destroyed', when: '2020-06-16' }

/** A word and what followed; the commitment of the word. */
function after(word: Partial<ClaimWords>, ...later: readonly Partial<ClaimWords>[]): Commitment | undefined {
  const dispatches: Dispatch[] = [
    { slug: 'word', published: '2020-06-13', text: 'It threatened to demolish the office.', claims: [{ ...threat, ...word }] },
    ...later.map((claim, i) => ({
      slug: `later-${i}`,
      published: '2020-06-30',
      text: `Later it acted, or suspended, or withdrew its threat and its military plans for now.`,
      claims: [{ ...deed, ...claim }],
    })),
  ]
  return foldRecord(logOf(dispatches)).commitments.find(({ claims }) => claims.includes(claimOf('word', 1)))
}

const suspends: Partial<ClaimWords> = { on: 'suspended', act: 'CONCEDE', when: '2020-06-24' }

describe('a thing that only its report tells', () => {
  const road = thing('facility/road')
  const threatens: Partial<ClaimWords> = { actor: ['LTU:CVL lorry drivers in Alytus'], recipient: [], about: { act: 'PROTEST/obstruct', thing: road } }
  const blocks: Partial<ClaimWords> = { act: 'PROTEST/obstruct', actor: ['LTU:CVL lorry drivers'], thing: road, when: '2020-06-16' }
  test.each<readonly [string, Commitment['status'], Partial<ClaimWords>]>([
    ['the road of a later report', 'carried out', {}],
    ['by drivers of whom nobody tells where they are from', 'carried out', { actor: ['? lorry drivers'] }],
    ['another thing', 'open', { thing: thing('facility/bridge') }],
    ['by others', 'open', { actor: ['LVA:CVL lorry drivers'] }],
    ['another act', 'open', { act: 'ASSAULT/explosives' }],
    ['a year and a half later', 'open', { when: '2021-12-20' }],
  ])('%s: %s', (_, status, later) => {
    expect(after(threatens, { ...blocks, ...later })?.status).toBe(status)
  })
})

describe('a threat to demolish an office', () => {
  test.each<readonly [string, Commitment['status'], Partial<ClaimWords>, readonly Partial<ClaimWords>[]]>([
    ['nothing follows', 'open', {}, []],
    ['the office is blown up three days later', 'carried out', {}, [{}]],
    ['it is blown up by nobody knows whom', 'carried out', {}, [{ actor: [] }]],
    ['it is blown up by another country', 'overtaken', {}, [{ actor: ['CHN'] }]],
    ['it was blown up before the threat', 'open', {}, [{ when: '2020-06-10' }]],
    ['it was blown up at an unknown time before the report', 'open', {}, [{ when: '..2020-06-30' }]],
    ['something else is blown up', 'open', {}, [{ thing: embassy }]],
    ['the blast is only possible', 'open', {}, [{ status: 'possible' }]],
    ['the blast is denied', 'open', {}, [{ status: 'denied' }]],
    ['it is damaged', 'partly carried out', {}, [{ act: 'ASSAULT/heavy-weapons', state: 'damaged' }]],
    ['the demolition is under way', 'partly carried out', {}, [{ status: 'ongoing' }]],
    ['the plans are suspended', 'suspended', {}, [{ ...suspends, about: { act: 'ASSAULT/destroy', thing: office }, thing: office }]],
    ['another side suspends something', 'open', {}, [{ ...suspends, actor: ['CHN'], thing: embassy, state: 'open' }]],
    ['the plans of that kind are suspended', 'suspended', {}, [{ ...suspends, recipient: ['KOR'] }]],
    ['the threat is withdrawn', 'withdrawn', {}, [{ ...suspends, on: 'withdrew', about: { act: 'ASSAULT/destroy', thing: office } }]],
    ['the office is closed for good by an agreement', 'open', {}, [{ act: 'AGREE', state: 'closed', actor: ['PRK', 'KOR'] }]],
    ['it had a deadline that passed', 'lapsed', { deadline: '2020-06-20' }, [{ act: 'SAY', thing: embassy, state: 'open', on: 'Later' }]],
    ['it had a deadline that passed, and the deed came late', 'carried out', { deadline: '2020-06-14' }, [{}]],
    ['it names no act', 'open', { about: { words: 'threatened' } }, [{}]],
  ])('%s: %s', (_, status, word, later) => {
    expect(after(word, ...later)?.status).toBe(status)
  })
})

test('a demand is carried out by the side that is asked, and not by the one that asks', () => {
  const demand: Partial<ClaimWords> = { act: 'REQUEST/yield', speechAct: 'demand', about: { act: 'RETREAT/withdraw', thing: office } }
  const yields: Partial<ClaimWords> = { act: 'RETREAT/withdraw', state: 'closed' }
  expect(after(demand, { ...yields, actor: ['KOR'] })?.status).toBe('carried out')
  expect(after(demand, { ...yields, actor: ['PRK'] })?.status).toBe('open')
})

test('a threat without a thing is matched by kind of act, side and recipient', () => {
  const word: Partial<ClaimWords> = { about: { act: 'MOBILIZE/troops', words: 'demolish' } }
  const sends: ClaimWords = { on: 'acted', act: 'MOBILIZE/troops', actor: ['PRK'], recipient: ['KOR'], when: '2020-06-17' }
  const commitment = (claim: ClaimWords) =>
    foldRecord(
      logOf([
        { slug: 'word', published: '2020-06-13', text: 'It threatened to demolish the office.', claims: [{ ...threat, ...word }] },
        { slug: 'later', published: '2020-06-30', text: 'It acted.', claims: [claim] },
      ]),
    ).commitments.find(({ claims }) => claims.includes(claimOf('word', 1)))
  expect(commitment(sends)).toMatchObject({ status: 'carried out', changes: [{ why: 'an act of the kind that was announced, by the side that announced it' }] })
  expect(commitment({ ...sends, recipient: ['CHN'] })?.status).toBe('open')
})

describe('what is on the ledger', () => {
  test.each<readonly [string, number, ClaimWords]>([
    [
      'an army says that it may send leaflets',
      1,
      { on: 'may', act: 'PROTEST', actor: ['PRK:MIL'], recipient: ['KOR'], status: 'possible', saidBy: ['PRK:MIL general staff'] },
    ],
    [
      'media of the other side think that it may',
      0,
      { on: 'may', act: 'PROTEST', actor: ['PRK:MIL'], recipient: ['KOR'], status: 'possible', saidBy: ['KOR:JRN media'] },
    ],
    ['a hostile plan', 1, { on: 'may', act: 'MOBILIZE/troops', speechAct: 'plan', actor: ['PRK'], status: 'planned' }],
    ['a hostile act that somebody else wants', 0, { on: 'may', act: 'MOBILIZE/troops', actor: ['PRK'], status: 'planned' }],
    ['a provocation', 0, { on: 'may', act: 'THREATEN', actor: ['PRK'], recipient: ['KOR'], status: 'done' }],
    ['a friendly plan that was not read as a promise', 0, { on: 'may', act: 'AID', actor: ['PRK'], status: 'planned' }],
    ['a promise', 1, { on: 'may', act: 'AGREE', speechAct: 'promise', actor: ['PRK'], status: 'done' }],
    ['a threat that is denied', 0, { on: 'may', act: 'THREATEN', speechAct: 'threat', actor: ['PRK'], status: 'denied' }],
    ['a threat of nobody knows whom', 0, { on: 'may', act: 'THREATEN', speechAct: 'threat', recipient: ['KOR'] }],
    ['a demand that does not say what', 0, { on: 'may', act: 'REQUEST', speechAct: 'demand', actor: ['PRK'] }],
    [
      'care for its own people',
      0,
      { on: 'may', act: 'REQUEST', speechAct: 'demand', actor: ['PRK:GOV'], recipient: ['PRK:CVL residents'], about: { words: 'It may' } },
    ],
    [
      'what is asked of the people of another side',
      1,
      { on: 'may', act: 'REQUEST', speechAct: 'demand', actor: ['PRK:GOV'], recipient: ['KOR:CVL residents'], about: { words: 'It may' } },
    ],
    ['an accusation', 0, { on: 'may', act: 'ACCUSE', speechAct: 'accusation', actor: ['PRK'] }],
  ])('%s: %d', (_, count, claim) => {
    expect(foldRecord(logOf([{ slug: 'x', published: '2020-06-16', text: 'It may.', claims: [{ when: '2020-06-16', ...claim }] }])).commitments).toHaveLength(
      count,
    )
  })
})

/** The commitment of a word about no thing, after one later claim. */
const outcome = (word: Partial<ClaimWords>, says: string, later: ClaimWords) =>
  foldRecord(
    logOf([
      { slug: 'word', published: '2020-06-13', text: `It threatened ${says}.`, claims: [{ ...threat, on: 'threatened', ...word }] },
      { slug: 'later', published: '2020-06-30', text: `It ${later.on}.`, claims: [later] },
    ]),
  ).commitments.find(({ claims }) => claims.includes(claimOf('word', 1)))?.status

test('of a deed that lies ahead a day long past is that of the word', () => {
  const made = (when: string) =>
    foldRecord(
      logOf([
        {
          slug: 'word',
          published: '2020-06-16',
          text: 'It would act.',
          claims: [{ on: 'would act', act: 'MOBILIZE/troops', speechAct: 'plan', status: 'planned', actor: ['PRK'], when }],
        },
      ]),
    ).commitments[0]?.made
  expect(made('2020-06-10')).toMatchObject({ start: '2020-06-10' })
  expect(made('2020-06-20')).toMatchObject({ start: '2020-06-16' })
})

test('what is asked not to be done is not kept by doing it', () => {
  const demand: Partial<ClaimWords> = { act: 'REQUEST', speechAct: 'demand' }
  const deed: ClaimWords = { on: 'pulled out', act: 'RETREAT/withdraw', actor: ['KOR'], recipient: ['PRK'], when: '2020-06-17' }
  expect(outcome({ ...demand, about: { act: 'RETREAT/withdraw', words: 'to pull out' } }, 'to pull out', deed)).toBe('carried out')
  expect(outcome({ ...demand, about: { act: 'RETREAT/withdraw', words: 'not to pull out' } }, 'not to pull out', deed)).toBe('open')
})

test('talks that two states agreed on are not held by one of them with a third', () => {
  const promise: Partial<ClaimWords> = {
    act: 'AGREE',
    speechAct: 'promise',
    actor: ['PRK', 'KOR'],
    recipient: [],
    about: { act: 'CONSULT/', words: 'to meet in Wonsan' },
  }
  const meets = (other: string): ClaimWords => ({ on: 'met', act: 'CONSULT/', actor: ['PRK', other], when: '2020-06-17', where: 'Wonsan' })
  const told = { ...promise, about: { ...promise.about, where: 'Wonsan' } }
  expect(outcome(told, 'to meet in Wonsan', meets('KOR'))).toBe('carried out')
  expect(outcome(told, 'to meet in Wonsan', meets('USA'))).toBe('open')
})

test('who is asked to keep a thing and ends it has not overtaken the demand', () => {
  const demand: Partial<ClaimWords> = { act: 'REQUEST', speechAct: 'demand', actor: ['KOR'], recipient: ['PRK'], about: { act: 'COOPERATE', thing: office } }
  expect(after(demand, {})?.status).toBe('open')
  expect(after(demand, { actor: ['CHN'] })?.status).toBe('overtaken')
})

test('an attack without a mode is threatened with any, and to hurt is less only than to destroy', () => {
  const word: Partial<ClaimWords> = { about: { act: 'ASSAULT', words: 'to attack them' } }
  const hits: ClaimWords = {
    on: 'attacked',
    act: 'ASSAULT/heavy-weapons',
    actor: ['PRK'],
    recipient: ['KOR'],
    when: '2020-06-17',
    thing: embassy,
    state: 'damaged',
  }
  expect(outcome(word, 'to attack them', hits)).toBe('carried out')
})

test('a bare word told again by another paper the next day is one, a month later it is another', () => {
  const pays = (slug: string, day: string): Dispatch => ({
    slug,
    published: day,
    text: 'It would pay the price.',
    claims: [
      { on: 'pay the price', act: 'THREATEN', speechAct: 'threat', status: 'planned', actor: ['PRK:GOV speaker'], recipient: ['KOR'], when: `${day}..` },
    ],
  })
  const rows = (next: string) => foldRecord(logOf([pays('a', '2020-06-13'), pays('b', next)])).commitments.length
  expect(rows('2020-06-14')).toBe(1)
  expect(rows('2020-07-14')).toBe(2)
})

test('follow-through by country: counts and days, no percentage', () => {
  const rows = followThrough(foldRecord(logOf(liaisonOfficeStory)).commitments)
  expect(rows.find(({ country, kind }) => country === 'PRK' && kind === 'threat')).toMatchObject({
    total: 4,
    counts: { 'carried out': 1, open: 2, suspended: 1 },
    days: [3],
  })
})
