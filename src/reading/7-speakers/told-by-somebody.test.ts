import { expect, test } from 'vitest'
import { readText } from '../../../test/support/read-text.ts'

test.each([
  // text                                                                       event      speakers
  ['The destruction of the bridge shows that Chad shelled the town.', 'ASSAULT', []],
  ['The closure of the crossing suggests that Oman has halted the aid.', 'SANCTION', []],
  ['Satellite images show that Chad shelled the town.', 'ASSAULT', ['Satellite images']],
  ['Oman said that Chad shelled the town.', 'ASSAULT', ['Oman']],
  ['The accusation says that Chad shelled the town.', 'ASSAULT', ['The accusation']],
] as const)('a deed says nothing: %s', (text, event, speakers) => {
  const claim = readText(text).claims.findLast(({ act }) => act.event === event)
  expect(claim?.saidBy.map(({ party }) => party.name)).toEqual(speakers)
})
