import type { PartOfDay, Season, Unit } from '../../knowledge/calendar/names.ts'
import type { NamedDay } from '../../knowledge/calendar/named-days.ts'
import type { Word } from './words.ts'

/** Which of several: "last", "this", "next" count from the day of the report; the others from the day that the story has reached. */
export type Toward = 'last' | 'this' | 'next' | 'previous' | 'same' | 'following'

/** What comes back every year, or every week. */
export type Recurring =
  | { readonly kind: 'month'; readonly month: number }
  | { readonly kind: 'month-day'; readonly month: number; readonly day: number }
  | { readonly kind: 'season'; readonly season: Season }
  | { readonly kind: 'quarter'; readonly quarter: number }
  | { readonly kind: 'half'; readonly half: number }
  | { readonly kind: 'holiday'; readonly days: readonly NamedDay[] }
  | { readonly kind: 'weekday'; readonly weekday: number }

/** What the words say, before it is known which year, week or day is meant. */
export type Meaning =
  /** Complete as it stands: "16 June 2020", "2004", "the 1990s"; `of` a budget or a school: "fiscal 2019", with both years a `pair`. */
  | { readonly kind: 'value'; readonly value: string; readonly of?: 'fiscal' | 'academic'; readonly pair?: true }
  /** "June", "Tuesday", "last fall", "February of last year". */
  | { readonly kind: 'recurring'; readonly of: Recurring; readonly toward?: Toward; readonly year?: YearHint; readonly week?: Toward }
  /** "last week", "that year", "the quarter". */
  | { readonly kind: 'unit'; readonly unit: Unit; readonly toward: Toward; readonly weak?: true }
  /** "the 1988 period", "last year's quarter". */
  | { readonly kind: 'period'; readonly year: YearHint }
  /** "yesterday" is -1. */
  | { readonly kind: 'day-shift'; readonly days: number }
  /** "two days ago", "a year earlier". No amount: "years ago". */
  | {
      readonly kind: 'shift'
      readonly amount?: number
      readonly unit: Unit
      readonly direction: 1 | -1
      readonly from: 'published' | 'running' | Reading
      readonly ofPeriod?: true
    }
  /** "two days after the demolition": how far from something that has no date here. */
  | { readonly kind: 'offset'; readonly amount?: number; readonly unit: Unit; readonly direction: 1 | -1 }
  /** "the past two weeks". */
  | { readonly kind: 'stretch'; readonly amount?: number; readonly unit: Unit; readonly direction: 1 | -1 | 0 }
  | { readonly kind: 'duration'; readonly amount?: number; readonly unit: Unit; readonly half?: true }
  | { readonly kind: 'set'; readonly value: string }
  | { readonly kind: 'reference'; readonly value: 'PRESENT_REF' | 'PAST_REF' | 'FUTURE_REF' }
  /** A clock time without its day: "T14:50". `open`: of the twelve hours, with no word whether before or after noon ("at five o'clock"). */
  | { readonly kind: 'clock'; readonly time: string; readonly open?: true }
  /** "in the morning". */
  | { readonly kind: 'part'; readonly part: PartOfDay; readonly toward?: Toward }
  /** A day of a month that stands further on: "3" in "from 3 to 5 June". */
  | { readonly kind: 'day-number'; readonly day: number; readonly of?: Toward }
  /** "3/4/2020", where both orders are days of the calendar. */
  | { readonly kind: 'either'; readonly dayFirst: string; readonly monthFirst: string }
  /** "30 February 2020". */
  | { readonly kind: 'impossible' }
  /** "previously": before the report, and no more. */
  | { readonly kind: 'earlier' }

/** The year that stands beside a name: "2019", "last year". */
export type YearHint = { readonly kind: 'given'; readonly year: number } | { readonly kind: 'toward'; readonly toward: Toward }

/** The part of a stretch: "early", "mid-", "the end of". */
export type Edge = 'start' | 'middle' | 'end'

/** Which day of a longer time: counted from its first (1), its last (-1), or the day before it (0); of one weekday where that is named. */
export type Nth = { readonly count: number; readonly weekday?: number }

/** A meaning with the words it was read from: word numbers `[first, next)`. */
export type Reading = {
  readonly first: number
  readonly next: number
  readonly meaning: Meaning
  readonly by: string
  readonly part?: PartOfDay
  /** "T14:50". */
  readonly time?: string
  /** The clock time is of twelve hours, and nothing tells which half of the day. */
  readonly open?: boolean
  readonly zone?: string
  readonly edge?: Edge
  /** "the week of 6 March": the week that holds the day. */
  readonly week?: true
  /** "the last day of May", "the first Sunday of May", "the second day of Ramadan", "the eve of Ramadan" (0). */
  readonly nth?: Nth
  readonly approximate?: true
}

/** What a rule gives back: the reading without what the loop knows better. */
export type Read = Omit<Reading, 'first' | 'by'>

/** A text as words. */
export type Words = readonly Word[]

/** A way of saying when. `starts` are the words it can begin with (lower case), '#' for digits. */
export type TimeRule = {
  readonly id: string
  readonly starts: readonly string[]
  readonly read: (words: Words, at: number) => Read | undefined
  /** Phrases in which it fires, with the TIMEX3 value for a report published on Tuesday, 16 June 2020. */
  readonly yes: readonly (readonly [phrase: string, value: string])[]
  /** Phrases that hold no time, or none by this rule. */
  readonly no: readonly string[]
}
