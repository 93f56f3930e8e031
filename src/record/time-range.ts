import type { IsoDay, Interval, Moment, When } from '../domain/when.ts'
import { intervalOf } from '../domain/when.ts'

/** Minutes since 1970, half-open; infinite where the interval is open. */
export type TimeRange = { readonly from: number; readonly to: number }

export const minutesInDay = 1440
const minuteMs = 60_000

const known = new Map<string, number>()

function minuteOf(at: Moment): number {
  let minute = known.get(at)
  if (minute === undefined) {
    minute = Date.parse(at.length === 10 ? `${at}T00:00:00Z` : `${at}:00Z`) / minuteMs
    known.set(at, minute)
  }
  return minute
}

/** A day covers all its minutes, a minute just itself; a missing end reaches to infinity. */
export function timeRange(interval: Interval): TimeRange {
  const from = interval.start === undefined ? -Infinity : minuteOf(interval.start)
  const to = interval.end === undefined ? Infinity : minuteOf(interval.end) + (interval.end.length === 10 ? minutesInDay : 1)
  return { from, to }
}

export const lengthOf = (range: TimeRange): number => range.to - range.from
export const isClosed = (range: TimeRange): boolean => Number.isFinite(range.from) && Number.isFinite(range.to)

export const rangesOverlap = (a: TimeRange, b: TimeRange): boolean => a.from < b.to && b.from < a.to

/** Minutes between two ranges; 0 where they touch (one day and the next) or overlap. */
export function gapBetween(a: TimeRange, b: TimeRange): number {
  return Math.max(0, a.from - b.to, b.from - a.to)
}

/** Days since 1970 of a civil day. */
export const dayNumber = (day: IsoDay): number => minuteOf(day) / minutesInDay

export function dayFromNumber(number: number): IsoDay {
  return new Date(number * minutesInDay * minuteMs).toISOString().slice(0, 10) as IsoDay
}

/** The last day that an interval touches, the first where it has no end. */
export function lastDay(interval: Interval): IsoDay | undefined {
  return (interval.end ?? interval.start)?.slice(0, 10) as IsoDay | undefined
}

/** The first day that an interval touches, the last where it has no start. */
export function firstDay(interval: Interval): IsoDay | undefined {
  return (interval.start ?? interval.end)?.slice(0, 10) as IsoDay | undefined
}

/** How far a time can be trusted: read from the words, taken over from them, or assumed. */
export function firmness(when: When): 0 | 1 | 2 | 3 {
  switch (when.kind) {
    case 'stated':
    case 'computed':
      return 3
    case 'inherited':
      return 2
    case 'assumed':
      return 1
    case 'unknown':
      return 0
  }
}

/** "Around the ninth" says less than "the ninth", and more than "that week". */
const aboutSo = 3

/**
 * The time that says most: words before assumptions, closed before open, short before long, exact before approximate; of those that say as much, the one
 * told most often, then the earlier. Undefined when none of them says anything.
 */
export function mostPrecise(times: readonly When[]): Interval | undefined {
  if (times.length === 1) return intervalOf(times[0]!)
  const told = new Map<string, { readonly interval: Interval; readonly rank: readonly number[]; count: number }>()
  for (const when of times) {
    if (when.kind === 'unknown') continue
    const { interval } = when
    const range = timeRange(interval)
    const closed = isClosed(range)
    const length = closed ? lengthOf(range) : 0
    const rank = [firmness(when) >= 2 ? 0 : 1, closed ? 0 : 1, interval.approximate ? length * aboutSo : length, interval.approximate ? 1 : 0]
    const key = `${rank.join()} ${range.from} ${range.to}`
    const same = told.get(key)
    if (same) same.count++
    else told.set(key, { interval, rank, count: 1 })
  }
  const [best] = [...told.values()].sort((a, b) => compareRanks(a.rank, b.rank) || b.count - a.count || sortKey(a.interval) - sortKey(b.interval))
  return best?.interval
}

function compareRanks(a: readonly number[], b: readonly number[]): number {
  for (const [i, value] of a.entries()) {
    const other = b[i] ?? 0
    if (value !== other) return value < other ? -1 : 1
  }
  return 0
}

/** Where an interval stands in a chronology: at its start, or just before its end where it is open to the past. Infinite when it says nothing. */
export function sortKey(interval: Interval | undefined): number {
  if (interval === undefined) return Infinity
  const { from, to } = timeRange(interval)
  return Number.isFinite(from) ? from : to - minutesInDay - 0.5
}
