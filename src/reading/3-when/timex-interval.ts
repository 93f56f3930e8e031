import { civilDay, daysInMonth, mondayOfWeek } from '../../knowledge/calendar/civil.ts'
import { partsOfDay, seasons } from '../../knowledge/calendar/names.ts'
import type { PartOfDay, Season } from '../../knowledge/calendar/names.ts'
import type { Grain, Interval, IsoDay, Moment } from '../../domain/when.ts'
import { addDays, dayOf, daysBetween, isIsoDay } from '../../domain/when.ts'
import type { Edge } from './meaning.ts'

const between = (start: IsoDay | undefined, end: IsoDay | undefined, grain: Grain): Interval | undefined =>
  start === undefined || end === undefined ? undefined : { start, end, grain }

const monthsOf = (year: number, from: number, to: number, grain: Grain): Interval | undefined =>
  between(civilDay(year, from, 1), civilDay(to < from ? year + 1 : year, to, daysInMonth(to < from ? year + 1 : year, to)), grain)

const hourOf = (day: IsoDay, hour: number): Moment => `${day}T${String(hour).padStart(2, '0')}:00` as Moment

function withinDay(day: IsoDay, time: string): Interval | undefined {
  const part = time.slice(1)
  if (part in partsOfDay) {
    const { from, to } = partsOfDay[part as PartOfDay]
    return { start: hourOf(day, from), end: hourOf(to < from ? addDays(day, 1) : day, to), grain: 'part-of-day' }
  }
  if (time === 'T24:00') return withinDay(addDays(day, 1), 'T00:00')
  if (!/^T\d\d:\d\d$/u.test(time)) return between(day, day, 'day')
  const minute = `${day}${time}` as Moment
  return { start: minute, end: minute, grain: 'minute' }
}

/** The days that a TIMEX3 value of a date or time covers; undefined for what has none (references, lengths, years before Christ). */
export function intervalOfValue(value: string): Interval | undefined {
  const [date, rest] = [value.slice(0, 10), value.slice(10)]
  if (isIsoDay(date)) return rest === '' ? between(date, date, 'day') : withinDay(date, rest)
  if (!/^\d{2,4}(?:-[\dA-Z-]+)?$/u.test(value)) return undefined
  if (value.length === 2) return between(civilDay(Number(value) * 100 + 1, 1, 1), civilDay(Number(value) * 100 + 100, 12, 31), 'century')
  if (value.length === 3) return between(civilDay(Number(value) * 10, 1, 1), civilDay(Number(value) * 10 + 9, 12, 31), 'decade')
  const year = Number(value.slice(0, 4))
  const code = value.slice(5)
  if (code === '') return monthsOf(year, 1, 12, 'year')
  if (/^\d\d$/u.test(code)) return Number(code) >= 1 && Number(code) <= 12 ? monthsOf(year, Number(code), Number(code), 'month') : undefined
  if (/^Q[1-4]$/u.test(code)) return monthsOf(year, 3 * Number(code[1]) - 2, 3 * Number(code[1]), 'quarter')
  if (/^H[12]$/u.test(code)) return monthsOf(year, code === 'H1' ? 1 : 7, code === 'H1' ? 6 : 12, 'span')
  if (code in seasons) return monthsOf(year, seasons[code as Season].from, seasons[code as Season].to, 'season')
  const week = /^W(\d\d)(-WE)?$/u.exec(code)
  if (week === null) return undefined
  const monday = mondayOfWeek(year, Number(week[1]))
  return week[2] === undefined ? between(monday, addDays(monday, 6), 'week') : between(addDays(monday, 5), addDays(monday, 6), 'span')
}

/** "early", "mid-", "at the end of": ten days of a month, the hours up to eight of a morning, a third of anything else; the result is approximate. */
export function edgeOf(interval: Interval, edge: Edge): Interval {
  const { start, end, grain } = interval
  if (edge === 'start' && grain === 'part-of-day' && start?.slice(11) === '05:00')
    return { start: hourOf(dayOf(start), 0), end: hourOf(dayOf(start), 8), grain, approximate: true }
  if (start === undefined || end === undefined || grain === 'day' || grain === 'part-of-day' || grain === 'minute' || grain === 'hour')
    return { ...interval, approximate: true }
  const [first, last] = [start.slice(0, 10) as IsoDay, end.slice(0, 10) as IsoDay]
  const third = grain === 'month' ? 10 : Math.round((daysBetween(first, last) + 1) / 3)
  const lastThird = grain === 'month' ? 20 : daysBetween(first, last) + 1 - third
  if (edge === 'start') return { start: first, end: addDays(first, third - 1), grain: 'span', approximate: true }
  if (edge === 'middle') return { start: addDays(first, third), end: addDays(first, lastThird - 1), grain: 'span', approximate: true }
  return { start: addDays(first, lastThird), end: last, grain: 'span', approximate: true }
}
