import { seasons, unitWords, weekdays } from '../../../knowledge/calendar/names.ts'
import type { PartOfDay, Season, Unit } from '../../../knowledge/calendar/names.ts'
import { readOrdinal, readQuantity } from '../numbers.ts'
import type { Read, TimeRule } from '../meaning.ts'
import { partAt } from './days.ts'
import { setValue } from './lengths.ts'
import { readMonthName } from './month-names.ts'
import { pad } from './year-numbers.ts'

const adverbs: ReadonlyMap<string, string> = new Map([
  ['hourly', 'PT1H'],
  ['daily', 'P1D'],
  ['nightly', 'P1D'],
  ['weekly', 'P1W'],
  ['biweekly', 'P2W'],
  ['fortnightly', 'P2W'],
  ['monthly', 'P1M'],
  ['yearly', 'P1Y'],
  ['annually', 'P1Y'],
])

const set = (value: string, next: number): Read => ({ next, meaning: { kind: 'set', value } })
const countable: ReadonlySet<Unit> = new Set<Unit>([
  'second',
  'minute',
  'hour',
  'day',
  'night',
  'week',
  'fortnight',
  'month',
  'quarter',
  'year',
  'decade',
  'century',
])
const seasonOf = (low: string): Season | undefined =>
  (Object.keys(seasons) as Season[]).find((season) => (seasons[season].names as readonly string[]).includes(low))
const weekday = (day: number, part: PartOfDay | undefined): string => `XXXX-WXX-${day}${part === undefined ? '' : `T${part}`}`

/** How often. */
export const setRules: readonly TimeRule[] = [
  {
    id: 'when/adverb-of-frequency',
    starts: [...adverbs.keys()],
    // "the Daily Telegraph" is a paper.
    read: (words, at) =>
      words[at]!.capital && words[at]!.gap !== 'break' && words[at - 1]?.low !== '.' && words[at - 1]?.low !== '"'
        ? undefined
        : set(adverbs.get(words[at]!.low)!, at + 1),
    yes: [
      ['They meet weekly.', 'P1W'],
      ['a daily briefing', 'P1D'],
    ],
    no: ['the Daily Telegraph', 'annual'],
  },
  {
    id: 'when/every',
    starts: ['every', 'each', 'per'],
    read: (words, at) => {
      const other = words[at + 1]?.low === 'other'
      const name = other ? at + 2 : at + 1
      const low = words[name]?.low ?? ''
      const unit = unitWords.get(low)
      const everySecond = low === 'second' && unitWords.has(words[name + 1]?.low ?? '')
      if (unit !== undefined && !everySecond && low === unit && countable.has(unit) && words[name]!.gap === 'space')
        return unit === 'second' ? undefined : set(setValue(other ? 2 : 1, unit), name + 1)
      if (words[at]!.low === 'per') return undefined
      const part = partAt(words, name)
      if (part !== undefined) return set(`XXXX-XX-XXT${part}`, name + 1)
      const day = weekdays.get(low)
      if (day !== undefined) {
        const dayPart = partAt(words, name + 1)
        return set(weekday(day, dayPart), dayPart === undefined ? name + 1 : name + 2)
      }
      const season = seasonOf(low)
      if (season !== undefined) return set(`XXXX-${season}`, name + 1)
      const month = readMonthName(words, name)
      if (month !== undefined) return set(`XXXX-${pad(month.month)}`, month.next)
      const ordinal = readOrdinal(words, name)
      const quantity = ordinal ?? readQuantity(words, name)
      if (quantity?.value === undefined || words[at]!.low !== 'every') return undefined
      const counted = unitWords.get(words[quantity.next]?.low ?? '')
      return counted === undefined || !countable.has(counted) ? undefined : set(setValue(quantity.value, counted), quantity.next + 1)
    },
    yes: [
      ['every day', 'P1D'],
      ['each July', 'XXXX-07'],
      ['every Thursday night', 'XXXX-WXX-4TNI'],
      ['every four years', 'P4Y'],
      ['every second day', 'P2D'],
      ['every other week', 'P2W'],
      ['per year', 'P1Y'],
    ],
    no: ['every man', 'each of them', 'per person', 'every second counts'],
  },
  {
    id: 'when/weekdays',
    starts: [...[...weekdays.keys()].map((name) => `${name}s`), 'weekdays', 'weekends', ...weekdays.keys()],
    read: (words, at) => {
      const low = words[at]!.low
      if (low === 'weekdays') return set('XXXX-WXX-WD', at + 1)
      if (low === 'weekends') return set('XXXX-WXX-WE', at + 1)
      const plural = low.endsWith('s')
      const day = weekdays.get(plural ? low.slice(0, -1) : low)
      if (day === undefined || !words[at]!.capital) return undefined
      const part = partAt(words, at + 1)
      if (plural) return set(weekday(day, part), part === undefined ? at + 1 : at + 2)
      return part !== undefined && words[at + 1]!.low.endsWith('s') ? set(weekday(day, part), at + 2) : undefined
    },
    yes: [
      ['They march on Fridays.', 'XXXX-WXX-5'],
      ['on Tuesday nights', 'XXXX-WXX-2TNI'],
    ],
    no: ['a weekday'],
  },
]
