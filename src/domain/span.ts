/** Half-open `[start, end)`, in UTF-16 code units of `Report.text` (JavaScript string indices). */
export type Span = { readonly start: number; readonly end: number }

export function wordsAt(text: string, at: Span): string {
  return text.slice(at.start, at.end)
}

export function spansOverlap(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end
}

export function spanCovers(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end
}

/** The smallest span that holds all of them; throws a TypeError when there is none. */
export function spanOver(spans: readonly Span[]): Span {
  if (spans.length === 0) throw new TypeError('no span to span over')
  return { start: Math.min(...spans.map((s) => s.start)), end: Math.max(...spans.map((s) => s.end)) }
}
