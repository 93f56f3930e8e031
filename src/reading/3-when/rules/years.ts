import { readDecadeWord, readOrdinal, readYearInWords } from '../numbers.ts'
import type { Read, TimeRule, Words } from '../meaning.ts'

export const pad = (value: number, width = 2): string => String(value).padStart(width, '0')

/** A year of four digits that stands by itself: not "1,998", "1998.5", "$1998", "1998%". */
export function readYearNumber(words: Words, at: number): { readonly year: number; readonly next: number } | undefined {
  const word = words[at]
  if (word?.kind !== 'number' || word.low.length !== 4) return undefined
  const year = Number(word.low)
  if (year < 1000 || year > 2100) return undefined
  const [previous, next, behind] = [words[at - 1], words[at + 1], words[at + 2]]
  if (previous !== undefined && word.gap === 'none' && !opensYear.has(previous.low)) return undefined
  if (previous?.low === '$' || previous?.low === '€' || previous?.low === '£' || previous?.low === '#') return undefined
  if (next?.gap === 'none') {
    if ((next.low === ',' || next.low === '.') && behind?.gap === 'none' && behind.kind === 'number') return undefined
    if (next.low === '%' || next.kind === 'word' || next.low === '°' || next.low === '/' || next.low === '_') return undefined
    if (next.low === ':' && behind?.gap === 'none') return undefined
    if (
      next.low === '-' &&
      behind?.kind === 'word' &&
      behind.gap === 'none' &&
      !['present', 'early', 'late', 'mid', 'elected', 'born', 'vintage', 'based'].includes(behind.low) &&
      year > 2035
    )
      return undefined
  }
  return { year, next: at + 1 }
}

const opensYear = new Set(['(', '-', '–', '—', '/', '"', '“', '‘', "'", '[', ','])

/** Behind these a number of four digits is a name: "Resolution 1973", "Flight 1907". */
const numbered = new Set(
  'resolution resolutions no number article section route highway flight unit agenda boeing airbus room page chapter decree law form order regulation line bus train model type division brigade unscr point points a paragraph directive protocol catalogue kilometre mile'.split(
    ' ',
  ),
)

const introducesYear = new Set(
  'in since until till by from to of before after during through between for late early and or mid around about than circa c as starting beginning ending year years fiscal , ( - – spring summer fall autumn winter'.split(
    ' ',
  ),
)
const countedThings = new Set([
  'people',
  'troops',
  'men',
  'women',
  'children',
  'percent',
  'per',
  'miles',
  'km',
  'kilometers',
  'kilometres',
  'feet',
  'meters',
  'metres',
  'dollars',
  'euros',
  'pounds',
  'tons',
  'tonnes',
  'hours',
  'gmt',
  'points',
  'million',
  'billion',
  'thousand',
  'sq',
  'square',
  'acres',
  'hectares',
  'calories',
  'local',
  'am',
  'pm',
  'utc',
  'kg',
  'mph',
  'barrels',
  'police',
  'personnel',
  'meter',
  'metre',
  'mile',
  'foot',
  'pound',
  'ton',
  'm',
  'years',
  'days',
])

/** A number between 1000 and 2100 is a year when something says so, or when it is of our time and counts nothing. */
function isYear(words: Words, at: number, year: number): boolean {
  const [previous, next] = [words[at - 1], words[at + 1]]
  const counts =
    next?.kind === 'word' &&
    next.gap === 'space' &&
    (countedThings.has(next.low) || (next.low.endsWith('s') && !next.capital && !yearWords.has(next.low) && next.low.length > 3))
  if (previous !== undefined && numbered.has(previous.low)) return false
  const introduced = previous !== undefined && introducesYear.has(previous.low)
  if (next?.kind === 'word' && next.gap === 'space' && countedThings.has(next.low)) return false
  if (introduced) return !counts || (year >= 1900 && year <= 2050 && !['of', 'than', 'about', 'around', 'to', 'and', 'or', 'for', ','].includes(previous.low))
  if (previous?.low === 'the' || previous?.low === "'s") return year >= 1900 && year <= 2050
  return (
    year >= 1900 &&
    year <= 2050 &&
    !counts &&
    !(previous?.kind === 'word' && previous.capital && previous.low.length > 1 && words[at]!.gap === 'space' && next?.kind === 'word' && next.capital)
  )
}

const yearWords = new Set([
  'was',
  'is',
  'has',
  'as',
  'elections',
  'this',
  'talks',
  'its',
  'his',
  'attacks',
  'protests',
  'results',
  'sales',
  'earnings',
  'accords',
  'events',
  'forces',
  'militants',
  'rebels',
  'troops',
  'officials',
])

/** "BC", "B.C.", "BCE" behind a year. */
function readEra(words: Words, at: number): { readonly bc: boolean; readonly next: number } | undefined {
  const low = words[at]?.low
  if (low === 'bc' || low === 'bce') return { bc: true, next: at + 1 }
  if (low === 'ad' || low === 'ce') return words[at]!.capital ? { bc: false, next: at + 1 } : undefined
  if (words[at + 1]?.low !== '.' || words[at + 3]?.low !== '.' || words[at + 1]?.gap !== 'none') return undefined
  if (low === 'b' && words[at + 2]?.low === 'c') return { bc: true, next: at + 4 }
  return low === 'a' && words[at + 2]?.low === 'd' ? { bc: false, next: at + 4 } : undefined
}

const value = (text: string, next: number): Read => ({ next, meaning: { kind: 'value', value: text } })

export const yearRules: readonly TimeRule[] = [
  {
    id: 'when/era',
    starts: ['#'],
    read: (words, at) => {
      const word = words[at]!
      if (word.low.length > 4) return undefined
      const era = readEra(words, at + 1)
      return era === undefined ? undefined : value(era.bc ? `BC${pad(Number(word.low), 4)}` : pad(Number(word.low), 4), era.next)
    },
    yes: [
      ['Rome burned in 390 BC.', 'BC0390'],
      ['the earthquake of A.D. 62 and of 79 AD', '0079'],
    ],
    no: ['12 ads'],
  },
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
        return value(number.low.slice(0, number.low.endsWith('00') && Number(number.low) < 2000 ? 2 : 3), next)
      }
      if (number.low.length === 2 && (short || ['the', 'early', 'late', '-'].includes(words[at - 1]?.low ?? ''))) {
        return short && number.gap !== 'none' ? undefined : value(Number(number.low) < 20 ? `20${number.low[0]!}` : `19${number.low[0]!}`, next)
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
        return decade === undefined ? undefined : value(`19${decade / 10}`, words[at + 1]?.low === '-' ? at + 3 : at + 2)
      }
      const modified = ['roaring', 'swinging', '-'].includes(words[at + 1]?.low ?? '') ? at + 2 : at + 1
      const decade = readDecadeWord(words[modified]?.low ?? '')
      return decade === undefined ? undefined : value(`19${decade / 10}`, modified + 1)
    },
    yes: [['in the nineties', '199']],
    no: ['in his nineties', 'temperatures in the eighty range'],
  },
  {
    id: 'when/short-year',
    starts: ["'", '’', '‘'],
    read: (words, at) => {
      const [before, number, behind] = [words[at - 1], words[at + 1], words[at + 2]]
      if (number?.kind !== 'number' || number.gap !== 'none' || number.low.length !== 2 || words[at]!.gap !== 'space') return undefined
      if (behind?.gap === 'none' && behind.kind !== 'mark') return undefined
      const introduced = ['of', 'in', 'since', 'until', 'to', 'and', 'by', 'from', 'before', 'after'].includes(before?.low ?? '')
      return introduced ? value(`${Number(number.low) > 30 ? 19 : 20}${number.low}`, at + 2) : undefined
    },
    yes: [
      ["in the summer of '98", '1998-SU'],
      ["since '04", '2004'],
    ],
    no: ["it was '98 percent'", "in '90s style"],
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
      return era?.bc === true ? value(`BC${pad(ordinal.value)}`, era.next) : value(pad(ordinal.value - 1), era?.next ?? century + 1)
    },
    yes: [
      ['a 19th-century fort', '18'],
      ['in the twentieth century', '19'],
    ],
    no: ['his second century of the match', 'for centuries'],
  },
  {
    id: 'when/year-in-words',
    starts: ['nineteen', 'eighteen', 'seventeen', 'two', 'twenty', 'the'],
    read: (words, at) => {
      const the = words[at]!.low === 'the'
      if (the && words[at + 1]?.low !== 'year') return undefined
      const first = the ? at + 2 : at
      const digits = the ? readYearNumber(words, first) : undefined
      if (digits !== undefined) return value(pad(digits.year, 4), digits.next)
      const year = readYearInWords(words, first)
      if (year === undefined) return undefined
      // "two thousand soldiers" counts; "in two thousand eight" and "the year two thousand" do not.
      if (!the && words[first]!.low === 'two' && (words[at - 1]?.low !== 'in' || year.value === 2000)) return undefined
      return value(pad(year.value, 4), year.next)
    },
    yes: [
      ['in nineteen ninety-seven', '1997'],
      ['by the year two thousand', '2000'],
    ],
    no: ['two thousand soldiers', 'nineteen soldiers', 'twenty twenties'],
  },
  {
    id: 'when/fiscal-year',
    starts: ['fiscal', 'fy', 'financial', 'academic', 'school', 'the'],
    read: (words, at) => {
      let kind = words[at]!.low === 'the' ? at + 1 : at
      if (words[kind]?.low === 'fy') {
        const year = words[kind + 1]
        if (year?.kind !== 'number') return undefined
        const full = year.low.length === 4 ? Number(year.low) : year.low.length === 2 ? 2000 + Number(year.low) : 0
        return full < 1900 || full > 2100 ? undefined : value(String(full), kind + 2)
      }
      if (!['fiscal', 'financial', 'academic', 'school'].includes(words[kind]?.low ?? '')) return undefined
      const fiscal = words[kind]!.low === 'fiscal'
      kind = words[kind + 1]?.low === 'year' ? kind + 2 : fiscal ? kind + 1 : 0
      const year = kind === 0 ? undefined : readYearNumber(words, kind)
      if (year === undefined) return undefined
      const second = words[year.next]?.low === '-' || words[year.next]?.low === '/' || words[year.next]?.low === '–' ? words[year.next + 1] : undefined
      return value(String(year.year), second?.kind === 'number' && second.low.length === 2 ? year.next + 2 : year.next)
    },
    yes: [
      ['the deficit of fiscal 2019', '2019'],
      ['in fiscal year 2018', '2018'],
      ['in the academic year 2018-19', '2018'],
      ['FY2021', '2021'],
    ],
    no: ['fiscal policy', 'the school year'],
  },
  {
    id: 'when/year',
    starts: ['#'],
    read: (words, at) => {
      const year = readYearNumber(words, at)
      return year === undefined || !isYear(words, at, year.year) ? undefined : value(pad(year.year, 4), year.next)
    },
    yes: [
      ['It closed in 2016.', '2016'],
      ['the 2018 summit', '2018'],
    ],
    no: ['2020 soldiers', 'some 1998 people', '$1998', '1,998', 'Resolution 1973/2', '2000 troops'],
  },
]
