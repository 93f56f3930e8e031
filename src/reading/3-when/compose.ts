import { addDays, type IsoDay } from '../../domain/when.ts'
import { ordinals } from '../../knowledge/calendar/number-words.ts'
import type { Meaning, Reading, Words, YearHint } from './meaning.ts'
import { withModifiers } from './modifiers.ts'
import { namesDay } from './names-day.ts'
import { withDayNumbers, withNightPair, withYearBehind } from './ranges.ts'
import { partAt } from './rules/days.ts'

/** Joins readings that stand side by side to one time: "10 p.m." "Wednesday", "Friday," "June 5", "February" of "last year". */
export function compose(words: Words, readings: readonly Reading[]): readonly Reading[] {
  const joined: Reading[] = []
  for (const reading of readings) {
    let current = withPeriodBehind(words, withPartBehind(words, withNightPair(words, reading)))
    for (;;) {
      const previous = joined.at(-1)
      const both = previous === undefined ? undefined : join(words, previous, current)
      if (both === undefined) break
      joined.pop()
      current = withPartBehind(words, both)
    }
    joined.push(current)
  }
  const dated = joined.map((reading, index) => withYearBehind(words, reading, joined[index + 1]))
  const ranged = dated
    .flatMap((reading, index) => withDayNumbers(words, reading, dated[index - 1]?.next ?? 0, dated[index + 1]?.first ?? words.length))
    // a year that the day before it has taken in
    .filter((reading, index, all) => reading.first >= (all[index - 1]?.next ?? 0))
  return ranged.map((reading, index) => withModifiers(words, withPartBefore(words, reading, ranged[index - 1]?.next ?? 0), ranged[index - 1]?.next ?? 0))
}

function withPartBehind(words: Words, reading: Reading): Reading {
  if (!namesDay(reading.meaning) || reading.part !== undefined || reading.time !== undefined) return reading
  const word = words[reading.next]
  const early = word?.gap === 'space' && (word.low === 'early' || word.low === 'late') ? reading.next + 1 : reading.next
  const part = words[early]?.gap === 'space' ? partAt(words, early) : undefined
  if (part === undefined || words[early]!.low.endsWith('s')) return reading
  return { ...reading, next: early + 1, part }
}

/** "dawn on 6 June", "evening of the 5th": a part of the day that stands without an article. */
function withPartBefore(words: Words, reading: Reading, floor: number): Reading {
  const joint = words[reading.first - 1]?.low
  const part = (joint === 'on' || joint === 'of') && reading.first - 2 >= floor ? partAt(words, reading.first - 2) : undefined
  const bare = part !== undefined && namesDay(reading.meaning) && reading.part === undefined && reading.time === undefined
  return bare && words[reading.first - 1]!.gap === 'space' && words[reading.first]!.gap === 'space' ? { ...reading, first: reading.first - 2, part } : reading
}

/** "the 1988 period", "last year's quarter": a year whose quarter the story has named. */
function withPeriodBehind(words: Words, reading: Reading): Reading {
  const year = yearHint(reading.meaning)
  const noun = words[reading.next]?.low === "'s" ? reading.next + 1 : reading.next
  const low = words[noun]?.low
  if (year === undefined || words[noun]?.gap !== 'space' || (low !== 'period' && low !== 'quarter')) return reading
  return { ...reading, next: noun + 1, meaning: { kind: 'period', year } }
}

/** The words between two readings, when they are few. */
const gapOf = (words: Words, a: Reading, b: Reading): string | undefined => {
  if (b.first - a.next > 3 || b.first < a.next) return undefined
  if (words[b.first]!.gap === 'break') return undefined
  let gap = ''
  for (let at = a.next; at < b.first; at++) {
    if (words[at]!.gap === 'break') return undefined
    gap += `${gap === '' ? '' : ' '}${words[at]!.low}`
  }
  return gap
}

const yearHint = (meaning: Meaning): YearHint | undefined => {
  if (meaning.kind === 'value' && /^\d{4}$/u.test(meaning.value)) return { kind: 'given', year: Number(meaning.value) }
  return meaning.kind === 'unit' && meaning.unit === 'year' && meaning.weak === undefined ? { kind: 'toward', toward: meaning.toward } : undefined
}

const span = (a: Reading, b: Reading): { readonly first: number; readonly next: number; readonly approximate?: true } => ({
  first: a.first,
  next: b.next,
  ...(a.approximate === true || b.approximate === true ? { approximate: true } : {}),
})

function join(words: Words, a: Reading, b: Reading): Reading | undefined {
  const gap = gapOf(words, a, b)
  if (gap === undefined) return undefined
  const [of, on] = [a.meaning, b.meaning]
  const night = nightBetween(a, b, gap)
  if (night !== undefined) return night
  const day = nthOf(words, a, b, gap)
  if (day !== undefined) return day
  if (
    of.kind === 'clock' &&
    namesDay(on) &&
    b.time === undefined &&
    (b.part === undefined || of.open === true) &&
    ['', ',', 'on', ', on', 'of'].includes(gap)
  ) {
    return { ...b, ...span(a, b), ...clockOf(of), ...(a.zone === undefined ? {} : { zone: a.zone }) }
  }
  if (
    on.kind === 'clock' &&
    namesDay(of) &&
    a.time === undefined &&
    ['', ',', 'at', ', at', 'around', 'at about', 'at around', 'about', 'from', 'after', 'by'].includes(gap)
  ) {
    return { ...a, ...span(a, b), ...clockOf(on), ...(b.zone === undefined ? {} : { zone: b.zone }) }
  }
  // "2:49 p.m. (0549 GMT)": the same moment on another clock.
  if ((of.kind === 'clock' || a.time !== undefined) && on.kind === 'clock' && gap === '(' && b.zone !== undefined && words[b.next]?.low === ')')
    return { ...a, next: b.next + 1 }
  // "Yesterday, February 17, 2006": the date says which day that was.
  if (of.kind === 'day-shift' && a.part === undefined && on.kind === 'value' && on.value.length === 10 && (gap === '' || gap === ',' || gap === '('))
    return { ...b, ...span(a, b) }
  if (of.kind === 'part' && namesDay(on) && (b.part === undefined || b.part === of.part) && ['of', 'on', ''].includes(gap))
    return { ...b, ...span(a, b), part: of.part, ...(a.edge === undefined ? {} : { edge: a.edge }) }
  // "1 a.m. (2200 GMT Monday)": the day stands with the other clock.
  if (of.kind === 'clock' && gap === '(' && b.time !== undefined && b.zone !== undefined && words[b.next]?.low === ')')
    return { ...b, first: a.first, next: b.next + 1 }
  if (of.kind === 'clock' && on.kind === 'part' && gap === '') return { ...b, ...span(a, b), ...clockOf(of) }
  if (of.kind === 'recurring' && of.of.kind === 'weekday' && a.time === undefined) {
    const date = (on.kind === 'value' && on.value.length === 10) || (on.kind === 'recurring' && on.of.kind === 'month-day') || on.kind === 'day-number'
    if (date && [',', '', 'the', ', the', '.', '('].includes(gap) && !(gap === '(' && words[b.next]?.low !== ')'))
      return { ...b, ...span(a, b), ...(a.part === undefined ? {} : { part: a.part }) }
    if (on.kind === 'unit' && on.unit === 'week' && on.weak === undefined && ['', 'of', 'in'].includes(gap))
      return { ...a, ...span(a, b), meaning: { ...of, week: on.toward } }
  }
  if (of.kind === 'recurring' && of.of.kind !== 'weekday' && of.year === undefined && of.toward === undefined) {
    const year = yearHint(on)
    const near = gap === '' || gap === 'of' || gap === ',' || (gap === 'in' && on.kind === 'unit')
    if (year !== undefined && near && !(gap === ',' && on.kind === 'unit')) return { ...a, ...span(a, b), meaning: { ...of, year } }
  }
  if (
    on.kind === 'recurring' &&
    (on.of.kind === 'quarter' || on.of.kind === 'season' || on.of.kind === 'half') &&
    on.year === undefined &&
    on.toward === undefined
  ) {
    const year = yearHint(of)
    if (year !== undefined && (gap === '' || gap === "'s")) return { ...b, ...span(a, b), meaning: { ...on, year } }
  }
  if (
    of.kind === 'offset' &&
    ['before', 'after', 'before the', 'after the', 'following', 'prior to', 'from', 'after last'].includes(gap) &&
    datable(on) &&
    b.edge === undefined
  ) {
    return { ...a, ...span(a, b), meaning: { ...of, kind: 'shift', from: b } }
  }
  return undefined
}

const clockOf = ({ time, open }: Extract<Meaning, { kind: 'clock' }>): { readonly time: string; readonly open?: true } => ({
  time,
  ...(open === true ? { open } : {}),
})

const overnight = 'when/overnight'

/** "overnight Monday", "overnight into Sunday", "the night from Saturday to Sunday", "Saturday night into Sunday": one night, of the day that it begins on. */
function nightBetween(a: Reading, b: Reading, gap: string): Reading | undefined {
  if (!namesDay(b.meaning) || b.time !== undefined || b.meaning.kind === 'day-shift') return undefined
  if (a.by === overnight && a.meaning.kind === 'day-shift') {
    if (['', 'on', 'from', 'of'].includes(gap)) return { ...b, ...span(a, b), part: 'NI' }
    const before = gap === 'into' || gap === 'to' ? dayBefore(b.meaning) : undefined
    return before === undefined ? undefined : { ...b, ...span(a, b), meaning: before, part: 'NI' }
  }
  if (a.meaning.kind === 'part' && a.meaning.part === 'NI' && gap === 'from' && b.part === undefined) return { ...b, ...span(a, b), part: 'NI' }
  const follows = a.part === 'NI' && (gap === 'to' || gap === 'into') && JSON.stringify(dayBefore(b.meaning)) === JSON.stringify(a.meaning)
  return follows ? { ...a, ...span(a, b) } : undefined
}

/** The day before one that is named, where its own words tell it. */
function dayBefore(meaning: Meaning): Meaning | undefined {
  if (meaning.kind === 'value') return { kind: 'value', value: addDays(meaning.value as IsoDay, -1) }
  if (meaning.kind === 'recurring' && meaning.of.kind === 'weekday') return { ...meaning, of: { kind: 'weekday', weekday: ((meaning.of.weekday + 5) % 7) + 1 } }
  if (meaning.kind === 'recurring' && meaning.of.kind === 'month-day' && meaning.of.day > 1)
    return { ...meaning, of: { ...meaning.of, day: meaning.of.day - 1 } }
  return undefined
}

/** "the first Sunday of May", "last Monday in June 2019": a weekday of a month. */
function nthOf(words: Words, a: Reading, b: Reading, gap: string): Reading | undefined {
  const { meaning } = a
  if (meaning.kind !== 'recurring' || meaning.of.kind !== 'weekday' || (gap !== 'of' && gap !== 'in') || !isMonth(b.meaning)) return undefined
  const { weekday } = meaning.of
  if (meaning.toward === 'last') return { ...b, ...span(a, b), nth: { count: -1, weekday } }
  const ordinal = meaning.toward === undefined ? ordinals.get(words[a.first - 1]?.low ?? '') : undefined
  if (ordinal === undefined || ordinal > 5) return undefined
  const first = words[a.first - 2]?.low === 'the' ? a.first - 2 : a.first - 1
  return { ...b, ...span(a, b), first, nth: { count: ordinal, weekday } }
}

const isMonth = (meaning: Meaning): boolean =>
  (meaning.kind === 'value' && /^\d{4}-\d\d$/u.test(meaning.value)) ||
  (meaning.kind === 'recurring' && meaning.of.kind === 'month') ||
  (meaning.kind === 'unit' && meaning.unit === 'month')

const datable = (meaning: Meaning): boolean =>
  namesDay(meaning) || (meaning.kind === 'value' && meaning.value.length >= 4) || (meaning.kind === 'recurring' && meaning.of.kind === 'month')
