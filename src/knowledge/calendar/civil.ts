import type { IsoDay } from '../../domain/when.ts'
import { addDays, daysBetween } from '../../domain/when.ts'

/** Arithmetic on civil days; weekdays and weeks as ISO 8601 counts them (Monday is 1, a week belongs to the year of its Thursday). */

const pad = (value: number, width: number): string => String(value).padStart(width, '0')

function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
}

const lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

export function daysInMonth(year: number, month: number): number {
  return month === 2 && isLeapYear(year) ? 29 : (lengths[month - 1] ?? 0)
}

/** The day of the calendar, or undefined where there is none (30 February) or the year is not 1 to 9999. */
export function civilDay(year: number, month: number, day: number): IsoDay | undefined {
  if (year < 1 || year > 9999 || month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return undefined
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}` as IsoDay
}

export const yearOf = (day: string): number => Number(day.slice(0, 4))
export const monthOf = (day: string): number => Number(day.slice(5, 7))
const dayOfMonth = (day: string): number => Number(day.slice(8, 10))

const aMonday = '2024-01-01' as IsoDay

export function weekdayOf(day: IsoDay): number {
  return (((daysBetween(aMonday, day) % 7) + 7) % 7) + 1
}

export function mondayOf(day: IsoDay): IsoDay {
  return addDays(day, 1 - weekdayOf(day))
}

/** "2020-W25". */
export function isoWeekOf(day: IsoDay): string {
  const thursday = addDays(mondayOf(day), 3)
  const firstDay = `${thursday.slice(0, 4)}-01-01` as IsoDay
  return `${thursday.slice(0, 4)}-W${pad(1 + Math.floor(daysBetween(firstDay, thursday) / 7), 2)}`
}

/** The Monday of an ISO week. */
export function mondayOfWeek(year: number, week: number): IsoDay {
  return addDays(mondayOf(`${pad(year, 4)}-01-04` as IsoDay), 7 * (week - 1))
}

/** Same day of another month, or that month's last day where it is shorter: 31 January and one month is 28 or 29 February. */
export function addMonths(day: IsoDay, months: number): IsoDay | undefined {
  const count = yearOf(day) * 12 + monthOf(day) - 1 + months
  const [year, month] = [Math.floor(count / 12), (count % 12) + 1]
  return civilDay(year, month, Math.min(dayOfMonth(day), daysInMonth(year, month)))
}

/** The nth weekday of a month; `nth` -1 is the last. */
export function nthWeekday(year: number, month: number, weekday: number, nth: number): IsoDay | undefined {
  const first = civilDay(year, month, 1)
  if (first === undefined) return undefined
  if (nth > 0) return civilDay(year, month, 1 + ((weekday - weekdayOf(first) + 7) % 7) + 7 * (nth - 1))
  const last = civilDay(year, month, daysInMonth(year, month))!
  return addDays(last, -((weekdayOf(last) - weekday + 7) % 7))
}
