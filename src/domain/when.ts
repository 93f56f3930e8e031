import type { Brand, RuleId } from './id.ts'
import type { Span } from './span.ts'

/** A civil day, `YYYY-MM-DD`, in the Gregorian calendar; no time zone. */
export type IsoDay = Brand<string, 'IsoDay'>
/** A civil day, or a minute of one: `YYYY-MM-DD` or `YYYY-MM-DDTHH:MM`, local to where it happened. */
export type Moment = IsoDay | Brand<string, 'IsoMinute'>

const daysIn = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate()

export function isIsoDay(text: string): text is IsoDay {
  const match = /^(\d{4})-(\d\d)-(\d\d)$/u.exec(text)
  if (!match) return false
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])]
  return month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month)
}

/** Throws a TypeError for a text that is no day of the calendar. */
export function isoDay(text: string): IsoDay {
  if (!isIsoDay(text)) throw new TypeError(`not a day of the calendar (YYYY-MM-DD): ${text}`)
  return text
}

export function isMoment(text: string): text is Moment {
  return isIsoDay(text.slice(0, 10)) && (text.length === 10 || /^T(?:[01]\d|2[0-3]):[0-5]\d$/u.test(text.slice(10)))
}

/** Throws a TypeError for a text that is neither a day nor a minute of one. */
export function moment(text: string): Moment {
  if (!isMoment(text)) throw new TypeError(`not a day or a minute (YYYY-MM-DD or YYYY-MM-DDTHH:MM): ${text}`)
  return text
}

export const dayOf = (at: Moment): IsoDay => at.slice(0, 10) as IsoDay

export function addDays(day: IsoDay, days: number): IsoDay {
  const at = new Date(`${day}T00:00:00Z`)
  at.setUTCDate(at.getUTCDate() + days)
  return at.toISOString().slice(0, 10) as IsoDay
}

/** Whole days from `a` to `b`, negative when `b` is earlier. */
export function daysBetween(a: IsoDay, b: IsoDay): number {
  return Math.round((Date.parse(`${b}T00:00:00Z`) - Date.parse(`${a}T00:00:00Z`)) / 86_400_000)
}

export const grains = ['minute', 'hour', 'part-of-day', 'day', 'week', 'month', 'season', 'quarter', 'year', 'decade', 'century', 'span'] as const
export type Grain = (typeof grains)[number]

/**
 * From `start` to `end`, both included at their own grain: a day is `start === end`.
 * No `start`: open to the past ("until 2016", "previously"). No `end`: open to the future ("since February 2019").
 */
export type Interval = {
  readonly start?: Moment
  readonly end?: Moment
  readonly grain: Grain
  /** "around", "at the end of", "about a year ago". */
  readonly approximate?: true
  /** Of clock times: how far they are ahead of UTC, "+09:00", where the words or the place tell it. */
  readonly zone?: string
}

/** Type and value as TIMEX3 has them, for interchange; `value` as ISO 8601, `PRESENT_REF`, `P3D` ... */
export type Timex = { readonly type: 'DATE' | 'TIME' | 'DURATION' | 'SET'; readonly value: string }

/** When something happened, and how we know. `at` points at the words. */
export type When =
  | { readonly kind: 'stated'; readonly interval: Interval; readonly at: Span; readonly timex: Timex; readonly by: RuleId }
  | { readonly kind: 'computed'; readonly interval: Interval; readonly at: Span; readonly timex: Timex; readonly from: IsoDay; readonly by: RuleId }
  | {
      readonly kind: 'inherited'
      readonly interval: Interval
      readonly at: Span
      readonly because: 'clause' | 'sentence' | 'previous-sentence' | 'same-event' | 'dateline'
      readonly by: RuleId
    }
  | {
      readonly kind: 'assumed'
      readonly interval: Interval
      readonly because: 'published-that-day' | 'before-publication' | 'after-publication'
      readonly by: RuleId
    }
  | { readonly kind: 'unknown' }

export function intervalOf(when: When): Interval | undefined {
  return when.kind === 'unknown' ? undefined : when.interval
}
