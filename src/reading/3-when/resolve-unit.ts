import type { IsoDay } from '../../domain/when.ts'
import { addDays, dayOf } from '../../domain/when.ts'
import { addMonths, isoWeekOf, monthOf, weekdayOf, yearOf } from '../../knowledge/calendar/civil.ts'
import type { Unit } from '../../knowledge/calendar/names.ts'
import type { Meaning, Toward, YearHint } from './meaning.ts'
import { pad } from './rules/year-numbers.ts'
import type { Resolved, Scene } from './scene.ts'
import { anchorOf, date, isOfStory, steps } from './scene.ts'
import { intervalOfValue } from './timex-interval.ts'

type UnitMeaning = Extract<Meaning, { kind: 'unit' }>

/** "last week", "that year", "the weekend". */
export function resolveUnit(meaning: UnitMeaning, scene: Scene): Resolved {
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

/** The week, month or year so many steps from the one that holds a day, as TIMEX3 writes it. */
export function unitValue(unit: Unit, anchor: IsoDay, step: number): string {
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
export function resolvePeriod(year: YearHint, scene: Scene): Resolved {
  const anchor = anchorOf(scene, year.kind === 'toward' && isOfStory(year.toward) ? 'story' : 'published')
  const number = year.kind === 'given' ? year.year : anchor === undefined ? undefined : yearOf(anchor) + steps(year.toward)
  if (number === undefined) return date('XXXX')
  return date(`${pad(number, 4)}${scene.story.quarter?.value.slice(4) ?? ''}`, year.kind === 'given' ? undefined : anchor)
}

/** Units that can only be counted from a day, not from a month or a year. */
export const needsDay = (unit: Unit): boolean => unit === 'day' || unit === 'week' || unit === 'fortnight' || unit === 'night' || unit === 'weekend'

/** A chronicle that has come to a month or a year, and to no day of it: "two days later" is then no day that we know. */
export const storyIsCoarse = ({ story, chronicle }: Scene): boolean => chronicle && story.day === undefined && story.year !== undefined
