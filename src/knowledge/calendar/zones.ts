import type { IsoDay } from '../../domain/when.ts'
import { nthWeekday, yearOf } from './civil.ts'
import { timeZones } from './names.ts'

/** Summer time by rule: of the European Union (since 1996), of the United States (since 2007), of south-eastern Australia (since 2008), of Chile. */
type SummerTime = 'eu' | 'us' | 'au' | 'cl'
/** Minutes east of UTC in winter, and the rule by which an hour is added. */
type Zone = { readonly minutes: number; readonly summer?: SummerTime }

const hours = (text: string): number => {
  const [, sign, hour, minute] = /^([+-])(\d{1,2})(?::(\d\d))?$/u.exec(text)!
  return (sign === '-' ? -1 : 1) * (60 * Number(hour) + Number(minute ?? 0))
}

/** Countries of one time zone. IANA time zone database (public domain), as of 2024; the rows are ours. */
const byCountry: ReadonlyMap<string, Zone> = new Map(
  (
    [
      ['+0 eu', 'GBR IRL PRT'],
      ['+0', 'ISL GHA CIV SEN MLI BFA GIN GNB SLE LBR GMB TGO MRT STP SHN'],
      ['+1 eu', 'FRA DEU ITA ESP CHE AUT BEL NLD LUX DNK NOR SWE POL CZE SVK HUN SVN HRV BIH SRB MNE MKD ALB XKX MLT AND MCO SMR VAT LIE'],
      ['+1', 'NGA NER TCD CMR CAF GAB COG GNQ AGO BEN TUN DZA MAR ESH'],
      ['+2 eu', 'FIN EST LVA LTU UKR ROU BGR GRC CYP MDA LBN ISR PSE'],
      ['+2', 'EGY LBY ZAF ZWE ZMB MOZ MWI BWA NAM LSO SWZ RWA BDI SDN SSD'],
      ['+3', 'SAU IRQ KWT BHR QAT YEM TUR BLR ETH ERI DJI SOM KEN UGA TZA MDG COM SYR JOR'],
      ['+3:30', 'IRN'],
      ['+4', 'ARE OMN AZE ARM GEO MUS SYC'],
      ['+4:30', 'AFG'],
      ['+5', 'PAK UZB TKM TJK MDV'],
      ['+5:30', 'IND LKA'],
      ['+5:45', 'NPL'],
      ['+6', 'BGD BTN KGZ'],
      ['+6:30', 'MMR'],
      ['+7', 'THA VNM LAO KHM'],
      ['+8', 'CHN HKG MAC TWN SGP MYS PHL BRN'],
      ['+9', 'KOR PRK JPN TLS PLW'],
      ['+10', 'PNG GUM'],
      ['+11', 'SLB VUT NCL'],
      ['+12', 'FJI TUV NRU MHL'],
      ['-3', 'ARG URY SUR GUF'],
      ['-4 cl', 'CHL'],
      ['-3', 'PRY'],
      ['-4', 'VEN BOL GUY DOM PRI TTO BRB LCA VCT GRD DMA ATG KNA'],
      ['-5 us', 'CUB HTI BHS'],
      ['-5', 'COL PER ECU PAN JAM CYM'],
      ['-6', 'GTM SLV HND NIC CRI BLZ'],
    ] as const
  ).flatMap(([zone, codes]) => {
    const [offset = '+0', summer] = zone.split(' ')
    return codes.split(' ').map((code): [string, Zone] => [code, { minutes: hours(offset), ...(summer === undefined ? {} : { summer: summer as SummerTime }) }])
  }),
)

/** What was otherwise in the years that reports are likely to be of: [country, from, until (not included), offset]. */
const otherwise: readonly (readonly [country: string, from: string, until: string, zone: Zone])[] = [
  ['PRK', '2015-08-15', '2018-05-05', { minutes: hours('+8:30') }],
  ['TUR', '1985-04-20', '2016-09-07', { minutes: hours('+2'), summer: 'eu' }],
  ['SYR', '1997-01-01', '2022-10-28', { minutes: hours('+2'), summer: 'eu' }],
  ['JOR', '1997-01-01', '2022-10-28', { minutes: hours('+2'), summer: 'eu' }],
  ['VEN', '2007-12-09', '2016-05-01', { minutes: hours('-4:30') }],
]

type Located = { readonly country?: string; readonly latitude?: number; readonly longitude?: number }

/** Countries of several zones: the first whose western edge, in degrees east, lies west of the place; rough near the borders of zones. */
const byLongitude: Readonly<Record<string, readonly (readonly [west: number, zone: Zone])[]>> = {
  USA: [
    [-85.5, { minutes: hours('-5'), summer: 'us' }],
    [-101.5, { minutes: hours('-6'), summer: 'us' }],
    [-114.05, { minutes: hours('-7'), summer: 'us' }],
    [-130, { minutes: hours('-8'), summer: 'us' }],
    [-154, { minutes: hours('-9'), summer: 'us' }],
    [-180, { minutes: hours('-10') }],
  ],
  CAN: [
    [-59.4, { minutes: hours('-3:30'), summer: 'us' }],
    [-67.8, { minutes: hours('-4'), summer: 'us' }],
    [-90, { minutes: hours('-5'), summer: 'us' }],
    [-101.7, { minutes: hours('-6'), summer: 'us' }],
    [-110, { minutes: hours('-6') }],
    [-118, { minutes: hours('-7'), summer: 'us' }],
    [-180, { minutes: hours('-8'), summer: 'us' }],
  ],
  MEX: [
    [-105, { minutes: hours('-6') }],
    [-114, { minutes: hours('-7') }],
    [-180, { minutes: hours('-8'), summer: 'us' }],
  ],
  BRA: [
    [-53.5, { minutes: hours('-3') }],
    [-67.5, { minutes: hours('-4') }],
    [-180, { minutes: hours('-5') }],
  ],
  RUS: [
    [157, { minutes: hours('+12') }],
    [141, { minutes: hours('+11') }],
    [130.9, { minutes: hours('+10') }],
    [114, { minutes: hours('+9') }],
    [98, { minutes: hours('+8') }],
    [76, { minutes: hours('+7') }],
    [71, { minutes: hours('+6') }],
    [54, { minutes: hours('+5') }],
    [48.5, { minutes: hours('+4') }],
    [26, { minutes: hours('+3') }],
    [-180, { minutes: hours('+2') }],
  ],
  AUS: [
    [141, { minutes: hours('+10'), summer: 'au' }],
    [129, { minutes: hours('+9:30'), summer: 'au' }],
    [-180, { minutes: hours('+8') }],
  ],
  IDN: [
    [125.5, { minutes: hours('+9') }],
    [114.5, { minutes: hours('+8') }],
    [-180, { minutes: hours('+7') }],
  ],
  COD: [
    [22, { minutes: hours('+2') }],
    [-180, { minutes: hours('+1') }],
  ],
  KAZ: [
    [60, { minutes: hours('+6') }],
    [-180, { minutes: hours('+5') }],
  ],
  MNG: [
    [100, { minutes: hours('+8') }],
    [-180, { minutes: hours('+7') }],
  ],
}

/** Minutes east of UTC at a place on a day; undefined where its country, or its point in a country of several zones, is not known. */
export function offsetOfPlace({ country, latitude, longitude }: Located, day: IsoDay): number | undefined {
  if (country === undefined) return undefined
  const zones = byLongitude[country]
  const past = otherwise.find(([code, from, until]) => code === country && from <= day && day < until)?.[3]
  const zone = past ?? (zones === undefined ? byCountry.get(country) : longitude === undefined ? undefined : zones.find(([west]) => longitude > west)?.[1])
  if (zone === undefined) return undefined
  // Queensland, the Northern Territory and Arizona keep winter time
  const noSummer =
    (country === 'AUS' && (latitude ?? -90) > (longitude !== undefined && longitude > 141 ? -28.3 : -26)) ||
    (country === 'USA' && longitude !== undefined && latitude !== undefined && longitude < -109.05 && longitude > -114.8 && latitude < 37)
  return zone.minutes + (noSummer ? 0 : summerMinutes(zone.summer, day))
}

/** "Eastern time": with summer time, as the season asks. */
const american: Readonly<Record<string, number>> = { et: -300, eastern: -300, central: -360, mountain: -420, pacific: -480, pt: -480 }
/** India, Israel and Ireland; China and Chicago. */
const ambiguous: ReadonlySet<string> = new Set(['ist', 'cst'])

/** Minutes east of UTC of a zone by its name ("KST", "Eastern"); undefined for "local" and for names of several meanings. */
export function offsetOfName(name: string, day: IsoDay): number | undefined {
  const low = name.toLowerCase()
  const seasonal = american[low]
  if (seasonal !== undefined) return seasonal + summerMinutes('us', day)
  const fixed = ambiguous.has(low) ? undefined : timeZones.get(low)
  return fixed === undefined ? undefined : 60 * fixed
}

/** "+09:00". */
export function offsetWords(minutes: number): string {
  const pad = (n: number): string => String(n).padStart(2, '0')
  return `${minutes < 0 ? '-' : '+'}${pad(Math.floor(Math.abs(minutes) / 60))}:${pad(Math.abs(minutes) % 60)}`
}

function summerMinutes(summer: SummerTime | undefined, day: IsoDay): 0 | 60 {
  const year = yearOf(day)
  switch (summer) {
    case undefined:
      return 0
    case 'eu':
      return between(sunday(year, 3, -1), day, sunday(year, 10, -1))
    case 'us':
      return year < 2007 ? between(sunday(year, 4, year < 1987 ? -1 : 1), day, sunday(year, 10, -1)) : between(sunday(year, 3, 2), day, sunday(year, 11, 1))
    case 'au':
      return between(sunday(year, 4, 1), day, sunday(year, 10, 1)) === 60 ? 0 : 60
    case 'cl':
      return between(sunday(year, 4, 1), day, sunday(year, 9, 1)) === 60 ? 0 : 60
  }
}

const between = (from: IsoDay, day: IsoDay, until: IsoDay): 0 | 60 => (from <= day && day < until ? 60 : 0)

const sunday = (year: number, month: number, nth: number): IsoDay => nthWeekday(year, month, 7, nth)!
