import { expect, test } from 'vitest'
import { packMentions, unpackMentions } from './pack-mentions.ts'

const text = 'Kim met Moon. Kim left.'
const kim = { at: { start: 0, end: 3 }, words: 'Kim', name: 'Kim Jong-un' }
const again = { at: { start: 14, end: 17 }, words: 'Kim', name: 'Kim Jong-un', antecedent: { start: 0, end: 3 } }
const moon = { at: { start: 8, end: 12 }, words: 'Moon', name: 'Moon Jae-in', country: 'KOR' }

test('what two mentions say alike is kept once, and their words not at all', () => {
  expect(packMentions([kim, moon, again], text)).toEqual({
    said: [{ name: 'Kim Jong-un' }, { name: 'Moon Jae-in', country: 'KOR' }],
    places: [
      [0, 0, 3],
      [1, 8, 12],
      [0, 14, 17, 0, 3],
    ],
  })
})

test.each([
  ['mentions', [kim, moon, again]],
  ['none', []],
  ['words that are not those of the text', [{ ...kim, words: 'Mr Kim' }]],
])('%s come back as they were', (_, mentions) => {
  expect(unpackMentions(packMentions(mentions, text), text)).toEqual(mentions)
})

test('mentions that were stored as they are come back too', () => {
  expect(unpackMentions([kim, again], text)).toEqual([kim, again])
})
