import { SourceError } from './source-error.ts'

const frontMatterKeys = ['title', 'url', 'published', 'publisher', 'byline', 'language'] as const
export type FrontMatter = Partial<Readonly<Record<(typeof frontMatterKeys)[number], string>>>

const fence = /^---\s*$/u

/**
 * Parts a text into what stands between the two lines of dashes at its head and the rest. One `key: value` a line, in quotes or not; lines
 * of keys that we do not know, their lists and comments are passed over. Throws a SourceError that names the line that is none of this.
 */
export function splitFrontMatter(text: string, origin: string): { readonly frontMatter: FrontMatter; readonly body: string } {
  const lines = text.split('\n')
  // A line of dashes that an empty line follows is a rule between two parts of the text.
  if (!fence.test(lines[0] ?? '') || (lines[1] ?? '').trim() === '') return { frontMatter: {}, body: text }
  const close = lines.findIndex((line, n) => n > 0 && fence.test(line))
  if (close === -1) throw new SourceError('front-matter', origin, 'the front matter that begins in line 1 does not end: close it with a line of three dashes')
  const pairs = lines.slice(1, close).flatMap((line, n) => parsePair(line, `${origin} line ${n + 2}`))
  return {
    frontMatter: Object.fromEntries(pairs),
    body: lines
      .slice(close + 1)
      .join('\n')
      .replace(/^\n+/u, ''),
  }
}

function parsePair(line: string, origin: string): readonly (readonly [string, string])[] {
  if (/^(?:\s|#|-\s|$)/u.test(line)) return []
  const colon = line.indexOf(':')
  const key = line.slice(0, colon).trim().toLowerCase()
  if (colon === -1 || !/^[\w-]+$/u.test(key)) {
    throw new SourceError(
      'front-matter',
      origin,
      `the front matter does not parse: write "key: value" (${frontMatterKeys.join(', ')}), found "${line.slice(0, 60)}"`,
    )
  }
  const value = line.slice(colon + 1).trim()
  return frontMatterKeys.some((known) => known === key) ? [[key, unquoted(value, origin)]] : []
}

function unquoted(value: string, origin: string): string {
  const quote = value[0]
  if (quote !== '"' && quote !== "'") return value
  if (value.length < 2 || !value.endsWith(quote))
    throw new SourceError('front-matter', origin, `the front matter does not parse: the value ${value.slice(0, 60)} has no closing quotation mark`)
  return value.slice(1, -1).replaceAll(`\\${quote}`, quote)
}
