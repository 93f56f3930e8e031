import { countryCode, type CountryCode } from '../../domain/party.ts'
import { findCountryWords, isCountry } from './find-country.ts'

/** State agencies, national agencies and state broadcasters by their country: whose view a dispatch of theirs is. */
const publishers: Readonly<Record<string, readonly string[]>> = {
  AZE: ['Azertac', 'APA Azerbaijan', 'Trend News'],
  ARM: ['Armenpress'],
  BLR: ['BelTA'],
  CHN: ['Xinhua', 'Global Times', "People's Daily", 'CGTN', 'CCTV'],
  CUB: ['Prensa Latina', 'Granma'],
  EGY: ['MENA News Agency', 'Al-Ahram'],
  ERI: ['Shabait'],
  ETH: ['Fana Broadcasting'],
  IND: ['PTI', 'Press Trust of India', 'ANI', 'Doordarshan'],
  IRN: ['IRNA', 'Fars', 'Tasnim', 'Press TV', 'Mehr'],
  ISR: ['Kan', 'Israel Hayom', 'Haaretz', 'Ynet'],
  JPN: ['Kyodo', 'NHK', 'Jiji Press'],
  KOR: ['Yonhap', 'KBS'],
  LBN: ['Al-Manar', 'NNA Lebanon'],
  PAK: ['APP Pakistan', 'Dawn'],
  PRK: ['KCNA', 'Rodong Sinmun', 'Uriminzokkiri'],
  PSE: ['WAFA', 'Al-Aqsa TV'],
  RUS: ['TASS', 'RIA Novosti', 'Interfax', 'RT', 'Sputnik'],
  SAU: ['SPA Saudi Press Agency', 'Al Arabiya'],
  SDN: ['SUNA'],
  SRB: ['Tanjug'],
  SYR: ['SANA'],
  TUR: ['Anadolu', 'TRT World', 'Daily Sabah'],
  UKR: ['Ukrinform', 'Interfax-Ukraine', 'Ukrainska Pravda'],
  USA: ['Voice of America'],
  VEN: ['teleSUR'],
  YEM: ['Saba', 'Al-Masirah'],
}
const countryByName = new Map(Object.entries(publishers).flatMap(([code, names]) => names.map((name) => [name.toLowerCase(), countryCode(code)] as const)))

/**
 * The country whose view a publisher tells, where its name shows it: a known agency or state broadcaster, or a country, its people or its capital in the
 * name ("Tehran Times", "Korean Central News Agency"). A guess at a side of a dispute, not at what a paper thinks; undefined for all others.
 */
export function countryOfPublisher(name: string): CountryCode | undefined {
  const known = countryByName.get(name.trim().toLowerCase())
  if (known !== undefined) return known
  const words = name.split(/[\s,]+/u)
  for (let at = 0; at < words.length; at++) {
    const match = findCountryWords(words, at)
    if (match !== undefined && match.ambiguous !== true && match.contextual !== true && isCountry(match.code)) return match.code
  }
  return undefined
}
