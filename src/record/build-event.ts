import type { Act, Status } from '../domain/act.ts'
import type { Claim } from '../domain/claim.ts'
import type { ClaimId, ReportId, ThingId } from '../domain/id.ts'
import { eventId } from '../domain/id.ts'
import type { Event } from '../domain/record.ts'
import { findDisagreements, voiceOf } from './disagreements.ts'
import type { KeptClaim } from './kept-claim.ts'
import type { Place } from '../domain/where.ts'
import { namesOfOneVoice } from './origins.ts'
import { mostExact } from './places.ts'
import { uniqueParties } from './parties.ts'
import type { KnownThing } from './things.ts'
import { mostPrecise } from './time-range.ts'

export type EventSources = {
  /** The thing that a signature means. */
  readonly thingOf: (signature: string) => KnownThing | undefined
  /** Whom what a report says itself comes from. */
  readonly originOf: (report: ReportId) => string
}

/** One event from its claims, which come in canonical order. Until it is shown it names its thing by the thing's key. */
export function buildEvent(kept: readonly KeptClaim[], { thingOf, originOf }: EventSources): Event {
  const claims = kept.map(({ claim }) => claim)
  const first = claims[0]!
  const asserted = kept.filter(({ claim }) => claim.status !== 'denied')
  const keptTelling = asserted.length > 0 ? asserted : kept
  const telling = keptTelling.map(({ claim }) => claim)
  const known = firstFound(keptTelling, ({ thing }) => (thing === undefined ? undefined : thingOf(thing)))
  const interval = mostPrecise(telling.map((claim) => claim.when))
  // A place that the words give for the act outranks the thing's, and that one a place taken over from around.
  const place = placeTold(telling, 'stated') ?? known?.place ?? placeTold(telling, 'inherited')
  const voices = namesOfOneVoice(kept.map(({ claim }) => claim))
  const origins = new Map(kept.map(({ claim, origin }) => [claim.id, voices.get(origin ?? '') ?? origin ?? originOf(claim.report)]))
  const said = new Map(claims.map((claim) => [claim.id, voices.get(voiceOf(claim) ?? '') ?? voiceOf(claim)]))
  const byOrigin = groupByOrigin(claims, (id) => origins.get(id)!)
  return {
    id: eventId(first.id),
    claims: claims.map((claim) => claim.id),
    act: commonestAct(telling),
    actor: uniqueParties(telling.flatMap((claim) => claim.actor)),
    recipient: uniqueParties(telling.flatMap((claim) => claim.recipient)),
    status: statusOf(claims),
    background: claims.every((claim) => claim.background),
    ...(known === undefined ? {} : { thing: known.key as ThingId }),
    ...(interval === undefined ? {} : { interval }),
    ...(place === undefined ? {} : { place }),
    reports: [...new Set(claims.map((claim) => claim.report))],
    origins: [...byOrigin.keys()].sort(),
    disagreements: findDisagreements(claims, (id) => said.get(id) ?? origins.get(id)!),
    certainty: certaintyOf(byOrigin),
  }
}

/** The claims by origin, in the order they came. */
function groupByOrigin(claims: readonly Claim[], originOf: (claim: ClaimId) => string): ReadonlyMap<string, readonly Claim[]> {
  const groups = new Map<string, Claim[]>()
  for (const claim of claims) {
    const origin = originOf(claim.id)
    const list = groups.get(origin)
    if (list) list.push(claim)
    else groups.set(origin, [claim])
  }
  return groups
}

const placeTold = (claims: readonly Claim[], kind: 'stated' | 'inherited'): Place | undefined =>
  mostExact(claims.flatMap(({ where }) => (where.kind === kind ? [where.place] : [])))

function firstFound<T>(claims: readonly KeptClaim[], find: (claim: KeptClaim) => T | undefined): T | undefined {
  for (const claim of claims) {
    const found = find(claim)
    if (found !== undefined) return found
  }
  return undefined
}

/** The act that most certainty stands behind (a missing mode has lowered it already); of equals one with a mode. */
function commonestAct(claims: readonly Claim[]): Act {
  if (claims.length === 1) return claims[0]!.act
  const votes = new Map<string, { act: Act; weight: number }>()
  for (const { act, certainty } of claims) {
    const key = `${act.event}/${act.mode ?? ''}`
    const vote = votes.get(key)
    if (vote) vote.weight += certainty
    else votes.set(key, { act, weight: certainty })
  }
  const hasMode = ({ mode }: Act): number => (mode === undefined ? 0 : 1)
  return [...votes].sort(([x, a], [y, b]) => b.weight - a.weight || hasMode(b.act) - hasMode(a.act) || (x < y ? -1 : 1))[0]![1].act
}

const statusOrder: readonly Status[] = ['done', 'ongoing', 'habitual', 'planned', 'possible', 'hypothetical', 'denied']

/** What is told as done is done, though another denies it: that is a disagreement, and stands beside. */
function statusOf(claims: readonly Claim[]): Status {
  return statusOrder.find((status) => claims.some((claim) => claim.status === status)) ?? 'done'
}

/**
 * How sure it is that it happened: each independent origin counts once, by its surest claim, and is wrong on its own; an origin that denies it
 * takes away in the same way.
 */
function certaintyOf(byOrigin: ReadonlyMap<string, readonly Claim[]>): number {
  let [allWrong, nobodyDenies] = [1, 1]
  for (const claims of byOrigin.values()) {
    const asserted = Math.max(0, ...claims.filter((claim) => claim.status !== 'denied').map((claim) => claim.certainty))
    const denied = Math.max(0, ...claims.filter((claim) => claim.status === 'denied').map((claim) => claim.certainty))
    allWrong *= 1 - asserted
    nobodyDenies *= 1 - denied / 2
  }
  const onlyDenied = [...byOrigin.values()].every((claims) => claims.every((claim) => claim.status === 'denied'))
  const certainty = onlyDenied ? 1 - nobodyDenies : (1 - allWrong) * nobodyDenies
  return Math.round(certainty * 1000) / 1000
}
