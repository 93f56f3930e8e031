import { dayOf, isIsoDay, type Interval, type Moment, type When } from '../../domain/when.ts'

const months = 'January February March April May June July August September October November December'.split(' ')

const partsOf = (at: Moment): { readonly year: number; readonly month: number; readonly day: number; readonly time: string } => ({
  year: Number(at.slice(0, 4)),
  month: Number(at.slice(5, 7)),
  day: Number(at.slice(8, 10)),
  time: at.slice(11),
})

const dateWords = (at: Moment): string => {
  const { year, month, day } = partsOf(at)
  return `${day} ${months[month - 1] ?? ''} ${year}`
}

/** "2024-10-15", "2024-10" and "2024" in words. */
export function dayWords(day: string): string {
  if (isIsoDay(day)) return dateWords(day)
  const [, year, month] = /^(\d{4})-(\d{2})$/u.exec(day) ?? []
  return year === undefined ? day : `${months[Number(month) - 1] ?? ''} ${year}`
}

/** The hours that the reading gives to parts of the day. */
const partsOfDay: Readonly<Record<string, string>> = {
  '05:00–12:00': 'morning',
  '12:00–18:00': 'afternoon',
  '18:00–22:00': 'evening',
}

const isFirstDay = (at: Moment): boolean => at.slice(8, 10) === '01'
const isLastDay = (at: Moment): boolean => {
  const { year, month, day } = partsOf(at)
  return new Date(Date.UTC(year, month, 0)).getUTCDate() === day
}

/** "16 June 2020, 14:50", "February 2019", "2004", "until 2016", "before 16 June 2020". */
export function intervalWords({ start, end, grain, approximate }: Interval): string {
  const about = approximate === true ? 'about ' : ''
  if (start === undefined && end === undefined) return 'date unknown'
  if (start === undefined) return end === undefined ? '' : `by ${about}${edgeWords(end)}`
  if (end === undefined) return `since ${about}${edgeWords(start)}`
  if (start === end) return `${about}${dateWords(start)}${start.length > 10 ? `, ${partsOf(start).time}` : ''}`
  const [a, b] = [partsOf(start), partsOf(end)]
  if (a.month === 1 && isFirstDay(start) && b.month === 12 && isLastDay(end)) return a.year === b.year ? `${about}${a.year}` : `${about}${a.year}–${b.year}`
  if (isFirstDay(start) && isLastDay(end)) {
    const last = `${months[b.month - 1] ?? ''} ${b.year}`
    return a.year === b.year && a.month === b.month ? `${about}${last}` : `${about}${months[a.month - 1] ?? ''} ${a.year} – ${last}`
  }
  if (dayOf(start) === dayOf(end)) {
    const times = `${partsOf(start).time || '00:00'}–${partsOf(end).time || '24:00'}`
    return `${about}${dateWords(start)}, ${partsOfDay[times] ?? times}`
  }
  // "since 1998", told in May 2022
  if (grain !== 'day' && a.month === 1 && isFirstDay(start) && a.year !== b.year) return `${about}${a.year} – ${dateWords(end)}`
  if (a.year !== b.year) return `${about}${dateWords(start)} – ${dateWords(end)}`
  return a.month === b.month ? `${about}${a.day}–${dateWords(end)}` : `${about}${a.day} ${months[a.month - 1] ?? ''} – ${dateWords(end)}`
}

const edgeWords = (at: Moment): string => `${dateWords(at)}${at.length > 10 ? `, ${partsOf(at).time}` : ''}`

/** The interval, and in brackets how we know where that is not by plain words. */
export function whenWords(when: When): string {
  switch (when.kind) {
    case 'unknown':
      return 'date unknown'
    case 'assumed':
      return `${intervalWords(when.interval)} (assumed)`
    case 'inherited':
      return `${intervalWords(when.interval)} (from ${when.because.replaceAll('-', ' ')})`
    case 'stated':
    case 'computed':
      return intervalWords(when.interval)
  }
}
