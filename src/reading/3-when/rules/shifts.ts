import { unitWords } from '../../../knowledge/calendar/names.ts'
import type { Read, TimeRule, Words } from '../meaning.ts'
import type { Amount } from './amounts.ts'
import { quantityStarts, readAmount } from './amounts.ts'

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

/** How far from a day: "ago", "earlier", "later", "before". */
export const shiftRules: readonly TimeRule[] = [
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
]
