import type { Event, SituationRecord } from '../domain/record.ts'
import type { Corroboration } from '../record/origins.ts'
import { createLookup } from './lookup.ts'
import { sidesOf } from './sides.ts'
import { leadClaim, whenOf } from './wording/event-words.ts'
import { createQuotes } from './wording/quotes.ts'

export type ChronologyLine = { readonly event: Event; readonly when: string; readonly words: string; readonly sides: Corroboration }

/** Events in the order in which they happened; those without a date at the end. Each in the words of the claim that tells it best. */
export function chronologyOf(record: SituationRecord, events: readonly Event[] = record.events): readonly ChronologyLine[] {
  const lookup = createLookup(record)
  const quotes = createQuotes(lookup)
  return [...events]
    .sort((a, b) => keyOf(a).localeCompare(keyOf(b)) || a.id.localeCompare(b.id))
    .map((event) => {
      const lead = leadClaim(event.claims, { lookup, quotes })
      return { event, when: whenOf(event.interval), words: lead === undefined ? '' : quotes.clause(lead), sides: sidesOf(event, lookup) }
    })
}

const keyOf = ({ interval }: Event): string => interval?.start ?? (interval?.end === undefined ? '9999' : `${interval.end}~`)
