import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Sentence } from '../domain/sentence.ts'
import { uposTags } from '../domain/sentence.ts'
import { analyse } from './analyse.ts'
import { loadModel } from './load-model.ts'
import { parseTokens } from './parse-tokens.ts'

const model = loadModel(readFileSync(new URL('../../models/en.sitrep-model', import.meta.url)))

const news = `SEOUL, June 16 (Yonhap) -- North Korea blew up the liaison office on Tuesday, Seoul's unification ministry said.

"We will respond," Gen. Park Han-ki told reporters. The U.S. didn't comment.`

function expectSound(text: string, sentences: readonly Sentence[]): void {
  let end = 0
  let paragraph = 0
  for (const { at, tokens, names, paragraph: mine } of sentences) {
    expect(at.start).toBeGreaterThanOrEqual(end)
    expect(mine).toBeGreaterThanOrEqual(paragraph)
    paragraph = mine
    expect(tokens.length).toBeGreaterThan(0)
    expect(tokens.length).toBeLessThanOrEqual(256)
    expect(tokens[0]!.at.start).toBe(at.start)
    expect(tokens.at(-1)!.at.end).toBe(at.end)
    for (const token of tokens) {
      expect(token.at.start).toBeGreaterThanOrEqual(end)
      end = token.at.end
      expect(token.words).toBe(text.slice(token.at.start, end))
      expect(token.words).not.toBe('')
      expect(uposTags).toContain(token.upos)
      expect(token.relation === 'root').toBe(token.head === -1)
      expect(token.certainty).toBeGreaterThan(0)
      expect(token.certainty).toBeLessThanOrEqual(1)
    }
    expect(tokens.filter(({ head }) => head === -1)).toHaveLength(1)
    tokens.forEach((_, i) => {
      let up = i
      for (let steps = 0; up !== -1; steps++) {
        expect(steps).toBeLessThan(tokens.length)
        up = tokens[up]!.head
      }
    })
    for (const { first, last } of names) {
      expect(first).toBeLessThanOrEqual(last)
      expect(last).toBeLessThan(tokens.length)
    }
  }
}

test('reads a dispatch', () => {
  const sentences = analyse(news, model)
  expectSound(news, sentences)
  expect(sentences.map(({ at, paragraph }) => [paragraph, news.slice(at.start, at.start + 14)])).toEqual([
    [0, 'SEOUL, June 16'],
    [1, '"We will respo'],
    [1, "The U.S. didn'"],
  ])
  const words = sentences[0]!.tokens
  const blew = words.findIndex(({ words: w }) => w === 'blew')
  expect(words[blew]).toMatchObject({ lemma: 'blow', upos: 'VERB', xpos: 'VBD' })
  const relationTo = (word: string): [string, string] => {
    const token = words.find(({ words: w }) => w === word)!
    return [token.relation, words[token.head]?.words ?? '']
  }
  expect(relationTo('Korea')).toEqual(['nsubj', 'blew'])
  expect(relationTo('office')).toEqual(['obj', 'blew'])
})

test('the same bits on every machine', () => {
  const seen = JSON.stringify([model.version, analyse(news, model)])
  // After a new model: vitest run src/language/analyse.test.ts -u
  expect(createHash('sha256').update(seen).digest('hex')).toMatchInlineSnapshot(`"a1ef50639573f38df8e8879ee3bff7ae22345ae524add765ec85ab97cb440a6e"`)
})

test('the answer does not depend on what was read before or with it', () => {
  const alone = parseTokens(['They', 'left', '.'], model)
  analyse(news.repeat(5), model)
  expect(parseTokens(['They', 'left', '.'], model)).toEqual(alone)
  expect(
    analyse(`${news}\n\nThey left.`, model)
      .at(-1)!
      .tokens.map(({ head, certainty }) => [head, certainty]),
  ).toEqual(alone.map(({ head, certainty }) => [head, certainty]))
})

test('any text is read, and soundly', { timeout: 300_000 }, () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 200 }),
    fc.string({ unit: 'grapheme', maxLength: 200 }),
    fc
      .array(fc.constantFrom(...news.split(/(?<=\W)/u), 'שלום', '🇰🇷', '\u202e', '\n', '\n\n', "'s", '…', '—', '\ud800', '-', '['), { maxLength: 60 })
      .map((parts) => parts.join('')),
  )
  fc.assert(
    fc.property(text, (any) => {
      expectSound(any, analyse(any, model))
    }),
    { numRuns: 150 },
  )
})

test.each([
  ['one word of 200,000 letters', 'x'.repeat(200_000)],
  ['no full stop in 20,000 words', 'word '.repeat(20_000)],
  ['commas only', 'word, '.repeat(10_000)],
  ['all capitals', 'REBELS TODAY BLEW UP A BRIDGE. '.repeat(100)],
])('%s', { timeout: 300_000 }, (_, text) => {
  expectSound(text, analyse(text, model))
})

test('nothing to read', () => {
  expect(analyse('', model)).toEqual([])
  expect(analyse(' \n\n \t', model)).toEqual([])
  expect(parseTokens([], model)).toEqual([])
})
