import { expect, test } from 'vitest'
import { isFieldRight, scoreActors, type ActorsRecord } from './actors.ts'

const record = (expected: ActorsRecord['expect']): ActorsRecord => ({ id: 'a', text: 'x', call: 'agent_to_code', args: {}, expect: expected })

test('a case is right when all its fields are', () => {
  const records = [record({ country: 'NOR', code_1: 'GOV' }), record({ country: 'NOR', code_1: '' }), record({ title: 'Ann Lee (poet)' })]
  const figures = scoreActors(records, ({ expect: { title } }) => (title === undefined ? { country: 'NOR', sector: 'GOV' } : { name: 'Ann Lee' }))
  expect(figures).toEqual([
    { metric: 'exact', value: 2 / 3, n: 3 },
    { metric: 'sector', value: 1 / 2, n: 2 },
    { metric: 'country', value: 1, n: 2 },
    { metric: 'title', value: 1, n: 1 },
  ])
})

test.each([
  ['code_1', 'HLH', { sector: 'MED' }, true],
  ['code_1', 'UNK', {}, true],
  ['cc', '', { country: 'NOR' }, false],
  ['pattern', 'tourist', {}, undefined],
] as const)('%s %s', (field, expected, answer, right) => {
  expect(isFieldRight(field, expected, answer)).toBe(right)
})
