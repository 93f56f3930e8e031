import { expect, test } from 'vitest'
import { findEvents } from './events.ts'
import { findOrigins } from './origins.ts'
import { select } from './select.ts'
import { logOf, thing } from './testing/claims.ts'
import { findThings } from './things.ts'

const office = thing('facility/liaison office', 'PRK', 'KOR')

/** What the event of two reports on one blast is counted as. */
function actOf(first: readonly [act: string, certainty: number], second: readonly [act: string, certainty: number]): string[] {
  const tell = (slug: string, published: string, [act, certainty]: readonly [string, number]) => ({
    slug,
    published,
    publisher: slug,
    text: `The office was destroyed, ${slug} reports`,
    claims: [{ on: 'destroyed', act, certainty, thing: office, state: 'destroyed' as const, when: '2020-06-16' }],
  })
  const selection = select(logOf([tell('Paper A', '2020-06-16', first), tell('Paper B', '2020-06-17', second)]))
  const events = findEvents(selection, findThings(selection.claims), findOrigins(selection.reports))
  return events.map(({ event: { act } }) => `${act.event}/${act.mode ?? ''}`)
}

test.each([
  // a missing mode has lowered the certainty of its claim already, and counts no second time
  [['ASSAULT', 0.5], ['ASSAULT/explosives', 0.4], 'ASSAULT/'],
  [['ASSAULT', 0.4], ['ASSAULT/explosives', 0.5], 'ASSAULT/explosives'],
  [['ASSAULT', 0.4], ['ASSAULT/explosives', 0.4], 'ASSAULT/explosives'],
] as const)('%j and %j are one event of %s', (first, second, act) => {
  expect(actOf(first, second)).toEqual([act])
})
