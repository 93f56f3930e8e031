import type { Act, EventType } from '../../domain/act.ts'
import type { CountryCode, Party } from '../../domain/party.ts'
import { findCountryWords } from '../../knowledge/countries/find-country.ts'

/** The words of a party name its country: "American ships", "the North Korean army". */
const namesItsCountry = ({ words }: Party): boolean => {
  const list = words.split(/[\s-]+/u)
  return list.some((_, i) => findCountryWords(list, i) !== undefined)
}

/** Nothing that a report says of a party tells its country: it was taken from what is told around it. */
export const isInferred = (party: Party): boolean =>
  party.country !== undefined && party.kind !== 'country' && party.registerId === undefined && party.antecedent === undefined && !namesItsCountry(party)

/**
 * "The naval forces fired at an American ship": nobody's forces are of the side that is named as the other one. Of two states that a report is about,
 * they are the other's. A government may well threaten its own people: who only speaks is of the other side only where there are two.
 */
export function notOfOtherSide(act: Act, actor: readonly Party[], recipient: readonly Party[], pair: readonly CountryCode[]): readonly Party[] {
  if (!facing.has(act.event)) return actor
  const others = new Set(recipient.flatMap((party) => (party.country !== undefined && isState(party) && namesItsCountry(party) ? [party.country] : [])))
  return actor.map((party) => {
    if (party.country === undefined || !others.has(party.country) || !isInferred(party)) return party
    const { country, ...rest } = party
    const own = pair.length === 2 && pair.includes(country) ? pair.find((code) => code !== country) : undefined
    if (own !== undefined) return { ...rest, country: own }
    return act.event === 'ASSAULT' && party.sector === 'MIL' ? rest : party
  })
}

/** What one side does to the other or says to it. */
const facing: ReadonlySet<EventType> = new Set<EventType>(['ASSAULT', 'THREATEN', 'REQUEST', 'ACCUSE'])

/** A state or its army; of its citizens and rebels its own army may well be the enemy. */
const isState = ({ kind, sector }: Party): boolean => kind === 'country' || sector === 'MIL' || sector === 'GOV'
