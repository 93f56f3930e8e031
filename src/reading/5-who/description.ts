import type { CountryCode, Party, Sector } from '../../domain/party.ts'
import type { Mention } from '../mention.ts'
import type { Tree } from '../tree.ts'
import type { Scene } from './scene.ts'

/** A phrase to be described, and the country that its own words tell. */
export type Wording = {
  readonly tree: Tree
  readonly mention: Mention
  readonly scene: Scene
  readonly country: CountryCode | undefined
}

/** What a phrase says by itself about who is meant, before the rest of the report is asked. */
export type Description = {
  readonly name: string
  readonly kind: Party['kind']
  readonly country?: CountryCode
  readonly sector?: Sector
  readonly secondSector?: Sector
  readonly role?: string
  readonly registerId?: string
  /** Higher outranks: whom a bare "Kim" means. 0 for those without an office. */
  readonly rank: number
  readonly gender?: 'she' | 'he'
  /** An institution of some state which the phrase does not name: "the army leadership". */
  readonly wantsCountry: boolean
  /** Besides `country`: "Hungarian and Romanian officials" are two parties. */
  readonly alsoOf?: readonly CountryCode[]
}

const institutional: ReadonlySet<Sector> = new Set<Sector>(['GOV', 'MIL', 'LEG', 'JUD', 'COP', 'SPY', 'PTY', 'ELI'])

/** Sectors whose bodies are some state's: of which one has to be told. */
export const isInstitutional = (sector: Sector): boolean => institutional.has(sector)

/** The property where it has a value, for an object literal. */
export function optional<K extends string, V>(key: K, value: V | undefined): { readonly [P in K]?: V } {
  return value === undefined ? {} : ({ [key]: value } as { readonly [P in K]: V })
}
