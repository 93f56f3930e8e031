import { readRecords } from '../gold.ts'
import type { Measure } from '../skill-list.ts'
import { predictDates, scoreDates } from '../skills/dates.ts'
import type { DatesRecord } from '../skills/dates.ts'

export const measure: Measure = async (path) => {
  const { value_f1, relaxed_f1, strict_f1, type_f1, n } = scoreDates(await readRecords<DatesRecord>(path), predictDates)
  return Object.entries({ value_f1, relaxed_f1, strict_f1, type_f1 }).map(([metric, value]) => ({ metric, value, n }))
}
