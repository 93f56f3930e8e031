import type { TimeRule } from '../meaning.ts'
import { readDecadeWord, readOrdinal } from '../numbers.ts'
import { pad, readEra, fixed } from './year-numbers.ts'

/** Decades and centuries. */
export const decadeRules: readonly TimeRule[] = [
  {
    id: 'when/decade',
    starts: ['#', "'", '’', '‘'],
    read: (words, at) => {
      const short = words[at]!.kind === 'mark'
      const number = words[short ? at + 1 : at]
      const ending = words[short ? at + 2 : at + 1]
      if (number?.kind !== 'number' || (ending?.low !== 's' && ending?.low !== "'s") || ending.gap !== 'none') return undefined
      const next = short ? at + 3 : at + 2
      if (!number.low.endsWith('0')) return undefined
      if (!short && number.low.length === 4 && Number(number.low) >= 1000 && Number(number.low) <= 2090) {
        if (ending.low === "'s" && words[next]?.kind === 'word' && words[next].gap === 'space' && words[at - 1]?.low !== 'the') return undefined
        return fixed(number.low.slice(0, number.low.endsWith('00') && Number(number.low) < 2000 ? 2 : 3), next)
      }
      if (number.low.length === 2 && (short || ['the', 'early', 'late', '-'].includes(words[at - 1]?.low ?? ''))) {
        return short && number.gap !== 'none' ? undefined : fixed(Number(number.low) < 20 ? `20${number.low[0]!}` : `19${number.low[0]!}`, next)
      }
      return undefined
    },
    yes: [
      ['in the 1990s', '199'],
      ["since the '80s", '198'],
      ['in the early 60s', '196'],
      ['in the 1800s', '18'],
    ],
    no: ['a man in his 60s', 'Boeing 747s'],
  },
  {
    id: 'when/decade-in-words',
    starts: ['the', 'early', 'late', 'mid', 'nineteen'],
    read: (words, at) => {
      if (words[at]!.low === 'nineteen') {
        const decade = readDecadeWord(words[words[at + 1]?.low === '-' ? at + 2 : at + 1]?.low ?? '')
        return decade === undefined ? undefined : fixed(`19${decade / 10}`, words[at + 1]?.low === '-' ? at + 3 : at + 2)
      }
      const modified = ['roaring', 'swinging', '-'].includes(words[at + 1]?.low ?? '') ? at + 2 : at + 1
      const decade = readDecadeWord(words[modified]?.low ?? '')
      return decade === undefined ? undefined : fixed(`19${decade / 10}`, modified + 1)
    },
    yes: [['in the nineties', '199']],
    no: ['in his nineties', 'temperatures in the eighty range'],
  },
  {
    id: 'when/century',
    starts: [
      '#',
      'the',
      ...['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth', 'eleventh', 'twelfth', 'thirteenth'],
      ...['fourteenth', 'fifteenth', 'sixteenth', 'seventeenth', 'eighteenth', 'nineteenth', 'twentieth', 'twenty'],
    ],
    read: (words, at) => {
      const first = words[at]!.low === 'the' ? at + 1 : at
      const ordinal = readOrdinal(words, first)
      if (ordinal === undefined || ordinal.value < 1 || ordinal.value > 30) return undefined
      const century = words[ordinal.next]?.low === '-' ? ordinal.next + 1 : ordinal.next
      if (words[century]?.low !== 'century' && words[century]?.low !== 'centuries') return undefined
      const era = readEra(words, century + 1)
      // "his second century" may be one of runs.
      const told =
        words[at]!.kind === 'number' ||
        first > at ||
        ordinal.value > 10 ||
        era !== undefined ||
        ['early', 'late', 'mid', '-'].includes(words[at - 1]?.low ?? '')
      if (!told) return undefined
      return era?.bc === true ? fixed(`BC${pad(ordinal.value)}`, era.next) : fixed(pad(ordinal.value - 1), era?.next ?? century + 1)
    },
    yes: [
      ['a 19th-century fort', '18'],
      ['in the twentieth century', '19'],
    ],
    no: ['his second century of the match', 'for centuries'],
  },
]
