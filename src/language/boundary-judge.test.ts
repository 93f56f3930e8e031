import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { fromBase64 } from './base64.ts'
import { featureCount, fillFeatures, mayEnd, settingOf } from './boundary-features.ts'
import { boundaryWeights } from './boundary-weights.ts'
import { chunksOf } from './chunks.ts'
import { crc32 } from './crc32.ts'
import { sentencesByRule } from './sentence-rules.ts'

const setting = (text: string) => {
  const span = { start: 0, end: text.length }
  return settingOf(text, chunksOf(text, span), sentencesByRule(text, span))
}

test('the weights are those whose checksum their file tells, a power of two of them', () => {
  const bytes = fromBase64(boundaryWeights.base64)
  const [, told] = /CRC-32 ([\da-f]{8})/u.exec(readFileSync(new URL('boundary-weights.ts', import.meta.url), 'utf8')) ?? []
  expect(crc32(bytes).toString(16).padStart(8, '0')).toBe(told)
  expect(bytes.length & (bytes.length - 1)).toBe(0)
})

test('each gap has all of its features', () => {
  const features = new Uint32Array(featureCount + 1)
  fillFeatures(setting('Kim met Lee. They left.'), 2, features)
  expect([...features].findIndex((feature) => feature === 0)).toBe(featureCount)
})

test.each([
  // text, the word before the gap, whether the judge is asked
  ['They left. Lee stayed.', 'left.', true],
  ['Regards Kim', 'Regards', true],
  ['they left', 'they', false],
  ['see www.example.org now', 'www.example.org', true],
  ['in 1971. [1] He', '1971.', false],
  ['SEOUL (Agency) -- Talks', '--', false],
  ['Kim: We met', 'Kim:', false],
  ['Why? asked Lee', 'Why?', false],
  ['Why? i asked', 'Why?', false],
  ['Why? i do not know', 'Why?', true],
])('%s, behind %s: %s', (text, word, asked) => {
  const paragraph = setting(text)
  const gap = paragraph.chunks.findIndex(({ start, end }) => text.slice(start, end) === word)
  expect(mayEnd(paragraph, gap)).toBe(asked)
})

test('a setting tells what is open, how far the ends are and how sentences begin', () => {
  const { since, until, open, smallStarts, byRule } = setting('He (Kim said "no") left. Then they came')
  expect([...since]).toEqual([1, 2, 3, 4, 5, 1, 2, 3])
  expect([...until]).toEqual([4, 3, 2, 1, 0, 2, 1, 0])
  expect([...open]).toEqual([0, 2, 2, 0, 0, 0, 0, 0])
  expect(byRule).toEqual([false, false, false, false, true, false, false, true])
  expect(smallStarts).toBe(2)
})
