import { expect, test } from 'vitest'
import { parseWanted } from './selection.ts'

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
