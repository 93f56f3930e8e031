import fc from 'fast-check'
import { expect, test } from 'vitest'
import { tokenize } from './tokenize.ts'

const wordsOf = (text: string): string =>
  tokenize(text)
    .map(({ start, end }) => text.slice(start, end))
    .join(' ')

test.each([
  // punctuation and clitics
  ['They left, he said.', 'They left , he said .'],
  ["They don't know Kim's plan.", "They do n't know Kim 's plan ."],
  ['We can’t, I’ll go.', 'We ca n’t , I ’ll go .'],
  ['They cannot stay.', 'They can not stay .'],
  ["the activists' leaflets", "the activists ' leaflets"],
  ['"Stop!" she cried.', '" Stop ! " she cried .'],
  ['What?! No...', 'What ?! No ...'],
  ['(see below)', '( see below )'],
  ['“Never,” he said', '“ Never , ” he said'],
  ['the talks--long delayed--began', 'the talks -- long delayed -- began'],
  ['It rose 5% to $3.2bn', 'It rose 5 % to $ 3.2 bn'],
  // hyphens and slashes
  ['the US-led force', 'the US - led force'],
  ['Kim Yo-jong', 'Kim Yo - jong'],
  ['a non-aggression pact', 'a non-aggression pact'],
  ['inter-Korean talks', 'inter-Korean talks'],
  ['and/or', 'and / or'],
  ['call 713-853-3989', 'call 713-853-3989'],
  ['in 2018-2019', 'in 2018 - 2019'],
  ['on 2020-06-16', 'on 2020-06-16'],
  ['on 9/11', 'on 9/11'],
  // abbreviations
  ['Gen. Park left.', 'Gen. Park left .'],
  ['in the U.S.', 'in the U.S.'],
  ['at 2:50 p.m. on Jan. 5.', 'at 2:50 p.m. on Jan. 5 .'],
  ['at 5pm', 'at 5 pm'],
  ['Order No. 4', 'Order No. 4'],
  ['He said no.', 'He said no .'],
  ['J. Smith of Acme Inc.', 'J. Smith of Acme Inc.'],
  // addresses
  ['Read https://example.org/news/ (or www.example.org/).', 'Read https://example.org/news/ ( or www.example.org/ ) .'],
  ['See https://example.org/a-b?c=1, please.', 'See https://example.org/a-b?c=1 , please .'],
  ['Write to a.b-c@example.org.', 'Write to a.b-c@example.org .'],
  // foreign and odd
  ['🙂 ok', '🙂 ok'],
  ['مرحبا، world', 'مرحبا ، world'],
  ['naïve Élysée', 'naïve Élysée'],
  ['  spaced \t out ', 'spaced out'],
])('%s', (text, words) => {
  expect(wordsOf(text)).toBe(words)
})

const marks = ['a', 'B', '1', '.', ',', '-', "'", '"', '’', ' ', '$', '%', '/', ':', '@', '…']

test('words lie in order inside the span, hold no space, and leave nothing out', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: fc.constantFrom(...marks) })), (text) => {
      let end = 0
      for (const at of tokenize(text)) {
        expect(at.start).toBeGreaterThanOrEqual(end)
        expect(at.end).toBeGreaterThan(at.start)
        expect(text.slice(end, at.start).trim()).toBe('')
        end = at.end
      }
      expect(text.slice(end).replace(/[\s\u200b]/gu, '')).toBe('')
    }),
  )
})

test('takes time in proportion to the text, whatever is in it', { timeout: 60_000 }, () => {
  for (const unit of ['a', 'a-', '.', "'", 'a.', '-', '5', 'x/', "n't", '@a', '🙂']) {
    const started = performance.now()
    tokenize(unit.repeat(300_000))
    expect(performance.now() - started, unit).toBeLessThan(8_000)
  }
})
