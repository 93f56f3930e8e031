import type { Span } from '../domain/span.ts'
import { abbreviationKind } from './abbreviations.ts'
import { isSpace } from './tokenize.ts'

const closers = new Set(['"', "'", '”', '’', '»', ')', ']', '}', '*', '_'])
const closingQuotes = new Set(['"', "'", '”', '’', '»'])

/** Words that begin a sentence when they are capitalised in the middle of a line; few names are among them. */
const beginnings: ReadonlySet<string> = new Set(
  'The A An This That These Those It He She We They I You But And Or So If When While In On At For From To By With As After Before Since Although Though However There Here What Who How Why Where Its His Her Their Our My No Not Yet Then Now Some Many Most All Both Each Another Other Also Earlier Later Meanwhile Officials Police Asked According During Under Despite Because Once Last Only Nor Instead Still Even'.split(
    ' ',
  ),
)

/** "?" inside quotation marks does not end the sentence when one of these follows closely: "Why?" Lee asked. */
const sayings: ReadonlySet<string> = new Set('said says asked asks told added wrote writes replied shouted cried tweeted wondered'.split(' '))

/** The sentences of one paragraph. Line breaks inside it count as spaces. */
export function splitSentences(text: string, span: Span = { start: 0, end: text.length }): Span[] {
  const sentences: Span[] = []
  let start = skipSpace(text, span.start, span.end)
  let at = start
  while (at < span.end) {
    const c = text[at]!
    if (c !== '.' && c !== '!' && c !== '?' && c !== '…' && c !== '。') {
      at += 1
      continue
    }
    const mark = at
    while (at < span.end && isEndMark(text[at]!)) at += 1
    const marks = at
    while (at < span.end && closers.has(text[at]!)) at += 1
    const next = skipSpace(text, at, span.end)
    if (next >= span.end) break
    if (next === at && c !== '。') continue
    if (!endsHere(text, { start, mark, marks, closed: at, next, end: span.end })) continue
    sentences.push({ start, end: at })
    start = next
    at = next
  }
  let end = span.end
  while (end > start && isSpace(text.charCodeAt(end - 1))) end -= 1
  if (start < end) sentences.push({ start, end })
  return sentences
}

const isEndMark = (c: string): boolean => c === '.' || c === '!' || c === '?' || c === '…' || c === '。'

function skipSpace(text: string, from: number, to: number): number {
  let at = from
  while (at < to && isSpace(text.charCodeAt(at))) at += 1
  return at
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

const isListNumber = (word: string): boolean => /^(?:\d{1,2}|[a-zA-Z]|[ivx]{1,4})$/u.test(word)

function sayingFollows(text: string, at: number, end: number): boolean {
  const words = text.slice(at, Math.min(end, at + 60)).split(/\P{L}+/u)
  return words.slice(0, 5).some((word) => sayings.has(word))
}
