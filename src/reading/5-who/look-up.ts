import type { CountryCode, Party, Sector } from '../../domain/party.ts'
import type { IsoDay } from '../../domain/when.ts'

/** What the register knows of a name at the day of the report. */
export type Known = {
  readonly name: string
  readonly kind: Party['kind']
  readonly country?: CountryCode
  readonly sector?: Sector
  readonly role?: string
  readonly registerId: string
  readonly rank: number
}

export function lookUp(_name: string, _published: IsoDay | undefined): Known | undefined {
  return undefined
}
