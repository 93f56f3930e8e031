import { describe, expect, test } from 'vitest'
import { events } from '../../domain/act.ts'
import { actOf } from './act-of.ts'
import { eventDefinitions } from './event-definitions.ts'

describe('an act gets the score of its mode, else of its event, and its CAMEO root', () => {
  test.each([
    // event     mode           score  root
    ['AGREE', undefined, 2.5, '03'],
    ['CONSULT', 'visit', 4, '04'],
    ['SUPPORT', undefined, 5, '05'],
    ['CONCEDE', undefined, 4.5, '08'],
    ['COOPERATE', undefined, 9.5, '06'],
    ['AID', undefined, 10, '07'],
    ['RETREAT', 'disarm', 10, '08'],
    ['REQUEST', 'meet', 0, '10'],
    ['ACCUSE', undefined, -3, '11'],
    ['ACCUSE', 'investigate', -3.5, '09'],
    ['REJECT', 'assist', -1.5, '12'],
    ['THREATEN', 'territory', -4, '13'],
    ['PROTEST', 'riot', -7, '14'],
    ['PROTEST', 'vandalize', -5, '14'],
    ['SANCTION', 'expel', -5.5, '16'],
    ['SANCTION', 'convict', -6, '11'],
    ['MOBILIZE', 'weapons', -6.5, '15'],
    ['COERCE', 'martial-law', -7.5, '17'],
    ['ASSAULT', 'beat', -7.5, '18'],
    ['ASSAULT', 'aerial', -9.5, '19'],
    ['ASSAULT', 'unconventional', -10, '20'],
    ['SAY', undefined, 0, '01'],
    ['APPEAL', undefined, 0.5, '02'],
  ] as const)('%s %s → %d, %s', (event, mode, score, cameoRoot) => {
    expect(actOf(event, mode)).toMatchObject({ event, score, cameoRoot })
  })
})

test('contexts are kept in their order', () => {
  expect(actOf('AID', undefined, ['health', 'disasters']).contexts).toEqual(['health', 'disasters'])
})

test('an act without a mode has no such property', () => {
  expect(actOf('AGREE')).not.toHaveProperty('mode')
})

test.each([
  ['AGREE', 'visit'],
  ['ASSAULT', 'assassinate'],
  ['COERCE', 'ban'],
  ['COERCE', 'constructor'],
  ['CONSULT', ''],
] as const)('%s has no mode %s', (event, mode) => {
  expect(() => actOf(event, mode)).toThrow(TypeError)
})

test('a context that PLOVER has not is refused', () => {
  expect(() => actOf('AID', undefined, ['humanitarian'])).toThrow('humanitarian')
})

test('every event in every mode is an act with a score from -10 to 10 and a root', () => {
  for (const event of events) {
    for (const mode of [undefined, ...Object.keys(eventDefinitions[event].modes)]) {
      const act = actOf(event, mode)
      expect(Math.abs(act.score)).toBeLessThanOrEqual(10)
      expect(act.cameoRoot).toMatch(/^(?:0[1-9]|1\d|20)$/u)
    }
  }
})
