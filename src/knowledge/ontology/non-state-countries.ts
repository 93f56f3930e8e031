/** PLOVER's codes that stand where a country code stands, for actors that belong to none. */
export const nonStateCountries = {
  IGO: 'organisation of governments',
  UNO: 'the United Nations and its bodies',
  EUR: 'the European Union and its bodies',
  NGO: 'non-governmental organisation across borders',
  ISM: 'movement across borders without one organisation',
  IMG: 'armed group across borders',
  MNC: 'company across borders',
} as const satisfies Readonly<Record<string, string>>

export type NonStateCountry = keyof typeof nonStateCountries

export function isNonStateCountry(code: string): code is NonStateCountry {
  return Object.hasOwn(nonStateCountries, code)
}

/** Those of them that governments belong to and whose servants speak for all of them. */
export const isBodyOfStates = (code: string): code is 'IGO' | 'UNO' | 'EUR' => code === 'IGO' || code === 'UNO' || code === 'EUR'
