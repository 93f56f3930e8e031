import { wordSet } from './listed.ts'

// Words by which a report comes back to a threat, a promise or a demand that was made before, without giving it anew: tables in our own words.

/** What somebody is bound by: "its *threat* to leave". */
export const wordsGiven = wordSet('threat promise pledge vow ultimatum plan undertaking commitment warning oath')
/** "carried out its threat", "kept its promise": with the threat or promise as the object */
export const keepingVerbs = wordSet('carry keep fulfil fulfill honour honor execute implement redeem realise realize')
/** "made good on its threat", "acted on the plan", "lived up to its pledge" */
export const keepingOn = wordSet('make good follow act deliver live')
export const keptOn = wordSet('on to')
/** "The ultimatum expired", "when the deadline passed" */
export const expiringVerbs = wordSet('expire lapse pass end run elapse')
export const expiringWords = wordSet('ultimatum threat')
/** "called the offer a trap": what was offered is only judged */
export const judgedWords = wordSet('offer proposal ultimatum demand promise pledge')
/** "had planned to resign": what one meant to do and nobody says one still means */
export const hadMeant = wordSet('plan intend hope mean aim want wish consider prepare')
