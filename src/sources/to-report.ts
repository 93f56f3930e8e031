import type { Finding } from '../domain/finding.ts'
import type { ReportId } from '../domain/id.ts'
import type { RawReport } from '../domain/ports.ts'
import type { Published, Report } from '../domain/report.ts'
import type { IsoDay } from '../domain/when.ts'
import { addDays, dayOf } from '../domain/when.ts'
import { writtenDates } from './written-date.ts'

/** These doubts are about the report as a whole. */
const at = { start: 0, end: 0 }

/**
 * The report, with its day of publication checked against the calendar, and what is doubtful about that. A date that nobody can be sure
 * of is unknown; one that is still to come is kept as it was stated.
 */
export function toReport(raw: RawReport, editionOf?: ReportId): { readonly report: Report; readonly findings: readonly Finding[] } {
  const { id, text, origin, fetched, title, url, byline, publisher, language } = raw
  const { published, findings } = checkPublished(raw)
  const report: Report = {
    id,
    text,
    origin,
    fetched,
    published,
    language: language?.slice(0, 2).toLowerCase() ?? 'en',
    ...(title === undefined ? {} : { title }),
    ...(url === undefined ? {} : { url }),
    ...(byline === undefined ? {} : { byline }),
    ...(publisher === undefined ? {} : { source: { name: publisher, kind: 'unknown' } }),
    ...(editionOf === undefined ? {} : { editionOf }),
  }
  return { report, findings }
}

function checkPublished({ published, fetched }: RawReport): { readonly published: Published; readonly findings: readonly Finding[] } {
  const unknown = (finding: Finding) => ({ published: { kind: 'unknown' } as const, findings: [finding] })
  if (published === undefined) return unknown({ code: 'publication-unknown', at })
  const words = published.value
  const readings = readPublished(words)
  if (readings === undefined) return unknown({ code: 'date-unreadable', at, words })
  const [moment, other] = readings
  if (moment === undefined) return unknown({ code: 'date-impossible', at, words })
  if (other !== undefined) return unknown({ code: 'date-ambiguous', at, words, readings })
  // Clocks differ by a day around the world.
  const tomorrow = addDays(fetched.slice(0, 10) as IsoDay, 1)
  const findings: readonly Finding[] = dayOf(moment) > tomorrow ? [{ code: 'publication-in-future', at, published: moment }] : []
  return { published: { kind: 'stated', at: moment, by: published.by }, findings }
}

/** What a date of publication can mean; nothing in the list when the calendar has no such day, undefined when it is no date. */
function readPublished(words: string): ReturnType<typeof writtenDates>[number]['readings'] | undefined {
  return writtenDates(/^\d{10}(?:\d{3})?$/u.test(words) ? dayOfUnixTime(words) : words)[0]?.readings
}

/** Some pages and feeds count the seconds since 1970, or their thousandths. */
function dayOfUnixTime(digits: string): string {
  return new Date(Number(digits.padEnd(13, '0'))).toISOString()
}
