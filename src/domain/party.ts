import type { Brand } from './id.ts'
import type { Span } from './span.ts'

/** ISO 3166-1 alpha-3, or one of PLOVER's codes for those that are no country's (IGO, UNO, EUR, NGO, ISM, IMG, MNC). */
export type CountryCode = Brand<string, 'CountryCode'>

/** Throws a TypeError for a text that is not three capital letters; whether the country exists is knowledge, not shape. */
export function countryCode(text: string): CountryCode {
  if (!/^[A-Z]{3}$/u.test(text)) throw new TypeError(`not an ISO 3166 alpha-3 code: ${text}`)
  return text as CountryCode
}

/** PLOVER 2.0 sectors. */
export const sectors = [
  'COP',
  'GOV',
  'JUD',
  'LEG',
  'MIL',
  'PRM',
  'PTY',
  'REB',
  'SPY',
  'UAF',
  'UNK',
  'AGR',
  'BUS',
  'CRM',
  'CVL',
  'EDU',
  'ELI',
  'JRN',
  'LAB',
  'MED',
  'REF',
  'OPP',
  'PRE',
  'REL',
  'SOC',
] as const
export type Sector = (typeof sectors)[number]

/** Who: the words they were named by in this place, and whom that means. */
export type Party = {
  readonly at: Span
  /** Exactly `text.slice(at)`. */
  readonly words: string
  /** Canonical: "North Korea", "Kim Yo-jong", "South Korean activists". */
  readonly name: string
  readonly country?: CountryCode
  readonly sector?: Sector
  /** PLOVER's second code: OPP, PRE. */
  readonly secondSector?: Sector
  /** Title or office by the words of the text or the register: "president", "spokesman for the Slovak army". */
  readonly role?: string
  /** The register's entry, where it is a known person or organisation. */
  readonly registerId?: string
  readonly kind: 'country' | 'person' | 'organisation' | 'group'
  /** The words of the mention that this one refers back to ("he", "the ministry", "Kim"). */
  readonly antecedent?: Span
}

/** "State media", "the official news agency": what they say is said for their state; a newspaper only reports. */
export const isVoiceOfState = ({ sector, role = '' }: Pick<Party, 'sector' | 'role'>): boolean =>
  sector === 'JRN' && /\b(?:state|official|government)\b/iu.test(role)

/** Somebody of whom a report says who they are: "Ana Lund, a spokeswoman for the Danish army". */
export type Learned = {
  readonly name: string
  readonly country: CountryCode
  readonly sector: Sector
  readonly role: string
  /** The words that say it. */
  readonly at: Span
}

export const thingKinds = ['channel', 'facility', 'agreement', 'zone', 'talks', 'measure', 'force', 'campaign'] as const
/** A kind that a user added in a file of kinds: one word of lower-case letters. */
export type AddedKind = Brand<string, 'AddedKind'>

export function addedKind(text: string): AddedKind {
  if (!/^[a-z]+$/u.test(text)) throw new TypeError(`not a kind of thing (one word of lower-case letters): ${text}`)
  return text as AddedKind
}

/** The kinds that Sitrep itself reads. */
export type KnownKind = (typeof thingKinds)[number]
export type ThingKind = KnownKind | AddedKind
