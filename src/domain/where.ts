import type { CountryCode } from './party.ts'
import type { Span } from './span.ts'

export const precisions = ['exact', 'near', 'city', 'region', 'country'] as const
export type Precision = (typeof precisions)[number]

export type Place = {
  readonly name: string
  readonly precision: Precision
  /** Degrees north and east (WGS 84); absent where our data has no point. */
  readonly latitude?: number
  readonly longitude?: number
  readonly country?: CountryCode
  /** First-order region by name. */
  readonly region?: string
  readonly geonamesId?: number
  /** What it is: city, region, country, sea, river, island, line, facility ... */
  readonly feature: string
}

/** A place by its words. */
export type PlaceAt = { readonly place: Place; readonly at: Span }

/** Where something happened, and how we know. `at` points at the words; `also` are the others of a list ("in Gori, Poti and Batumi"). */
export type Where =
  | { readonly kind: 'stated'; readonly place: Place; readonly at: Span; readonly also?: readonly PlaceAt[] }
  | {
      readonly kind: 'inherited'
      readonly place: Place
      readonly at: Span
      readonly because: 'thing' | 'sentence' | 'previous-sentence' | 'same-event' | 'dateline' | 'report'
    }
  | { readonly kind: 'unknown' }
