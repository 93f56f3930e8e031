import { spansOverlap } from '../../src/domain/span.ts'
import { kilometres } from '../../src/knowledge/gazetteer/distance.ts'
import type { Figure } from '../figure.ts'
import { accuracy, f1, matchOneToOne, sumTallies, type Tally } from '../measures.ts'

export type Toponym = { readonly start: number; readonly end: number; readonly name: string; readonly lat: number; readonly lon: number }
export type PlacesRecord = { readonly id: string; readonly text: string; readonly toponyms: readonly Toponym[] }

/** A place that was found; without a point where only its name is known. */
export type PredictedPlace = { readonly start: number; readonly end: number; readonly latitude?: number; readonly longitude?: number }

/** A hundred miles: nearer than this counts as the same place. */
const nearEnough = 161

/** How far off it is; infinitely where there is no point. */
export function distanceTo({ lat, lon }: Toponym, { latitude, longitude }: PredictedPlace): number {
  return latitude === undefined || longitude === undefined ? Infinity : kilometres({ latitude: lat, longitude: lon }, { latitude, longitude })
}

export type PlacesOutcome = { readonly record: PlacesRecord; readonly predicted: readonly PredictedPlace[]; readonly partners: readonly number[] }

/** Which found place stands for which gold one (-1: none), by overlapping words. */
export function matchPlaces(record: PlacesRecord, predicted: readonly PredictedPlace[]): PlacesOutcome {
  return { record, predicted, partners: matchOneToOne(record.toponyms, predicted, spansOverlap) }
}

/**
 * End-to-end F1 (the words overlap and the point is within 161 km), F1 of the words alone, and the share of points within 161 km
 * where the words were found.
 */
export function scorePlaces(records: readonly PlacesRecord[], findPlaces: (text: string) => readonly PredictedPlace[]): readonly Figure[] {
  const outcomes = records.map((record) => matchPlaces(record, findPlaces(record.text)))
  const tally = (right: (distance: number) => boolean): Tally =>
    sumTallies(
      outcomes.map(({ record, predicted, partners }) => ({
        right: partners.filter((p, g) => p !== -1 && right(distanceTo(record.toponyms[g]!, predicted[p]!))).length,
        predicted: predicted.length,
        gold: record.toponyms.length,
      })),
    )
  const tagged = tally(() => true)
  const placed = tally((distance) => distance <= nearEnough)
  return [
    { metric: 'f1_161km', value: f1(placed), n: placed.gold },
    { metric: 'tag_f1', value: f1(tagged), n: tagged.gold },
    { metric: 'acc_161km', value: tagged.right === 0 ? 0 : placed.right / tagged.right, n: tagged.right },
  ]
}

/** The share of given names whose point is within 161 km. */
export function scoreResolution(
  records: readonly PlacesRecord[],
  resolve: (record: PlacesRecord) => readonly (PredictedPlace | undefined)[],
): readonly Figure[] {
  const answers = records.flatMap((record) => {
    const found = resolve(record)
    return record.toponyms.map((toponym, i) => {
      const place = found[i]
      return place !== undefined && distanceTo(toponym, place) <= nearEnough
    })
  })
  return [{ metric: 'given_161km', value: accuracy(answers), n: answers.length }]
}
