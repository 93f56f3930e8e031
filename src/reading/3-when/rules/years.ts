import type { TimeRule } from '../meaning.ts'
import { readYearInWords } from '../numbers.ts'
import { isYear, pad, readEra, readYearNumber, fixed } from './year-numbers.ts'

/** Years. */
export const yearRules: readonly TimeRule[] = [
  {
    id: 'when/era',
    starts: ['#'],
    read: (words, at) => {
      const word = words[at]!
      if (word.low.length > 4) return undefined
      const era = readEra(words, at + 1)
      return era === undefined ? undefined : fixed(era.bc ? `BC${pad(Number(word.low), 4)}` : pad(Number(word.low), 4), era.next)
    },
    yes: [
      ['Rome burned in 390 BC.', 'BC0390'],
      ['the earthquake of 79 AD', '0079'],
    ],
    no: ['12 ads'],
  },
  {
    id: 'when/era-before',
    starts: ['ad', 'a'],
    read: (words, at) => {
      const era = readEra(words, at)
      const number = era === undefined ? undefined : words[era.next]
      if (era?.bc !== false || number?.kind !== 'number' || number.gap === 'break' || number.low.length > 4 || Number(number.low) === 0) return undefined
      return fixed(pad(Number(number.low), 4), era.next + 1)
    },
    yes: [
      ['Rome burned in AD 64.', '0064'],
      ['the earthquake of A.D. 62', '0062'],
    ],
    no: ['an ad 64 metres wide', 'A. D. Smith'],
  },
  {
    id: 'when/short-year',
    starts: ["'", '’', '‘'],
    read: (words, at) => {
      const [before, number, behind] = [words[at - 1], words[at + 1], words[at + 2]]
      if (number?.kind !== 'number' || number.gap !== 'none' || number.low.length !== 2 || words[at]!.gap !== 'space') return undefined
      if (behind?.gap === 'none' && behind.kind !== 'mark') return undefined
      const introduced = ['of', 'in', 'since', 'until', 'to', 'and', 'by', 'from', 'before', 'after'].includes(before?.low ?? '')
      return introduced ? fixed(`${Number(number.low) > 30 ? 19 : 20}${number.low}`, at + 2) : undefined
    },
    yes: [
      ["in the summer of '98", '1998-SU'],
      ["since '04", '2004'],
    ],
    no: ["it was '98 percent'", "in '90s style"],
  },
  {
    id: 'when/year-in-words',
    starts: ['nineteen', 'eighteen', 'seventeen', 'two', 'twenty', 'the'],
    read: (words, at) => {
      const the = words[at]!.low === 'the'
      if (the && words[at + 1]?.low !== 'year') return undefined
      const first = the ? at + 2 : at
      const digits = the ? readYearNumber(words, first) : undefined
      if (digits !== undefined) return fixed(pad(digits.year, 4), digits.next)
      const year = readYearInWords(words, first)
      if (year === undefined) return undefined
      // "two thousand soldiers" counts; "in two thousand eight" and "the year two thousand" do not.
      if (!the && words[first]!.low === 'two' && (words[at - 1]?.low !== 'in' || year.value === 2000)) return undefined
      return fixed(pad(year.value, 4), year.next)
    },
    yes: [
      ['in nineteen ninety-seven', '1997'],
      ['by the year two thousand', '2000'],
    ],
    no: ['two thousand soldiers', 'nineteen soldiers', 'twenty twenties'],
  },
  {
    id: 'when/year',
    starts: ['#'],
    read: (words, at) => {
      const year = readYearNumber(words, at)
      return year === undefined || !isYear(words, at, year.year) ? undefined : fixed(pad(year.year, 4), year.next)
    },
    yes: [
      ['It closed in 2016.', '2016'],
      ['the 2018 summit', '2018'],
    ],
    no: ['2020 soldiers', 'some 1998 people', '$1998', '1,998', 'Resolution 1973/2', '2000 troops'],
  },
]
