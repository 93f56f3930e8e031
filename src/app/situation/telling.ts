import type { Claim } from '../../domain/claim.ts'
import type { ClaimId } from '../../domain/id.ts'
import { createLookup, type Lookup } from '../lookup.ts'
import type { SituationRecord } from '../../domain/record.ts'
import { createQuotes, type Quotes } from '../wording/quotes.ts'

/** What the parts of a situation report need to put events into words. */
export type Telling = { readonly lookup: Lookup; readonly quotes: Quotes }

export function createTelling(record: SituationRecord): Telling {
  const lookup = createLookup(record)
  return { lookup, quotes: createQuotes(lookup) }
}

/**
 * How sure it is that the sentence tells what it is read as, whoever did it to whom and when: the certainty of the row without what its parties, its
 * day and its mode take from it. "At least 16 people were killed" is told for sure, though it does not say by whom.
 */
export function sureness({ certainty, doubts }: Claim): number {
  const ofBesides = doubts.filter(({ field }) => besides.has(field)).reduce((all, { factor }) => all * factor, 1)
  return Math.min(1, certainty / ofBesides)
}

const besides: ReadonlySet<string> = new Set(['actor', 'recipient', 'when', 'mode'])

/** One of the claims at least is sure enough to be told. */
export const areTold = (claims: readonly ClaimId[], { lookup }: Telling): boolean =>
  claims.flatMap((id) => lookup.claim(id) ?? []).some((claim) => sureness(claim) >= unsure)

/** Below this a reading is set apart as doubtful. */
export const unsure = 0.23
