import type { Span } from '../domain/span.ts'
import { abbreviationKind } from './abbreviations.ts'
import { sayings } from './chunks.ts'
import { isSpace, skipSpace, trimEnd } from './letters.ts'

const closers = new Set(['"', "'", '”', '’', '»', ')', ']', '}', '*', '_'])
const closingQuotes = new Set(['"', "'", '”', '’', '»'])

/** Words that begin a sentence when they are capitalised in the middle of a line; few names are among them. */
const beginnings: ReadonlySet<string> = new Set(
  'The A An This That These Those It He She We They I You But And Or So If When While In On At For From To By With As After Before Since Although Though However There Here What Who How Why Where Its His Her Their Our My No Not Yet Then Now Some Many Most All Both Each Another Other Also Earlier Later Meanwhile Officials Police Asked According During Under Despite Because Once Last Only Nor Instead Still Even'.split(
    ' ',
  ),
)

/** The sentences of one paragraph as far as rules tell: where an end mark stands that belongs to no abbreviation. Line breaks inside it count as spaces. */
export function sentencesByRule(text: string, span: Span): Span[] {
  const sentences: Span[] = []
  let start = skipSpace(text, span.start, span.end)
  let at = start
  while (at < span.end) {
    const c = text[at]!
    if (c === ':' && at > start) {
      const credit = creditStart(text, start, at)
      if (credit !== undefined) {
        const end = trimEnd(text, start, credit)
        sentences.push({ start, end })
        start = credit
      }
    }
    if (c !== '.' && c !== '!' && c !== '?' && c !== '…' && c !== '。') {
      at += 1
      continue
    }
    const mark = at
    while (at < span.end && isEndMark(text[at]!)) at += 1
    const marks = at
    while (at < span.end && closers.has(text[at]!)) at += 1
    at = skipReferences(text, at, span.end)
    const next = skipSpace(text, at, span.end)
    if (next >= span.end) break
    if (next === at && c !== '。') continue
    if (!endsHere(text, { start, mark, marks, closed: at, next, end: span.end })) continue
    sentences.push({ start, end: at })
    start = next
    at = next
  }
  const end = trimEnd(text, start, span.end)
  if (start < end) sentences.push({ start, end })
  return sentences
}

const isEndMark = (c: string): boolean => c === '.' || c === '!' || c === '?' || c === '…' || c === '。'

const credits: ReadonlySet<string> = new Set(['Image', 'Images', 'Photo', 'Photos', 'Photograph', 'Picture', 'Credit'])

/** Where the credit under a picture begins when the colon at `colon` ends its first word: "The new bridge Photo: A. Lee". */
function creditStart(text: string, start: number, colon: number): number | undefined {
  const at = wordStart(text, start, colon)
  const before = trimEnd(text, start, at)
  return credits.has(text.slice(at, colon)) && before > start && /[\p{L}\p{N})"”]/u.test(text[before - 1]!) ? at : undefined
}

/** Past the numbers of notes that follow a full stop: "... in 1971. [1] [2]". */
function skipReferences(text: string, from: number, to: number): number {
  let end = from
  for (;;) {
    const at = skipSpace(text, end, to)
    const note = text[at] === '[' ? /^\[\d{1,3}\]/u.exec(text.slice(at, Math.min(to, at + 5))) : null
    if (!note) return end
    end = at + note[0].length
  }
}

/** A place where a sentence may end: end marks from `mark` to `marks`, closing signs to `closed`, the next word at `next`. */
type Place = { readonly start: number; readonly mark: number; readonly marks: number; readonly closed: number; readonly next: number; readonly end: number }

function endsHere(text: string, place: Place): boolean {
  const { start, mark, marks, closed, next, end } = place
  const first = text[next]!
  if (/\p{Ll}/u.test(first)) return false
  const quoted = closingQuotes.has(text[closed - 1]!) && closed > marks
  if (quoted && text[mark] !== '.' && sayingFollows(text, next, end)) return false
  if (text[mark] !== '.' || marks - mark > 1) return !/^[,;:)\]]/u.test(first)
  if (/^[,;:)\]]/u.test(first)) return false

  const word = wordBefore(text, start, mark)
  if (wordStart(text, start, mark) === start && isListNumber(word)) return false
  const kind = abbreviationKind(word)
  switch (kind) {
    case undefined:
      return true
    case 'title':
      return word.length === 1 && word !== 'I' ? beginnings.has(wordAt(text, next, end)) : word === 'I'
    case 'number':
      return !/\d/u.test(first)
    case 'month':
      return !/\d/u.test(first) && (quoted || beginnings.has(wordAt(text, next, end)))
    case 'any':
      return quoted || /["“‘]/u.test(first) || beginnings.has(wordAt(text, next, end))
  }
}

const longestWord = 24

function wordStart(text: string, from: number, mark: number): number {
  let at = mark
  while (at > from && mark - at < longestWord && !isSpace(text.charCodeAt(at - 1))) at -= 1
  return at
}

/** The word before a full stop, without the marks at its front and what stands before a hyphen or slash. */
function wordBefore(text: string, from: number, mark: number): string {
  const word = text.slice(wordStart(text, from, mark), mark)
  const joint = Math.max(word.lastIndexOf('-'), word.lastIndexOf('/'), word.lastIndexOf('('), word.lastIndexOf('—'))
  return word.slice(joint + 1).replace(/^["'“‘[(]+/u, '')
}

function wordAt(text: string, at: number, end: number): string {
  const found = /^["'“‘([]*(\p{L}+)/u.exec(text.slice(at, Math.min(end, at + longestWord)))
  return found?.[1] ?? ''
}

const isListNumber = (word: string): boolean => /^(?:\d{1,2}(?:\.\d{1,2}){0,3}|[a-zA-Z]|[ivx]{1,4})$/u.test(word)

function sayingFollows(text: string, at: number, end: number): boolean {
  const words = text.slice(at, Math.min(end, at + 60)).split(/\P{L}+/u)
  return words.slice(0, 5).some((word) => sayings.has(word))
}
