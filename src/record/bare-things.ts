import type { KeptClaim } from './kept-claim.ts'
import type { KnownThing } from './things.ts'
import { mayBeOne } from './things.ts'

/**
 * "the building was destroyed at 2:49" tells of the liaison office when it tells of the same event. A thing that is only ever named by its head is
 * taken for the fuller one that it shares an event with; the first such event decides. Gives the bare things of an event and what they mean by it.
 */
export function bareThingsIn(
  kept: readonly KeptClaim[],
  thingOf: (signature: string) => KnownThing | undefined,
): readonly { readonly bare: KnownThing; readonly means: KnownThing }[] {
  if (kept.length < 2) return []
  const told = new Map(
    kept.flatMap(({ thing }) => {
      const known = thing === undefined ? undefined : thingOf(thing)
      return known ? [[known.key, known] as const] : []
    }),
  )
  const all = [...told.values()]
  const named = all.filter((thing) => !thing.isBare)
  // "the port" after "the port of Hodeidah": of bare ones that which has a place
  const [full, ...more] = named.length > 0 ? named : all.filter(({ place }) => place !== undefined)
  if (full === undefined || more.length > 0) return []
  return all.flatMap((bare) => (bare !== full && bare.isBare && mayBeOne(bare, full) ? [{ bare, means: full }] : []))
}
