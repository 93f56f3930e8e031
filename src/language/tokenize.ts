import type { Span } from '../domain/span.ts'
import { betweenSpaces, trimEnd } from './letters.ts'
import { isWholeMark, leadingMark, longestOrnament, trailingMark } from './peel-marks.ts'
import { splitWord } from './split-word.ts'

/**
 * Splits one sentence into syntactic words as the English treebanks of Universal Dependencies do: punctuation and
 * clitics by themselves ("do" "n't", "Kim" "'s"), words at hyphens and slashes ("US" "-" "led"), but prefixes stay on
 * ("non-aggression"), and so do numbers, dates, addresses and abbreviations.
 */
export function tokenize(text: string, span: Span = { start: 0, end: text.length }): Span[] {
  const out: Span[] = []
  const ink = trimEnd(text, span.start, span.end)
  for (const { start, end } of betweenSpaces(text, span)) splitChunk(text, start, end, ink, out)
  return out
}

/** Peels marks off both ends of what stands between two spaces, then splits the inside. `ink`: where the sentence ends. */
function splitChunk(text: string, start: number, end: number, ink: number, out: Span[]): void {
  if (end - start <= longestOrnament && isWholeMark(text.slice(start, end))) {
    out.push({ start, end })
    return
  }
  const tail: Span[] = []
  let from = start
  let to = end
  while (from < to) {
    const mark = leadingMark(text, from, to)
    if (mark === 0) break
    out.push({ start: from, end: from + mark })
    from += mark
  }
  while (from < to) {
    const mark = trailingMark(text, from, to, end >= ink && tail.length === 0)
    if (mark === 0) break
    tail.push({ start: to - mark, end: to })
    to -= mark
  }
  if (from < to) splitWord(text, from, to, ink, out)
  for (let i = tail.length - 1; i >= 0; i--) out.push(tail[i]!)
}
