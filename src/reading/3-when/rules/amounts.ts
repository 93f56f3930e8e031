import type { Unit } from '../../../knowledge/calendar/names.ts'
import { unitWords } from '../../../knowledge/calendar/names.ts'
import type { Words } from '../meaning.ts'
import { readQuantity } from '../numbers.ts'
import { wordSet } from '../word-set.ts'

/** Between a number and its unit these change nothing: "three straight days", "five more years", "four trading days". */
const fillers = wordSet(
  'more consecutive straight full additional whole solid long short trading business working successive extra other further remaining bloody',
  'tense intense chaotic deadly hot cold',
)

/** A length as it stands: no `amount` for "several days"; `hyphened` for "three-day"; `article` for "a day". */
export type Amount = { readonly amount?: number; readonly unit: Unit; readonly next: number; readonly hyphened: boolean; readonly article: boolean }

/** "three days", "a few weeks", "10-year", "two and a half years", "an hour and a half", "18 months". */
export function readAmount(words: Words, at: number): Amount | undefined {
  const first = words[at]
  if (first === undefined || (first.kind === 'number' && first.gap === 'none' && words[at - 1]?.kind === 'mark' && isPartOfNumber(words, at))) return undefined
  const quantity = readQuantity(words, at)
  if (quantity === undefined) return undefined
  let next = quantity.next
  if (words[next]?.low === 'of' && words[next + 1]?.low === 'the') return undefined
  while (fillers.has(words[next]?.low ?? '') && next < quantity.next + 2) next++
  const hyphened = words[next]?.low === '-' || words[next]?.low === '‑'
  if (hyphened) next++
  const low = words[next]?.low ?? ''
  const unit = unitWords.get(low)
  // "Seven Years' War", "60 Minutes": a capital makes a name of it.
  if (unit === undefined || words[next]!.capital || words[next]!.gap === 'break' || unit === 'season' || unit === 'half' || unit === 'weekend') return undefined
  const article = first.low === 'a' || first.low === 'an'
  if (isNoTime(words, next, { unit, single: low === unit, hyphened, value: quantity.value })) return undefined
  const amount = quantity.value
  const half = readAndAHalf(words, next + 1)
  const value = amount === undefined ? undefined : amount + (half === undefined ? 0 : 0.5)
  return { ...(value === undefined ? {} : { amount: value }), unit, next: half ?? next + 1, hyphened, article }
}

type Counted = { readonly unit: Unit; readonly single: boolean; readonly hyphened: boolean; readonly value: number | undefined }

/** "a second term", "a quarter of the people", "three quarters of it", "three-quarters", "the 911 minute". */
function isNoTime(words: Words, unitAt: number, { unit, single, hyphened, value }: Counted): boolean {
  if (unit === 'second') return single
  if (unit === 'quarter') {
    if (hyphened) return !single
    const behind = words[unitAt + 1]
    const counted = behind?.low === 'in' || (behind?.kind === 'mark' && behind.low !== '-')
    return (single || (value ?? 0) >= 3) && !counted
  }
  return single && !hyphened && unit !== 'day' && (value ?? 0) > 100
}

/** "1.5 days" begins at its 1, not at its 5. */
const isPartOfNumber = (words: Words, at: number): boolean => {
  const [mark, before] = [words[at - 1]!, words[at - 2]]
  return (
    (mark.low === '.' || mark.low === ',' || mark.low === '/' || mark.low === ':' || mark.low === '$' || mark.low === '£') &&
    (mark.low === '$' || mark.low === '£' || (mark.gap === 'none' && before?.kind === 'number'))
  )
}

const readAndAHalf = (words: Words, at: number): number | undefined =>
  words[at]?.low === 'and' && words[at + 1]?.low === 'a' && words[at + 2]?.low === 'half' ? at + 3 : undefined

/** Words that a quantity can begin with. */
export const quantityStarts = [
  '#',
  ...'a an half couple few several some many dozens dozen tens hundreds thousands scores one two three four five six seven eight nine ten eleven twelve'.split(
    ' ',
  ),
  ...'thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred countless numerous various'.split(
    ' ',
  ),
]
