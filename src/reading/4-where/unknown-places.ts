import type { Sentence, Token } from '../../domain/sentence.ts'
import type { Place } from '../../domain/where.ts'
import { featureWords, nameTails, personTitles, placeTails, seldomPlaces } from '../../knowledge/gazetteer/place-words.ts'
import { givenNames } from '../../knowledge/parties/given-names.ts'
import { findInRegister } from '../../knowledge/register/register.ts'
import { articleBefore } from './candidates.ts'
import { takesPlaces, wordBefore } from './role.ts'

/** A name that no gazetteer has, in a setting where only a place can stand. */
export type UnknownPlace = { readonly first: number; readonly last: number; readonly place: Place }

/** A place that is known, by its tokens in the same sentence. */
type Neighbour = { readonly first: number; readonly last: number; readonly place: Place }

/** What is known of the tokens of a sentence: those of known places, those that a known place was read into in vain, and the places. */
type Around = { readonly isTaken: (token: number) => boolean; readonly isDoubtful: (token: number) => boolean; readonly neighbours: readonly Neighbour[] }

const isName = (token: Token | undefined): boolean =>
  token !== undefined && /^\p{Lu}[\p{L}'’]+$/u.test(token.words) && token.words !== token.words.toUpperCase()
const places: ReadonlySet<string> = new Set(
  'city town township village hamlet settlement suburb neighbourhood neighborhood district municipality county province island camp area quarter'.split(' '),
)

/**
 * "the village of Cellardyke in Fife", "at Makhmour, Iraq", "the Aziziyah district": unknown names that the words around them show
 * to be places. They take the point of the place that they lie in, marked as near it, where that is a town or smaller than a country.
 */
export function findUnknownPlaces(sentence: Sentence, { isTaken, isDoubtful, neighbours }: Around): readonly UnknownPlace[] {
  const { tokens } = sentence
  const found: UnknownPlace[] = []
  const isSure = (first: number, last: number): boolean =>
    !rangeOf(first, last).some(isDoubtful) || isPlaceName(sentence, first, last) || !isBuilding(sentence.tokens[last])
  for (let first = 0; first < tokens.length; first++) {
    if (!isName(tokens[first]) || isTaken(first) || isName(tokens[first - 1])) continue
    let last = first
    while (isNameAt(tokens, last + 1) && !isTaken(last + 1)) last++
    if (last - first < 5 && isLikelyName(tokens, first, last)) {
      const container = containerOf(tokens, last, neighbours)
      const feature = featureOf(tokens, first, last)
      const placed = isPlaced(sentence, first, last, container !== undefined)
      const start = articleBefore(tokens, first)
      if ((feature !== undefined || placed) && isSure(first, last)) found.push({ first: start, last, place: placeIn(tokens, start, last, feature, container) })
    }
    first = last
  }
  return found
}

/** "the Chicago Hospital": a house is as often part of the name of those who work in it. */
const isBuilding = (token: Token | undefined): boolean => nameTails.has(token?.words.toLowerCase() ?? '')
const rangeOf = (first: number, last: number): readonly number[] => Array.from({ length: last - first + 1 }, (_, k) => first + k)

const sureOfName = 0.6

/** Behind a word of place, or taken by somebody, and either something that is known follows or the model knows it for a place. */
function isPlaced(sentence: Sentence, first: number, last: number, contained: boolean): boolean {
  const { tokens } = sentence
  const before = wordBefore(tokens, first)
  if (contained && /^(?:in|at|near|outside|around|from)$/u.test(before)) return true
  if (isName(tokens[last + 1]) || !isPlaceName(sentence, first, last)) return false
  return /^(?:in|at|near|outside|inside|around|into|between)$/u.test(before) || isTakenByForce(tokens, first, last)
}

/** The model has read the words as the name of a place. */
const isPlaceName = ({ names }: Sentence, first: number, last: number): boolean =>
  names.some((name) => (name.kind === 'place' || name.kind === 'facility') && name.first <= first && last <= name.last && name.certainty >= sureOfName)

/** "captured Birao", "stormed Hazrama": what armies take is a place. */
function isTakenByForce(tokens: readonly Token[], first: number, last: number): boolean {
  const head = tokens.slice(first, last + 1).find((token) => token.head < first || token.head > last)
  return head?.relation === 'obj' && takesPlaces.has(tokens[head.head]?.lemma.toLowerCase() ?? '')
}

/** "al - Tijara", "Kafr Zita": the next token goes on with the name. */
const isNameAt = (tokens: readonly Token[], i: number): boolean => isName(tokens[i]) || (tokens[i]?.words === '-' && isName(tokens[i + 1]))

function isLikelyName(tokens: readonly Token[], first: number, last: number): boolean {
  const isCalledPlace = tokens[first - 1]?.lemma.toLowerCase() === 'of' && places.has(tokens[first - 2]?.lemma.toLowerCase() ?? '')
  const tailed = last > first && placeTails.has(tokens[last]!.words.toLowerCase())
  const article = tokens[first + 1]?.words === '-' && articles.test(tokens[first]!.words) ? first + 2 : first
  const inside = tokens.slice(article, tailed ? last : last + 1)
  const words = inside.map(({ words }) => words)
  if (words.length === 0) return false
  const isOrdinary = ({ words }: Token): boolean => seldomPlaces.has(words.toLowerCase()) || nameTails.has(words.toLowerCase())
  if (isCalledPlace && inside.length > 1 ? inside.every(isOrdinary) : inside.some(isOrdinary)) return false
  if (inside.some(({ upos }) => upos !== 'PROPN' && upos !== 'PUNCT')) return false
  if ((!isCalledPlace && givenNames.has(words[0]!.toLowerCase())) || personTitles.has(tokens[first - 1]?.words.toLowerCase().replace('.', '') ?? ''))
    return false
  return findInRegister(words.join(' ')).length === 0
}

/** "Al-Bassel Hospital": the article tells nothing. */
const articles = /^(?:Al|El|Ad|An|Ar|As|Ash|At|Az)$/u

function featureOf(tokens: readonly Token[], first: number, last: number): string | undefined {
  const tail = last > first ? tokens[last]!.words.toLowerCase() : ''
  if (placeTails.has(tail)) return featureWords[tail]?.[0] ?? 'facility'
  const behind = wordOfList(tokens, last, 1)
  if (places.has(behind)) return featureWords[behind]?.[0] ?? 'area'
  const word = wordOfList(tokens, first, -1)
  return places.has(word) ? (featureWords[word]?.[0] ?? 'area') : undefined
}

/** The word before or behind a name; of a list, that of its end: "the *towns* of Tel Hamis and Tel Birak", "the Jumla and Diwan *villages*". */
function wordOfList(tokens: readonly Token[], edge: number, step: 1 | -1): string {
  let i = edge + step
  const joins = (k: number): boolean => /^(?:,|and|or)$/u.test(tokens[k]?.words ?? '')
  const plural = (): boolean => tokens[i]?.xpos === 'NNS'
  if (joins(i) && isName(tokens[i + step])) {
    while ((joins(i) && isName(tokens[i + step])) || isName(tokens[i])) i += step
    if (tokens[i]?.lemma.toLowerCase() === 'of') i += step
    return plural() ? tokens[i]!.lemma.toLowerCase() : ''
  }
  if (step === -1 && tokens[i]?.lemma.toLowerCase() === 'of') i--
  return tokens[i]?.lemma.toLowerCase() ?? ''
}

/** The known place that follows behind a comma or "in": at most three words further on. */
function containerOf(tokens: readonly Token[], last: number, neighbours: readonly Neighbour[]): Place | undefined {
  const next = neighbours.find(({ first }) => first > last)
  if (!next || next.first - last > 5) return undefined
  const between = tokens.slice(last + 1, next.first).map(({ words }) => words.toLowerCase())
  return between.some((word) => word === ',' || word === 'in' || word === '(') && !between.includes('and') ? next.place : undefined
}

function placeIn(tokens: readonly Token[], first: number, last: number, feature: string | undefined, container: Place | undefined): Place {
  const name = tokens
    .slice(first, last + 1)
    .map(({ words }) => words)
    .join(' ')
    .replaceAll(' - ', '-')
  const kind = feature ?? 'city'
  if (!container) return { name, precision: 'city', feature: kind }
  const { latitude, longitude, country, region, precision } = container
  const point = precision !== 'country' && latitude !== undefined && longitude !== undefined ? { latitude, longitude } : {}
  const within = container.feature === 'region' ? container.name : region
  return {
    name,
    precision: 'near',
    feature: kind,
    ...point,
    ...(country === undefined ? {} : { country }),
    ...(within === undefined ? {} : { region: within }),
  }
}
