import { civilDay } from '../../../knowledge/calendar/civil.ts'
import { seasons, shortWeekdays, weekdays } from '../../../knowledge/calendar/names.ts'
import type { Season } from '../../../knowledge/calendar/names.ts'
import { readOrdinal } from '../numbers.ts'
import type { Meaning, Read, TimeRule, Toward, Words } from '../meaning.ts'
import { isMonthAlone, readMonthName } from './month-names.ts'
import { pad, readYearNumber } from './years.ts'

export const towards: ReadonlyMap<string, Toward> = new Map([
  ['last', 'last'],
  ['past', 'last'],
  ['this', 'this'],
  ['next', 'next'],
  ['coming', 'next'],
  ['upcoming', 'next'],
  ['previous', 'previous'],
  ['preceding', 'previous'],
  ['following', 'following'],
  ['that', 'same'],
  ['same', 'same'],
])

/** "last", "this past", "this coming", "the following", "that same", before a name or a unit. */
export function readToward(words: Words, at: number): { readonly toward: Toward; readonly next: number } | undefined {
  let next = at
  if (words[next]?.low === 'the') next++
  const first = towards.get(words[next]?.low ?? '')
  if (first === undefined) return undefined
  const second = towards.get(words[next + 1]?.low ?? '')
  const pairs = first === 'this' || first === 'same'
  return pairs && second !== undefined ? { toward: second, next: next + 2 } : { toward: first, next: next + 1 }
}

/** A day of the month: "6", "06", "6th", "sixth". */
function readDayOfMonth(words: Words, at: number): { readonly day: number; readonly next: number } | undefined {
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
function readYearBehind(words: Words, at: number): { readonly year: number; readonly next: number } | undefined {
  const joint = words[at]?.low
  const year = readYearNumber(words, joint === ',' || joint === 'of' || joint === 'in' ? at + 1 : at)
  if (year !== undefined && words[year.next - 1]!.gap !== 'break') return joint === 'in' && year.year < 1500 ? undefined : year
  return undefined
}

const dated = (month: number, day: number, year: number | undefined, next: number): Read => {
  if (year === undefined)
    return { next, meaning: civilDay(2000, month, day) === undefined ? { kind: 'impossible' } : { kind: 'recurring', of: { kind: 'month-day', month, day } } }
  const full = civilDay(year, month, day)
  return { next, meaning: full === undefined ? { kind: 'impossible' } : { kind: 'value', value: full } }
}

const monthStarts =
  'january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec'.split(' ')
const weekdayStarts = [...weekdays.keys(), ...shortWeekdays.keys()]
const seasonByName: ReadonlyMap<string, Season> = new Map(
  (Object.keys(seasons) as Season[]).flatMap((season) => seasons[season].names.map((name): [string, Season] => [name, season])),
)

/** Numeric dates whose order must be guessed: both readings, or the only one that the calendar has. */
function readSlashed(words: Words, at: number): Read | undefined {
  const [first, mark, second, mark2, third] = [words[at], words[at + 1], words[at + 2], words[at + 3], words[at + 4]]
  if (mark === undefined || second?.kind !== 'number' || third?.kind !== 'number' || mark2?.low !== mark.low) return undefined
  if (!['/', '.', '-', '–'].includes(mark.low) || [mark, second, mark2, third].some((word) => word.gap !== 'none')) return undefined
  if (words[at - 1]?.gap !== undefined && words[at]!.gap === 'none' && ['.', '/', '-', '$'].includes(words[at - 1]!.low)) return undefined
  if (words[at + 5]?.gap === 'none' && words[at + 6]?.gap === 'none' && ['.', '/', '-'].includes(words[at + 5]!.low) && words[at + 6]!.kind === 'number')
    return undefined
  const next = at + 5
  if (first!.low.length === 4)
    return second.low.length > 2 || third.low.length > 2 ? undefined : dated(Number(second.low), Number(third.low), Number(first!.low), next)
  if (first!.low.length > 2 || second.low.length > 2 || (third.low.length !== 4 && (third.low.length !== 2 || mark.low === '-'))) return undefined
  const year = third.low.length === 4 ? Number(third.low) : 2000 + Number(third.low) - (Number(third.low) > 50 ? 100 : 0)
  const [a, b] = [Number(first!.low), Number(second.low)]
  const [dayFirst, monthFirst] = [civilDay(year, b, a), civilDay(year, a, b)]
  if (dayFirst === undefined && monthFirst === undefined)
    return year < 1900 || year > 2100 || third.low.length !== 4 ? undefined : { next, meaning: { kind: 'impossible' } }
  // With points only the day-first order is in use.
  if (mark.low === '.' && dayFirst !== undefined) return { next, meaning: { kind: 'value', value: dayFirst } }
  if (dayFirst === undefined || monthFirst === undefined || dayFirst === monthFirst)
    return { next, meaning: { kind: 'value', value: (dayFirst ?? monthFirst)! } }
  return { next, meaning: { kind: 'either', dayFirst, monthFirst } }
}

const isWeekdayName = (words: Words, at: number): number | undefined => {
  const word = words[at]
  return word?.capital === true ? weekdays.get(word.low) : undefined
}

export const calendarRules: readonly TimeRule[] = [
  {
    id: 'when/numeric-date',
    starts: ['#'],
    read: (words, at) => {
      const read = readSlashed(words, at)
      const clock = read === undefined ? undefined : readIsoClock(words, read.next)
      return read === undefined ? undefined : clock === undefined ? read : { ...read, next: clock.next, time: clock.time }
    },
    yes: [
      ['2020-06-16', '2020-06-16'],
      ['on 16.6.2020', '2020-06-16'],
      ['25/12/2019', '2019-12-25'],
      ['2020-06-16T14:50', '2020-06-16T14:50'],
    ],
    no: ['version 1.2.3', '192.168.10.12', 'a 3-2-1 lead', '1.2.3.2020'],
  },
  {
    id: 'when/nine-eleven',
    starts: ['#'],
    read: (words, at) => {
      const [mark, day, behind] = [words[at + 1], words[at + 2], words[at + 3]]
      if (words[at]!.low !== '9' || mark?.low !== '/' || mark.gap !== 'none' || day?.low !== '11' || day.gap !== 'none') return undefined
      return behind?.gap === 'none' && (behind.low === '/' || behind.kind !== 'mark')
        ? undefined
        : { next: at + 3, meaning: { kind: 'value', value: '2001-09-11' } }
    },
    yes: [['since 9/11', '2001-09-11']],
    no: ['9/11/1'],
  },
  {
    id: 'when/korean-date',
    starts: ['#'],
    read: (words, at) => {
      const parts: number[] = []
      let next = at
      for (const mark of ['年', '月', '日'] as const) {
        const [number, unit] = [words[next], words[next + 1]]
        const korean = mark === '年' ? '년' : mark === '月' ? '월' : '일'
        if (number?.kind !== 'number' || (unit?.low !== mark && unit?.low !== korean)) return undefined
        parts.push(Number(number.low))
        next += 2
      }
      return dated(parts[1]!, parts[2]!, parts[0], next)
    },
    yes: [['2020년 6월 16일', '2020-06-16']],
    no: ['2020년 6월'],
  },
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
  {
    id: 'when/season',
    starts: [...seasonByName.keys()],
    read: (words, at) => readSeason(words, at),
    yes: [
      ['in the spring of 1998', '1998-SP'],
      ['in summer 2019', '2019-SU'],
    ],
    no: ['prices fall', 'a spring in Kaesong', 'They spring into action.', 'the Arab Spring', 'a fall of the government'],
  },
  {
    id: 'when/quarter',
    starts: ['first', 'second', 'third', 'fourth', 'final', 'fiscal', 'q', '#', 'the'],
    read: (words, at) => readQuarter(words, at),
    yes: [
      ['in the first quarter of 2019', '2019-Q1'],
      ['Q3 2019', '2019-Q3'],
      ['third-quarter profit', '2019-Q3'],
    ],
    no: ['the first quarters', 'a quarter', 'the Latin quarter'],
  },
  {
    id: 'when/half',
    starts: ['first', 'second', 'last', 'latter'],
    read: (words, at) => {
      const half = words[at + 1]?.low === '-' ? at + 2 : at + 1
      if (words[half]?.low !== 'half') return undefined
      // "the first half" is also one of a match: only with its year.
      const joint = words[half + 1]?.low
      const year = joint === 'of' ? readYearNumber(words, half + 2) : undefined
      const number = words[at]!.low === 'first' ? 1 : 2
      if (year !== undefined) return { next: year.next, meaning: { kind: 'value', value: `${pad(year.year, 4)}-H${number}` } }
      const toward = joint === 'of' ? readToward(words, half + 2) : undefined
      if (toward === undefined || words[toward.next]?.low !== 'year') return undefined
      return { next: toward.next + 1, meaning: { kind: 'recurring', of: { kind: 'half', half: number }, year: { kind: 'toward', toward: toward.toward } } }
    },
    yes: [
      ['in the first half of 2019', '2019-H1'],
      ['the second half of last year', '2019-H2'],
    ],
    no: ['the first half of the match', 'second-half goals'],
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
      const placed = ['on', 'by', 'until', 'since', 'before', 'after', 'from', 'of'].includes(words[at - 1]?.low ?? '')
      return alone && placed ? { next: day.next, meaning: { kind: 'day-number', day: day.day, of: 'same' } } : undefined
    },
    yes: [['It began on 12 June. On the 14th, they met.', '2020-06-14']],
    no: ['the 14th time', 'the 38th parallel', 'the 3rd Brigade'],
  },
]

const notWeekdayAfter = new Set(['black', 'bloody', 'good', 'easter', 'ash', 'palm', 'holy', 'maundy', 'shrove', 'sheffield', 'whit', 'ruby', 'joe'])
const notWeekdayBefore = new Set(['times', 'herald', 'telegraph', 'mirror', 'mail', 'express', 'star', 'club', 'post', 'world', 'tribune', 'agreement'])

/** The "T14:50", "T14:50:30Z" behind an ISO date. */
function readIsoClock(words: Words, at: number): { readonly time: string; readonly next: number } | undefined {
  const [t, hour, mark, minute] = words.slice(at, at + 4)
  if (t?.low !== 't' || t.gap !== 'none' || hour?.kind !== 'number' || mark?.low !== ':' || minute?.kind !== 'number') return undefined
  const seconds = words[at + 4]?.low === ':' && words[at + 5]?.kind === 'number' ? at + 6 : at + 4
  const zulu = words[seconds]
  return { time: `T${hour.low}:${minute.low}`, next: zulu?.low === 'z' && zulu.gap === 'none' ? seconds + 1 : seconds }
}

function readSeason(words: Words, at: number): Read | undefined {
  const word = words[at]!
  const season = seasonByName.get(word.low)!
  const recurring: Meaning = { kind: 'recurring', of: { kind: 'season', season } }
  const previous = words[at - 1]?.low ?? ''
  const year = readYearBehind(words, at + 1)
  if (year !== undefined && words[at + 1]?.low !== ',' && words[at + 1]?.low !== 'in')
    return { next: year.next, meaning: { kind: 'value', value: `${pad(year.year, 4)}-${season}` } }
  const yearInWords =
    words[at + 1]?.low === 'of' && (towards.has(words[at + 2]?.low ?? '') || words[at + 2]?.low === 'nineteen' || words[at + 2]?.kind === 'mark')
  if (yearInWords) return { next: at + 1, meaning: recurring }
  const shy = word.low === 'fall' || word.low === 'spring'
  if (word.capital && shy) return undefined
  const behind = words[at + 1]
  if (behind?.low === 'of' || behind?.low === 'olympics' || behind?.low === 'games') return undefined
  if (
    previous === 'in' ||
    previous === 'by' ||
    previous === 'until' ||
    previous === 'since' ||
    previous === 'early' ||
    previous === 'late' ||
    previous === '-'
  ) {
    return shy && previous !== 'in' && behind?.kind === 'word' && !['and', 'or', 'when'].includes(behind.low) ? undefined : { next: at + 1, meaning: recurring }
  }
  const article = previous === 'the' || previous === 'during'
  // "after the fall": more likely of a town.
  if (word.low === 'fall' && (words[at - 2]?.low === 'after' || words[at - 2]?.low === 'before' || words[at - 2]?.low === 'of')) return undefined
  const before = words[at - 2]?.low ?? ''
  if (
    article &&
    ['in', 'into', 'by', 'until', 'since', 'during', 'over', 'through', 'for', 'of', 'before', 'after', 'throughout'].includes(
      previous === 'during' ? 'during' : before,
    )
  )
    return { next: at + 1, meaning: recurring }
  return undefined
}

const quarterOrdinals: ReadonlyMap<string, number> = new Map([
  ['first', 1],
  ['second', 2],
  ['third', 3],
  ['fourth', 4],
  ['final', 4],
])

function readQuarter(words: Words, at: number): Read | undefined {
  let first = words[at]!.low === 'the' ? at + 1 : at
  if (words[first]?.low === 'fiscal') first = words[first + 1]?.low === '-' ? first + 2 : first + 1
  const word = words[first]
  let quarter: number | undefined
  let next = first + 1
  if (word?.low === 'q') {
    const digit = words[first + 1]
    if (digit?.gap !== 'none' || digit.low.length !== 1) return undefined
    quarter = Number(digit.low)
    next = first + 2
  } else {
    const digit = word?.kind === 'number' ? readOrdinal(words, first) : undefined
    quarter = word?.kind === 'number' ? digit?.value : quarterOrdinals.get(word?.low ?? '')
    next = digit?.next ?? first + 1
    if (words[next]?.low === '-') next++
    if (words[next]?.low === 'fiscal') next++
    if (words[next]?.low !== 'quarter') return undefined
    next++
  }
  if (quarter === undefined || !(quarter >= 1 && quarter <= 4)) return undefined
  const joint = words[next]?.low
  const year = readYearNumber(words, joint === 'of' ? next + (words[next + 1]?.low === 'fiscal' ? 2 : 1) : next)
  if (year !== undefined && words[year.next - 1]!.gap !== 'break')
    return { next: year.next, meaning: { kind: 'value', value: `${pad(year.year, 4)}-Q${quarter}` } }
  return { next, meaning: { kind: 'recurring', of: { kind: 'quarter', quarter } } }
}
