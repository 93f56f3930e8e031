import type { Event } from '../domain/record.ts'
import type { ThingId } from '../domain/id.ts'
import type { EventBook } from './event-book.ts'
import type { KnownThing, Things } from './things.ts'
import { mayBeOne } from './things.ts'

/**
 * "the building was destroyed at 2:49" tells of the liaison office when it tells of the same event. A thing that is only ever named by its head is
 * taken for the fuller one that it shares an event with; the first such event decides.
 */
export function settleBareThings(things: Things, book: EventBook): { readonly things: Things; readonly events: readonly Event[] } {
  const means = new Map<ThingId, KnownThing>()
  for (const event of book.events) {
    if (event.claims.length < 2) continue
    const told = new Set(book.claimsOf(event).flatMap((claim) => (claim.thing && things.of(claim.report, claim.thing)) ?? []))
    const full = [...told].filter((thing) => !thing.isBare)
    if (full.length !== 1) continue
    for (const bare of told) if (bare.isBare && !means.has(bare.id) && mayBeOne(bare, full[0]!)) means.set(bare.id, full[0]!)
  }
  if (means.size === 0) return { things, events: book.events }
  const settled: Things = {
    all: things.all.filter((thing) => !means.has(thing.id)),
    of: (report, thing) => {
      const known = things.of(report, thing)
      return known && (means.get(known.id) ?? known)
    },
  }
  return {
    things: settled,
    events: book.events.map((event) => {
      const thing = event.thing && means.get(event.thing)
      return thing ? { ...event, thing: thing.id } : event
    }),
  }
}
