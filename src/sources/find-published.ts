import type { WrittenDate } from './written-date.ts'
import { writtenDates } from './written-date.ts'

/** Words that may stand beside a date in a line that tells when the text was published. */
const besideDates = new Set(
  `published posted issued released dated date updated last on at by am pm monday tuesday wednesday thursday friday saturday sunday
   mon tue wed thu fri sat sun gmt utc z kst jst est edt cet cest bst local time`.split(/\s+/u),
)

/**
 * The words of the date on which a plain text says that it was published: the date of its dateline, a line that is nothing but
 * a date near its head, or a date in brackets at its end. Undefined where it does not say, or not plainly.
 *
 *     SEOUL, 16 June 2020 (Xyz) -- The office ...          ... he added. (Xyz, 16.6.2020)
 *            ^^^^^^^^^^^^                                                       ^^^^^^^^^
 */
export function findPublished(text: string): string | undefined {
  const head = text
    .slice(0, 4000)
    .split('\n', 12)
    .map((line) => line.trim())
    .filter(Boolean)
  const end = text.slice(-400).trimEnd()
  const places = [...head.flatMap((line) => [dateline(line), dateLine(line)]), bracketsAtEnd(end)]
  for (const place of places) {
    const dates = place === undefined ? [] : writtenDates(place)
    if (dates.length === 1 && dates[0]!.readings.length === 1) return place!.slice(dates[0]!.start, dates[0]!.end)
  }
  return undefined
}

/** What stands before the dash of a dateline: a place in capitals first. */
function dateline(line: string): string | undefined {
  if (!/^\p{Lu}{3,}/u.test(line)) return undefined
  const dash = line.slice(0, 100).search(/ - |--|[–—]/u)
  return dash === -1 ? undefined : line.slice(0, dash)
}

/** A short line of nothing but a date. */
function dateLine(line: string): string | undefined {
  if (line.length > 80) return undefined
  const [date] = writtenDates(line)
  return date && withoutDate(line, date).every((word) => besideDates.has(word.toLowerCase())) ? line : undefined
}

function withoutDate(line: string, { start, end }: WrittenDate): readonly string[] {
  return `${line.slice(0, start)} ${line.slice(end)}`.match(/\p{L}+/gu) ?? []
}

/** The brackets that end the text, where little else stands in them. */
function bracketsAtEnd(text: string): string | undefined {
  if (!text.endsWith(')')) return undefined
  const inside = text.slice(text.lastIndexOf('(') + 1, -1)
  const [date] = inside.length > 80 ? [] : writtenDates(inside)
  return date && withoutDate(inside, date).length <= 5 ? inside : undefined
}
