import type { Claim, SpeechAct } from '../domain/claim.ts'
import { isVoiceOfState } from '../domain/party.ts'
import { compareParties } from './parties.ts'

/** In the order in which one telling outranks another: an ultimatum that another paper calls a threat is an ultimatum. */
export const undertakingKinds: readonly SpeechAct[] = ['ultimatum', 'threat', 'demand', 'promise', 'offer', 'plan']

/**
 * What kind of undertaking a claim tells of, if any. A hostile act that is planned or possible counts when its own side says so: what others expect of
 * somebody binds nobody.
 */
export function kindOfUndertaking(claim: Claim): SpeechAct | undefined {
  if (claim.status === 'denied' || claim.status === 'hypothetical') return undefined
  if (claim.speechAct !== undefined) return undertakingKinds.includes(claim.speechAct) ? claim.speechAct : undefined
  const isAnnounced = claim.status === 'planned' || claim.status === 'possible'
  if (claim.act.event === 'THREATEN' && claim.about !== undefined) return !isAnnounced || claim.saidBy.length === 0 || isOwnWord(claim) ? 'threat' : undefined
  if (!isAnnounced || claim.act.score >= 0 || claim.actor.length + claim.recipient.length === 0) return undefined
  return isOwnWord(claim) ? (claim.status === 'planned' ? 'plan' : 'threat') : undefined
}

/** The speaker belongs to the side that would act. */
function isOwnWord({ saidBy, actor }: Claim): boolean {
  const speaker = saidBy.at(-1)?.party
  if (!speaker || (speaker.sector === 'JRN' && !isVoiceOfState(speaker))) return false
  return actor.some((party) => (party.country !== undefined && party.country === speaker.country) || compareParties(party, speaker) === 'same')
}
