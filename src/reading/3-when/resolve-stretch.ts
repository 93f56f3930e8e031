import type { IsoDay } from '../../domain/when.ts'
import { addDays } from '../../domain/when.ts'
import { addMonths, yearOf } from '../../knowledge/calendar/civil.ts'
import type { Unit } from '../../knowledge/calendar/names.ts'
import type { Meaning } from './meaning.ts'
import { durationValue } from './rules/lengths.ts'
import type { Resolved, Scene } from './scene.ts'
import { anchorOf } from './scene.ts'

type StretchMeaning = Extract<Meaning, { kind: 'stretch' }>

/** "the past two weeks": a length, and the days it covers, up to or from the day of the report. */
export function resolveStretch({ amount, unit, direction }: StretchMeaning, scene: Scene): Resolved {
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
