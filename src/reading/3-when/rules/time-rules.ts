import type { TimeRule } from '../meaning.ts'
import { clockRules } from './clock.ts'
import { dayRules } from './days.ts'
import { decadeRules } from './decades.ts'
import { durationRules } from './durations.ts'
import { fiscalYearRules } from './fiscal-years.ts'
import { holidayRules } from './holidays.ts'
import { monthDateRules } from './month-dates.ts'
import { numericDateRules } from './numeric-dates.ts'
import { quarterRules } from './quarters.ts'
import { referenceRules } from './references.ts'
import { seasonRules } from './seasons.ts'
import { setRules } from './sets.ts'
import { shiftRules } from './shifts.ts'
import { stretchRules } from './stretches.ts'
import { unitRules } from './units.ts'
import { weekdayRules } from './weekdays.ts'
import { yearRules } from './years.ts'

/** All rules; where two read equally far, the earlier wins. */
export const timeRules: readonly TimeRule[] = [
  ...numericDateRules,
  ...monthDateRules,
  ...weekdayRules,
  ...seasonRules,
  ...quarterRules,
  ...holidayRules,
  ...clockRules,
  ...dayRules,
  ...decadeRules,
  ...fiscalYearRules,
  ...yearRules,
  ...setRules,
  ...shiftRules,
  ...durationRules,
  ...stretchRules,
  ...unitRules,
  ...referenceRules,
]
