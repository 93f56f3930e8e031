import type { Claim } from './claim.ts'
import type { ClaimId, DecisionId } from './id.ts'

/** What a person decided. Outranks the machine and survives every re-reading. */
export type Verdict =
  | { readonly kind: 'accept'; readonly claim: ClaimId }
  | { readonly kind: 'reject'; readonly claim: ClaimId }
  | {
      readonly kind: 'correct'
      readonly claim: ClaimId
      readonly fields: Partial<Pick<Claim, 'act' | 'actor' | 'recipient' | 'status' | 'when' | 'where' | 'thing'>>
    }
  | { readonly kind: 'merge'; readonly claims: readonly ClaimId[] }
  | { readonly kind: 'split'; readonly claims: readonly ClaimId[] }
  /** The later claim carries out, suspends or withdraws the commitment of the earlier; `undo` parts what the machine linked. */
  | { readonly kind: 'link'; readonly commitment: ClaimId; readonly by: ClaimId; readonly as: 'carried out' | 'suspended' | 'withdrawn' | 'undo' }

export type Decision = {
  readonly id: DecisionId
  readonly verdict: Verdict
  readonly who: string
  /** UTC, `YYYY-MM-DDTHH:MM:SSZ`. */
  readonly at: string
  readonly why: string
}

/** The claims that a verdict names. */
export function claimsOfVerdict(verdict: Verdict): readonly ClaimId[] {
  switch (verdict.kind) {
    case 'accept':
    case 'reject':
    case 'correct':
      return [verdict.claim]
    case 'merge':
    case 'split':
      return verdict.claims
    case 'link':
      return [verdict.commitment, verdict.by]
  }
}
