import type { Span } from '../../domain/span.ts'
import type { Thing } from '../../domain/thing.ts'
import type { Place, Where } from '../../domain/where.ts'
import type { ActDraft } from '../act-draft.ts'
import type { Tree } from '../tree.ts'
import { attachPlace } from './attach-place.ts'
import type { PlaceMention } from './find-places.ts'

/** Where a thing of the report stands, by the words that said so. */
export type PlacedThing = { readonly place: Place; readonly at: Span }

/** What an act's place is looked for in. */
export type Surroundings = {
  readonly places: readonly PlaceMention[]
  readonly trees: readonly Tree[]
  readonly thingAt: (sentence: number, token: number) => Thing | undefined
  readonly placeOfThing: (thing: Thing) => PlacedThing | undefined
}

/** Words between a thing and the place right behind it: "the office *in the hill town of* Gori". */
const leadsIn = /^ (?:in|at|near|outside)(?: [a-z'-]+){0,5} ?$/u

/** The place that a thing's own words name, or that stands right behind them. */
function placeBeside({ at }: Thing, text: string, places: readonly PlaceMention[]): PlaceMention | undefined {
  return places.find(
    (each) =>
      !each.metonym &&
      each.place.precision !== 'country' &&
      each.at.end > at.start &&
      (each.at.end <= at.end || (each.at.start >= at.end && leadsIn.test(text.slice(at.end, each.at.start)))),
  )
}

/** The places of things: each stands where the first of its mentions that says more than a country says that it does. */
export function placeThings(things: readonly Thing[], text: string, places: readonly PlaceMention[]): (thing: Thing) => PlacedThing | undefined {
  const placed = new Map<string, PlacedThing>()
  for (const thing of things) {
    if (placed.has(thing.id)) continue
    const own = thing.place?.precision === 'country' ? undefined : thing.place
    const found = placeBeside(thing, text, places) ?? (own && { place: own, at: thing.at })
    if (found) placed.set(thing.id, { place: found.place, at: found.at })
  }
  return (thing) => placed.get(thing.id)
}

/**
 * Where an act happened. What its own words say comes first, then where the thing stands that it is done to ("blew up the liaison
 * office" happened in Gori, which another sentence said), then what the sentence and those around it say.
 */
export function placeOfAct(draft: ActDraft, { places, trees, thingAt, placeOfThing }: Surroundings): Where {
  const heads = [...draft.actor, ...draft.recipient, ...draft.thing].map(({ head }) => head)
  const where = attachPlace({ sentence: draft.sentence, trigger: draft.trigger, arguments: heads }, places, trees)
  if (where.kind === 'stated' && where.place.precision !== 'country') return where
  for (const { head } of draft.thing) {
    const thing = thingAt(draft.sentence, head)
    const placed = thing && placeOfThing(thing)
    if (placed) return { kind: 'inherited', place: placed.place, at: placed.at, because: 'thing' }
  }
  return draft.predicate.speechAct !== undefined && isOfSurroundings(where) ? { kind: 'unknown' } : where
}

/** A word can be given anywhere: what stands near is where something else happened. "They promised to rebuild the hospital in Gori." */
const isOfSurroundings = (where: Where): boolean => where.kind === 'inherited' && (where.because === 'sentence' || where.because === 'previous-sentence')
