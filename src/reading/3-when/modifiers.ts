import type { Edge, Reading, Words } from './meaning.ts'
import { namesDay } from './names-day.ts'

type Does = Edge | 'about' | 'week' | 'first-day' | 'last-day' | 'eve'

/** Words before a time that narrow or blur it, read from the back; the last column is the edge, or 'about'. */
const modifiers: readonly (readonly [words: readonly string[], does: Does])[] = (
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
    ['the first week of', 'start'],
    ['the last week of', 'end'],
    ['the final week of', 'end'],
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
    ['the first day of', 'first-day'],
    ['the opening day of', 'first-day'],
    ['the last day of', 'last-day'],
    ['the final day of', 'last-day'],
    ['the eve of', 'eve'],
  ] as const
)
  .map(([phrase, does]) => [phrase.split(' '), does] as const)
  .toSorted((a, b) => b[0].length - a[0].length)

const modifierByLast: ReadonlyMap<string, typeof modifiers> = new Map(
  [...new Set(modifiers.map(([parts]) => parts.at(-1)!))].map((last) => [last, modifiers.filter(([parts]) => parts.at(-1) === last)]),
)

/** A reading with the words before it that narrow or blur it: "the end of May", "about three days". `floor` is where the reading before it ends. */
export function withModifiers(words: Words, reading: Reading, floor: number): Reading {
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
    else if (found[1] === 'start' || found[1] === 'middle' || found[1] === 'end') current = { ...current, first: fromArticle.first, edge: found[1] }
    else current = { ...current, first, nth: { count: counts[found[1]] } }
  }
  return current
}

const counts = { 'first-day': 1, 'last-day': -1, eve: 0 } as const

/** A month, a year, a feast: what has a first and a last day. */
const isLongTime = ({ meaning, edge, nth }: Reading): boolean =>
  edge === undefined &&
  nth === undefined &&
  ((meaning.kind === 'value' && /^\d{4}(?:-\d\d)?$/u.test(meaning.value)) ||
    (meaning.kind === 'unit' && (meaning.unit === 'month' || meaning.unit === 'year')) ||
    (meaning.kind === 'recurring' && (meaning.of.kind === 'month' || meaning.of.kind === 'holiday')))

/** What a modifier can stand before: "about" before a length or a point, "early" before a stretch of the calendar. */
function admits(reading: Reading, does: Does, phrase: string): boolean {
  const { kind } = reading.meaning
  const lengthy = kind === 'duration' || kind === 'shift' || kind === 'stretch' || kind === 'offset'
  if (does === 'eve') return namesDay(reading.meaning) && reading.time === undefined && reading.part === undefined
  if (does === 'first-day' || does === 'last-day') return isLongTime(reading)
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
