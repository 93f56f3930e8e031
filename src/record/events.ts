import type { Claim } from '../domain/claim.ts'
import type { Event } from '../domain/record.ts'
import { buildEvent } from './build-event.ts'
import { clusterEvents } from './event-clusters.ts'
import { createPartySets, featuresOf } from './event-features.ts'
import { findEventLinks } from './event-links.ts'
import type { Origins } from './origins.ts'
import type { Selection } from './select.ts'
import { groupStories } from './stories.ts'
import type { Things } from './things.ts'

/**
 * Puts the claims about one happening together, within a report and across reports. Every claim is in exactly one event; events come in the order of
 * their first claims. Claims must come in canonical order, as `select` gives them.
 */
export function findEvents({ claims, reports, reportOf, constraints }: Selection, things: Things, origins: Origins): readonly Event[] {
  const sets = createPartySets()
  const stories = groupStories(reports)
  const storyOf = new Map(reports.map((report, i) => [report.id as string, stories[i]!]))
  const features = featuresOf(claims, { reportOf, storyOf, things, sets })
  const clusters = clusterEvents(features, findEventLinks(features, sets), constraints, sets)
  return clusters.map((members) =>
    buildEvent(
      members.map((index): Claim => claims[index]!),
      things,
      origins,
    ),
  )
}
