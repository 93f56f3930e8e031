import { countryCode } from '../../domain/party.ts'
import type { CountryCode } from '../../domain/party.ts'

export type PartiallyRecognised = {
  readonly name: string
  /** The state that claims it; PLOVER codes its government with this country and PRE as second sector. */
  readonly claimedBy: CountryCode
  /** Other names that news uses, without the article. */
  readonly otherNames: readonly string[]
}

/** PLOVER 2.0's list. Names are the ones that news uses; no view on status is meant. */
export const partiallyRecognised: readonly PartiallyRecognised[] = [
  { name: 'Abkhazia', claimedBy: countryCode('GEO'), otherNames: ['Republic of Abkhazia'] },
  { name: 'South Ossetia', claimedBy: countryCode('GEO'), otherNames: ['Tskhinvali region', 'Republic of South Ossetia'] },
  { name: 'Luhansk', claimedBy: countryCode('UKR'), otherNames: ["Luhansk People's Republic", "Lugansk People's Republic", 'LNR'] },
  { name: 'Donetsk', claimedBy: countryCode('UKR'), otherNames: ["Donetsk People's Republic", 'DNR'] },
  { name: 'Nagorno-Karabakh', claimedBy: countryCode('AZE'), otherNames: ['Artsakh', 'Nagorny Karabakh', 'Karabakh', 'Republic of Artsakh'] },
  { name: 'Northern Cyprus', claimedBy: countryCode('CYP'), otherNames: ['Turkish Republic of Northern Cyprus', 'TRNC'] },
  { name: 'Transnistria', claimedBy: countryCode('MDA'), otherNames: ['Transdniestria', 'Trans-Dniester', 'Pridnestrovie'] },
  { name: 'Somaliland', claimedBy: countryCode('SOM'), otherNames: ['Republic of Somaliland'] },
  { name: 'Western Sahara', claimedBy: countryCode('MAR'), otherNames: ['Sahrawi Arab Democratic Republic', 'Sahrawi republic', 'SADR'] },
]
