import { countryCode, type CountryCode } from '../../domain/party.ts'
import type { IsoDay } from '../../domain/when.ts'
import type { Description } from './description.ts'
import { officeAt, sectorAt, type Register, type RegisterEntry } from '../../knowledge/register/register.ts'

/** What the register knows of a name at the day of the report. */
export type Known = Omit<Description, 'registerId' | 'wantsCountry' | 'alsoOf'> & { readonly registerId: string }

/** Names that institutions and parties of many states have: whose is meant the report must tell. */
const common = new Set(
  `national security council;national security agency;republican party;democratic party;conservative party;labour party;labor party;liberal party;communist party;
  socialist party;christian democratic union;liberal democratic party;supreme court;constitutional court;national assembly;secret service;national guard;coast guard;
  central command;joint chiefs of staff;central military commission;foreign office;house of representatives;senate;central bank;federal police;state security service`
    .split(';')
    .map((name) => name.replace(/\s+/gu, ' ').trim()),
)
const isCommon = (name: string): boolean => common.has(name.toLowerCase().replace(/^the /u, ''))

/** Whom to ask, for which day, and how much the report has spoken of a country. */
export type Asked = {
  readonly register: Register
  readonly published: IsoDay | undefined
  readonly weightOf: (country: CountryCode) => number
  /** No other country has been spoken of more of late. */
  readonly isForemost: (country: CountryCode) => boolean
}

/**
 * Of several entries of one name the one of the country that is told is meant, else the one with the highest office on that day, of equals the
 * one whose country the report speaks of. A party of another country than the one told is another party: "Pakistan's Labour Party".
 */
export function lookUp(name: string, asked: Asked, told: CountryCode | undefined): Known | undefined {
  const { register, published, weightOf } = asked
  const all = register.find(name).map((entry) => asKnown(entry, published))
  const ofTold = told === undefined ? [] : all.filter(({ country }) => country === told)
  if (ofTold.length === 0 && all.length > 0 && isCommon(name) && all.every(({ country }) => country !== undefined && !asked.isForemost(country)))
    return undefined
  const known = ofTold.length > 0 ? ofTold : told === undefined ? all : all.filter(({ sector }) => sector !== 'PTY')
  if (known.length < 2) return known[0]
  const weight = ({ country }: Known): number => (country === undefined ? 0 : weightOf(country))
  return known.sort((a, b) => b.rank - a.rank || weight(b) - weight(a) || a.registerId.localeCompare(b.registerId))[0]
}

/**
 * Who is meant by an office and a bare surname: "President Bush". Of several of one country nothing but the country is told, of several
 * countries nothing at all.
 */
export function lookUpHolder(
  title: string,
  surname: string,
  { register, published }: Pick<Asked, 'register' | 'published'>,
): { readonly known: Known } | { readonly country: CountryCode; readonly rank: number } | undefined {
  const holders = register
    .holders(title, surname)
    .filter((entry) => published === undefined || entry.offices.some((office) => office.title === title && (office.from ?? published) <= published))
  const now = published === undefined ? [] : holders.filter((entry) => officeAt(entry, published)?.title === title)
  const [first, ...others] = now.length > 0 ? now : holders
  if (first === undefined) return undefined
  if (others.length === 0) return { known: asKnown(first, published) }
  const { country } = first
  if (country === undefined || others.some((other) => other.country !== country)) return undefined
  return { country, rank: rankOf(title) }
}

function asKnown(entry: RegisterEntry, published: IsoDay | undefined): Known {
  const office = published === undefined ? undefined : officeAt(entry, published)
  const sector = published === undefined ? entry.sector : sectorAt(entry, published)
  return {
    name: entry.name,
    kind: entry.kind,
    registerId: entry.id,
    rank: rankOf(office?.title ?? ''),
    sector,
    ...countryOf(entry, office?.title),
    ...(entry.secondSector === undefined ? {} : { secondSector: entry.secondSector }),
    ...(office === undefined ? {} : { role: office.title }),
    ...(entry.gender === undefined ? {} : { gender: entry.gender }),
  }
}

/** Bodies of states, whose officers speak for them and not for the country that they come from. */
const bodies: readonly (readonly [RegExp, string])[] = [
  [/of the United Nations$|^high commissioner for refugees$/u, 'UNO'],
  [/of the European (?:Commission|Council|Union|Parliament)$/u, 'EUR'],
  [/of (?:NATO|the African Union Commission|the Arab League)$/u, 'IGO'],
]

function countryOf({ country }: RegisterEntry, office: string | undefined): Pick<Known, 'country'> {
  const body = office === undefined ? undefined : bodies.find(([words]) => words.test(office))?.[1]
  return body !== undefined ? { country: countryCode(body) } : country === undefined ? {} : { country }
}

/** Heads of state and government, then ministers and heads of bodies, then other offices. */
function rankOf(title: string): number {
  if (title === '') return 0
  if (/\b(?:deputy|vice|former|first lady)\b/u.test(title)) return 1
  if (/\b(?:president|prime minister|supreme leader|leader|king|queen|chancellor|premier|emir|crown prince|chairman of the state)\b/u.test(title)) return 3
  return /\b(?:minister|secretary|chief|head|commander)\b/u.test(title) ? 2 : 1
}
