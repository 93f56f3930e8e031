import type { Finding } from '../../domain/finding.ts'
import type { Span } from '../../domain/span.ts'

const openers = '“„«'
const closers = '”»'

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

function inParagraph(text: string, start: number, end: number, remark: (finding: Finding) => void): Quotation[] {
  const found: Quotation[] = []
  let open: number | undefined
  for (let i = start; i < end; i++) {
    const mark = text[i] ?? ''
    if (mark === '"' ? open === undefined : openers.includes(mark)) {
      if (open === undefined) open = i + 1
    } else if (open !== undefined && (mark === '"' || closers.includes(mark))) {
      if (i > open) found.push({ at: { start: open, end: i }, closed: true })
      open = undefined
    }
  }
  if (open !== undefined && open < end) {
    const next = text.slice(end).trimStart()[0] ?? ''
    if (next !== '"' && !openers.includes(next)) remark({ code: 'quotation-unclosed', at: { start: open - 1, end } })
    found.push({ at: { start: open, end }, closed: false })
  }
  return found
}
