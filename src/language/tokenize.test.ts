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
  ['It cost US$4.7b or £2m', 'It cost US$ 4.7 b or £ 2 m'],
  ['at 24°C or 60Hz', 'at 24 ° C or 60 Hz'],
  ['Is that all.? Yes!!!. Well...?', 'Is that all .? Yes !!!. Well ... ?'],
  ['(the bridge)...then "no"...and', '( the bridge ) ... then " no " ... and'],
  ['See [...] and --->==== here', 'See [...] and --->==== here'],
  ['Good :-). THX:) D: (from left:)', 'Good :-) . THX :) D: ( from left : )'],
  // words written in one
  ['dont, cant and wont', 'do nt , ca nt and wo nt'],
  ['its a long way to its end', 'it s a long way to its end'],
  ['your not at your desk', 'you r not at your desk'],
  ['They were well and ill in the shed', 'They were well and ill in the shed'],
  // hyphens and slashes
  ['the US-led force', 'the US - led force'],
  ['Kim Yo-jong', 'Kim Yo - jong'],
  ['a non-aggression pact', 'a non-aggression pact'],
  ['inter-Korean talks', 'inter-Korean talks'],
  ['and/or', 'and / or'],
  ['b/c of it w/o him or w/her', 'b/c of it w/o him or w/ her'],
  ['mid-1980s, clock-wise, where-ever', 'mid-1980s , clock-wise , where-ever'],
  ['24/7 in 2001/02', '24 / 7 in 2001 / 02'],
  ['f*ck co$t', 'f*ck co$t'],
  ['call 713-853-3989', 'call 713-853-3989'],
  ['call 3-5213, 503/464-7927, x-37097 or +44 20 7946', 'call 3-5213 , 503/464-7927 , x-37097 or +44 20 7946'],
  ['New York 10027-1234', 'New York 10027-1234'],
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
  ['Dr.Lee met S.Korea on Nov.28', 'Dr. Lee met S. Korea on Nov. 28'],
  ['He sells tea, etc. (in Acme Inc..)', 'He sells tea , etc. ( in Acme Inc. . )'],
  ['tea, milk, etc.', 'tea , milk , etc .'],
  ['(b. 1950) and he ate vitamin c.', '( b. 1950 ) and he ate vitamin c .'],
  ['He sat. On Sat. they left', 'He sat . On Sat. they left'],
  ['J. Smith of Acme Inc.', 'J. Smith of Acme Inc.'],
  // addresses
  ['Read https://example.org/news/ (or www.example.org/).', 'Read https://example.org/news/ ( or www.example.org/ ) .'],
  ['See https://example.org/a-b?c=1, please.', 'See https://example.org/a-b?c=1 , please .'],
  ['Write to a.b-c@example.org.', 'Write to a.b-c@example.org .'],
  ['(see plan(draft).doc) or <<law-#66-1.DOC>>', '( see plan ( draft ) .doc ) or << law-#66-1.DOC >>'],
  ['cra.org/a/b-c, mailto:a@example.org', 'cra.org/a/b-c , mailto:a@example.org'],
  ['in alt.animals.dogs #PeaceTalks are #1', 'in alt.animals.dogs #PeaceTalks are # 1'],
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

test('takes processor time in proportion to the text, whatever is in it', { timeout: 300_000 }, () => {
  for (const unit of ['a', 'a-', '.', "'", 'a.', '-', '5', 'x/', "n't", '@a', '🙂', '.?', '->', '$$', '1/', ':)', 'dont', 'a*']) {
    const started = process.threadCpuUsage().user
    tokenize(unit.repeat(300_000))
    expect((process.threadCpuUsage().user - started) / 1000, unit).toBeLessThan(4_000)
  }
})
