import type { IsoDay } from '../../domain/when.ts'
import { addDays } from '../../domain/when.ts'
import { civilDay } from './civil.ts'

/** A year of accounts or of schools: in which month it begins, and whether it is called after the calendar year that it ends in. */
type YearKind = { readonly month: number; readonly endsIn: boolean }

/** The year of the state's budget, where it is not the calendar's. From the budget laws of each country; the table is ours. */
const fiscalYears: ReadonlyMap<string, YearKind> = new Map(
  (
    [
      [10, true, 'USA THA HTI'],
      [4, false, 'GBR IND JPN CAN NZL HKG ZAF SGP MMR BWA NAM KWT'],
      [7, true, 'AUS PAK BGD EGY KEN UGA TZA ETH'],
      [3, true, 'IRN AFG'],
    ] as const
  ).flatMap(([month, endsIn, countries]) => countries.split(' ').map((country): [string, YearKind] => [country, { month, endsIn }])),
)

/** Schools of the north begin in autumn; a school year is called after the calendar year that it begins in. */
const schoolYear: YearKind = { month: 9, endsIn: false }
const schoolMonths = 10

/** The days of "fiscal 2019", "the 2018-19 fiscal year" (`pair`) in a country; the calendar's year where none is known. */
export function fiscalYear(year: number, pair: boolean, country: string | undefined): { readonly start: IsoDay; readonly end: IsoDay } | undefined {
  const known = fiscalYears.get(country ?? '') ?? (pair ? { month: 7, endsIn: true } : { month: 1, endsIn: false })
  const start = civilDay(!pair && known.endsIn && known.month > 1 ? year - 1 : year, known.month, 1)
  const end = start === undefined ? undefined : civilDay(Number(start.slice(0, 4)) + 1, known.month, 1)
  return start === undefined || end === undefined ? undefined : { start, end: addDays(end, -1) }
}

/** The days of "the 2019-20 academic year". */
export function academicYear(year: number): { readonly start: IsoDay; readonly end: IsoDay } | undefined {
  const start = civilDay(year, schoolYear.month, 1)
  const end = civilDay(year + 1, schoolYear.month + schoolMonths - 12, 1)
  return start === undefined || end === undefined ? undefined : { start, end: addDays(end, -1) }
}
