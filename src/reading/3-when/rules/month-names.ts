import { months, shortMonths } from '../../../knowledge/calendar/names.ts'
import type { Words } from '../meaning.ts'
import { wordSet } from '../word-set.ts'

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

/** Names that are words of their own. */
const doubleMeaning = wordSet('may march')
/** "the October Revolution": a happening named after its month or feast. */
export const eventNouns = wordSet(
  'revolution war coup uprising offensive crisis movement monarchy days accord accords putsch rising manifesto theses agreement massacre plot group fighters surprise initiative declaration memorandum',
)

/** Before a month, these leave no doubt: "in May", "late March". */
const strongBefore = wordSet(
  'in since last next early late mid until till during throughout every each previous following beginning starting ending middle end',
)
/** These may stand before a month or before a person: "of May", "by May". */
const weakBefore = wordSet(
  'of this by from to and or before after through between around about effective - – for on into toward towards within is was again only as both',
)
/** What follows a month in a sentence, and seldom a person. */
const afterMonth = wordSet(
  'and to or through until - – , . ; : ) when after for in with as by from that the last this next of he she it they we i his her its their was were had there who which a an no',
)

const articles = wordSet('the a its his her their our')
/** What a march does: "the march on the capital". */
const movement = wordSet('on of to in through against from for by was is and toward towards past across at began ended drew will')

/** Whether a month's name that stands alone is one: "in May", "the June vote"; not "May said", "the March on", "Theresa May". */
export function isMonthAlone(words: Words, at: number, name: MonthName): boolean {
  if (name.short && !name.sure) return false
  const [previous, next] = [words[at - 1], words[name.next]]
  if (next?.capital === true && eventNouns.has(next.low)) return false
  const low = previous === undefined || words[at]!.gap === 'break' ? '' : previous.low
  const strong = strongBefore.has(low)
  const namesSomebody = next?.kind === 'word' && next.capital && next.gap === 'space'
  if (name.sure) return strong || weakBefore.has(low) || !namesSomebody
  if (namesSomebody) return false
  if (strong) return true
  if (weakBefore.has(low)) return next === undefined || afterMonth.has(next.low)
  return articles.has(low) && next?.kind === 'word' && !movement.has(next.low)
}
