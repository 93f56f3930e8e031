import type { IsoDay } from '../../domain/when.ts'
import { addDays, dayOf } from '../../domain/when.ts'
import { isoWeekOf } from '../../knowledge/calendar/civil.ts'
import type { Meaning, Reading } from './meaning.ts'
import { resolveRecurring } from './resolve-recurring.ts'
import { resolveReference } from './resolve-reference.ts'
import type { ShiftMeaning } from './resolve-shift.ts'
import { resolveOffset, resolveShift, shifted } from './resolve-shift.ts'
import { resolveStretch } from './resolve-stretch.ts'
import { resolvePeriod, resolveUnit } from './resolve-unit.ts'
import { durationValue } from './rules/lengths.ts'
import { pad } from './rules/year-numbers.ts'
import type { Resolved, Scene } from './scene.ts'
import { date, steps } from './scene.ts'
import { storyDay } from './story.ts'
import { intervalOfValue } from './timex-interval.ts'

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
