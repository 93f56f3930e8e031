import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { extname } from 'node:path'
import { reportId } from '../domain/id.ts'
import type { RawReport } from '../domain/ports.ts'
import type { Chunks } from './bytes.ts'
import { collect, maxBytes, peek, splitLines } from './bytes.ts'
import type { Content } from './content.ts'
import { decode } from './decode.ts'
import { asSourceError, findFiles, standardInput } from './find-files.ts'
import { readJsonLine } from './read-json-line.ts'
import { readText } from './read-text.ts'
import { SourceError } from './source-error.ts'

export type SourceOptions = {
  /** Now, in UTC, `YYYY-MM-DDTHH:MM:SSZ`. */
  readonly fetched: string
  /** Outranks what a report says of itself. */
  readonly published?: string
  readonly publisher?: string
  readonly stdin?: Chunks
}

/** The reports at the paths (see `findFiles`), one after the other, and a SourceError for each that could not be taken. */
export async function* openSource(paths: readonly string[], options: SourceOptions): AsyncGenerator<RawReport | SourceError> {
  for (const file of await findFiles(paths)) {
    if (file instanceof SourceError) yield file
    else yield* openFile(file, options)
  }
}

/** The reports in one file: one, or in JSON Lines one a line. */
async function* openFile(path: string, options: SourceOptions): AsyncGenerator<RawReport | SourceError> {
  const origin = path === standardInput ? 'standard input' : path
  const stream = path === standardInput ? undefined : createReadStream(path)
  try {
    const { head, all } = await peek(stream ?? options.stdin ?? noChunks())
    const format = detectFormat(head, extname(path).toLowerCase(), origin)
    if (format === 'json-lines') yield* readLines(all, origin, options)
    else yield await readWhole(all, format, origin, options)
  } catch (cause) {
    yield asSourceError(cause, origin)
  } finally {
    stream?.destroy()
  }
}

type Format = 'text' | 'html' | 'json-lines'

const htmlEndings = new Set(['.html', '.htm', '.xhtml'])
const jsonLinesEndings = new Set(['.jsonl', '.ndjson'])

/** By the ending, and by the first characters where it says nothing: standard input, and pages that were saved as text. */
function detectFormat(head: Uint8Array, ending: string, origin: string): Format {
  if (jsonLinesEndings.has(ending)) return 'json-lines'
  if (htmlEndings.has(ending)) return 'html'
  const start = new TextDecoder().decode(head).trimStart()
  if (/^(?:<\?xml[^>]{0,200}>\s?)?<(?:!doctype html|html|head|body)\b/iu.test(start)) return 'html'
  if (isJsonObject(start.split('\n', 1)[0] ?? '')) return 'json-lines'
  if (ending === '.json') throw new SourceError('bad-line', origin, 'this is no JSON Lines file: write one object in one line (jq -c ".[]")')
  return 'text'
}

function isJsonObject(line: string): boolean {
  if (!line.startsWith('{')) return false
  try {
    return typeof JSON.parse(line) === 'object'
  } catch {
    // The first line may be longer than what we see of it.
    return /^\{\s?"(?:text|title|url|publisher|published)"\s?:/u.test(line)
  }
}

async function readWhole(chunks: Chunks, format: 'text' | 'html', origin: string, options: SourceOptions): Promise<RawReport> {
  const bytes = await collect(chunks)
  if (bytes === 'too many') throw new SourceError('too-large', origin, `this is larger than ${maxBytes / 1024 / 1024} MB: split it into its reports`)
  const { text, remarks } = decode(bytes, origin)
  if (text.trim() === '') throw new SourceError('empty', origin, 'the file is empty: put the words of the report there')
  const content = format === 'html' ? await readPage(text, origin) : readText(text, origin)
  if (content.text.trim() === '') throw new SourceError('empty', origin, 'there are no words after the front matter: put the report there')
  return assemble(bytes, content, remarks, origin, options)
}

/** The parser of web pages takes as long to load as everything else; most runs do without. */
async function readPage(html: string, origin: string): Promise<Content> {
  const { readHtml } = await import('./read-html.ts')
  return readHtml(html, origin)
}

async function* readLines(chunks: Chunks, origin: string, options: SourceOptions): AsyncGenerator<RawReport | SourceError> {
  let number = 0
  let reports = 0
  for await (const bytes of splitLines(chunks)) {
    number++
    const line = `${origin} line ${number}`
    try {
      if (bytes === 'too many') throw new SourceError('too-large', line, `this is longer than ${maxBytes / 1024 / 1024} MB: split it into its reports`)
      const { text, remarks } = decode(bytes, line)
      if (text.trim() === '') continue
      reports++
      yield assemble(bytes, readJsonLine(text, line), remarks, line, options)
    } catch (cause) {
      if (!(cause instanceof SourceError)) throw cause
      yield cause
    }
  }
  if (reports === 0) yield new SourceError('empty', origin, 'the file has no line with a report: write one JSON object a line')
}

function assemble(bytes: Uint8Array, content: Content, remarks: readonly string[], origin: string, options: SourceOptions): RawReport {
  const { published, publisher, fetched } = options
  return {
    ...content,
    id: reportId(createHash('sha256').update(bytes).digest('hex')),
    origin,
    fetched,
    remarks: [...remarks, ...content.remarks],
    ...(published === undefined ? {} : { published: { value: published, by: 'option' } }),
    ...(publisher === undefined ? {} : { publisher }),
  }
}

async function* noChunks(): Chunks {
  // Nothing comes in.
}
