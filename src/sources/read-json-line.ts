import type { Content } from './content.ts'
import { content, wordFields } from './content.ts'
import { SourceError } from './source-error.ts'

/**
 * One report of a JSON Lines file: an object with `text`, and where they are known `title`, `url`, `publisher`, `published`, `byline`,
 * `language`; other fields are passed over. Throws a SourceError for a line that is none.
 */
export function readJsonLine(line: string, origin: string): Content {
  const fields = parseObject(line, origin)
  const { text, published } = fields
  if (typeof text !== 'string') throw new SourceError('bad-line', origin, 'the object has no "text": put the words of the report there')
  if (text.trim() === '') throw new SourceError('empty', origin, 'the report has no words: put them into "text"')
  // JSON may name half a character; text may not hold one.
  const whole = text.replace(/\r\n?/gu, '\n').replace(/\p{Surrogate}/gu, '\ufffd')
  const words = Object.fromEntries(wordFields.flatMap((key) => (typeof fields[key] === 'string' ? [[key, fields[key]]] : [])))
  const told = typeof published === 'string' || typeof published === 'number' ? { value: String(published), by: 'metadata' as const } : undefined
  return content(whole, { ...words, published: told }, /\p{Surrogate}/u.test(text) ? ['halves of characters were replaced'] : [])
}

function parseObject(line: string, origin: string): Readonly<Record<string, unknown>> {
  let value: unknown
  try {
    value = JSON.parse(line)
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause)
    throw new SourceError('bad-line', origin, `the line is no JSON (${why.slice(0, 100)}): write one object in one line`, { cause })
  }
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Readonly<Record<string, unknown>>
  throw new SourceError('bad-line', origin, 'the line is no JSON object: write {"text": "...", ...} in one line')
}
