import { dayOf, type Moment } from '../../domain/when.ts'
import { offsetOfPlace } from '../../knowledge/calendar/zones.ts'

type Located = { readonly country?: string; readonly latitude?: number; readonly longitude?: number }

/** Where a press of several time zones writes from, unless its dateline says otherwise. */
const pressIn: Readonly<Record<string, Located>> = {
  USA: { country: 'USA', latitude: 40.7, longitude: -74 },
  CAN: { country: 'CAN', latitude: 45.4, longitude: -75.7 },
  BRA: { country: 'BRA', latitude: -15.8, longitude: -47.9 },
}
const farMinutes = 7 * 60
const minutesInDay = 24 * 60

/**
 * Whether the next day may have begun where the report tells of: filed in Washington on Monday, it tells what happened in Korea on Tuesday.
 * Without the hour of publication the distance alone decides.
 */
export function isDayAhead(published: Moment, home: Located, places: readonly Located[]): boolean {
  const day = dayOf(published)
  const here = offsetOfPlace(home.longitude === undefined ? (pressIn[home.country ?? ''] ?? home) : home, day)
  if (here === undefined) return false
  const clock = published.length > 10 ? 60 * Number(published.slice(11, 13)) + Number(published.slice(14, 16)) : minutesInDay - 1
  return places.some((place) => {
    const there = offsetOfPlace(place, day)
    return there !== undefined && there - here >= farMinutes && clock + there - here >= minutesInDay
  })
}
