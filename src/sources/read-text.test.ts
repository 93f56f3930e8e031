import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anyText } from '../../test/arbitraries.ts'
import { readText } from './read-text.ts'
import { SourceError } from './source-error.ts'

const paragraph = 'The two sides met on Monday and agreed to open the bridge again.'

test('front matter gives the fields, and the text is what follows it', () => {
  const source = `---\ntitle: "The \\"old\\" bridge: open"\nurl: https://example.org/a\npublished: 2020-06-16\npublisher: 'The Gazette'\nbyline: Ann Lee\nlanguage: en\ntags:\n  - bridges\n# a remark\nDraft: no\n---\n\n${paragraph}\n`
  expect(readText(source, 'a.md')).toEqual({
    text: `${paragraph}\n`,
    remarks: [],
    title: 'The "old" bridge: open',
    url: 'https://example.org/a',
    published: { value: '2020-06-16', by: 'front-matter' },
    publisher: 'The Gazette',
    byline: 'Ann Lee',
    language: 'en',
  })
})

test.each<[what: string, source: string, message: string]>([
  ['a line without a colon', `---\ntitle: x\nnonsense\n---\n${paragraph}`, 'a.md line 3: the front matter does not parse: write "key: value"'],
  ['a key of several words', `---\nHe said: no\n---\n${paragraph}`, 'a.md line 2: the front matter does not parse'],
  [
    'an open quotation mark',
    `---\ntitle: "The bridge\n---\n${paragraph}`,
    'a.md line 2: the front matter does not parse: the value "The bridge has no closing',
  ],
  ['no end', `---\ntitle: x\n${paragraph}`, 'a.md: the front matter that begins in line 1 does not end'],
])('front matter with %s is refused, and the message names the line', (_, source, message) => {
  expect(() => readText(source, 'a.md')).toThrow(SourceError)
  expect(() => readText(source, 'a.md')).toThrow(message)
})

test('a rule at the head is no front matter', () => {
  expect(readText(`---\n\n${paragraph}`, 'a.md').text).toBe(`---\n\n${paragraph}`)
})

test.each<[source: string, title: string | undefined]>([
  [`Bridge opens again\n\n${paragraph}`, 'Bridge opens again'],
  [`Bridge opens again\n${paragraph}`, 'Bridge opens again'],
  [`World news\n\nBridge between the two towns opens again\n\nPhoto gallery here\n\n${paragraph}`, 'Bridge between the two towns opens again'],
  [`# Bridge *opens*\n\n${paragraph}`, 'Bridge *opens*'],
  [`"We opened it," mayor says\n\n${paragraph}`, '"We opened it," mayor says'],
  [paragraph, undefined],
  ['Roses are red\nViolets are blue', undefined],
  [`The mayor listed:\nBridges\nRoads\n\n${paragraph}`, undefined],
  ['', undefined],
])('the title of %j', (source, title) => {
  expect(readText(source, 'a.txt')).toMatchObject({ text: source, ...(title === undefined ? {} : { title }) })
  expect(readText(source, 'a.txt').title).toBe(title)
})

test.each<[source: string, published: string | undefined]>([
  [`${paragraph} (XYZ, red 16.6.2020)`, '16.6.2020'],
  [`${paragraph}\n(June 16, 2020)\n`, 'June 16, 2020'],
  [`SEOUL, June 16, 2020 (Xyz) -- ${paragraph}`, 'June 16, 2020'],
  [`PYONGYANG, 16 June 2020 – ${paragraph}`, '16 June 2020'],
  [`Bridge opens\nPublished on Tuesday, 16 June 2020 at 14:50 GMT\n\n${paragraph}`, '16 June 2020 at 14:50'],
  [`Bridge opens\n2020-06-16\n${paragraph}`, '2020-06-16'],
  ['The bridge was closed on 3 May 2018.', undefined],
  [`${paragraph} It was built by the army (then led by Ann Lee, who had come to office on 3 May 2018)`, undefined],
  [`Attack of 16 June 2020\n\n${paragraph}`, undefined],
  [`${paragraph} (6/7/2020)`, undefined],
  [`${paragraph} (from 1 May 2018 to 2 May 2019)`, undefined],
  [`SEOUL, June 16 (Xyz) -- ${paragraph}`, undefined],
  [`A man said - on 16 June 2020 - that ${paragraph}`, undefined],
])('published in %j', (source, published) => {
  expect(readText(source, 'a.txt').published).toEqual(published === undefined ? undefined : { value: published, by: 'text' })
})

test('any text is taken as it is, unless it has front matter that does not parse', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      fc.pre(!text.startsWith('---'))
      expect(readText(text, 'a.txt').text).toBe(text)
    }),
  )
})

test.each([
  ['words in one line', 'a word '.repeat(150_000)],
  ['lines', '\n'.repeat(1_000_000)],
  ['brackets', '('.repeat(1_000_000)],
  ['dashes', '-'.repeat(1_000_000)],
])('a million characters of %s take no time', (_, text) => {
  const start = performance.now()
  expect(readText(text, 'a.txt').text).toBe(text)
  expect(performance.now() - start).toBeLessThan(1000)
})
