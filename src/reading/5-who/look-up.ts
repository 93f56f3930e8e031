import type { CountryCode, Party, Sector } from '../../domain/party.ts'
import type { IsoDay } from '../../domain/when.ts'
import { findInRegister, officeAt, sectorAt, type RegisterEntry } from '../../knowledge/register/register.ts'

/** What the register knows of a name at the day of the report. */
export type Known = {
  readonly name: string
  readonly kind: Party['kind']
  readonly country?: CountryCode
  readonly sector?: Sector
  readonly secondSector?: Sector
  readonly role?: string
  readonly registerId: string
  readonly rank: number
  readonly gender?: 'she' | 'he'
}

/** Of several entries of one name the one with the highest office on that day is meant, of equals the one whose country the report speaks of. */
export function lookUp(name: string, published: IsoDay | undefined, weightOf: (country: CountryCode) => number): Known | undefined {
  const known = findInRegister(name).map((entry) => asKnown(entry, published))
  if (known.length < 2) return known[0]
  const weight = ({ country }: Known): number => (country === undefined ? 0 : weightOf(country))
  return known.sort((a, b) => b.rank - a.rank || weight(b) - weight(a) || a.registerId.localeCompare(b.registerId))[0]
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
    ...(entry.country === undefined ? {} : { country: entry.country }),
    ...(entry.secondSector === undefined ? {} : { secondSector: entry.secondSector }),
    ...(office === undefined ? {} : { role: office.title }),
    ...(entry.gender === undefined ? {} : { gender: entry.gender }),
  }
}

/** Heads of state and government, then ministers and heads of bodies, then other offices. */
function rankOf(title: string): number {
  if (title === '') return 0
  if (/\b(?:deputy|vice|former|first lady)\b/u.test(title)) return 1
  if (/\b(?:president|prime minister|supreme leader|leader|king|queen|chancellor|premier|emir|crown prince|chairman of the state)\b/u.test(title)) return 3
  return /\b(?:minister|secretary|chief|head|commander)\b/u.test(title) ? 2 : 1
}
