import { expect, test } from 'vitest'
import { readText, reportOn } from '../../test/support/read-text.ts'
import { foldRecord } from '../record/fold.ts'
import { claimOf, logOf, type Dispatch } from '../record/testing/claims.ts'
import { explain } from './explain.ts'
import { createLookup } from './lookup.ts'

function fieldsOf(text: string, trigger: string): ReturnType<typeof explain>['fields'] {
  const report = reportOn(text)
  const { claims } = readText(text)
  const claim = claims.find(({ trigger: { start, end } }) => text.slice(start, end) === trigger)!
  return explain(claim, report, createLookup({ reports: [report], claims, events: [], commitments: [], board: [] })).fields
}

test('says which claim another is told to lie before, and by which word', () => {
  expect(fieldsOf('Rebels shelled the port before the army arrested two men.', 'shelled')).toContainEqual({
    name: 'order',
    value: 'before 000000000000-2',
    from: '"before"',
  })
})

test('names every place of a list, and how far the clock of the place is ahead', () => {
  const fields = fieldsOf('Rebels shelled Gori, Poti and Batumi at 2:50 pm on Monday.', 'shelled')
  expect(fields.find(({ name }) => name === 'where')?.value).toBe('Gori [GEO], Poti [GEO], Batumi [GEO]')
  expect(fields.find(({ name }) => name === 'when')?.value).toBe('15 June 2020, 14:50 (UTC+04:00)')
})

const raid = (slug: string, saidBy: string, day: string): Dispatch => ({
  slug,
  published: '2024-05-04',
  publisher: `Gazette ${slug}`,
  text: `Gunners raided the depot on ${day}, it was said.`,
  claims: [{ on: 'raided', act: 'ASSAULT/firearms', actor: ['RUS'], recipient: ['UKR'], when: day, where: 'Wonsan', saidBy: [saidBy] }],
})

test('a claim is told with the event it belongs to, the origins of each side, and what is disputed', () => {
  const record = foldRecord(logOf([raid('a', 'RUS:MIL Russian army', '2024-05-02'), raid('b', 'UKR:MIL Ukrainian army', '2024-05-02')]))
  const lookup = createLookup(record)
  const claim = lookup.claim(claimOf('b', 1))!
  const fields = new Map(explain(claim, lookup.report(claim.report)!, lookup).fields.map(({ name, value, from }) => [name, { value, from }]))
  expect(fields.get('event')?.value).toContain(`e-${claimOf('a', 1)}`)
  expect(fields.get('told by')).toEqual({
    value: '2 origins in 2 reports: the Russian army (the side that acted) and the Ukrainian army (the side acted upon)',
    from: `${claimOf('a', 1)} ${claimOf('b', 1)}`,
  })
})
