import { shortWeekdays, weekdays } from '../../../knowledge/calendar/names.ts'
import type { TimeRule, Words } from '../meaning.ts'
import { readDayOfMonth } from './day-of-month.ts'
import { readMonthName } from './month-names.ts'
import { seasonByName } from './seasons.ts'
import { readToward, towards } from './toward.ts'
import { wordSet } from '../word-set.ts'

const weekdayStarts = [...weekdays.keys(), ...shortWeekdays.keys()]

const isWeekdayName = (words: Words, at: number): number | undefined => {
  const word = words[at]
  return word?.capital === true ? weekdays.get(word.low) : undefined
}

/** Weekdays, and names with "last", "this", "next". */
export const weekdayRules: readonly TimeRule[] = [
  {
    id: 'when/weekday',
    starts: weekdayStarts,
    read: (words, at) => {
      const full = isWeekdayName(words, at)
      if (full !== undefined) {
        // "Black Friday", "Bloody Sunday", "Good Friday", "Easter Monday" are days of their own; "Friday the 13th" is read by its date.
        if (notWeekdayAfter.has(words[at - 1]?.low ?? '') && words[at - 1]!.capital) return undefined
        if (notWeekdayBefore.has(words[at + 1]?.low ?? '') && words[at + 1]!.capital) return undefined
        return { next: at + 1, meaning: { kind: 'recurring', of: { kind: 'weekday', weekday: full } } }
      }
      const short = shortWeekdays.get(words[at]!.low)
      if (short === undefined || !words[at]!.capital) return undefined
      const stop = words[at + 1]?.low === '.' || words[at + 1]?.low === ',' ? at + 2 : at + 1
      const date = readMonthName(words, stop) ?? readMonthName(words, stop + 1)
      return date === undefined
        ? undefined
        : { next: at + (words[at + 1]?.low === '.' ? 2 : 1), meaning: { kind: 'recurring', of: { kind: 'weekday', weekday: short } } }
    },
    yes: [
      ['They said on Tuesday.', '2020-06-16'],
      ['It met Friday.', '2020-06-12'],
    ],
    no: ['Bloody Sunday', 'the Sun said', 'Sat down', 'Mon Dieu', 'the Sunday Times'],
  },
  {
    id: 'when/named-toward',
    starts: [...towards.keys(), 'the'],
    read: (words, at) => {
      const toward = readToward(words, at)
      if (toward === undefined) return undefined
      const name = readMonthName(words, toward.next)
      if (name !== undefined && (name.sure || !name.short)) {
        const day = readDayOfMonth(words, name.next)
        if (day !== undefined)
          return { next: day.next, meaning: { kind: 'recurring', of: { kind: 'month-day', month: name.month, day: day.day }, toward: toward.toward } }
        return { next: name.next, meaning: { kind: 'recurring', of: { kind: 'month', month: name.month }, toward: toward.toward } }
      }
      const weekday = isWeekdayName(words, toward.next)
      if (weekday !== undefined) return { next: toward.next + 1, meaning: { kind: 'recurring', of: { kind: 'weekday', weekday }, toward: toward.toward } }
      const season = seasonByName.get(words[toward.next]?.low ?? '')
      if (season !== undefined && words[toward.next]!.gap === 'space')
        return { next: toward.next + 1, meaning: { kind: 'recurring', of: { kind: 'season', season }, toward: toward.toward } }
      return undefined
    },
    yes: [
      ['last August', '2019-08'],
      ['next Friday', '2020-06-26'],
      ['this fall', '2020-FA'],
    ],
    no: ['last man', 'the next falls'],
  },
]

const notWeekdayAfter = wordSet('black bloody good easter ash palm holy maundy shrove sheffield whit ruby joe')

const notWeekdayBefore = wordSet('times herald telegraph mirror mail express star club post world tribune agreement')
