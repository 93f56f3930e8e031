import type { CountryCode } from '../../domain/party.ts'
import type { Sentence, Token } from '../../domain/sentence.ts'
import { findCountryWords, isCountry, type CountryMatch } from '../../knowledge/countries/find-country.ts'
import type { Gazetteer, PlaceEntry } from '../../knowledge/gazetteer/open-gazetteer.ts'
import { regionOfForm } from '../../knowledge/gazetteer/region-abbreviations.ts'
import { placeAbbreviations, seldomPlaces } from '../../knowledge/gazetteer/place-words.ts'

/** Words that may name a place, and the places of that name. Tokens `first` to `last` of one sentence. */
export type Candidate = {
  readonly sentence: number
  readonly first: number
  readonly last: number
  readonly words: string
  readonly entries: readonly PlaceEntry[]
}

/** A country spoken of in any form; evidence for where the other places are. */
export type CountrySign = { readonly sentence: number; readonly first: number; readonly last: number; readonly code: CountryCode; readonly ambiguous: boolean }

export type Found = { readonly candidates: readonly Candidate[]; readonly signs: readonly CountrySign[] }

const longestName = 7
/** Words and signs inside a name: "Port - au - Prince", "Isle of Man", "Deir ez-Zor". */
const inner = new Set([
  '-',
  '–',
  "'",
  '’',
  "'s",
  '’s',
  'of',
  'de',
  'da',
  'do',
  'dos',
  'del',
  'la',
  'le',
  'les',
  'du',
  'des',
  'sur',
  'on',
  'upon',
  'the',
  'al',
  'el',
  'ez',
  'e',
  'au',
  'and',
  '&',
  'am',
  'en',
  'y',
  'bin',
  '.',
  'i',
])

const startsName = (token: Token): boolean =>
  token.words !== 'The' &&
  (/^(?:\p{Lu}|al-|el-|d'\p{Lu})/u.test(token.words) || (/^(?:al|el|as|ad|ar|an|ash|az|at)$/u.test(token.words) && token.upos === 'PROPN'))

/** "THE TALKS BROKE OFF": in such a sentence capitals tell nothing. */
const isShouted = (tokens: readonly Token[]): boolean => {
  const words = tokens.filter(({ words }) => /\p{L}{2}/u.test(words))
  return words.length > 3 && words.every(({ words }) => words === words.toUpperCase())
}

/**
 * In: sentences and their text. Out: every run of words that is the name of a place somewhere, longest first, and every sign of a
 * country. Never: decides whether the words mean that place here.
 * "Rebels near Goma fled to Rwanda." -> Goma [COD, ...], Rwanda [RWA]; sign RWA
 */
export function findCandidates(sentences: readonly Sentence[], text: string, gazetteer: Gazetteer): Found {
  const candidates: Candidate[] = []
  const signs: CountrySign[] = []
  const known = new Map<string, readonly PlaceEntry[]>()
  const lookUp = (name: string): readonly PlaceEntry[] => {
    const found = known.get(name) ?? gazetteer.find(name)
    known.set(name, found)
    return found
  }
  for (const [number, { tokens }] of sentences.entries()) {
    const words = tokens.map((token) => token.words)
    const allCaps = isShouted(tokens)
    for (let i = 0; i < tokens.length;) {
      const short = shortRegionAt(tokens, i, candidates.at(-1), number, lookUp)
      if (short !== undefined) {
        candidates.push(candidateAt(number, tokens, i, short.length, text, short.entries))
        i += short.length
        continue
      }
      const country = findCountryWords(words, i, { allCaps })
      const longest = startsName(tokens[i]!) ? longestPlace(tokens, i, text, lookUp) : undefined
      if (country && (!longest || country.length > longest.length || isNoPlace(country, longest.length))) {
        signs.push({ sentence: number, first: i, last: i + country.length - 1, code: country.code, ambiguous: country.ambiguous === true })
        const named = country.form === 'name' ? countryEntries(country.name, country.code, lookUp) : []
        if (named.length > 0 && country.contextual !== true) candidates.push(candidateAt(number, tokens, i, country.length, text, named))
        i += country.length
      } else if (longest) {
        if (country)
          signs.push({
            sentence: number,
            first: i,
            last: i + country.length - 1,
            code: country.code,
            ambiguous: country.ambiguous === true || longest.length > country.length,
          })
        const first = articleBefore(tokens, i)
        candidates.push(candidateAt(number, tokens, first, longest.length + i - first, text, longest.entries))
        i += longest.length
      } else {
        i++
      }
    }
  }
  return { candidates, signs }
}

/** "Springfield, *Ill.*": a short form behind a town and a comma. */
function shortRegionAt(
  tokens: readonly Token[],
  i: number,
  before: Candidate | undefined,
  sentence: number,
  lookUp: (name: string) => readonly PlaceEntry[],
): { readonly length: number; readonly entries: readonly PlaceEntry[] } | undefined {
  const behindTown = before?.sentence === sentence && before.last === i - 2 && tokens[i - 1]!.words === ','
  const region = behindTown ? regionOfForm(tokens[i]!.words) : undefined
  if (region === undefined) return undefined
  const entries = lookUp(region.name).filter(({ feature, country }) => feature === 'region' && country === region.country)
  return entries.length === 0 ? undefined : { length: 1, entries }
}

/** "Iranian", "the Iranians", "the UN" are towns nowhere that matters. */
const isNoPlace = ({ form, length, code }: CountryMatch, placeLength: number): boolean =>
  length >= placeLength && (form === 'adjective' || form === 'demonym' || (!isCountry(code) && code !== 'EUR'))

const countryEntries = (name: string, code: CountryCode, lookUp: (name: string) => readonly PlaceEntry[]): readonly PlaceEntry[] =>
  lookUp(name).filter((entry) => entry.feature === 'country' && entry.country === code)

const candidateAt = (sentence: number, tokens: readonly Token[], first: number, length: number, text: string, entries: readonly PlaceEntry[]): Candidate => ({
  sentence,
  first,
  last: first + length - 1,
  words: text.slice(tokens[first]!.at.start, tokens[first + length - 1]!.at.end),
  entries,
})

function longestPlace(
  tokens: readonly Token[],
  first: number,
  text: string,
  lookUp: (name: string) => readonly PlaceEntry[],
): { readonly length: number; readonly entries: readonly PlaceEntry[] } | undefined {
  let end = first
  while (end + 1 < tokens.length && end - first < longestName - 1 && (startsName(tokens[end + 1]!) || inner.has(tokens[end + 1]!.words.toLowerCase()))) end++
  for (let last = end; last >= first; last--) {
    const token = tokens[last]!
    if (last > first && !/[\p{L}\p{N}]$/u.test(token.words)) continue
    if (last > first && inner.has(token.words)) continue
    const name = text.slice(tokens[first]!.at.start, token.at.end)
    if (last === first && !opensReport(tokens, first) && isSeldomPlace(token, first)) return undefined
    const entries = lookUp(name)
    if (entries.length > 0) return { length: last - first + 1, entries }
  }
  return undefined
}

/** "al-Tijara": the article belongs to the name. */
export function articleBefore(tokens: readonly Token[], first: number): number {
  const [article, hyphen] = [tokens[first - 2], tokens[first - 1]]
  const glued = article !== undefined && hyphen?.words === '-' && article.at.end === hyphen.at.start && hyphen.at.end === tokens[first]!.at.start
  return glued && /^(?:al|el|ad|an|ar|as|ash|at|az)$/iu.test(article.words) ? first - 2 : first
}

/** "GORI (Agency) -", "KABUL, Afghanistan -": the dateline is in capitals. */
const opensReport = (tokens: readonly Token[], position: number): boolean =>
  position === 0 && /^\p{Lu}{4}$/u.test(tokens[0]!.words) && /^[(,–—-]$/u.test(tokens[1]?.words ?? '')

/** Ordinary words, and at the head of a sentence whatever the tagger takes for no name. */
function isSeldomPlace({ words, upos }: Token, position: number): boolean {
  if (words.length < 3 && !/^[A-Z]{2}$/u.test(words)) return true
  if (words.length < 5 && words === words.toUpperCase() && !placeAbbreviations.has(words)) return true
  if (seldomPlaces.has(words.toLowerCase().replace(/\.$/u, ''))) return true
  return position === 0 && upos !== 'PROPN' && upos !== 'X'
}
