import { abbreviationKind } from './abbreviations.ts'
import { fileEndingLength, startsLikeWeb } from './addresses.ts'
import { isDigit, isLetter, isWordly, skipSpace } from './letters.ts'

const emoticon = /^>?[:;=8]['’o-]?[()DPpOo|/\\[\]]$|^[D(]['-]?[:;]$|^\^_\^$|^-_+-$|^<3$/u
const ornament = /^(?=.{2})[-=~*_<>|+\\/{}^]+$/u
/** Marks that make lines and arrows: a run of them is one word however they are mixed. */
const strokes = new Set(['-', '=', '~', '*', '_', '<', '>', '|'])
/** Marks that stay together when they are repeated. */
const runs = new Set(['$', '.', ',', '-', '!', '?', '*', '=', '_', '~', '+', '>', '<', "'", '`', '—', '–', '#'])
const apostrophes = new Set(["'", '’', '‘'])
export const longestOrnament = 120

const smileAtStart = /^[:;=]['-]?[()DP](?![\p{L}\p{N}(])/u

/** Whether all of what stands between two spaces is one mark: a smiley, a line, an arrow, "[...]". */
export function isWholeMark(chunk: string): boolean {
  if (chunk.length <= 4) return emoticon.test(chunk) ? chunk !== '8)' : ornament.test(chunk) && chunk !== '<>'
  return chunk === '[...]' || (chunk.length <= longestOrnament && ornament.test(chunk))
}

/** How many units are repeats of the mark at `at`, going by `step`. */
export function runLength(text: string, at: number, limit: number, step: 1 | -1): number {
  const mark = text[at]!
  const same =
    mark === '!' || mark === '?'
      ? (c: string | undefined) => c === '!' || c === '?'
      : apostrophes.has(mark)
        ? (c: string | undefined) => c !== undefined && apostrophes.has(c)
        : (c: string | undefined) => c === mark
  let n = 1
  while (n < limit && same(text[at + n * step])) n += 1
  return n
}

/** The run of a mark, or of strokes of several kinds ("--->", "==--"). */
export function markLength(text: string, at: number, limit: number, step: 1 | -1): number {
  const mark = text[at]!
  if (!runs.has(mark)) return 1
  if (strokes.has(mark)) {
    let n = 1
    while (n < limit && strokes.has(text[at + n * step]!) && !(text[at] === '<' && text[at + n * step] === '>')) n += 1
    return n
  }
  return runLength(text, at, limit, step)
}

/** Length of the mark at the beginning of a chunk that is a word by itself; 0 when a word begins here. */
export function leadingMark(text: string, from: number, to: number): number {
  const c = text[from]!
  const next = text[from + 1]
  if (isWordly(c)) return 0
  if (c === ':' || c === ';' || c === '=') {
    const smile = smileAtStart.exec(text.slice(from, Math.min(to, from + 4)))
    if (smile) return smile[0].length
  }
  const size = surrogatePair(text, from, to)
  if (size === 2) return /[\p{L}\p{N}]/u.test(text.slice(from, from + 2)) ? 0 : 2
  if (apostrophes.has(c) && from + 1 < to) {
    if (isDigit(next) && isDigit(text[from + 2])) return 0 // '72
    if (/^.(?:em|[nsdm]|tis|twas|til|cause|re|ve|ll)(?![\p{L}\p{N}])/iu.test(text.slice(from, Math.min(to, from + 8)))) return 0
    return runLength(text, from, Math.min(2, to - from), 1)
  }
  if (c === '.' && (isDigit(next) || fileEndingLength(text.slice(from, Math.min(to, from + 6))) > 0)) return 0
  if (c === '+' && isDigit(next)) return 0 // +44
  if (c === '-' && isDigit(next)) return 1
  if (c === '@' && isWordly(next)) return 0
  if (c === '#' && isLetter(next) && isLetter(text[from + 2])) return 0 // #PeaceTalks
  return markLength(text, from, to - from, 1)
}

function surrogatePair(text: string, at: number, to: number): 1 | 2 {
  const code = text.charCodeAt(at)
  return code >= 0xd800 && code < 0xdc00 && at + 1 < to ? 2 : 1
}

const smileAtEnd = /[:;=]['-]?[()D]$/u

/** Length of the mark at the end of a chunk that is a word by itself; 0 when the word ends here. `last`: the sentence ends with the chunk. */
export function trailingMark(text: string, from: number, to: number, last: boolean): number {
  const c = text[to - 1]!
  if (c === 'D' || c === ')' || c === '(') {
    const smile = smileAtEnd.exec(text.slice(Math.max(from, to - 3), to))
    if (smile && to - smile[0].length > from && !isInBracket(text, to - smile[0].length)) return smile[0].length
  }
  if (isWordly(c)) return 0
  if (c === '/' && startsLikeWeb(text.slice(from, Math.min(to, from + 8)))) return 0
  const code = text.charCodeAt(to - 1)
  if (code >= 0xdc00 && code < 0xe000 && to - 2 >= from) return /[\p{L}\p{N}]/u.test(text.slice(to - 2, to)) ? 0 : 2
  if (/\p{M}/u.test(c)) return 0
  if (isEndMark(c)) return endMarks(text, from, to, last)
  if (apostrophes.has(c)) return runLength(text, to - 1, Math.min(2, to - from), -1)
  if (c === '#') return isWordly(text[to - 2]) ? 0 : 1 // C#
  if (c === '+' && /^c\+\+$/iu.test(text.slice(Math.max(from, to - 4), to))) return 0
  if (c === '$' && isLetter(text[to - 2])) return 0 // US$
  return markLength(text, to - 1, to - from, -1)
}

const isEndMark = (c: string): boolean => c === '.' || c === '!' || c === '?' || c === '…'

/** Whether a bracket stands open before `at`, as far back as one looks: its ")" behind a colon then closes it. */
function isInBracket(text: string, at: number): boolean {
  for (let i = at - 1; i >= 0 && i > at - furthestBracket; i--) if (text[i] === '(' || text[i] === ')') return text[i] === '('
  return false
}
const furthestBracket = 120

/** ".", "?!", ".?" and "….": one mark, but the stop of "U.S." stays with it, and dots are parted from what follows them ("well ... ?"). */
function endMarks(text: string, from: number, to: number, last: boolean): number {
  let begin = to
  while (begin > from && isEndMark(text[begin - 1]!)) begin -= 1
  if (text[begin] === '.' && begin + 1 === to && keepsItsStop(text, from, begin, to, last)) return 0
  if (text[begin] === '.' && begin + 1 < to && text[begin + 1] !== '…') {
    const dots = runLength(text, begin, to - begin, 1)
    const own = keepsItsStop(text, from, begin, begin + 1, false)
    // "Inc..": the abbreviation's own stop and the sentence's; "etc.?".
    if (own && dots <= 2) return to - begin - 1
    if (dots > 1 && begin + dots < to) return to - begin - dots
  }
  // "Price:?", "pears,?": what mail makes of a sign that it does not know
  return text[to - 1] === '?' && /[,:;]/u.test(text[begin - 1] ?? '') && begin - 1 > from ? to - begin + 1 : to - begin
}

/** Whether the full stop at `stop` is part of the word before it ("Gen.", "U.S.", "a.m."). */
function keepsItsStop(text: string, from: number, stop: number, after: number, last: boolean): boolean {
  if (stop - from > 23) return false
  const word = text.slice(from, stop)
  const bare = word.slice(Math.max(word.lastIndexOf('-'), word.lastIndexOf('/')) + 1)
  switch (abbreviationKind(bare)) {
    case undefined:
      return false
    case 'number':
      return isDigit(text[skipSpace(text, after, text.length)])
    case 'title':
      // At the end of a sentence "I." is the pronoun and "St." the street.
      return !last || bare.length > 1
    case 'month':
      return true
    case 'any':
      return !last || !/^(?:etc|ect)$/iu.test(bare)
  }
}
