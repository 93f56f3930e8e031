import { describe, expect, test } from 'vitest'
import type { Report } from '../domain/report.ts'
import { creditedAgency } from './agencies.ts'
import { foldRecord } from './fold.ts'
import { findNearDuplicates, sketchOf } from './near-duplicates.ts'
import { corroboration, findOrigins } from './origins.ts'
import { select } from './select.ts'
import type { ClaimWords, Dispatch } from './testing/claims.ts'
import { logOf, thing } from './testing/claims.ts'

const reportOf = (words: Partial<Dispatch>): Report => select(logOf([{ slug: 'x', published: '2020-06-16', text: 'It happened.', ...words }])).reports[0]!

test.each<readonly [Partial<Dispatch>, string | undefined]>([
  [{ byline: 'dpa, kim' }, 'dpa'],
  [{ byline: 'By Ann Lee' }, undefined],
  [{ text: 'SEOUL, June 16 (Yonhap) - North Korea has blown up the office.' }, 'Yonhap'],
  [{ text: 'North Korea has blown up the office. (dpa, kim 16.6.2020)' }, 'dpa'],
  [{ text: 'The United Nations (UN) met.' }, undefined],
  [{ publisher: 'Reuters' }, 'Reuters'],
  [{ publisher: 'Lakeside Post / dpa' }, 'dpa'],
  [{ publisher: 'The Apparel Times' }, undefined],
  [{ text: `(Reuters)${' word'.repeat(200)}` }, 'Reuters'],
  [{ text: `Words${' word'.repeat(100)} (Reuters) ${' word'.repeat(100)}` }, undefined],
])('%j is credited to %s', (words, agency) => {
  expect(creditedAgency(reportOf(words))).toBe(agency)
})

describe('near-duplicates', () => {
  const dispatch = `North Korea blew up the joint liaison office close to the frontier with the South on Tuesday, after weeks of threats over leaflets that
    activists send across by balloon. Smoke rose over Wonsan and an explosion was heard on the other side. The ministry in Seoul confirmed it at a quarter to three
    and called a meeting of its security council. The office had been opened two years before and stood empty since the beginning of the year.`
  const other = `Lawmakers in the capital debated the budget until late at night and agreed to spend more on schools, roads and hospitals in the coming year. The
    opposition voted against it because the plan leaves open where the money shall come from, and wants to bring the matter before the highest court.`

  test.each([
    ['the same text', dispatch, dispatch, true],
    ['a text with another heading and a changed word', dispatch, `Office destroyed\n${dispatch.replace('Smoke', 'Dust')}`, true],
    ['the first half of a text', dispatch, dispatch.slice(0, dispatch.length / 2), true],
    ['another text', dispatch, other, false],
    ['two empty texts', '', '', false],
  ])('%s: %s', (_, a, b, isRepeat) => {
    expect(findNearDuplicates([a, b].map(sketchOf))).toEqual(isRepeat ? [0, 0] : [0, 1])
  })
})

describe('whom a claim comes from', () => {
  const blast: ClaimWords = {
    on: 'blew up',
    act: 'ASSAULT/explosives',
    actor: ['PRK'],
    recipient: ['KOR'],
    when: '2020-06-16',
    thing: thing('facility/office', 'PRK', 'KOR'),
    state: 'destroyed',
  }
  const story = (...rows: readonly (readonly [publisher: string, saidBy: readonly string[], more?: Partial<Dispatch>])[]) =>
    logOf(
      rows.map(([publisher, saidBy, more], i): Dispatch => {
        const noise = Array.from({ length: 12 }, (_, n) => `${publisher} word${n}x${i}`).join(' ')
        return { slug: `o${i}`, published: '2020-06-16', publisher, text: `The North blew up the office. ${noise}`, claims: [{ ...blast, saidBy }], ...more }
      }),
    )
  const originsOf = (log: ReturnType<typeof story>) => foldRecord(log).events.map((event) => event.origins)

  test('two papers that tell it themselves are two', () => {
    expect(originsOf(story(['Post', []], ['Gazette', []]))).toEqual([['Gazette', 'Post']])
  })

  test('two papers that quote one speaker are one', () => {
    expect(originsOf(story(['Post', ['PRK:JRN KCNA']], ['Gazette', ['KOR:JRN Yonhap', 'PRK:JRN KCNA']]))).toEqual([['KCNA']])
  })

  test.each<readonly [string, readonly string[], readonly string[]]>([
    [
      'a ministry in short and in full',
      ['KOR:GOV ministry', 'KOR:GOV unification ministry', 'KOR:GOV unification ministry in Seoul'],
      ['unification ministry'],
    ],
    ['two ministries', ['KOR:GOV defence ministry', 'KOR:GOV unification ministry'], ['defence ministry', 'unification ministry']],
    [
      'a ministry that may be either of two',
      ['KOR:GOV ministry', 'KOR:GOV defence ministry', 'KOR:GOV unification ministry'],
      ['defence ministry', 'ministry', 'unification ministry'],
    ],
    ['ministries of two countries', ['KOR:GOV ministry', 'PRK:GOV defence ministry'], ['defence ministry', 'ministry']],
  ])('%s', (_, speakers, expected) => {
    expect(originsOf(story(...speakers.map((speaker, i) => [`Post ${i}`, [speaker]] as const)))).toEqual([expected])
  })

  test('experts may be anybody: the paper is the origin', () => {
    expect(originsOf(story(['Post', ['? experts']]))).toEqual([['Post']])
  })

  test('an agency dispatch that two papers print is one', () => {
    expect(originsOf(story(['Post', [], { byline: 'AFP' }], ['Gazette', [], { byline: 'AFP, staff' }]))).toEqual([['AFP']])
  })

  test('origins on the sides of the dispute are counted apart', () => {
    const log = story(['Post', ['PRK:JRN KCNA']], ['Gazette', ['KOR:GOV Unification Ministry']], ['Courier', []])
    const origins = findOrigins(select(log).reports)
    select(log).claims.forEach(origins.of)
    expect(corroboration(foldRecord(log).events[0]!, origins)).toEqual({ actorSide: ['KCNA'], recipientSide: ['Unification Ministry'], others: ['Courier'] })
  })
})
