import type { Span } from '../domain/span.ts'
import { isSpace, skipSpace, trimEnd } from './letters.ts'

/** Lines longer than this are not wrapped by hand: each is a paragraph. */
const widestWrap = 120
/** A line is full when the next word would have reached this share of the widest line. */
const fullShare = 0.88

/**
 * Blocks of text that sentences do not cross: they end at blank lines, and at any line break that was put there on
 * purpose, which is one where the next word would still have fitted on the line. So text of one paragraph a line,
 * headlines and lists come apart, and hard-wrapped wire copy is joined.
 */
export function findParagraphs(text: string): Span[] {
  const paragraphs: Span[] = []
  let block: Span[] = []
  const finish = (): void => {
    if (block.length > 0) paragraphs.push(...joinWrapped(text, block))
    block = []
  }
  let start = 0
  while (start <= text.length) {
    const end = lineEnd(text, start)
    const line = trim(text, start, end)
    if (line) block.push(line)
    else finish()
    start = text[end] === '\r' && text[end + 1] === '\n' ? end + 2 : end + 1
  }
  finish()
  return paragraphs
}

function lineEnd(text: string, from: number): number {
  let end = from
  while (end < text.length) {
    const code = text.charCodeAt(end)
    if (code === 10 || code === 13 || code === 0x2028 || code === 0x2029) break
    end += 1
  }
  return end
}

function trim(text: string, from: number, to: number): Span | undefined {
  const start = skipSpace(text, from, to)
  const end = trimEnd(text, start, to)
  return start < end ? { start, end } : undefined
}

function joinWrapped(text: string, lines: readonly Span[]): Span[] {
  const widest = lines.reduce((most, { start, end }) => Math.max(most, end - start), 0)
  const joined: Span[] = []
  lines.forEach((line, i) => {
    const before = lines[i - 1]
    const current = joined.at(-1)
    if (before && current && wrapsOnto(text, before, line, widest)) joined[joined.length - 1] = { start: current.start, end: line.end }
    else joined.push(line)
  })
  return joined
}

function wrapsOnto(text: string, line: Span, next: Span, widest: number): boolean {
  if (widest > widestWrap || /^[•*·–—-]\s/u.test(text.slice(next.start, next.start + 2))) return false
  if (/\p{Ll}/u.test(text[next.start]!)) return true
  let word = next.start
  while (word < next.end && !isSpace(text.charCodeAt(word))) word += 1
  const reach = line.end - line.start + 1 + word - next.start
  return reach >= widest * fullShare && widest >= 40
}
