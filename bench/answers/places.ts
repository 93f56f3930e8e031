import { loadTools } from '../../src/app/load-tools.ts'
import { findPlaces } from '../../src/reading/4-where/find-places.ts'
import { readRecords } from '../gold.ts'
import type { Measure } from '../skill-list.ts'
import { scorePlaces } from '../skills/places.ts'
import type { PlacesRecord } from '../skills/places.ts'

/** Places that stand for their governments count as well: the set marks every name of a place. */
export const measure: Measure = async (path, { sentencesOf }) => {
  const { gazetteer } = loadTools()
  return scorePlaces(await readRecords<PlacesRecord>(path), (text) =>
    findPlaces(sentencesOf(text), text, gazetteer, {}, () => undefined).map(({ at, place: { latitude, longitude } }) => ({
      ...at,
      ...(latitude === undefined || longitude === undefined ? {} : { latitude, longitude }),
    })),
  )
}
