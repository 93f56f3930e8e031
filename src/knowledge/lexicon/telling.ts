import { wordSet } from './listed.ts'

// Verbs of saying and of denying that the reading asks for by more than what they govern. The verbs of saying are some of those in cues.ts; here
// stand the lists that single some of them out, side by side, so that it can be seen where they differ and why.

/** "The rebels announced that *they* would answer": a body that tells by these what "they" or "it" did tells of itself. */
export const tellingOfOneself = wordSet(
  'say announce declare warn vow report claim state add confirm promise threaten note write pledge swear maintain tell admit',
)

/** "The minister said *the port was closed*": these take a clause and no addressee, so that what stands behind them is what was said. */
export const plainSayers = wordSet('say think believe add argue claim insist contend maintain allege assert predict suggest conclude estimate')

/** "It had no choice, *it added*": who goes on speaking by these has spoken before. */
export const goingOnTelling = wordSet('say add tell write note claim explain continue conclude insist stress warn report state')

/** "told the crew *to leave*", "told the crew *that it would leave*": with an infinitive they mean that something be done, with a clause that it is so. */
export const tellingThat = wordSet('tell insist swear convince persuade agree')

const denying = 'deny dispute rebut refute reject'

/** "*denied* shelling the town": the deed that they govern is denied. "Disavowed" and "repudiated" are said of deeds and of followers, not of reports. */
export const denyingDeeds = `${denying} disavow repudiate`

/** "*denied* the report": what was told is denied. A report is also "dismissed"; a deed that is dismissed is another matter. */
export const denyingReports = wordSet(`${denying} dismiss`)
