import { isoWeekOf, monthOf, yearOf } from '../../knowledge/calendar/civil.ts'
import type { IsoDay } from '../../domain/when.ts'
import { dayOf } from '../../domain/when.ts'
import { intervalOfValue } from './timex-interval.ts'

/** A time that the story has named, with the sentence that named it. */
export type Named = { readonly value: string; readonly sentence: number }

/**
 * Where a story has come to: the last time of each grain that it named.
 * A coarser time forgets the finer ones that lie outside it ("In 1943" after "on 4 June 1942").
 */
export type Story = {
  readonly day?: Named
  readonly week?: Named
  readonly month?: Named
  readonly quarter?: Named
  readonly year?: Named
  readonly last?: Named
}

const grainOf = (value: string): 'day' | 'week' | 'month' | 'quarter' | 'year' | undefined => {
  if (/^\d{4}-\d\d-\d\d/u.test(value)) return 'day'
  if (/^\d{4}-W\d\d/u.test(value)) return 'week'
  if (/^\d{4}-\d\d$/u.test(value)) return 'month'
  if (/^\d{4}-Q\d$/u.test(value)) return 'quarter'
  return /^\d{4}(?:-[A-Z]{2})?$/u.test(value) ? 'year' : undefined
}

/** The story after it has named a time. */
export function advance(story: Story, value: string, sentence: number): Story {
  const grain = grainOf(value)
  if (grain === undefined) return story
  const named = { value, sentence }
  const year = { value: value.slice(0, 4), sentence }
  switch (grain) {
    case 'day':
      return {
        ...story,
        day: { value: value.slice(0, 10), sentence },
        month: { value: value.slice(0, 7), sentence },
        year,
        last: named,
        week: { value: isoWeekOf(value.slice(0, 10) as IsoDay), sentence },
      }
    case 'week':
      return { ...story, week: named, year, last: named }
    case 'month':
      return { ...without(story, value), month: named, year, last: named }
    case 'quarter':
      return { ...story, quarter: named, year, last: named }
    case 'year':
      return { ...without(story, value.slice(0, 4)), year, last: named }
  }
}

/** Forgets a day or month that does not lie in the coarser time just named. */
function without({ day, month, quarter, week }: Story, coarse: string): Story {
  const keptDay = day?.value.startsWith(coarse) === true ? day : undefined
  const keptMonth = month?.value.startsWith(coarse) === true ? month : undefined
  return {
    ...(keptDay === undefined ? {} : { day: keptDay, ...(week === undefined ? {} : { week }) }),
    ...(keptMonth === undefined ? {} : { month: keptMonth }),
    ...(quarter === undefined ? {} : { quarter }),
  }
}

/** A day to count from: the story's day, or the first day of its month or year when it has named none. */
export function storyDay(story: Story): IsoDay | undefined {
  if (story.day !== undefined) return story.day.value as IsoDay
  const coarse = story.month ?? story.year
  const start = coarse === undefined ? undefined : intervalOfValue(coarse.value)?.start
  return start === undefined ? undefined : dayOf(start)
}

/** The year that the story is in. */
export const storyYear = (story: Story): number | undefined => (story.year === undefined ? undefined : yearOf(story.year.value))
/** The month of it, 1 to 12. */
export const storyMonth = (story: Story): number | undefined => (story.month === undefined ? undefined : monthOf(story.month.value))
