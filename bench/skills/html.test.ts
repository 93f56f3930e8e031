import { expect, test } from 'vitest'
import { f1 } from '../measures.ts'
import { scoreHtml, tallyText } from './html.ts'

test.each([
  ['the same', 'one two three four five', 'One two three four five'.replace('O', 'o'), 1],
  ['other white space and marks', 'one two, three\nfour.', 'one  two three "four"', 1],
  ['half of it', 'a b c d e f g h', 'a b c d e', (2 * 2) / (5 + 2)],
  ['other words', 'a b c d', 'e f g h', 0],
  ['a short text', 'a b', 'a b', 1],
  ['nothing', 'a b c d', '', 0],
])('%s', (_, gold, predicted, value) => {
  expect(f1(tallyText(gold, predicted))).toBeCloseTo(value)
})

test('each page has the same weight', () => {
  const page = new Uint8Array()
  const pages = [
    { id: 'right', page, expected: 'a b c d e f g h' },
    { id: 'wrong', page, expected: 'a b c d' },
  ]
  expect(scoreHtml(pages, (_, id) => (id === 'right' ? 'a b c d e f g h' : 'x'))).toEqual([{ metric: 'f1', value: 0.5, n: 2 }])
})
