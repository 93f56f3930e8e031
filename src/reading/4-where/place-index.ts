import type { PlaceMention } from './find-places.ts'

/** The mention that a token belongs to. */
export type PlaceIndex = { readonly at: (sentence: number, token: number) => PlaceMention | undefined }

export function indexPlaces(mentions: readonly PlaceMention[]): PlaceIndex {
  const byToken = new Map<string, PlaceMention>()
  for (const mention of mentions) for (let token = mention.first; token <= mention.last; token++) byToken.set(`${mention.sentence}:${token}`, mention)
  return { at: (sentence, token) => byToken.get(`${sentence}:${token}`) }
}
