import { civilDay, mondayOf, weekdayOf, yearOf } from '../../knowledge/calendar/civil.ts'
import { namedDayIn } from '../../knowledge/calendar/named-days.ts'
import type { NamedDay } from '../../knowledge/calendar/named-days.ts'
import { seasons } from '../../knowledge/calendar/names.ts'
import type { IsoDay } from '../../domain/when.ts'
import { addDays, daysBetween } from '../../domain/when.ts'
import type { Recurring, Toward } from './meaning.ts'
import { pad } from './rules/year-numbers.ts'
import { intervalOfValue } from './timex-interval.ts'

/** Which return of a month, a season, a weekday is meant, seen from a day. */
export type Choice = 'past' | 'future' | 'nearest' | 'nearest-past' | 'nearest-future' | 'before' | 'after' | 'this'

/** The values that something recurring has in a year, earliest first. */
export function valuesIn(of: Exclude<Recurring, { kind: 'weekday' }>, year: number): readonly string[] {
  if (year < 1 || year > 9999) return []
  switch (of.kind) {
    case 'month':
      return [`${pad(year, 4)}-${pad(of.month)}`]
    case 'month-day': {
      const day = civilDay(year, of.month, of.day)
      return day === undefined ? [] : [day]
    }
    case 'season':
      return [`${pad(year, 4)}-${of.season}`]
    case 'quarter':
      return [`${pad(year, 4)}-Q${of.quarter}`]
    case 'half':
      return [`${pad(year, 4)}-H${of.half}`]
    case 'holiday':
      return of.days.length === 1 ? holidayIn(of.days[0]!, year) : []
  }
}

/** A feast of many days (Ramadan) has its first day as value. */
const holidayIn = (day: NamedDay, year: number): readonly string[] => namedDayIn(day.rule, year)

/** The return that a choice means, seen from `anchor`. */
export function pickValue(of: Exclude<Recurring, { kind: 'weekday' }>, anchor: IsoDay, choice: Choice): string | undefined {
  const year = yearOf(anchor)
  if (choice === 'this' && of.kind !== 'season') return valuesIn(of, year)[0]
  const candidates = [year - 2, year - 1, year, year + 1, year + 2].flatMap((candidate) =>
    valuesIn(of, candidate).flatMap((value) => {
      const interval = intervalOfValue(value)
      return interval?.start === undefined || interval.end === undefined
        ? []
        : [{ value, start: interval.start.slice(0, 10) as IsoDay, end: interval.end.slice(0, 10) as IsoDay }]
    }),
  )
  const reversed = candidates.toReversed()
  switch (choice) {
    case 'past':
      return reversed.find(({ start }) => start <= anchor)?.value
    case 'before':
      return reversed.find(({ end }) => end < anchor)?.value
    case 'future':
      return candidates.find(({ end }) => end >= anchor)?.value
    case 'after':
      return candidates.find(({ start }) => start > anchor)?.value
    case 'this':
    case 'nearest':
    case 'nearest-past':
    case 'nearest-future': {
      // A tense makes the other side several times as far, no more: "was extended to Nov. 16" may still lie ahead.
      const weight = of.kind === 'month-day' ? 3 : of.kind === 'holiday' ? 12 : 4
      const [ahead, behind] = choice === 'nearest-past' ? [weight, 1] : choice === 'nearest-future' ? [1, weight] : [1.2, 1]
      const distance = ({ start, end }: { start: IsoDay; end: IsoDay }): number =>
        anchor < start ? ahead * daysBetween(anchor, start) : anchor > end ? behind * daysBetween(end, anchor) : 0
      return candidates.toSorted((a, b) => distance(a) - distance(b))[0]?.value
    }
  }
}

/** The weekday that a choice means, seen from `anchor`. */
export function pickWeekday(weekday: number, anchor: IsoDay, choice: Choice): IsoDay {
  const back = (weekdayOf(anchor) - weekday + 7) % 7
  switch (choice) {
    case 'past':
      return addDays(anchor, -back)
    case 'before':
      return addDays(anchor, back === 0 ? -7 : -back)
    case 'future':
      return addDays(anchor, (7 - back) % 7)
    case 'after':
      return addDays(anchor, 7 - back)
    case 'this':
      return addDays(mondayOf(anchor), weekday - 1)
    case 'nearest':
    case 'nearest-past':
    case 'nearest-future':
      return addDays(anchor, back <= 3 ? -back : 7 - back)
  }
}

/** The month of a story that names it without a year: the year goes on over the turn of the year, and never leaps more than half of one. */
export function pickInStory(of: Exclude<Recurring, { kind: 'weekday' }>, year: number, month: number | undefined): string | undefined {
  const own = of.kind === 'month' || of.kind === 'month-day' ? of.month : of.kind === 'season' ? seasons[of.season].from : undefined
  if (own === undefined || month === undefined) return valuesIn(of, year)[0]
  const turned = month - own >= 9 ? 1 : own - month >= 10 ? -1 : 0
  return valuesIn(of, year + turned)[0]
}

/** What "last", "next" and the like choose. */
export const choiceOf: Record<Toward, Choice> = { last: 'before', previous: 'before', this: 'this', same: 'this', next: 'after', following: 'after' }
