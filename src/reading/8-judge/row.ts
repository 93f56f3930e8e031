import type { Claim } from '../../domain/claim.ts'

/** A claim before it is numbered, weighed and tied to what it tells again. */
export type Row = Omit<Claim, 'id' | 'certainty' | 'retells'>
