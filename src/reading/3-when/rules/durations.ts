import { unitWords } from '../../../knowledge/calendar/names.ts'
import type { Unit } from '../../../knowledge/calendar/names.ts'
import { readOrdinal, readQuantity } from '../numbers.ts'
import type { Meaning, Read, TimeRule, Words } from '../meaning.ts'
import { readSingleUnit } from './units.ts'

/** Between a number and its unit these change nothing: "three straight days", "five more years", "four trading days". */
const fillers = new Set(
  'more consecutive straight full additional whole solid long short trading business working successive extra other further remaining bloody tense intense chaotic deadly hot cold'.split(
    ' ',
  ),
)

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
  const single = low === unit
  // "a second term", "a quarter of", "one minute" are not all times.
  if (unit === 'second' && single) return undefined
  if (unit === 'quarter' && hyphened && !single) return undefined
  if (
    unit === 'quarter' &&
    (single || (quantity.value ?? 0) >= 3) &&
    words[next + 1]?.low !== 'in' &&
    !hyphened &&
    !(words[next + 1]?.kind === 'mark' && words[next + 1]?.low !== '-')
  )
    return undefined
  if (
    single &&
    quantity.value !== undefined &&
    quantity.value > 1 &&
    !hyphened &&
    words[at]!.kind === 'number' &&
    Number(words[at]!.low) > 100 &&
    unit !== 'day'
  )
    return undefined
  const amount = quantity.value
  const half = readAndAHalf(words, next + 1)
  const value = amount === undefined ? undefined : amount + (half === undefined ? 0 : 0.5)
  return { ...(value === undefined ? {} : { amount: value }), unit, next: half ?? next + 1, hyphened, article }
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

export const quantityStarts = [
  '#',
  ...'a an half couple few several some many dozens dozen tens hundreds thousands scores one two three four five six seven eight nine ten eleven twelve'.split(
    ' ',
  ),
  ...'thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred countless numerous various'.split(
    ' ',
  ),
]

const duration = (amount: number | undefined, unit: Unit): Meaning => ({ kind: 'duration', unit, ...(amount === undefined ? {} : { amount }) })

const behindShift: ReadonlyMap<string, { readonly direction: 1 | -1; readonly from: 'published' | 'running' }> = new Map([
  ['ago', { direction: -1, from: 'published' }],
  ['earlier', { direction: -1, from: 'running' }],
  ['previously', { direction: -1, from: 'running' }],
  ['prior', { direction: -1, from: 'running' }],
  ['later', { direction: 1, from: 'running' }],
  ['afterward', { direction: 1, from: 'running' }],
  ['afterwards', { direction: 1, from: 'running' }],
  ['hence', { direction: 1, from: 'published' }],
])

/** "ago", "or so ago", "before." with nothing behind, "from now", "after the attack". */
function readShift(words: Words, amount: Amount): Read | undefined {
  let at = amount.next
  if (words[at]?.low === 'or' && words[at + 1]?.low === 'so') at += 2
  const unit = { unit: amount.unit, ...(amount.amount === undefined ? {} : { amount: amount.amount }) }
  const low = words[at]?.low ?? ''
  const known = behindShift.get(low)
  if (known !== undefined && !(low === 'prior' && words[at + 1]?.low === 'to') && !(low === 'earlier' && words[at + 1]?.low === 'than')) {
    return { next: at + 1, meaning: { kind: 'shift', ...unit, ...known } }
  }
  if (low === 'from' && (words[at + 1]?.low === 'now' || words[at + 1]?.low === 'today'))
    return { next: at + 2, meaning: { kind: 'shift', ...unit, direction: 1, from: 'published' } }
  if (low === 'before' || low === 'after' || low === 'prior' || low === 'following') {
    const direction = low === 'after' || low === 'following' ? 1 : -1
    const behind = words[low === 'prior' ? at + 2 : at + 1]
    const open = behind === undefined || behind.gap === 'break' || behind.kind === 'mark' || behind.low === 'and' || behind.low === 'in'
    if (open && low !== 'following') return { next: at + 1, meaning: { kind: 'shift', ...unit, direction, from: 'running' } }
    // The words of the offset end at its unit: what it counts from may be a time of its own, and is joined later.
    return { next: amount.next, meaning: { kind: 'offset', ...unit, direction } }
  }
  return undefined
}

export const durationRules: readonly TimeRule[] = [
  {
    id: 'when/shift',
    starts: [...quantityStarts, 'years', 'months', 'weeks', 'days', 'hours', 'decades', 'centuries', 'minutes', 'moments'],
    read: (words, at) => {
      const bare = unitWords.get(words[at]!.low)
      const amount = bare === undefined ? readAmount(words, at) : { unit: bare, next: at + 1, hyphened: false, article: false }
      if (amount === undefined) return undefined
      return readShift(words, amount)
    },
    yes: [
      ['three days ago', '2020-06-13'],
      ['two months ago', '2020-04'],
      ['It closed in 2016. Two years later it opened again.', '2018'],
      ['They met on 4 June. Two days earlier they had not.', '2020-06-02'],
    ],
    no: ['earlier than three', 'ago'],
  },
  {
    id: 'when/year-ago',
    starts: ['year', 'the', 'a'],
    read: (words, at) => {
      const year = words[at]!.low === 'the' || words[at]!.low === 'a' ? at + 1 : at
      if (words[year]?.low !== 'year' || words[year + 1]?.low !== '-' || words[year + 1]!.gap !== 'none') return undefined
      const low = words[year + 2]?.low
      if (low !== 'ago' && low !== 'earlier' && low !== 'before') return undefined
      const noun = words[year + 3]?.low === 'period' || words[year + 3]?.low === 'quarter' ? year + 4 : year + 3
      return { next: noun, meaning: { kind: 'shift', amount: 1, unit: 'year', direction: -1, from: 'running', ...(noun > year + 3 ? { ofPeriod: true } : {}) } }
    },
    yes: [['Profit of the third quarter of 2019 fell from the year-ago period.', '2018-Q3']],
    no: ['year-end'],
  },
  {
    id: 'when/year-end',
    starts: ['year', 'month'],
    read: (words, at) => {
      const possessive = words[at + 1]?.low === "'s" ? at + 2 : words[at + 1]?.low === '-' ? at + 2 : at + 1
      if (words[possessive]?.low !== 'end') return undefined
      return { next: possessive + 1, meaning: { kind: 'unit', unit: words[at]!.low === 'year' ? 'year' : 'month', toward: 'this' }, edge: 'end' }
    },
    yes: [['by year-end', '2020']],
    no: ['year ending'],
  },
  {
    id: 'when/duration',
    starts: quantityStarts,
    read: (words, at) => {
      const amount = readAmount(words, at)
      if (amount === undefined) return undefined
      const long =
        words[amount.next]?.low === '-' && (words[amount.next + 1]?.low === 'long' || words[amount.next + 1]?.low === 'old') ? amount.next + 2 : amount.next
      // Ages are no times: "a 57-year-old man", "he is 57 years old".
      if (words[amount.next]?.low === 'old' || (amount.hyphened && words[amount.next + 1]?.low === 'old' && words[amount.next]?.low === '-')) return undefined
      const low = words[amount.next - 1]!.low
      if (amount.article && (amount.unit === 'second' || amount.unit === 'quarter' || amount.unit === 'night') && low === amount.unit) return undefined
      // "some day", "many a year", "few days": no length; "$5 a day", "twice a week": a rate, read elsewhere.
      if (['some', 'many', 'few', 'various', 'numerous'].includes(words[at]!.low) && low === amount.unit) return undefined
      if (isRate(words, at, amount)) return { next: amount.next, meaning: { kind: 'set', value: setValue(1, amount.unit) } }
      return { next: long, meaning: duration(amount.amount, amount.unit) }
    },
    yes: [
      ['for three days', 'P3D'],
      ['a two-year ban', 'P2Y'],
      ['several weeks', 'PXW'],
      ['two and a half years', 'P2Y6M'],
      ['half an hour', 'PT30M'],
      ['twenty-four hours', 'PT24H'],
    ],
    no: ['a 57-year-old man', 'a second term', 'a quarter of the people', 'one way', 'some day'],
  },
  {
    id: 'when/bare-units',
    starts: ['days', 'weeks', 'months', 'years', 'decades', 'centuries', 'hours', 'minutes'],
    read: (words, at) => {
      const before = words[at - 1]?.low ?? ''
      const after = words[at + 1]?.low ?? ''
      if (after === '-' && ['long', 'old'].includes(words[at + 2]?.low ?? ''))
        return { next: at + 3, meaning: duration(undefined, unitWords.get(words[at]!.low)!) }
      if (!bareAfter.has(before) || (words[at]!.low === 'minutes' && before === 'of') || ['old'].includes(after)) return undefined
      return { next: at + 1, meaning: duration(undefined, unitWords.get(words[at]!.low)!) }
    },
    yes: [
      ['They fought for weeks.', 'PXW'],
      ['after months of talks', 'PXM'],
    ],
    no: ['the minutes of the meeting', 'working hours', 'years old'],
  },
  {
    id: 'when/long-words',
    starts: [
      'daylong',
      'weeklong',
      'monthlong',
      'yearlong',
      'decadelong',
      'hourlong',
      'day',
      'week',
      'month',
      'year',
      'decade',
      'century',
      'hour',
      'fortnight',
    ],
    read: (words, at) => {
      const low = words[at]!.low
      if (low.endsWith('long')) return { next: at + 1, meaning: duration(1, unitWords.get(low.slice(0, -4))!) }
      if (words[at + 1]?.low !== '-' || (words[at + 2]?.low !== 'long' && words[at + 2]?.low !== 'old')) return undefined
      if (words[at - 1]?.low === '-') return undefined
      return { next: at + 3, meaning: duration(1, unitWords.get(low)!) }
    },
    yes: [
      ['a day-long siege', 'P1D'],
      ['a yearlong ban', 'P1Y'],
    ],
    no: ['a day-care centre', 'a three-year-old'],
  },
  {
    id: 'when/stretch',
    starts: [
      'the',
      'past',
      'last',
      'next',
      'coming',
      'recent',
      'previous',
      'first',
      'final',
      'latest',
      'preceding',
      'following',
      'these',
      'those',
      'its',
      'their',
      'his',
      'her',
    ],
    read: (words, at) => readStretch(words, at),
    yes: [
      ['in the past two weeks', 'P2W'],
      ['over the next few days', 'PXD'],
      ['the first nine months of 2019', 'P9M'],
      ['in recent years', 'PXY'],
      ['the past decade', 'P10Y'],
    ],
    no: ['the last two men', 'the past leaders', 'the next train'],
  },
  {
    id: 'when/running-days',
    starts: ['the', 'a', '#', 'third', 'second', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth'],
    read: (words, at) => {
      const first = words[at]!.low === 'the' || words[at]!.low === 'a' ? at + 1 : at
      const ordinal = readOrdinal(words, first)
      if (ordinal === undefined || ordinal.value < 2) return undefined
      const straight = ['straight', 'consecutive', 'successive'].includes(words[ordinal.next]?.low ?? '')
      const unit = readSingleUnit(words, straight ? ordinal.next + 1 : ordinal.next)
      if (unit === undefined || !['day', 'night', 'week', 'month', 'year', 'quarter'].includes(unit.unit)) return undefined
      const tail =
        words[unit.next]?.low === 'running'
          ? unit.next + 1
          : words[unit.next]?.low === 'in' && words[unit.next + 1]?.low === 'a' && words[unit.next + 2]?.low === 'row'
            ? unit.next + 3
            : undefined
      if (!straight && tail === undefined) return undefined
      return { next: tail ?? unit.next, meaning: { kind: 'stretch', amount: ordinal.value, unit: unit.unit, direction: -1 } }
    },
    yes: [['for the third day running', 'P3D']],
    no: ['for the third day', 'the second in a row'],
  },
]

const bareAfter = new Set([
  'for',
  'in',
  'within',
  'took',
  'takes',
  'take',
  'taken',
  'lasted',
  'last',
  'after',
  'over',
  'spent',
  'spend',
  'spending',
  'through',
  'during',
  'of',
  'by',
  'and',
  'or',
  'many',
  'just',
  'only',
  'waited',
  'wait',
  'throughout',
  'until',
  'be',
  'with',
  'additional',
  'more',
])

const perBefore = new Set([
  'once',
  'twice',
  'times',
  'thrice',
  'time',
  'percent',
  '%',
  'barrels',
  'hours',
  'days',
  'dollars',
  'meals',
  'each',
  'per',
  'million',
  'billion',
  'people',
  'tons',
  'tonnes',
  'cents',
  'thousand',
  'euros',
  'pounds',
  'day',
  'times',
])

/** "twice a week", "$5 a day", "three times a year", "40 hours a week". */
function isRate(words: Words, at: number, amount: Amount): boolean {
  if (!amount.article || amount.hyphened || amount.next !== at + 2) return false
  const before = words[at - 1]
  if (before === undefined || before.gap === 'break') return false
  if (['ago', 'earlier', 'later', 'before', 'after'].includes(words[amount.next]?.low ?? '')) return false
  return perBefore.has(before.low) || before.kind === 'number'
}

/** "P1D", "P2W", "PT1H": how often, as TIMEX3 writes it. */
export function setValue(amount: number, unit: Unit): string {
  const code = unitCodes[unit]
  return `P${timeUnits.has(unit) ? 'T' : ''}${amount * code.times}${code.letter}`
}

const timeUnits: ReadonlySet<Unit> = new Set<Unit>(['second', 'minute', 'hour'])
const unitCodes: Record<Unit, { readonly times: number; readonly letter: string }> = {
  second: { times: 1, letter: 'S' },
  minute: { times: 1, letter: 'M' },
  hour: { times: 1, letter: 'H' },
  day: { times: 1, letter: 'D' },
  night: { times: 1, letter: 'D' },
  weekend: { times: 2, letter: 'D' },
  week: { times: 1, letter: 'W' },
  fortnight: { times: 2, letter: 'W' },
  month: { times: 1, letter: 'M' },
  season: { times: 3, letter: 'M' },
  quarter: { times: 1, letter: 'Q' },
  half: { times: 6, letter: 'M' },
  year: { times: 1, letter: 'Y' },
  decade: { times: 10, letter: 'Y' },
  century: { times: 100, letter: 'Y' },
  millennium: { times: 1000, letter: 'Y' },
}

/** The length as TIMEX3 writes it: "P2Y6M", "PT90M", "PXD". */
export function durationValue(amount: number | undefined, unit: Unit): string {
  const { times, letter } = unitCodes[unit]
  const prefix = timeUnits.has(unit) ? 'PT' : 'P'
  if (amount === undefined) return `${prefix}X${letter}`
  const total = amount * times
  const whole = Math.floor(total)
  if (total === whole) return `${prefix}${whole}${letter}`
  const finer = { Y: ['M', 12], M: unit === 'minute' ? ['S', 60] : ['D', 30], H: ['M', 60], W: ['D', 7], D: undefined, S: undefined, Q: ['M', 3] }[letter] as
    [string, number] | undefined
  if (finer === undefined || total - whole !== 0.5) return `${prefix}${total}${letter}`
  const rest = Math.floor(finer[1] / 2)
  return whole === 0 ? `${prefix}${rest}${finer[0]}` : `${prefix}${whole}${letter}${rest}${finer[0]}`
}

const stretchWords: ReadonlyMap<string, 1 | -1 | 0> = new Map<string, 1 | -1 | 0>([
  ['past', -1],
  ['last', -1],
  ['previous', -1],
  ['preceding', -1],
  ['recent', -1],
  ['latest', -1],
  ['next', 1],
  ['coming', 1],
  ['following', 1],
  ['first', 0],
  ['final', 0],
])

function readStretch(words: Words, at: number): Read | undefined {
  const article = ['the', 'these', 'those', 'its', 'their', 'his', 'her'].includes(words[at]!.low)
  const name = article ? at + 1 : at
  const low = words[name]?.low ?? ''
  const direction = stretchWords.get(low)
  if (direction === undefined) {
    // "the nine months", "the 48 hours": a length with its article.
    const amount = article && words[at]!.low === 'the' && low !== 'a' && low !== 'an' ? readAmount(words, name) : undefined
    if (amount === undefined || amount.hyphened || words[amount.next]?.low === 'old') return undefined
    if (words[amount.next - 1]!.low === amount.unit && words[name]!.low !== 'one') return undefined
    return { next: amount.next, meaning: duration(amount.amount, amount.unit) }
  }
  const unit = unitWords.get(words[name + 1]?.low ?? '')
  const several = words[name + 1]?.low ?? ''
  if (unit !== undefined && words[name + 1]!.gap === 'space') {
    if (several !== unit) {
      if (unit === 'second' || unit === 'half' || unit === 'season' || unit === 'weekend') return undefined
      if (low === 'first' || low === 'final' || low === 'latest' || low === 'last')
        return direction === 0 ? { next: name + 2, meaning: duration(undefined, unit) } : undefined
      const more = words[name + 2]?.low === 'and' && unitWords.has(words[name + 3]?.low ?? '') ? name + 4 : name + 2
      return { next: more, meaning: { kind: 'stretch', unit, direction } }
    }
    if (
      (low === 'past' || (low === 'last' && article)) &&
      !['day', 'night', 'second', 'half', 'season', 'minute'].includes(unit) &&
      words[name + 2]?.low !== 'of' &&
      words[name + 2]?.low !== '-'
    ) {
      return { next: name + 2, meaning: { kind: 'stretch', amount: 1, unit, direction } }
    }
    return undefined
  }
  const amount = readAmount(words, name + 1)
  if (amount === undefined || amount.article || amount.hyphened) return undefined
  if (words[amount.next - 1]!.low === amount.unit && amount.amount !== 1) return undefined
  return { next: amount.next, meaning: { kind: 'stretch', unit: amount.unit, direction, ...(amount.amount === undefined ? {} : { amount: amount.amount }) } }
}
