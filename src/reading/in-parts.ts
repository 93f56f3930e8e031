import { claimId, type ClaimId } from '../domain/id.ts'
import type { Reading } from '../domain/reading.ts'
import type { Report } from '../domain/report.ts'
import type { Span } from '../domain/span.ts'

/** In UTF-16 units: longer than any article. What is longer is a collection, whose parts do not speak of one another. */
const longestPart = 200_000

/** A reading, and how many sentences it read. */
export type PartReading = { readonly reading: Reading; readonly sentences: number }

/** Hears how many of how many parts are read. */
export type OnPart = (done: number, of: number) => void
type PartOptions = { readonly longest?: number; readonly onPart?: OnPart }

/**
 * Reads a long text in parts, so that what reading needs besides the claims (trees, scores, mentions) is let go after each: memory and
 * time grow with the text and no faster. A name or a pronoun is then looked up in its own part only. A text of one part is read as it is.
 */
export function inParts(report: Report, read: (part: Report) => PartReading, { longest = longestPart, onPart }: PartOptions = {}): Reading {
  const [first = { start: 0, end: 0 }, ...others] = partsOf(report.text, longest)
  if (others.length === 0) return read(report).reading
  const readings: Reading[] = []
  let sentences = 0
  let claims = 0
  for (const { start, end } of [first, ...others]) {
    const part = read({ ...report, text: report.text.slice(start, end) })
    readings.push(moved(part.reading, { characters: start, sentences, claims }))
    sentences += part.sentences
    claims += part.reading.claims.length
    onPart?.(readings.length, others.length + 1)
  }
  return {
    ...readings[0]!,
    claims: readings.flatMap((reading) => reading.claims),
    findings: readings.flatMap((reading) => reading.findings),
    parties: readings.flatMap((reading) => reading.parties),
    things: readings.flatMap((reading) => reading.things),
    learned: readings.flatMap((reading) => reading.learned ?? []),
    words: readings.reduce((sum, { words }) => sum + words, 0),
  }
}

/**
 * Cuts a text into parts of at most `longest` units that follow each other without a gap: between paragraphs, else between lines, else
 * after a sentence, else at a space, where one of them stands in the second half of what would fit.
 */
export function partsOf(text: string, longest: number): readonly Span[] {
  const parts: Span[] = []
  let start = 0
  while (text.length - start > longest) {
    const end = cutAfter(text, start + Math.ceil(longest / 2), start + longest)
    parts.push({ start, end })
    start = end
  }
  return [...parts, { start, end: text.length }]
}

function cutAfter(text: string, from: number, to: number): number {
  const window = text.slice(from, to)
  for (const mark of ['\n\n', '\n', '. ', ' ']) {
    const at = window.lastIndexOf(mark)
    if (at >= 0) return from + at + mark.length
  }
  // never between the halves of a character
  return /[\uD800-\uDBFF]/u.test(text[to - 1]!) ? to - 1 : to
}

type Offset = { readonly characters: number; readonly sentences: number; readonly claims: number }

/** The reading of a part, told in the places and numbers of the whole text. */
function moved(reading: Reading, by: Offset): Reading {
  const whole = withSpansMoved(reading, by.characters, new Map())
  return {
    ...whole,
    claims: whole.claims.map((claim, n) => ({
      ...claim,
      id: claimId(claim.report, by.claims + n + 1),
      sentence: claim.sentence + by.sentences,
      ...(claim.retells && { retells: claimId(claim.report, by.claims + ordinalOf(claim.retells)) }),
      ...(claim.order && { order: claim.order.map((each) => ({ ...each, than: claimId(claim.report, by.claims + ordinalOf(each.than)) })) }),
    })),
  }
}

const ordinalOf = (id: ClaimId): number => Number(id.slice(id.lastIndexOf('-') + 1))

/** A copy in which each span is moved; what was shared is shared still. */
function withSpansMoved<T>(value: T, by: number, copies: Map<object, unknown>): T {
  if (typeof value !== 'object' || value === null) return value
  const known = copies.get(value)
  if (known !== undefined) return known as T
  const copy = isSpan(value)
    ? { ...value, start: value.start + by, end: value.end + by }
    : Array.isArray(value)
      ? value.map((each: unknown) => withSpansMoved(each, by, copies))
      : Object.fromEntries(Object.entries(value).map(([key, each]) => [key, withSpansMoved<unknown>(each, by, copies)]))
  copies.set(value, copy)
  return copy as T
}

/** Intervals of time have a start and an end too, which are words. */
function isSpan(value: object): value is Span {
  return 'start' in value && typeof value.start === 'number' && 'end' in value && typeof value.end === 'number'
}
