import type { Claim } from '../domain/claim.ts'
import type { ClaimId, EventId } from '../domain/id.ts'
import { ruleId } from '../domain/id.ts'
import type { When } from '../domain/when.ts'
import type { Where } from '../domain/where.ts'
import type { Things } from './things.ts'
import { firmness, isClosed, lengthOf, timeRange } from './time-range.ts'

const rule = ruleId('record/same-event')

/**
 * Claims as the whole record knows them: things under their one id, and, where the claim itself has no time or place, those that another claim of the
 * same report gives the same event. Nothing is taken over from another report, whose words this one does not have.
 */
export function completeClaims(claims: readonly Claim[], eventOf: (claim: ClaimId) => EventId | undefined, things: Pick<Things, 'of'>): readonly Claim[] {
  const seats = seatsOfThings(claims, things)
  const keyOf = ({ report, id }: Claim): string => `${report} ${eventOf(id) ?? ''}`
  // A claim that takes over gives nothing itself, so that the same may be taken over by all claims of a telling.
  const given = new Map([...tellingsOf(claims, keyOf)].map(([key, telling]) => [key, { when: firmestWhen(telling), where: exactWhere(telling) }]))
  return claims.map((claim) => {
    const other = given.get(keyOf(claim))
    const thing = claim.thing && things.of(claim.report, claim.thing)
    const aboutThing = claim.about?.thing && things.of(claim.report, claim.about.thing)
    const when = firmness(claim.when) < 2 ? other?.when : undefined
    const where = saysWhere(claim.where) ? undefined : (placeOfThing(claim) ?? other?.where ?? (thing && seats.get(`${claim.report} ${thing.id}`)))
    if (!thing && !aboutThing && !when && !where) return claim
    return {
      ...claim,
      ...(claim.thing && thing ? { thing: { ...claim.thing, id: thing.id } } : {}),
      ...(claim.about?.thing && aboutThing ? { about: { ...claim.about, thing: { ...claim.about.thing, id: aboutThing.id } } } : {}),
      ...(when ? { when } : {}),
      ...(where ? { where } : {}),
    }
  })
}

/** The claims of one report about one event. */
function tellingsOf(claims: readonly Claim[], keyOf: (claim: Claim) => string): ReadonlyMap<string, readonly Claim[]> {
  const tellings = new Map<string, Claim[]>()
  for (const claim of claims) {
    const key = keyOf(claim)
    const list = tellings.get(key)
    if (list) list.push(claim)
    else tellings.set(key, [claim])
  }
  return tellings
}

function firmestWhen(telling: readonly Claim[]): When | undefined {
  let best: Extract<When, { kind: 'stated' | 'computed' | 'inherited' }> | undefined
  for (const { when } of telling) {
    if (when.kind === 'unknown' || when.kind === 'assumed') continue
    const isBetter =
      !best ||
      firmness(when) > firmness(best) ||
      (isClosed(timeRange(when.interval)) && lengthOf(timeRange(when.interval)) < lengthOf(timeRange(best.interval)))
    if (isBetter) best = when
  }
  return best && { kind: 'inherited', interval: best.interval, at: best.at, because: 'same-event', by: rule }
}

/** "on the border with Mali" names a country and not the place; what is only taken over from around may be told better elsewhere. */
const saysWhere = (where: Where): boolean => where.kind === 'stated' || (where.kind === 'inherited' && where.place.precision !== 'country')

/** What is done to a thing is done where the thing is, as the same report tells. */
function placeOfThing({ thing }: Claim): Where | undefined {
  return thing?.place === undefined || thing.place.precision === 'country'
    ? undefined
    : { kind: 'inherited', place: thing.place, at: thing.at, because: 'thing' }
}

/** Where the words of a report put a thing that stands somewhere, by report and thing. */
function seatsOfThings(claims: readonly Claim[], things: Pick<Things, 'of'>): ReadonlyMap<string, Where> {
  const seats = new Map<string, Where>()
  for (const { report, where, ...claim } of claims) {
    const thing = claim.thing && things.of(report, claim.thing)
    if (thing?.kind !== 'facility' || where.kind !== 'stated' || where.place.precision === 'country') continue
    const key = `${report} ${thing.id}`
    if (!seats.has(key)) seats.set(key, { kind: 'inherited', place: where.place, at: where.at, because: 'thing' })
  }
  return seats
}

function exactWhere(telling: readonly Claim[]): Where | undefined {
  const told = telling.flatMap(({ where }) => (where.kind === 'unknown' || where.place.precision === 'country' ? [] : [where]))
  const best = told.find(({ kind }) => kind === 'stated') ?? told[0]
  return best && { kind: 'inherited', place: best.place, at: best.at, because: 'same-event' }
}
