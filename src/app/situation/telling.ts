import type { Lookup } from '../lookup.ts'
import type { Quotes } from '../wording/quotes.ts'

/** What the parts of a situation report need to put events into words. */
export type Telling = { readonly lookup: Lookup; readonly quotes: Quotes }
