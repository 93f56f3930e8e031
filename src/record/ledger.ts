import type { SpeechAct } from '../domain/claim.ts'
import type { ClaimId, EventId, ThingId } from '../domain/id.ts'
import type { Commitment, CommitmentStatus, Event } from '../domain/record.ts'
import type { IsoDay } from '../domain/when.ts'
import { indexAnswers } from './answer-index.ts'
import type { Answers, Change } from './answers.ts'
import { changeBy } from './answers.ts'
import type { Undertaking } from './commitments.ts'
import type { Link } from './decisions.ts'
import type { EventFacts } from './event-facts.ts'
import { dayNumber, firstDay, minutesInDay, sortKey, timeRange } from './time-range.ts'

/** A person's word on what came of an undertaking, with the event that it names. */
export type DecidedLink = Pick<Link, 'as' | 'why'> & { readonly deed: EventFacts }

/**
 * The ledger: every threat, promise, demand, ultimatum, offer and plan, and what came of it. What each status means is in docs/ledger.md.
 * A person's link outranks what the machine found and has certainty 1.
 */
export function keepLedger(events: readonly EventFacts[], links: readonly Link[], today: IsoDay | undefined): readonly Commitment[] {
  const { best } = indexAnswers(events)
  const decided = linksByEvents(links, events)
  return events.flatMap((own) => {
    if (!own.undertaking) return []
    const links = decided.get(own.event.id) ?? []
    const answers = best(own, own.undertaking, undoneBy(links))
    return [commitmentOf(own.event, own.undertaking, changesOf(own.event.id, own.undertaking, answers, links, today))]
  })
}

export function linksByEvents(links: readonly Link[], events: readonly EventFacts[]): ReadonlyMap<EventId, readonly DecidedLink[]> {
  const byEvent = new Map<EventId, DecidedLink[]>()
  if (links.length === 0) return byEvent
  const eventOf = new Map<ClaimId, EventFacts>(events.flatMap((facts) => facts.event.claims.map((claim) => [claim, facts] as const)))
  for (const link of links) {
    const [commitment, deed] = [eventOf.get(link.commitment), eventOf.get(link.by)]
    if (!commitment || !deed) continue
    const list = byEvent.get(commitment.event.id)
    if (list) list.push({ ...link, deed })
    else byEvent.set(commitment.event.id, [{ ...link, deed }])
  }
  return byEvent
}

/** The last word of a person on one pair counts. */
const lastWords = (links: readonly DecidedLink[]): ReadonlyMap<EventId, DecidedLink> => new Map(links.map((link) => [link.deed.event.id, link]))

/** The events that a person parted from an undertaking. */
export const undoneBy = (links: readonly DecidedLink[]): ReadonlySet<EventId> =>
  new Set([...lastWords(links)].flatMap(([deed, { as }]) => (as === 'undo' ? [deed] : [])))

export function commitmentOf(event: Event, { kind, target, made, deadline, condition }: Undertaking, changes: readonly Change[]): Commitment {
  return {
    event: event.id,
    claims: event.claims,
    kind,
    by: event.actor,
    against: event.recipient,
    ...(target.act === undefined ? {} : { act: target.act }),
    ...(target.thing === undefined ? {} : { thing: target.thing as ThingId }),
    ...(made === undefined ? {} : { made }),
    ...(deadline === undefined ? {} : { deadline }),
    ...(condition === undefined ? {} : { condition }),
    status: changes.at(-1)?.status ?? 'open',
    changes,
  }
}

/** Changes in the order of time; the last one is the status. */
export function changesOf(
  own: EventId,
  undertaking: Undertaking,
  answers: Answers,
  links: readonly DecidedLink[],
  today: IsoDay | undefined,
): readonly Change[] {
  const byPerson = [...lastWords(links).values()].flatMap(({ as, deed, why }): Change[] => (as === 'undo' ? [] : [changeBy(as, deed, 1, why)]))
  if (byPerson.length > 0) return byPerson.sort(byTime)
  const [deed, retraction, end] = [answers.deed?.change, answers.retraction?.change, answers.end?.change]
  const changes: Change[] = deed ? [deed] : []
  // What is carried out cannot be taken back; what is only begun can.
  const isDone = deed?.status === 'carried out'
  if (retraction && !(isDone && sortKey(deed.interval) <= sortKey(retraction.interval))) changes.push(retraction)
  if (changes.length === 0) changes.push(...(end ? [end] : lapsed(own, undertaking, today)))
  return changes.sort(byTime)
}

const byTime = (a: Change, b: Change): number => sortKey(a.interval) - sortKey(b.interval)

function lapsed(event: EventId, { deadline, deadlineClaim }: Undertaking, today: IsoDay | undefined): readonly Change[] {
  if (deadline === undefined || deadlineClaim === undefined || today === undefined) return []
  const { to } = timeRange(deadline)
  if (to > dayNumber(today) * minutesInDay) return []
  // it lapses when its last day is over, whenever it began
  const last = deadline.end === undefined ? deadline : { ...deadline, start: deadline.end }
  return [{ status: 'lapsed', claim: deadlineClaim, event, interval: last, certainty: 0.7, why: 'its deadline passed and no report tells of the act' }]
}

/** How a side keeps its word: counts, never a bare percentage. */
export type FollowThrough = {
  readonly country: string
  readonly kind: SpeechAct
  readonly counts: Readonly<Record<CommitmentStatus, number>>
  readonly total: number
  /** Days from word to deed, of those carried out whose days are known, in order. */
  readonly days: readonly number[]
}

/** By the country that gave its word and the kind of word. */
export function followThrough(commitments: readonly Commitment[]): readonly FollowThrough[] {
  const rows = new Map<string, FollowThrough & { readonly counts: Record<CommitmentStatus, number>; total: number; readonly days: number[] }>()
  for (const commitment of commitments) {
    for (const country of new Set(commitment.by.flatMap((party) => party.country ?? []))) {
      const key = `${country} ${commitment.kind}`
      let row = rows.get(key)
      if (!row) rows.set(key, (row = { country, kind: commitment.kind, counts: emptyCounts(), total: 0, days: [] }))
      row.counts[commitment.status]++
      row.total++
      const days = daysToDeed(commitment)
      if (days !== undefined) row.days.push(days)
    }
  }
  return [...rows.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, row]) => ({ ...row, days: row.days.sort((a, b) => a - b) }))
}

const emptyCounts = (): Record<CommitmentStatus, number> => ({
  open: 0,
  'partly carried out': 0,
  'carried out': 0,
  suspended: 0,
  withdrawn: 0,
  lapsed: 0,
  overtaken: 0,
})

function daysToDeed({ made, changes }: Commitment): number | undefined {
  const done = changes.find((change) => change.status === 'carried out')
  const [said, kept] = [made?.start?.slice(0, 10), done?.interval && firstDay(done.interval)]
  return said === undefined || kept === undefined ? undefined : dayNumber(kept) - dayNumber(said as IsoDay)
}
