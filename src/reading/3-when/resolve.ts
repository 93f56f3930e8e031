import { addMonths, isoWeekOf, mondayOf, monthOf, weekdayOf, yearOf } from '../../knowledge/calendar/civil.ts'
import type { NamedDay } from '../../knowledge/calendar/named-days.ts'
import { namedDayIn } from '../../knowledge/calendar/named-days.ts'
import type { Unit } from '../../knowledge/calendar/names.ts'
import type { CountryCode } from '../../domain/party.ts'
import type { Interval, IsoDay, Moment, Timex } from '../../domain/when.ts'
import { addDays, dayOf } from '../../domain/when.ts'
import type { Meaning, Reading, Recurring, Toward, YearHint } from './meaning.ts'
import type { Choice } from './pick.ts'
import { choiceOf, pickInStory, pickValue, pickWeekday, valuesIn } from './pick.ts'
import { durationValue } from './rules/durations.ts'
import { pad } from './rules/years.ts'
import type { Story } from './story.ts'
import { storyDay, storyMonth, storyYear } from './story.ts'
import type { Tense } from './tense.ts'
import { intervalOfValue } from './timex-interval.ts'

/** What a time is seen from. */
export type Scene = {
  readonly published?: IsoDay
  readonly dayFirst?: boolean
  readonly country?: CountryCode
  readonly story: Story
  /** The text tells of the past by full dates (a chronicle, an encyclopedia): what is not full counts from the story, not from the report. */
  readonly chronicle: boolean
  readonly sentence: number
  readonly tense: () => Tense | undefined
}

/** A value, what it was computed from (nothing when the words give it whole), and the stretch where the value alone does not tell it. */
export type Resolved = {
  readonly type: Timex['type']
  readonly value: string
  readonly from?: IsoDay
  readonly interval?: Interval
  readonly doubt?: { readonly code: 'date-ambiguous'; readonly readings: readonly Moment[] } | { readonly code: 'date-impossible' }
}

/** Resolves a reading; without an anchor the value keeps its X ("XXXX-06-16") and there is no interval. */
export function resolve(reading: Reading, scene: Scene): Resolved {
  const resolved = resolveMeaning(reading.meaning, scene)
  if (resolved.type !== 'DATE') return resolved
  const week = reading.week === true && /^\d{4}-\d\d-\d\d$/u.test(resolved.value) ? { ...resolved, value: isoWeekOf(resolved.value as IsoDay) } : resolved
  const clock = reading.time ?? (reading.part === undefined ? undefined : `T${reading.part}`)
  return clock === undefined || week.value.length !== 10
    ? week
    : { type: 'TIME', value: `${week.value}${clock}`, ...(week.from === undefined ? {} : { from: week.from }) }
}

function resolveMeaning(meaning: Meaning, scene: Scene): Resolved {
  switch (meaning.kind) {
    case 'value':
      return date(meaning.value)
    case 'recurring':
      return resolveRecurring(meaning, scene)
    case 'unit':
      return resolveUnit(meaning, scene)
    case 'period':
      return resolvePeriod(meaning.year, scene)
    case 'day-shift':
      return resolveDayShift(meaning.days, scene)
    case 'shift':
      return resolveShift(meaning, scene)
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
      return onStoryDay(meaning.time, scene)
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

const date = (value: string, from?: IsoDay): Resolved => ({ type: 'DATE', value, ...(from === undefined ? {} : { from }) })

/** The day that relative words count from. */
function anchorOf(scene: Scene, kind: 'published' | 'story'): IsoDay | undefined {
  const story = storyDay(scene.story)
  if (scene.chronicle) return story ?? scene.published
  if (kind === 'published') return scene.published
  // News leaves its asides at once: only a day named in the last sentences is still the story's.
  const { day } = scene.story
  return day !== undefined && scene.sentence - day.sentence <= 3 ? (day.value as IsoDay) : (scene.published ?? story)
}

const isOfStory = (toward: Toward | undefined): boolean => toward === 'previous' || toward === 'same' || toward === 'following'

type RecurringMeaning = Extract<Meaning, { kind: 'recurring' }>

function resolveRecurring(meaning: RecurringMeaning, scene: Scene): Resolved {
  const { of, toward, year, week } = meaning
  if (of.kind === 'weekday') return resolveWeekday(of.weekday, toward, week, scene)
  if (of.kind === 'holiday' && of.days.length > 1) return resolveSharedHoliday(of.days, meaning, scene)
  if (year?.kind === 'given') return dateOr(valuesIn(of, year.year)[0], of)
  const anchor = anchorOf(scene, isOfStory(toward) || isOfStory(year?.toward) ? 'story' : 'published')
  if (anchor === undefined) return date(unanchored(of))
  if (year !== undefined) return dateOr(valuesIn(of, yearOf(anchor) + steps(year.toward))[0], of, anchor)
  if (toward !== undefined) return dateOr(pickValue(of, anchor, toward === 'last' && of.kind === 'quarter' ? 'before' : choiceOf[toward]), of, anchor)
  const told = storyYear(scene.story)
  if (scene.chronicle && told !== undefined) return dateOr(pickInStory(of, told, storyMonth(scene.story)), of, anchor)
  return dateOr(pickValue(of, anchor, choiceByTense(of, scene)), of, anchor)
}

/** Without a word that tells, the tense does; without a tense, the return that is nearest (of quarters: the last that began). */
function choiceByTense(of: Recurring, scene: Scene): Choice {
  if (of.kind === 'quarter' || of.kind === 'half') return 'past'
  const tense = scene.tense()
  return tense === 'future' ? 'nearest-future' : tense === 'past' ? 'nearest-past' : 'nearest'
}

const dateOr = (value: string | undefined, of: Recurring, from?: IsoDay): Resolved =>
  value === undefined ? date(unanchored(of)) : lasting(of, date(value, from))

/** Ramadan, Passover: more than a day. */
function lasting(of: Recurring, resolved: Resolved): Resolved {
  const days = of.kind === 'holiday' ? of.days[0]?.days : undefined
  const start = days === undefined ? undefined : intervalOfValue(resolved.value)?.start
  return days === undefined || start === undefined ? resolved : { ...resolved, interval: { start, end: addDays(dayOf(start), days - 1), grain: 'span' } }
}

function unanchored(of: Recurring): string {
  switch (of.kind) {
    case 'month':
      return `XXXX-${pad(of.month)}`
    case 'month-day':
      return `XXXX-${pad(of.month)}-${pad(of.day)}`
    case 'season':
      return `XXXX-${of.season}`
    case 'quarter':
      return `XXXX-Q${of.quarter}`
    case 'half':
      return `XXXX-H${of.half}`
    case 'weekday':
      return `XXXX-WXX-${of.weekday}`
    case 'holiday': {
      const rule = of.days.length === 1 ? of.days[0]!.rule : undefined
      return rule?.kind === 'fixed' ? `XXXX-${pad(rule.month)}-${pad(rule.day)}` : 'XXXX-XX-XX'
    }
  }
}

const steps = (toward: Toward): number => (toward === 'last' || toward === 'previous' ? -1 : toward === 'next' || toward === 'following' ? 1 : 0)

function resolveWeekday(weekday: number, toward: Toward | undefined, week: Toward | undefined, scene: Scene): Resolved {
  const anchor = anchorOf(scene, isOfStory(toward) || isOfStory(week) ? 'story' : 'published')
  if (anchor === undefined) return date(`XXXX-WXX-${weekday}`)
  if (week !== undefined) return date(addDays(mondayOf(anchor), 7 * steps(week) + weekday - 1), anchor)
  if (toward === 'next') return date(addDays(mondayOf(anchor), 7 + weekday - 1), anchor)
  if (toward === 'this') return date(pickWeekday(weekday, anchor, scene.tense() === 'past' ? 'past' : 'future'), anchor)
  if (toward !== undefined) return date(pickWeekday(weekday, anchor, choiceOf[toward]), anchor)
  if (scene.chronicle) return date(pickWeekday(weekday, anchor, 'future'), anchor)
  return date(pickWeekday(weekday, anchor, scene.tense() === 'future' ? 'future' : 'past'), anchor)
}

/** "Independence Day" where no words tell whose: the source's country decides, else it stays open. */
function resolveSharedHoliday(days: readonly NamedDay[], meaning: RecurringMeaning, scene: Scene): Resolved {
  const own = days.filter((day) => day.country === scene.country)
  const first = own.length > 0 ? own : days
  const same = first.every((day) => JSON.stringify(day.rule) === JSON.stringify(first[0]!.rule))
  if (same) return resolveRecurring({ ...meaning, of: { kind: 'holiday', days: [first[0]!] } }, scene)
  const year = meaning.year?.kind === 'given' ? meaning.year.year : scene.published === undefined ? undefined : yearOf(scene.published)
  const readings = year === undefined ? [] : [...new Set(first.flatMap((day) => namedDayIn(day.rule, year)))]
  return { ...date('XXXX-XX-XX'), ...(readings.length > 1 && readings.length <= 6 ? { doubt: { code: 'date-ambiguous', readings } } : {}) }
}

type UnitMeaning = Extract<Meaning, { kind: 'unit' }>

function resolveUnit(meaning: UnitMeaning, scene: Scene): Resolved {
  const { unit, toward, weak } = meaning
  const ofStory = isOfStory(toward)
  const named = ofStory ? namedUnit(meaning, scene) : undefined
  const anchor = named ?? anchorOf(scene, ofStory && weak === undefined ? 'story' : 'published')
  if (named === undefined && needsDay(unit) && storyIsCoarse(scene)) return date(unit === 'week' ? 'XXXX-WXX' : 'XXXX-XX-XX')
  if (anchor === undefined) return date(unit === 'day' ? 'XXXX-XX-XX' : unit === 'week' ? 'XXXX-WXX' : unit === 'month' ? 'XXXX-XX' : 'XXXX')
  const step = steps(toward)
  if (unit === 'quarter' && ofStory && named === undefined) return date(quarterOf(addMonths(anchor, 3 * (step - 1)) ?? anchor), anchor)
  if (unit === 'weekend') return date(weekendOf(anchor, toward, weak === true && scene.tense() !== 'future'), anchor)
  return date(unitValue(unit, anchor, step), anchor)
}

/** The story's own day, month, quarter or year for "that year", "the following month"; a bare "the year" only listens to its own sentence. */
function namedUnit({ unit, toward, weak }: UnitMeaning, scene: Scene): IsoDay | undefined {
  const named = unit in storyUnits ? scene.story[unit as keyof typeof storyUnits] : undefined
  if (named === undefined) return undefined
  const distance = scene.sentence - named.sentence
  if (!scene.chronicle && unit !== 'quarter' && distance > (weak === true ? 0 : toward === 'same' ? Infinity : 3)) return undefined
  const start = intervalOfValue(named.value)?.start
  return start === undefined ? undefined : dayOf(start)
}

const storyUnits = { day: true, week: true, month: true, quarter: true, year: true } as const satisfies Partial<Record<Unit, true>>

const quarterOf = (day: IsoDay): string => `${day.slice(0, 4)}-Q${Math.ceil(monthOf(day) / 3)}`

function weekendOf(anchor: IsoDay, toward: Toward, past: boolean): string {
  const own = weekdayOf(anchor) >= 6
  const weeks = toward === 'last' || toward === 'previous' ? -1 : toward === 'next' || toward === 'following' ? 1 : past && !own ? -1 : 0
  return `${isoWeekOf(addDays(anchor, 7 * weeks))}-WE`
}

function unitValue(unit: Unit, anchor: IsoDay, step: number): string {
  const year = yearOf(anchor)
  switch (unit) {
    case 'week':
      return isoWeekOf(addDays(anchor, 7 * step))
    case 'fortnight':
      return isoWeekOf(addDays(anchor, 14 * step))
    case 'month':
      return (addMonths(`${anchor.slice(0, 7)}-01` as IsoDay, step) ?? anchor).slice(0, 7)
    case 'quarter':
      return quarterOf(addMonths(`${anchor.slice(0, 7)}-01` as IsoDay, 3 * step) ?? anchor)
    case 'year':
      return pad(year + step, 4)
    case 'decade':
      return pad(Math.floor(year / 10) + step, 3)
    case 'century':
      return pad(Math.floor(year / 100) + step)
    case 'millennium':
    case 'season':
    case 'half':
    case 'weekend':
      return pad(year + step, 4)
    case 'night':
      return `${addDays(anchor, step)}TNI`
    case 'second':
    case 'minute':
    case 'hour':
    case 'day':
      return addDays(anchor, step)
  }
}

/** "the 1988 period", "last year's quarter": the story's quarter in that year, else the whole year. */
function resolvePeriod(year: YearHint, scene: Scene): Resolved {
  const anchor = anchorOf(scene, year.kind === 'toward' && isOfStory(year.toward) ? 'story' : 'published')
  const number = year.kind === 'given' ? year.year : anchor === undefined ? undefined : yearOf(anchor) + steps(year.toward)
  if (number === undefined) return date('XXXX')
  return date(`${pad(number, 4)}${scene.story.quarter?.value.slice(4) ?? ''}`, year.kind === 'given' ? undefined : anchor)
}

function resolveDayShift(days: number, scene: Scene): Resolved {
  const anchor = scene.chronicle ? (storyDay(scene.story) ?? scene.published) : scene.published
  return anchor === undefined ? date('XXXX-XX-XX') : date(addDays(anchor, days), anchor)
}

type ShiftMeaning = Extract<Meaning, { kind: 'shift' }>

function resolveShift({ amount, unit, direction, from, ofPeriod }: ShiftMeaning, scene: Scene): Resolved {
  if (amount === undefined) {
    const anchor = scene.published
    if (from === 'published' || direction < 0)
      return { ...resolveReference(direction < 0 ? 'PAST_REF' : 'FUTURE_REF', scene), ...(anchor === undefined ? {} : { from: anchor }) }
    return { type: 'DURATION', value: durationValue(undefined, unit) }
  }
  if (typeof from === 'object') return shiftFromTime(amount, unit, direction, from, scene)
  const quarter = unit === 'year' && Number.isInteger(amount) ? (ofPeriod === true ? scene.story.quarter?.value : recentQuarter(scene)) : undefined
  if (quarter !== undefined && !scene.chronicle)
    return date(`${pad(Number(quarter.slice(0, 4)) + direction * amount, 4)}${quarter.slice(4)}`, intervalOfValue(quarter)!.start as IsoDay)
  if (from === 'published') return shifted(scene.chronicle ? anchorOf(scene, 'story') : scene.published, amount, unit, direction)
  if (needsDay(unit) && storyIsCoarse(scene)) return date('XXXX-XX-XX')
  return shifted(storyAnchor(unit, scene), amount, unit, direction)
}

const needsDay = (unit: Unit): boolean => unit === 'day' || unit === 'week' || unit === 'fortnight' || unit === 'night' || unit === 'weekend'

/** A chronicle that has come to a month or a year, and to no day of it: "two days later" is then no day that we know. */
const storyIsCoarse = ({ story, chronicle }: Scene): boolean => chronicle && story.day === undefined && story.year !== undefined

/** What "two years later" counts from: in a chronicle where it has come to; in news a time of that unit, or finer, just named. */
function storyAnchor(unit: Unit, scene: Scene): IsoDay | undefined {
  const { story } = scene
  if (scene.chronicle) return anchorOf(scene, 'story')
  const named = unit === 'month' || unit === 'quarter' ? story.month : unit === 'year' || unit === 'decade' ? story.year : story.day
  const start = named !== undefined && scene.sentence - named.sentence <= 3 ? intervalOfValue(named.value)?.start : undefined
  return start === undefined ? anchorOf(scene, 'story') : dayOf(start)
}

/** "a year earlier" beside a quarter means the quarter of the year before. */
function recentQuarter(scene: Scene): string | undefined {
  const { quarter } = scene.story
  return quarter !== undefined && scene.sentence - quarter.sentence <= 3 ? quarter.value : undefined
}

function shifted(anchor: IsoDay | undefined, amount: number, unit: Unit, direction: 1 | -1): Resolved {
  if (anchor === undefined) return date(direction < 0 ? 'PAST_REF' : 'FUTURE_REF')
  const step = direction * amount
  if (!Number.isInteger(amount))
    return date(
      unit === 'year'
        ? (addMonths(anchor, Math.trunc(12 * step)) ?? anchor).slice(0, 7)
        : addDays(anchor, Math.round(step * (unit === 'week' ? 7 : unit === 'month' ? 30 : 1))),
      anchor,
    )
  const years = unit === 'decade' ? 10 : unit === 'century' ? 100 : unit === 'millennium' ? 1000 : undefined
  if (years !== undefined) return yearOf(anchor) + years * step < 1 ? date('PAST_REF') : date(pad(yearOf(anchor) + years * step, 4), anchor)
  if (unit === 'year' && (yearOf(anchor) + step < 1 || yearOf(anchor) + step > 9999)) return date(direction < 0 ? 'PAST_REF' : 'FUTURE_REF')
  if (unit === 'hour' || unit === 'minute' || unit === 'second') return date(anchor, anchor)
  if (Math.abs(step) > 100_000) return date(direction < 0 ? 'PAST_REF' : 'FUTURE_REF')
  return date(unitValue(unit === 'night' ? 'day' : unit, anchor, step), anchor)
}

/** "three days after the demolition": a length; where a chronicle has just named a day, also the day so far from it. */
function resolveOffset({ amount, unit, direction }: Extract<Meaning, { kind: 'offset' }>, scene: Scene): Resolved {
  const length: Resolved = { type: 'DURATION', value: durationValue(amount, unit) }
  const { day } = scene.story
  if (!scene.chronicle || amount === undefined || day === undefined || scene.sentence - day.sentence > 2) return length
  const { value } = shifted(day.value as IsoDay, amount, unit, direction)
  const interval = intervalOfValue(value)
  return interval === undefined ? length : { ...length, from: day.value as IsoDay, interval: { ...interval, approximate: true } }
}

/** "three days after Christmas": counted from a time that the words name. */
function shiftFromTime(amount: number, unit: Unit, direction: 1 | -1, from: Reading, scene: Scene): Resolved {
  const base = resolve(from, scene)
  const interval = intervalOfValue(base.value)
  const anchor = direction < 0 ? interval?.start : interval?.end
  return anchor === undefined ? date('XXXX-XX-XX') : { ...shifted(dayOf(anchor), amount, unit, direction), from: dayOf(anchor) }
}

type StretchMeaning = Extract<Meaning, { kind: 'stretch' }>

function resolveStretch({ amount, unit, direction }: StretchMeaning, scene: Scene): Resolved {
  const length: Resolved = { type: 'DURATION', value: durationValue(amount, unit) }
  const anchor = anchorOf(scene, 'published')
  if (direction === 0 || anchor === undefined) return length
  if (amount === undefined)
    return {
      ...length,
      from: anchor,
      interval: direction < 0 ? { end: anchor, grain: 'span', approximate: true } : { start: anchor, grain: 'span', approximate: true },
    }
  const far = farEnd(anchor, direction * amount, unit)
  if (far === undefined) return length
  return { ...length, from: anchor, interval: direction < 0 ? { start: far, end: anchor, grain: 'span' } : { start: anchor, end: far, grain: 'span' } }
}

/** The day that lies a length away: "two weeks", "eighteen months". */
export function farEnd(anchor: IsoDay, amount: number, unit: Unit): IsoDay | undefined {
  const months = { month: 1, season: 3, quarter: 3, half: 6, year: 12, decade: 120, century: 1200, millennium: 12_000 }[unit as string]
  if (months !== undefined) return Math.abs(amount * months) > 100_000 ? undefined : addMonths(anchor, Math.trunc(amount * months))
  const days = { day: 1, night: 1, week: 7, weekend: 7, fortnight: 14 }[unit as string] ?? (unit === 'hour' ? 1 / 24 : 0)
  const far = amount * days
  return Math.abs(far) > 3_000_000 ? undefined : checked(anchor, amount < 0 ? Math.floor(far) : Math.ceil(far))
}

const checked = (anchor: IsoDay, days: number): IsoDay | undefined => {
  const year = yearOf(anchor) + days / 365.25
  return year < 2 || year > 9998 ? undefined : addDays(anchor, days)
}

function resolveReference(value: 'PRESENT_REF' | 'PAST_REF' | 'FUTURE_REF', scene: Scene): Resolved {
  const { published } = scene
  const reference = date(value)
  if (published === undefined || scene.chronicle) return reference
  const interval: Interval =
    value === 'PRESENT_REF'
      ? { start: published, end: published, grain: 'day', approximate: true }
      : value === 'PAST_REF'
        ? { end: addDays(published, -1), grain: 'span' }
        : { start: addDays(published, 1), grain: 'span' }
  return { ...reference, from: published, interval }
}

/** A clock time without a day: the day that the story has reached in the last sentences, else the day of the report. */
function onStoryDay(time: string, scene: Scene): Resolved {
  const { day } = scene.story
  const near = day !== undefined && (scene.chronicle || scene.sentence - day.sentence <= 2) ? (day.value as IsoDay) : undefined
  const anchor = near ?? scene.published
  return anchor === undefined ? { type: 'TIME', value: `XXXX-XX-XX${time}` } : { type: 'TIME', value: `${anchor}${time}`, from: anchor }
}

function resolvePart({ part, toward }: Extract<Meaning, { kind: 'part' }>, scene: Scene): Resolved {
  const anchor = scene.story.day === undefined ? scene.published : (scene.story.day.value as IsoDay)
  if (anchor === undefined) return { type: 'TIME', value: `XXXX-XX-XXT${part}` }
  return { type: 'TIME', value: `${addDays(anchor, steps(toward ?? 'same'))}T${part}`, from: anchor }
}

function resolveDayNumber(day: number, scene: Scene): Resolved {
  const month = scene.story.month?.value ?? scene.published?.slice(0, 7)
  const value = month === undefined ? undefined : `${month}-${pad(day)}`
  const interval = value === undefined ? undefined : intervalOfValue(value)
  return interval === undefined ? date(`XXXX-XX-${pad(day)}`) : date(value!, `${month!}-01` as IsoDay)
}

function resolveEither({ dayFirst, monthFirst }: Extract<Meaning, { kind: 'either' }>, scene: Scene): Resolved {
  if (scene.dayFirst !== undefined) return date(scene.dayFirst ? dayFirst : monthFirst)
  return { ...date(`${dayFirst.slice(0, 4)}-XX-XX`), doubt: { code: 'date-ambiguous', readings: [dayFirst as IsoDay, monthFirst as IsoDay] } }
}
