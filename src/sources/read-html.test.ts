import { expect, test } from 'vitest'
import { readHtml } from './read-html.ts'
import { SourceError } from './source-error.ts'

const paragraphs = ['The two sides met on Monday, and agreed, after long talks, to open the bridge again.', 'It had been closed since the spring, officials said, when the army left.', 'Nobody was hurt.'] // prettier-ignore
const article = `<article><h1>Bridge opens</h1>${paragraphs.map((words) => `<p>${words}</p>`).join('')}</article>`
const page = (head: string, body = article): string =>
  `<!doctype html><html lang="en-GB"><head><title>Bridge opens | The Gazette</title>${head}</head><body><nav><a href="/">Home</a> <a href="/w">World</a></nav>${body}<footer>All rights reserved</footer></body></html>`
const read = (html: string) => readHtml(html, 'a.html')

test('the words of the article, one block a line, without what stands around it', () => {
  expect(read(page('')).text.split('\n')).toEqual(expect.arrayContaining(paragraphs))
  expect(read(page('')).text).not.toMatch(/Home|rights/u)
})

test.each<[what: string, html: string, text: string]>([
  ['a paragraph within a line', '<p>One <b>bold</b>\n word</p><p>Two</p>', 'One bold word\nTwo'],
  ['a heading and an item', '<h2>Head</h2>tail<ul><li>a<li>b</ul>', 'Head\ntail\na\nb'],
  ['a broken line', 'One<br>two<br/>three', 'One\ntwo\nthree'],
  ['cells', '<table><tr><td>One</td><td>two</td></tr></table>', 'One\ntwo'],
  ['scripts and styles', 'One<script>let x</script><style>p{}</style><noscript>no</noscript> two', 'One two'],
  ['entities', '<p>&ldquo;Kaes&#335;ng&rdquo; &amp;&nbsp;more</p>', '“Kaesŏng” & more'],
  ['comments', 'One <!-- not two --> three', 'One three'],
])('the text of %s', (_, html, text) => {
  expect(read(html).text).toBe(text)
})

const ld = (data: object): string => `<script type="application/ld+json">${JSON.stringify(data)}</script>`

test.each<[head: string, fields: object]>([
  ['<meta property="og:title" content="Bridge open again">', { title: 'Bridge open again' }],
  ['', { title: 'Bridge opens', language: 'en' }],
  ['<meta property="article:published_time" content="2020-06-16T14:50:00+09:00">', { published: { value: '2020-06-16T14:50:00+09:00', by: 'metadata' } }],
  ['<meta name="DC.date.issued" content="2020-06-16">', { published: { value: '2020-06-16', by: 'metadata' } }],
  [ld({ '@type': 'NewsArticle', datePublished: '2020-06-16' }), { published: { value: '2020-06-16', by: 'metadata' } }],
  [
    ld([{ '@type': 'Organization' }, { '@type': ['ReportageNewsArticle'], datePublished: '2020-06-16' }]),
    { published: { value: '2020-06-16', by: 'metadata' } },
  ],
  [ld({ '@graph': [{ '@type': 'WebPage', datePublished: '1999-01-01' }, { '@type': 'NewsArticle', author: [{ name: 'Ann Lee' }, { name: 'Bo Li' }] }] }), { byline: 'Ann Lee, Bo Li' }], // prettier-ignore
  [ld({ '@type': 'NewsArticle', publisher: { '@type': 'Organization', name: 'The Gazette' } }), { publisher: 'The Gazette' }],
  ['<meta property="og:site_name" content="The Gazette">', { publisher: 'The Gazette' }],
  ['<link rel="canonical" href="https://example.org/bridge">', { url: 'https://example.org/bridge' }],
  ['<meta name="author" content="Ann Lee">', { byline: 'Ann Lee' }],
  ['<script type="application/ld+json">{ broken</script><meta name="author" content="Ann Lee">', { byline: 'Ann Lee' }],
])('%s says %j', (head, fields) => {
  expect(read(page(head))).toMatchObject(fields)
})

test.each<[what: string, body: string, published: string | undefined]>([
  ['one time in the article', '<time datetime="2020-06-16">today</time>', '2020-06-16'],
  ['the marked one of several', '<time datetime="2020-06-17"></time><time itemprop="datePublished" datetime="2020-06-16"></time>', '2020-06-16'],
  ['two that differ', '<time datetime="2020-06-16"></time><time datetime="2020-06-17"></time>', undefined],
])('published by %s', (_, times, published) => {
  expect(read(page('', article.replace('<p>', `${times}<p>`))).published?.value).toBe(published)
})

test('a page without words is refused', () => {
  expect(() => read('<html><body><script>render()</script></body></html>')).toThrow(SourceError)
  expect(() => read('')).toThrow('a.html: the page has no text')
})

test.each<[what: string, html: string]>([
  ['nested without end', '<div>'.repeat(20_000) + article],
  ['of a million characters in a line', `<p>${'word '.repeat(200_000)}</p>`],
  ['of brackets', '<'.repeat(20_000)],
  ['of line breaks', `<p>${'word<br>'.repeat(20_000)}</p>`],
])('a page %s is read in the end', (_, html) => {
  expect(read(html).text).not.toBe('')
})
