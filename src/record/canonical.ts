import type { Claim } from '../domain/claim.ts'
import type { ClaimId } from '../domain/id.ts'
import type { Report } from '../domain/report.ts'
import { publishedDay } from '../domain/report.ts'
import type { IsoDay } from '../domain/when.ts'

// The canonical order, in which the folds see reports and claims whatever order they were learned in.

/** The day of publication as text that sorts; unknown days last. */
export const dayKey = (report: Report): string => publishedDay(report) ?? '9999-99-99'

/** Reports by the day they were published (unknown days last), then by id. */
export function compareReports(a: Report, b: Report): number {
  const [x, y] = [dayKey(a), dayKey(b)]
  if (x !== y) return x < y ? -1 : 1
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0
}

/** Where a claim stands in canonical order, as text that sorts. */
export const placeInOrder = (told: IsoDay | undefined, id: ClaimId): string => {
  const dash = id.lastIndexOf('-')
  return `${told ?? '9999-99-99'} ${id.slice(0, dash)} ${id.slice(dash + 1).padStart(7, '0')}`
}

/** The number of a claim in its report. */
const ordinalOf = (id: ClaimId): number => Number(id.slice(id.lastIndexOf('-') + 1))

export const byOrdinal = (a: Claim, b: Claim): number => ordinalOf(a.id) - ordinalOf(b.id)
