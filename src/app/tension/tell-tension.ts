import type { EventId } from '../../domain/id.ts'
import type { SituationRecord } from '../../domain/record.ts'
import type { IsoDay } from '../../domain/when.ts'
import { countryName } from '../../knowledge/countries/find-country.ts'
import { tensionIndex, type TensionOptions, type TensionPoint, type TensionSeries } from '../../record/tension.ts'
import { arrowRule, defaultWeights, type Weights } from '../../record/weights.ts'
import { createLookup, type Lookup } from '../lookup.ts'
import { refWords } from '../refs.ts'
import type { Wanted } from '../selection.ts'
import { topicOf, percent } from '../wording/prose.ts'

export type TensionReport = {
  /** How a level comes about, how it decays and when there is an arrow, in words. */
  readonly rule: string
  readonly weights: Weights
  readonly series: readonly TensionSeries[]
}

type Options = Pick<TensionOptions, 'by' | 'weights'> & { readonly about?: readonly Wanted[]; readonly since?: IsoDay }

/** The index of each pair that was asked for, up to the day that the record is of; the pairs with most events first. */
export function tellTension(record: SituationRecord & { readonly today?: IsoDay }, { about, since, by, weights = defaultWeights }: Options): TensionReport {
  const codes = about?.flatMap(({ country }) => country ?? [])
  const owners = new Map(record.board.map(({ thing, parties }) => [thing, parties]))
  const series = tensionIndex(record.events, {
    weights,
    partiesOf: (thing) => owners.get(thing) ?? [],
    ...(by === undefined ? {} : { by }),
    ...(record.today === undefined ? {} : { until: record.today }),
  })
    .filter(({ pair }) => isWanted(pair, codes))
    .map(({ pair, points }) => ({ pair, points: points.filter(({ end }) => since === undefined || end >= since) }))
    .filter(({ points }) => points.length > 0)
  return { rule: ruleOf(weights), weights, series: [...series].sort((a, b) => eventsIn(b) - eventsIn(a)) }
}

/** One country: every pair it is in. Several: the pairs among them. */
function isWanted(pair: TensionSeries['pair'], codes: readonly string[] | undefined): boolean {
  if (codes === undefined) return true
  return codes.length === 1 ? pair.some((code) => codes.includes(code)) : pair.every((code) => codes.includes(code))
}

const eventsIn = ({ points }: TensionSeries): number => points.reduce((sum, { contributions }) => sum + contributions.length, 0)

function ruleOf(weights: Weights): string {
  const parts = Object.entries(weights.status).map(([status, weight]) => `${status} ${weight}`)
  return (
    `Each event adds its PLOVER score, turned round so that conflict counts up, times its certainty and its status (${parts.join(', ')}); ` +
    `${weights.threats === 1 ? 'a threat counts as an act does' : `a threat counts ${weights.threats} times what an act does`}, and is also shown apart. ${arrowRule(weights)}`
  )
}

export const pairName = (pair: TensionSeries['pair']): string => pair.map(countryName).sort().join(' – ')

const arrows = { worse: '↑', better: '↓', unchanged: '→' } as const

/** "↑ worse"; why there is no arrow where there is none. */
export const arrowWords = ({ arrow }: TensionPoint): string => (arrow === undefined ? 'too few events' : `${arrows[arrow]} ${arrow}`)

/** The events that made a point, the heaviest first, each with its share and its claims. */
function pointWords(point: TensionPoint, { event }: Pick<Lookup, 'event'>, most: number): readonly string[] {
  const told = [...point.contributions]
    .sort((a, b) => b.share - a.share)
    .slice(0, most)
    .map(({ event: id, share, claims }) => `${percent(share)} ${topicWords(id, event)} ${refWords(claims, 1)}`)
  const rest = point.contributions.length - told.length
  const carried = carriedShare(point) < 0.01 ? [] : [`${percent(carriedShare(point))} left from before`]
  return [...told, ...(rest > 0 ? [`${rest} more`] : []), ...carried]
}

const carriedShare = ({ contributions }: TensionPoint): number => Math.max(0, 1 - contributions.reduce((sum, { share }) => sum + share, 0))

function topicWords(id: EventId, event: Lookup['event']): string {
  const found = event(id)
  return found === undefined ? id : topicOf(found)
}

/** A row for each point: pair, period, level, what acts and threats added, what is left from before, arrow, what made it. Quiet times are one row. */
export function tensionRows({ series }: TensionReport, record: SituationRecord): readonly (readonly string[])[] {
  const lookup = createLookup(record)
  return series.flatMap(({ pair, points }) =>
    withoutQuiet(points).map(({ first, last }) => {
      const isQuiet = first.contributions.length === 0
      return [
        pairName(pair),
        first.start === last.end ? first.start : `${first.start} – ${last.end}`,
        first === last ? fixed(first.level) : `${fixed(first.level)} to ${fixed(last.level)}`,
        fixed(first.acts),
        fixed(first.threats),
        fixed(first.carried),
        isQuiet ? '' : arrowWords(first),
        isQuiet ? 'no events' : pointWords(first, lookup, 3).join('; '),
      ]
    }),
  )
}

/** One decimal; no "-0.0". */
const fixed = (value: number): string => (Math.round(value * 10) / 10 + 0).toFixed(1)

/** Points in a row to which no event adds anything are put together. */
function withoutQuiet(points: readonly TensionPoint[]): readonly { readonly first: TensionPoint; readonly last: TensionPoint }[] {
  const runs: { readonly first: TensionPoint; last: TensionPoint }[] = []
  for (const point of points) {
    const run = runs.at(-1)
    if (run && point.contributions.length === 0 && run.first.contributions.length === 0) run.last = point
    else runs.push({ first: point, last: point })
  }
  return runs
}
