import type { IsoDay, Moment } from '../../domain/when.ts'
import { addDays, dayOf } from '../../domain/when.ts'
import { addMonths, isoWeekOf, weekdayOf } from '../../knowledge/calendar/civil.ts'
import { academicYear, fiscalYear } from '../../knowledge/calendar/fiscal-years.ts'
import type { Meaning, Nth, Reading } from './meaning.ts'
import { resolveRecurring } from './resolve-recurring.ts'
import { resolveReference } from './resolve-reference.ts'
import type { ShiftMeaning } from './resolve-shift.ts'
import { resolveOffset, resolveShift, shifted } from './resolve-shift.ts'
import { resolveStretch } from './resolve-stretch.ts'
import { resolvePeriod, resolveUnit, storyIsCoarse } from './resolve-unit.ts'
import { durationValue } from './rules/lengths.ts'
import { pad } from './rules/year-numbers.ts'
import type { Resolved, Scene } from './scene.ts'
import { date, steps } from './scene.ts'
import { storyDay } from './story.ts'
import { intervalOfValue } from './timex-interval.ts'

/** Resolves a reading; without an anchor the value keeps its X ("XXXX-06-16") and there is no interval. */
export function resolve(reading: Reading, scene: Scene): Resolved {
  const whole = resolveMeaning(reading.meaning, scene)
  if (whole.type !== 'DATE') return whole
  const resolved = reading.nth === undefined ? whole : nthDay(whole, reading.nth)
  const week = reading.week === true && /^\d{4}-\d\d-\d\d$/u.test(resolved.value) ? { ...resolved, value: isoWeekOf(resolved.value as IsoDay) } : resolved
  const { time, part } = reading
  if (week.value.length !== 10 || (time === undefined && part === undefined)) return week
  const from = week.from === undefined ? {} : { from: week.from }
  if (time !== undefined)
    return reading.open === true ? { ...inEitherHalf(week.value as IsoDay, time), ...from } : { type: 'TIME', value: `${week.value}${time}`, ...from }
  return { type: 'TIME', value: `${week.value}T${part!}`, ...from }
}

/** "at five o'clock": on that day, before or after noon. */
function inEitherHalf(day: IsoDay, time: string): Resolved {
  const hour = Number(time.slice(1, 3)) % 12
  const readings = [hour, hour + 12].map((each) => `${day}T${pad(each)}${time.slice(3)}` as Moment)
  return { type: 'TIME', value: `${day}${time}`, interval: { start: day, end: day, grain: 'day' }, doubt: { code: 'date-ambiguous', readings } }
}

/** The first or last day of a month, a Sunday of it, a day of a feast, the eve of one. */
function nthDay(whole: Resolved, { count, weekday }: Nth): Resolved {
  const interval = whole.interval ?? intervalOfValue(whole.value)
  if (interval?.start === undefined || interval.end === undefined)
    return date(whole.value.length === 10 ? 'XXXX-XX-XX' : `${whole.value.slice(0, 7).padEnd(7, '-XX')}-XX`)
  const [first, last] = [dayOf(interval.start), dayOf(interval.end)]
  const start = weekday === undefined ? first : addDays(first, (weekday - weekdayOf(first) + 7) % 7)
  const end = weekday === undefined ? last : addDays(last, -((weekdayOf(last) - weekday + 7) % 7))
  const day = count < 0 ? end : addDays(start, (count - 1) * (weekday === undefined ? 1 : 7))
  return date(day, whole.from)
}

function resolveMeaning(meaning: Meaning, scene: Scene): Resolved {
  switch (meaning.kind) {
    case 'value':
      return meaning.of === undefined ? date(meaning.value) : resolveYearOf(meaning, scene)
    case 'recurring':
      return resolveRecurring(meaning, scene)
    case 'unit':
      return resolveUnit(meaning, scene)
    case 'period':
      return resolvePeriod(meaning.year, scene)
    case 'day-shift':
      return resolveDayShift(meaning.days, scene)
    case 'shift':
      return typeof meaning.from === 'object' ? shiftFromTime(meaning, meaning.from, scene) : resolveShift(meaning, meaning.from, scene)
    case 'offset':
      return resolveOffset(meaning, scene)
    case 'stretch':
      return resolveStretch(meaning, scene)
    case 'duration':
      return { type: 'DURATION', value: durationValue(meaning.amount, meaning.unit) }
    case 'set':
      return { type: 'SET', value: meaning.value }
    case 'reference':
      return resolveReference(meaning.value, scene)
    case 'earlier':
      return resolveReference('PAST_REF', scene)
    case 'clock':
      return onStoryDay(meaning, scene)
    case 'part':
      return resolvePart(meaning, scene)
    case 'day-number':
      return resolveDayNumber(meaning.day, scene)
    case 'either':
      return resolveEither(meaning, scene)
    case 'impossible':
      return { type: 'DATE', value: 'XXXX-XX-XX', doubt: { code: 'date-impossible' } }
  }
}

/** "fiscal 2019", "the 2019-20 academic year": in the country of the source. Companies have years of their own, so it is never exact. */
function resolveYearOf({ value, of, pair }: Extract<Meaning, { kind: 'value' }>, { countries }: Scene): Resolved {
  const days = of === 'academic' ? academicYear(Number(value)) : fiscalYear(Number(value), pair === true, countries?.[0])
  return { ...date(value), ...(days === undefined ? {} : { interval: { ...days, grain: 'year', approximate: true } }) }
}

function resolveDayShift(days: number, scene: Scene): Resolved {
  const { chronicle, published, story } = scene
  // in an encyclopedia, which has no day, "today" is whenever it is read
  if (chronicle && days === 0 && published === undefined) return resolveReference('PRESENT_REF', scene)
  const anchor = chronicle && days !== 0 ? (storyDay(story) ?? published) : published
  return anchor === undefined ? date('XXXX-XX-XX') : date(addDays(anchor, days), anchor)
}

/** "three days after Christmas": counted from a time that the words name. */
function shiftFromTime({ amount, unit, direction }: ShiftMeaning, from: Reading, scene: Scene): Resolved {
  const base = resolve(from, scene)
  const interval = intervalOfValue(base.value)
  const anchor = direction < 0 ? interval?.start : interval?.end
  return anchor === undefined || amount === undefined ? date('XXXX-XX-XX') : { ...shifted(dayOf(anchor), amount, unit, direction), from: dayOf(anchor) }
}

/** A clock time without a day: the day that the story has reached in the last sentences, else the day of the report. */
function onStoryDay({ time, open }: Extract<Meaning, { kind: 'clock' }>, scene: Scene): Resolved {
  const anchor = nearDay(scene)
  if (anchor === undefined) return { type: 'TIME', value: `XXXX-XX-XX${time}` }
  return open === true ? { ...inEitherHalf(anchor, time), from: anchor } : { type: 'TIME', value: `${anchor}${time}`, from: anchor }
}

/** The day that the story has reached, else that of the report: of a chronicle that has come to a month or a year only it is not known. */
function nearDay(scene: Scene): IsoDay | undefined {
  const { day } = scene.story
  if (day !== undefined && (scene.chronicle || scene.sentence - day.sentence <= 2)) return day.value as IsoDay
  return storyIsCoarse(scene) ? undefined : scene.published
}

function resolvePart({ part, toward }: Extract<Meaning, { kind: 'part' }>, scene: Scene): Resolved {
  const anchor = nearDay(scene)
  if (anchor === undefined) return { type: 'TIME', value: `XXXX-XX-XXT${part}` }
  return { type: 'TIME', value: `${addDays(anchor, steps(toward ?? 'same'))}T${part}`, from: anchor }
}

/** "On the 14th": of the month that the story has come to; in news long after that, the last or the next 14th, as the tense has it. */
function resolveDayNumber(day: number, scene: Scene): Resolved {
  const { month } = scene.story
  const near = month !== undefined && (scene.chronicle || scene.sentence - month.sentence <= 3) ? month.value : undefined
  const told = near !== undefined && near !== scene.published?.slice(0, 7) ? near : (monthByTense(day, scene) ?? near)
  const value = told === undefined ? undefined : `${told}-${pad(day)}`
  return value === undefined || intervalOfValue(value) === undefined ? date(`XXXX-XX-${pad(day)}`) : date(value, `${told!}-01` as IsoDay)
}

function monthByTense(day: number, scene: Scene): string | undefined {
  const { published } = scene
  if (published === undefined) return undefined
  const own = Number(published.slice(8))
  const step = day > own && scene.tense() === 'past' ? -1 : day < own && scene.tense() === 'future' ? 1 : 0
  return addMonths(`${published.slice(0, 7)}-01` as IsoDay, step)?.slice(0, 7)
}

function resolveEither({ dayFirst, monthFirst }: Extract<Meaning, { kind: 'either' }>, scene: Scene): Resolved {
  if (scene.dayFirst !== undefined) return date(scene.dayFirst ? dayFirst : monthFirst)
  return { ...date(`${dayFirst.slice(0, 4)}-XX-XX`), doubt: { code: 'date-ambiguous', readings: [dayFirst as IsoDay, monthFirst as IsoDay] } }
}
