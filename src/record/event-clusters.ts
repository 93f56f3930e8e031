import type { ClaimId } from '../domain/id.ts'
import type { Constraint } from './decisions.ts'
import type { Features, PartySets } from './event-features.ts'
import { likeness } from './event-likeness.ts'
import type { EventLinks } from './event-links.ts'
import { strongestFirst } from './event-links.ts'
import { comparePlaces } from './places.ts'
import type { KnownThing } from './things.ts'
import { mayBeOne } from './things.ts'
import type { TimeRange } from './time-range.ts'
import { gapBetween, isClosed, lengthOf, minutesInDay, rangesOverlap } from './time-range.ts'

/** A growing event: what must not be contradicted by a claim that joins. */
type Cluster = {
  /** In canonical order. */
  readonly members: number[]
  /** Set apart by a person: nothing joins it but by a person's word. */
  readonly fenced: boolean
  /** The shortest time that was read from the words. */
  firm: TimeRange | undefined
  thing: KnownThing | undefined
  aboutThing: KnownThing | undefined
}

/**
 * Joins linked claims into events, the strongest links first. A link does not join two groups whose days, things or members contradict each other,
 * so that one vague report cannot pull two summits or two missile tests together. What a person merged or split stays so.
 */
export function clusterEvents(
  features: readonly Features[],
  links: EventLinks,
  constraints: readonly Constraint[],
  sets: PartySets,
): readonly (readonly number[])[] {
  const clusters = startingClusters(features, constraints)
  const clusterAt = (index: number): Cluster => (clusters[index] ??= clusterOf(features[index]!, false))
  for (const link of strongestFirst(links, features.length)) {
    const [one, other] = [clusterAt(links.a[link]!), clusterAt(links.b[link]!)]
    if (one === other || one.fenced || other.fenced || !mayJoin(one, other, features, sets)) continue
    const [large, small] = one.members.length >= other.members.length ? [one, other] : [other, one]
    absorb(large, small)
    for (const member of small.members) clusters[member] = large
  }
  return features.flatMap(({ index }) => {
    const members = clusters[index]?.members ?? [index]
    return members[0] === index ? [members] : []
  })
}

/** The groups that a person made; every other claim begins as a cluster of its own. */
function startingClusters(features: readonly Features[], constraints: readonly Constraint[]): (Cluster | undefined)[] {
  const clusters = new Array<Cluster | undefined>(features.length).fill(undefined)
  if (constraints.length === 0) return clusters
  const indexOf = new Map(features.map((feature) => [feature.claim.id, feature.index]))
  for (const group of groupsOf(constraints)) {
    const indices = [...group.claims].flatMap((id) => indexOf.get(id) ?? []).sort((x, y) => x - y)
    const [first, ...rest] = indices
    if (first === undefined) continue
    const cluster = clusterOf(features[first]!, group.fenced)
    for (const index of rest) absorb(cluster, clusterOf(features[index]!, false))
    for (const index of indices) clusters[index] = cluster
  }
  return clusters
}

type Group = { readonly claims: ReadonlySet<ClaimId>; readonly fenced: boolean }

/** What remains of a person's merges and splits when each later word outranks the earlier. */
export function groupsOf(constraints: readonly Constraint[]): readonly Group[] {
  let groups: Group[] = []
  for (const { kind, claims } of constraints) {
    const named = new Set(claims)
    const joining = new Set(claims)
    const rest: Group[] = []
    for (const group of groups) {
      const touched = [...group.claims].some((id) => named.has(id))
      if (touched && kind === 'merge' && !group.fenced) for (const id of group.claims) joining.add(id)
      else rest.push({ ...group, claims: new Set([...group.claims].filter((id) => !named.has(id))) })
    }
    groups = [...rest.filter((group) => group.claims.size > 0), { claims: joining, fenced: kind === 'split' }]
  }
  return groups
}

const firmDays = 31

function clusterOf({ index, time, isSoft, thing, aboutThing }: Features, fenced: boolean): Cluster {
  const isFirm = time !== undefined && !isSoft && isClosed(time) && lengthOf(time) <= firmDays * minutesInDay
  return { members: [index], fenced, firm: isFirm ? time : undefined, thing, aboutThing }
}

function absorb(into: Cluster, from: Cluster): void {
  for (const member of from.members) insert(into.members, member)
  if (from.firm && (!into.firm || lengthOf(from.firm) < lengthOf(into.firm))) into.firm = from.firm
  into.thing = better(into.thing, from.thing)
  into.aboutThing = better(into.aboutThing, from.aboutThing)
}

function insert(members: number[], member: number): void {
  let [low, high] = [0, members.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (members[middle]! < member) low = middle + 1
    else high = middle
  }
  members.splice(low, 0, member)
}

/** The thing that is named more fully stands for the group. */
const better = (a: KnownThing | undefined, b: KnownThing | undefined): KnownThing | undefined => (a === undefined || (a.isBare && b !== undefined) ? b : a)

const differ = (a: KnownThing | undefined, b: KnownThing | undefined): boolean => a !== undefined && b !== undefined && !mayBeOne(a, b)

/** Of two large groups this many members each are compared. */
const sampled = 4

function mayJoin(a: Cluster, b: Cluster, features: readonly Features[], sets: PartySets): boolean {
  if (a.firm && b.firm && !rangesOverlap(a.firm, b.firm) && gapBetween(a.firm, b.firm) >= minutesInDay) return false
  if (differ(a.thing, b.thing) || differ(a.aboutThing, b.aboutThing)) return false
  if (a.members.length === 1 && b.members.length === 1) return true
  return onTheWholeAlike(sample(a.members), sample(b.members), features, sets)
}

/** The middle claims of a group stand for it as well as the first ones; canonical order makes the choice the same each time. */
function sample(members: readonly number[]): readonly number[] {
  return members.length <= sampled ? members : Array.from({ length: sampled }, (_, i) => members[Math.floor((i * members.length) / sampled)]!)
}

function onTheWholeAlike(a: readonly number[], b: readonly number[], features: readonly Features[], sets: PartySets): boolean {
  let sum = 0
  for (const x of a) {
    for (const y of b) {
      const score = likeness(features[x]!, features[y]!, sets)
      if (contradict(features[x]!, features[y]!)) return false
      sum += Math.max(-2, score)
    }
  }
  return sum / (a.length * b.length) >= wholeEnough
}

/** Members that share no word for the deed and no day may still belong together, if on average they nearly reach what a pair needs. */
const wholeEnough = 2

function contradict(a: Features, b: Features): boolean {
  if (a.isReal !== b.isReal) return true
  if (!a.isVerbal && !b.isVerbal && a.place && b.place && a.thing === undefined && comparePlaces(a.place, b.place) === 'apart') return true
  return a.claim.speechAct !== undefined && b.claim.speechAct !== undefined && a.claim.speechAct !== b.claim.speechAct
}
