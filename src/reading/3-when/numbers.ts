import { decadeWords, multipliers, ordinals, smallNumbers, tens, vagueQuantities } from '../../knowledge/calendar/number-words.ts'
import type { Word } from './words.ts'

/** A quantity read from words: `value` is undefined where the words give none ("several"). `next` is the word after it. */
export type Quantity = { readonly value: number | undefined; readonly next: number }

type Words = readonly Word[]

/** "three", "twenty-four", "a hundred", "2 1/2", "two and a half", "1,200", "a few", "a couple of", "two to three", "weeks" excluded. */
export function readQuantity(words: Words, at: number): Quantity | undefined {
  const first = readSimple(words, at)
  if (first === undefined) return undefined
  const joint = words[first.next]
  // "two to three weeks", "12 to 18 months", "two or three days", "two-three days": the lower bound counts.
  if (first.value !== undefined && joint !== undefined && (joint.low === 'to' || joint.low === 'or' || joint.low === '-' || joint.low === '–')) {
    const second = readCardinal(words, first.next + 1)
    if (second !== undefined && second.value > first.value) return { value: first.value, next: second.next }
  }
  return first
}

function readSimple(words: Words, at: number): Quantity | undefined {
  const word = words[at]
  if (word === undefined) return undefined
  const low = word.low
  if (low === 'a' || low === 'an') return readAfterArticle(words, at)
  if (low === 'half') return { value: 0.5, next: skip(words, skip(words, at + 1, 'an'), 'a') }
  if (low === 'couple') return { value: 2, next: skip(words, at + 1, 'of') }
  if (low === 'tens' || low === 'hundreds' || low === 'thousands' || low === 'scores') {
    return words[at + 1]?.low === 'of' ? { value: undefined, next: at + 2 } : undefined
  }
  if (vagueQuantities.has(low)) return { value: undefined, next: low === 'dozens' ? skip(words, at + 1, 'of') : at + 1 }
  if (low === 'dozen') return { value: 12, next: at + 1 }
  const cardinal = readCardinal(words, at)
  return cardinal === undefined ? undefined : withHalf(words, cardinal)
}

function readAfterArticle(words: Words, at: number): Quantity {
  let next = at + 1
  if (words[next]?.low === 'good' || words[next]?.low === 'mere' || words[next]?.low === 'full' || words[next]?.low === 'whole') next++
  const low = words[next]?.low ?? ''
  if (low === 'couple') return { value: 2, next: skip(words, next + 1, 'of') }
  if (low === 'few') return { value: undefined, next: next + 1 }
  if (low === 'fairly' || low === 'number' || low === 'handful' || low === 'matter') return { value: undefined, next: skip(words, next + 1, 'of') }
  if (low === 'dozen') return { value: 12, next: next + 1 }
  if (low === 'half') return { value: 0.5, next: next + 1 }
  const multiplier = multipliers.get(low)
  return multiplier === undefined ? { value: 1, next } : { value: multiplier, next: next + 1 }
}

const skip = (words: Words, at: number, low: string): number => (words[at]?.low === low ? at + 1 : at)

/** "2 1/2", "2½", "two and a half", "two-and-a-half". */
function withHalf(words: Words, { value, next }: { value: number; next: number }): Quantity {
  if (words[next]?.low === '½') return { value: value + 0.5, next: next + 1 }
  const dash = words[next]?.low === '-' ? next + 1 : next
  if (words[dash]?.low === '1' && words[dash + 1]?.low === '/' && words[dash + 2]?.low === '2') return { value: value + 0.5, next: dash + 3 }
  if (words[dash]?.low === 'and') {
    const article = skip(words, dash + 1, '-')
    const half = skip(words, article + 1, '-')
    if (words[article]?.low === 'a' && words[half]?.low === 'half') return { value: value + 0.5, next: half + 1 }
  }
  return { value, next }
}

/** A cardinal number in digits or words: "1,200", "3.5", "twenty-four", "two thousand", "one hundred and five". */
export function readCardinal(words: Words, at: number): { readonly value: number; readonly next: number } | undefined {
  const word = words[at]
  if (word === undefined) return undefined
  if (word.kind === 'number') return readDigits(words, at)
  let next = at
  let total = 0
  let part: number | undefined
  for (;;) {
    const low = words[next]?.low ?? ''
    const small = smallNumbers.get(low)
    const ten = tens.get(low)
    const multiplier = multipliers.get(low)
    if (small !== undefined && part === undefined) part = small
    else if (small !== undefined && small < 10 && part !== undefined && part % 10 === 0 && part !== 0 && (part % 100 >= 20 || part % 100 === 0)) part += small
    else if (ten !== undefined && (part === undefined || (part % 100 === 0 && part > 0))) part = (part ?? 0) + ten
    else if (multiplier !== undefined && part !== undefined) {
      if (multiplier === 100) part *= 100
      else {
        total += part * multiplier
        part = 0
      }
    } else if (low === '-' && part !== undefined && part % 10 === 0 && part >= 20 && smallNumbers.has(words[next + 1]?.low ?? '')) {
      next++
      continue
    } else if (
      low === 'and' &&
      part !== undefined &&
      part % 100 === 0 &&
      part > 0 &&
      (smallNumbers.has(words[next + 1]?.low ?? '') || tens.has(words[next + 1]?.low ?? ''))
    ) {
      next++
      continue
    } else break
    next++
  }
  return part === undefined ? undefined : { value: total + part, next }
}

function readDigits(words: Words, at: number): { readonly value: number; readonly next: number } {
  let digits = words[at]!.low
  let next = at + 1
  while (touches(words, next, ',') && touchesDigits(words, next + 1) && words[next + 1]!.low.length === 3) {
    digits += words[next + 1]!.low
    next += 2
  }
  if (touches(words, next, '.') && touchesDigits(words, next + 1)) {
    digits += `.${words[next + 1]!.low}`
    next += 2
  }
  return { value: Number(digits), next }
}

const touches = (words: Words, at: number, low: string): boolean => words[at]?.gap === 'none' && words[at].low === low
const touchesDigits = (words: Words, at: number): boolean => words[at]?.gap === 'none' && words[at].kind === 'number'

/** "first", "21st", "twenty-first", "3rd". */
export function readOrdinal(words: Words, at: number): { readonly value: number; readonly next: number } | undefined {
  const word = words[at]
  if (word === undefined) return undefined
  if (word.kind === 'number') {
    const ending = words[at + 1]
    if (word.low.length > 2 || ending?.gap !== 'none') return undefined
    return ['st', 'nd', 'rd', 'th'].includes(ending.low) ? { value: Number(word.low), next: at + 2 } : undefined
  }
  const ordinal = ordinals.get(word.low)
  if (ordinal !== undefined) return { value: ordinal, next: at + 1 }
  const ten = tens.get(word.low)
  const unitAt = words[at + 1]?.low === '-' ? at + 2 : at + 1
  const unit = ordinals.get(words[unitAt]?.low ?? '')
  return ten !== undefined && unit !== undefined && unit < 10 ? { value: ten + unit, next: unitAt + 1 } : undefined
}

/** A year in words: "nineteen ninety-seven", "two thousand (and) eight", "twenty twenty". */
export function readYearInWords(words: Words, at: number): { readonly value: number; readonly next: number } | undefined {
  const first = words[at]?.low ?? ''
  if (first === 'two' && words[at + 1]?.low === 'thousand') {
    const whole = readCardinal(words, at)
    return whole !== undefined && whole.value >= 2000 && whole.value < 2100 ? whole : undefined
  }
  const century = smallNumbers.get(first) ?? tens.get(first)
  if (century !== 19 && century !== 18 && century !== 17 && century !== 20) return undefined
  const rest = readTwoDigits(words, words[at + 1]?.low === '-' ? at + 2 : at + 1)
  return rest === undefined ? undefined : { value: century * 100 + rest.value, next: rest.next }
}

function readTwoDigits(words: Words, at: number): { readonly value: number; readonly next: number } | undefined {
  const low = words[at]?.low ?? ''
  const small = smallNumbers.get(low)
  if (small !== undefined && small >= 10) return { value: small, next: at + 1 }
  const ten = tens.get(low)
  if (ten === undefined) return undefined
  const unitAt = words[at + 1]?.low === '-' ? at + 2 : at + 1
  const unit = smallNumbers.get(words[unitAt]?.low ?? '')
  return unit !== undefined && unit > 0 && unit < 10 ? { value: ten + unit, next: unitAt + 1 } : { value: ten, next: at + 1 }
}

/** "nineties" as 90. */
export const readDecadeWord = (low: string): number | undefined => decadeWords.get(low)
