import type { Place } from '../domain/where.ts'

const earthRadiusKm = 6371
const radians = (degrees: number): number => (degrees * Math.PI) / 180

/** Great-circle distance; undefined where one of them has no point. */
function distanceKm(a: Place, b: Place): number | undefined {
  if (a.latitude === undefined || a.longitude === undefined || b.latitude === undefined || b.longitude === undefined) return undefined
  const dLat = radians(b.latitude - a.latitude)
  const dLon = radians(b.longitude - a.longitude)
  const h = Math.sin(dLat / 2) ** 2 + Math.cos(radians(a.latitude)) * Math.cos(radians(b.latitude)) * Math.sin(dLon / 2) ** 2
  return 2 * earthRadiusKm * Math.asin(Math.min(1, Math.sqrt(h)))
}

const isPoint = (place: Place): boolean => place.precision === 'exact' || place.precision === 'near' || place.precision === 'city'

/** Two points this near may be one place told from two sides. */
const samePlaceKm = 40

/**
 * `same`: the same name or points near each other. `within`: one is the country or region of the other. `unsure`: not enough is known.
 */
export type PlaceRelation = 'same' | 'within' | 'unsure' | 'apart'

export function comparePlaces(a: Place, b: Place): PlaceRelation {
  if (a.country !== undefined && b.country !== undefined && a.country !== b.country && !onBorder(a) && !onBorder(b)) return 'apart'
  if (a.geonamesId !== undefined && a.geonamesId === b.geonamesId) return 'same'
  if (a.name.toLowerCase() === b.name.toLowerCase()) return a.precision === 'country' ? 'within' : 'same'
  if (!isPoint(a) || !isPoint(b)) return a.country !== undefined && a.country === b.country ? 'within' : 'unsure'
  const km = distanceKm(a, b)
  if (km === undefined) return 'unsure'
  return km <= samePlaceKm ? 'same' : 'apart'
}

/** A border, a line, a sea or a river belongs to both sides. */
const onBorder = (place: Place): boolean => /^(?:line|sea|river|border|strait|gulf)$/u.test(place.feature)

const precisionRank = { exact: 0, near: 1, city: 2, region: 3, country: 4 } as const

/** The place that says most; the first of equals. */
export function mostExact(places: readonly Place[]): Place | undefined {
  let best: Place | undefined
  for (const place of places) if (best === undefined || precisionRank[place.precision] < precisionRank[best.precision]) best = place
  return best
}
