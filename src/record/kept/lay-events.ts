import type { EventId } from '../../domain/id.ts'
import { bareThingsIn } from '../bare-things.ts'
import type { StateOfThing } from '../board.ts'
import { placeInOrder } from '../canonical.ts'
import type { Constraint } from '../decisions.ts'
import { clusterEvents } from '../event-clusters.ts'
import { createPartySets, featuresOf } from '../event-features.ts'
import { findEventLinks, sortIntoBlocks } from '../event-links.ts'
import type { KeptClaim } from '../kept-claim.ts'
import type { KnownThing } from '../things.ts'
import { keepEvent } from './event-layer.ts'
import type { Kept, KeptEvent } from './kept.ts'
import type { AsideTask } from './lay-aside.ts'
import { blockTask } from './lay-aside.ts'
import type { Told } from './lay-reports.ts'
import { cardInBlock } from './session.ts'

/** All events in canonical order, and the states that they give to things. */
export type LaidEvents = {
  readonly events: readonly KeptEvent[]
  readonly states: readonly StateOfThing[]
  readonly settledThingOf: (signature: string) => KnownThing | undefined
}

type EventTask = { readonly constraints: readonly Constraint[]; readonly layAside: (task: AsideTask) => void }

/** Lays the claims among the others, links and events. */
export function layEvents(kept: Kept, told: Told, { constraints, layAside }: EventTask): LaidEvents {
  const places = layClusters(kept, told, { constraints, layAside })
  const clusters = places.map((members) => members.map((place) => told.claims[place]!))
  const { settledThingOf } = layBareThings(kept, clusters, told.thingOf)
  const events: KeptEvent[] = []
  const states: StateOfThing[] = []
  for (const own of clusters) {
    const made = keepEvent(own, { ...told, settledThingOf })
    events.push(made.event)
    for (const state of made.states) states.push(state)
  }
  // An event is named after its first claim.
  const eventAt = new Int32Array(told.claims.length).fill(-1)
  for (const [n, [first]] of places.entries()) eventAt[first!] = n
  for (const place of told.byId) {
    const event = events[eventAt[place]!]
    if (event) kept.event.put('', event.facts.event.id, event)
  }
  return { events, states, settledThingOf }
}

function layClusters(kept: Kept, { claims, byId, storyOf, thingOf }: Told, { constraints, layAside }: EventTask): readonly (readonly number[])[] {
  const sets = createPartySets()
  const features = claims.map((claim, i) => featuresOf(claim, i, { storyOf, thingOf, sets }))
  const blocks = sortIntoBlocks(features, byId)
  layAside({ kind: 'blocks', ...blockTask(blocks.members, features.map(cardInBlock)) })
  const links = findEventLinks(features, sets, blocks)
  layAside({ kind: 'links', ids: claims.map(({ claim }) => claim.id).join('\n'), links, byId })
  const clusters = clusterEvents(features, links, constraints, sets)
  const eventOf = new Array<EventId>(claims.length)
  for (const members of clusters) for (const index of members) eventOf[index] = `e-${claims[members[0]!]!.claim.id}` as EventId
  for (const index of byId) kept.member.put('', claims[index]!.claim.id, eventOf[index]!)
  return clusters
}

/** A bare thing is what the first event that names it with one fuller thing says. */
function layBareThings(kept: Kept, clusters: readonly (readonly KeptClaim[])[], thingOf: Told['thingOf']): Pick<LaidEvents, 'settledThingOf'> {
  const settled = new Map<string, string>()
  for (const own of clusters) {
    const [first] = own
    for (const { bare, means } of bareThingsIn(own, thingOf)) {
      kept.bare.put(bare.key, placeInOrder(first!.told, first!.claim.id), means.key)
      if (!settled.has(bare.key)) settled.set(bare.key, means.key)
    }
  }
  return {
    settledThingOf: (signature) => {
      const thing = thingOf(signature)
      const means = thing?.isBare === true ? settled.get(thing.key) : undefined
      return means === undefined ? thing : (thingOf(means) ?? thing)
    },
  }
}
