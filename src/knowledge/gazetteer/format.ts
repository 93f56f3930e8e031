/**
 * The file `data/places.bin`, little-endian:
 *
 * - magic, then the counts and offsets of `Header` as u32;
 * - country codes, three letters each; code 0 is none;
 * - places by falling population, `recordSize` bytes each (see `field`);
 * - their names, UTF-8, one after the other;
 * - keys (see `placeKey`) in byte order, `keysInBlock` to a block, each: shared bytes with the key before (u8), further bytes (u8),
 *   those bytes, number of places (varint), the places (varint, each the difference to the one before);
 * - the offset of each block, u32.
 */
export const magic = 'SITGAZ2\n'
export const headerFields = ['places', 'keys', 'countries', 'records', 'names', 'blocks', 'blockIndex', 'blockCount'] as const
export type Header = Readonly<Record<(typeof headerFields)[number], number>>

export const recordSize = 19
/** Where each field of a record begins. Degrees are 24-bit fractions of the circle; population is a logarithm; region is a place's number, 0 for none. */
export const field = { geonamesId: 0, latitude: 3, longitude: 6, population: 9, country: 11, region: 12, feature: 15, name: 16 } as const
export const keysInBlock = 16

export const features = [
  'city',
  'capital',
  'neighbourhood',
  'region',
  'district',
  'country',
  'continent',
  'area',
  'ocean',
  'sea',
  'gulf',
  'strait',
  'canal',
  'river',
  'lake',
  'island',
  'peninsula',
  'mountains',
  'desert',
  'line',
  'facility',
  'ruins',
] as const
export type Feature = (typeof features)[number]

const degreeSteps = 2 ** 24
export const packDegrees = (degrees: number): number => Math.min(degreeSteps - 1, Math.round(((degrees + 180) / 360) * degreeSteps))
export const unpackDegrees = (packed: number): number => Math.round(((packed / degreeSteps) * 360 - 180) * 10_000) / 10_000

const steps = 2000
/** Sixteen bits for a population, right to a third of a thousandth. */
export const packPopulation = (people: number): number => Math.round(Math.log2(people + 1) * steps)
export const unpackPopulation = (packed: number): number => Math.round(2 ** (packed / steps) - 1)
