import type { ClaimId, EventId, ThingId } from '../domain/id.ts'
import type { CountryCode } from '../domain/party.ts'
import type { Event } from '../domain/record.ts'
import type { IsoDay } from '../domain/when.ts'
import { isMutual } from './act-likeness.ts'
import { countriesOf } from './parties.ts'
import { dayFromNumber, dayNumber, isClosed, lengthOf, minutesInDay, timeRange } from './time-range.ts'
import type { Weights } from './weights.ts'
import { defaultWeights } from './weights.ts'

type Period = 'day' | 'week' | 'month'
type Arrow = 'worse' | 'better' | 'unchanged'

/** What one event adds to a point: positive is worse. */
type Contribution = { readonly event: EventId; readonly claims: readonly ClaimId[]; readonly amount: number; readonly share: number }

export type TensionPoint = {
  readonly start: IsoDay
  readonly end: IsoDay
  /** The level at the end of the period: acts and threats of this period and what is left of those before. Positive is tension, negative is ease. */
  readonly level: number
  readonly acts: number
  readonly threats: number
  /** What is left of earlier periods. */
  readonly carried: number
  /** Absent where too few events stand behind it. */
  readonly arrow?: Arrow
  readonly contributions: readonly Contribution[]
}

export type TensionSeries = { readonly pair: readonly [CountryCode, CountryCode]; readonly points: readonly TensionPoint[] }

export type TensionOptions = {
  readonly by?: Period
  readonly weights?: Weights
  readonly until?: IsoDay
  /** Whose a thing is: what is done to it, and to no other side that is named, is done to them. */
  readonly partiesOf?: (thing: ThingId) => readonly CountryCode[]
}

/** An event told for a longer time than this says nothing about any one day. */
const longestDays = 31
/** After so many half-lives nothing is left of an event in the last digit of a level. */
const halfLivesFelt = 100

/** For how many days an event is felt in the level of its pair and of the period after. */
export const daysFelt = ({ halfLifeDays }: Weights): number => halfLifeDays * halfLivesFelt + 2 * longestDays

/** Below this a pair without events is at rest and gets no point. */
const atRest = 0.05

/** The index of tension for each pair of countries and period, with the events that made each point. */
export function tensionIndex(
  events: readonly Event[],
  { by = 'week', weights = defaultWeights, until, partiesOf }: TensionOptions = {},
): readonly TensionSeries[] {
  const pairs = new Map<string, Entry[]>()
  for (const event of events) {
    const entry = entryOf(event, weights)
    if (!entry || (until !== undefined && entry.day > dayNumber(until))) continue
    for (const pair of pairsOf(event, partiesOf)) {
      const list = pairs.get(pair)
      if (list) list.push(entry)
      else pairs.set(pair, [entry])
    }
  }
  return [...pairs]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([pair, entries]) => ({ pair: pair.split(' ') as [CountryCode, CountryCode], points: pointsOf(entries, by, weights, until) }))
}

type Entry = { readonly event: Event; readonly day: number; readonly amount: number; readonly isThreat: boolean }

function entryOf(event: Event, weights: Weights): Entry | undefined {
  if (event.interval === undefined) return undefined
  const range = timeRange(event.interval)
  if (!isClosed(range) || lengthOf(range) > longestDays * minutesInDay) return undefined
  const { act } = event
  const score = weights.scores[`${act.event}/${act.mode ?? ''}`] ?? weights.scores[act.event] ?? act.score
  const isThreat = act.event === 'THREATEN'
  const amount = -score * weights.status[event.status] * event.certainty * (isThreat ? weights.threats : 1)
  return amount === 0 ? undefined : { event, day: Math.floor(range.from / minutesInDay), amount, isThreat }
}

/** Each pair of an actor's and a recipient's country; among the actors themselves where they act together. */
function pairsOf(event: Event, partiesOf: TensionOptions['partiesOf']): readonly string[] {
  const [actors, told] = [countriesOf(event.actor), countriesOf(event.recipient)]
  const isOnNobody = told.every((code) => actors.includes(code))
  const recipients = isOnNobody && event.thing !== undefined ? (partiesOf?.(event.thing) ?? told) : told
  const pairs = new Set<string>()
  const add = (a: CountryCode, b: CountryCode): void => {
    if (a !== b) pairs.add(a < b ? `${a} ${b}` : `${b} ${a}`)
  }
  for (const actor of actors) for (const recipient of recipients) add(actor, recipient)
  if (isMutual(event.act.event)) for (const a of actors) for (const b of actors) add(a, b)
  return [...pairs]
}

function pointsOf(entries: readonly Entry[], by: Period, weights: Weights, until: IsoDay | undefined): readonly TensionPoint[] {
  const inOrder = [...entries].sort((a, b) => a.day - b.day || (a.event.id < b.event.id ? -1 : 1))
  const decay = (days: number): number => 0.5 ** (Math.max(0, days) / weights.halfLifeDays)
  const last = until === undefined ? inOrder.at(-1)!.day : dayNumber(until)
  const points: TensionPoint[] = []
  let [level, levelDay, next, countBefore] = [0, inOrder[0]!.day, 0, 0]
  for (let start = periodStart(inOrder[0]!.day, by); start <= last;) {
    const end = periodStart(start + periodLength[by], by) - 1
    const closing = Math.min(end, last)
    const own: Entry[] = []
    while (next < inOrder.length && inOrder[next]!.day <= closing) own.push(inOrder[next++]!)
    const carried = level * decay(closing - levelDay)
    const before = level
    const amounts = own.map((entry) => ({ ...entry, amount: entry.amount * decay(closing - entry.day) }))
    level = carried + sum(amounts)
    levelDay = closing
    const arrow = arrowOf(before, level, own.length + countBefore, weights, points.length > 0)
    countBefore = own.length
    if (own.length > 0 || Math.abs(level) >= atRest) points.push(pointOf(start, closing, level, carried, amounts, arrow))
    start = end + 1
    // A long quiet time has nothing to show; go on where the next event is.
    if (Math.abs(level) < atRest && next < inOrder.length) start = Math.max(start, periodStart(inOrder[next]!.day, by))
  }
  return points
}

function pointOf(start: number, end: number, level: number, carried: number, amounts: readonly Entry[], arrow: Arrow | undefined): TensionPoint {
  const weight = Math.abs(carried) + amounts.reduce((total, { amount }) => total + Math.abs(amount), 0)
  return {
    start: dayFromNumber(start),
    end: dayFromNumber(end),
    level: round(level),
    acts: round(sum(amounts.filter(({ isThreat }) => !isThreat))),
    threats: round(sum(amounts.filter(({ isThreat }) => isThreat))),
    carried: round(carried),
    ...(arrow === undefined ? {} : { arrow }),
    contributions: amounts.map(({ event, amount }) => ({
      event: event.id,
      claims: event.claims,
      amount: round(amount),
      share: weight === 0 ? 0 : round(Math.abs(amount) / weight),
    })),
  }
}

function arrowOf(before: number, now: number, events: number, { minEvents, change }: Weights, hasBefore: boolean): Arrow | undefined {
  if (events < minEvents || !hasBefore) return undefined
  const moved = now - before
  if (Math.abs(moved) < Math.max(1, Math.abs(before) * change)) return 'unchanged'
  return moved > 0 ? 'worse' : 'better'
}

const sum = (entries: readonly { readonly amount: number }[]): number => entries.reduce((total, { amount }) => total + amount, 0)
const round = (value: number): number => Math.round(value * 1000) / 1000

/** Days that surely reach into the next period from the start of one. */
const periodLength: Readonly<Record<Period, number>> = { day: 1, week: 7, month: 31 }

/** First day of the day, the week (from Monday) or the month that a day lies in, as days since 1970. */
function periodStart(day: number, by: Period): number {
  switch (by) {
    case 'day':
      return day
    case 'week':
      // 1 January 1970 was a Thursday.
      return Math.floor((day + 3) / 7) * 7 - 3
    case 'month':
      return dayNumber(`${dayFromNumber(day).slice(0, 7)}-01` as IsoDay)
  }
}
