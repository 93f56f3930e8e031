/** What `expected.json` of a case holds. The rules of each field are in the README of the cases. */

export type ExpectedParty = { readonly name: string; readonly country?: string; readonly sector?: readonly string[] }

/** A day, a minute or a month in each place. */
export type ExpectedDate = { readonly start?: string; readonly end?: string; readonly before?: string }

export type ExpectedAbout = {
  /** `null`: any act, also one that PLOVER does not know. */
  readonly type?: readonly string[] | null
  readonly mode?: readonly string[] | null
  readonly actor?: readonly ExpectedParty[]
  readonly recipient?: readonly ExpectedParty[]
  readonly thing?: string
}

export type ExpectedRow = {
  readonly id: string
  readonly evidence: string
  readonly start: number
  readonly end: number
  readonly type?: readonly string[] | null
  readonly mode?: readonly string[] | null
  readonly optionalType?: boolean
  readonly status?: string
  readonly historical?: boolean
  readonly about?: ExpectedAbout
  readonly actor?: readonly ExpectedParty[]
  readonly recipient?: readonly ExpectedParty[]
  readonly date?: ExpectedDate
  readonly place?: { readonly name: string; readonly country?: string }
  readonly saidBy?: readonly ExpectedParty[]
  readonly thing?: string
  readonly quantity?: { readonly value: number; readonly unit?: string; readonly approximate?: boolean }
  readonly quoted?: boolean
  readonly medium?: string
  readonly saidOn?: string
  readonly sameEventAs?: string
  readonly carriedOutBy?: string
  readonly optional?: boolean
}

export type ExpectedThing = {
  readonly thing: string
  readonly place?: string
  readonly parties?: readonly string[]
  readonly states: readonly { readonly state: string; readonly when?: ExpectedDate; readonly by?: string }[]
  readonly now?: string
}

export type ExpectedFollowThrough = { readonly commitment: string; readonly by?: string; readonly status: string }

export type CaseRecord = {
  /** The folder's name. */
  readonly name: string
  readonly text: string
  readonly publisher?: string
  readonly publishedAt: string
  readonly headline?: string
  readonly byline?: string
  readonly facts: readonly ExpectedRow[]
  readonly things: readonly ExpectedThing[]
  readonly followThrough: readonly ExpectedFollowThrough[]
}
