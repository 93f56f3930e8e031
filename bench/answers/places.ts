import { loadTools } from '../../src/app/load-tools.ts'
import type { Sentence } from '../../src/domain/sentence.ts'
import { spansOverlap } from '../../src/domain/span.ts'
import type { Gazetteer, PlaceEntry } from '../../src/knowledge/gazetteer/open-gazetteer.ts'
import { findCandidates, type Candidate } from '../../src/reading/4-where/candidates.ts'
import { findPlaces } from '../../src/reading/4-where/find-places.ts'
import { resolvePlaces } from '../../src/reading/4-where/resolve.ts'
import { readRecords } from '../gold.ts'
import type { Measure } from '../skill-list.ts'
import { scorePlaces, scoreResolution } from '../skills/places.ts'
import type { PlacesRecord } from '../skills/places.ts'

/** Places that stand for their governments count as well: the set marks every name of a place. */
export const measure: Measure = async (path, { sentencesOf }) => {
  const { gazetteer } = loadTools()
  const records = await readRecords<PlacesRecord>(path)
  const found = scorePlaces(records, (text) =>
    findPlaces(sentencesOf(text), text, gazetteer, {}, () => undefined).map(({ at, place: { latitude, longitude } }) => ({
      ...at,
      ...(latitude === undefined || longitude === undefined ? {} : { latitude, longitude }),
    })),
  )
  return [...found, ...scoreResolution(records, (record) => resolveGiven(record, sentencesOf(record.text), gazetteer))]
}

/** The names are given: each is looked up, and all of a report are resolved together as the reading does it. */
function resolveGiven(
  { text, toponyms }: PlacesRecord,
  sentences: readonly Sentence[],
  gazetteer: Gazetteer,
): ReturnType<Parameters<typeof scoreResolution>[1]> {
  const candidates = toponyms.map((toponym): Candidate | undefined => {
    const sentence = sentences.findIndex(({ at }) => spansOverlap(at, toponym))
    const tokens = sentences[sentence]?.tokens ?? []
    const [first, last] = [tokens.findIndex(({ at }) => spansOverlap(at, toponym)), tokens.findLastIndex(({ at }) => spansOverlap(at, toponym))]
    const words = text.slice(toponym.start, toponym.end)
    const entries = gazetteer.find(words)
    return first < 0 || entries.length === 0 ? undefined : { sentence, first, last, words, entries }
  })
  const given = candidates.filter((candidate) => candidate !== undefined)
  const resolved = new Map<Candidate, PlaceEntry>()
  for (const { candidate, entry } of resolvePlaces(given, findCandidates(sentences, text, gazetteer).signs, sentences, undefined))
    resolved.set(candidate, entry)
  return candidates.map((candidate, i) => {
    const entry = candidate && resolved.get(candidate)
    return entry && { start: toponyms[i]!.start, end: toponyms[i]!.end, latitude: entry.latitude, longitude: entry.longitude }
  })
}
