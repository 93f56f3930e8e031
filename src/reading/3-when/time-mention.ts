import type { RuleId } from '../../domain/id.ts'
import type { CountryCode } from '../../domain/party.ts'
import type { Span } from '../../domain/span.ts'
import type { Interval, IsoDay, Timex, When } from '../../domain/when.ts'
import type { TimeRole } from './roles.ts'

/** A time expression of the text. */
export type TimeMention = {
  readonly at: Span
  /** The stretch that is meant, with the role applied: "until 2016" has no start. `unknown` for lengths, frequencies and times that nothing anchors. */
  readonly when: When
  readonly timex: Timex
  readonly role: TimeRole
  /** The word that gives the role: "until". */
  readonly signal?: Span
  /** The stretch of the words alone, without the role. */
  readonly own?: Interval
  /** "KST", "local", where the words name the zone; times stay local to where it happened. */
  readonly zone?: string
  /** Index of its sentence. */
  readonly sentence: number
  readonly by: RuleId
}

/** What is known of the report. */
export type TimeContext = {
  readonly published?: IsoDay
  /** How the source writes 3/4/2020; absent where it is not known. */
  readonly dayFirst?: boolean
  /** Whose Independence Day: the source's country, then those that the report tells of, the most often named first. */
  readonly countries?: readonly CountryCode[]
  /** Where it tells of, the next day may have begun (`isDayAhead`). */
  readonly dayAhead?: boolean
  readonly sentences: readonly Span[]
}
