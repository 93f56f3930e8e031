import type { Span } from '../../src/domain/span.ts'
import { spansOverlap } from '../../src/domain/span.ts'
import type { Figure } from '../figure.ts'
import { accuracy, f1, sumTallies, tallyMatches } from '../measures.ts'

export type EventLocationRecord = { readonly id: string; readonly text: string; readonly verb: readonly Span[]; readonly location: readonly Span[] }

/** Whether the places found are the places asked for, to the character; for a sentence that says none, that none was found. */
export function isExact({ location }: EventLocationRecord, found: readonly Span[]): boolean {
  return tallyMatches(location, found, (a, b) => a.start === b.start && a.end === b.end).right === Math.max(location.length, found.length)
}

/** The share of sentences answered exactly, and F1 of places that share a character. */
export function scoreEventLocation(records: readonly EventLocationRecord[], locate: (record: EventLocationRecord) => readonly Span[]): readonly Figure[] {
  const found = records.map((record) => locate(record))
  const overlap = sumTallies(records.map((record, i) => tallyMatches(record.location, found[i]!, spansOverlap)))
  return [
    { metric: 'exact', value: accuracy(records.map((record, i) => isExact(record, found[i]!))), n: records.length },
    { metric: 'overlap_f1', value: f1(overlap), n: overlap.gold },
  ]
}
