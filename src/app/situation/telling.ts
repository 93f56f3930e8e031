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

/** One of the claims at least is sure enough to be told. */
export const areTold = (claims: readonly ClaimId[], { lookup }: Telling): boolean => claims.some((id) => (lookup.outline(id)?.sureness ?? 0) >= unsure)

/** Below this a reading is set apart as doubtful. */
export const unsure = 0.23
