import { expect, test } from 'vitest'
import { loadTools } from '../../app/load-tools.ts'
import { isoDay } from '../../domain/when.ts'
import { reportId } from '../../domain/id.ts'
import { readReport } from '../read.ts'

const tools = loadTools()

function read(text: string) {
  const published = { kind: 'stated', at: isoDay('2020-06-16'), by: 'option' } as const
  return readReport({ id: reportId('0'.repeat(64)), text, published, fetched: '2020-06-16T00:00:00Z', language: 'en', origin: 'a.txt' }, tools)
}

test.each([
  ['Ann Smith came on Monday. Smith attacked the port.', 'Smith', 'Ann Smith'],
  ['President Charles de Gaulle came on Monday. Gaulle attacked the port.', 'Gaulle', 'Charles de Gaulle'],
  // one word of what somebody is called is another's name
  ['The North Korean leader met aides on Monday. The North attacked the port.', 'The North', 'North Korea'],
  // the last word of a name that was told in full
  ['The European Commission met on Monday. Iceland waited. The Commission attacked the plan.', 'The Commission', 'European Commission'],
  ['The African Union met on Monday. The union of bakers attacked the plan.', 'The union of bakers', 'union of bakers'],
  // who acted and is no part of a state
  ['Gunmen seized a nurse in Mali on Monday. The government denied a deal. The group attacked the port.', 'The group', 'Gunmen'],
  ['The US president met aides on Monday. The US attacked the port.', 'The US', 'United States'],
])('%s', (text, words, name) => {
  const mentions = read(text).parties.filter((party) => party.words === words)
  expect(mentions.map((party) => party.name)).toEqual([name])
})

test.each<[text: string, readings: readonly (readonly string[])[]]>([
  ['Ann Smith met Robert Smith on Monday. Smith threatened to attack.', [['Robert Smith', 'Ann Smith']]],
  ['Ann Smith met aides on Monday. Smith threatened to attack.', []],
  ['Kim Jong-un met Kim Jong Un on Monday. Kim threatened to attack.', []],
  ['John Smith is the same as John A. Smith. Smith threatened to attack.', []],
  ['Kim Jong-un met Kim Yo-jong on Monday. Kim threatened to attack.', []],
])('a short name that fits two persons of one rank is told: %s', (text, readings) => {
  expect(read(text).findings.flatMap((finding) => (finding.code === 'actor-ambiguous' ? [finding.readings] : []))).toEqual(readings)
})
