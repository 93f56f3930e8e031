import type { CountryCode } from '../../domain/party.ts'
import { isNonStateCountry } from '../../knowledge/ontology/non-state-countries.ts'
import type { CountryHit } from './country-words.ts'
import type { Asked } from './look-up.ts'
import type { SpokenOf } from './spoken-of.ts'

/** What is known of a report besides its sentences. */
export type WhoContext = Pick<Asked, 'register' | 'published'> & {
  readonly text: string
  /** Where the report was published, if that is known: "the ministry" of a report that names no country is that one's. */
  readonly home?: CountryCode
  /** The country that the report was written from by its dateline. */
  readonly dateline?: CountryCode
  /** The country of a place that was found at this token, where there is one. */
  readonly countryAt: (sentence: number, token: number) => CountryCode | undefined
}

/** The whole report as it is asked at one of its sentences. */
export type Scene = Asked &
  WhoContext & {
    readonly hitsOf: (sentence: number) => readonly CountryHit[]
    /** How often the whole report names each country. */
    readonly named: ReadonlyMap<CountryCode, number>
  }

type Told = Pick<Scene, 'hitsOf' | 'named'> & { readonly spoken: SpokenOf }

/** The scene at a sentence, with what has been spoken of before it. */
export function sceneAt(sentence: number, context: WhoContext, { hitsOf, named, spoken }: Told): Scene {
  const weightOf = (country: CountryCode): number => spoken.weightOf(country, sentence)
  return { ...context, hitsOf, named, weightOf, isForemost: (country) => isForemost(country, { weightOf, spoken, named }) }
}

type Weighed = Pick<Scene, 'weightOf' | 'named'> & { readonly spoken: SpokenOf }

/** No other country was spoken of more so far, nor, before any was, in the whole report. */
function isForemost(country: CountryCode, { weightOf, spoken, named }: Weighed): boolean {
  const near = [...spoken.countryCodes].filter((code) => !isNonStateCountry(code))
  if (near.length > 0) return near.every((code) => weightOf(code) <= weightOf(country))
  const own = named.get(country) ?? 0
  return own > 0 && [...named].every(([code, count]) => isNonStateCountry(code) || count <= own)
}
