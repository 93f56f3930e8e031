import type { Span } from '../domain/span.ts'
import { abbreviationKind } from './abbreviations.ts'
import { fileEndingLength, isAddress } from './addresses.ts'
import { fusedAt } from './fused-words.ts'
import { isDigit, isLetter, skipSpace } from './letters.ts'
import { markLength, runLength } from './peel-marks.ts'

const longestPattern = 200

const clitic = /^(?:n['’`]t|['’`](?:[sdm]|re|ve|ll))$/iu
const clockOrUnit =
  /^(\d[\d.,:]*)(?:am|pm|a\.m\.?|p\.m\.?|km|kg|cm|mm|mph|ft|lbs?|bn|mn|tn|[mk]|hrs?|min|mg|ml|gb|mb|kb|hz|ghz|mhz|hh|watts?|percent|persons?)$/iu
const moneyUnit = /^(\d[\d.,]*)[btmk]$/iu

/** A word without marks at its ends: addresses whole, then words written in one, then clitics, then hyphens, slashes, dashes and joined sentences. */
export function splitWord(text: string, from: number, to: number, ink: number, out: Span[]): void {
  if (to - from <= longestPattern) {
    const word = text.slice(from, to)
    if (isAddress(word) || isShortWithSlash(word)) {
      out.push({ start: from, end: to })
      return
    }
    const cuts = fusedAt(word, () => wordAfter(text, to, ink))
    if (cuts) {
      pushCut(from, to, cuts, out)
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
  splitAtJoints(text, from, stemEnd, out)
  out.push(...clitics)
}

/** "b/c", "w/o", "L/C", "w/out": one word, unlike "and/or". */
const isShortWithSlash = (word: string): boolean => word !== 'c/o' && word !== 'A/C' && /^(?:\p{L}\/\p{L}|w\/out)$/u.test(word)

function pushCut(from: number, to: number, cuts: readonly number[], out: Span[]): void {
  const edges = [0, ...cuts, to - from]
  for (let i = 0; i + 1 < edges.length; i++) out.push({ start: from + edges[i]!, end: from + edges[i + 1]! })
}

const longestWordAfter = 16

/** The word behind the space at `at`, without marks; empty at the end of the sentence. */
function wordAfter(text: string, at: number, ink: number): string {
  const start = skipSpace(text, at, ink)
  let end = start
  while (end < ink && end - start < longestWordAfter && isLetter(text[end])) end += 1
  return text.slice(start, end)
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

/** Word beginnings after which a hyphen does not split, and word endings before which it does not. */
const prefixes: ReadonlySet<string> = new Set(
  'non cross anti pre post co re ex mid pro multi semi sub inter intra counter neo ultra over un micro mini socio psycho pseudo quasi trans super hyper e meta proto arch geo electro bi tri poly eco bio mis dis'.split(
    ' ',
  ),
)
const beforeFigures: ReadonlySet<string> = new Set(['mid', 'pre', 'post', 'non'])
const suffix = /^-(?:esque|ever|ish|wise)(?!\p{L})/iu

/** Splits at hyphens, slashes, dashes, and marks stuck between two words; figures with them (dates, scores, telephone numbers) stay. */
function splitAtJoints(text: string, from: number, to: number, out: Span[]): void {
  let start = from
  let at = from
  while (at < to) {
    if (endsWithMark(text, start, at, to)) {
      at += 1
      out.push({ start, end: at })
      start = at
      continue
    }
    const stuck = at === start && at !== from && isMark(text[at]!)
    const size = stuck ? stuckMark(text, at, to) : jointAt(text, start, at, from, to)
    if (size === 0) {
      at += 1
      continue
    }
    if (start < at) pushUnit(text, start, at, out)
    out.push({ start: at, end: at + size })
    at += size
    start = at
    if (start < to && isAddress(text.slice(start, Math.min(to, start + longestPattern)))) {
      out.push({ start, end: to })
      return
    }
  }
  if (start < to) pushUnit(text, start, to, out)
}

/** Whether the word ends with the mark at `at` though more follows: "Dr.Lee", "Nov.28", "U.S.Army" lost a space; "US$4", "w/it". */
function endsWithMark(text: string, start: number, at: number, to: number): boolean {
  if (at === start || at - start > 8 || at + 1 >= to) return false
  if (text[at] === '$') return isDigit(text[at + 1]) && /^\p{Lu}{1,3}$/u.test(text.slice(start, at))
  if (text[at] === '/') return at - start === 1 && (text[start] === 'w' || text[start] === 'W') && isLetter(text[at + 1])
  if (text[at] !== '.') return false
  const kind = abbreviationKind(text.slice(start, at))
  if (kind === 'month' && isDigit(text[at + 1])) return true
  return (kind === 'title' || (kind === 'any' && text.slice(start, at).includes('.'))) && /^\p{Lu}\p{Ll}{2}/u.test(text.slice(at + 1, at + 4))
}

const isMark = (c: string): boolean => /[^\p{L}\p{N}\p{M}\s'’]/u.test(c) && !isSurrogate(c)
const isSurrogate = (c: string): boolean => c >= '\ud800' && c <= '\udfff'

/** A mark right behind another: "(draft).doc", "said)...then". */
function stuckMark(text: string, at: number, to: number): number {
  const ending = text[at] === '.' ? fileEndingLength(text.slice(at, Math.min(to, at + 6))) : 0
  return ending > 0 ? ending : markLength(text, at, to - at, 1)
}

/** Length of the joint at `at` in a word that began at `start`; 0 when the word goes on. */
function jointAt(text: string, start: number, at: number, from: number, to: number): number {
  const c = text[at]!
  const before = text[at - 1]
  const after = text[at + 1]
  if (at === from || at === to - 1) return 0
  switch (c) {
    case '-':
      return hyphenAt(text, start, at, from, to)
    case '–':
    case '—':
      return runLength(text, at, to - at, 1)
    case '/':
      return slashAt(text, start, at, to)
    case '.': {
      if (after === '.') return runLength(text, at, to - at, 1)
      // "end.The next": a sentence whose space was lost.
      return at - start >= 3 && /\p{Ll}/u.test(before!) && /\p{Lu}/u.test(after!) && /\p{Ll}/u.test(text[at + 2] ?? '') ? 1 : 0
    }
    case '*':
      return isLetter(before) && isLetter(after) ? 0 : markLength(text, at, to - at, 1) // sh*t
    case '$':
      return (isLetter(before) || before === '$') && (isLetter(after) || after === '$') ? 0 : 1
    case '…':
    case '"':
    case '“':
    case '”':
    case '(':
    case ')':
    case '[':
    case ']':
    case ';':
    case '|':
    case '%':
    case '·':
    case '£':
    case '€':
    case '°':
      return 1
    case '?':
    case '!':
    case '=':
    case '<':
    case '>':
    case '~':
      return markLength(text, at, to - at, 1)
    case ',':
    case ':':
      return isDigit(before) && isDigit(after) ? 0 : 1
    default:
      return 0
  }
}

function hyphenAt(text: string, start: number, at: number, from: number, to: number): number {
  const before = text[at - 1]
  const after = text[at + 1]
  if (after === '-') return runLength(text, at, to - at, 1)
  if (isDigit(before) && isDigit(after)) return isFigureChain(text, start, to) ? 0 : 1
  if (at - start <= 7) {
    const head = text.slice(start, at).toLowerCase()
    if (head === 'e' ? start === from && isLetter(after) : prefixes.has(head) && (isLetter(after) || (beforeFigures.has(head) && isDigit(after)))) return 0
    // "x-1234": an extension.
    if (head === 'x' && isDigit(after)) return 0
  }
  return suffix.test(text.slice(at, Math.min(to, at + 8))) ? 0 : 1
}

/** "9/11" is a date and "713/853-6197" a number to call; "1774/76" and "24/7" are two figures. */
function slashAt(text: string, start: number, at: number, to: number): number {
  if (!isDigit(text[at - 1]) || !isDigit(text[at + 1])) return 1
  const figures = /^(\d{1,4})\/(\d{1,4})$/u.exec(text.slice(start, Math.min(to, start + 10)))
  if (!figures || start + figures[0].length !== to) return 0
  const [, first, second] = figures
  return first!.length === 4 || (Number(first) > 12 && (Number(second) > 12 || second === '7')) ? 1 : 0
}

const telephone = /^(?:x\d?|(?:\d{3}\/)?\d{1,3}|\+\d{1,10}|\d{5})-\d{4}$/iu

/** "713-853-3989", "3-5213", "77042-2016", "2020-06-16": figures and hyphens, more than two groups or groups as in numbers to call and to post; "2010-2011" is a range. */
function isFigureChain(text: string, start: number, to: number): boolean {
  let hyphens = 0
  let end = start
  for (; end < to && end < start + 40; end++) {
    const c = text[end]!
    if (c === '-') hyphens += 1
    else if (!isDigit(c)) break
  }
  if (hyphens > 1) return end === to || end === start + 40
  return to - start <= 18 && telephone.test(text.slice(start, to))
}

/** Pushes a unit without joints; a figure is parted from its unit ("10km", "5pm", "$4.7b"). */
function pushUnit(text: string, start: number, end: number, out: Span[]): void {
  if (end - start < 16) {
    const unit = text.slice(start, end)
    const figure = isDigit(unit[0]) ? (clockOrUnit.exec(unit) ?? (isMoney(text, start) ? moneyUnit.exec(unit) : null)) : null
    if (figure) {
      const middle = start + figure[1]!.length
      out.push({ start, end: middle }, { start: middle, end })
      return
    }
  }
  out.push({ start, end })
}

const isMoney = (text: string, start: number): boolean => /[$£€]/u.test(text[start - 1] ?? '')
