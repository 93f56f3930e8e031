import type { CountryCode, Sector } from '../../domain/party.ts'
import type { IsoDay } from '../../domain/when.ts'
import { findCountryWords, type CountryMatch } from '../countries/find-country.ts'
import { findInRegister, officeAt, sectorAt, type RegisterEntry } from '../register/register.ts'
import { sectorOf } from './sector-of.ts'

/** Who a phrase by itself says that somebody is. */
export type PhraseCode = {
  readonly country?: CountryCode
  readonly sector?: Sector
  readonly secondSector?: Sector
  /** The register's name, where it is somebody known. */
  readonly name?: string
  readonly role?: string
}

export type PhraseContext = {
  readonly day?: IsoDay
  /** Of two parties of one name the one of this country is meant. */
  readonly country?: CountryCode
  /** The country of a town, where a gazetteer is at hand: "Shanghai police". */
  readonly countryOfPlace?: (name: string) => CountryCode | undefined
}

/** Words and signs, with 's apart: "Chile's Ministry" -> Chile 's Ministry. */
export function phraseWords(text: string): readonly string[] {
  return text.match(/['’]s?(?![\p{L}\d])|(?:\p{Lu}\.)+|[\p{L}\d]+(?:['’]\p{L}{2,})*|[^\s\p{L}\d]/gu) ?? []
}

/** The longest name of the register inside the phrase, other than a word that is also an agent noun. */
function knownIn(
  words: readonly string[],
  { country }: PhraseContext,
): { readonly entry: RegisterEntry; readonly first: number; readonly length: number } | undefined {
  for (let length = words.length; length > 0; length--) {
    for (let first = 0; first + length <= words.length; first++) {
      if (!/^\p{Lu}/u.test(words[first]!)) continue
      const found = findInRegister(words.slice(first, first + length).join(' '))
      const entry = found.find((each) => each.country === country) ?? found[0]
      if (entry) return { entry, first, length }
    }
  }
  return undefined
}

const whereabouts = new Set(['to', 'in', 'on', 'against', 'with'])

/** The country that the phrase names for its head: not the one that an ambassador is sent to. */
function countryIn(words: readonly string[]): { readonly match: CountryMatch; readonly first: number } | undefined {
  const allCaps = words.length === 1 && words[0]!.length > 3 && words[0] === words[0]!.toUpperCase()
  let elsewhere: { readonly match: CountryMatch; readonly first: number } | undefined
  for (let first = 0; first < words.length;) {
    const match = findCountryWords(words, first, { allCaps })
    if (match && match.contextual !== true) {
      const before = words[first - 1]?.toLowerCase() ?? ''
      if (!whereabouts.has(before)) return { match, first }
      elsewhere ??= { match, first }
    }
    first += match?.length ?? 1
  }
  return elsewhere
}

function townIn(
  words: readonly string[],
  { countryOfPlace }: PhraseContext,
): { readonly country: CountryCode; readonly first: number; readonly length: number } | undefined {
  if (!countryOfPlace) return undefined
  for (let length = Math.min(3, words.length); length > 0; length--) {
    for (let first = 0; first + length <= words.length; first++) {
      if (!/^\p{Lu}\p{Ll}/u.test(words[first]!)) continue
      const country = countryOfPlace(words.slice(first, first + length).join(' '))
      if (country) return { country, first, length }
    }
  }
  return undefined
}

const without = (words: readonly string[], first: number, length: number): readonly string[] => [...words.slice(0, first), ...words.slice(first + length)]
/** "Norway 's central bank" without Norway begins with its 's. */
const agentWords = (words: readonly string[]): readonly string[] =>
  words.map((word) => word.toLowerCase()).filter((word) => !/^(?:['’]s?|the|a|an)$/u.test(word))

/**
 * Country, sector and name of a phrase that stands alone, without a tree: "Chile's Ministry of Mines", "Two Russians", "FSB".
 * The register comes first, then country words, then towns; what is left of the words gives the sector.
 */
export function codePhrase(text: string, context: PhraseContext = {}): PhraseCode {
  const words = phraseWords(text)
  const known = knownIn(words, context)
  const country = countryIn(words)
  if (known && !(country && country.first <= known.first && country.match.length >= known.length)) return codeOfKnown(words, known, context, country?.match)
  if (country) return codeOfCountry(words, country)
  const agent = sectorOf(agentWords(words))
  const town = townIn(words, context)
  if (!town) return agent ? agentCode(agent) : {}
  const rest = sectorOf(agentWords(without(words, town.first, town.length)))
  return { country: town.country, ...(rest ? agentCode(rest) : { name: words.slice(town.first, town.first + town.length).join(' ') }) }
}

const agentCode = ({ sector, secondSector, role }: NonNullable<ReturnType<typeof sectorOf>>): PhraseCode => ({
  sector,
  role,
  ...(secondSector === undefined ? {} : { secondSector }),
})

function codeOfKnown(
  words: readonly string[],
  { entry, first, length }: { readonly entry: RegisterEntry; readonly first: number; readonly length: number },
  { day }: PhraseContext,
  stated: CountryMatch | undefined,
): PhraseCode {
  const agent = sectorOf(agentWords(without(words, first, length)))
  const office = day === undefined ? entry.offices.at(-1) : officeAt(entry, day)
  const own = day === undefined ? (office?.sector ?? entry.sector) : sectorAt(entry, day)
  const country = entry.country ?? stated?.code
  // "Boko Haram gunmen" are Boko Haram's; "Minister X" is what the title says
  const sector = entry.kind === 'organisation' ? own : agent && agent.sector !== 'UNK' ? agent.sector : own
  const second = agent?.secondSector ?? entry.secondSector
  return {
    name: entry.name,
    sector,
    ...(country === undefined ? {} : { country }),
    ...(second === undefined ? {} : { secondSector: second }),
    ...(agent ? { role: agent.role } : office ? { role: office.title } : {}),
  }
}

function codeOfCountry(words: readonly string[], { match, first }: { readonly match: CountryMatch; readonly first: number }): PhraseCode {
  const rest = agentWords(without(words, first, match.length))
  const read = sectorOf(rest)
  const agent = read?.sector === 'UNK' && match.sector !== undefined ? undefined : read
  const stand = match.form === 'metonym' || match.form === 'capital' || match.form === 'name' ? match.sector : undefined
  const former = agent && rest.some((word) => /^(?:former|ex|retired|ousted)$/u.test(word))
  if (agent && (stand === undefined || match.form === 'capital' || former === true || agent.sector !== 'GOV'))
    return { country: match.code, ...agentCode(agent) }
  const own = match.form === 'name' ? { name: match.name } : match.form === 'capital' ? { name: words.slice(first, first + match.length).join(' ') } : {}
  if (stand !== undefined && (rest.length === 0 || match.form !== 'capital')) return { country: match.code, sector: stand, ...own }
  return { country: match.code, ...(match.form === 'name' && rest.length === 0 ? { name: match.name } : {}) }
}
