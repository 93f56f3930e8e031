import type { Span } from '../src/domain/span.ts'

/** A span as the gold files write it: `[start, end]`, half-open. */
export type SpanPair = readonly [number, number]

export const toSpan = ([start, end]: SpanPair): Span => ({ start, end })
export const toSpans = (pairs: readonly SpanPair[]): readonly Span[] => pairs.map(toSpan)

/** Joins what overlaps or touches, so that no character is counted twice. */
export function mergeSpans(spans: readonly Span[]): readonly Span[] {
  const merged: Span[] = []
  for (const span of [...spans].sort((a, b) => a.start - b.start || a.end - b.end)) {
    const last = merged.at(-1)
    if (last && span.start <= last.end) merged[merged.length - 1] = { start: last.start, end: Math.max(last.end, span.end) }
    else merged.push(span)
  }
  return merged
}

export const lengthOf = (spans: readonly Span[]): number => mergeSpans(spans).reduce((sum, span) => sum + span.end - span.start, 0)

/** Characters that both lists of spans cover. */
export function sharedLength(a: readonly Span[], b: readonly Span[]): number {
  const others = mergeSpans(b)
  let shared = 0
  for (const span of mergeSpans(a)) for (const other of others) shared += Math.max(0, Math.min(span.end, other.end) - Math.max(span.start, other.start))
  return shared
}

export const overlapsAny = (a: readonly Span[], b: readonly Span[]): boolean => sharedLength(a, b) > 0
