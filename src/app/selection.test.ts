import { expect, test } from 'vitest'
import { isoDay } from '../domain/when.ts'
import { foldRecord } from '../record/fold.ts'
import { logOf, thing } from '../record/testing/claims.ts'
import { narrow, parseWanted } from './selection.ts'

test.each([
  ['North Korea', [{ country: 'PRK', words: 'North Korea' }]],
  [
    'PRK, Seoul',
    [
      { country: 'PRK', words: 'PRK' },
      { country: 'KOR', words: 'Seoul' },
    ],
  ],
  ['Omar Haddad', [{ words: 'Omar Haddad' }]],
  [' , ', []],
] as const)('--about "%s" means %j', (text, wanted) => {
  expect(parseWanted(text)).toEqual(wanted)
})

const about = (text: string): readonly string[] => narrow(record, { about: parseWanted(text) }).board.map(({ name }) => name)
const record = foldRecord(
  logOf([
    {
      slug: 'a',
      published: '2024-05-02',
      text: 'Ana Petrova closed the bridge. Gunners shelled the depot.',
      claims: [
        { on: 'closed', act: 'COERCE/restrict', actor: ['UKR:GOV @Ana Petrova'], when: '2024-05-01', thing: thing('facility/bridge'), state: 'closed' },
        { on: 'shelled', act: 'ASSAULT', actor: ['RUS'], recipient: ['UKR'], when: '2024-05-01', thing: thing('facility/depot', 'UKR'), state: 'damaged' },
      ],
    },
  ]),
)

test('a thing concerns whom it belongs to, who did something to it, and who asks for it by name', () => {
  expect(about('Ukraine')).toEqual(['bridge', 'depot'])
  expect(about('Petrova')).toEqual(['bridge'])
  expect(about('Russia')).toEqual(['depot'])
  expect(about('bridge')).toEqual(['bridge'])
  expect(about('Gunners, Atlantis')).toEqual([])
})

test('what goes on since a day is of the time in which it is told', () => {
  const since = (day: string) => narrow(openEnded, { since: isoDay(day) }).events.length
  expect([since('2018-01-01'), since('2024-05-01'), since('2024-06-01')]).toEqual([1, 1, 0])
})
const openEnded = foldRecord(
  logOf([
    {
      slug: 'o',
      published: '2024-05-02',
      text: 'Soldiers have held the bridge since 2018.',
      claims: [{ on: 'held', act: 'COERCE/seize', actor: ['RUS'], recipient: ['UKR'], when: '2018-01..', status: 'ongoing' }],
    },
  ]),
)
