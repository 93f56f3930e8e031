import { unitWords } from '../../../knowledge/calendar/names.ts'
import type { Unit } from '../../../knowledge/calendar/names.ts'
import type { TimeRule, Words } from '../meaning.ts'
import { readToward, towards } from './toward.ts'
import { wordSet } from '../word-set.ts'

const adjectives = wordSet('fiscal financial calendar academic school full whole very trading working business comparable corresponding')
const nameable: ReadonlySet<Unit> = new Set<Unit>(['day', 'weekend', 'week', 'month', 'quarter', 'year', 'decade', 'century'])

/** A unit in the singular, with the adjectives that change nothing: "fiscal year". */
export function readSingleUnit(words: Words, at: number): { readonly unit: Unit; readonly next: number } | undefined {
  const name = adjectives.has(words[at]?.low ?? '') ? at + 1 : at
  const low = words[name]?.low ?? ''
  const unit = unitWords.get(low)
  if (unit === undefined || (low !== unit && low !== 'yr') || words[name]!.gap === 'break') return undefined
  return { unit, next: name + 1 }
}

/** Behind "the year" and its like, these show that it is not a time of its own: "the day of", "the year-end", "the week that". */
const dependent = wordSet('of - that when in old they we he she i you')

/** Weeks, months, quarters, years, near the report or in the story. */
export const unitRules: readonly TimeRule[] = [
  {
    id: 'when/unit-toward',
    starts: [...towards.keys(), 'the', 'current', 'latest'],
    read: (words, at) => {
      const the = words[at]!.low === 'the' ? at + 1 : at
      const present = words[the]?.low === 'current' || words[the]?.low === 'latest'
      const toward = present ? { toward: words[the]!.low === 'current' ? ('this' as const) : ('same' as const), next: the + 1 } : readToward(words, at)
      if (toward === undefined || words[toward.next]?.gap === 'none') return undefined
      // "the latest period" of figures by quarters.
      const period = words[toward.next]?.low === 'period' && words[the]?.low === 'latest'
      const unit = period ? { unit: 'quarter' as const, next: toward.next + 1 } : readSingleUnit(words, toward.next)
      if (unit === undefined || !nameable.has(unit.unit)) return undefined
      // "This Week" with capitals is a programme.
      if (words[unit.next - 1]!.capital) return undefined
      const low = words[toward.next - 1]!.low
      // "the past year" is the stretch of twelve months, read elsewhere; "the last day of", "the same day-care".
      if (low === 'past' || (low === 'last' && (words[at]!.low === 'the' || words[at - 1]?.low === 'the'))) return undefined
      if (unit.unit === 'day' && (toward.toward === 'last' || toward.toward === 'this')) return undefined
      if (words[unit.next]?.low === '-' && words[unit.next]!.gap === 'none' && words[unit.next + 1]?.low !== 'long') return undefined
      // "the next day", "the next week" of a story: with the article "next" counts from where the story has come.
      const story = words[at]!.low === 'the' && toward.toward === 'next' && low === 'next'
      return {
        next: unit.next,
        meaning: { kind: 'unit', unit: unit.unit, toward: story || (unit.unit === 'day' && toward.toward === 'next') ? 'following' : toward.toward },
      }
    },
    yes: [
      ['last week', '2020-W24'],
      ['next month', '2020-07'],
      ['this year', '2020'],
      ['It began on 4 June. The following day they met.', '2020-06-05'],
    ],
    no: ['last man', 'this time', 'the last day of', 'next door', 'the past'],
  },
  {
    id: 'when/unit-of-story',
    starts: ['the'],
    read: (words, at) => {
      const unit = readSingleUnit(words, at + 1)
      const ofDay =
        unit?.unit === 'day' &&
        words[at - 1]?.low === 'in' &&
        (words[at - 2]?.low === 'later' || words[at - 2]?.low === 'earlier' || words[at - 2]?.low === 'late' || words[at - 2]?.low === 'early')
      if (unit === undefined || (unit.unit === 'day' && !ofDay) || !nameable.has(unit.unit) || unit.unit === 'century' || unit.unit === 'decade')
        return undefined
      const behind = words[unit.next]
      if (
        behind !== undefined &&
        behind.gap !== 'break' &&
        (dependent.has(behind.low) || (behind.kind === 'word' && behind.capital && unit.unit !== 'weekend'))
      )
        return undefined
      const before = words[at - 1]?.low ?? ''
      if (before === 'of' && unit.unit === 'year' && words[at - 2]?.capital === true) return undefined
      if (behind?.kind === 'number') return undefined
      if (behind?.low === 'before' || behind?.low === 'after') return undefined
      // "the year ended March 31" is a length, up to that day.
      if ((behind?.low === 'ended' || behind?.low === 'ending') && unit.unit !== 'weekend')
        return unit.unit === 'quarter' ? undefined : { next: unit.next, meaning: { kind: 'duration', amount: 1, unit: unit.unit } }
      return { next: unit.next, meaning: { kind: 'unit', unit: unit.unit, toward: 'same', weak: true } }
    },
    yes: [
      ['They met over the weekend.', '2020-W24-WE'],
      ['Trade fell in 2019. It rose later in the year.', '2019'],
    ],
    no: ['the day of the vote', 'Person of the Year', 'the year that changed it', 'the quarter-final'],
  },
]
