import type { Finding } from '../../domain/finding.ts'
import type { Span } from '../../domain/span.ts'

/** What stands between quotation marks, marks left out, outermost ones only; in order. `closed` is false where the closing mark is missing. */
export type Quotation = { readonly at: Span; readonly closed: boolean }

/**
 * Finds quotations paragraph by paragraph: a paragraph that opens one and does not close it goes on in the next where that opens one again,
 * as newspapers print long speeches.
 */
export function findQuotations(text: string, remark: (finding: Finding) => void): readonly Quotation[] {
  const found: Quotation[] = []
  let start = 0
  while (start < text.length) {
    const newline = text.indexOf('\n', start)
    const end = newline < 0 ? text.length : newline
    found.push(...inParagraph(text, start, end, remark))
    start = end + 1
  }
  return found
}

const openers = '“„«'
const closers = '”»'

/** A mark at a place: how many characters it takes and which way it may face. Two apostrophes are how old wires print a double mark. */
type Mark = { readonly length: number; readonly family: 'double' | 'single'; readonly opens: boolean; readonly closes: boolean }

function markAt(text: string, i: number): Mark | undefined {
  const sign = text[i]
  if (sign === undefined) return undefined
  if (sign === '"') return { length: 1, family: 'double', opens: true, closes: true }
  if (openers.includes(sign)) return { length: 1, family: 'double', opens: true, closes: false }
  if (closers.includes(sign)) return { length: 1, family: 'double', opens: false, closes: true }
  if (sign === '`' && text[i + 1] === '`') return { length: 2, family: 'double', opens: true, closes: false }
  if (sign === "'" && text[i + 1] === "'") return { length: 2, family: 'double', opens: true, closes: true }
  if (sign !== "'" && sign !== '‘' && sign !== '’') return undefined
  const [before, behind] = [text[i - 1] ?? ' ', text[i + 1] ?? ' ']
  const opens = sign !== '’' && /[\s([—–-]/u.test(before) && /[\p{L}\p{N}[]/u.test(behind)
  const closes = sign !== '‘' && /[\p{L}\p{N}\p{P}]/u.test(before) && !/[\p{L}\p{N}]/u.test(behind)
  return opens || closes ? { length: 1, family: 'single', opens, closes } : undefined
}

function inParagraph(text: string, start: number, end: number, remark: (finding: Finding) => void): Quotation[] {
  const found: Quotation[] = []
  let open: { readonly start: number; readonly family: Mark['family'] } | undefined
  let i = start
  while (i < end) {
    const mark = markAt(text, i)
    if (mark === undefined) {
      i++
      continue
    }
    if (open === undefined) {
      if (mark.opens && (mark.family === 'double' || closesLater(text, i + 1, end))) open = { start: i + mark.length, family: mark.family }
    } else if (mark.closes && mark.family === open.family) {
      if (i > open.start) found.push({ at: { start: open.start, end: i }, closed: true })
      open = undefined
    }
    i += mark.length
  }
  if (open !== undefined && open.start < end) {
    let next = end
    while (next < text.length && /\s/u.test(text[next] ?? '')) next++
    if (markAt(text, next)?.opens !== true) remark({ code: 'quotation-unclosed', at: { start: open.start - 1, end } })
    found.push({ at: { start: open.start, end }, closed: false })
  }
  return found
}

/** Characters; how far the mark that closes a single one is looked for. */
const longestSingle = 1000

/** A single mark opens only what another closes in the same paragraph; the rest are apostrophes: "the '90s", "rock 'n' roll". */
function closesLater(text: string, from: number, end: number): boolean {
  for (let i = from; i < Math.min(end, from + longestSingle); i++) {
    const mark = markAt(text, i)
    if (mark?.family === 'double') return false
    if (mark?.closes === true) return true
  }
  return false
}

/** Those that share a character with the span; quotations stand in order and do not overlap. */
export function quotationsIn(quotations: readonly Quotation[], { start, end }: Span): readonly Quotation[] {
  let [low, high] = [0, quotations.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((quotations[middle]?.at.end ?? 0) <= start) low = middle + 1
    else high = middle
  }
  const found: Quotation[] = []
  for (let n = low; n < quotations.length; n++) {
    const quotation = quotations[n]
    if (quotation === undefined || quotation.at.start >= end) break
    found.push(quotation)
  }
  return found
}
