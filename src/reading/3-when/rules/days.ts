import { partsOfDay } from '../../../knowledge/calendar/names.ts'
import type { PartOfDay } from '../../../knowledge/calendar/names.ts'
import type { Read, TimeRule, Words } from '../meaning.ts'
import { wordSet } from '../word-set.ts'

const partByName: ReadonlyMap<string, PartOfDay> = new Map(
  (Object.keys(partsOfDay) as PartOfDay[]).flatMap((part) => partsOfDay[part].names.map((name): [string, PartOfDay] => [name, part])),
)

/** "morning", "nights": the part of the day that the word names; not "dawn of", "night raid". */
export function partAt(words: Words, at: number): PartOfDay | undefined {
  return partByName.get(words[at]?.low ?? '')
}

const withPart = (words: Words, next: number, days: number): Read => {
  const part = words[next]?.gap === 'space' ? partAt(words, next) : undefined
  return part === undefined ? { next, meaning: { kind: 'day-shift', days } } : { next: next + 1, meaning: { kind: 'day-shift', days }, part }
}

/** Days that are counted from the day of the report. */
export const dayRules: readonly TimeRule[] = [
  {
    id: 'when/today',
    starts: ['today', 'tonight', 'tonite'],
    read: (words, at) => (words[at]!.low === 'today' ? withPart(words, at + 1, 0) : { next: at + 1, meaning: { kind: 'day-shift', days: 0 }, part: 'NI' }),
    yes: [
      ['Talks resume today.', '2020-06-16'],
      ['He speaks tonight.', '2020-06-16TNI'],
    ],
    no: ['USA Todays'],
  },
  {
    id: 'when/yesterday',
    starts: ['yesterday'],
    read: (words, at) => withPart(words, at + 1, -1),
    yes: [
      ['It fired two rockets yesterday.', '2020-06-15'],
      ['It was shelled yesterday evening.', '2020-06-15TEV'],
    ],
    no: ['yesteryear'],
  },
  {
    id: 'when/tomorrow',
    starts: ['tomorrow'],
    read: (words, at) => withPart(words, at + 1, 1),
    yes: [['They will meet tomorrow morning.', '2020-06-17TMO']],
    no: ['tomorrows'],
  },
  {
    id: 'when/day-before-yesterday',
    starts: ['day', 'the'],
    read: (words, at) => {
      const day = words[at]!.low === 'the' ? at + 1 : at
      if (words[day]?.low !== 'day') return undefined
      const [joint, pivot] = [words[day + 1]?.low, words[day + 2]?.low]
      if (joint === 'before' && pivot === 'yesterday') return { next: day + 3, meaning: { kind: 'day-shift', days: -2 } }
      if (joint === 'after' && pivot === 'tomorrow') return { next: day + 3, meaning: { kind: 'day-shift', days: 2 } }
      return undefined
    },
    yes: [
      ['the day before yesterday', '2020-06-14'],
      ['the day after tomorrow', '2020-06-18'],
    ],
    no: ['the day before the vote'],
  },
  {
    id: 'when/part-of-this-day',
    starts: ['this', 'last'],
    read: (words, at) => {
      const mid = words[at + 1]?.low === '-' ? at + 2 : at + 1
      const name = words[mid]
      const early = name !== undefined && (name.low === 'early' || name.low === 'late') ? mid + 1 : mid
      const part = partAt(words, early)
      if (part === undefined || words[early]!.low.endsWith('s')) return undefined
      const last = words[at]!.low === 'last'
      if (last && part !== 'NI' && part !== 'EV') return undefined
      return { next: early + 1, meaning: { kind: 'day-shift', days: last ? -1 : 0 }, part }
    },
    yes: [
      ['this morning', '2020-06-16TMO'],
      ['Shells fell last night.', '2020-06-15TNI'],
    ],
    no: ['this nightmare', 'last dawn'],
  },
  {
    id: 'when/overnight',
    starts: ['overnight'],
    read: (_words, at) => ({ next: at + 1, meaning: { kind: 'day-shift', days: -1 }, part: 'NI' }),
    yes: [['Rockets hit the port overnight.', '2020-06-15TNI']],
    no: ['overnighted'],
  },
  {
    id: 'when/early-hours',
    starts: ['the'],
    read: (words, at) =>
      smallHours.has(words[at + 1]?.low ?? '') && words[at + 2]?.low === 'hours'
        ? { next: at + 3, meaning: { kind: 'part', part: 'MO' }, edge: 'start' }
        : undefined,
    yes: [['Shells fell in the early hours of Monday.', '2020-06-15TMO']],
    no: ['the early hour', 'the happy hours'],
  },
  {
    id: 'when/edge-of-a-day',
    starts: ['dawn', 'daybreak', 'sunrise', 'dusk', 'nightfall', 'sunset'],
    read: (words, at) => {
      const [before, behind] = [words[at - 1], words[at + 1]]
      const closed = behind === undefined || behind.gap === 'break' || (behind.kind === 'mark' && behind.low !== '-') || joinsPart.has(behind.low)
      return before !== undefined && beforeEdge.has(before.low) && closed ? { next: at + 1, meaning: { kind: 'part', part: partAt(words, at)! } } : undefined
    },
    yes: [['On 4 June it began. At dusk, the port burned.', '2020-06-04TEV']],
    no: ['a dawn raid', 'Dawn broke.', 'at dawn prayers'],
  },
  {
    id: 'when/day-before',
    starts: ['the'],
    read: (words, at) => {
      const [name, joint, behind] = [words[at + 1]?.low ?? '', words[at + 2]?.low, words[at + 3]]
      const open = behind === undefined || behind.gap === 'break' || behind.kind === 'mark'
      if ((joint !== 'before' && joint !== 'after') || !open || words[at + 2]!.gap !== 'space') return undefined
      const toward = joint === 'before' ? 'previous' : 'following'
      const part = name === 'night' || name === 'evening' || name === 'morning' ? partAt(words, at + 1) : undefined
      if (part !== undefined) return { next: at + 3, meaning: { kind: 'part', part, toward } }
      const unit = (['day', 'week', 'month', 'year'] as const).find((each) => each === name)
      return unit === undefined ? undefined : { next: at + 3, meaning: { kind: 'unit', unit, toward } }
    },
    yes: [
      ['They met on 4 June. It had rained the day before.', '2020-06-03'],
      ['They met on 4 June. It had rained the night before.', '2020-06-03TNI'],
    ],
    no: ['the day before the vote', 'the man before', 'the day after they left'],
  },
  {
    id: 'when/part-of-a-day',
    starts: ['the', 'that', 'same'],
    read: (words, at) => {
      const same = words[at + 1]?.low === 'same' ? at + 2 : at + 1
      const toward = words[same]?.low === 'next' || words[same]?.low === 'following' ? 'following' : words[same]?.low === 'previous' ? 'previous' : 'same'
      const name = toward === 'same' ? same : same + 1
      const part = partAt(words, name)
      if (part === undefined || words[name]!.low.endsWith('s')) return undefined
      const plain = words[at]!.low === 'the' && same === at + 1 && toward === 'same'
      // "the dawn of", "the night shift": only the bare parts, with no noun behind them.
      if (plain && !['morning', 'afternoon', 'evening', 'night'].includes(words[name]!.low)) return undefined
      const behind = words[name + 1]
      if (behind !== undefined && behind.kind === 'word' && behind.gap === 'space' && plain && !joinsPart.has(behind.low)) return undefined
      return { next: name + 1, meaning: { kind: 'part', part, toward } }
    },
    yes: [['On 4 June it began. That night the port burned.', '2020-06-04TNI']],
    no: ['the night shift', 'the evening news'],
  },
]

const smallHours = wordSet('early small wee')
const beforeEdge = wordSet('at before by until till after since from around about')
const joinsPart = wordSet('of on before after and when by at in to with as but while until for from the')
