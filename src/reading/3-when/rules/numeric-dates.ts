import { civilDay } from '../../../knowledge/calendar/civil.ts'
import type { Read, TimeRule, Words } from '../meaning.ts'
import { dated } from './day-of-month.ts'

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

/** Dates in digits. */
export const numericDateRules: readonly TimeRule[] = [
  {
    id: 'when/numeric-date',
    starts: ['#'],
    read: (words, at) => {
      const read = readSlashed(words, at)
      const clock = read === undefined ? undefined : readIsoClock(words, read.next)
      return read === undefined ? undefined : clock === undefined ? read : { ...read, ...clock }
    },
    yes: [
      ['2020-06-16', '2020-06-16'],
      ['on 16.6.2020', '2020-06-16'],
      ['25/12/2019', '2019-12-25'],
      ['2020-06-16T14:50', '2020-06-16T14:50'],
      ['2020-06-16T14:50:00+09:00', '2020-06-16T14:50'],
    ],
    no: ['version 1.2.3', '192.168.10.12', 'a 3-2-1 lead', '1.2.3.2020'],
  },
  {
    id: 'when/compact-date',
    starts: ['#'],
    read: (words, at) => {
      const { low } = words[at]!
      const [before, behind] = [words[at - 1], words[at + 1]]
      const alone =
        (before === undefined || words[at]!.gap !== 'none' || before.low === '(') && (behind?.gap !== 'none' || (behind.kind === 'mark' && behind.low !== '-'))
      if (!/^(?:19|20)\d{6}$/u.test(low) || !alone || before?.low === 'no' || before?.low === '#') return undefined
      const day = civilDay(Number(low.slice(0, 4)), Number(low.slice(4, 6)), Number(low.slice(6)))
      return day === undefined ? undefined : { next: at + 1, meaning: { kind: 'value', value: day } }
    },
    yes: [['dated 20200616', '2020-06-16']],
    no: ['file 20201316', 'part 1920200616', '#20200616'],
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
    id: 'when/spaced-points',
    starts: ['#'],
    read: (words, at) => {
      const [year, a, month, b, day] = [words[at], words[at + 1], words[at + 2], words[at + 3], words[at + 4]]
      if (year?.low.length !== 4 || month?.kind !== 'number' || day?.kind !== 'number' || month.low.length > 2 || day.low.length > 2) return undefined
      const pointed = [a, b].every((mark) => mark?.low === '.' && mark.gap === 'none') && month.gap === 'space' && day.gap === 'space'
      const closed = words[at + 5]?.low === '.' && words[at + 5]!.gap === 'none' && words[at + 6]?.gap !== 'none'
      return pointed ? dated(Number(month.low), Number(day.low), Number(year.low), closed && words[at + 6] !== undefined ? at + 6 : at + 5) : undefined
    },
    yes: [['filed 2020. 6. 16. in Seoul', '2020-06-16']],
    no: ['in 2020. 6 of 16 left'],
  },
]

/** The "T14:50", "T14:50:30Z", "T14:50+09:00" behind an ISO date. */
function readIsoClock(words: Words, at: number): { readonly time: string; readonly next: number; readonly zone?: string } | undefined {
  const [t, hour, mark, minute] = words.slice(at, at + 4)
  if (t?.low !== 't' || t.gap !== 'none' || hour?.kind !== 'number' || mark?.low !== ':' || minute?.kind !== 'number') return undefined
  const seconds = words[at + 4]?.low === ':' && words[at + 5]?.kind === 'number' ? at + 6 : at + 4
  const time = `T${hour.low}:${minute.low}`
  const [zone, ahead, colon, rest] = words.slice(seconds, seconds + 4)
  if (zone?.low === 'z' && zone.gap === 'none') return { time, next: seconds + 1, zone: 'UTC' }
  const signed = (zone?.low === '+' || zone?.low === '-') && zone.gap === 'none' && ahead?.kind === 'number' && ahead.gap === 'none'
  if (!signed) return { time, next: seconds }
  if (ahead.low.length === 4) return { time, next: seconds + 2, zone: `${zone.low}${ahead.low.slice(0, 2)}:${ahead.low.slice(2)}` }
  const pointed = ahead.low.length === 2 && colon?.low === ':' && rest?.kind === 'number' && rest.low.length === 2
  return pointed ? { time, next: seconds + 4, zone: `${zone.low}${ahead.low}:${rest.low}` } : { time, next: seconds }
}
