import { monthOf, yearOf } from '../../knowledge/calendar/civil.ts'
import type { Meaning, Reading, Recurring, Words } from './meaning.ts'
import { pickInStory } from './pick.ts'
import type { Named } from './story.ts'
import { intervalOfValue } from './timex-interval.ts'

/** How many sentences a passage waits for its next date. */
const passageReach = 2

/**
 * A passage of a report that tells of another year: the last month that it named, with the year in words or taken over from there.
 *
 *   "In *March 2018* they met. In April, they signed. In October, ..." -> 2018 for all three, though the report is of 2020
 */
export type Passage = Named | undefined

/** A month, or a day of a month, without a year. */
type Yearless = Extract<Recurring, { kind: 'month' | 'month-day' }>

export const yearless = (meaning: Meaning): Yearless | undefined =>
  meaning.kind === 'recurring' && (meaning.of.kind === 'month' || meaning.of.kind === 'month-day') && meaning.year === undefined && meaning.toward === undefined
    ? meaning.of
    : undefined

/** The month that a time names with its year in words: "March 2018", "26 December 2018". */
const statedMonth = ({ meaning }: Reading): string | undefined =>
  meaning.kind === 'value' && /^\d{4}-\d\d/u.test(meaning.value) ? meaning.value.slice(0, 7) : undefined

/** The passage after a time. A word that counts from the day of the report ends it; so does a date with words of its own before it ("since"). */
export function afterReading(passage: Passage, reading: Reading, value: string, moves: boolean, sentence: number): Passage {
  const month = statedMonth(reading)
  if (month !== undefined) return moves ? { value: month, sentence } : passage
  if (yearless(reading.meaning) === undefined) return passage
  return passage !== undefined && value.startsWith(passage.value.slice(0, 4)) ? { value: value.slice(0, 7), sentence } : undefined
}

/** The month or day in the year that its passage is in; undefined where there is no such passage, or where that has not come yet. */
export function inPassage(
  of: Yearless,
  passage: Passage,
  { sentence, published }: { readonly sentence: number; readonly published: string | undefined },
): string | undefined {
  if (passage === undefined || sentence - passage.sentence > passageReach) return undefined
  const value = pickInStory(of, yearOf(passage.value), monthOf(passage.value))
  const start = value === undefined ? undefined : intervalOfValue(value)?.start
  return start !== undefined && (published === undefined || start <= published) ? value : undefined
}

/**
 * The month that the passage comes to later with its year: "In October, guards left. In *December 2018*, the line was opened."
 * Only months without a year may stand between, and each must lie before the next; "whose opening was celebrated in December 2018" looks back.
 */
export function comingMonth(
  readings: readonly Reading[],
  index: number,
  { sentenceOf, opens }: { readonly sentenceOf: (reading: Reading) => number; readonly opens: (reading: Reading) => boolean },
): string | undefined {
  let month = yearless(readings[index]!.meaning)?.month
  for (let next = index + 1; next < readings.length; next++) {
    const reading = readings[next]!
    if (month === undefined || sentenceOf(reading) - sentenceOf(readings[next - 1]!) > passageReach) return undefined
    const stated = statedMonth(reading)
    if (stated !== undefined) return monthOf(stated) >= month && opens(reading) ? stated : undefined
    const own = yearless(reading.meaning)?.month
    if (own === undefined || own < month) return undefined
    month = own
  }
  return undefined
}

/** "In April, ...", "On 26 December ...", "..., and in October": the time opens its sentence or clause, and so carries the passage on. */
export function opensClause(words: Words, first: number, start: number): boolean {
  let at = first - 1
  while (at >= 0 && words[at]!.start >= start && leading.has(words[at]!.low)) at--
  const before = words[at]
  return before === undefined || before.start < start || before.low === ';' || before.low === ':' || (before.low === ',' && words[at + 1]!.low === 'in')
}
const leading = new Set('in on by early late mid - then and but also again later finally around during from'.split(' '))
