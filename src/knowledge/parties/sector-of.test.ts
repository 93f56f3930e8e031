import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { sectors } from '../../domain/party.ts'
import { agents } from './agents.ts'
import { agentCount, sectorOf } from './sector-of.ts'

const read = (phrase: string) => sectorOf(phrase.split(' '))

describe('sectorOf', () => {
  test.each([
    // phrase                                    sector second     role                                    person
    ['soldier', 'MIL', undefined, 'soldier', true],
    ['the army leadership', 'MIL', undefined, 'army leadership', false],
    ['general staff of the army', 'MIL', undefined, 'general staff', false],
    ['crowd control police', 'COP', undefined, 'police', false],
    ['spokesman for the foreign ministry', 'GOV', undefined, 'spokesman for the foreign ministry', true],
    ['police spokesman', 'COP', undefined, 'police spokesman', true],
    ['deputy foreign minister', 'GOV', undefined, 'deputy foreign minister', true],
    ['defense minister', 'GOV', 'MIL', 'defense minister', true],
    ['defence ministry', 'GOV', 'MIL', 'defence ministry', false],
    ['head of state', 'GOV', undefined, 'head of state', true],
    ['president of the university', 'EDU', undefined, 'president of the university', true],
    ['company president', 'BUS', undefined, 'company president', true],
    ['former white house official', 'ELI', undefined, 'official', true],
    ['retired vice president', 'ELI', undefined, 'vice president', true],
    ['powerful sister of the emir', 'ELI', undefined, 'powerful sister of the emir', true],
    ['sister of the girl', 'CVL', undefined, 'sister', true],
    ['rebel leader', 'REB', undefined, 'rebel leader', true],
    ['leader of the rebels', 'REB', undefined, 'leader of the rebels', true],
    ['rebel force', 'REB', undefined, 'rebel force', false],
    ['security force', 'COP', undefined, 'security force', false],
    ['government force', 'MIL', undefined, 'government force', false],
    ['opposition leader', 'PTY', 'OPP', 'opposition leader', true],
    ['opposition', 'PTY', 'OPP', 'opposition', false],
    ['opposition lawmaker', 'LEG', 'OPP', 'lawmaker', true],
    ['member of parliament', 'LEG', undefined, 'member of parliament', true],
    ['protester', 'CVL', 'OPP', 'protester', true],
    ['state media', 'JRN', undefined, 'state media', false],
    ['aid worker', 'SOC', undefined, 'aid worker', true],
    ['factory worker', 'LAB', undefined, 'factory worker', true],
    ['army accountant', 'MIL', undefined, 'army accountant', true],
    ['group of thief', 'CRM', undefined, 'group of thief', false],
    ['group of men', 'UNK', undefined, 'group', false],
    ['secret service of the republic', 'SPY', undefined, 'secret service', false],
    ['professor of strategic study at the university', 'EDU', undefined, 'professor', true],
    ['ambassador to poland', 'GOV', undefined, 'ambassador', true],
    ['paramilitary organization', 'PRM', undefined, 'paramilitary organization', false],
    ['unknown gunmen', 'UAF', undefined, 'unknown gunmen', true],
    ['north korean defector', 'REF', undefined, 'defector', true],
    ['think tank', 'SOC', undefined, 'think tank', false],
    ['gang leader', 'CRM', undefined, 'gang leader', true],
    ['peasant', 'AGR', undefined, 'peasant', true],
    ['chief rabbi', 'REL', undefined, 'chief rabbi', true],
  ] as const)('%s → %s, %s', (phrase, sector, second, role, person) => {
    const reading = read(phrase)
    expect(reading).toMatchObject({ sector, role, person })
    expect(reading?.secondSector).toBe(second)
  })

  test.each(['explosion', 'the leaflet', 'border', 'relation', 'agreement on trade', ''])('"%s" is nobody', (phrase) => {
    expect(read(phrase)).toBeUndefined()
  })

  test('takes any words without falling over', () => {
    const vocabulary = ['of', 'the', 'leader', 'army', 'former', 'sister', "'s", 'and', 'group', 'police', 'x', 'for']
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...vocabulary), { maxLength: 12 }), (words) => {
        const reading = sectorOf(words)
        if (reading) expect(sectors).toContain(reading.sector)
      }),
    )
  })
})

describe('the table of agents', () => {
  test('is large', () => {
    expect(agentCount).toBeGreaterThan(1500)
  })

  test('has no phrase twice with two sectors', () => {
    const seen = new Map<string, string>()
    const clashes: string[] = []
    for (const [sector, { persons, bodies }] of Object.entries(agents)) {
      for (const phrase of `${persons},${bodies}`.split(',').map((text) => text.trim().replace(/\s+/gu, ' '))) {
        const before = seen.get(phrase)
        if (before !== undefined && before !== sector) clashes.push(`${phrase}: ${before} and ${sector}`)
        seen.set(phrase, sector)
      }
    }
    expect(clashes).toEqual([])
  })
})
