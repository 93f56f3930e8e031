import { expect, test } from 'vitest'
import { readText } from '../../test/support/read-text.ts'
import { wordsAt } from '../domain/span.ts'
import { intervalOf } from '../domain/when.ts'

const claimsOf = (text: string) => readText(text).claims

test.each([
  // text                                                                   the acts that it tells, each with its status and what it is about
  ['Eritrea denies planning an attack on Ethiopia.', ['ASSAULT denied']],
  ['Kenya averted an attack on its embassy.', ['ASSAULT denied']],
  ['Eritrea threatened to recall its envoy and to close the border.', ['THREATEN done SANCTION', 'THREATEN done COERCE']],
  ['Mali is trying to drive Niger to leave the alliance.', ['REQUEST planned SANCTION']],
  ['Ghana could send soldiers to Togo.', ['MOBILIZE possible']],
  ['Serbia would examine plans to allow its army to re-enter the zone.', ['THREATEN planned COERCE']],
  ['Sudan and Egypt agreed to meet on Friday.', ['AGREE done CONSULT']],
  ['Libya vowed to shell the airport if the flights continue.', ['THREATEN done ASSAULT']],
])('%s → %j', (text, acts) => {
  expect(claimsOf(text).map(({ act, status, about }) => [act.event, status, about?.act?.event].filter((part) => part !== undefined).join(' '))).toEqual(acts)
})

test.each([
  // text                                                        the word    its status
  ['Peru and Chile have not made any progress in their talks.', 'progress', 'denied'],
  ['Turkey called off the military exercise with Greece.', 'exercise', 'denied'],
] as const)('%s %s is %s', (text, word, status) => {
  expect(claimsOf(text).find(({ trigger }) => wordsAt(text, trigger).includes(word))?.status).toBe(status)
})

test('a condition is kept', () => {
  const text = 'Libya vowed to shell the airport if the flights continue.'
  const [claim] = claimsOf(text)
  expect(claim?.condition && wordsAt(text, claim.condition)).toBe('if the flights continue')
})

test.each([
  // text                                                                last day
  ['Algeria demanded that Morocco withdraw its troops by Friday.', '2020-06-19'],
  ['Algeria demanded that Morocco withdraw its troops within 48 hours.', '2020-06-18'],
  ['Morocco must withdraw its troops within two weeks.', '2020-06-30'],
  ['Algeria vowed to close the border by the end of the month.', '2020-06-30'],
  ['Algeria gave Morocco 72 hours to withdraw its troops.', '2020-06-19'],
  ['Morocco withdrew its troops within 48 hours.', undefined],
  ['Morocco shelled the border for 48 hours.', undefined],
])('%s → until %s', (text, day) => {
  const deadline = claimsOf(text).flatMap((claim) => claim.deadline ?? [])[0]
  expect(deadline && intervalOf(deadline)?.end).toBe(day)
})

test('nested speakers stand outermost first', () => {
  const text = 'A diplomat said the mayor had claimed that Libya shelled the airport.'
  const claim = claimsOf(text).find(({ act }) => act.event === 'ASSAULT')
  expect(claim?.saidBy.map(({ cue }) => wordsAt(text, cue))).toEqual(['said', 'had claimed'])
})

test.each([
  ['Libya shelled the airport, Reuters reported, citing residents.', ['Reuters', 'residents']],
  ['Citing residents, Reuters said that Libya had shelled the airport.', ['Reuters', 'residents']],
  ['Libya shelled the airport, the agency quoted the mayor as saying.', ['the agency', 'the mayor']],
])('whoever cites stands outside of who is cited: %s', (text, speakers) => {
  const claim = claimsOf(text).find(({ act }) => act.event === 'ASSAULT')
  expect(claim?.saidBy.map(({ party }) => wordsAt(text, party.at))).toEqual(speakers)
})

test('what is said over several sentences has one speaker', () => {
  const text = '“Libya shelled the airport. Egypt closed the border,” the mayor said.'
  expect(claimsOf(text).map(({ act, saidBy }) => [act.event, saidBy.map(({ cue }) => wordsAt(text, cue)).join()])).toEqual([
    ['ASSAULT', 'said'],
    ['COERCE', 'said'],
  ])
})

test('who only judges or wants it does not tell it', () => {
  const text = 'The mayor condemned Libya for shelling the airport.'
  expect(claimsOf(text).flatMap(({ saidBy }) => saidBy)).toEqual([])
})

test('who speaks a threat gives it, where nobody else is named', () => {
  const [claim] = claimsOf('The raiders will pay dearly, the Chadian army warned.')
  expect([claim?.act.event, claim?.actor.map(({ country, sector }) => `${country ?? ''} ${sector ?? ''}`)]).toEqual(['THREATEN', ['TCD MIL']])
})
