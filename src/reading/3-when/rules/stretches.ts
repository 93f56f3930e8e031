import { unitWords } from '../../../knowledge/calendar/names.ts'
import type { Read, TimeRule, Words } from '../meaning.ts'
import { readOrdinal } from '../numbers.ts'
import { readAmount } from './amounts.ts'
import { duration } from './lengths.ts'
import { readSingleUnit } from './units.ts'

/** A length that borders on the day of the report, or is counted up to it. */
export const stretchRules: readonly TimeRule[] = [
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
