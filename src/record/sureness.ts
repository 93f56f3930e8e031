import type { Claim } from '../domain/claim.ts'

/**
 * How sure it is that the sentence tells what it is read as, whoever did it to whom and when: the certainty of the row without what its parties, its
 * day and its mode take from it. "At least 16 people were killed" is told for sure, though it does not say by whom.
 */
export const sureness = (claim: Claim): number => surenessWithout(claim.certainty, besidesOf(claim))

/** By what doubts of its parties, its day and its mode lower the certainty of a claim: 1 where there are none. */
export const besidesOf = ({ doubts }: Claim): number => doubts.reduce((all, { field, factor }) => (besides.has(field) ? all * factor : all), 1)

export const surenessWithout = (certainty: number, ofBesides: number): number => Math.min(1, certainty / ofBesides)

const besides: ReadonlySet<string> = new Set(['actor', 'recipient', 'when', 'mode'])
