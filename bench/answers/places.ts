import { readFile } from 'node:fs/promises'
import { openGazetteer, type Gazetteer } from '../../src/knowledge/gazetteer/open-gazetteer.ts'
import { findPlaces, type PlaceMention } from '../../src/reading/4-where/find-places.ts'
import { readRecords } from '../gold.ts'
import type { Measure } from '../skill-list.ts'
import { scorePlaces } from '../skills/places.ts'
import type { PlacesRecord, PredictedPlace } from '../skills/places.ts'

export const loadGazetteer = async (): Promise<Gazetteer> => openGazetteer(await readFile(new URL('../../data/places.bin', import.meta.url)))

export const predictedPlace = ({ at, place: { latitude, longitude } }: PlaceMention): PredictedPlace => ({
  ...at,
  ...(latitude === undefined || longitude === undefined ? {} : { latitude, longitude }),
})

export const measure: Measure = async (path, { sentencesOf }) => {
  const gazetteer = await loadGazetteer()
  return scorePlaces(await readRecords<PlacesRecord>(path), (text) => findPlaces(sentencesOf(text), text, gazetteer, {}, () => undefined).map(predictedPlace))
}
