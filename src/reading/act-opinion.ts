import type { EventType, Status } from '../domain/act.ts'

/** One act that a word may tell; undefined: none at all. */
export type ActKind = { readonly event: EventType; readonly mode?: string } | undefined

/** What the learned scorer thinks of one word. Probabilities, each list adding up to 1. */
export type ActOpinion = {
  /** The scorer and its version. */
  readonly by: string
  readonly kinds: readonly ActKind[]
  /** Of each of `kinds`. */
  readonly ofKind: Float64Array
  readonly statuses: readonly Status[]
  /** Of each of `statuses`, if there is an act. */
  readonly ofStatus: Float64Array
  /** That the act, if there is one, is only the content of another: what is threatened, asked for, denied. */
  readonly isContent: number
}

/** How likely the word tells an act of that event, whatever its mode; of no act, for undefined. */
export function likelihoodOf({ kinds, ofKind }: ActOpinion, event: EventType | undefined): number {
  let sum = 0
  for (let k = 0; k < kinds.length; k++) if (kinds[k]?.event === event) sum += ofKind[k] ?? 0
  return sum
}

/** How likely the mode is (undefined: none), if the event is right; undefined where the scorer has never seen such an act. */
export function modeLikelihoodOf(opinion: ActOpinion, event: EventType, mode: string | undefined): number | undefined {
  const k = opinion.kinds.findIndex((kind) => kind?.event === event && kind.mode === mode)
  return k < 0 ? undefined : (opinion.ofKind[k] ?? 0) / likelihoodOf(opinion, event)
}

export function statusLikelihoodOf({ statuses, ofStatus }: ActOpinion, status: Status): number {
  return ofStatus[statuses.indexOf(status)] ?? 0
}

/** The likeliest mode of an event; undefined: none. */
export function likeliestMode({ kinds, ofKind }: ActOpinion, event: EventType): string | undefined {
  let best = -1
  for (let k = 0; k < kinds.length; k++) if (kinds[k]?.event === event && (best < 0 || (ofKind[k] ?? 0) > (ofKind[best] ?? 0))) best = k
  return kinds[best]?.mode
}

/** The likeliest of all events, or undefined where it is likelier that the word tells no act. */
export function likeliestEvent(opinion: ActOpinion): EventType | undefined {
  return [undefined, ...new Set(opinion.kinds.flatMap((kind) => (kind === undefined ? [] : kind.event)))]
    .map((event) => ({ event, likelihood: likelihoodOf(opinion, event) }))
    .reduce((best, each) => (each.likelihood > best.likelihood ? each : best)).event
}
