import type { Claim } from '../../domain/claim.ts'
import { dayOf, type Interval, type Moment, type When } from '../../domain/when.ts'
import type { Place } from '../../domain/where.ts'
import { offsetOfPlace, offsetWords } from '../../knowledge/calendar/zones.ts'

/**
 * The claim with its clock time as the clocks went where it happened: "2:50 pm" in Tokyo is +09:00, and "0550 GMT" there is 14:50.
 * Without a known place a clock time stays as the words have it.
 */
export function inLocalTime(claim: Claim): Claim {
  const { when, where } = claim
  if (where.kind === 'unknown' || when.kind === 'unknown' || when.kind === 'assumed' || !hasClock(when.interval)) return claim
  const interval = atPlace(when.interval, where.place)
  return interval === when.interval ? claim : { ...claim, when: { ...when, interval } satisfies When }
}

const hasClock = ({ start, end, grain }: Interval): boolean => grain === 'minute' && ((start?.length ?? 0) > 10 || (end?.length ?? 0) > 10)

function atPlace(interval: Interval, place: Place): Interval {
  const { start, end, zone } = interval
  const clock = start ?? end
  const there = clock === undefined ? undefined : offsetOfPlace(place.precision === 'country' ? { country: place.country ?? '' } : place, dayOf(clock))
  if (there === undefined) return interval
  const by = zone === undefined ? 0 : there - minutesOf(zone)
  return {
    ...interval,
    ...(start === undefined ? {} : { start: later(start, by) }),
    ...(end === undefined ? {} : { end: later(end, by) }),
    zone: offsetWords(there),
  }
}

const minutesOf = (zone: string): number => (zone.startsWith('-') ? -1 : 1) * (60 * Number(zone.slice(1, 3)) + Number(zone.slice(4)))

/** A day stays: it is not known by the clock. */
const later = (at: Moment, minutes: number): Moment =>
  at.length === 10 ? at : (new Date(Date.parse(`${at}:00Z`) + 60_000 * minutes).toISOString().slice(0, 16) as Moment)
