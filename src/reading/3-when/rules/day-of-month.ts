import { civilDay } from '../../../knowledge/calendar/civil.ts'
import type { Read, Words } from '../meaning.ts'
import { readOrdinal } from '../numbers.ts'
import { readYearNumber } from './year-numbers.ts'

/** A day of the month: "6", "06", "6th", "sixth". */
export function readDayOfMonth(words: Words, at: number): { readonly day: number; readonly next: number } | undefined {
  const word = words[at]
  if (word === undefined) return undefined
  const ordinal = readOrdinal(words, at)
  if (ordinal !== undefined) return ordinal.value >= 1 && ordinal.value <= 31 ? { day: ordinal.value, next: ordinal.next } : undefined
  if (word.kind !== 'number' || word.low.length > 2) return undefined
  const [stop, behind] = [words[at + 1], words[at + 2]]
  if (stop?.gap === 'none' && (stop.low === '%' || stop.kind === 'word' || (stop.low === ':' && behind?.gap === 'none'))) return undefined
  if (stop?.gap === 'none' && (stop.low === '.' || stop.low === ',') && behind?.gap === 'none' && behind.kind === 'number') return undefined
  const day = Number(word.low)
  return day >= 1 && day <= 31 ? { day, next: at + 1 } : undefined
}

/** A year behind a date: "2020", ", 2020", "of 2020", "'20". */
export function readYearBehind(words: Words, at: number): { readonly year: number; readonly next: number } | undefined {
  const joint = words[at]?.low
  const year = readYearNumber(words, joint === ',' || joint === 'of' || joint === 'in' ? at + 1 : at)
  if (year !== undefined && words[year.next - 1]!.gap !== 'break') return joint === 'in' && year.year < 1500 ? undefined : year
  return undefined
}

/** A day of a month, with its year where one stands beside it; impossible where no year has it. */
export const dated = (month: number, day: number, year: number | undefined, next: number): Read => {
  if (year === undefined)
    return { next, meaning: civilDay(2000, month, day) === undefined ? { kind: 'impossible' } : { kind: 'recurring', of: { kind: 'month-day', month, day } } }
  const full = civilDay(year, month, day)
  return { next, meaning: full === undefined ? { kind: 'impossible' } : { kind: 'value', value: full } }
}
