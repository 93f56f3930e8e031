import { expect, test } from 'vitest'
import { actOf } from './act-of.ts'
import { rootedBySides } from './fight-or-assault.ts'

const country = [{ kind: 'country' }] as const
const army = [{ kind: 'organisation', sector: 'MIL' }] as const
const rebels = [{ kind: 'group', sector: 'REB' }] as const
const police = [{ kind: 'organisation', sector: 'COP' }] as const
const gunmen = [{ kind: 'group', sector: 'UAF' }] as const
const teachers = [{ kind: 'group', sector: 'EDU' }] as const

test.each([
  ['the army shot at the rebels', 'firearms', army, rebels, '19'],
  ['a state attacked a village', undefined, country, teachers, '19'],
  ['gunmen shot at the police', 'firearms', gunmen, police, '19'],
  ['gunmen shot two teachers', 'firearms', gunmen, teachers, '18'],
  ['the police shot a teacher', 'firearms', police, teachers, '18'],
  ['nobody knows who attacked the school', undefined, [], teachers, '18'],
  ['a village was shelled', 'heavy-weapons', [], teachers, '19'],
  ['rebels abducted a teacher', 'abduct', rebels, teachers, '18'],
] as const)('%s', (_, mode, actor, recipient, root) => {
  expect(rootedBySides(actOf('ASSAULT', mode), actor, recipient).cameoRoot).toBe(root)
})

test('only fighting is rooted anew', () => {
  expect(rootedBySides(actOf('PROTEST'), gunmen, teachers)).toEqual(actOf('PROTEST'))
})
