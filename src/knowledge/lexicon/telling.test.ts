import { expect, test } from 'vitest'
import { cueVerbs } from './cues.ts'
import { operatorClasses } from './operators.ts'
import { denyingDeeds, denyingReports, plainSayers, tellingOfOneself } from './telling.ts'

const kindOf = (verb: string): string | undefined => cueVerbs.get(verb)?.get('clause')

test.each([...tellingOfOneself])('"%s" gives a clause as what somebody says', (verb) => {
  expect(kindOf(verb)).toBe('said')
})

test.each([...plainSayers])('"%s" gives a clause as what somebody says or thinks', (verb) => {
  expect(kindOf(verb)).toMatch(/^(?:said|thought)$/u)
})

test('what is denied of deeds and of reports differs in three verbs', () => {
  const deeds = new Set(denyingDeeds.split(' '))
  expect([...deeds].filter((verb) => !denyingReports.has(verb))).toEqual(['disavow', 'repudiate'])
  expect([...denyingReports].filter((verb) => !deeds.has(verb))).toEqual(['dismiss'])
  expect(operatorClasses.find(({ id }) => id === 'denying')?.lemmas).toBe(denyingDeeds)
})
