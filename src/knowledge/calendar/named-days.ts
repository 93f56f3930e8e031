import type { CountryCode } from '../../domain/party.ts'
import type { IsoDay } from '../../domain/when.ts'
import { addDays } from '../../domain/when.ts'
import { civilDay, nthWeekday } from './civil.ts'
import { orthodoxEaster, westernEaster } from './easter.ts'
import type { MovingFeast } from './moving-feasts.ts'
import { movingFeast } from './moving-feasts.ts'

/** How the day is found in a year. `days` is its length where it is more than one. */
export type DayRule =
  | { readonly kind: 'fixed'; readonly month: number; readonly day: number }
  | { readonly kind: 'weekday'; readonly month: number; readonly weekday: number; readonly nth: number; readonly plus?: number }
  | { readonly kind: 'easter'; readonly church: 'western' | 'orthodox'; readonly plus: number }
  | { readonly kind: 'table'; readonly feast: MovingFeast; readonly plus?: number }

export type NamedDay = {
  /** Lower case, one space between words, straight apostrophes. */
  readonly names: readonly string[]
  readonly rule: DayRule
  /** Whose day it is, where others have one of that name on another day. */
  readonly country?: CountryCode
  readonly days?: number
}

const fixed = (month: number, day: number, ...names: readonly string[]): NamedDay => ({ names, rule: { kind: 'fixed', month, day } })
const easter = (plus: number, ...names: readonly string[]): NamedDay => ({ names, rule: { kind: 'easter', church: 'western', plus } })
const table = (feast: MovingFeast, ...names: readonly string[]): NamedDay => ({ names, rule: { kind: 'table', feast } })
const nth = (month: number, weekday: number, which: number, ...names: readonly string[]): NamedDay => ({
  names,
  rule: { kind: 'weekday', month, weekday, nth: which },
})
const of = (country: string, day: NamedDay): NamedDay => ({ ...day, country: country as CountryCode })
const lasting = (days: number, day: NamedDay): NamedDay => ({ ...day, days })

/** One rule for everybody. */
const common: readonly NamedDay[] = [
  fixed(1, 1, "new year's day", 'new years day', "new year's"),
  fixed(12, 31, "new year's eve", 'new years eve'),
  fixed(12, 24, 'christmas eve'),
  fixed(12, 25, 'christmas day', 'christmas'),
  fixed(12, 26, 'boxing day', "st. stephen's day"),
  fixed(1, 7, 'orthodox christmas'),
  fixed(1, 6, 'epiphany'),
  fixed(2, 14, "valentine's day", 'valentines day'),
  fixed(3, 8, "international women's day", "women's day"),
  fixed(3, 17, "st. patrick's day", "saint patrick's day"),
  fixed(4, 1, "april fools' day", "april fool's day"),
  fixed(4, 22, 'earth day'),
  fixed(5, 1, 'may day', 'international workers day', "international workers' day"),
  fixed(10, 31, 'halloween'),
  fixed(11, 1, "all saints' day", 'all saints day'),
  fixed(11, 11, 'armistice day', 'veterans day', 'remembrance day', "veterans' day"),
  fixed(12, 10, 'human rights day'),
  fixed(5, 15, 'nakba day'),
  fixed(3, 30, 'land day'),
  easter(-47, 'shrove tuesday', 'mardi gras'),
  easter(-46, 'ash wednesday'),
  easter(-7, 'palm sunday'),
  easter(-3, 'maundy thursday', 'holy thursday'),
  easter(-2, 'good friday'),
  easter(-1, 'holy saturday'),
  easter(0, 'easter sunday', 'easter'),
  easter(1, 'easter monday'),
  easter(39, 'ascension day'),
  easter(49, 'pentecost', 'whit sunday'),
  { names: ['orthodox easter'], rule: { kind: 'easter', church: 'orthodox', plus: 0 } },
  table('lunar-new-year', 'lunar new year', 'chinese new year', 'spring festival', 'tet', 'lunar new year holiday'),
  table('seollal', 'seollal'),
  table('chuseok', 'chuseok', 'chusok', 'mid-autumn festival'),
  table('buddhas-birthday', "buddha's birthday"),
  lasting(30, table('ramadan', 'ramadan', 'holy month of ramadan', 'muslim holy month of ramadan')),
  table('eid-al-fitr', 'eid al-fitr', 'eid al fitr', 'eid ul-fitr'),
  table('eid-al-adha', 'eid al-adha', 'eid al adha', 'eid ul-adha', 'feast of sacrifice', 'feast of the sacrifice'),
  table('ashura', 'ashura', 'ashoura'),
  table('mawlid', 'mawlid', "prophet's birthday"),
  lasting(7, table('passover', 'passover', 'pesach')),
  table('rosh-hashanah', 'rosh hashanah', 'rosh hashana', 'jewish new year'),
  table('yom-kippur', 'yom kippur', 'day of atonement'),
  lasting(8, table('hanukkah', 'hanukkah', 'chanukah')),
  table('nowruz', 'nowruz', 'newroz', 'norooz', 'persian new year'),
]

/** The name is one country's own. */
const ofOneCountry: readonly NamedDay[] = [
  of('PRK', fixed(2, 16, 'day of the shining star')),
  of('PRK', fixed(4, 15, 'day of the sun')),
  of('PRK', fixed(4, 25, 'army foundation day')),
  of('PRK', fixed(7, 27, 'day of victory')),
  of('PRK', fixed(10, 10, 'party foundation day')),
  of('KOR', fixed(3, 1, 'march 1st movement day', 'samiljeol')),
  of('KOR', fixed(10, 1, 'armed forces day')),
  of('KOR', fixed(7, 27, 'armistice day')),
  of('PRK', fixed(7, 27, 'armistice day')),
  of('KOR', fixed(10, 3, 'national foundation day', 'gaecheonjeol')),
  of('KOR', fixed(10, 9, 'hangeul day')),
  of('USA', nth(1, 1, 3, 'martin luther king day', 'martin luther king jr. day', 'mlk day')),
  of('USA', nth(2, 1, 3, "presidents' day", 'presidents day', "president's day")),
  of('USA', nth(5, 1, -1, 'memorial day')),
  of('USA', fixed(6, 14, 'flag day')),
  of('USA', fixed(6, 19, 'juneteenth')),
  of('USA', fixed(7, 4, 'fourth of july')),
  of('USA', nth(10, 1, 2, 'columbus day', "indigenous peoples' day")),
  of('USA', nth(11, 4, 4, 'thanksgiving day', 'thanksgiving')),
  of('USA', { names: ['black friday'], rule: { kind: 'weekday', month: 11, weekday: 4, nth: 4, plus: 1 } }),
  of('USA', { names: ['election day'], rule: { kind: 'weekday', month: 11, weekday: 1, nth: 1, plus: 1 } }),
  of('FRA', fixed(7, 14, 'bastille day')),
  of('DEU', fixed(10, 3, 'german unity day')),
  of('AUS', fixed(1, 26, 'australia day')),
  of('AUS', fixed(4, 25, 'anzac day')),
  of('CAN', fixed(7, 1, 'canada day')),
  of('GBR', fixed(11, 5, 'guy fawkes night', 'bonfire night')),
  of('RUS', fixed(2, 23, 'defender of the fatherland day')),
  of('RUS', fixed(6, 12, 'russia day')),
  of('RUS', fixed(11, 4, 'unity day')),
  of('IND', fixed(10, 2, 'gandhi jayanti')),
  of('IRN', fixed(2, 11, 'islamic revolution day')),
  of('MEX', fixed(5, 5, 'cinco de mayo')),
  of('TWN', fixed(10, 10, 'double tenth day', 'double ten day')),
]

/** Several countries have a day of that name; which is meant must be told by the words or the source. */
const shared: readonly NamedDay[] = [
  ...(
    [
      ['USA', 7, 4],
      ['IND', 8, 15],
      ['PAK', 8, 14],
      ['UKR', 8, 24],
      ['POL', 11, 11],
      ['GEO', 5, 26],
      ['MEX', 9, 16],
      ['BRA', 9, 7],
      ['PHL', 6, 12],
      ['IDN', 8, 17],
      ['MMR', 1, 4],
      ['LKA', 2, 4],
      ['BGD', 3, 26],
      ['AFG', 8, 19],
      ['JOR', 5, 25],
      ['LBN', 11, 22],
      ['SSD', 7, 9],
      ['SDN', 1, 1],
      ['NGA', 10, 1],
      ['KEN', 12, 12],
      ['GHA', 3, 6],
      ['DZA', 7, 5],
      ['TUN', 3, 20],
      ['ARG', 7, 9],
      ['COL', 7, 20],
      ['VEN', 7, 5],
      ['PER', 7, 28],
      ['CHL', 9, 18],
      ['FIN', 12, 6],
      ['EST', 2, 24],
      ['LTU', 2, 16],
      ['LVA', 11, 18],
      ['BLR', 7, 3],
      ['MDA', 8, 27],
      ['ARM', 9, 21],
      ['KAZ', 12, 16],
      ['UZB', 9, 1],
      ['KGZ', 8, 31],
      ['TJK', 9, 9],
      ['XKX', 2, 17],
      ['HRV', 5, 30],
      ['MNE', 7, 13],
      ['TLS', 5, 20],
      ['MYS', 8, 31],
    ] as const
  ).map(([country, month, day]) => of(country, fixed(month, day, 'independence day'))),
  of('KOR', fixed(8, 15, 'liberation day', 'gwangbokjeol')),
  of('PRK', fixed(8, 15, 'liberation day')),
  of('ITA', fixed(4, 25, 'liberation day')),
  of('NLD', fixed(5, 5, 'liberation day')),
  of('KWT', fixed(2, 26, 'liberation day')),
  of('LBN', fixed(5, 25, 'liberation day', 'resistance and liberation day')),
  of('CHN', fixed(10, 1, 'national day')),
  of('TWN', fixed(10, 10, 'national day')),
  of('ESP', fixed(10, 12, 'national day')),
  of('SAU', fixed(9, 23, 'national day')),
  of('SGP', fixed(8, 9, 'national day')),
  of('QAT', fixed(12, 18, 'national day')),
  of('ARE', fixed(12, 2, 'national day')),
  of('PRK', fixed(9, 9, 'foundation day')),
  of('KOR', fixed(7, 17, 'constitution day')),
  of('NOR', fixed(5, 17, 'constitution day')),
  of('JPN', fixed(5, 3, 'constitution day')),
  of('UKR', fixed(6, 28, 'constitution day')),
  of('MEX', fixed(2, 5, 'constitution day')),
  of('USA', fixed(9, 17, 'constitution day')),
  of('RUS', fixed(5, 9, 'victory day')),
  of('PRK', fixed(7, 27, 'victory day')),
  of('TUR', fixed(8, 30, 'victory day')),
  of('IND', fixed(1, 26, 'republic day')),
  of('TUR', fixed(10, 29, 'republic day')),
  of('ITA', fixed(6, 2, 'republic day')),
  of('PAK', fixed(3, 23, 'republic day', 'pakistan day')),
  of('KOR', fixed(6, 6, 'memorial day')),
  of('USA', nth(9, 1, 1, 'labor day')),
  of('CAN', nth(9, 1, 1, 'labour day')),
]

export const namedDays: readonly NamedDay[] = [...common, ...ofOneCountry, ...shared]

/** All days that go by the name; more than one where countries share it. */
export const daysByName: ReadonlyMap<string, readonly NamedDay[]> = (() => {
  const byName = new Map<string, NamedDay[]>()
  for (const day of namedDays) for (const name of day.names) byName.set(name, [...(byName.get(name) ?? []), day])
  return byName
})()

/** When the day falls (or begins) in a year; more than once for a lunar feast in a few years, never where we do not know. */
export function namedDayIn(rule: DayRule, year: number): readonly IsoDay[] {
  switch (rule.kind) {
    case 'fixed':
      return present(civilDay(year, rule.month, rule.day))
    case 'weekday':
      return present(nthWeekday(year, rule.month, rule.weekday, rule.nth)).map((day) => addDays(day, rule.plus ?? 0))
    case 'easter':
      return present(rule.church === 'western' ? westernEaster(year) : orthodoxEaster(year)).map((day) => addDays(day, rule.plus))
    case 'table':
      return movingFeast(rule.feast, year).map((day) => addDays(day, rule.plus ?? 0))
  }
}

const present = (day: IsoDay | undefined): readonly IsoDay[] => (day === undefined ? [] : [day])
