import { months, shortMonths } from '../../../knowledge/calendar/names.ts'
import type { Words } from '../meaning.ts'

/** A month's name as it stands; `sure` when it can be nothing else (not "May", "March", "Jan" without a full stop). */
export type MonthName = { readonly month: number; readonly next: number; readonly sure: boolean; readonly short: boolean }

/** "June", "Sept.", "Nov", "JUNE". */
export function readMonthName(words: Words, at: number): MonthName | undefined {
  const word = words[at]
  if (word?.kind !== 'word' || word.low.length < 3) return undefined
  const full = months.get(word.low)
  if (full !== undefined) return word.capital ? { month: full, next: at + 1, sure: !doubleMeaning.has(word.low), short: false } : undefined
  const short = shortMonths.get(word.low)
  if (short === undefined || !word.capital) return undefined
  const stop = words[at + 1]
  const dotted = stop?.low === '.' && stop.gap === 'none'
  return { month: short, next: dotted ? at + 2 : at + 1, sure: dotted, short: true }
}

const nounPhrase = new Set(['the', 'a', 'its', 'his', 'her', 'their', 'our'])
/** What a march does. */
const movement = new Set('on of to in through against from for by was is and toward towards past across at began ended drew will'.split(' '))

/** "the October Revolution": a happening named after its month or feast. */
export const eventNouns = new Set(
  'revolution war coup uprising offensive crisis movement monarchy days accord accords putsch rising manifesto theses agreement massacre plot group fighters surprise initiative declaration memorandum'.split(
    ' ',
  ),
)

const doubleMeaning = new Set(['may', 'march'])

const before = new Set(
  (
    'in of last next this since until till by from to and or early late mid before after during through between late, past previous following each every ' +
    'around about throughout beginning starting ending effective mid- - – end start middle for on into towards toward within is was again only as both'
  ).split(' '),
)
const afterName = new Set([
  'and',
  'to',
  'or',
  'through',
  'until',
  '-',
  '–',
  ',',
  '.',
  'when',
  'after',
  'for',
  'in',
  'with',
  'as',
  'by',
  'from',
  'that',
  'he',
  'the',
  ';',
  ')',
  ':',
  'last',
  'this',
  'next',
  'of',
])

/** Whether a month's name that stands alone is one: "in May", "March's vote"; not "May said", "the March on", "Theresa May". */
export function isMonthAlone(words: Words, at: number, name: MonthName): boolean {
  const [previous, next] = [words[at - 1], words[name.next]]
  if (name.short && !name.sure) return false
  if (next?.capital === true && eventNouns.has(next.low)) return false
  const introduced = previous !== undefined && previous.gap !== 'break' && before.has(previous.low) && words[at]!.gap !== 'break'
  const namesSomebody = next?.kind === 'word' && next.capital && next.gap === 'space'
  if (name.sure) return introduced || !namesSomebody
  if (!introduced) {
    // "May's exports" but not "May's cabinet": too thin, so silent. "the May 2018 vote" is read with its year elsewhere.
    return nounPhrase.has(previous?.low ?? '') && next?.kind === 'word' && !next.capital && !movement.has(next.low)
  }
  if (namesSomebody) return false
  return (
    next === undefined ||
    next.kind === 'mark' ||
    afterName.has(next.low) ||
    previous.low === 'in' ||
    previous.low === 'last' ||
    previous.low === 'next' ||
    previous.low === 'since'
  )
}
