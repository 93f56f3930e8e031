import { expect, test } from 'vitest'
import type { Disagreement } from '../domain/record.ts'
import { foldRecord } from './fold.ts'
import type { ClaimWords } from './testing/claims.ts'
import { logOf, thing } from './testing/claims.ts'

const blast: ClaimWords = {
  on: 'shelled',
  act: 'ASSAULT/heavy-weapons',
  actor: ['PRK'],
  recipient: ['KOR'],
  when: '2020-06-16',
  thing: thing('facility/guard post'),
  state: 'damaged',
}

/** What two papers disagree on that tell one event, each in its own way. */
function disagreements(a: Partial<ClaimWords>, b: Partial<ClaimWords>): readonly Disagreement[] {
  const tell = (slug: string, publisher: string, claim: Partial<ClaimWords>) => ({
    slug,
    publisher,
    published: '2020-06-17',
    text: `The North shelled the post. ${publisher} has its own words for it and goes on to other things.`,
    claims: [{ ...blast, ...claim }],
  })
  const events = foldRecord(logOf([tell('p', 'Post', a), tell('g', 'Gazette', b)])).events
  expect(events).toHaveLength(1)
  return events[0]!.disagreements
}

test('numbers stand side by side by speaker, the lower first', () => {
  const [found] = disagreements({ quantities: [['dead', 'soldier', 12]], saidBy: ['KOR:MIL army'] }, { quantities: [['dead', 'soldier', 3, 5]] })
  expect(found).toMatchObject({
    about: 'number',
    unit: 'soldier',
    versions: [
      { value: '3-5', by: ['Gazette'] },
      { value: '12', by: ['army'] },
    ],
  })
})

const open = Number.MAX_SAFE_INTEGER

test('at least so many is a number, and its words are told', () => {
  const [found] = disagreements({ quantities: [['count', 'missile', 10, open]] }, { quantities: [['count', 'missile', 23, open]] })
  expect(found?.versions.map(({ value }) => value)).toEqual(['10+', '23+'])
})

test.each<readonly [string, Partial<ClaimWords>, Partial<ClaimWords>, readonly Disagreement['about'][]]>([
  ['the same number', { quantities: [['dead', 'soldier', 12]] }, { quantities: [['dead', 'soldier', 12]] }, []],
  ['at least ten, and twelve', { quantities: [['count', 'missile', 10, open]] }, { quantities: [['count', 'missile', 12]] }, []],
  ['more than 200, and 192', { quantities: [['count', 'shell', 200, open]] }, { quantities: [['count', 'shell', 192]] }, ['number']],
  ['more than 200 rounds, and 192 shells', { quantities: [['count', 'round', 200, open]] }, { quantities: [['count', 'shell', 192]] }, ['number']],
  ['200 rounds, and 192 balloons', { quantities: [['count', 'round', 200]] }, { quantities: [['count', 'balloon', 192]] }, []],
  ['two sailors, and three members', { quantities: [['dead', 'sailor', 2]] }, { quantities: [['dead', 'member', 3]] }, ['number']],
  ['two sailors, and three pilots', { quantities: [['dead', 'sailor', 2]] }, { quantities: [['dead', 'pilot', 3]] }, []],
  [
    'nine people, and seven and two of them',
    { quantities: [['dead', 'person', 9]] },
    {
      quantities: [
        ['dead', 'person', 7],
        ['dead', 'person', 9],
      ],
    },
    [],
  ],
  ['a number in the range of the other', { quantities: [['dead', 'soldier', 4]] }, { quantities: [['dead', 'soldier', 3, 5]] }, []],
  ['numbers of different things', { quantities: [['dead', 'soldier', 12]] }, { quantities: [['dead', 'civilian', 2]] }, []],
  ['a number against none', { quantities: [['dead', 'soldier', 12]] }, {}, []],
  ['another country did it', {}, { actor: ['CHN'] }, ['actor']],
  ['a person of the same country did it', {}, { actor: ['PRK:GOV @Kim Jong-un'] }, []],
  ['a day later', {}, { when: '2020-06-17' }, ['day']],
  ['at a minute of the same day', {}, { when: '2020-06-16T14:50' }, []],
  ['it did not happen', {}, { status: 'denied' }, ['whether']],
  ['both deny it', { status: 'denied' }, { status: 'denied' }, []],
])('%s: %j', (_, a, b, abouts) => {
  expect(disagreements(a, b).map(({ about }) => about)).toEqual(abouts)
})
