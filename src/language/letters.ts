import type { Span } from '../domain/span.ts'

export const isLetter = (c: string | undefined): boolean => c !== undefined && /[\p{L}\p{M}]/u.test(c)
export const isDigit = (c: string | undefined): boolean => c !== undefined && c >= '0' && c <= '9'
export const isWordly = (c: string | undefined): boolean => c !== undefined && (isLetter(c) || /\p{N}/u.test(c))

/** The first place from `from` on that is no space; `to` where there is none. */
export function skipSpace(text: string, from: number, to: number): number {
  let at = from
  while (at < to && isSpace(text.charCodeAt(at))) at += 1
  return at
}

/** Where what ends at `to` ends without the spaces at its end; `from` where there is nothing else. */
export function trimEnd(text: string, from: number, to: number): number {
  let end = to
  while (end > from && isSpace(text.charCodeAt(end - 1))) end -= 1
  return end
}

/** What stands between spaces. */
export function betweenSpaces(text: string, { start, end }: Span): readonly Span[] {
  const found: Span[] = []
  for (let at = skipSpace(text, start, end); at < end; at = skipSpace(text, at, end)) {
    const from = at
    while (at < end && !isSpace(text.charCodeAt(at))) at += 1
    found.push({ start: from, end: at })
  }
  return found
}

/** White space and what is as good as that, by its UTF-16 code. */
export function isSpace(code: number): boolean {
  return (
    code === 32 ||
    (code >= 9 && code <= 13) ||
    code === 0xa0 ||
    code === 0x200b ||
    code === 0xfeff ||
    (code >= 0x2000 && code <= 0x200a) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x3000
  )
}
