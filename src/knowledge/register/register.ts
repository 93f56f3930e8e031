import type { CountryCode, Sector } from '../../domain/party.ts'
import { countryCode } from '../../domain/party.ts'
import type { IsoDay } from '../../domain/when.ts'
import { foldName } from '../countries/fold.ts'
import { organisationTable } from './organisations.ts'
import { peopleTable } from './people.ts'

/** A post and when it was held. Days are whole or cut to month or year ("2016-05", "2011"); absent where we are not sure. */
export type Office = { readonly title: string; readonly sector: Sector; readonly from?: string; readonly to?: string }

/** A person or an organisation of world politics. */
export type RegisterEntry = {
  /** `person/kim-yo-jong`, `organisation/hamas`; does not change when names are added. */
  readonly id: string
  readonly kind: 'person' | 'organisation'
  readonly name: string
  readonly otherNames: readonly string[]
  readonly country?: CountryCode
  /** The sector when no office says otherwise. */
  readonly sector: Sector
  readonly secondSector?: Sector
  readonly gender?: 'she' | 'he'
  /** In order of their beginning. */
  readonly offices: readonly Office[]
}

const listOf = (field: string | undefined): readonly string[] => (field === undefined || field === '' ? [] : field.split(';').map((part) => part.trim()))

/** "defence minister@GOV 2012-11-06..": an office, its sector where that is not the person's, and its days. */
function parseOffice(text: string, sector: Sector): Office {
  const dots = text.indexOf('..')
  const blank = dots < 0 ? text.length : text.lastIndexOf(' ', dots)
  const [title = '', own] = text.slice(0, blank).split('@')
  const [from, to] = dots < 0 ? [] : text.slice(blank + 1).split('..')
  return {
    title,
    sector: (own as Sector | undefined) ?? sector,
    ...(from ? { from } : {}),
    ...(to ? { to } : {}),
  }
}

export const slug = (name: string): string =>
  foldName(name)
    .toLowerCase()
    .replaceAll(/[^a-z\d]+/gu, '-')

function parseRow(line: string, kind: RegisterEntry['kind']): RegisterEntry {
  const [name = '', others, country, sectors = '', gender, offices] = line.split('|').map((field) => field.trim())
  const [sector = 'UNK', second] = sectors.split('+') as Sector[]
  return {
    id: `${kind}/${slug(name)}`,
    kind,
    name,
    otherNames: listOf(others),
    sector,
    offices: listOf(offices).map((text) => parseOffice(text, sector)),
    ...(country ? { country: countryCode(country) } : {}),
    ...(second ? { secondSector: second } : {}),
    ...(gender === 'she' || gender === 'he' ? { gender } : {}),
  }
}

const rows = (table: string): readonly string[] =>
  table
    .trim()
    .split('\n')
    .filter((line) => line !== '')

/** What is made when it is first asked for: a command that reads no report need not wait for the tables. */
function lazily<T>(make: () => T): () => T {
  let made: T | undefined
  return () => (made ??= make())
}

/** Everyone we know, people first. */
export const registerEntries: () => readonly RegisterEntry[] = lazily(() => [
  ...rows(peopleTable).map((line) => parseRow(line, 'person')),
  ...rows(organisationTable).map((line) => parseRow(line, 'organisation')),
])

/** One spelling for "Kim Jong-un", "KIM JONG UN" and "Kim Jong Un's". */
function keyOf(name: string): string {
  return foldName(name)
    .toLowerCase()
    .replace(/^the /u, '')
    .replace(/'s$/u, '')
    .replaceAll(/[-.,"()]+/gu, ' ')
    .replaceAll(/'/gu, '')
    .replaceAll(/ +/gu, ' ')
    .trim()
}

/** "RAW", "ICE", "MODEL": in small letters they are words. */
const isAcronym = (name: string): boolean => name.length <= 6 && /^\p{Lu}[\p{Lu}\d]+$/u.test(name)

const namesOf = (entry: RegisterEntry): readonly string[] => [entry.name, ...entry.otherNames]

function indexOf(entries: readonly RegisterEntry[], names: (entry: RegisterEntry) => readonly string[]): ReadonlyMap<string, readonly RegisterEntry[]> {
  const index = new Map<string, RegisterEntry[]>()
  for (const entry of entries) {
    for (const key of new Set(names(entry).map(keyOf))) {
      const known = index.get(key)
      if (known) known.push(entry)
      else index.set(key, [entry])
    }
  }
  return index
}

/** Whom names mean. */
export type Register = {
  /**
   * Whom a name may mean: full names, other names, and those short names that stand for one of them in the news ("Putin").
   * Case, hyphens, dots and diacritics do not count, but an acronym must be in capitals. Empty where nobody is known.
   */
  readonly find: (name: string) => readonly RegisterEntry[]
  /** Those of that surname who hold or have held the office: "President Bush". Empty where nobody is known. */
  readonly holders: (title: string, surname: string) => readonly RegisterEntry[]
  /** Tells one user's additions from another's; absent without any. */
  readonly edition?: string
}

function createRegister(entries: () => readonly RegisterEntry[]): Register {
  const byName = lazily(() => indexOf(entries(), (entry) => namesOf(entry).filter((name) => !isAcronym(name))))
  const byAcronym = lazily(() => indexOf(entries(), (entry) => namesOf(entry).filter(isAcronym)))
  const bySurname = lazily(() => {
    const people = entries().filter(({ kind }) => kind === 'person')
    return indexOf(people, ({ name }) => [keyOf(name).split(' ').at(-1) ?? ''])
  })
  return {
    find: (name) => {
      const key = keyOf(name)
      const found = byName().get(key) ?? []
      return /\p{Ll}/u.test(name.replace(/^[Tt]he |['’]s$/gu, '')) ? found : [...found, ...(byAcronym().get(key) ?? [])]
    },
    holders: (title, surname) => (bySurname().get(keyOf(surname)) ?? []).filter(({ offices }) => offices.some((office) => office.title === title)),
  }
}

/** The register that comes with Sitrep. */
export const knownRegister: Register = createRegister(registerEntries)
export const findInRegister = knownRegister.find

/** The register with a user's own entries: under their names nobody else is meant. `edition` tells one list from another. */
export function withOwnEntries(known: Register, entries: readonly RegisterEntry[], edition: string): Register {
  const own = createRegister(() => entries)
  const either = <T>(mine: readonly T[], theirs: () => readonly T[]): readonly T[] => (mine.length > 0 ? mine : theirs())
  return {
    find: (name) => either(own.find(name), () => known.find(name)),
    holders: (title, surname) => either(own.holders(title, surname), () => known.holders(title, surname)),
    edition,
  }
}

const startsBy = (office: Office, day: string): boolean => office.from === undefined || office.from <= day.slice(0, office.from.length)
const endsAfter = (office: Office, day: string): boolean => office.to === undefined || office.to >= day.slice(0, office.to.length)

/** The office held on that day; of several the one that began last. An office without any days is held always. */
export function officeAt(entry: RegisterEntry, day: IsoDay): Office | undefined {
  return entry.offices.filter((office) => startsBy(office, day) && endsAfter(office, day)).at(-1)
}

/** The sector on that day: of the office held; ELI for one who has left the last of them; else the entry's own. */
export function sectorAt(entry: RegisterEntry, day: IsoDay): Sector {
  const office = officeAt(entry, day)
  if (office) return office.sector
  const left = entry.offices.some((held) => held.to !== undefined && held.to < day.slice(0, held.to.length))
  const before = entry.offices.every((held) => held.from !== undefined && held.from > day.slice(0, held.from.length))
  return left && !before && formerBecomesElite.has(entry.sector) ? 'ELI' : entry.sector
}

const formerBecomesElite: ReadonlySet<Sector> = new Set<Sector>(['GOV', 'LEG', 'MIL', 'JUD', 'SPY', 'COP'])
