import type { Read, TimeRule, Words } from '../meaning.ts'
import { readYearNumber } from './year-numbers.ts'

type Kind = 'fiscal' | 'academic'
const kinds: Readonly<Record<string, Kind>> = { fiscal: 'fiscal', financial: 'fiscal', academic: 'academic', school: 'academic' }

const told = (year: number, of: Kind, next: number, pair: boolean): Read => ({
  next,
  meaning: { kind: 'value', value: String(year), of, ...(pair ? { pair: true } : {}) },
})

/** "2018-19", "2018/19", "2018-2019": two years that touch, or one. */
function readYears(words: Words, at: number): { readonly year: number; readonly next: number; readonly pair: boolean } | undefined {
  const digits = words[at]?.gap === 'none' && words[at - 1]?.low === 'fy' && words[at].low.length === 4
  const first = digits ? { year: Number(words[at]!.low), next: at + 1 } : readYearNumber(words, at)
  if (first === undefined) return undefined
  const [dash, second] = [words[first.next], words[first.next + 1]]
  const joined = (dash?.low === '-' || dash?.low === '/' || dash?.low === '–') && second?.kind === 'number' && second.gap === 'none'
  const follows = joined && (second.low.length === 2 || second.low.length === 4) && Number(second.low.slice(-2)) === (first.year + 1) % 100
  return follows ? { ...first, next: first.next + 2, pair: true } : { ...first, pair: false }
}

/** "FY2019", "FY 20", "FY2019-20". */
function readShort(words: Words, at: number): Read | undefined {
  const years = readYears(words, at + 1)
  if (years !== undefined) return told(years.year, 'fiscal', years.next, years.pair)
  const number = words[at + 1]
  if (number?.kind !== 'number') return undefined
  const full = number.low.length === 4 ? Number(number.low) : number.low.length === 2 ? 2000 + Number(number.low) : 0
  return full < 1900 || full > 2100 ? undefined : told(full, 'fiscal', at + 2, false)
}

/** Years of budgets and of schools. */
export const fiscalYearRules: readonly TimeRule[] = [
  {
    id: 'when/fiscal-year',
    starts: [...Object.keys(kinds), 'fy', 'the'],
    read: (words, at) => {
      const name = words[at]!.low === 'the' ? at + 1 : at
      if (words[name]?.low === 'fy') {
        const touching = words[name + 1]?.gap === 'none' || words[name + 1]?.gap === 'space'
        return touching ? readShort(words, name) : undefined
      }
      const kind = kinds[words[name]?.low ?? '']
      if (kind === undefined) return undefined
      const behind = words[name + 1]?.low === 'year' ? name + 2 : words[name]!.low === 'fiscal' ? name + 1 : undefined
      const years = behind === undefined ? undefined : readYears(words, behind)
      return years && told(years.year, kind, years.next, years.pair)
    },
    yes: [
      ['the deficit of fiscal 2019', '2019'],
      ['in fiscal year 2018', '2018'],
      ['in the academic year 2018-19', '2018'],
      ['FY2021', '2021'],
      ['FY2019-20', '2019'],
    ],
    no: ['fiscal policy', 'the school year'],
  },
  {
    id: 'when/fiscal-year-behind',
    starts: ['#', 'the'],
    read: (words, at) => {
      const years = readYears(words, words[at]!.low === 'the' ? at + 1 : at)
      const kind = years && kinds[words[years.next]?.low ?? '']
      return kind === undefined || words[years!.next + 1]?.low !== 'year' ? undefined : told(years!.year, kind, years!.next + 2, years!.pair)
    },
    yes: [
      ['in the 2018/19 fiscal year', '2018'],
      ['in the 2019-2020 school year', '2019'],
    ],
    no: ['the 2018 fiscal plan', 'in 2018/19 they'],
  },
]
