import type { Claim } from '../../src/domain/claim.ts'
import type { Party } from '../../src/domain/party.ts'
import type { Span } from '../../src/domain/span.ts'
import { readRecords } from '../gold.ts'
import type { Measure } from '../skill-list.ts'
import { scorePlv } from '../skills/events-plv.ts'
import type { PlvRecord } from '../skills/events-plv.ts'
import { overlapsAny } from '../spans.ts'
import { keepLast, reportOf } from '../system.ts'

/** The words of the parties, and of those whom "it" and "they" mean. */
const spansOf = (parties: readonly Party[]): readonly Span[] => parties.flatMap(({ at, antecedent }) => (antecedent === undefined ? [at] : [at, antecedent]))

/** Whom an act touches: its recipients; two who do something together, each other; and things, as the set's targets are whatever is acted on. */
function touched({ actor, recipient, thing }: Claim): readonly Span[] {
  const parties = recipient.length > 0 || actor.length < 2 ? recipient : actor
  return [...spansOf(parties), ...(thing === undefined ? [] : [thing.at])]
}

/** How well a claim's two sides fit those given: each side that shares words counts, the actor a little more. */
function fit(claim: Claim, source: Span | undefined, target: Span | undefined): number {
  const actor = source !== undefined && overlapsAny(spansOf(claim.actor), [source])
  const recipient = target !== undefined && overlapsAny(touched(claim), [target])
  return (actor ? 3 : 0) + (recipient ? 2 : 0) - (claim.act.event === 'SAY' ? 4 : 0)
}

/** How much a text is about a claim: one between two sides before one with a single side, bare statements last, then by certainty. */
function weight({ act, actor, recipient, background, certainty }: Claim): number {
  const sides = (actor.length > 0 ? 1 : 0) + (recipient.length > 0 ? 1 : 0)
  return sides - (act.event === 'SAY' ? 4 : 0) - (background ? 0.5 : 0) + certainty / 10
}

export const measure: Measure = async (path, system) => {
  const readReport = await system.loadReading()
  const claimsOf = keepLast((text) => readReport(reportOf(text)).claims)
  return scorePlv(await readRecords<PlvRecord>(path), {
    between: (text, source, target) => [...claimsOf(text)].sort((a, b) => fit(b, source, target) - fit(a, source, target))[0]?.act.event,
    find: (text) =>
      [...claimsOf(text)]
        .sort((a, b) => weight(b) - weight(a))
        .map((claim) => ({ event: claim.act.event, actor: spansOf(claim.actor), recipient: touched(claim) })),
  })
}
