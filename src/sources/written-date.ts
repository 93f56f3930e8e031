import type { Moment } from '../domain/when.ts'
import { isMoment } from '../domain/when.ts'

/**
 * A full date (with its year) as people and machines write it, and where it stands in the text. Day and time are taken as they are
 * written, in whatever zone: the civil day of the place. Several readings where day and month can be told both ways; none where the
 * calendar has no such day.
 */
export type WrittenDate = { readonly start: number; readonly end: number; readonly readings: readonly Moment[] }

type Part = { readonly words: string; readonly start: number; readonly end: number }
type Ymd = readonly [year: number, month: number, day: number]
/** The dates that a form can mean, and how many parts it takes. */
type Match = { readonly dates: readonly Ymd[]; readonly length: number }
type Form = (parts: readonly Part[]) => Match | undefined

const months = ['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december']

/** 1 to 12 for a month's name or its abbreviation of three or four letters. */
function monthNumber(words = ''): number | undefined {
  const name = words.toLowerCase()
  const number = months.findIndex((month) => month === name || (name.length >= 3 && name.length <= 4 && month.startsWith(name))) + 1
  return number || undefined
}

const integer = (part: Part | undefined, digits: RegExp): number | undefined => (part && digits.test(part.words) ? Number(part.words) : undefined)
const yearIn = (part: Part | undefined): number | undefined => integer(part, /^\d{4}$/u)
const smallIn = (part: Part | undefined): number | undefined => integer(part, /^\d{1,2}$/u)

/** 2020-06-16, 2020/6/16, 2020.06.16 */
const yearFirst: Form = ([y, first, m, second, d]) => {
  const [year, month, day] = [yearIn(y), smallIn(m), smallIn(d)]
  if (year === undefined || month === undefined || day === undefined || first?.words !== second?.words || !/^[-/.]$/u.test(first?.words ?? '')) return undefined
  return { dates: [[year, month, day]], length: 5 }
}

/** 16.6.2020: with dots always the day first; 16/6/2020 and 16-06-2020: either way where the calendar allows both. */
const yearLast: Form = ([a, first, b, second, y]) => {
  const [one, two, year] = [smallIn(a), smallIn(b), yearIn(y)]
  if (one === undefined || two === undefined || year === undefined || first?.words !== second?.words || !/^[-/.]$/u.test(first?.words ?? '')) return undefined
  const dates: readonly Ymd[] =
    first?.words === '.' || one === two
      ? [[year, two, one]]
      : [
          [year, two, one],
          [year, one, two],
        ]
  return { dates, length: 5 }
}

/** 16 June 2020, 16th of June, 2020 */
const dayMonthYear: Form = (parts) => {
  const ordinal = /^(?:st|nd|rd|th)$/iu.test(parts[1]?.words ?? '') ? 1 : 0
  const of = parts[1 + ordinal]?.words.toLowerCase() === 'of' ? 1 : 0
  const at = 1 + ordinal + of
  const pause = /^[,.]$/u.test(parts[at + 1]?.words ?? '') ? 1 : 0
  const [day, month, year] = [smallIn(parts[0]), monthNumber(parts[at]?.words), yearIn(parts[at + 1 + pause])]
  return day && month && year ? { dates: [[year, month, day]], length: at + 2 + pause } : undefined
}

/** June 16, 2020; Jun. 16th 2020 */
const monthDayYear: Form = (parts) => {
  const dot = parts[1]?.words === '.' ? 1 : 0
  const ordinal = /^(?:st|nd|rd|th)$/iu.test(parts[2 + dot]?.words ?? '') ? 1 : 0
  const pause = parts[2 + dot + ordinal]?.words === ',' ? 1 : 0
  const at = 2 + dot + ordinal + pause
  const [month, day, year] = [monthNumber(parts[0]?.words), smallIn(parts[1 + dot]), yearIn(parts[at])]
  return day && month && year ? { dates: [[year, month, day]], length: at + 1 } : undefined
}

/** 20200616 */
const compact: Form = ([part]) => {
  const digits = /^(\d{4})(\d\d)(\d\d)$/u.exec(part?.words ?? '')
  return digits ? { dates: [[Number(digits[1]), Number(digits[2]), Number(digits[3])]], length: 1 } : undefined
}

const forms: readonly Form[] = [yearFirst, yearLast, dayMonthYear, monthDayYear, compact]

/** The dates in a text, in order; numbers without a year are none. */
export function writtenDates(text: string): readonly WrittenDate[] {
  const parts = [...text.matchAll(/\d+|\p{L}+|[^\s\d\p{L}]/gu)].map(({ 0: words, index }): Part => ({ words, start: index, end: index + words.length }))
  const dates: WrittenDate[] = []
  for (let n = 0; n < parts.length; n++) {
    const here = parts.slice(n, n + 16)
    const match = forms.map((form) => form(here)).find((found) => found !== undefined)
    if (!match) continue
    const time = timeIn(here.slice(match.length))
    const length = match.length + (time?.length ?? 0)
    const readings = match.dates.map((date) => written(date, time?.minute)).filter((at) => isMoment(at) && at >= '1800')
    dates.push({ start: here[0]!.start, end: here[length - 1]!.end, readings: readings as Moment[] })
    n += length - 1
  }
  return dates
}

const twoDigits = (number: number): string => String(number).padStart(2, '0')

function written([year, month, day]: Ymd, minute: string | undefined): string {
  const date = `${String(year).padStart(4, '0')}-${twoDigits(month)}-${twoDigits(day)}`
  return minute === undefined ? date : `${date}T${minute}`
}

/** T14:50:00, 14:50, at 2:50 pm; nothing for what no clock shows. */
function timeIn(parts: readonly Part[]): { readonly minute: string; readonly length: number } | undefined {
  const lead = /^(?:[T,\-]|at)$/u.test(parts[0]?.words ?? '') ? 1 : 0
  const [hour, minute] = [smallIn(parts[lead]), smallIn(parts[lead + 2])]
  if (hour === undefined || minute === undefined || parts[lead + 1]?.words !== ':') return undefined
  const half = /^[ap]m$/iu.exec(parts[lead + 3]?.words ?? '')?.[0].toLowerCase()
  const hours = half === undefined ? hour : (hour % 12) + (half === 'pm' ? 12 : 0)
  if (hours > 23 || minute > 59) return undefined
  return { minute: `${twoDigits(hours)}:${twoDigits(minute)}`, length: lead + 3 + (half === undefined ? 0 : 1) }
}
