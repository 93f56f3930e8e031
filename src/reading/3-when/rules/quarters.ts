import type { Read, TimeRule, Words } from '../meaning.ts'
import { readOrdinal } from '../numbers.ts'
import { readToward } from './toward.ts'
import { pad, readYearNumber } from './year-numbers.ts'

/** Quarters and halves of a year. */
export const quarterRules: readonly TimeRule[] = [
  {
    id: 'when/quarter',
    starts: ['first', 'second', 'third', 'fourth', 'final', 'fiscal', 'q', '#', 'the'],
    read: (words, at) => readQuarter(words, at),
    yes: [
      ['in the first quarter of 2019', '2019-Q1'],
      ['Q3 2019', '2019-Q3'],
      ['third-quarter profit', '2019-Q3'],
    ],
    no: ['the first quarters', 'a quarter', 'the Latin quarter'],
  },
  {
    id: 'when/half',
    starts: ['first', 'second', 'last', 'latter'],
    read: (words, at) => {
      const half = words[at + 1]?.low === '-' ? at + 2 : at + 1
      if (words[half]?.low !== 'half') return undefined
      // "the first half" is also one of a match: only with its year.
      const joint = words[half + 1]?.low
      const year = joint === 'of' ? readYearNumber(words, half + 2) : undefined
      const number = words[at]!.low === 'first' ? 1 : 2
      if (year !== undefined) return { next: year.next, meaning: { kind: 'value', value: `${pad(year.year, 4)}-H${number}` } }
      const toward = joint === 'of' ? readToward(words, half + 2) : undefined
      if (toward === undefined || words[toward.next]?.low !== 'year') return undefined
      return { next: toward.next + 1, meaning: { kind: 'recurring', of: { kind: 'half', half: number }, year: { kind: 'toward', toward: toward.toward } } }
    },
    yes: [
      ['in the first half of 2019', '2019-H1'],
      ['the second half of last year', '2019-H2'],
    ],
    no: ['the first half of the match', 'second-half goals'],
  },
]

const quarterOrdinals: ReadonlyMap<string, number> = new Map([
  ['first', 1],
  ['second', 2],
  ['third', 3],
  ['fourth', 4],
  ['final', 4],
])

function readQuarter(words: Words, at: number): Read | undefined {
  let first = words[at]!.low === 'the' ? at + 1 : at
  if (words[first]?.low === 'fiscal') first = words[first + 1]?.low === '-' ? first + 2 : first + 1
  const word = words[first]
  let quarter: number | undefined
  let next = first + 1
  if (word?.low === 'q') {
    const digit = words[first + 1]
    if (digit?.gap !== 'none' || digit.low.length !== 1) return undefined
    quarter = Number(digit.low)
    next = first + 2
  } else {
    const digit = word?.kind === 'number' ? readOrdinal(words, first) : undefined
    quarter = word?.kind === 'number' ? digit?.value : quarterOrdinals.get(word?.low ?? '')
    next = digit?.next ?? first + 1
    if (words[next]?.low === '-') next++
    if (words[next]?.low === 'fiscal') next++
    if (words[next]?.low !== 'quarter') return undefined
    next++
  }
  if (quarter === undefined || !(quarter >= 1 && quarter <= 4)) return undefined
  const joint = words[next]?.low
  const year = readYearNumber(words, joint === 'of' ? next + (words[next + 1]?.low === 'fiscal' ? 2 : 1) : next)
  if (year !== undefined && words[year.next - 1]!.gap !== 'break')
    return { next: year.next, meaning: { kind: 'value', value: `${pad(year.year, 4)}-Q${quarter}` } }
  return { next, meaning: { kind: 'recurring', of: { kind: 'quarter', quarter } } }
}
