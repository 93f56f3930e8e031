import type { PartOfDay } from '../../../knowledge/calendar/names.ts'
import { timeZones } from '../../../knowledge/calendar/names.ts'
import { readCardinal } from '../numbers.ts'
import type { Read, TimeRule, Words } from '../meaning.ts'
import { partAt } from './days.ts'
import { pad } from './year-numbers.ts'

/** "a.m.", "am", "p.m", "PM": 0 or 12 hours to add. The stop of "p.m." at the end of a sentence belongs to it. */
function readHalfOfDay(words: Words, at: number): { readonly plus: 0 | 12; readonly next: number } | undefined {
  const word = words[at]
  if (word === undefined || word.gap === 'break') return undefined
  const plus = (letter: string): 0 | 12 => (letter === 'a' ? 0 : 12)
  if (word.low === 'am' || word.low === 'pm') return { plus: plus(word.low[0]!), next: at + 1 }
  if ((word.low === 'a' || word.low === 'p') && words[at + 1]?.low === '.' && words[at + 2]?.low === 'm' && words[at + 2]?.gap === 'none') {
    return { plus: plus(word.low), next: words[at + 3]?.low === '.' && words[at + 3]?.gap === 'none' ? at + 4 : at + 3 }
  }
  return undefined
}

/** "KST", "GMT", "(0600 GMT)", "local time", "Seoul time", "Eastern time" behind a clock time. */
function readZone(words: Words, at: number): { readonly zone: string; readonly next: number } | undefined {
  const word = words[at]
  if (word?.kind !== 'word' || word.gap === 'break') return undefined
  if (timeZones.has(word.low) && word.capital) return { zone: word.low.toUpperCase(), next: at + 1 }
  const standard = words[at + 1]?.low === 'standard' || words[at + 1]?.low === 'daylight' || words[at + 1]?.low === 'summer' ? at + 2 : at + 1
  if (words[standard]?.low === 'time' && (word.low === 'local' || word.capital)) return { zone: word.low, next: standard + 1 }
  return undefined
}

const time = (hour: number, minute: number | undefined, next: number): Read | undefined =>
  hour > 24 || (minute !== undefined && minute > 59)
    ? undefined
    : { next, meaning: { kind: 'clock', time: minute === undefined ? `T${pad(hour)}:00` : `T${pad(hour)}:${pad(minute)}` } }

const zoned = (words: Words, read: Read | undefined): Read | undefined => {
  if (read === undefined) return undefined
  const zone = readZone(words, read.next)
  return zone === undefined ? read : { ...read, next: zone.next, zone: zone.zone }
}

/** A reading whose half of the day is not told. A zone of the world's clocks goes with twenty-four hours. */
const openHalf = (read: Read | undefined): Read | undefined => (read?.meaning.kind === 'clock' ? { ...read, meaning: { ...read.meaning, open: true } } : read)

/** "in the afternoon", "at night" behind an hour. */
function readPartBehind(words: Words, at: number): { readonly part: PartOfDay; readonly next: number } | undefined {
  const [joint, article] = [words[at]?.low, words[at + 1]?.low]
  if (joint === 'at' && article === 'night') return { part: 'NI', next: at + 2 }
  const part = joint === 'in' && article === 'the' ? partAt(words, at + 2) : undefined
  return part === undefined ? undefined : { part, next: at + 3 }
}

/** "half past two", "a quarter to six", "twenty minutes past three". */
function readSpoken(words: Words, at: number): Read | undefined {
  const first = words[at]!.low === 'a' ? at + 1 : at
  const named = ({ half: 30, quarter: 15 } as Readonly<Record<string, number>>)[words[first]?.low ?? '']
  const counted = named === undefined ? (words[first]?.kind === 'number' ? undefined : readCardinal(words, first)) : { value: named, next: first + 1 }
  if (counted === undefined || counted.value < 1 || counted.value > 30) return undefined
  const joint = words[counted.next]?.low === 'minutes' ? counted.next + 1 : counted.next
  const past = words[joint]?.low === 'past'
  if (!past && (words[joint]?.low !== 'to' || named === 30 || !opensClock.has(words[at - 1]?.low ?? ''))) return undefined
  const hour = words[joint + 1]?.kind === 'number' ? { value: Number(words[joint + 1]!.low), next: joint + 2 } : readCardinal(words, joint + 1)
  if (hour === undefined || hour.value < 1 || hour.value > 12 || (words[hour.next]?.gap === 'none' && words[hour.next]!.kind !== 'mark')) return undefined
  const [full, minute] = past ? [hour.value, counted.value] : [hour.value === 1 ? 12 : hour.value - 1, 60 - counted.value]
  const half = readHalfOfDay(words, hour.next)
  if (half !== undefined) return time(to24(full, half.plus), minute, half.next)
  const part = readPartBehind(words, hour.next)
  // "ten to twelve people": a joint of numbers, unless it ends the phrase
  if (!past && part === undefined && words[hour.next]?.kind === 'word' && words[hour.next]!.gap === 'space' && !afterClock.has(words[hour.next]!.low))
    return undefined
  return part === undefined ? openHalf(time(full, minute, hour.next)) : time(hourIn(full, part.part), minute, part.next)
}
const opensClock = new Set('at around about until by before after since from'.split(' '))
const afterClock = new Set('on in and when as the a that this local'.split(' '))

const to24 = (hour: number, plus: 0 | 12): number => (hour === 12 ? plus : hour + plus)

function readTwelveHours(words: Words, at: number): Read | undefined {
  const hour = words[at]!.kind === 'number' ? { value: Number(words[at]!.low), next: at + 1 } : readCardinal(words, at)
  if (hour === undefined || hour.value < 1 || hour.value > 12) return undefined
  const mark = words[hour.next]
  const minutes = mark?.gap === 'none' && (mark.low === ':' || mark.low === '.') ? words[hour.next + 1] : undefined
  const minute = minutes?.kind === 'number' && minutes.low.length === 2 && minutes.gap === 'none' ? Number(minutes.low) : undefined
  const next = minute === undefined ? hour.next : hour.next + 2
  if (minute === undefined && (words[next]?.low === "o'clock" || words[next]?.low === 'oʼclock')) {
    const half = readHalfOfDay(words, next + 1)
    const inThe = readPartBehind(words, next + 1)
    if (half !== undefined) return time(to24(hour.value, half.plus), minute, half.next)
    if (inThe !== undefined) return time(hourIn(hour.value, inThe.part), minute, inThe.next)
    return openHalf(time(hour.value, minute, next + 1))
  }
  const half = readHalfOfDay(words, words[next]?.low === '-' ? next + 1 : next)
  if (half !== undefined) return time(to24(hour.value, half.plus), minute, half.next)
  const inThe = readPartBehind(words, next)
  const introduced = ['at', 'around', 'about', 'until', 'by', 'before', 'after', 'since', 'of', 'from', 'to'].includes(words[at - 1]?.low ?? '')
  if (inThe !== undefined && introduced) return time(hourIn(hour.value, inThe.part), minute, inThe.next)
  return undefined
}

export const hourIn = (hour: number, part: PartOfDay): number =>
  part === 'MO' || (part === 'NI' && hour < 6) ? hour % 12 : hour === 12 ? (part === 'NI' ? 24 : 12) : hour + 12

/** "1430 hours", "at 0530": the army's way. A bare number needs its "at", and of two meanings the year wins elsewhere. */
function hoursOfForce(words: Words, at: number, read: Read | undefined): Read | undefined {
  const early = words[at]!.low.startsWith('0')
  const introduced = words[at - 1]?.low === 'at' || (early && ['by', 'around', 'until', 'before', 'after', 'from', 'about'].includes(words[at - 1]?.low ?? ''))
  const behind = words[at + 1]
  if (read !== undefined && (behind?.low === 'hours' || behind?.low === 'hrs') && (early || introduced)) return { ...read, next: at + 2 }
  const counts = behind?.kind === 'word' && (behind.low.endsWith('s') || behind.low === 'feet' || behind.low === 'm')
  return introduced && !counts && !(behind?.gap === 'none' && behind.low !== ',' && behind.low !== '.') ? read : undefined
}

/** Times of the day by the clock. */
export const clockRules: readonly TimeRule[] = [
  {
    id: 'when/clock-12',
    starts: ['#', ...'one two three four five six seven eight nine ten eleven twelve'.split(' ')],
    read: (words, at) => zoned(words, readTwelveHours(words, at)),
    yes: [
      ['at 2:50 pm', '2020-06-16T14:50'],
      ["at three o'clock", '2020-06-16T03:00'],
      ['at 4 in the morning', '2020-06-16T04:00'],
      ['around 7.15 p.m. local time', '2020-06-16T19:15'],
      ["five o'clock in the afternoon", '2020-06-16T17:00'],
      ["ten o'clock at night", '2020-06-16T22:00'],
    ],
    no: ['13 pm', '3:2', 'at 4', 'one in the morning session'],
  },
  {
    id: 'when/clock-spoken',
    starts: ['half', 'quarter', 'a', 'five', 'ten', 'twenty'],
    read: (words, at) => zoned(words, readSpoken(words, at)),
    yes: [
      ['at half past two in the afternoon', '2020-06-16T14:30'],
      ['at a quarter to six p.m.', '2020-06-16T17:45'],
      ['at ten past one in the morning', '2020-06-16T01:10'],
    ],
    no: ['five to ten people', 'from five to ten metres', 'a quarter to the north', 'half past the gate', 'raised from ten to twelve metres'],
  },
  {
    id: 'when/clock-24',
    starts: ['#'],
    read: (words, at) => {
      const [hour, mark, minute, behind] = [words[at]!, words[at + 1], words[at + 2], words[at + 3]]
      if (mark?.low === ':' && mark.gap === 'none') {
        if (hour.low.length > 2 || minute?.kind !== 'number' || minute.low.length !== 2 || minute.gap !== 'none' || Number(hour.low) > 24) return undefined
        if (behind?.gap === 'none' && (behind.low === ':' || behind.low === '/' || behind.kind !== 'mark')) return undefined
        if (words[at - 1]?.gap !== undefined && hour.gap === 'none' && words[at - 1]!.kind !== 'mark') return undefined
        // "a 2:12 finish": one digit is a clock only where a word says so.
        const introduced = ['at', 'around', 'about', 'until', 'by', 'before', 'after', 'since', 'from', 'to', 'between', 'and', '-', '–', '('].includes(
          words[at - 1]?.low ?? '',
        )
        const zone = readZone(words, at + 3)
        if (hour.low.length === 1 && !introduced && zone === undefined) return undefined
        const read = time(Number(hour.low), Number(minute.low), at + 3)
        return zoned(words, hour.low.length === 1 && hour.low !== '0' && zone === undefined ? openHalf(read) : read)
      }
      if (hour.low.length !== 4 || Number(hour.low.slice(0, 2)) > 23 || Number(hour.low.slice(2)) > 59) return undefined
      const zone = readZone(words, at + 1)
      const read = time(Number(hour.low.slice(0, 2)), Number(hour.low.slice(2)), at + 1)
      if (zone !== undefined) return zoned(words, read)
      return hoursOfForce(words, at, read)
    },
    yes: [
      ['at 14:50', '2020-06-16T14:50'],
      ['0530 GMT', '2020-06-16T05:30'],
      ['at 1430 hours', '2020-06-16T14:30'],
    ],
    no: ['a 2:12 finish', '25:10', 'John 3:16', '1430 soldiers'],
  },
  {
    id: 'when/noon',
    starts: ['noon', 'midday', 'midnight', 'noontime'],
    read: (words, at) => zoned(words, { next: at + 1, meaning: { kind: 'clock', time: words[at]!.low === 'midnight' ? 'T24:00' : 'T12:00' } }),
    yes: [
      ['at noon', '2020-06-16T12:00'],
      ['at midnight on Sunday', '2020-06-14T24:00'],
    ],
    no: ['forenoon'],
  },
]
