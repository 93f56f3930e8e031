import { unitWords } from '../../../knowledge/calendar/names.ts'
import type { TimeRule, Words } from '../meaning.ts'
import type { Amount } from './amounts.ts'
import { quantityStarts, readAmount } from './amounts.ts'
import { duration, setValue } from './lengths.ts'
import { wordSet } from '../word-set.ts'

/** How long. */
export const durationRules: readonly TimeRule[] = [
  {
    id: 'when/duration',
    starts: quantityStarts,
    read: (words, at) => {
      const amount = readAmount(words, at)
      if (amount === undefined) return undefined
      const long =
        words[amount.next]?.low === '-' && (words[amount.next + 1]?.low === 'long' || words[amount.next + 1]?.low === 'old') ? amount.next + 2 : amount.next
      // Ages are no times: "a 57-year-old man", "he is 57 years old".
      if (words[amount.next]?.low === 'old' || (words[amount.next]?.low === '-' && words[amount.next + 1]?.low === 'old')) return undefined
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
      if (after === '-' && ['long', 'old'].includes(words[at + 2]?.low ?? '') && before !== '-')
        return { next: at + 3, meaning: duration(undefined, unitWords.get(words[at]!.low)!) }
      if (!bareAfter.has(before) || (before === 'of' && (words[at]!.low === 'minutes' || words[at - 2]?.low === 'out')) || ['old'].includes(after))
        return undefined
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
      if (words[at + 2]!.low === 'old' && words[at - 1]?.low !== 'a' && words[at - 1]?.low !== 'the') return undefined
      if (words[at - 1]?.low === '-') return undefined
      return { next: at + 3, meaning: duration(1, unitWords.get(low)!) }
    },
    yes: [
      ['a day-long siege', 'P1D'],
      ['a yearlong ban', 'P1Y'],
    ],
    no: ['a day-care centre', 'a three-year-old'],
  },
]

const bareAfter = wordSet(
  'for in within took takes take taken lasted last after over spent spend spending through during of by and or many just only waited wait',
  'throughout until be with additional more',
)

const perBefore = wordSet(
  'once twice times thrice time percent % barrels hours days dollars meals each per million billion people tons tonnes cents thousand euros',
  'pounds day',
)

/** "twice a week", "$5 a day", "three times a year", "40 hours a week". */
function isRate(words: Words, at: number, amount: Amount): boolean {
  if (!amount.article || amount.hyphened || amount.next !== at + 2) return false
  const before = words[at - 1]
  if (before === undefined || before.gap === 'break') return false
  if (['ago', 'earlier', 'later', 'before', 'after'].includes(words[amount.next]?.low ?? '')) return false
  return perBefore.has(before.low) || before.kind === 'number'
}
