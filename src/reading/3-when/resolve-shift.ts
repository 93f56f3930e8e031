import type { IsoDay } from '../../domain/when.ts'
import { addDays, dayOf } from '../../domain/when.ts'
import { addMonths, yearOf } from '../../knowledge/calendar/civil.ts'
import type { Unit } from '../../knowledge/calendar/names.ts'
import type { Meaning } from './meaning.ts'
import { needsDay, storyIsCoarse, unitValue } from './resolve-unit.ts'
import { resolveReference } from './resolve-reference.ts'
import { durationValue } from './rules/lengths.ts'
import { pad } from './rules/year-numbers.ts'
import type { Resolved, Scene } from './scene.ts'
import { anchorOf, date } from './scene.ts'
import { intervalOfValue } from './timex-interval.ts'

/** "two days ago", "a year earlier". */
export type ShiftMeaning = Extract<Meaning, { kind: 'shift' }>

/** Counts from the day of the report ("ago") or from where the story has come to ("earlier", "later"). */
export function resolveShift({ amount, unit, direction, ofPeriod }: ShiftMeaning, from: 'published' | 'running', scene: Scene): Resolved {
  if (amount === undefined) {
    const anchor = scene.published
    if (from === 'published' || direction < 0)
      return { ...resolveReference(direction < 0 ? 'PAST_REF' : 'FUTURE_REF', scene), ...(anchor === undefined ? {} : { from: anchor }) }
    return { type: 'DURATION', value: durationValue(undefined, unit) }
  }
  const quarter = unit === 'year' && Number.isInteger(amount) ? (ofPeriod === true ? scene.story.quarter?.value : recentQuarter(scene)) : undefined
  if (quarter !== undefined && !scene.chronicle)
    return date(`${pad(Number(quarter.slice(0, 4)) + direction * amount, 4)}${quarter.slice(4)}`, intervalOfValue(quarter)!.start as IsoDay)
  if (from === 'published') return shifted(scene.published ?? (scene.chronicle ? anchorOf(scene, 'story') : undefined), amount, unit, direction)
  if (needsDay(unit) && storyIsCoarse(scene)) return date('XXXX-XX-XX')
  return shifted(storyAnchor(unit, scene), amount, unit, direction)
}

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

/** The day, week, month or year that lies `amount` units from a day, at the grain of the unit: "two years ago" is a year. */
export function shifted(anchor: IsoDay | undefined, amount: number, unit: Unit, direction: 1 | -1): Resolved {
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
export function resolveOffset({ amount, unit, direction }: Extract<Meaning, { kind: 'offset' }>, scene: Scene): Resolved {
  const length: Resolved = { type: 'DURATION', value: durationValue(amount, unit) }
  const { day } = scene.story
  if (!scene.chronicle || amount === undefined || day === undefined || scene.sentence - day.sentence > 2) return length
  const { value } = shifted(day.value as IsoDay, amount, unit, direction)
  const interval = intervalOfValue(value)
  return interval === undefined ? length : { ...length, from: day.value as IsoDay, interval: { ...interval, approximate: true } }
}
