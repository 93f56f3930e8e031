import { expect, test } from 'vitest'
import type { EventType, Status } from '../../domain/act.ts'
import { countryCode, type Party } from '../../domain/party.ts'
import { actOf } from '../../knowledge/ontology/act-of.ts'
import { announcementOf, eventOfWord } from './announce.ts'

const party = (name: string, country?: string, sector?: Party['sector']): Party => ({
  at: { start: 0, end: 1 },
  words: name,
  name,
  kind: 'organisation',
  ...(country === undefined ? {} : { country: countryCode(country) }),
  ...(sector === undefined ? {} : { sector }),
})
const army = party('the army', 'ERI', 'MIL')
const spokesman = party('a spokesman', 'ERI', 'GOV')
const analyst = party('an analyst', 'KEN', 'EDU')

const announced = (event: EventType, status: Status, speaker: Party | undefined, meant = true) =>
  announcementOf({ act: actOf(event), status, meant, actor: [army], speaker })

test.each([
  ['its own side says that it will strike', 'ASSAULT', 'planned', spokesman, { event: 'THREATEN', speechAct: 'threat' }],
  ['its own side says that it may strike', 'COERCE', 'possible', spokesman, { event: 'THREATEN', speechAct: 'threat' }],
  ['its own side says that it will boycott the talks', 'REJECT', 'planned', spokesman, { event: 'THREATEN', speechAct: 'threat' }],
  ['the report says that it plans to strike', 'SANCTION', 'planned', undefined, { event: 'THREATEN', speechAct: 'plan' }],
  ['others expect that it will strike', 'ASSAULT', 'planned', analyst, undefined],
  ['others fear that it may strike', 'ASSAULT', 'possible', analyst, undefined],
  ['it struck', 'ASSAULT', 'done', spokesman, undefined],
  ['it will meet, says its own side', 'CONSULT', 'planned', spokesman, { event: 'AGREE', speechAct: 'promise' }],
  ['it will send grain, says the report', 'AID', 'planned', undefined, { event: 'AGREE', speechAct: 'plan' }],
  ['it may send grain', 'AID', 'possible', undefined, undefined],
  ['it will leave the town', 'RETREAT', 'planned', undefined, { event: 'CONCEDE', speechAct: 'plan' }],
  ['it will not meet, says its own side', 'CONSULT', 'denied', spokesman, { event: 'REJECT', speechAct: 'refusal', status: 'done' }],
  ['it will not leave the town, says its own side', 'RETREAT', 'denied', spokesman, { event: 'REJECT', speechAct: 'refusal', status: 'done' }],
  ['it will not meet, says the report', 'CONSULT', 'denied', undefined, { event: 'REJECT', speechAct: 'refusal', status: 'done' }],
  ['it will not meet, others say', 'CONSULT', 'denied', analyst, undefined],
  ['it will not strike, says its own side', 'ASSAULT', 'denied', spokesman, undefined],
  ['it will lift the curfew', 'CONCEDE', 'planned', undefined, { event: 'CONCEDE', speechAct: 'plan' }],
  ['it will lift the curfew, others say', 'CONCEDE', 'planned', analyst, { event: 'CONCEDE' }],
] as const)('%s', (_, event, status, speaker, expected) => {
  expect(announced(event, status, speaker)).toEqual(expected)
})

test('what something is only for is not announced', () => {
  expect(announced('AID', 'planned', undefined, false)).toBeUndefined()
})

test('of what will be done by nobody in particular the institution that announces it is the giver', () => {
  const told = (speaker: Party) => announcementOf({ act: actOf('ASSAULT'), status: 'planned', meant: true, actor: [], speaker })
  expect(told(spokesman)).toEqual({ event: 'THREATEN', speechAct: 'threat', giver: spokesman })
  expect(told(analyst)).toBeUndefined()
})

test('what others must do is asked of them, unless a scholar says so', () => {
  const told = (speaker: Party, actor: readonly Party[]) =>
    announcementOf({ act: actOf('RETREAT'), status: 'hypothetical', meant: false, owed: true, actor, speaker })
  const envoy = party('the envoy', 'KEN', 'GOV')
  expect(told(envoy, [army])).toEqual({ event: 'REQUEST', speechAct: 'demand', status: 'done', giver: envoy, asked: [army] })
  expect(told(analyst, [army])).toBeUndefined()
  expect(told(spokesman, [army])).toBeUndefined()
})

test('what lies ahead of nobody is announced by nobody', () => {
  expect(announcementOf({ act: actOf('CONSULT'), status: 'planned', meant: true, actor: [], speaker: undefined })).toBeUndefined()
})

test('two parties of one name are one side, also where no country is known', () => {
  const front = party('the front')
  expect(announcementOf({ act: actOf('PROTEST'), status: 'planned', meant: true, actor: [front], speaker: party('the front') })?.event).toBe('THREATEN')
})

test.each<[EventType, EventType | undefined, EventType]>([
  ['AGREE', 'ASSAULT', 'THREATEN'],
  ['AGREE', 'AID', 'AGREE'],
  ['AGREE', undefined, 'AGREE'],
  ['THREATEN', 'AID', 'AGREE'],
  ['THREATEN', 'RETREAT', 'CONCEDE'],
  ['THREATEN', 'ASSAULT', 'THREATEN'],
  ['REJECT', 'AID', 'REJECT'],
])('a word of %s about %s is %s', (word, about, expected) => {
  expect(eventOfWord(word, about === undefined ? undefined : actOf(about))).toBe(expected)
})

test('who threatens outright promises nothing', () => {
  expect(eventOfWord('THREATEN', actOf('RETREAT'), { outright: true })).toBe('THREATEN')
})
