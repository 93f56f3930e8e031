import type { About, Claim } from '../../domain/claim.ts'
import type { Party } from '../../domain/party.ts'
import type { Thing } from '../../domain/thing.ts'

/** The act of a claim, and what of the row follows from it. */
export type Told = Pick<Claim, 'act' | 'speechAct' | 'about'> & Partial<Pick<Claim, 'status' | 'actor' | 'recipient'>>

/** Who, whom and what, as the row has them. */
export type Known = {
  readonly about: About | undefined
  readonly actor: readonly Party[]
  readonly recipient: readonly Party[]
  readonly thing: Thing | undefined
  readonly speaker: Party | undefined
  /** Who speaks is of the side that would act. */
  readonly ofDoer: boolean
}
