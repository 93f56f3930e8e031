import { addDays, type IsoDay } from '../../domain/when.ts'
import { civilDay } from '../../knowledge/calendar/civil.ts'
import type { Meaning, Reading, Words, YearHint } from './meaning.ts'
import { pad } from './rules/year-numbers.ts'
import { wordSet } from './word-set.ts'

/** "between 24 May and 2 June 1941", "May and June 1942": the year stands at the second and counts for both. */
export function withYearBehind(words: Words, reading: Reading, next: Reading | undefined): Reading {
  const { meaning } = reading
  const given = next === undefined ? undefined : yearOfPair(words, reading, next)
  if (given !== undefined && meaning.kind === 'recurring' && meaning.year === undefined) return { ...reading, meaning: { ...meaning, year: given } }
  const gap = next === undefined ? 0 : next.first - reading.next
  const narrowed = gap === 2 && /^(?:early|late|mid)$/u.test(words[reading.next + 1]!.low)
  if (next?.meaning.kind !== 'value' || (gap !== 1 && !narrowed) || !rangeJoints.has(words[reading.next]!.low)) return reading
  const season = /^(\d{4})-[A-Z]{2}$/u.exec(next.meaning.value)
  if (season !== null && meaning.kind === 'recurring' && meaning.of.kind === 'season' && meaning.year === undefined && meaning.toward === undefined)
    return { ...reading, meaning: { ...meaning, year: { kind: 'given', year: Number(season[1]) } } }
  const shape = /^(\d{4})-(\d\d)(?:-\d\d)?$/u.exec(next.meaning.value)
  if (shape === null || meaning.kind !== 'recurring' || meaning.year !== undefined || meaning.toward !== undefined) return reading
  if (meaning.of.kind !== 'month' && meaning.of.kind !== 'month-day') return reading
  const year = Number(shape[1]) - (meaning.of.month > Number(shape[2]) ? 1 : 0)
  return { ...reading, meaning: { ...meaning, year: { kind: 'given', year } } }
}

/** "July 28 and 29, 1914": the year of both stands behind the second day, which has no month of its own. */
function yearOfPair(words: Words, reading: Reading, next: Reading): YearHint | undefined {
  const second = next.meaning.kind === 'value' && /^\d{4}$/u.test(next.meaning.value) ? dayNumber(words, reading.next + 1) : undefined
  if (second === undefined || !rangeJoints.has(words[reading.next]!.low)) return undefined
  const comma = words[reading.next + 2]?.low === ',' ? reading.next + 3 : reading.next + 2
  return comma === next.first ? { kind: 'given', year: Number((next.meaning as { readonly value: string }).value) } : undefined
}

/** "from 3 to 5 June", "3-5 June 2020", "June 3-5", "1998-99": the half of a range that stands without its month or century. */
export function withDayNumbers(words: Words, reading: Reading, floor: number, ceiling: number): readonly Reading[] {
  const { meaning } = reading
  if (meaning.kind === 'value' && /^\d{4}$/u.test(meaning.value)) {
    const [dash, number] = [words[reading.next], words[reading.next + 1]]
    const joined = (dash?.low === '-' || dash?.low === '–' || dash?.low === '/') && dash.gap === 'none' && number?.gap === 'none' && number.low.length === 2
    if (!joined || number.kind !== 'number' || (Number(number.low) !== (Number(meaning.value) + 1) % 100 && Number(number.low) <= Number(meaning.value) % 100))
      return [reading]
    const year = Math.floor(Number(meaning.value) / 100) * 100 + Number(number.low)
    return [reading, { first: reading.next + 1, next: reading.next + 2, meaning: { kind: 'value', value: pad(year, 4) }, by: reading.by }]
  }
  const date = meaning.kind === 'value' && /^\d{4}-\d\d-\d\d$/u.test(meaning.value) ? meaning.value : undefined
  const month = date === undefined ? (meaning.kind === 'recurring' && meaning.of.kind === 'month-day' ? meaning.of.month : undefined) : Number(date.slice(5, 7))
  if (month === undefined || reading.part !== undefined || reading.time !== undefined) return [reading]
  const other = (day: number): Meaning | undefined => {
    if (date !== undefined) {
      const value = civilDay(Number(date.slice(0, 4)), month, day)
      return value === undefined ? undefined : { kind: 'value', value }
    }
    return meaning.kind === 'recurring' && day >= 1 && day <= 31 ? { ...meaning, of: { kind: 'month-day', month, day } } : undefined
  }
  const before = dayNumberBefore(words, reading.first, floor)
  const behind = dayNumberBehind(words, reading, ceiling)
  const [early, late] = [before === undefined ? undefined : other(before.day), behind === undefined ? undefined : other(behind.day)]
  return [
    ...(before === undefined || early === undefined ? [] : [{ first: before.first, next: before.next, meaning: early, by: reading.by }]),
    reading,
    ...(behind === undefined || late === undefined ? [] : [{ first: behind.first, next: behind.next, meaning: late, by: reading.by }]),
  ]
}

/** "the night of 24/25 April", "the night of 8-9 April": one night, named after the day that it begins on. */
export function withNightPair(words: Words, reading: Reading): Reading {
  const { meaning, first } = reading
  const joint = words[first - 1]
  if (joint === undefined || joint.gap !== 'none' || words[first]?.gap !== 'none' || !(joint.low === '/' || (isDash(joint.low) && isOfNight(words, first - 2))))
    return reading
  const day = dayNumber(words, first - 2)
  if (day === undefined) return reading
  if (meaning.kind === 'value' && /^\d{4}-\d\d-\d\d$/u.test(meaning.value) && addDays(meaning.value as IsoDay, -1).endsWith(`-${pad(day)}`))
    return { ...reading, first: first - 2, meaning: { kind: 'value', value: addDays(meaning.value as IsoDay, -1) } }
  if (meaning.kind === 'recurring' && meaning.of.kind === 'month-day' && day === meaning.of.day - 1)
    return { ...reading, first: first - 2, meaning: { ...meaning, of: { ...meaning.of, day } } }
  return reading
}

const isDash = (low: string): boolean => low === '-' || low === '–' || low === '—'
const isOfNight = (words: Words, at: number): boolean => words[at - 2]?.low === 'night' && (words[at - 1]?.low === 'of' || words[at - 1]?.low === 'from')

const rangeJoints = wordSet('to - – — and or / until through')

const dayNumber = (words: Words, at: number): number | undefined => {
  const word = words[at]
  return word?.kind === 'number' && word.low.length <= 2 && Number(word.low) >= 1 && Number(word.low) <= 31 ? Number(word.low) : undefined
}

/** The "3" of "3 to 5 June", where the date begins with its day. */
function dayNumberBefore(words: Words, first: number, floor: number): { readonly first: number; readonly next: number; readonly day: number } | undefined {
  if (words[first]?.kind !== 'number' || first - 2 < floor || !rangeJoints.has(words[first - 1]!.low)) return undefined
  const day = dayNumber(words, first - 2)
  const opened = ['from', 'between', 'on', 'the', 'of', '(', 'for', 'during'].includes(words[first - 3]?.low ?? '(')
  const dashed = words[first - 1]!.kind === 'mark'
  return day !== undefined && (opened || dashed) && day < Number(words[first].low) && words[first - 2]!.gap !== 'none'
    ? { first: first - 2, next: first - 1, day }
    : undefined
}

/** The "5" of "June 3-5". */
function dayNumberBehind(words: Words, reading: Reading, ceiling: number): { readonly first: number; readonly next: number; readonly day: number } | undefined {
  const year = /^\d{4}$/u.test(words[ceiling]?.low ?? '') && ceiling - reading.next <= 3
  if (reading.next + 2 > ceiling || words[reading.next - 1]?.kind !== 'number' || words[reading.next - 1]!.low.length > 2) return undefined
  const joint = words[reading.next]!
  const day = dayNumber(words, reading.next + 1)
  if (day === undefined || !rangeJoints.has(joint.low) || words[reading.next + 1]!.gap === 'break') return undefined
  if (year && day > Number(words[reading.next - 1]!.low)) return { first: reading.next + 1, next: ceiling + 1, day }
  const behind = words[reading.next + 2]
  // "June 3 and 12 people": what it counts stands behind.
  if (
    behind !== undefined &&
    behind.gap !== 'break' &&
    (behind.kind === 'word'
      ? behind.gap !== 'space' ||
        !['in', 'at', 'and', 'to', 'with', 'for', 'that', 'was', 'were', 'after', 'by', 'as', 'the', 'when', 'but'].includes(behind.low)
      : ['%', ':', '-', '/'].includes(behind.low))
  )
    return undefined
  return day > Number(words[reading.next - 1]!.low) ? { first: reading.next + 1, next: reading.next + 2, day } : undefined
}
