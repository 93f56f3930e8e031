import type { Span } from '../domain/span.ts'
import { abbreviationKind } from './abbreviations.ts'

/**
 * Splits one sentence into syntactic words as the English treebanks of Universal Dependencies do: punctuation and
 * clitics by themselves ("do" "n't", "Kim" "'s"), words at hyphens and slashes ("US" "-" "led"), but prefixes stay on
 * ("non-aggression"), and so do numbers, dates, addresses and abbreviations.
 */
export function tokenize(text: string, span: Span = { start: 0, end: text.length }): Span[] {
  const out: Span[] = []
  let at = span.start
  while (at < span.end) {
    if (isSpace(text.charCodeAt(at))) {
      at += 1
      continue
    }
    let end = at + 1
    while (end < span.end && !isSpace(text.charCodeAt(end))) end += 1
    splitChunk({ text, out, last: end >= lastInk(text, span) }, at, end)
    at = end
  }
  return out
}

/** `last`: nothing but white space follows in the sentence. */
type Work = { readonly text: string; readonly out: Span[]; readonly last: boolean }

function lastInk(text: string, span: Span): number {
  let end = span.end
  while (end > span.start && isSpace(text.charCodeAt(end - 1))) end -= 1
  return end
}

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

const addressStart = /^(?:https?:\/\/|www\.)/iu
const mail = /^[\w.+-]+@[\w-]+\.[\w.-]*\w/u
const longestPattern = 200

/** Peels marks off both ends of what stands between two spaces, then splits the inside. */
function splitChunk(work: Work, start: number, end: number): void {
  const { text, out } = work
  const tail: Span[] = []
  let from = start
  let to = end
  if (end - start <= 4 && isWholeMark(text.slice(start, end), work.last || out.length > 0)) {
    out.push({ start, end })
    return
  }
  while (from < to) {
    const mark = leadingMark(text, from, to)
    if (mark === 0) break
    out.push({ start: from, end: from + mark })
    from += mark
  }
  while (from < to) {
    const mark = trailingMark(work, from, to, tail.length === 0 || !tail.some((t) => text[t.start] === '.'))
    if (mark === 0) break
    tail.push({ start: to - mark, end: to })
    to -= mark
  }
  if (from < to) splitInside(work, from, to)
  for (let i = tail.length - 1; i >= 0; i--) out.push(tail[i]!)
}

const emoticon = /^[:;=8]['-]?[()DPp|/\\[\]]$|^\^_\^$|^\([:;]$|^<3$/u
const listNumber = /^\d{1,2}\.$|^\([a-z]\)$/u

/** A smiley, or the number at the head of a list ("1.", "(a)"). */
function isWholeMark(chunk: string, inside: boolean): boolean {
  return emoticon.test(chunk) || (!inside && listNumber.test(chunk))
}

const isLetter = (c: string | undefined): boolean => c !== undefined && /[\p{L}\p{M}]/u.test(c)
const isDigit = (c: string | undefined): boolean => c !== undefined && c >= '0' && c <= '9'
const isWordly = (c: string | undefined): boolean => c !== undefined && (isLetter(c) || /\p{N}/u.test(c))

/** How many units are repeats of the mark at `at`, going by `step`. */
function runLength(text: string, at: number, limit: number, step: 1 | -1): number {
  const mark = text[at]!
  const same = mark === '!' || mark === '?' ? (c: string | undefined) => c === '!' || c === '?' : (c: string | undefined) => c === mark
  let n = 1
  while (n < limit && same(text[at + n * step])) n += 1
  return n
}

/** Marks that stay together when they are repeated. */
const runs = new Set(['$', '.', '-', '!', '?', '*', '=', '_', '~', '+', '>', '<', "'", '`', '—', '–'])
const apostrophes = new Set(["'", '’', '‘'])

/** Length of the mark at the beginning of a chunk that is a word by itself; 0 when a word begins here. */
function leadingMark(text: string, from: number, to: number): number {
  const c = text[from]!
  const next = text[from + 1]
  if (isWordly(c)) return 0
  const size = surrogatePair(text, from, to)
  if (size === 2) return /[\p{L}\p{N}]/u.test(text.slice(from, from + 2)) ? 0 : 2
  if (apostrophes.has(c) && from + 1 < to) {
    if (isDigit(next) && isDigit(text[from + 2])) return 0 // '72
    if (/^.(?:em|[nsdm]|tis|twas|til|cause|re|ve|ll)(?![\p{L}\p{N}])/iu.test(text.slice(from, Math.min(to, from + 8)))) return 0
    return runLength(text, from, Math.min(2, to - from), 1)
  }
  if (c === '.' && isDigit(next)) return 0
  if (c === '-' && isDigit(next)) return 1
  if (c === '@' && isWordly(next)) return 0
  return runs.has(c) ? runLength(text, from, to - from, 1) : 1
}

function surrogatePair(text: string, at: number, to: number): 1 | 2 {
  const code = text.charCodeAt(at)
  return code >= 0xd800 && code < 0xdc00 && at + 1 < to ? 2 : 1
}

/** Length of the mark at the end of a chunk that is a word by itself; 0 when the word ends here. */
function trailingMark(work: Work, from: number, to: number, stopMayGo: boolean): number {
  const { text, last } = work
  const c = text[to - 1]!
  if (isWordly(c)) return 0
  if (c === '/' && addressStart.test(text.slice(from, Math.min(to, from + 8)))) return 0
  const code = text.charCodeAt(to - 1)
  if (code >= 0xdc00 && code < 0xe000 && to - 2 >= from) return /[\p{L}\p{N}]/u.test(text.slice(to - 2, to)) ? 0 : 2
  if (/\p{M}/u.test(c)) return 0
  if (c === '.') {
    const n = runLength(text, to - 1, to - from, -1)
    // "Inc..": the abbreviation's own stop and the sentence's.
    if (n === 2 && abbreviationKind(text.slice(Math.max(from, to - 14), to - 2)) === 'any') return 1
    if (n > 1) return n
    if (!stopMayGo || !keepsItsStop(text.slice(Math.max(from, to - 24), to - 1), to - 1 - from > 24, text, to, last)) return 1
    return 0
  }
  if (apostrophes.has(c)) {
    const n = runLength(text, to - 1, Math.min(2, to - from), -1)
    return n
  }
  if (c === '+' || c === '#') return isWordly(text[to - 2]) || text[to - 2] === c ? 0 : 1 // C++, C#
  return runs.has(c) ? runLength(text, to - 1, to - from, -1) : 1
}

/** Whether the full stop after `word` is part of it ("Gen.", "U.S.", "a.m."). */
function keepsItsStop(word: string, cut: boolean, text: string, after: number, last: boolean): boolean {
  if (cut) return false
  let bare = word
  const hyphen = Math.max(bare.lastIndexOf('-'), bare.lastIndexOf('/'))
  if (hyphen >= 0) bare = bare.slice(hyphen + 1)
  const kind = abbreviationKind(bare)
  switch (kind) {
    case undefined:
      return false
    case 'number':
      return isDigit(text[nextInk(text, after)])
    case 'title':
      // At the end of a sentence "I." is the pronoun and "St." the street.
      return !last || bare.length > 1
    case 'month':
    case 'any':
      return true
  }
}

function nextInk(text: string, at: number): number {
  let next = at
  while (next < text.length && isSpace(text.charCodeAt(next))) next += 1
  return next
}

/** Words that are two: where the second begins. */
const twoWords: ReadonlyMap<string, number> = new Map([
  ['cannot', 3],
  ['gonna', 3],
  ['gotta', 3],
  ['wanna', 3],
  ['dont', 2],
  ['didnt', 3],
  ['doesnt', 4],
  ['isnt', 2],
  ['wasnt', 3],
  ['arent', 3],
  ['havent', 4],
  ['couldnt', 5],
  ['wouldnt', 5],
  ['shouldnt', 6],
  ['thats', 4],
  ['theyre', 4],
  ['youre', 3],
])

const clitic = /^(?:n['’]t|['’](?:[sdm]|re|ve|ll))$/iu
const clockOrUnit = /^(\d[\d.,:]*)(?:am|pm|a\.m\.?|p\.m\.?|km|kg|cm|mm|km²|mph|ft|lbs?|bn|mn|tn|[mcfk]|hrs?|min|mg|ml|gb|mb|kb|ghz|mhz|°[cf]?)$/iu

/** A word without marks at its ends: addresses whole, then clitics, then hyphens, slashes, dashes and joined sentences. */
function splitInside(work: Work, from: number, to: number): void {
  const { text, out } = work
  const push = (start: number, end: number): void => {
    if (start < end) out.push({ start, end })
  }
  if (to - from <= longestPattern) {
    const word = text.slice(from, to)
    if (isAddress(word)) {
      push(from, to)
      return
    }
    const second = twoWords.get(word.toLowerCase())
    if (second !== undefined) {
      push(from, from + second)
      push(from + second, to)
      return
    }
  }
  const clitics: Span[] = []
  let stemEnd = to
  while (clitics.length < mostClitics) {
    const cut = cliticAt(text, from, stemEnd)
    if (cut < 0) break
    clitics.unshift({ start: cut, end: stemEnd })
    stemEnd = cut
  }
  splitAtJoints(work, from, stemEnd)
  out.push(...clitics)
}

/** "I'd've" */
const mostClitics = 2

/** Where a clitic begins ("n't", "'s"), or -1. */
function cliticAt(text: string, from: number, to: number): number {
  for (const size of [3, 2]) {
    if (to - size > from && clitic.test(text.slice(to - size, to))) {
      // "1990's" and "O's" of a single figure stay whole only as decades.
      if (size === 2 && /s/iu.test(text[to - 1]!) && isDigit(text[to - 3]) && to - from >= 4 && /^\d+0$/u.test(text.slice(Math.max(from, to - 6), to - 2)))
        return -1
      return to - size
    }
  }
  return -1
}

function isAddress(word: string): boolean {
  if (addressStart.test(word)) return true
  if (word.includes('@') && mail.exec(word)?.[0].length === word.length) return true
  return isFileOrHost(word)
}

const hostEnding = /^[\w-]+(?:\.[\w-]+)*\.(?:com|org|net|gov|edu|mil|int|uk|de|fr|ru|cn|kr|kp|jp|info|biz|tv|html?|pdf|docx?|xlsx?|txt|jpe?g|png|gif|exe)$/iu
function isFileOrHost(word: string): boolean {
  return word.length <= 80 && word.includes('.') && hostEnding.test(word)
}

/** Word beginnings after which a hyphen does not split. */
const prefixes: ReadonlySet<string> = new Set(
  'non cross anti pre post co re ex mid pro multi semi sub inter intra counter neo ultra over under un micro mini socio psycho pseudo quasi trans super hyper e x meta proto arch geo electro bi tri poly eco bio'.split(
    ' ',
  ),
)

/** Splits at hyphens, slashes, dashes, and marks stuck between two words; figures with them (dates, scores, telephone numbers) stay. */
function splitAtJoints(work: Work, from: number, to: number): void {
  const { text, out } = work
  let start = from
  const push = (end: number): void => {
    if (start < end) pushUnit(text, start, end, out)
  }
  let at = from
  while (at < to) {
    const c = text[at]!
    const size = at === start && at !== from && isMark(c) ? 1 : jointAt(text, start, at, from, to)
    if (size === 0) {
      at += 1
      continue
    }
    push(at)
    out.push({ start: at, end: at + size })
    at += size
    start = at
    if (start < to && isAddress(text.slice(start, Math.min(to, start + longestPattern)))) {
      push(to)
      return
    }
  }
  push(to)
}

const isMark = (c: string): boolean => /[^\p{L}\p{N}\p{M}\s'’]/u.test(c) && !isSurrogate(c)
const isSurrogate = (c: string): boolean => c >= '\ud800' && c <= '\udfff'

/** Length of the joint at `at` in a word that began at `start`; 0 when the word goes on. */
function jointAt(text: string, start: number, at: number, from: number, to: number): number {
  const c = text[at]!
  const before = text[at - 1]
  const after = text[at + 1]
  if (at === from || at === to - 1) return 0
  switch (c) {
    case '-': {
      if (after === '-') return runLength(text, at, to - at, 1)
      if (isDigit(before) && isDigit(after)) return isFigureChain(text, start, at, to) ? 0 : 1
      if (at - start <= 7 && prefixes.has(text.slice(start, at).toLowerCase()) && isLetter(after)) return 0
      return 1
    }
    case '–':
    case '—':
      return runLength(text, at, to - at, 1)
    case '/':
      return isDigit(before) && isDigit(after) ? 0 : 1
    case '.': {
      if (after === '.') return runLength(text, at, to - at, 1)
      // "end.The next": a sentence whose space was lost.
      return at - start >= 3 && /\p{Ll}/u.test(before!) && /\p{Lu}/u.test(after!) && /\p{Ll}/u.test(text[at + 2] ?? '') ? 1 : 0
    }
    case '…':
    case '"':
    case '“':
    case '”':
    case '(':
    case ')':
    case '[':
    case ']':
    case '?':
    case '!':
    case ';':
    case '=':
    case '<':
    case '>':
    case '|':
    case '*':
    case '%':
    case '~':
    case '·':
      return 1
    case ',':
    case ':':
      return isDigit(before) && isDigit(after) ? 0 : 1
    case '$':
    case '£':
    case '€':
      return 1
    default:
      return 0
  }
}

/** "713-853-3989", "2020-06-16": figures and hyphens, more than two groups or groups of telephone length; "2010-2011" is a range. */
function isFigureChain(text: string, start: number, at: number, to: number): boolean {
  let hyphens = 0
  for (let i = start; i < to && i < start + 40; i++) {
    const c = text[i]!
    if (c === '-') hyphens += 1
    else if (!isDigit(c)) return false
  }
  if (hyphens !== 1) return hyphens > 1
  return at - start === 3 && to - at - 1 === 4
}

/** Pushes a unit without joints; a figure is parted from its unit ("10km" "5pm"). */
function pushUnit(text: string, start: number, end: number, out: Span[]): void {
  if (end - start < 16 && isDigit(text[start])) {
    const parts = clockOrUnit.exec(text.slice(start, end))
    if (parts) {
      const middle = start + parts[1]!.length
      out.push({ start, end: middle }, { start: middle, end })
      return
    }
  }
  out.push({ start, end })
}
