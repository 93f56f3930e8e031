import type { Act, Status } from '../domain/act.ts'
import type { Claim } from '../domain/claim.ts'
import { eventId } from '../domain/id.ts'
import type { Event } from '../domain/record.ts'
import { findDisagreements } from './disagreements.ts'
import type { Origins } from './origins.ts'
import type { Place } from '../domain/where.ts'
import { mostExact } from './places.ts'
import { uniqueParties } from './parties.ts'
import type { Things } from './things.ts'
import { mostPrecise } from './time-range.ts'

/** One event from its claims, which come in canonical order. */
export function buildEvent(claims: readonly Claim[], things: Things, origins: Origins): Event {
  const first = claims[0]!
  const asserted = claims.filter((claim) => claim.status !== 'denied')
  const telling = asserted.length > 0 ? asserted : claims
  const known = firstFound(telling, (claim) => claim.thing && things.of(claim.report, claim.thing))
  const interval = mostPrecise(telling.map((claim) => claim.when))
  // A place that the words give for the act outranks the thing's, and that one a place taken over from around.
  const place = placeTold(telling, 'stated') ?? known?.place ?? placeTold(telling, 'inherited')
  const byOrigin = origins.group(claims)
  return {
    id: eventId(first.id),
    claims: claims.map((claim) => claim.id),
    act: commonestAct(telling),
    actor: uniqueParties(telling.flatMap((claim) => claim.actor)),
    recipient: uniqueParties(telling.flatMap((claim) => claim.recipient)),
    status: statusOf(claims),
    background: claims.every((claim) => claim.background),
    ...(known === undefined ? {} : { thing: known.id }),
    ...(interval === undefined ? {} : { interval }),
    ...(place === undefined ? {} : { place }),
    reports: [...new Set(claims.map((claim) => claim.report))],
    origins: [...byOrigin.keys()].sort(),
    disagreements: findDisagreements(claims, origins),
    certainty: certaintyOf(byOrigin),
  }
}

const placeTold = (claims: readonly Claim[], kind: 'stated' | 'inherited'): Place | undefined =>
  mostExact(claims.flatMap(({ where }) => (where.kind === kind ? [where.place] : [])))

function firstFound<T>(claims: readonly Claim[], find: (claim: Claim) => T | undefined): T | undefined {
  for (const claim of claims) {
    const found = find(claim)
    if (found !== undefined) return found
  }
  return undefined
}

/** The act that most certainty stands behind; one with a mode before one without. */
function commonestAct(claims: readonly Claim[]): Act {
  const votes = new Map<string, { act: Act; weight: number }>()
  for (const { act, certainty } of claims) {
    const key = `${act.event}/${act.mode ?? ''}`
    const vote = votes.get(key)
    const weight = certainty * (act.mode === undefined ? 0.7 : 1)
    if (vote) vote.weight += weight
    else votes.set(key, { act, weight })
  }
  return [...votes].sort(([x, a], [y, b]) => b.weight - a.weight || (x < y ? -1 : 1))[0]![1].act
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
