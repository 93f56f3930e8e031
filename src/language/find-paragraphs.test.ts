import fc from 'fast-check'
import { expect, test } from 'vitest'
import { findParagraphs } from './find-paragraphs.ts'

const paragraphs = (text: string): string[] => findParagraphs(text).map(({ start, end }) => text.slice(start, end))

test.each([
  ['blank lines part them', 'One.\n\nTwo.\r\n\r\nThree.', ['One.', 'Two.', 'Three.']],
  [
    'short lines are put there on purpose',
    'North blows up office\nBy A. Lee\nThe office was blown up on Tuesday.',
    ['North blows up office', 'By A. Lee', 'The office was blown up on Tuesday.'],
  ],
  [
    'wire copy wrapped by hand is joined',
    'GUERRILLAS TODAY BLEW UP A BRIDGE IN THE EASTERN PART OF THE\nCOUNTRY, ARMY SOURCES REPORTED.  NO ONE WAS HURT BY THE BLAST BUT\nTRAFFIC STOPPED.',
    ['GUERRILLAS TODAY BLEW UP A BRIDGE IN THE EASTERN PART OF THE\nCOUNTRY, ARMY SOURCES REPORTED.  NO ONE WAS HURT BY THE BLAST BUT\nTRAFFIC STOPPED.'],
  ],
  ['a line that goes on in lower case is joined', 'The two sides agreed to\nmeet again.', ['The two sides agreed to\nmeet again.']],
  ['long lines are paragraphs', `${'Many words stand here. '.repeat(8).trim()}\nNext one.`, ['Many words stand here. '.repeat(8).trim(), 'Next one.']],
  [
    'items of a list stay apart',
    'The demands of the group are long and many and they are these here:\n- an end to the drills that were held in the south of the country\n- a treaty',
    ['The demands of the group are long and many and they are these here:', '- an end to the drills that were held in the south of the country', '- a treaty'],
  ],
  ['nothing', ' \n\t\n', []],
])('%s', (_, text, expected) => {
  expect(paragraphs(text)).toEqual(expected)
})

test('paragraphs leave out white space only', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('a', 'B', '.', ' ', '\n', '\r', '-') }), (text) => {
      let end = 0
      for (const at of findParagraphs(text)) {
        expect(text.slice(end, at.start).trim()).toBe('')
        expect(text.slice(at.start, at.end)).toBe(text.slice(at.start, at.end).trim())
        end = at.end
      }
      expect(text.slice(end).trim()).toBe('')
    }),
  )
})
