import type { Finding } from '../../domain/finding.ts'
import type { CountryCode } from '../../domain/party.ts'
import type { Sentence } from '../../domain/sentence.ts'
import { spansOverlap, type Span } from '../../domain/span.ts'
import type { Place, Precision } from '../../domain/where.ts'
import { kilometres, type Point } from '../../knowledge/gazetteer/distance.ts'
import type { Gazetteer, PlaceEntry } from '../../knowledge/gazetteer/open-gazetteer.ts'
import { namedAfterPlaces, oftenSomethingElse, placelessTails } from '../../knowledge/gazetteer/place-words.ts'
import { givenNames } from '../../knowledge/parties/given-names.ts'
import { findInRegister } from '../../knowledge/register/register.ts'
import { groupBy } from '../group-by.ts'
import { findCandidates, type Candidate, type CountrySign } from './candidates.ts'
import { findCoordinates } from './coordinates.ts'
import { isBehindPlacelessHead, isInOtherName, isInPersonsName, surnamesIn } from './people.ts'
import { expectedFeatures, resolvePlaces, type Resolved } from './resolve.ts'
import { headToken, roleOf, takesPlaces, type Role } from './role.ts'
import { findUnknownPlaces } from './unknown-places.ts'

/** Words that name a place, and the place they mean. */
export type PlaceMention = {
  readonly at: Span
  readonly words: string
  readonly place: Place
  /** The words stand for a government or a people: "Seoul said". An actor, no place of an event. */
  readonly metonym: boolean
  readonly role: Role
  readonly sentence: number
  /** First and last token in the sentence, both included. */
  readonly first: number
  readonly last: number
}

/** What is known of the report besides its words. */
export type PlaceContext = { readonly source?: CountryCode }

const roleEvidence: Readonly<Record<Role, number>> = {
  at: 2,
  origin: 2,
  within: 2,
  reference: 2,
  object: 0,
  owner: 0.3,
  modifier: 0,
  subject: -0.5,
  partner: -0.3,
  addressee: -0.5,
  speaker: -2,
  other: -0.5,
}
/** Below this a name is more likely no place at all. */
const accepted = 4.6
const closeCall = 0.5

/**
 * In: the sentences of a report. Out: its places, each with the words, in order. Never: takes an unreadable name for a capital.
 * "Rebels near Goma fled to Rwanda, Kigali said." -> Goma (near), Rwanda, Kigali (metonym)
 */
export function findPlaces(
  sentences: readonly Sentence[],
  text: string,
  gazetteer: Gazetteer,
  { source }: PlaceContext,
  remark: (finding: Finding) => void,
): readonly PlaceMention[] {
  const { candidates, signs } = findCandidates(sentences, text, gazetteer)
  const surnames = surnamesIn(sentences)
  const likely = candidates.filter((candidate, i) => isLikely(candidate, candidates[i + 1], sentences[candidate.sentence]!.tokens))
  const mentions: PlaceMention[] = []
  let before: Resolved | undefined
  for (const resolved of resolvePlaces(likely, signs, sentences, source)) {
    const { candidate } = resolved
    const tokens = sentences[candidate.sentence]!.tokens
    const follows = before?.candidate.sentence === candidate.sentence && candidate.first - before.candidate.last <= 2
    const role = roleOf(tokens, candidate, follows && before !== undefined && breadthOf(resolved.entry) > breadthOf(before.entry))
    if (resolved.score + evidenceOf(resolved, role, sentences[candidate.sentence]!, surnames) < accepted) continue
    const mention = mentionOf(resolved, role, sentences[candidate.sentence]!)
    if (isClose(resolved)) remark({ code: 'place-ambiguous', at: mention.at, name: mention.words, readings: readingsOf(candidate) })
    mentions.push(mention)
    before = resolved
  }
  const taken = groupBy([...mentions, ...signs], ({ sentence }) => sentence)
  const looked = groupBy(candidates, ({ sentence }) => sentence)
  const placed = groupBy(mentions, ({ sentence }) => sentence)
  const unknown = sentences.flatMap((sentence, number) =>
    unknownIn(sentence, number, text, { known: taken.get(number) ?? [], looked: looked.get(number) ?? [], here: placed.get(number) ?? [] }),
  )
  for (const { at, words } of unknown) remark({ code: 'place-unknown', at, name: words })
  return withCoordinates(unknown.length === 0 ? mentions : [...mentions, ...unknown].sort((a, b) => a.at.start - b.at.start), sentences, text)
}

/** Kilometres: a point as near as this to a place of the report lies in that place's country. */
const sameCountry = 100

/** Points in figures stand as they are, and what was read into their letters is none. */
function withCoordinates(mentions: readonly PlaceMention[], sentences: readonly Sentence[], text: string): readonly PlaceMention[] {
  const points = findCoordinates(text)
  if (points.length === 0) return mentions
  const named = mentions.filter(({ at }) => !points.some((point) => spansOverlap(point.at, at)))
  const figures = points.flatMap(({ at, latitude, longitude }): readonly PlaceMention[] => {
    const sentence = sentences.findIndex((each) => spansOverlap(each.at, at))
    const tokens = sentences[sentence]?.tokens ?? []
    const [first, last] = [tokens.findIndex((token) => spansOverlap(token.at, at)), tokens.findLastIndex((token) => spansOverlap(token.at, at))]
    if (first < 0) return []
    const words = text.slice(at.start, at.end)
    const near = named.find(({ place }) => isPoint(place) && kilometres(place, { latitude, longitude }) < sameCountry)?.place.country
    const place: Place = { name: words, precision: 'exact', feature: 'point', latitude, longitude, ...(near === undefined ? {} : { country: near }) }
    return [{ at, words, place, metonym: false, role: 'at', sentence, first, last }]
  })
  return [...named, ...figures].sort((a, b) => a.at.start - b.at.start)
}

const isPoint = (place: Place): place is Place & Point => place.latitude !== undefined && place.longitude !== undefined

/** "Kaspi, Georgia" is a place in another; "Kaspi, Gori and Poti" is a list. */
const breadthOf = ({ feature }: PlaceEntry): number =>
  feature === 'country' || feature === 'continent' ? 3 : feature === 'region' ? 2 : feature === 'district' ? 1 : 0

/** Words of one sentence that are places, that we have looked up in vain, and the places. */
type Words = {
  readonly known: readonly (PlaceMention | CountrySign)[]
  readonly looked: readonly Candidate[]
  readonly here: readonly PlaceMention[]
}

/** Names of places that we have no entry for, in one sentence. */
function unknownIn(sentence: Sentence, number: number, text: string, { known, looked, here }: Words): readonly PlaceMention[] {
  const among = (words: readonly { readonly first: number; readonly last: number }[]) => (token: number) =>
    words.some(({ first, last }) => first <= token && token <= last)
  return findUnknownPlaces(sentence, { isTaken: among(known), isDoubtful: among(looked), neighbours: here }).map(({ first, last, place }) => {
    const at = { start: sentence.tokens[first]!.at.start, end: sentence.tokens[last]!.at.end }
    return { at, words: text.slice(at.start, at.end), place, metonym: false, role: 'at', sentence: number, first, last }
  })
}

/** Not in the name of a person, nor of an organisation that says nothing of where it is. */
function isLikely(candidate: Candidate, next: Candidate | undefined, tokens: Sentence['tokens']): boolean {
  if (isInPersonsName(tokens, candidate) || isBehindPlacelessHead(tokens, candidate)) return false
  const after = tokens[candidate.last + 1]
  if (after?.words === '$' || namedAfterPlaces.has(after?.lemma.toLowerCase() ?? '')) return false
  const nextIsPlace = next?.sentence === candidate.sentence && next.first === candidate.last + 1
  if (!isInOtherName(tokens, candidate, nextIsPlace)) return true
  return isLarge(candidate) && !placelessTails.has(after?.words.toLowerCase() ?? '')
}

/** "the California Department of Health": what a country, a state or a great city is part of the name of is there. */
const isLarge = ({ entries }: Candidate): boolean =>
  entries.some(({ feature, population }) => feature === 'country' || (feature === 'region' && population > 1_500_000) || population > 3_000_000)

function evidenceOf({ candidate, entry, margin }: Resolved, role: Role, sentence: Sentence, surnames: ReadonlySet<string>): number {
  const { tokens } = sentence
  const word = candidate.words.toLowerCase()
  const known = entry.feature === 'country' || entry.population > 300_000
  const person = surnames.has(word) || findInRegister(candidate.words).some(({ kind }) => kind === 'person')
  return (
    roleEvidence[role] +
    (expectedFeatures(tokens, candidate).includes(entry.feature) ? 1.5 : 0) +
    (candidate.last > candidate.first ? 0.5 : 0) +
    (person ? -5 : 0) +
    ((oftenSomethingElse.has(word) || givenNames.has(word)) && !known ? -3 : 0) +
    (candidate.first === 0 && role !== 'at' ? -0.7 : 0) +
    (tokens[candidate.last]!.upos === 'PROPN' ? 0 : -1) +
    (margin < closeCall ? -0.2 : 0) +
    (role === 'object' && takesPlaces.has(tokens[tokens[headToken(tokens, candidate)]!.head]?.lemma.toLowerCase() ?? '') ? 1.5 : 0) +
    (role === 'owner' ? 0 : namedAs(sentence, candidate))
  )
}

/** What the model takes the words for. */
function namedAs({ names }: Sentence, { first, last }: Candidate): number {
  const name = names.find((each) => each.first <= last && first <= each.last)
  if (name === undefined || name.certainty < sureOfName) return 0
  return name.kind === 'place' || name.kind === 'facility' ? 1.5 : -1
}
const sureOfName = 0.6

const isClose = ({ margin }: Resolved): boolean => margin < closeCall
const readingsOf = ({ entries }: Candidate): readonly string[] =>
  entries.slice(0, 5).map(({ name, region, country }) => [name, region, country].filter(Boolean).join(', '))

/** A country, or the seat of its government or the house it is in, that speaks, is spoken to or is dealt with. */
function isMetonym(entry: PlaceEntry, role: Role): boolean {
  const stands = entry.feature === 'country' || entry.feature === 'capital'
  // "the Kremlin denied it": a house does not speak, those in it do
  if (entry.feature === 'facility') return role === 'speaker' || role === 'addressee'
  return stands && (role === 'speaker' || role === 'addressee' || role === 'partner' || (role === 'subject' && entry.feature === 'capital'))
}

function mentionOf({ candidate, entry }: Resolved, role: Role, { tokens }: Sentence): PlaceMention {
  return {
    at: { start: tokens[candidate.first]!.at.start, end: tokens[candidate.last]!.at.end },
    words: candidate.words,
    place: placeOf(entry, role === 'reference' ? 'near' : precisionOf(entry, tokens[candidate.first - 1]?.words.toLowerCase() ?? '')),
    metonym: isMetonym(entry, role),
    role,
    sentence: candidate.sentence,
    first: candidate.first,
    last: candidate.last,
  }
}

/** The gazetteer's entry as a report's place. */
function placeOf({ name, latitude, longitude, country, region, geonamesId, feature }: PlaceEntry, precision: Precision): Place {
  return {
    name,
    precision,
    latitude,
    longitude,
    feature,
    ...(country === undefined ? {} : { country }),
    ...(region === undefined ? {} : { region }),
    ...(geonamesId === undefined ? {} : { geonamesId }),
  }
}

function precisionOf({ feature }: PlaceEntry, before: string): Precision {
  if (/^(?:near|outside|around|off|nearby)$/u.test(before)) return 'near'
  switch (feature) {
    case 'country':
    case 'continent':
      return 'country'
    case 'facility':
    case 'neighbourhood':
      return 'exact'
    case 'city':
    case 'capital':
    case 'ruins':
      return 'city'
    case 'region':
    case 'district':
    case 'area':
    case 'ocean':
    case 'sea':
    case 'gulf':
    case 'strait':
    case 'canal':
    case 'river':
    case 'lake':
    case 'island':
    case 'peninsula':
    case 'mountains':
    case 'desert':
    case 'line':
      return 'region'
  }
}
