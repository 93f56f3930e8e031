import { createHash } from 'node:crypto'
import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { gather } from '../../test/support/gather.ts'
import type { RawReport } from '../domain/ports.ts'
import type { SourceOptions } from './open-source.ts'
import { openSource } from './open-source.ts'
import { SourceError } from './source-error.ts'

const folder = mkdtempSync(join(tmpdir(), 'sitrep-sources-'))
afterAll(() => {
  rmSync(folder, { recursive: true, force: true })
})

const fetched = '2026-11-24T04:00:00Z'
const words = 'The two sides met on Monday and agreed to open the bridge again.'

/** Writes the files into a new folder and says where it is. */
let folders = 0
function folderWith(files: Readonly<Record<string, string | Uint8Array>>): string {
  const place = join(folder, String(++folders))
  mkdirSync(place)
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(place, name)), { recursive: true })
    writeFileSync(join(place, name), content)
  }
  return place
}

function read(paths: readonly string[], options: Partial<SourceOptions> = {}): Promise<readonly (RawReport | SourceError)[]> {
  return gather(openSource(paths, { fetched, ...options }))
}

async function* chunksOf(text: string, size: number): AsyncGenerator<Uint8Array> {
  const bytes = new TextEncoder().encode(text)
  for (let at = 0; at < bytes.length; at += size) yield await Promise.resolve(bytes.subarray(at, at + size))
}

test('a report is named by the SHA-256 of its bytes and tells where it came from', async () => {
  const path = join(folderWith({ 'a.txt': words }), 'a.txt')
  expect(await read([path])).toEqual([{ id: createHash('sha256').update(words).digest('hex'), text: words, origin: path, fetched, remarks: [] }])
})

test('a folder is read with all in it, in the order of the names, and only what may be a report', async () => {
  const place = folderWith({
    'b/two.md': words,
    'a.txt': words,
    'c.HTML': `<p>${words}</p>`,
    'd.jsonl': `${JSON.stringify({ text: words })}\n${JSON.stringify({ text: words })}`,
    'picture.png': 'x',
    'README.md': 'About this folder',
    '.hidden.txt': words,
    'node_modules/x.txt': words,
  })
  const found = await read([place])
  expect(found.map((raw) => raw.origin.slice(place.length + 1))).toEqual(['a.txt', 'b/two.md', 'c.HTML', 'd.jsonl line 1', 'd.jsonl line 2'])
  expect(found.map((raw) => 'text' in raw && raw.text)).toEqual(found.map(() => words))
})

test('a folder that links back to itself ends', async () => {
  const place = folderWith({ 'a.txt': words, 'b/c.txt': words })
  symlinkSync(place, join(place, 'b', 'back'))
  symlinkSync(join(place, 'nowhere'), join(place, 'gone.txt'))
  expect((await read([place])).map((raw) => (raw instanceof SourceError ? raw.code : raw.text))).toEqual([words, words, 'not-found'])
})

const page = `<!doctype html>\n<html><body><p>${words}</p></body></html>`
const line = JSON.stringify({ text: words, title: 'Bridge opens', published: '2020-06-16', publisher: 'The Gazette', url: 'https://example.org/1', more: 1 })

test.each<[what: string, name: string, content: string, fields: object]>([
  ['a page by its ending', 'a.htm', `<p>${words}</p>`, { text: words }],
  ['a page that was saved as text', 'a.txt', page, { text: words }],
  ['XHTML', 'a', `<?xml version="1.0" encoding="utf-8"?>\n${page}`, { text: words }],
  ['a text about HTML', 'a.txt', `${words} <html> is a tag.`, { text: `${words} <html> is a tag.` }],
  ['front matter', 'a.md', `---\npublished: 2020-06-16\n---\n${words}`, { text: words, published: { value: '2020-06-16', by: 'front-matter' } }],
  ['JSON Lines', 'a.jsonl', line, { text: words, title: 'Bridge opens', published: { value: '2020-06-16', by: 'metadata' }, publisher: 'The Gazette', url: 'https://example.org/1' }], // prettier-ignore
  ['JSON Lines of another name', 'a', line, { text: words }],
  ['Windows line ends', 'a.txt', `Head line here\r\n\r\n${words}`, { text: `Head line here\n\n${words}` }],
])('%s', async (_, name, content, fields) => {
  const place = folderWith({ [name]: content })
  expect(await read([join(place, name)])).toMatchObject([fields])
})

test('standard input may be any of them', async () => {
  expect(await read(['-'], { stdin: chunksOf(page, 7) })).toMatchObject([{ origin: 'standard input', text: words }])
  expect(await read(['-'], { stdin: chunksOf(`${line}\n${line}`, 50_000) })).toMatchObject([
    { origin: 'standard input line 1' },
    { origin: 'standard input line 2' },
  ])
  expect(await read(['-'], { stdin: chunksOf('', 1) })).toMatchObject([{ code: 'empty' }])
})

test('what is told outranks what a report says', async () => {
  const path = join(folderWith({ 'a.md': `---\npublished: 1999-01-01\npublisher: Nobody\n---\n${words}` }), 'a.md')
  expect(await read([path], { published: '2020-06-16', publisher: 'The Gazette' })).toMatchObject([
    { published: { value: '2020-06-16', by: 'option' }, publisher: 'The Gazette' },
  ])
})

const lines = (...texts: readonly string[]): string => texts.join('\n')

test('a bad line is told by its number, and the others are read', async () => {
  const file = lines(line, '{"text": ', '', '[1]', '{"title": "x"}', '{"text": " "}', '{"text": "a \\ud83d b"}', line)
  const path = join(folderWith({ 'a.jsonl': file }), 'a.jsonl')
  const found = await read([path])
  expect(found.map((raw) => [raw.origin.slice(path.length + 1), raw instanceof SourceError ? raw.code : 'read'])).toEqual([
    ['line 1', 'read'],
    ['line 2', 'bad-line'],
    ['line 4', 'bad-line'],
    ['line 5', 'bad-line'],
    ['line 6', 'empty'],
    ['line 7', 'read'],
    ['line 8', 'read'],
  ])
  expect(found[5]).toMatchObject({ text: 'a \ufffd b', remarks: ['halves of characters were replaced'] })
})

test('a line is the same report wherever and after whatever ends it stands', async () => {
  const place = folderWith({ 'a.jsonl': `${line}\n`, 'b.jsonl': `\r\n${line}\r\n${line}` })
  const found = (await read([place])) as readonly RawReport[]
  expect(new Set(found.map(({ id }) => id))).toEqual(new Set([createHash('sha256').update(line).digest('hex')]))
})

test.each<[what: string, content: string | Uint8Array, code: SourceError['code'], message: string, name?: string]>([
  ['an empty file', '', 'empty', 'the file is empty: put the words of the report there'],
  ['a file of white space', ' \n\n', 'empty', 'the file is empty'],
  ['a file of front matter only', '---\ntitle: x\n---\n', 'empty', 'no words after the front matter'],
  ['an empty JSON Lines file', '\n\n', 'empty', 'no line with a report', 'a.jsonl'],
  ['a PDF', '%PDF-1.4', 'binary', 'this is a PDF: convert it to text first', 'a.pdf'],
  ['a picture', Uint8Array.of(0x89, 0x50, 0x4e, 0x47), 'binary', 'this is a PNG picture'],
  ['JSON that is no JSON Lines', '[\n{"text": "x"}\n]', 'bad-line', 'write one object in one line', 'a.json'],
  ['broken front matter', '---\ntitle: "x\n---\n', 'front-matter', 'line 2: the front matter does not parse'],
  ['an empty page', '<html></html>', 'no-text', 'the page has no text', 'a.html'],
])('%s is refused with one clear sentence', async (_, content, code, message, name = 'a.txt') => {
  const place = folderWith({ [name]: content, 'z.txt': words })
  const [refused, other] = await read([join(place, name), join(place, 'z.txt')])
  expect(refused).toBeInstanceOf(SourceError)
  expect(refused).toMatchObject({ code })
  expect((refused as SourceError).message).toContain(join(place, name))
  expect((refused as SourceError).message).toContain(message)
  expect(other).toMatchObject({ text: words })
})

test('a path that leads nowhere, a folder without a report, a file that one may not read', async () => {
  const place = folderWith({ 'b/x.png': 'x', 'secret.txt': words })
  chmodSync(join(place, 'secret.txt'), 0)
  const found = await read([join(place, 'nowhere.txt'), join(place, 'b'), join(place, 'secret.txt')])
  // The superuser may read everything.
  const secret = process.getuid?.() === 0 ? { text: words } : { code: 'unreadable' }
  expect(found).toMatchObject([{ code: 'not-found' }, { code: 'no-report' }, secret])
})

test.each([
  ['20 MB of text', 20, 'read'],
  ['26 MB of text', 26, 'too-large'],
])('%s', async (_, megabytes, outcome) => {
  const text = 'The talks ended on Monday.\n'.repeat((megabytes * 1024 * 1024) / 27)
  const [one] = await read([join(folderWith({ 'a.txt': text }), 'a.txt')])
  expect(one instanceof SourceError ? one.code : one?.text === text && 'read').toBe(outcome)
})

test('a line of a million characters', async () => {
  const text = 'word '.repeat(200_000)
  expect(await read([join(folderWith({ 'a.txt': text }), 'a.txt')])).toMatchObject([{ text }])
  expect(await read(['-'], { stdin: chunksOf(`${JSON.stringify({ text })}\n`, 65_536) })).toMatchObject([{ text }])
})
