import type { Party } from '../../domain/party.ts'
import type { Mention } from '../mention.ts'

/** A party that a phrase means, and what is known of it for the time of one reading. */
export type Meant = {
  readonly party: Party
  /** Higher outranks: whom a bare "Kim" means. 0 for those without an office. */
  readonly rank: number
  readonly gender: 'she' | 'he' | undefined
}

/** A party of which no more is known. */
export const onlyParty = (party: Party): Meant => ({ party, rank: 0, gender: undefined })

/** Where a phrase stands and how it is written. */
export const wordsOfMention = ({ at }: Mention, text: string): Pick<Party, 'at' | 'words'> => ({ at, words: text.slice(at.start, at.end) })

/** The same party in other words. */
export const again = ({ party, rank, gender }: Meant, mention: Mention, text: string): Meant => ({
  party: { ...party, ...wordsOfMention(mention, text), antecedent: party.antecedent ?? party.at },
  rank,
  gender,
})
