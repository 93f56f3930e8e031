import type { SpeechAct } from '../domain/claim.ts'
import type { Commitment, CommitmentStatus, Event } from '../domain/record.ts'
import type { IsoDay } from '../domain/when.ts'
import { isTerminal } from './board-rules.ts'
import type { Undertaking } from './commitments.ts'
import { findUndertakings } from './commitments.ts'
import type { Link } from './decisions.ts'
import type { DeedIndex } from './deeds.ts'
import { findDeeds, indexDeeds } from './deeds.ts'
import type { EventBook } from './event-book.ts'
import { isReal } from './event-features.ts'
import type { Retraction } from './retractions.ts'
import { findRetractions, retractionOf } from './retractions.ts'
import type { Selection } from './select.ts'
import type { Things } from './things.ts'
import { dayNumber, firstDay, minutesInDay, sortKey, timeRange } from './time-range.ts'

type Change = Commitment['changes'][number]

/**
 * The ledger: every threat, promise, demand, ultimatum, offer and plan, and what came of it. What each status means is in docs/ledger.md.
 * A person's link outranks what the machine found and has certainty 1.
 */
export function keepLedger(book: EventBook, things: Things, { links, today }: Selection): readonly Commitment[] {
  const sources: Sources = { book, things, deeds: indexDeeds(book.events), retractions: findRetractions(book), ends: endsOfThings(book), today }
  const decided = linksByEvents(links, book)
  return findUndertakings(book, things).map((undertaking) => {
    const own = decided.get(undertaking.event) ?? []
    const changes = changesOf(undertaking, own, sources)
    return commitmentOf(undertaking, changes)
  })
}

type Sources = {
  readonly book: EventBook
  readonly things: Things
  readonly deeds: DeedIndex
  readonly retractions: readonly Retraction[]
  readonly ends: ReadonlyMap<string, readonly Event[]>
  readonly today: IsoDay | undefined
}

type DecidedLink = Link & { readonly deed: Event }

function linksByEvents(links: readonly Link[], book: EventBook): ReadonlyMap<Event, readonly DecidedLink[]> {
  const byEvent = new Map<Event, DecidedLink[]>()
  for (const link of links) {
    const [commitment, deed] = [book.eventOf(link.commitment), book.eventOf(link.by)]
    if (!commitment || !deed) continue
    const list = byEvent.get(commitment)
    if (list) list.push({ ...link, deed })
    else byEvent.set(commitment, [{ ...link, deed }])
  }
  return byEvent
}

function commitmentOf({ event, kind, target, made, deadline, condition }: Undertaking, changes: readonly Change[]): Commitment {
  return {
    event: event.id,
    claims: event.claims,
    kind,
    by: event.actor,
    against: event.recipient,
    ...(target.act === undefined ? {} : { act: target.act }),
    ...(target.thing === undefined ? {} : { thing: target.thing }),
    ...(made === undefined ? {} : { made }),
    ...(deadline === undefined ? {} : { deadline }),
    ...(condition === undefined ? {} : { condition }),
    status: changes.at(-1)?.status ?? 'open',
    changes,
  }
}

/** Changes in the order of time; the last one is the status. */
function changesOf(undertaking: Undertaking, decided: readonly DecidedLink[], sources: Sources): readonly Change[] {
  // The last word of a person on one pair counts.
  const last = new Map(decided.map((link) => [link.deed, link]))
  const byPerson = [...last.values()].flatMap((link): Change[] => (link.as === 'undo' ? [] : [changeBy(link.as, link.deed, 1, link.why, sources.book)]))
  if (byPerson.length > 0) return byPerson.sort(byTime)
  const isUndone = (event: Event): boolean => last.get(event)?.as === 'undo'

  const deed = findDeeds(undertaking, sources.deeds, sources.book).find(({ event }) => !isUndone(event))
  const retraction = retractionOf(
    undertaking,
    sources.retractions.filter(({ event }) => !isUndone(event)),
    sources.book,
    sources.things,
  )
  const changes: Change[] = []
  if (deed) changes.push(changeBy(deed.isPart ? 'partly carried out' : 'carried out', deed.event, deed.likeness * deed.event.certainty, deed.why, sources.book))
  // What is carried out cannot be taken back; what is only begun can.
  const isDone = changes.some((change) => change.status === 'carried out')
  if (retraction && !(isDone && sortKey(deed?.event.interval) <= sortKey(retraction.event.interval))) {
    changes.push(changeBy(retraction.as, retraction.event, retraction.certainty * retraction.event.certainty, retraction.why, sources.book))
  }
  if (changes.length === 0) changes.push(...(overtaken(undertaking, sources, isUndone) ?? lapsed(undertaking, sources)))
  return changes.sort(byTime)
}

const byTime = (a: Change, b: Change): number => sortKey(a.interval) - sortKey(b.interval)

function changeBy(status: CommitmentStatus, event: Event, certainty: number, why: string, book: EventBook): Change {
  return {
    status,
    claim: book.bestClaim(event).id,
    event: event.id,
    ...(event.interval === undefined ? {} : { interval: event.interval }),
    certainty: Math.round(certainty * 1000) / 1000,
    why,
  }
}

/** Something else put an end to the thing that the word was about. */
function overtaken({ event, target, made }: Undertaking, { book, ends }: Sources, isUndone: (event: Event) => boolean): readonly Change[] | undefined {
  if (target.thing === undefined || made === undefined) return undefined
  const since = timeRange(made)
  const from = Number.isFinite(since.from) ? since.from : since.to - minutesInDay
  const end = ends
    .get(target.thing)
    ?.find((other) => other !== event && !isUndone(other) && other.interval?.start !== undefined && sortKey(other.interval) >= from)
  return end && [changeBy('overtaken', end, 0.6 * end.certainty, 'the thing it was about came to its end in another way', book)]
}

function endsOfThings(book: EventBook): ReadonlyMap<string, readonly Event[]> {
  const ends = new Map<string, Event[]>()
  for (const event of book.events) {
    if (event.thing === undefined || !isReal(event.status) || event.status === 'denied') continue
    if (!book.claimsOf(event).some(({ state }) => state !== undefined && isTerminal(state))) continue
    const list = ends.get(event.thing)
    if (list) list.push(event)
    else ends.set(event.thing, [event])
  }
  for (const list of ends.values()) list.sort((a, b) => sortKey(a.interval) - sortKey(b.interval))
  return ends
}

function lapsed({ event, deadline, deadlineClaim }: Undertaking, { today }: Sources): readonly Change[] {
  if (deadline === undefined || deadlineClaim === undefined || today === undefined) return []
  const { to } = timeRange(deadline)
  if (to > dayNumber(today) * minutesInDay) return []
  return [
    {
      status: 'lapsed',
      claim: deadlineClaim.id,
      event: event.id,
      interval: deadline,
      certainty: 0.7,
      why: 'its deadline passed and no report tells of the act',
    },
  ]
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
    for (const country of new Set(commitment.by.map((party) => party.country ?? party.name))) {
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
