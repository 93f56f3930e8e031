import type { Span } from '../domain/span.ts'
import { abbreviationKind } from './abbreviations.ts'
import { betweenSpaces } from './letters.ts'

/** What stands between two spaces, as the judge of sentence ends sees it: hashes of its looks, and what it begins and ends with. */
export type Chunk = Span & {
  /** In lower case, figures as 0. */
  readonly word: number
  /** The same without marks at its ends. */
  readonly core: number
  /** The last three letters of that. */
  readonly ending: number
  /** "Aa", "A.", "9/9" */
  readonly shape: number
  /** The marks at its end. */
  readonly marks: number
  readonly abbreviation: number
  readonly first: CharKind
  readonly last: CharKind
  readonly isAddress: boolean
  /** "[12]": the number of a note. */
  readonly isNote: boolean
  /** "asked", "said" */
  readonly says: boolean
  /** Whether it ends as a sentence does: with a stop and what closes behind it. */
  readonly ends: boolean
  /** Whether it ends in a stop, question or exclamation mark. */
  readonly stops: boolean
}

/** 0 nothing, 1 capital, 2 small letter, 3 figure, else the code of the mark. */
export type CharKind = number
export const capital: CharKind = 1
export const small: CharKind = 2
const figure: CharKind = 3

function kindOf(code: number): CharKind {
  if (code >= 97 && code <= 122) return small
  if (code >= 65 && code <= 90) return capital
  if (code >= 48 && code <= 57) return figure
  if (code < 0xc0 || isForeignMark(code)) return code
  return /\p{Lu}/u.test(String.fromCharCode(code)) ? capital : small
}

/** Dashes, quotation marks, bullets and the marks of Chinese. */
const isForeignMark = (code: number): boolean => (code >= 0x2000 && code < 0x2c00) || (code >= 0x3000 && code < 0x3040)
const isWordly = (code: number): boolean => kindOf(code) <= figure

/** Words of asking and telling: "Why?" Lee asked. */
export const sayings: ReadonlySet<string> = new Set('said says asked asks told added wrote writes replied shouted cried tweeted wondered'.split(' '))

/** No more than this of a chunk is looked at. */
const longestLook = 16
const longestMarks = 4
const longestShape = 8

function chunkOf(text: string, start: number, end: number): Chunk {
  const cut = Math.min(end, start + longestLook)
  let from = start
  while (from < cut && !isWordly(text.charCodeAt(from))) from += 1
  let to = cut
  while (to > from && !isWordly(text.charCodeAt(to - 1))) to -= 1
  let marks = end
  while (marks > start && end - marks < longestMarks && !isWordly(text.charCodeAt(marks - 1))) marks -= 1
  const last = text.charCodeAt(end - 1)
  return {
    start,
    end,
    word: hashOf(text, start, cut),
    core: hashOf(text, from, to),
    ending: hashOf(text, Math.max(from, to - 3), to),
    shape: shapeOf(text, start, end),
    marks: hashOf(text, marks, end),
    abbreviation: last === stop ? abbreviationOf(text, start, end - 1) : 0,
    first: kindOf(text.charCodeAt(start)),
    last: kindOf(last),
    isAddress: isAddress(text, start, end),
    isNote: text[start] === '[' && end - start < 7 && /^\[\d{1,3}\][.,]?$/u.test(text.slice(start, end)),
    says: to - from <= 8 && to - from >= 4 && sayings.has(text.slice(from, to)),
    ends: endsAsSentence(text, marks, end),
    stops: last === stop || last === 33 || last === 63,
  }
}

const stop = 46

const closers = new Set('"\'”’)]')

/** A stop with nothing behind it but what closes. */
function endsAsSentence(text: string, marks: number, end: number): boolean {
  let at = end - 1
  while (at > marks && closers.has(text[at]!)) at -= 1
  return at >= marks && /[.!?…]/u.test(text[at]!)
}

/** FNV-1a over the letters from `from` to `to`, capitals as small ones and figures as 0. */
function hashOf(text: string, from: number, to: number): number {
  let hash = 0x811c9dc5
  for (let i = from; i < to; i++) {
    const code = text.charCodeAt(i)
    const plain = code >= 65 && code <= 90 ? code + 32 : code >= 49 && code <= 57 ? 48 : code
    hash = Math.imul(hash ^ plain, 0x01000193)
  }
  return hash >>> 0
}

/** "Kim's" is "Aa'a", "10/12/2001" is "9/9/9"; as a hash. */
function shapeOf(text: string, start: number, end: number): number {
  let hash = 0x811c9dc5
  let before = 0
  let length = 0
  for (let i = start; i < end && length < longestShape; i++) {
    const kind = kindOf(text.charCodeAt(i))
    if (kind > figure || kind !== before) {
      hash = Math.imul(hash ^ kind, 0x01000193)
      length += 1
    }
    before = kind
  }
  return hash >>> 0
}

const kinds = ['title', 'number', 'month', 'any'] as const

/** 1 for a common word, 2 and more for the kinds of abbreviation. */
function abbreviationOf(text: string, start: number, end: number): number {
  let from = Math.max(start, end - 13)
  while (from < end && !isWordly(text.charCodeAt(from))) from += 1
  const kind = abbreviationKind(text.slice(from, end))
  return kind === undefined ? 1 : kinds.indexOf(kind) + 2
}

function isAddress(text: string, start: number, end: number): boolean {
  for (let i = start; i < end && i < start + 60; i++) {
    const code = text.charCodeAt(i)
    if (code === 64) return true // @
    if (code === 58 && text.startsWith('://', i)) return true
    if (code === stop && (text.startsWith('.com', i) || (i === start + 3 && text.startsWith('www', start)))) return true
  }
  return false
}

/** All chunks of a paragraph. */
export const chunksOf = (text: string, span: Span): readonly Chunk[] => betweenSpaces(text, span).map(({ start, end }) => chunkOf(text, start, end))
