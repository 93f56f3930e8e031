/** A word, a number or a mark of the text, with what the time grammar asks of it. */
export type Word = {
  readonly start: number
  readonly end: number
  /** Lower case; curly apostrophes made straight. */
  readonly low: string
  readonly kind: 'word' | 'number' | 'mark'
  /** Begins with a capital letter. */
  readonly capital: boolean
  /** 'none' when it touches the word before, 'break' after a blank line or an end of the text. */
  readonly gap: 'none' | 'space' | 'break'
}

const isDigit = (code: number): boolean => code >= 48 && code <= 57
const isAsciiLetter = (code: number): boolean => (code >= 65 && code <= 90) || (code >= 97 && code <= 122)
const isSpace = (code: number): boolean => code === 32 || (code >= 9 && code <= 13) || code === 0xa0 || code === 0x202f || code === 0x2009 || code === 0x3000
const isApostrophe = (code: number): boolean => code === 39 || code === 0x2019
// Everything from Latin-1 letters on, but for the general punctuation, is taken as part of a word: no time word is written with it.
const isLetter = (code: number): boolean =>
  isAsciiLetter(code) || (code >= 0xc0 && code !== 0xd7 && code !== 0xf7 && !(code >= 0x2000 && code <= 0x206f) && !isSpace(code))

/**
 * Splits a text once, left to right: runs of letters, runs of digits, and every other sign by itself.
 * "1990s" is `1990` and `s`; "year's" is `year` and `'s`; "o'clock" stays whole; "2½" is `2` and `½`.
 */
export function splitWords(text: string): readonly Word[] {
  const words: Word[] = []
  let at = 0
  while (at < text.length) {
    const gapStart = at
    let lines = 0
    while (at < text.length && isSpace(text.charCodeAt(at))) if (text.charCodeAt(at++) === 10) lines++
    if (at >= text.length) break
    const gap = words.length === 0 || lines > 1 ? 'break' : at > gapStart ? 'space' : 'none'
    const start = at
    const code = text.charCodeAt(at)
    const kind = isDigit(code) ? 'number' : isLetter(code) ? 'word' : 'mark'
    at = endOf(text, at, kind)
    const raw = text.slice(start, at)
    words.push({ start, end: at, low: kind === 'number' ? raw : lower(raw), kind, capital: raw !== raw.toLowerCase() && startsUpper(raw), gap })
  }
  return words
}

const startsUpper = (raw: string): boolean => raw[0] !== raw[0]?.toLowerCase()
const lower = (raw: string): string => (raw.length > 40 ? '' : raw.toLowerCase().replace('’', "'"))

function endOf(text: string, from: number, kind: Word['kind']): number {
  let at = from + 1
  if (kind === 'number') while (at < text.length && isDigit(text.charCodeAt(at))) at++
  else if (kind === 'word') {
    while (at < text.length && isLetter(text.charCodeAt(at))) at++
    if (at === from + 1 && isApostrophe(text.charCodeAt(at)) && /^o.clock/iu.test(text.slice(from, from + 7))) return from + 7
  } else if (isApostrophe(text.charCodeAt(from)) && (text[at] === 's' || text[at] === 'S') && !isLetter(text.charCodeAt(at + 1))) return at + 1
  return at
}
