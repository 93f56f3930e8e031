import type { Place } from '../../domain/where.ts'
import { datelineOf } from '../dateline-of.ts'
import type { Tree } from '../tree.ts'
import type { PlaceMention } from './find-places.ts'

/** The town of the dateline, where the story itself names it too: a report on Aden may be written in Dubai. */
export function townOfStory(trees: readonly Tree[], places: readonly PlaceMention[]): Place | undefined {
  const dateline = datelineOf(trees)
  if (dateline === undefined) return undefined
  const isInDateline = ({ sentence, first }: PlaceMention): boolean => sentence === dateline.sentence && first < dateline.length
  const town = places.find(isInDateline)?.place
  if (town === undefined || !['exact', 'city'].includes(town.precision)) return undefined
  return places.some((mention) => !isInDateline(mention) && !mention.metonym && mention.place.name === town.name) ? town : undefined
}
