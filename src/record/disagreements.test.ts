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

test.each<readonly [string, Partial<ClaimWords>, Partial<ClaimWords>, readonly Disagreement['about'][]]>([
  ['the same number', { quantities: [['dead', 'soldier', 12]] }, { quantities: [['dead', 'soldier', 12]] }, []],
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
