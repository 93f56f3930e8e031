import type { Claim } from '../domain/claim.ts'
import type { Commitment, Event } from '../domain/record.ts'
import type { Party } from '../domain/party.ts'
import { dayOf, type Interval, type IsoDay } from '../domain/when.ts'
import { findCountryWords } from '../knowledge/countries/find-country.ts'

/** Narrows what is shown; the record itself stays whole. */
export type Selection = { readonly about?: readonly Wanted[]; readonly since?: IsoDay }

/** A party as a person typed it. */
export type Wanted = { readonly country?: string; readonly words: string }

/** "North Korea, PRK, Kim Yo-jong" -> countries where they are known, else names. */
export function parseWanted(text: string): readonly Wanted[] {
  return text
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map((words) => {
      if (/^[A-Z]{3}$/u.test(words)) return { country: words, words }
      const parts = words.split(/\s+/u)
      const match = findCountryWords(parts, 0)
      return match?.length === parts.length ? { country: match.code, words } : { words }
    })
}

const takesPart = (parties: readonly Party[], { country, words }: Wanted): boolean =>
  parties.some((party) => (country === undefined ? party.name.toLowerCase().includes(words.toLowerCase()) : party.country === country))

/** With one party: all that it takes part in. With several: what two of them at least take part in, or one of them alone. */
export function concerns(parties: readonly Party[], about: readonly Wanted[] | undefined): boolean {
  return about === undefined || about.length === 0 || about.some((wanted) => takesPart(parties, wanted))
}

export function happenedSince(interval: Interval | undefined, since: IsoDay | undefined): boolean {
  if (since === undefined) return true
  if (interval === undefined) return false
  return interval.end === undefined || dayOf(interval.end) >= since
}

export const partiesOfClaim = (claim: Claim): readonly Party[] => [
  ...claim.actor,
  ...claim.recipient,
  ...claim.saidBy.map(({ party }) => party),
  ...(claim.about?.actor ?? []),
  ...(claim.about?.recipient ?? []),
]
export const partiesOfEvent = (event: Event): readonly Party[] => [...event.actor, ...event.recipient]
export const partiesOfCommitment = (commitment: Commitment): readonly Party[] => [...commitment.by, ...commitment.against]
