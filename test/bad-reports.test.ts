import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { IngestSummary } from '../src/app/ingest.ts'
import { runSitrep, type Ended } from './support/run-sitrep.ts'

const folder = mkdtempSync(join(tmpdir(), 'sitrep-bad-reports-'))
afterAll(() => {
  rmSync(folder, { recursive: true, force: true })
})

const news = 'The army of Chad shelled the port on Monday.\n'
const latin = (text: string): Buffer => Buffer.from(text, 'latin1')
const withFrontMatter = (lines: string): string => `---\n${lines}\n---\n${news}`

/** Files that are refused, and the sentence that says why; the good ones stand between them in the order of their names. */
const refused: readonly (readonly [file: string, content: string | Uint8Array, sentence: string])[] = [
  ['r/binary.txt', Uint8Array.of(1, 2, 3, 0, 5, 6), 'this is no text (it has control characters all over): give a text, HTML or JSON Lines file'],
  ['r/blank.html', '<html></html>', 'the page has no text: it may be made by a script; save it from a browser as it is shown'],
  ['r/document.pdf', '%PDF-1.4', 'this is a PDF: convert it to text first (pdftotext)'],
  ['r/empty.jsonl', '\n', 'the file has no line with a report: write one JSON object a line'],
  ['r/empty.txt', '', 'the file is empty: put the words of the report there'],
  ['r/picture.txt', Uint8Array.of(0x89, 0x50, 0x4e, 0x47), 'this is a PNG picture: it holds no text to read'],
  ['r/unended.md', `---\ntitle: x\n${news}`, 'the front matter that begins in line 1 does not end: close it with a line of three dashes'],
  ['r/white.txt', ' \n\n', 'the file is empty: put the words of the report there'],
]
/** Refused with the number of the line. */
const refusedLines: readonly (readonly [file: string, content: string, line: number, sentence: string])[] = [
  ['r/line.jsonl', '{"text": ', 1, 'the line is no JSON (Unexpected end of JSON input): write one object in one line'],
  [
    'r/no-pair.md',
    withFrontMatter('just words'),
    2,
    'the front matter does not parse: write "key: value" (title, url, published, publisher, byline, language), found "just words"',
  ],
  [
    'r/quote.md',
    withFrontMatter('title: x\npublisher: "The Gazette'),
    3,
    'the front matter does not parse: the value "The Gazette has no closing quotation mark',
  ],
]

type Read = readonly [what: string, file: string, content: string | Uint8Array, doubts: IngestSummary['findings'], remark?: string]

const read: readonly Read[] = [
  ['a good one', 'good.md', withFrontMatter('published: 2020-06-16'), {}],
  ['no date', 'no-date.txt', news, { 'publication-unknown': 1 }],
  ['a date in the future', 'future.md', withFrontMatter('published: 2999-01-01'), { 'publication-in-future': 1 }],
  ['a date that the calendar has not', 'impossible.md', withFrontMatter('published: 2020-02-30'), { 'date-impossible': 1 }],
  ['a date that is none', 'unreadable.md', withFrontMatter('published: soon'), { 'date-unreadable': 1 }],
  ['UTF-8 with a mark', 'utf8.txt', `\uFEFF${news}`, { 'publication-unknown': 1 }, 'decoded as utf-8 (byte order mark)'],
  ['UTF-16 with a mark', 'utf16.txt', Buffer.from(`\uFEFF${news}`, 'utf16le'), { 'publication-unknown': 1 }, 'decoded as utf-16le (byte order mark)'],
  [
    'Latin-1',
    'latin.txt',
    latin('The army of Bogot\xe1 shelled the port.'),
    { 'publication-unknown': 1 },
    'decoded as windows-1252 (not valid UTF-8, a guess)',
  ],
  [
    'a page that declares its charset',
    'declared.html',
    latin('<meta charset="iso-8859-2"><p>The army of \xa3\xf3d\xbc shelled the port, and nobody was hurt on that day.</p>'),
    { 'publication-unknown': 1 },
    'decoded as iso-8859-2 (declared)',
  ],
  [
    'damaged UTF-8',
    'damaged.txt',
    Buffer.concat([Buffer.from('Kaesŏng, Chŏngju, '), Uint8Array.of(0xc5), Buffer.from(' and Kŭmgang were shelled.')]),
    { 'publication-unknown': 1, 'text-damaged': 1 },
    '1 character could not be decoded and was replaced',
  ],
  ['a line of a million characters', 'line.md', withFrontMatter('published: 2020-06-16') + 'x'.repeat(1_000_000), {}],
  ['a sentence without an end', 'long.md', withFrontMatter('published: 2020-06-16') + 'at the port '.repeat(100), { 'sentence-too-long': 1 }],
  [
    'another language',
    'german.md',
    '---\npublished: 2020-06-16\n---\nDie Armee hat am Montag den Hafen beschossen, wie ein Sprecher der Regierung mitteilte. Nach Angaben der Polizei wurden zwölf verletzt.',
    { 'language-not-english': 1 },
  ],
]

function write(file: string, content: string | Uint8Array): void {
  mkdirSync(dirname(join(folder, file)), { recursive: true })
  writeFileSync(join(folder, file), content)
}

const sitrep = (...words: readonly string[]) => runSitrep(words, { cwd: folder })

describe('a heap of good and bad reports', () => {
  const sentences = [
    ...refused.map(([file, , sentence]) => [file, `${file}: ${sentence}`] as const),
    ...refusedLines.map(([file, , line, sentence]) => [file, `${file} line ${line}: ${sentence}`] as const),
  ]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([, sentence]) => sentence)
  const elsewhere = [
    'pictures: there is no report in this folder: it needs text, Markdown, HTML or JSON Lines files',
    'nowhere.txt: there is no such file or folder: check the path',
  ]
  let ended: Ended
  beforeAll(async () => {
    for (const [file, content] of [...refused, ...refusedLines, ['r/z-good.txt', 'Rebels attacked the bridge.']] as const) write(file, content)
    write('pictures/x.png', '')
    ended = await sitrep('read', 'r', 'pictures', 'nowhere.txt', '--published', '2020-06-16')
  })

  test('each bad one is told in one sentence, and the exit code is 1', () => {
    expect(ended.code).toBe(1)
    expect(ended.err.trimEnd().split('\n')).toEqual([...sentences, ...elsewhere].map((sentence) => `refused: ${sentence}`))
  })

  test('the others are read', async () => {
    expect(ended.out).toContain('1 report read into sitrep.db: 1 claim from')
    expect((await sitrep('claims')).out).toContain('Rebels attacked the bridge')
  })

  test('in JSON they stand in the summary, with their codes', async () => {
    const { code, out, err } = await sitrep('read', 'r', 'pictures', 'nowhere.txt', '--json', '--db', 'json.db')
    const summary = JSON.parse(out) as IngestSummary
    expect([code, err]).toEqual([1, ''])
    expect(summary.refused.map(({ message }) => message)).toEqual([...sentences, ...elsewhere])
    expect(new Set(summary.refused.map((each) => each.code))).toEqual(
      new Set(['binary', 'no-text', 'empty', 'front-matter', 'bad-line', 'no-report', 'not-found']),
    )
  })
})

test('an empty standard input', async () => {
  expect(await sitrep('read', '-', '--db', 'empty.db')).toEqual({
    code: 1,
    out: '0 reports read into empty.db: 0 claims from 0 words\n',
    err: 'refused: standard input: the file is empty: put the words of the report there\n',
  })
})

for (const [what, file, content, doubts, remark] of read) {
  test.concurrent(`${what} is read, and what is odd about it is told`, async () => {
    write(file, content)
    const { code, out, err } = await sitrep('read', file, '--json', '--db', `${file}.db`)
    const summary = JSON.parse(out) as IngestSummary
    expect([code, err]).toEqual([0, ''])
    expect(summary).toMatchObject({ added: 1, refused: [], findings: doubts })
    expect(summary.remarks.map((each) => each.remark)).toEqual(remark === undefined ? [] : expect.arrayContaining([remark]))
  })
}
