import type { TimeRule, Words } from '../meaning.ts'
import { dated, readDayOfMonth, readYearBehind } from './day-of-month.ts'
import { isMonthAlone, readMonthName } from './month-names.ts'
import { pad } from './year-numbers.ts'

const monthStarts =
  'january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec'.split(' ')

/** Dates with the name of a month. */
export const monthDateRules: readonly TimeRule[] = [
  {
    id: 'when/month-day',
    starts: monthStarts,
    read: (words, at) => {
      const name = readMonthName(words, at)
      if (name === undefined) return undefined
      const day = readDayOfMonth(words, words[name.next]?.low === 'the' ? name.next + 1 : name.next)
      if (day === undefined || words[name.next]!.gap === 'break') return undefined
      const word = words[day.next - 1]!
      // "May first" may be a modal and its adverb, "March third" a race: words need a month that is nothing else or its article.
      if (
        word.kind === 'word' &&
        word.gap === 'space' &&
        !name.sure &&
        words[name.next]?.low !== 'the' &&
        !(words[at - 1]?.low === 'on' || words[at - 1]?.low === ',')
      )
        return undefined
      const year = readYearBehind(words, day.next)
      return dated(name.month, day.day, year?.year, year?.next ?? day.next)
    },
    yes: [
      ['June 16, 2020', '2020-06-16'],
      ['on Sept. 9th', '2020-09-09'],
      ['March 1', '2020-03-01'],
    ],
    no: ['March 1919 men', 'May 100 people', 'May second the motion'],
  },
  {
    id: 'when/day-month',
    starts: [
      '#',
      'the',
      ...'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth twenty thirtieth thirty'.split(
        ' ',
      ),
    ],
    read: (words, at) => {
      const day = readDayOfMonth(words, words[at]!.low === 'the' ? at + 1 : at)
      if (day === undefined) return undefined
      const joint = words[day.next]?.low
      const name = readMonthName(words, joint === 'of' || joint === '-' || joint === 'day' ? day.next + (words[day.next + 1]?.low === 'of' ? 2 : 1) : day.next)
      if (name === undefined || words[name.next - 1]!.gap === 'break') return undefined
      const dash = words[name.next]?.low === '-' ? name.next + 1 : name.next
      const year = readYearBehind(words, dash)
      return dated(name.month, day.day, year?.year, year?.next ?? name.next)
    },
    yes: [
      ['16 June 2020', '2020-06-16'],
      ['on the 4th of July', '2020-07-04'],
      ['the first of May', '2020-05-01'],
    ],
    no: ['16 Junes', 'the 4th of them'],
  },
  {
    id: 'when/month-year',
    starts: monthStarts,
    read: (words, at) => {
      const name = readMonthName(words, at)
      const year = name === undefined ? undefined : readYearBehind(words, name.next)
      if (name === undefined || year === undefined || words[year.next]?.low === 'people') return undefined
      return { next: year.next, meaning: { kind: 'value', value: `${pad(year.year, 4)}-${pad(name.month)}` } }
    },
    yes: [
      ['in February 2019', '2019-02'],
      ['in March of 1998', '1998-03'],
    ],
    no: ['in February 201'],
  },
  {
    id: 'when/month',
    starts: monthStarts,
    read: (words, at) => {
      const name = readMonthName(words, at)
      return name === undefined || !isMonthAlone(words, at, name)
        ? undefined
        : { next: name.next, meaning: { kind: 'recurring', of: { kind: 'month', month: name.month } } }
    },
    yes: [
      ['They met in May.', '2020-05'],
      ['It fell again in October.', '2019-10'],
    ],
    no: ['May said', 'Theresa May resigned.', 'the March on the capital', 'He may go.', 'They march on.', 'Jan Egeland', 'April Smith', 'Mar del Plata'],
  },
  {
    id: 'when/day-of-that-month',
    starts: ['the'],
    read: (words, at) => {
      const day = readDayOfMonth(words, at + 1)
      if (day === undefined || words[at + 1]!.kind !== 'number' || words[day.next - 1]!.kind !== 'word') return undefined
      const joint = words[day.next]
      if (joint?.low === 'of' && words[day.next + 3]?.low === 'month') return undefined
      const alone =
        joint === undefined || joint.kind === 'mark' ? joint?.low !== '-' : ['and', 'the', 'to', 'he', 'they', 'it', 'at', 'by', 'but'].includes(joint.low)
      const placed = ['on', 'by', 'until', 'since', 'before', 'after', 'from', 'of', 'between'].includes(words[at - 1]?.low ?? '') || endsDays(words, at)
      return alone && placed ? { next: day.next, meaning: { kind: 'day-number', day: day.day, of: 'same' } } : undefined
    },
    yes: [
      ['It began on 12 June. On the 14th, they met.', '2020-06-14'],
      ['It began on 12 June. Between the 14th and the 15th, it rained.', '2020-06-15'],
    ],
    no: ['the 14th time', 'the 38th parallel', 'the 3rd Brigade'],
  },
]

/** "between the 14th *and the 15th*", "from the 14th *to the 15th*". */
const endsDays = (words: Words, at: number): boolean =>
  ['and', 'to', 'until'].includes(words[at - 1]?.low ?? '') &&
  words[at - 3]?.kind === 'number' &&
  words[at - 2]?.gap === 'none' &&
  ['between', 'from'].includes(words[at - 5]?.low ?? '')
