import { expect, test } from 'vitest'
import { isoDay } from '../../domain/when.ts'
import { changesSince } from '../../record/changes.ts'
import { claimOf, decide, logOf } from '../../record/testing/claims.ts'
import { liaisonOfficeStory } from '../../record/testing/liaison-office.ts'
import { parseWanted } from '../selection.ts'
import { tellChanges } from './tell-changes.ts'

const log = logOf(liaisonOfficeStory)
const told = (since: string, options = {}) => tellChanges(changesSince(log, isoDay(since), options))
const linesOf = (report: ReturnType<typeof tellChanges>, title: string) => report.sections.find((section) => section.title === title)?.lines ?? []

test('the morning after the demolition, what happened comes first and every line cites claims', () => {
  const report = told('2020-06-16', { asOf: '2020-06-16' })
  expect(report.sections[0]?.title).toBe('What happened')
  expect(linesOf(report, 'What happened')[0]?.claims).toContain(claimOf('blown-up', 1))
  expect(linesOf(report, 'What came of threats, promises and demands')[0]?.text).toMatch(/^Carried out, open before/u)
  expect(linesOf(report, 'State of things').some(({ text }) => text.includes('destroyed') && text.endsWith('threatened before.'))).toBe(true)
  for (const { title, lines } of report.sections) for (const { claims } of lines) expect(claims.length, title).toBeGreaterThan(0)
})

test('an archive read in one go is compared by days of publication', () => {
  const readLater = log.map((entry) => ({ ...entry, learned: '2024-01-01T00:00:00Z' }))
  const at = (by: 'learned' | 'published') => changesSince(readLater, isoDay('2020-06-16'), { by })
  expect([at('learned').isFirst, at('published').isFirst]).toEqual([true, false])
  const asOf = '2020-06-16'
  const morning = tellChanges(changesSince(readLater, isoDay(asOf), { by: 'published', asOf }))
  expect(morning.sections.map(({ title, lines }) => [title, lines.map(({ claims }) => claims)])).toEqual(
    told(asOf, { asOf }).sections.map(({ title, lines }) => [title, lines.map(({ claims }) => claims)]),
  )
})

test('only what concerns the parties that were asked for', () => {
  const report = tellChanges(changesSince(log, isoDay('2018-01-01')), { about: parseWanted('Japan') })
  expect(report.sections).toEqual([])
  expect(report.headline).toBe('Nothing is new.')
})

test('a decision is told with who and why', () => {
  const decided = logOf(liaisonOfficeStory, [decide({ kind: 'reject', claim: claimOf('blown-up', 1) }, '2020-07-01')])
  const report = tellChanges(changesSince(decided, isoDay('2020-07-01')))
  expect(linesOf(report, 'Corrected')).toEqual([
    { text: `tester decided: ${claimOf('blown-up', 1)} is wrong and left out (the test says so).`, claims: [claimOf('blown-up', 1)] },
  ])
})
