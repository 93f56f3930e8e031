import type { TimeRule } from '../meaning.ts'
import { calendarRules } from './calendar-dates.ts'
import { clockRules } from './clock.ts'
import { dayRules } from './days.ts'
import { durationRules } from './durations.ts'
import { holidayRules } from './holidays.ts'
import { referenceRules } from './references.ts'
import { setRules } from './sets.ts'
import { unitRules } from './units.ts'
import { yearRules } from './years.ts'

/** All rules; where two read equally far, the earlier wins. */
export const timeRules: readonly TimeRule[] = [
  ...calendarRules,
  ...holidayRules,
  ...clockRules,
  ...dayRules,
  ...yearRules,
  ...setRules,
  ...durationRules,
  ...unitRules,
  ...referenceRules,
]
