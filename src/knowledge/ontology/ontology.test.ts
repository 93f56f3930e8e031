import { describe, expect, test } from 'vitest'
import { events } from '../../domain/act.ts'
import { sectors } from '../../domain/party.ts'
import { contexts, isContext } from './contexts.ts'
import { eventDefinitions, modeOf, quads } from './event-definitions.ts'
import { isBodyOfStates, isNonStateCountry, nonStateCountries } from './non-state-countries.ts'
import { partiallyRecognised } from './partially-recognised.ts'
import { sectorDefinitions } from './sectors.ts'

const plover = events.filter((event) => !eventDefinitions[event].extension)

describe('PLOVER 2.0 is here whole', () => {
  test('16 events, and SAY and APPEAL as extensions', () => {
    expect(plover).toHaveLength(16)
    expect(events.filter((event) => eventDefinitions[event].extension)).toEqual(['SAY', 'APPEAL'])
  })

  test('67 modes, 37 contexts, 25 sectors, 7 codes beside countries, 9 partially recognised entities', () => {
    expect(events.flatMap((event) => Object.keys(eventDefinitions[event].modes))).toHaveLength(67)
    expect(Object.keys(contexts)).toHaveLength(37)
    expect(Object.keys(sectorDefinitions).sort()).toEqual([...sectors].sort())
    expect(sectors).toHaveLength(25)
    expect(Object.keys(nonStateCountries)).toHaveLength(7)
    expect(partiallyRecognised).toHaveLength(9)
  })

  test('each quad has the events that the manual gives it', () => {
    const byQuad = Object.fromEntries(quads.map((quad) => [quad, events.filter((event) => eventDefinitions[event].quad === quad)]))
    expect(byQuad).toEqual({
      'verbal cooperation': ['AGREE', 'CONSULT', 'SUPPORT', 'CONCEDE', 'APPEAL'],
      'material cooperation': ['COOPERATE', 'AID', 'RETREAT'],
      'verbal conflict': ['REQUEST', 'ACCUSE', 'REJECT', 'THREATEN'],
      'material conflict': ['PROTEST', 'SANCTION', 'MOBILIZE', 'COERCE', 'ASSAULT'],
      neutral: ['SAY'],
    })
  })

  test('a recipient is required of COOPERATE, AID and SANCTION alone', () => {
    expect(events.filter((event) => eventDefinitions[event].recipientRequired)).toEqual(['COOPERATE', 'AID', 'SANCTION'])
  })
})

test('cooperation scores above zero and conflict not', () => {
  for (const event of plover) {
    const { quad, score, modes } = eventDefinitions[event]
    const all = [score, ...Object.values(modes).flatMap((mode) => mode.score ?? [])]
    if (quad.endsWith('cooperation')) expect(Math.min(...all), event).toBeGreaterThan(0)
    else expect(Math.max(...all), event).toBeLessThanOrEqual(0.5)
  }
})

test('every definition is a sentence or two', () => {
  for (const { definition, modes } of Object.values(eventDefinitions)) {
    for (const text of [definition, ...Object.values(modes).map((mode) => mode.definition)]) expect(text).toMatch(/^[A-Z].{8,250}\.$/u)
  }
})

test.each(['constructor', 'toString', '__proto__', ''])('"%s" names nothing', (name) => {
  expect(isContext(name)).toBe(false)
  expect(isNonStateCountry(name)).toBe(false)
  expect(isBodyOfStates(name)).toBe(false)
  expect(modeOf('ASSAULT', name)).toBeUndefined()
})

test('bodies of states are some of the codes that no country has', () => {
  expect(Object.keys(nonStateCountries).filter(isBodyOfStates)).toEqual(['IGO', 'UNO', 'EUR'])
})
