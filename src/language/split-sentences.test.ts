import fc from 'fast-check'
import { expect, test } from 'vitest'
import { splitSentences } from './split-sentences.ts'

const split = (text: string): string[] => splitSentences(text).map(({ start, end }) => text.slice(start, end))

test.each([
  [['They met.', 'They left.']],
  [['Gen. Park met Mr. Lee.', 'Both left.']],
  [['He lives in the U.S. with his family.', 'It is far.']],
  [['They met in the U.S.', 'The talks failed.']],
  [['SALEM, Ore. (Agency) - They met.']],
  [['They sold ore.', 'It is gone.']],
  [['It began at 2:50 p.m. on Tuesday.', 'No one was hurt.']],
  [['They met on Jan. 5.', 'On Feb. 6 they met again.']],
  [['SEOUL, June 16 (Yonhap) -- The office was blown up.', 'Smoke rose.']],
  [['"We will respond."', 'He left.']],
  [['“Stop!” she said.', '“Why?” asked Lee.']],
  [['"Will they stop?" Lee asked.', 'Nobody knew.']],
  [['He said: "They came. They left."'], ['He said: "They came.', 'They left."']],
  [['George W. Bush spoke.', 'J. Smith of Acme Inc. listened.']],
  [['It was Plan B.', 'The first had failed.']],
  [['Order No. 4 was signed.', 'He said no.', 'Then he left.']],
  [['Really?!', 'Yes...', 'Perhaps.']],
  [['1. Open the door.', '2. Go in.']],
  [['It rose 3.5 percent.', 'It fell 2.1 percent.']],
  [['He left in 1971. [1] [2]', 'He came back.']],
  [['A headline without a stop']],
  [['The bridge at night', 'Photo: A. Lee.']],
  // without marks: mail and chat
  [['I will call you on Monday.', 'Thanks for your help Sara']],
  [['thanks for the help i will call you tomorrow.', 'it was great.', 'see you then']],
  [['Kim Lee', '11/28/2000 05:56 PM', 'Please see the note.']],
  // whole for the sake of who speaks, and of where and when it was written
  [['Poll: Swedes back the army']],
  [['SECRETARY LEE: We obviously talked.', 'It went well.']],
  [['SEOUL (Agency) -- Officials met.', 'They left.']],
  [['SAN SALVADOR, 26 APR 89 (AGENCY) -- [TEXT] A COURT MET YESTERDAY.', 'IT ROSE.']],
  [['Will they stop? asked a clerk.']],
  [['Lisbon, Maputo bury hatchet over visas']],
  [['UN Says Food Aid Stalled in North']],
])('%j', (sentences, expected = sentences) => {
  expect(split(sentences.join(' '))).toEqual(expected)
})

test('sentences lie in order inside the span, are trimmed, and leave nothing out', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: fc.constantFrom('a', 'B', '1', '.', '?', '!', ' ', '"', '\n') })), (text) => {
      let end = 0
      for (const at of splitSentences(text)) {
        expect(text.slice(end, at.start).trim()).toBe('')
        expect(at.end).toBeGreaterThan(at.start)
        expect(text.slice(at.start, at.end)).toBe(text.slice(at.start, at.end).trim())
        end = at.end
      }
      expect(text.slice(end).trim()).toBe('')
    }),
  )
})

test('takes processor time in proportion to the text', { timeout: 300_000 }, () => {
  for (const unit of ['a. ', '.', 'A. ', '" ', 'Photo: ', '[1] ', '. [1]', '? ', 'a 1 ', 'Kim ', '( " ']) {
    const started = process.threadCpuUsage().user
    splitSentences(unit.repeat(200_000))
    expect((process.threadCpuUsage().user - started) / 1000, unit).toBeLessThan(4_000)
  }
})
