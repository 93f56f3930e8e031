import type { Edge, Meaning, Reading, Words, YearHint } from './meaning.ts'
import { partAt } from './rules/days.ts'
import { pad } from './rules/years.ts'
import { civilDay } from '../../knowledge/calendar/civil.ts'

/** Joins readings that stand side by side to one time: "10 p.m." "Wednesday", "Friday," "June 5", "February" of "last year". */
export function compose(words: Words, readings: readonly Reading[]): readonly Reading[] {
  const joined: Reading[] = []
  for (const reading of readings) {
    let current = withPeriodBehind(words, withPartBehind(words, reading))
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
  const ranged = dated.flatMap((reading, index) => withDayNumbers(words, reading, dated[index - 1]?.next ?? 0, dated[index + 1]?.first ?? words.length))
  return ranged.map((reading, index) => withModifiers(words, withPartBefore(words, reading, ranged[index - 1]?.next ?? 0), ranged[index - 1]?.next ?? 0))
}

/** Names a single day: what a clock time or a part of the day can belong to. */
export function namesDay(meaning: Meaning): boolean {
  switch (meaning.kind) {
    case 'value':
      return /^\d{4}-\d\d-\d\d$/u.test(meaning.value)
    case 'recurring':
      return meaning.of.kind === 'weekday' || meaning.of.kind === 'month-day' || meaning.of.kind === 'holiday'
    case 'unit':
      return meaning.unit === 'day'
    case 'day-number':
    case 'day-shift':
    case 'either':
      return true
    default:
      return false
  }
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
  const year = isYear(reading.meaning)
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

const isYear = (meaning: Meaning): YearHint | undefined => {
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
  if (of.kind === 'clock' && namesDay(on) && b.time === undefined && b.part === undefined && ['', ',', 'on', ', on', 'of'].includes(gap)) {
    return { ...b, ...span(a, b), time: of.time, ...(a.zone === undefined ? {} : { zone: a.zone }) }
  }
  if (
    on.kind === 'clock' &&
    namesDay(of) &&
    a.time === undefined &&
    ['', ',', 'at', ', at', 'around', 'at about', 'at around', 'about', 'from', 'after', 'by'].includes(gap)
  ) {
    return { ...a, ...span(a, b), time: on.time, ...(b.zone === undefined ? {} : { zone: b.zone }) }
  }
  // "2:49 p.m. (0549 GMT)": the same moment on another clock.
  if (of.kind === 'clock' && on.kind === 'clock' && gap === '(' && b.zone !== undefined && words[b.next]?.low === ')') return { ...a, next: b.next + 1 }
  if (of.kind === 'part' && namesDay(on) && b.part === undefined && ['of', 'on', ''].includes(gap)) return { ...b, ...span(a, b), part: of.part }
  if (of.kind === 'clock' && on.kind === 'part' && gap === '') return { ...b, ...span(a, b), time: of.time }
  if (of.kind === 'recurring' && of.of.kind === 'weekday' && a.time === undefined) {
    const date = (on.kind === 'value' && on.value.length === 10) || (on.kind === 'recurring' && on.of.kind === 'month-day') || on.kind === 'day-number'
    if (date && [',', '', 'the', ', the', '.', '('].includes(gap) && !(gap === '(' && words[b.next]?.low !== ')'))
      return { ...b, ...span(a, b), ...(a.part === undefined ? {} : { part: a.part }) }
    if (on.kind === 'unit' && on.unit === 'week' && on.weak === undefined && ['', 'of', 'in'].includes(gap))
      return { ...a, ...span(a, b), meaning: { ...of, week: on.toward } }
  }
  if (of.kind === 'recurring' && of.of.kind !== 'weekday' && of.year === undefined && of.toward === undefined) {
    const year = isYear(on)
    const near = gap === '' || gap === 'of' || gap === ',' || (gap === 'in' && on.kind === 'unit')
    if (year !== undefined && near && !(gap === ',' && on.kind === 'unit')) return { ...a, ...span(a, b), meaning: { ...of, year } }
  }
  if (
    on.kind === 'recurring' &&
    (on.of.kind === 'quarter' || on.of.kind === 'season' || on.of.kind === 'half') &&
    on.year === undefined &&
    on.toward === undefined
  ) {
    const year = isYear(of)
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

const datable = (meaning: Meaning): boolean =>
  namesDay(meaning) || (meaning.kind === 'value' && meaning.value.length >= 4) || (meaning.kind === 'recurring' && meaning.of.kind === 'month')

/** "between 24 May and 2 June 1941", "May and June 1942": the year stands at the second and counts for both. */
function withYearBehind(words: Words, reading: Reading, next: Reading | undefined): Reading {
  const { meaning } = reading
  if (next?.meaning.kind !== 'value' || next.first - reading.next !== 1 || !rangeJoints.has(words[reading.next]!.low)) return reading
  const season = /^(\d{4})-[A-Z]{2}$/u.exec(next.meaning.value)
  if (season !== null && meaning.kind === 'recurring' && meaning.of.kind === 'season' && meaning.year === undefined && meaning.toward === undefined)
    return { ...reading, meaning: { ...meaning, year: { kind: 'given', year: Number(season[1]) } } }
  const shape = /^(\d{4})-(\d\d)(?:-\d\d)?$/u.exec(next.meaning.value)
  if (shape === null || meaning.kind !== 'recurring' || meaning.year !== undefined || meaning.toward !== undefined) return reading
  if (meaning.of.kind !== 'month' && meaning.of.kind !== 'month-day') return reading
  const year = Number(shape[1]) - (meaning.of.month > Number(shape[2]) ? 1 : 0)
  return { ...reading, meaning: { ...meaning, year: { kind: 'given', year } } }
}

/** "from 3 to 5 June", "3-5 June 2020", "June 3-5", "1998-99": the half of a range that stands without its month or century. */
function withDayNumbers(words: Words, reading: Reading, floor: number, ceiling: number): readonly Reading[] {
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

const rangeJoints = new Set(['to', '-', '–', '—', 'and', 'or', 'until', 'through'])

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
  if (reading.next + 2 > ceiling || words[reading.next - 1]?.kind !== 'number' || words[reading.next - 1]!.low.length > 2) return undefined
  const joint = words[reading.next]!
  const day = dayNumber(words, reading.next + 1)
  if (day === undefined || !rangeJoints.has(joint.low) || words[reading.next + 1]!.gap === 'break') return undefined
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

/** Words before a time that narrow or blur it, read from the back; the last column is the edge, or 'about'. */
const modifiers: readonly (readonly [words: readonly string[], does: Edge | 'about' | 'week'])[] = (
  [
    ['early', 'start'],
    ['earlier', 'start'],
    ['early in', 'start'],
    ['earlier in', 'start'],
    ['early on', 'start'],
    ['the beginning of', 'start'],
    ['beginning of', 'start'],
    ['the start of', 'start'],
    ['start of', 'start'],
    ['the early part of', 'start'],
    ['mid', 'middle'],
    ['mid -', 'middle'],
    ['the middle of', 'middle'],
    ['middle of', 'middle'],
    ['late', 'end'],
    ['later', 'end'],
    ['late -', 'end'],
    ['early -', 'start'],
    ['late in', 'end'],
    ['later in', 'end'],
    ['late on', 'end'],
    ['the end of', 'end'],
    ['end of', 'end'],
    ['the close of', 'end'],
    ['the latter part of', 'end'],
    ['about', 'about'],
    ['around', 'about'],
    ['nearly', 'about'],
    ['almost', 'about'],
    ['roughly', 'about'],
    ['approximately', 'about'],
    ['some', 'about'],
    ['circa', 'about'],
    ['more than', 'about'],
    ['less than', 'about'],
    ['at least', 'about'],
    ['at most', 'about'],
    ['up to', 'about'],
    ['just over', 'about'],
    ['well over', 'about'],
    ['over', 'about'],
    ['no more than', 'about'],
    ['sometime', 'about'],
    ['sometime in', 'about'],
    ['the week of', 'week'],
    ['week of', 'week'],
  ] as const
)
  .map(([phrase, does]) => [phrase.split(' '), does] as const)
  .toSorted((a, b) => b[0].length - a[0].length)

const modifierByLast: ReadonlyMap<string, typeof modifiers> = new Map(
  [...new Set(modifiers.map(([parts]) => parts.at(-1)!))].map((last) => [last, modifiers.filter(([parts]) => parts.at(-1) === last)]),
)

function withModifiers(words: Words, reading: Reading, floor: number): Reading {
  let current = withArticle(words, reading, floor)
  for (let rounds = 0; rounds < 2; rounds++) {
    const before = words[current.first - 1]
    if (before === undefined || words[current.first]!.gap === 'break') return current
    const found = modifierByLast.get(before.low)?.find(([parts]) => {
      const from = current.first - parts.length
      return from >= floor && parts.every((part, index) => words[from + index]!.low === part && (index === 0 || words[from + index]!.gap !== 'break'))
    })
    if (found === undefined || !admits(current, found[1], found[0].join(' '))) return current
    const first = current.first - found[0].length
    const fromArticle = withArticle(words, { ...current, first }, floor)
    if (found[1] === 'about') current = { ...current, first, approximate: true }
    else if (found[1] === 'week') current = { ...current, first: fromArticle.first, week: true }
    else current = { ...current, first: fromArticle.first, edge: found[1] }
  }
  return current
}

/** What a modifier can stand before: "about" before a length or a point, "early" before a stretch of the calendar. */
function admits(reading: Reading, does: Edge | 'about' | 'week', phrase: string): boolean {
  const { kind } = reading.meaning
  const lengthy = kind === 'duration' || kind === 'shift' || kind === 'stretch' || kind === 'offset'
  if (does === 'week') return namesDay(reading.meaning) && reading.time === undefined && reading.part === undefined
  if (does === 'about') {
    if (phrase === 'over') return kind === 'duration'
    if (phrase === 'some' || phrase === 'at least' || phrase === 'up to' || phrase === 'more than' || phrase === 'less than' || phrase === 'no more than')
      return lengthy
    if (phrase.startsWith('sometime')) return !lengthy
    if (phrase === 'around' && reading.meaning.kind === 'recurring' && reading.meaning.of.kind === 'weekday' && reading.time === undefined) return false
    return (
      kind !== 'set' &&
      kind !== 'reference' &&
      kind !== 'earlier' &&
      !(phrase === 'about' && (kind === 'value' || kind === 'unit' || kind === 'day-shift') && !lengthy)
    )
  }
  return !lengthy && kind !== 'set' && kind !== 'reference' && kind !== 'earlier' && kind !== 'clock'
}

/** "the" belongs to a decade, a century, a quarter, a season, and to a year that a quarter follows. */
function withArticle(words: Words, reading: Reading, floor: number): Reading {
  const before = words[reading.first - 1]
  if (before?.low !== 'the' || reading.first - 1 < floor || words[reading.first]!.gap === 'break') return reading
  const { meaning, edge } = reading
  const takes =
    edge !== undefined ||
    meaning.kind === 'period' ||
    (meaning.kind === 'value' && (meaning.value.length < 4 || /-[A-Z]/u.test(meaning.value))) ||
    (meaning.kind === 'recurring' && (meaning.of.kind === 'quarter' || meaning.of.kind === 'season' || meaning.of.kind === 'half')) ||
    meaning.kind === 'stretch'
  return takes ? { ...reading, first: reading.first - 1 } : reading
}
