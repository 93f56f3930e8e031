import type { Status } from '../domain/act.ts'

/** What the tension index is made with. A user may change any of it; the defaults are PLOVER's scores and plain guesses, written down here. */
export type Weights = {
  /** Scores in place of PLOVER's, by event or by event and mode: `{ "PROTEST": -3, "ASSAULT/drone": -10 }`; -10 worst, 10 best. */
  readonly scores: Readonly<Record<string, number>>
  /** How far an act counts, by how real it is. */
  readonly status: Readonly<Record<Status, number>>
  /** How far a threat counts beside an act; threats are also shown apart. */
  readonly threats: number
  /** After so many days an event counts half. */
  readonly halfLifeDays: number
  /** No arrow from fewer events than this in the period and the one before it together. */
  readonly minEvents: number
  /** The share of the level before by which the level must move for an arrow; at least one point. */
  readonly change: number
}

export const defaultWeights: Weights = {
  scores: {},
  status: { done: 1, ongoing: 1, habitual: 0.5, planned: 0.3, possible: 0.15, hypothetical: 0, denied: 0 },
  threats: 1,
  halfLifeDays: 14,
  minEvents: 3,
  change: 0.15,
}

/** The rule of the arrows in words, to be shown beside them. */
export function arrowRule({ change, minEvents, halfLifeDays }: Weights): string {
  return (
    `The level is the sum of what each event adds, halved every ${halfLifeDays} days. The arrow says "worse" or "better" when the level has moved by more than ` +
    `${Math.round(change * 100)} % of the level before, and by at least one point; else "unchanged". Fewer than ${minEvents} events in the two periods give no arrow.`
  )
}
