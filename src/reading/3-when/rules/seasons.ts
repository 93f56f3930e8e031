import type { Season } from '../../../knowledge/calendar/names.ts'
import { seasons } from '../../../knowledge/calendar/names.ts'
import type { Meaning, Read, TimeRule, Words } from '../meaning.ts'
import { readYearBehind } from './day-of-month.ts'
import { towards } from './toward.ts'
import { pad } from './year-numbers.ts'

/** Seasons by their names, lower case. */
export const seasonByName: ReadonlyMap<string, Season> = new Map(
  (Object.keys(seasons) as Season[]).flatMap((season) => seasons[season].names.map((name): [string, Season] => [name, season])),
)

/** Seasons. */
export const seasonRules: readonly TimeRule[] = [
  {
    id: 'when/season',
    starts: [...seasonByName.keys()],
    read: (words, at) => readSeason(words, at),
    yes: [
      ['in the spring of 1998', '1998-SP'],
      ['in summer 2019', '2019-SU'],
    ],
    no: ['prices fall', 'a spring in Herat', 'They spring into action.', 'the Arab Spring', 'a fall of the government'],
  },
]

function readSeason(words: Words, at: number): Read | undefined {
  const word = words[at]!
  const season = seasonByName.get(word.low)!
  const recurring: Meaning = { kind: 'recurring', of: { kind: 'season', season } }
  const previous = words[at - 1]?.low ?? ''
  const year = readYearBehind(words, at + 1)
  if (year !== undefined && words[at + 1]?.low !== ',' && words[at + 1]?.low !== 'in')
    return { next: year.next, meaning: { kind: 'value', value: `${pad(year.year, 4)}-${season}` } }
  const yearInWords =
    words[at + 1]?.low === 'of' && (towards.has(words[at + 2]?.low ?? '') || words[at + 2]?.low === 'nineteen' || words[at + 2]?.kind === 'mark')
  if (yearInWords) return { next: at + 1, meaning: recurring }
  const shy = word.low === 'fall' || word.low === 'spring'
  if (word.capital && shy) return undefined
  const behind = words[at + 1]
  if (behind?.low === 'of' || behind?.low === 'olympics' || behind?.low === 'games') return undefined
  if (
    previous === 'in' ||
    previous === 'by' ||
    previous === 'until' ||
    previous === 'since' ||
    previous === 'early' ||
    previous === 'late' ||
    previous === '-'
  ) {
    return shy && previous !== 'in' && behind?.kind === 'word' && !['and', 'or', 'when'].includes(behind.low) ? undefined : { next: at + 1, meaning: recurring }
  }
  const article = previous === 'the' || previous === 'during'
  // "after the fall": more likely of a town.
  if (word.low === 'fall' && (words[at - 2]?.low === 'after' || words[at - 2]?.low === 'before' || words[at - 2]?.low === 'of')) return undefined
  const before = words[at - 2]?.low ?? ''
  if (
    article &&
    ['in', 'into', 'by', 'until', 'since', 'during', 'over', 'through', 'for', 'of', 'before', 'after', 'throughout'].includes(
      previous === 'during' ? 'during' : before,
    )
  )
    return { next: at + 1, meaning: recurring }
  return undefined
}
