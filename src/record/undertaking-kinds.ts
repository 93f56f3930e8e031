import type { Claim, SpeechAct } from '../domain/claim.ts'
import { isVoiceOfState, type Party } from '../domain/party.ts'
import { compareParties } from './parties.ts'

/** In the order in which one telling outranks another: an ultimatum that another paper calls a threat is an ultimatum. */
export const undertakingKinds: readonly SpeechAct[] = ['ultimatum', 'threat', 'demand', 'promise', 'offer', 'plan']

/**
 * What kind of undertaking a claim tells of, if any. A hostile act that is planned or possible counts when its own side says so: what others expect of
 * somebody binds nobody.
 */
export function kindOfUndertaking(claim: Claim): SpeechAct | undefined {
  if (claim.status === 'denied' || claim.status === 'hypothetical') return undefined
  if (claim.speechAct !== undefined)
    return undertakingKinds.includes(claim.speechAct) && hasContent(claim) && !isPrecaution(claim) ? claim.speechAct : undefined
  const isAnnounced = claim.status === 'planned' || claim.status === 'possible'
  if (claim.act.event === 'THREATEN' && claim.about !== undefined) return !isAnnounced || claim.saidBy.length === 0 || isOwnWord(claim) ? 'threat' : undefined
  if (!isAnnounced || claim.act.score >= 0 || claim.actor.length + claim.recipient.length === 0) return undefined
  return isOwnWord(claim) ? (claim.status === 'planned' ? 'plan' : 'threat') : undefined
}

/** "called at nine" does not say what is asked. */
const hasContent = ({ speechAct, about }: Claim): boolean => speechAct !== 'demand' || about !== undefined

/** "told residents to take shelter": care for one's own people asks nothing of another side. */
const isPrecaution = ({ speechAct, actor, recipient }: Claim): boolean =>
  speechAct === 'demand' && recipient.length > 0 && recipient.every((party) => isPublic(party) && !actor.some((own) => isForeign(own, party)))

const isPublic = ({ sector, words }: Party): boolean => sector === 'CVL' && publicWords.test(words)
const publicWords =
  /\b(?:residents?|people|civilians?|citizens?|nationals|villagers?|inhabitants|travell?ers|tourists|passengers|population|public|families)\b/iu

const isForeign = (own: Party, other: Party): boolean => own.country !== undefined && other.country !== undefined && own.country !== other.country

/** The speaker belongs to the side that would act. */
function isOwnWord({ saidBy, actor }: Claim): boolean {
  const speaker = saidBy.at(-1)?.party
  if (!speaker || (speaker.sector === 'JRN' && !isVoiceOfState(speaker))) return false
  return actor.some((party) => (party.country !== undefined && party.country === speaker.country) || compareParties(party, speaker) === 'same')
}
