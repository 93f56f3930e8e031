import type { CountryCode } from '../../domain/party.ts'
import type { Sentence, Token } from '../../domain/sentence.ts'
import { kilometres } from '../../knowledge/gazetteer/distance.ts'
import type { PlaceEntry } from '../../knowledge/gazetteer/open-gazetteer.ts'
import { placeKey } from '../../knowledge/gazetteer/place-key.ts'
import { featureWords } from '../../knowledge/gazetteer/place-words.ts'
import type { Candidate, CountrySign } from './candidates.ts'

/** Which place of its name a candidate means, how well it fits, and how clear that is against the next best. */
export type Resolved = { readonly candidate: Candidate; readonly entry: PlaceEntry; readonly score: number; readonly margin: number }

const features = new Set(['city', 'capital'])
const roundsOfNeighbours = 2

/** Of a town whose people nobody has counted: it stands in the gazetteer because it is the seat of something, or in our own table of the news. */
const uncounted = 300

/** By itself: how likely the news is to mean it. Ten times the people, one point more. */
function prior(entry: PlaceEntry, key: string): number {
  const people = Math.log10((entry.population > 0 ? entry.population : uncounted) + 1)
  const own = placeKey(entry.name) === key ? 0 : -1.2
  switch (entry.feature) {
    case 'country':
      return 10.5 + people / 10
    case 'continent':
    case 'ocean':
    case 'sea':
      return 8
    case 'capital':
      return people + own + 1.5
    case 'region':
      return people + own + 0.3
    case 'district':
      return people + own - 1.5
    case 'neighbourhood':
      return people + own - 1
    case 'city':
      return people + own
    case 'ruins':
      return 1
    case 'area':
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
    case 'facility':
      return 5.8
  }
}

/** "the border city of X", "X province": what the words around say it is. */
export function expectedFeatures(tokens: readonly Token[], { first, last }: Candidate): readonly string[] {
  const lemma = (i: number): string => tokens[i]?.lemma.toLowerCase() ?? ''
  const behind = featureWords[lemma(last + 1)]
  if (behind) return behind
  const before = /^(?:of|called|named)$/u.test(lemma(first - 1)) ? featureWords[lemma(first - 2)] : featureWords[lemma(first - 1)]
  return before ?? []
}

/** How much the report is about each country: the more it is named, the more. */
function countryWeights(signs: readonly CountrySign[], source: CountryCode | undefined): ReadonlyMap<CountryCode, number> {
  const counts = new Map<CountryCode, number>()
  for (const { code, ambiguous } of signs) counts.set(code, (counts.get(code) ?? 0) + (ambiguous ? 0.4 : 1))
  if (source !== undefined) counts.set(source, (counts.get(source) ?? 0) + 0.7)
  const most = Math.max(1, ...counts.values())
  return new Map([...counts].map(([code, count]) => [code, 0.8 + (1.4 * count) / most]))
}

/** "Springfield, Illinois": the words right behind it name what it lies in. */
function liesIn(entry: PlaceEntry, container: Candidate | undefined): boolean {
  return (
    container?.entries.some(
      (outer) =>
        (outer.feature === 'country' && outer.country === entry.country && entry.feature !== 'country') ||
        (outer.feature === 'region' && outer.country === entry.country && outer.name === entry.region),
    ) ?? false
  )
}

/** "Atlanta, Georgia": the words right before it lie in it. */
function holds(entry: PlaceEntry, content: Candidate | undefined): boolean {
  return (
    content?.entries.some(
      (inner) => entry.feature === 'region' && inner.country === entry.country && inner.region === entry.name && inner.population > 20_000,
    ) ?? false
  )
}

/** The candidate that stands behind a comma or in brackets right after this one. */
function containerOf(candidate: Candidate, next: Candidate | undefined, tokens: readonly Token[]): Candidate | undefined {
  if (next?.sentence !== candidate.sentence) return undefined
  const between = tokens.slice(candidate.last + 1, next.first).map(({ words }) => words.toLowerCase())
  if (between.length > 3) return undefined
  const plain = between.filter((word) => !/^(?:the|province|state|county|district|region|northern|southern|eastern|western|central)$/u.test(word))
  return plain.length === 1 && [',', '(', 'in', 'of'].includes(plain[0]!) ? next : undefined
}

/** Nearness to the places already settled: full within a day's drive, none beyond a thousand kilometres. */
function neighbourhood(entry: PlaceEntry, others: readonly PlaceEntry[]): number {
  let best = 0
  for (const other of others) {
    if (other.number === entry.number || other.feature === 'country' || other.feature === 'continent') continue
    const distance = kilometres(entry, other)
    best = Math.max(best, distance < 30 && other.name !== entry.name ? 2.8 : distance < 150 ? 1.8 : distance < 400 ? 1.1 : distance < 1000 ? 0.4 : 0)
  }
  return best
}

/**
 * All places of a report at once: first each by itself and by the countries named, then twice again with the others as neighbours,
 * so that "Cambridge" after "Boston" is not the one on the Cam.
 */
export function resolvePlaces(
  candidates: readonly Candidate[],
  signs: readonly CountrySign[],
  sentences: readonly Sentence[],
  source: CountryCode | undefined,
): readonly Resolved[] {
  const weights = countryWeights(signs, source)
  const base = candidates.map((candidate, i) => {
    const tokens = sentences[candidate.sentence]!.tokens
    const expected = expectedFeatures(tokens, candidate)
    const container = containerOf(candidate, candidates[i + 1], tokens)
    const before = candidates[i - 1]
    const content = before && containerOf(before, candidate, tokens) ? before : undefined
    const key = placeKey(candidate.words)
    return candidate.entries.map((entry) => {
      const country = entry.country === undefined || entry.feature === 'country' ? 0 : (weights.get(entry.country) ?? 0)
      const feature = expected.length === 0 ? 0 : expected.includes(entry.feature) ? 1.5 : -1
      return prior(entry, key) + country + feature + (liesIn(entry, container) || holds(entry, content) ? 4 : 0)
    })
  })
  let settled = candidates.map((candidate, i) => pick(candidate, base[i]!))
  for (let round = 0; round < roundsOfNeighbours; round++) {
    const sure = settled.filter(({ margin, entry }) => margin > 0.3 && (entry.population > 1000 || !features.has(entry.feature)))
    const others = [...new Set(sure.map(({ entry }) => entry))]
    settled = candidates.map((candidate, i) => {
      const elsewhere = others.filter((other) => !candidate.entries.some((entry) => entry.number === other.number))
      const kin = sure.filter((other) => other.candidate !== candidate && other.candidate.sentence === candidate.sentence)
      return pick(
        candidate,
        candidate.entries.map((entry, k) => base[i]![k]! + neighbourhood(entry, elsewhere) + inNamedRegion(entry, elsewhere) + kinship(entry, kin)),
      )
    })
  }
  return settled.map((resolved) => preferCity(resolved, settled, expectedFeatures(sentences[resolved.candidate.sentence]!.tokens, resolved.candidate)))
}

/** The report names the region that it lies in. */
const inNamedRegion = (entry: PlaceEntry, others: readonly PlaceEntry[]): number =>
  entry.region !== undefined && others.some((other) => other.feature === 'region' && other.name === entry.region && other.country === entry.country) ? 1.4 : 0

/** "Georgia, Illinois and Ohio": among states of the Union it is a state of the Union, among countries a country. */
function kinship({ feature, country }: PlaceEntry, kin: readonly Resolved[]): number {
  if (feature !== 'region' && feature !== 'country') return 0
  const alike = kin.filter(({ entry }) => entry.feature === feature && (feature === 'country' || entry.country === country))
  return (feature === 'country' ? 1 : 2.2) * Math.min(2, new Set(alike.map(({ entry }) => entry.number)).size)
}

/** "in New York", "in Homs": a region with the name of its great city is the city, unless the words say "province" or it stands among other regions. */
function preferCity(resolved: Resolved, all: readonly Resolved[], expected: readonly string[]): Resolved {
  const { entry, candidate } = resolved
  if ((entry.feature !== 'region' && entry.feature !== 'district') || expected.includes(entry.feature)) return resolved
  if (
    all.filter(
      (other) =>
        other.candidate.sentence === candidate.sentence &&
        other.entry.feature === 'region' &&
        other.entry.country === entry.country &&
        other.entry.number !== entry.number,
    ).length > 1
  )
    return resolved
  const city = candidate.entries.find(
    (other) => features.has(other.feature) && other.country === entry.country && other.population > entry.population / 4 && kilometres(other, entry) < 400,
  )
  return city ? { ...resolved, entry: city } : resolved
}

function pick(candidate: Candidate, scores: readonly number[]): Resolved {
  let best = 0
  for (let i = 1; i < scores.length; i++) if (scores[i]! > scores[best]!) best = i
  const rest = scores.filter((_, i) => i !== best && candidate.entries[i]!.name !== candidate.entries[best]!.name)
  return { candidate, entry: candidate.entries[best]!, score: scores[best]!, margin: scores[best]! - Math.max(-Infinity, ...rest) }
}
