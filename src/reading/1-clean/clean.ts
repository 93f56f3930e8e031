import type { Finding } from '../../domain/finding.ts'
import type { Span } from '../../domain/span.ts'
import { furnitureRules } from '../../knowledge/page/furniture.ts'
import { findForeign } from './find-foreign.ts'

/** The parts of a text that are the report, as blocks (paragraphs, headlines), in order. */
export type Cleaned = { readonly text: string; readonly blocks: readonly Span[]; readonly furniture: readonly Span[] }

/**
 * In: the text of a report. Out: where the report itself stands in it. Never: changes a character, so that every span stays true.
 * "In this gallery: 5 pictures\n\nShells fell on the port." -> furniture [In this gallery ...], blocks [Shells fell ...]
 */
export function clean(text: string, remark: (finding: Finding) => void): Cleaned {
  const blocks: Span[] = []
  const furniture: Span[] = []
  for (const at of lines(text)) {
    const words = text.slice(at.start, at.end)
    const isFurniture = words.length < 200 && furnitureRules.some((rule) => rule.when.test(words))
    ;(isFurniture ? furniture : blocks).push(at)
  }
  findForeign(text, blocks, remark)
  const damaged = text.indexOf('\uFFFD')
  if (damaged >= 0) {
    const count = text.split('\uFFFD').length - 1
    remark({ code: 'text-damaged', at: { start: damaged, end: damaged + 1 }, what: `${count} characters could not be decoded` })
  }
  return { text, blocks, furniture }
}

/** Lines without the white space around them; empty ones left out. */
function* lines(text: string): Generator<Span> {
  let start = 0
  while (start <= text.length) {
    const newline = text.indexOf('\n', start)
    const end = newline < 0 ? text.length : newline
    const words = text.slice(start, end)
    const trimmed = words.trim()
    if (trimmed !== '') {
      const from = start + words.indexOf(trimmed)
      yield { start: from, end: from + trimmed.length }
    }
    start = end + 1
  }
}
