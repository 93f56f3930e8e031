import type { Span } from '../../domain/span.ts'
import type { Point } from '../../knowledge/gazetteer/distance.ts'
import { fromMgrs } from '../../knowledge/gazetteer/mgrs.ts'

/** A point that the text gives in figures. */
export type Coordinates = Point & { readonly at: Span }

type CoordinateRule = {
  readonly id: string
  readonly pattern: RegExp
  readonly read: (match: RegExpExecArray) => Point | undefined
  /** What it reads, with the point to four decimals. */
  readonly yes: readonly (readonly [text: string, latitude: number, longitude: number])[]
  readonly no: readonly string[]
}

const minutes = String.raw`\s?(?:['′’]|minutes?|min)`
const seconds = String.raw`\s?(?:["″”]|''|′′|seconds?|sec)`
const angle = (degreesOf: string): string =>
  String.raw`(${degreesOf}(?:\.\d{1,8})?)\s?(?:°|º|degrees?|deg)(?:,?\s?(\d{1,2}(?:\.\d{1,6})?)${minutes})?(?:,?\s?(\d{1,2}(?:\.\d{1,4})?)${seconds})?`
const northOrSouth = String.raw`\s?([NS]|north|south)\b`
const eastOrWest = String.raw`\s?([EW]|east|west)\b`
const joint = String.raw`(?:\s?[,;/]\s?|\s|\s?and\s|,?\sby\s|\slatitude,?\s(?:and\s)?)`

/** Ways of giving a point in figures. */
export const coordinateRules: readonly CoordinateRule[] = [
  {
    id: 'degrees',
    pattern: new RegExp(`(?<![\\d.])${angle(String.raw`\d{1,2}`)}${northOrSouth}${joint}${angle(String.raw`\d{1,3}`)}${eastOrWest}`, 'giu'),
    read: ([, a = '', b, c, ns = '', d = '', e, f, ew = '']) => point(signed(sexagesimal(a, b, c), ns), signed(sexagesimal(d, e, f), ew)),
    yes: [
      ['The ship was at 37°56′19″N 126°35′17″E.', 37.9386, 126.5881],
      ["The ship was at 37° 56.5' S, 126° 35.25' W.", -37.9417, -126.5875],
      ['The ship was at 37 degrees 56 minutes north, 126 degrees 35 minutes east.', 37.9333, 126.5833],
      ['The ship was at 12.5°N, 47.25°E.', 12.5, 47.25],
    ],
    no: ['It was 37 degrees in the shade.', 'The wreck lies at 95°N, 10°E.', 'They met north of the 38th parallel.'],
  },
  {
    id: 'letters',
    // eslint-disable-next-line redos-detector/no-unsafe-regex -- every repeat is short and bounded, so each try ends at once
    pattern: /(?<![\d.])(\d{1,2}\.\d{1,8})°?\s?([NS])(?:\s?,\s?|\s)(\d{1,3}\.\d{1,8})°?\s?([EW])\b/gu,
    read: ([, a = '', ns = '', b = '', ew = '']) => point(signed(Number(a), ns), signed(Number(b), ew)),
    yes: [
      ['A buoy at 37.9386N, 126.5881E was lost.', 37.9386, 126.5881],
      ['A quake struck at 42.1 S, 41.6 W.', -42.1, -41.6],
    ],
    no: ['The rate rose from 3.25 N to 4.'],
  },
  {
    id: 'letters-first',
    // eslint-disable-next-line redos-detector/no-unsafe-regex -- every repeat is short and bounded, so each try ends at once
    pattern: /\b([NS])\s?(\d{1,2})(?:°\s?|\s)(\d{1,2}\.\d{1,6})['′’]?(?:,\s|\s)([EW])\s?(\d{1,3})(?:°\s?|\s)(\d{1,2}\.\d{1,6})/gu,
    read: ([, ns = '', a = '', b, ew = '', c = '', d]) => point(signed(sexagesimal(a, b), ns), signed(sexagesimal(c, d), ew)),
    yes: [
      ['The wreck lies at N36 12.5 E037 09.7', 36.2083, 37.1617],
      ['The wreck lies at S 36°12.5′, W 37°9.7', -36.2083, -37.1617],
    ],
    no: ['Roads N36 and E70 are shut.', 'Gates N1 E2000', 'S 3 of W 4'],
  },
  {
    id: 'decimal-letters-first',
    // eslint-disable-next-line redos-detector/no-unsafe-regex -- every repeat is short and bounded, so each try ends at once
    pattern: /\b([NS])\s?(\d{1,2}\.\d{2,8})°?(?:,\s|\s)([EW])\s?(\d{1,3}\.\d{2,8})/gu,
    read: ([, ns = '', a = '', ew = '', b = '']) => point(signed(Number(a), ns), signed(Number(b), ew)),
    yes: [['The wreck lies at N36.2083 E37.1617', 36.2083, 37.1617]],
    no: ['The price of N36.2 and E37.1', 'N96.20 E37.16'],
  },
  {
    id: 'decimal',
    // eslint-disable-next-line redos-detector/no-unsafe-regex -- every repeat is short and bounded, so each try ends at once
    pattern: /(?<![\d.,$€£-])(-?\d{1,2}\.\d{4,8})(?:,\s?|\s)(-?\d{1,3}\.\d{4,8})(?!\d|\.\d|%)/gu,
    read: ([, a = '', b = '']) => point(Number(a), Number(b)),
    yes: [
      ['The video was filmed at 37.93860, 126.58810.', 37.9386, 126.5881],
      ['The video was filmed at -33.8568 151.2153 on Monday.', -33.8568, 151.2153],
    ],
    no: ['Rates were 3.25, 4.50 and 5.75.', 'The euro rose to $1.2345, 1.1345 before.', 'Version 2.1.2345, 3.1234'],
  },
  {
    id: 'compact',
    pattern: /\b(\d{2})(\d{2})(\d{2})?([NS])\s?(\d{3})(\d{2})(\d{2})?([EW])\b/gu,
    read: ([, a = '', b, c, ns = '', d = '', e, f, ew = '']) => point(signed(sexagesimal(a, b, c), ns), signed(sexagesimal(d, e, f), ew)),
    yes: [
      ['Firing area 375619N 1263517E is closed.', 37.9386, 126.5881],
      ['Firing area 3756N 12635E is closed.', 37.9333, 126.5833],
    ],
    no: ['Flight 3756N left.', 'At 9999N 18000E'],
  },
  {
    id: 'mgrs',
    // eslint-disable-next-line redos-detector/no-unsafe-regex -- every repeat is short and bounded, so each try ends at once
    pattern: /\b\d{1,2}[C-HJ-NP-X]\s?[A-HJ-NP-Z][A-HJ-NP-V]\s?(?:\d{5}\s?\d{5}|\d{4}\s?\d{4}|\d{3}\s?\d{3}|\d{2}\s\d{2})\b/gu,
    read: ([reference]) => fromMgrs(reference),
    yes: [
      ['Shells fell at grid 31U DQ 48251 11932.', 48.8582, 2.2945],
      ['Shells fell at grid 31UDQ48251193.', 48.8583, 2.2945],
    ],
    no: ['Form 31U DQ is due.', 'Room 61U DQ 48251 11932 is shut.', 'A 52S jet'],
  },
]

/** Every point that a text gives in figures, in text order and without overlap. */
export function findCoordinates(text: string): readonly Coordinates[] {
  const found = coordinateRules.flatMap(({ pattern, read }) =>
    [...text.matchAll(pattern)].flatMap((match) => {
      const where = read(match)
      return where === undefined ? [] : [{ ...where, at: { start: match.index, end: match.index + match[0].length } }]
    }),
  )
  let reached = 0
  return found
    .sort((a, b) => a.at.start - b.at.start || b.at.end - a.at.end)
    .filter(({ at }) => {
      const free = at.start >= reached
      if (free) reached = at.end
      return free
    })
}

const sexagesimal = (whole: string, minutesOf = '0', secondsOf = '0'): number =>
  Number(minutesOf) < 60 && Number(secondsOf) < 60 ? Number(whole) + Number(minutesOf) / 60 + Number(secondsOf) / 3600 : NaN

const signed = (angleOf: number, side: string): number => (/^[sw]/iu.test(side) ? -angleOf : angleOf)

/** To a tenth of a thousandth of a degree, ten metres. Undefined where no such point is on the globe. */
function point(latitude: number, longitude: number): Point | undefined {
  if (!(Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180)) return undefined
  return { latitude: Math.round(latitude * 10_000) / 10_000, longitude: Math.round(longitude * 10_000) / 10_000 }
}
