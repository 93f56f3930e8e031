import type { ClaimId, EventId, ThingId } from '../../domain/id.ts'
import { bareThingsIn } from '../bare-things.ts'
import type { StateOfThing } from '../board.ts'
import { statesOfEvent } from '../board.ts'
import { buildEvent } from '../build-event.ts'
import { placeInOrder } from '../canonical.ts'
import type { Constraint } from '../decisions.ts'
import { clusterEvents, groupsOf } from '../event-clusters.ts'
import { factsOf } from '../event-facts.ts'
import type { KeptClaim } from '../kept-claim.ts'
import type { KeptEvent } from './kept.ts'
import type { Session } from './session.ts'

/** An event that is gone, new, or not what it was. */
export type EventChange = { readonly before?: KeptEvent; readonly now?: KeptEvent }

/** Claims by the groups that a person put them into. */
export type Grouping = ReadonlyMap<ClaimId, ReadonlySet<ClaimId>>

export function groupingBy(constraints: readonly Constraint[]): Grouping {
  return new Map(groupsOf(constraints).flatMap(({ claims }) => [...claims].map((id) => [id, claims] as const)))
}

export type ClusterTask = {
  /** Claims that are new or gone, or whose links have changed. */
  readonly touched: ReadonlySet<ClaimId>
  /** Claims that are not what they were: their events are built again. */
  readonly changed: ReadonlySet<ClaimId>
  readonly constraints: readonly Constraint[]
}

/** Clusters anew what hangs together with touched claims, and gives the members of every event that is to be built, and the events that are no more. */
export function recluster(
  session: Session,
  { touched, changed, constraints }: ClusterTask,
): { readonly built: readonly (readonly ClaimId[])[]; readonly gone: readonly EventId[] } {
  const { kept } = session
  const grouping = groupingBy(constraints)
  const gone = new Set<EventId>()
  const built: (readonly ClaimId[])[] = []
  const seen = new Set<ClaimId>()
  const starts = new Set([...touched, ...changed])
  for (const id of starts) for (const other of grouping.get(id) ?? []) starts.add(other)
  for (const start of starts) {
    const event = kept.member.get('', start)
    if (event !== undefined && !session.claim(start)) {
      gone.add(event)
      kept.member.remove('', start)
    }
    if (seen.has(start) || !session.claim(start)) continue
    const component = componentOf(session, start, grouping, seen)
    for (const id of component) {
      const old = kept.member.get('', id)
      if (old !== undefined) gone.add(old)
    }
    built.push(...clusterComponent(session, component, constraints))
  }
  const isAsBefore = (members: readonly ClaimId[]): boolean => {
    const claims = session.event(`e-${members[0]!}` as EventId)?.facts.event.claims
    return claims?.length === members.length && claims.every((id, i) => id === members[i]) && !members.some((id) => changed.has(id))
  }
  const news = built.filter((members) => {
    if (!isAsBefore(members)) return true
    gone.delete(`e-${members[0]!}` as EventId)
    return false
  })
  return { built: news, gone: [...gone] }
}

/** All claims that are linked with one, or put together with it by a person, one by the other. */
function componentOf(session: Session, start: ClaimId, grouping: Grouping, seen: Set<ClaimId>): readonly ClaimId[] {
  const found = [start]
  seen.add(start)
  for (const id of found) {
    for (const other of [...session.linksOf(id).keys(), ...(grouping.get(id) ?? [])]) {
      if (seen.has(other) || !session.claim(other)) continue
      seen.add(other)
      found.push(other)
    }
  }
  return found
}

function clusterComponent(session: Session, component: readonly ClaimId[], constraints: readonly Constraint[]): readonly (readonly ClaimId[])[] {
  if (component.length === 1) return [component]
  const inOrder = component.map((id) => ({ id, order: orderOf(session.claim(id)!) })).sort((a, b) => (a.order < b.order ? -1 : 1))
  const indexOf = new Map(inOrder.map(({ id }, i) => [id, i]))
  const features = inOrder.map(({ id }, index) => ({ ...session.node(id).features, index }))
  const links = inOrder.flatMap(({ id }, a) =>
    [...session.linksOf(id)].flatMap(([other, score]) => {
      const b = indexOf.get(other)!
      return a < b ? [{ a, b, score }] : []
    }),
  )
  const columns = {
    a: Int32Array.from(links, ({ a }) => a),
    b: Int32Array.from(links, ({ b }) => b),
    score: Float64Array.from(links, ({ score }) => score),
  }
  return clusterEvents(features, columns, constraints, session.sets).map((members) => members.map((index) => inOrder[index]!.id))
}

const orderOf = ({ told, claim }: KeptClaim): string => placeInOrder(told, claim.id)

/**
 * Builds events from their members. A bare thing is what the first event that names it with one fuller thing says; where that changes, other events
 * that name it change as well and are given too.
 */
export function buildEvents(session: Session, built: readonly (readonly ClaimId[])[], gone: readonly EventId[]): ReadonlyMap<EventId, EventChange> {
  const { kept } = session
  const before = new Map<EventId, KeptEvent>()
  for (const id of gone) before.set(id, session.event(id)!)
  const members = new Map<EventId, readonly KeptClaim[]>()
  for (const ids of built)
    members.set(
      `e-${ids[0]!}` as EventId,
      ids.map((id) => session.claim(id)!),
    )
  const meant = new Map<string, string | undefined>()
  const meaningOf = (bare: string): string | undefined => kept.bare.cards(bare, { limit: 1 })[0]?.[1]
  const remember = (bare: string): void => {
    if (!meant.has(bare)) meant.set(bare, meaningOf(bare))
  }
  for (const [, { facts, bare }] of before) {
    for (const key of bare) {
      remember(key)
      kept.bare.remove(key, facts.order)
    }
  }
  for (const own of members.values()) {
    for (const { bare, means } of bareThingsIn(own, session.thingOf)) {
      remember(bare.key)
      kept.bare.put(bare.key, orderOf(own[0]!), means.key)
    }
  }
  for (const own of members.values()) for (const { claim } of own) kept.member.put('', claim.id, `e-${own[0]!.claim.id}` as EventId)
  for (const [bare, means] of meant)
    if (meaningOf(bare) !== means) for (const id of eventsNaming(session, bare)) if (!members.has(id)) addOld(session, id, before, members)
  const now = new Map([...members].map(([id, own]) => [id, keepEvent(own, session).event]))
  return new Map([...before.keys(), ...now.keys()].map((id) => [id, { ...optional('before', before.get(id)), ...optional('now', now.get(id)) }]))
}

const optional = <Name extends string, T>(name: Name, value: T | undefined): { readonly [name in Name]?: T } =>
  (value === undefined ? {} : { [name]: value }) as { readonly [name in Name]?: T }

function addOld(session: Session, id: EventId, before: Map<EventId, KeptEvent>, members: Map<EventId, readonly KeptClaim[]>): void {
  const event = session.event(id)!
  before.set(id, event)
  members.set(
    id,
    event.facts.event.claims.map((claim) => session.claim(claim)!),
  )
}

/** The events of the claims that name a thing, by the thing's key. */
function eventsNaming({ kept, thingOf }: Session, key: string): ReadonlySet<EventId> {
  const head = thingOf(key)?.head
  const signatures =
    head === undefined ? [key] : [key, ...kept.signature.names(head).filter((signature) => signature !== key && thingOf(signature)?.key === key)]
  return new Set(signatures.flatMap((signature) => kept.mention.names(signature).flatMap((id) => kept.member.get('', id) ?? [])))
}

export type EventSources = Pick<Session, 'thingOf' | 'settledThingOf' | 'originOf'>

/** An event from its members, with the states that it gives to things. */
export function keepEvent(
  own: readonly KeptClaim[],
  { thingOf, settledThingOf, originOf }: EventSources,
): { readonly event: KeptEvent; readonly states: readonly StateOfThing[] } {
  const event = buildEvent(own, { thingOf, originOf })
  const settled = event.thing && settledThingOf(event.thing)
  const facts = factsOf(settled ? { ...event, thing: settled.key as ThingId } : event, own, settledThingOf)
  const states = statesOfEvent(facts, own, settledThingOf)
  return {
    event: { facts, states: [...new Set(states.map(({ thing }) => thing))], bare: bareThingsIn(own, thingOf).map(({ bare }) => bare.key) },
    states,
  }
}

/** The states that an event on the shelves gives to things. */
export const statesByEvent = ({ claim, settledThingOf }: Session, { facts }: KeptEvent): readonly StateOfThing[] =>
  statesOfEvent(
    facts,
    facts.event.claims.map((id) => claim(id)!),
    settledThingOf,
  )
