import type { Party } from '../../domain/party.ts'
import { givesItsWord } from './announce.ts'
import { isInferred } from './inferred-side.ts'
import type { Told } from './told.ts'

export const giverOf = (actor: readonly Party[], recipient: readonly Party[], speaker: Party | undefined): Pick<Told, 'actor'> =>
  actor.length === 0 && speaker !== undefined && givesItsWord(speaker) ? { actor: [notOf(recipient, speaker)] } : {}

/** "Chad will pay for it, a spokesman wrote": he is not of the state that he threatens. */
function notOf(recipient: readonly Party[], speaker: Party): Party {
  const { country, ...rest } = speaker
  return isInferred(speaker) && recipient.some((party) => party.kind === 'country' && party.country === country) ? rest : speaker
}
