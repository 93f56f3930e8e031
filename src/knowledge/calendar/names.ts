/** What the calendar is called in English news. Keys are lower case, without the full stop of an abbreviation. */

export const months: ReadonlyMap<string, number> = new Map([
  ['january', 1],
  ['february', 2],
  ['march', 3],
  ['april', 4],
  ['may', 5],
  ['june', 6],
  ['july', 7],
  ['august', 8],
  ['september', 9],
  ['october', 10],
  ['november', 11],
  ['december', 12],
])

/** Only with a day or a year beside them, or a full stop behind: "Mar" and "Jan" are names too. */
export const shortMonths: ReadonlyMap<string, number> = new Map([
  ['jan', 1],
  ['feb', 2],
  ['mar', 3],
  ['apr', 4],
  ['jun', 6],
  ['jul', 7],
  ['aug', 8],
  ['sep', 9],
  ['sept', 9],
  ['oct', 10],
  ['nov', 11],
  ['dec', 12],
])

export const weekdays: ReadonlyMap<string, number> = new Map([
  ['monday', 1],
  ['tuesday', 2],
  ['wednesday', 3],
  ['thursday', 4],
  ['friday', 5],
  ['saturday', 6],
  ['sunday', 7],
])

/** A day of the week or a month, written out and large: "Friday", "March", but not "march". */
export const isDayOrMonth = (word: string): boolean => /^\p{Lu}\p{Ll}+$/u.test(word) && (weekdays.has(word.toLowerCase()) || months.has(word.toLowerCase()))

/** "Sun" and "Sat" are words of their own: they count only beside a date. */
export const shortWeekdays: ReadonlyMap<string, number> = new Map([
  ['mon', 1],
  ['tue', 2],
  ['tues', 2],
  ['wed', 3],
  ['weds', 3],
  ['thu', 4],
  ['thur', 4],
  ['thurs', 4],
  ['fri', 5],
  ['sat', 6],
  ['sun', 7],
])

/** TIMEX3 codes of the seasons with the months they cover in the north; winter runs into the next year. */
export const seasons = {
  SP: { names: ['spring', 'springtime'], from: 3, to: 5 },
  SU: { names: ['summer', 'summertime', 'midsummer'], from: 6, to: 8 },
  FA: { names: ['autumn', 'fall'], from: 9, to: 11 },
  WI: { names: ['winter', 'wintertime', 'midwinter'], from: 12, to: 2 },
} as const
export type Season = keyof typeof seasons

/** TIMEX3 codes of the parts of a day with the local hours they cover; night runs into the next day. */
export const partsOfDay = {
  MO: { names: ['morning', 'mornings', 'dawn', 'daybreak', 'sunrise'], from: 5, to: 12 },
  MI: { names: ['midday'], from: 11, to: 13 },
  AF: { names: ['afternoon', 'afternoons'], from: 12, to: 18 },
  EV: { names: ['evening', 'evenings', 'dusk', 'sunset', 'nightfall'], from: 18, to: 22 },
  NI: { names: ['night', 'nights'], from: 20, to: 5 },
  DT: { names: ['daytime', 'daylight'], from: 8, to: 18 },
} as const
export type PartOfDay = keyof typeof partsOfDay

const units = [
  'second',
  'minute',
  'hour',
  'day',
  'night',
  'weekend',
  'week',
  'fortnight',
  'month',
  'season',
  'quarter',
  'half',
  'year',
  'decade',
  'century',
  'millennium',
] as const
export type Unit = (typeof units)[number]

export const unitWords: ReadonlyMap<string, Unit> = new Map<string, Unit>([
  ...units.flatMap((unit): readonly [string, Unit][] => [
    [unit, unit],
    [`${unit}s`, unit],
  ]),
  ['centuries', 'century'],
  ['millennia', 'millennium'],
  ['halves', 'half'],
  ['sec', 'second'],
  ['secs', 'second'],
  ['min', 'minute'],
  ['mins', 'minute'],
  ['hr', 'hour'],
  ['hrs', 'hour'],
  ['yr', 'year'],
  ['yrs', 'year'],
])

/** Hours ahead of UTC of the time zones that news writes out. */
export const timeZones: ReadonlyMap<string, number> = new Map([
  ['utc', 0],
  ['gmt', 0],
  ['bst', 1],
  ['wet', 0],
  ['cet', 1],
  ['cest', 2],
  ['eet', 2],
  ['eest', 3],
  ['msk', 3],
  ['trt', 3],
  ['ist', 5.5],
  ['pkt', 5],
  ['wib', 7],
  ['ict', 7],
  ['hkt', 8],
  ['sgt', 8],
  ['pht', 8],
  ['awst', 8],
  ['kst', 9],
  ['jst', 9],
  ['aest', 10],
  ['aedt', 11],
  ['nzst', 12],
  ['nzdt', 13],
  ['brt', -3],
  ['art', -3],
  ['est', -5],
  ['edt', -4],
  ['et', -5],
  ['cst', -6],
  ['cdt', -5],
  ['mst', -7],
  ['mdt', -6],
  ['pst', -8],
  ['pdt', -7],
  ['pt', -8],
])
