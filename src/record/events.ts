import type { Event } from '../domain/record.ts'
import { buildEvent } from './build-event.ts'
import { clusterEvents } from './event-clusters.ts'
import { createPartySets, featuresOf } from './event-features.ts'
import { findEventLinks } from './event-links.ts'
import type { KeptClaim } from './kept-claim.ts'
import { keepClaim } from './kept-claim.ts'
import type { Origins } from './origins.ts'
import type { Selection } from './select.ts'
import { groupStories } from './stories.ts'
import type { Things } from './things.ts'

/** An event with its claims as the folds keep them. */
export type FoundEvent = { readonly event: Event; readonly kept: readonly KeptClaim[] }

/**
 * Puts the claims about one happening together, within a report and across reports. Every claim is in exactly one event; events come in the order of
 * their first claims. Claims must come in canonical order, as `select` gives them. An event names its thing by the thing's key.
 */
export function findEvents({ claims, reports, reportOf, constraints }: Selection, things: Things, origins: Origins): readonly FoundEvent[] {
  const kept = claims.map((claim) => {
    const thing = claim.thing && things.signatureOf(claim.report, claim.thing)
    const aboutThing = claim.about?.thing && things.signatureOf(claim.report, claim.about.thing)
    return keepClaim(claim, reportOf.get(claim.report)!, { ...(thing === undefined ? {} : { thing }), ...(aboutThing === undefined ? {} : { aboutThing }) })
  })
  const sets = createPartySets()
  const stories = groupStories(reports)
  const storyOf = new Map(reports.map((report, i) => [report.id, reports[stories[i]!]!.id]))
  const features = kept.map((each, i) => featuresOf(each, i, { storyOf: (report) => storyOf.get(report)!, thingOf: things.bySignature, sets }))
  const clusters = clusterEvents(features, findEventLinks(features, sets), constraints, sets)
  return clusters.map((members) => {
    const own = members.map((index) => kept[index]!)
    return { event: buildEvent(own, { thingOf: things.bySignature, originOf: origins.ofReport }), kept: own }
  })
}
