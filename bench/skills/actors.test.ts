import { expect, test } from 'vitest'
import { scoreActors } from './actors.ts'
import type { ActorsRecord, ResolvedActor } from './actors.ts'

test('a worked example', () => {
  const record = (id: string, expected: ActorsRecord['expect']): ActorsRecord => ({ id, text: id, mention: id, args: {}, expect: expected })
  const ours: Readonly<Record<string, ResolvedActor>> = {
    minister: { country: 'NOR', sector: 'GOV', secondSector: 'MIL' },
    police: { country: 'SWE', sector: 'MIL' },
    men: {},
  }
  const figures = scoreActors(
    [
      record('minister', { country: 'NOR', code_1: 'GOV', code_2: 'MIL' }),
      record('police', { country: 'SWE', code_1: 'COP' }),
      record('men', { country: '', code_1: 'UNK' }),
      record('nation', { cc: 'DNK' }),
      record('a title', {}),
    ],
    ({ id }) => ours[id] ?? {},
  )
  expect(figures).toEqual([
    { metric: 'exact', value: 2 / 4, n: 4 },
    { metric: 'country', value: 3 / 4, n: 4 },
    { metric: 'sector', value: 2 / 3, n: 3 },
    { metric: 'second_sector', value: 1, n: 1 },
  ])
})
