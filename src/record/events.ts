import type { Claim } from '../domain/claim.ts'
import type { Event } from '../domain/record.ts'
import { buildEvent } from './build-event.ts'
import { clusterEvents } from './event-clusters.ts'
import { createPartySets, featuresOf } from './event-features.ts'
import { findEventLinks } from './event-links.ts'
import type { Origins } from './origins.ts'
import type { Selection } from './select.ts'
import type { Things } from './things.ts'

/**
 * Puts the claims about one happening together, within a report and across reports. Every claim is in exactly one event; events come in the order of
 * their first claims. Claims must come in canonical order, as `select` gives them.
 */
export function findEvents({ claims, reportOf, constraints }: Selection, things: Things, origins: Origins): readonly Event[] {
  const sets = createPartySets()
  const features = featuresOf(claims, reportOf, things, sets)
  const clusters = clusterEvents(features, findEventLinks(features, sets), constraints, sets)
  return clusters.map((members) =>
    buildEvent(
      members.map((index): Claim => claims[index]!),
      things,
      origins,
    ),
  )
}
