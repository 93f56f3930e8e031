import type { CountryCode, Sector } from '../../domain/party.ts'
import { countryCode } from '../../domain/party.ts'
import { bodiesTable } from './bodies-table.ts'
import { countryTable } from './country-table.ts'
import { ambiguousNames, contextualNames, wordsThatTakeOver } from './doubtful-names.ts'
import { foldName } from './fold.ts'
import { standInTable } from './stand-ins.ts'

/** What the words are to the country: "Iran" name, "Iranian" adjective, "Iranians" demonym, "Tehran" capital, "the Pentagon" metonym. */
type CountryForm = 'name' | 'adjective' | 'demonym' | 'capital' | 'metonym'

export type CountryMatch = {
  /** How many words were taken. */
  readonly length: number
  readonly code: CountryCode
  readonly form: CountryForm
  /** The words are also the adjective ("the Swiss", "Swiss banks"; "US", "US troops"). */
  readonly adjectival: boolean
  readonly sector?: Sector
  /** English short name of the country or body. */
  readonly name: string
  /** Means the country only after the report has spoken of it: "the North". */
  readonly contextual?: true
  /** Common as something else too: "Georgia", "Jordan". */
  readonly ambiguous?: true
}

type Entry = Omit<CountryMatch, 'length'>

export type CountryOptions = {
  /** The text is in capitals ("TURKEY SHELLS BORDER"), so case tells nothing. */
  readonly allCaps?: boolean
}

const longestName = 8
const tight = (words: string): string => foldName(words).replaceAll(' -', '-').replaceAll('- ', '-').replaceAll(" '", "'")

const rowsOf = (table: string): readonly (readonly string[])[] =>
  table
    .trim()
    .split('\n')
    .map((line) => line.split('|'))

const listOf = (field: string | undefined): readonly string[] => (field === undefined || field === '' ? [] : field.split(';'))

/** "Afghan" -> Afghan, Afghans. The Chinese, the Swiss, the French need no -s. */
function peopleOf(adjectives: readonly string[], field: string): readonly string[] {
  if (field === '/') return []
  if (field !== '') return listOf(field).flatMap((pair) => pair.split('/'))
  return adjectives.flatMap((word) => (/(?:ese|ish|ch|ss|s)$/u.test(word) ? [word] : [word, `${word}s`]))
}

const exact = new Map<string, Entry>()
const capitals = new Map<string, Entry>()
const names = new Map<string, string>()
const adjectivesOfCodes = new Map<string, string>()
/** First words of all names, so that most words of a text cost one look-up. */
const firstWords = new Set<string>()

const firstWordOf = (key: string): string => key.split(/[ '-]/u, 1)[0] ?? key

/** The first entry of a spelling stands; a later adjective only adds that it is one. */
function add(spelling: string, entry: Omit<Entry, 'adjectival'>): void {
  const key = tight(spelling)
  const known = exact.get(key)
  const adjective = entry.form === 'adjective'
  if (known) {
    if (adjective && !known.adjectival && known.code === entry.code) exact.set(key, { ...known, adjectival: true })
  } else {
    const ambiguous = ambiguousNames.has(spelling) ? { ambiguous: true as const } : {}
    exact.set(key, { ...entry, ...ambiguous, adjectival: adjective })
  }
  firstWords.add(firstWordOf(key))
  const shouted = key.toUpperCase()
  if (!capitals.has(shouted) || adjective) capitals.set(shouted, exact.get(key)!)
  firstWords.add(firstWordOf(shouted))
}

function fill(): void {
  for (const [code = '', name = '', others, adjectives, people = '', seats] of rowsOf(countryTable)) {
    const entry = { code: countryCode(code), name }
    names.set(code, name)
    const [adjective] = listOf(adjectives)
    if (adjective !== undefined) adjectivesOfCodes.set(code, adjective)
    for (const spelling of [name, ...listOf(others)]) add(spelling, { ...entry, form: 'name' })
    for (const spelling of listOf(adjectives)) add(spelling, { ...entry, form: 'adjective' })
    for (const spelling of peopleOf(listOf(adjectives), people)) add(spelling, { ...entry, form: 'demonym' })
    for (const spelling of listOf(seats)) add(spelling, { ...entry, form: 'capital', sector: 'GOV' })
  }
  for (const [code = '', sector = '', name = '', others, adjectives] of rowsOf(bodiesTable)) {
    const entry = { code: countryCode(code), name, ...(sector === '' ? {} : { sector: sector as Sector }) }
    for (const spelling of [name, ...listOf(others)]) add(spelling, { ...entry, form: 'name' })
    for (const spelling of listOf(adjectives)) {
      add(spelling, { ...entry, form: 'adjective' })
      add(`${spelling}s`, { ...entry, form: 'demonym' })
    }
  }
  for (const [code = '', sector = '', spellings] of rowsOf(standInTable)) {
    const entry = { code: countryCode(code), name: countryName(code), ...(sector === '' ? {} : { sector: sector as Sector }) }
    for (const spelling of listOf(spellings)) add(spelling, { ...entry, form: 'metonym' })
  }
  for (const [spelling, code] of contextualNames) {
    add(spelling, { code: countryCode(code), name: countryName(code), form: 'name', contextual: true })
  }
}

const namesOfCodes: Readonly<Record<string, string>> = {
  UNO: 'United Nations',
  EUR: 'European Union',
  IGO: 'international organisation',
  NGO: 'non-governmental organisation',
  ISM: 'international militant group',
  IMG: 'international militant group',
  MNC: 'multinational company',
}

/** English short name of a country or of PLOVER's codes for those that are no country's; the code itself where we know none. */
export function countryName(code: string): string {
  return names.get(code) ?? namesOfCodes[code] ?? code
}

/** "Venezuelan" for Venezuela, where the table has a word for what is of a country. */
export const adjectiveOf = (code: string): string | undefined => adjectivesOfCodes.get(code)

/** ISO 3166-1 alpha-3 or XKX. PLOVER's other codes (UNO, IGO ...) are no countries. */
export function isCountry(code: string): boolean {
  return names.has(code)
}

fill()

/** "the North" wants a name of its own: not "the North Atlantic", and not "the north". */
function standsAlone(words: readonly string[], end: number): boolean {
  const next = words[end]
  return next === undefined || !/^\p{Lu}\p{Ll}/u.test(next)
}

/** "AMERICAN" -> "American". */
const inSmallLetters = (word: string): string => word.charAt(0) + word.slice(1).toLowerCase()

function isTakenOver(words: readonly string[], start: number): boolean {
  const before = words[start - 1]
  if (before === undefined) return false
  const word = before === '-' ? words[start - 2] : before
  return word !== undefined && ((wordsThatTakeOver[words[start]!] ?? wordsThatTakeOver[inSmallLetters(words[start]!)])?.includes(word.toLowerCase()) ?? false)
}

/**
 * The longest name of a country, its people, its capital or a stand-in for its government that starts at `words[start]`.
 * Case counts ("us" is no country, "Turkey" is, "turkey" is not) unless the text is all in capitals.
 * "the North" is found at "the"; a bare "North" is not.
 *
 * @example findCountryWords(['two', 'North', 'Korean', 'soldiers'], 1) // { length: 2, code: 'PRK', form: 'adjective', ... }
 */
export function findCountryWords(words: readonly string[], start: number, { allCaps = false }: CountryOptions = {}): CountryMatch | undefined {
  const first = words[start]
  if (first === undefined) return undefined
  if (!mayBeginCountry(first, allCaps)) return undefined
  const most = Math.min(longestName, words.length - start)
  for (let length = most; length > 0; length--) {
    const spelled = tight(words.slice(start, start + length).join(' '))
    const entry = allCaps ? capitals.get(spelled.toUpperCase()) : (exact.get(spelled) ?? exact.get(compassCapital(spelled)))
    if (!entry) continue
    if (entry.contextual && !standsAlone(words, start + length)) continue
    if (isTakenOver(words, start)) continue
    return { length, ...entry }
  }
  return undefined
}

/** Some name begins with this word, or with its first part. */
export function mayBeginCountry(word: string, allCaps = false): boolean {
  const first = firstWordOf(tight(word))
  return firstWords.has(allCaps ? first.toUpperCase() : first) || /^(?:north|south|east|west)$/u.test(first)
}

/** Some papers write "north Korea", "south Sudan". */
function compassCapital(words: string): string {
  return /^(?:north|south|east|west)\b/u.test(words) ? `${words[0]!.toUpperCase()}${words.slice(1)}` : words
}
