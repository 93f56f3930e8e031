import type { CountryCode, Party, Sector } from '../../domain/party.ts'
import { findCountryWords, type CountryMatch } from '../../knowledge/countries/find-country.ts'
import { isNonStateCountry } from '../../knowledge/ontology/non-state-countries.ts'
import { sectorOf } from '../../knowledge/parties/sector-of.ts'
import { standsWhereOneMeets } from '../host-town.ts'
import { headOf, relationOf, tokenAt, topOf, type Tree } from '../tree.ts'

/** Country words found in a sentence, by token range. */
export type CountryHit = { readonly first: number; readonly last: number; readonly match: CountryMatch }

/** The country words of a sentence, in its order: names, adjectives, people, capitals and what else stands for a country. */
export function countryHits(tree: Tree, text: string): readonly CountryHit[] {
  const words = tree.tokens.map((token) => token.words)
  const allCaps = words.every((word) => word === word.toUpperCase())
  const hits: CountryHit[] = []
  for (let i = 0; i < words.length; i++) {
    const match = findCountryWords(words, i, { allCaps })
    if (match === undefined || isSomethingElse(tree, i, match) || (match.contextual === true && !speaksOfHalf(text, match.name))) continue
    hits.push({ first: i, last: i + match.length - 1, match })
    i += match.length - 1
  }
  return hits
}

/** "the South" is South Korea where that or North Korea is named. */
const speaksOfHalf = (text: string, name: string): boolean =>
  text.includes(name) || text.includes(name.startsWith('South ') ? name.replace('South ', 'North ') : name.replace('North ', 'South '))

const isSomethingElse = (tree: Tree, i: number, match: CountryMatch): boolean => isPartOfOtherName(tree, i, match.length) || isMeetingPlace(tree, i, match)

/** "the Doha talks": the town, and not the government that sits in it. */
const isMeetingPlace = (tree: Tree, i: number, { form, length }: CountryMatch): boolean => form === 'capital' && length === 1 && standsWhereOneMeets(tree, i)

/** "Jordan Henderson", "Chad Smith": a country that is somebody's first name. Not so before a title: "Kyrgyz Prime Minister Ana Lund". */
function isPartOfOtherName(tree: Tree, i: number, length: number): boolean {
  const name = tree.sentence.names.find((each) => each.first <= i && i + length - 1 <= each.last)
  if (name?.kind !== 'person' || name.last - name.first < length) return false
  return !tree.tokens.slice(i + length, name.last + 2).some((token) => sectorOf([token.lemma.toLowerCase()])?.person === true)
}

/** "*South* Korea": a word inside the name of a country, which means nobody by itself. */
export function isWordOfCountry(tree: Tree, head: number, hits: readonly CountryHit[]): boolean {
  const hit = hits.find((each) => each.first <= head && head <= each.last)
  if (hit === undefined || hit.first === hit.last) return false
  const above = headOf(tree, head)
  return hit.first <= above && above <= hit.last
}

/** How often the country words of a report name each country. */
export function countsOf(hits: readonly (readonly CountryHit[])[]): ReadonlyMap<CountryCode, number> {
  const counts = new Map<CountryCode, number>()
  for (const { match } of hits.flat()) counts.set(match.code, (counts.get(match.code) ?? 0) + 1)
  return counts
}

/** The two states that a report is about: they are named at least three times each and twice as often as any third. */
export function pairOf(counts: ReadonlyMap<CountryCode, number>): readonly CountryCode[] {
  const [first, second, third] = [...counts].filter(([code]) => !isNonStateCountry(code)).sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
  return first !== undefined && second !== undefined && second[1] >= 3 && second[1] >= 2 * (third?.[1] ?? 0) ? [first[0], second[0]] : []
}

/** "*US* sanctions": the party of a country word that is no phrase of its own, by each of its tokens; a party too for acts that a noun tells. */
export function partiesOfHit(tree: Tree, hit: CountryHit, text: string): ReadonlyMap<number, Party> {
  const { first, last, match } = hit
  // "Kim and US President Moon" are two, though the parser may coordinate the country of the title with them
  if (relationOf(tree, headOfHit(tree, hit)) === 'conj' && tree.tokens[last + 1]?.relation === 'nmod:desc') return new Map()
  const at = { start: tokenAt(tree, first).at.start, end: tokenAt(tree, last).at.end }
  const sector = sectorMeant(match)
  const party: Party = {
    at,
    words: text.slice(at.start, at.end),
    name: match.name,
    kind: 'country',
    country: match.code,
    ...(sector === undefined ? {} : { sector }),
  }
  return new Map(tokensOfHit(hit).map((i) => [i, party]))
}

/** "Seoul", "the Kremlin": the government is meant, where the words do not stand for another body of that state. */
export const sectorMeant = ({ sector, form }: CountryMatch): Sector | undefined => sector ?? (form === 'capital' || form === 'metonym' ? 'GOV' : undefined)

const tokensOfHit = ({ first, last }: CountryHit): readonly number[] => Array.from({ length: last - first + 1 }, (_, n) => first + n)

/** The token on which the others of a country word hang. */
export const headOfHit = (tree: Tree, hit: CountryHit): number => topOf(tree, tokensOfHit(hit)) ?? hit.last
