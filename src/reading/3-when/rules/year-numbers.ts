import type { Read, Words } from '../meaning.ts'
import type { Word } from '../words.ts'
import { wordSet } from '../word-set.ts'

/** With zeros in front: 6 is "06". */
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
    if (next.low === '%' || next.kind === 'word' || next.low === '°' || next.low === '_') return undefined
    if (next.low === '/' && !isNextYear(year, behind)) return undefined
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

/** "1995/96". */
const isNextYear = (year: number, behind: Word | undefined): boolean =>
  behind?.kind === 'number' && behind.gap === 'none' && behind.low === pad((year + 1) % 100)

/** Marks that a year may touch. */
const opensYear = new Set(['(', '-', '–', '—', '/', '"', '“', '‘', "'", '[', ','])

/** Behind these a number of four digits is a name: "Resolution 1973", "Flight 1907". */
const numbered = wordSet(
  'resolution resolutions no number article section route highway flight unit agenda boeing airbus room page chapter decree law form order',
  'regulation line bus train model type division brigade unscr point points a paragraph directive protocol catalogue kilometre mile',
)

/** Before a year. */
const introducesYear = wordSet(
  'in since until till by from to of before after during through between for late early and or mid around about than circa c as starting',
  'beginning ending year years fiscal , ( - – spring summer fall autumn winter',
)

/** What is counted: "2000 troops". */
const countedThings = wordSet(
  'people troops men women children percent per miles km kilometers kilometres feet meters metres dollars euros pounds tons tonnes hours gmt',
  'points million billion thousand sq square acres hectares calories local am pm utc kg mph barrels police personnel meter metre mile foot',
  'pound ton m years days',
)

/** A number between 1000 and 2100 is a year when something says so, or when it is of our time and counts nothing. */
export function isYear(words: Words, at: number, year: number): boolean {
  const [previous, next] = [words[at - 1], words[at + 1]]
  const noun = next?.kind === 'word' && next.gap === 'space' ? next : undefined
  if (numbered.has(previous?.low ?? '') || countedThings.has(noun?.low ?? '')) return false
  const counts = noun !== undefined && !noun.capital && noun.low.length > 3 && noun.low.endsWith('s') && !yearWords.has(noun.low)
  const ofOurTime = year >= 1900 && year <= 2050
  if (introducesYear.has(previous?.low ?? '')) return !counts || (ofOurTime && !introducesNumber.has(previous?.low ?? ''))
  if (previous?.low === 'the' || previous?.low === "'s") return ofOurTime
  // "Apollo 1969 Lander": part of a name.
  const inName = previous?.kind === 'word' && previous.capital && previous.low.length > 1 && words[at]!.gap === 'space' && noun?.capital === true
  return ofOurTime && !counts && !inName
}

/** Of the words that introduce a year, those that as often introduce a number. */
const introducesNumber = wordSet('of than about around to and or for ,')

/** Plurals that stand behind years: "the 2016 elections". */
const yearWords = wordSet(
  'was is has as elections this talks its his attacks protests results sales earnings accords events forces militants rebels troops officials',
)

/** "BC", "B.C.", "BCE" behind a year. */
export function readEra(words: Words, at: number): { readonly bc: boolean; readonly next: number } | undefined {
  const low = words[at]?.low
  if (low === 'bc' || low === 'bce') return { bc: true, next: at + 1 }
  if (low === 'ad' || low === 'ce') return words[at]!.capital ? { bc: false, next: at + 1 } : undefined
  if (words[at + 1]?.low !== '.' || words[at + 3]?.low !== '.' || words[at + 1]?.gap !== 'none') return undefined
  if (low === 'b' && words[at + 2]?.low === 'c') return { bc: true, next: at + 4 }
  return low === 'a' && words[at + 2]?.low === 'd' ? { bc: false, next: at + 4 } : undefined
}

/** A value that the words give whole. */
export const fixed = (text: string, next: number): Read => ({ next, meaning: { kind: 'value', value: text } })
