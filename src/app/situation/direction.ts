import type { Event } from '../../domain/record.ts'
import { addDays, type IsoDay } from '../../domain/when.ts'
import { isCountry } from '../../knowledge/countries/find-country.ts'
import type { TensionPoint, TensionSeries } from '../../record/tension.ts'
import type { Line } from '../refs.ts'
import { arrowWords, pairName } from '../tension/tell-tension.ts'
import { actNoun } from '../wording/act-nouns.ts'
import { whenOf } from '../wording/event-words.ts'
import { listWords, percent, plural, topicOf } from '../wording/prose.ts'
import { dayWords } from '../wording/when-words.ts'
import type { Telling } from './telling.ts'

const mostPairs = 3
/** A pair of which nothing was told for so long is no news, and gets no line for want of an arrow. */
const longAgoDays = 60

type Periods = {
  /** Only what happened on that day or later is told. */
  readonly since: IsoDay | undefined
  readonly weeks: readonly TensionSeries[]
  /** The same by month, for where a week has too few events. */
  readonly months: readonly TensionSeries[]
}

/** Where each pair is going, with its arrow and what made it; apart from them, in one line, the pairs with too few events for an arrow. */
export function directionLines(
  { since, weeks, months }: Periods,
  telling: Telling,
): { readonly withArrow: readonly Line[]; readonly without: readonly Line[] } {
  const eventsSince = ({ points }: TensionSeries): number => points.filter(isSince(since)).reduce((sum, { contributions }) => sum + contributions.length, 0)
  const pairs = weeks
    .filter((series) => series.pair.every(isCountry) && eventsSince(series) > 0)
    .sort((a, b) => eventsSince(b) - eventsSince(a))
    .slice(0, mostPairs)
  const told = pairs.map((series) => ({
    series,
    line:
      lineOf(series, 'week', since, telling) ??
      lineOf(
        months.find(({ pair }) => pair.join() === series.pair.join()),
        'month',
        since,
        telling,
      ),
  }))
  return {
    withArrow: told.flatMap(({ line }) => line ?? []),
    without: withoutArrow(
      told.flatMap(({ series, line }) => (line === undefined ? series : [])),
      since,
    ),
  }
}

const isSince =
  (since: IsoDay | undefined) =>
  ({ end }: TensionPoint): boolean =>
    since === undefined || end >= since

/** The last period with an event. */
const loudestEnd = ({ points }: TensionSeries, since: IsoDay | undefined): TensionPoint | undefined =>
  points.filter(isSince(since)).findLast(({ contributions }) => contributions.length > 0)

/** "North Korea – South Korea: ↑ worse. ..." with the levels, the events behind them and what weighs most; a quiet end is told as quiet. */
function lineOf(series: TensionSeries | undefined, by: 'week' | 'month', since: IsoDay | undefined, { lookup }: Telling): Line | undefined {
  const [now, loud] = [series?.points.at(-1), series && loudestEnd(series, since)]
  if (series === undefined || now === undefined || loud?.arrow === undefined) return undefined
  const heaviest = [...loud.contributions].sort((a, b) => b.share - a.share)
  const main = heaviest[0] && lookup.event(heaviest[0].event)
  const madeOf = main === undefined ? '' : ` ${percent(heaviest[0]?.share ?? 0)} of it comes from ${causeOf(main, lookup)}${leftWords(loud)}.`
  const before = pointBefore(series, loud)
  const was = `after ${before === undefined ? '0.0' : level(before)} the ${by} before (${eventsIn(before)})`
  const end = by === 'week' ? `in the week to ${dayWords(loud.end)}` : `in ${dayWords(loud.start.slice(0, 7))}`
  const quiet = loud === now ? '' : ` No event between them is told since; on ${dayWords(now.end)} it stands at ${level(now)}.`
  return {
    text: `${pairName(series.pair)}: ${arrowWords(loud)}. The index of tension stood at ${level(loud)} ${end} (${eventsIn(loud)}), ${was}.${madeOf}${quiet}`,
    claims: heaviest.flatMap(({ claims }) => claims.slice(0, 1)),
  }
}

const eventsIn = (point: TensionPoint | undefined): string => {
  const count = point?.contributions.length ?? 0
  return count === 0 ? 'no event' : plural(count, 'event')
}

/** Who did it to whom is told where the row is sure in that too: "the destruction of the liaison office by North Korea", else "one event (attack)". */
function causeOf(event: Event, { nameOf }: Telling['lookup']): string {
  const when = whenOf(event.interval)
  return event.certainty >= sureOfAll ? `the ${topicOf(event, nameOf)} (${when})` : `one event (${actNoun(event.act)}, ${when})`
}

const sureOfAll = 0.4

/** The period right before, if it has a level at all. */
function pointBefore({ points }: TensionSeries, point: TensionPoint): TensionPoint | undefined {
  const before = points[points.indexOf(point) - 1]
  return before !== undefined && addDays(before.end, 1) === point.start ? before : undefined
}

function withoutArrow(pairs: readonly TensionSeries[], since: IsoDay | undefined): readonly Line[] {
  const recent = pairs.flatMap((series) => {
    const [now, loud] = [series.points.at(-1), loudestEnd(series, since)]
    return now === undefined || loud === undefined || addDays(loud.end, longAgoDays) < now.end ? [] : [{ series, loud }]
  })
  if (recent.length === 0) return []
  const told = recent.map(({ series, loud }) => {
    const events = loud.contributions.length + (pointBefore(series, loud)?.contributions.length ?? 0)
    return `${pairName(series.pair)} (${plural(events, 'event')} in the two weeks to ${dayWords(loud.end)})`
  })
  return [
    {
      text: `No arrow, as a week or a month has too few events to tell a direction: ${listWords(told)}.`,
      claims: recent.flatMap(({ loud }) => loud.contributions.flatMap(({ claims }) => claims.slice(0, 1))),
    },
  ]
}

function leftWords({ contributions, carried }: TensionPoint): string {
  const left = 1 - contributions.reduce((sum, { share }) => sum + share, 0)
  return carried === 0 || left < 0.01 ? '' : `, ${percent(left)} is left from before`
}

const level = (point: TensionPoint): string =>
  point.level
    .toFixed(1)
    .replace(/^-0\.0$/u, '0.0')
    .replace('-', '−')
