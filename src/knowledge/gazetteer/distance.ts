export type Point = { readonly latitude: number; readonly longitude: number }

const earthRadius = 6371
const radians = (degrees: number): number => (degrees * Math.PI) / 180

/** Along the great circle. */
export function kilometres(a: Point, b: Point): number {
  const halfChord =
    Math.sin(radians(b.latitude - a.latitude) / 2) ** 2 +
    Math.cos(radians(a.latitude)) * Math.cos(radians(b.latitude)) * Math.sin(radians(b.longitude - a.longitude) / 2) ** 2
  return 2 * earthRadius * Math.asin(Math.min(1, Math.sqrt(halfChord)))
}
