import type { ClaimId, EventId } from '../../domain/id.ts'
import type { Commitment } from '../../domain/record.ts'
import type { IsoDay } from '../../domain/when.ts'
import type { Answers } from '../answers.ts'
import { answerKinds, answersBy, bestAnswers, betterAnswers, keysLookedUp, keysOfAnswer, noAnswer, reachOf } from '../answers.ts'
import type { Link } from '../decisions.ts'
import type { EventFacts } from '../event-facts.ts'
import type { DecidedLink } from '../ledger.ts'
import { changesOf, commitmentOf, undoneBy } from '../ledger.ts'
import { dayNumber, minutesInDay, timeRange } from '../time-range.ts'
import type { EventChange } from './event-layer.ts'
import type { KeptCommitment } from './kept.ts'
import { sortable } from './kept.ts'
import type { Session } from './session.ts'

export const cardOf = (minute: number, event: EventId): string => `${sortable(minute)}|${event}`
const eventOn = (card: string): EventId => card.slice(card.indexOf('|') + 1) as EventId

/** An undertaking whose row in the ledger is new, gone, or not what it was. */
export type LedgerChange = { readonly before?: Commitment; readonly now?: Commitment }

export type LedgerTask = {
  readonly changes: ReadonlyMap<EventId, EventChange>
  /** What persons say came of undertakings. */
  readonly links: readonly Link[]
  /** What they said before, where that has changed. */
  readonly linksBefore?: readonly Link[]
  readonly today: readonly [before: IsoDay | undefined, now: IsoDay | undefined]
}

/** Finds anew what came of the undertakings that changed events are, or may answer. Events must be on the shelves as they are now. */
export function updateLedger(session: Session, { changes: changed, links, linksBefore, today }: LedgerTask): ReadonlyMap<EventId, LedgerChange> {
  const { kept } = session
  const changes = new Map([...changed].filter(([, { before, now }]) => JSON.stringify(before?.facts) !== JSON.stringify(now?.facts)))
  const decided = decidedLinks(session, links)
  const found = new Map<EventId, LedgerChange>()
  const settle = (id: EventId, answers: (own: EventFacts, undone: ReadonlySet<EventId>, known: KeptCommitment | undefined) => Answers): void => {
    const own = session.event(id)?.facts
    const known = kept.commitment.get('', id)
    const was = changes.get(id)?.before?.facts ?? own
    const before = found.get(id)?.before ?? (known && was?.undertaking && commitmentOf(was.event, was.undertaking, known.changes))
    if (!own?.undertaking) {
      if (known) kept.commitment.remove('', id)
      if (before) found.set(id, { before })
      return
    }
    const ownLinks = decided.get(id) ?? []
    const best = answers(own, undoneBy(ownLinks), known)
    const changed = changesOf(id, own.undertaking, best, ownLinks, today[1])
    kept.commitment.put('', id, { answers: best, changes: changed })
    found.set(id, { ...(before && { before }), now: commitmentOf(own.event, own.undertaking, changed) })
  }
  const anew = (id: EventId): void => {
    settle(id, (own, undone) => bestAnswers(own, own.undertaking!, lookUp(session, own), undone))
  }

  for (const { before } of changes.values()) if (before) putAway(session, before.facts)
  for (const { now } of changes.values()) if (now) putUp(session, now.facts)
  const own = new Set<EventId>(changes.keys())
  if (linksBefore) for (const id of [...decided.keys(), ...decidedLinks(session, linksBefore).keys()]) own.add(id)
  for (const [id, list] of decided) if (list.some(({ deed }) => changes.has(deed.event.id))) own.add(id)
  for (const id of losingDeeds(session, [...links, ...(linksBefore ?? [])], changes)) own.add(id)
  for (const id of own) anew(id)

  for (const [id, { others, mayCite }] of seekersOf(session, changes)) {
    if (own.has(id)) continue
    if (mayCite) {
      const known = kept.commitment.get('', id)!
      if (answerKinds.some((kind) => changes.has(known.answers[kind]?.change.event as EventId)) || citesAny(known, changes)) {
        anew(id)
        continue
      }
    }
    const facts = session.event(id)!.facts
    const undone = undoneBy(decided.get(id) ?? [])
    const found = others.flatMap((other) => {
      const answers = undone.has(other.event.id) ? noAnswer : answersBy(facts, facts.undertaking!, other)
      return answers === noAnswer ? [] : [answers]
    })
    if (found.length === 0) continue
    const { answers: known } = kept.commitment.get('', id)!
    const better = found.reduce(betterAnswers, known)
    if (answerKinds.some((kind) => better[kind] !== known[kind])) settle(id, () => better)
  }
  for (const id of lapsing(session, today)) if (!own.has(id)) settle(id, (_own, _undone, known) => known!.answers)
  return found
}

/** Undertakings that a person linked with a claim that was in an event that changed, and may be in none any more. */
function losingDeeds({ kept }: Session, links: readonly Link[], changes: ReadonlyMap<EventId, EventChange>): readonly EventId[] {
  if (links.length === 0) return []
  const parted = new Set([...changes.values()].flatMap(({ before }) => before?.facts.event.claims ?? []))
  return links.flatMap(({ commitment, by }) => (parted.has(by) ? (kept.member.get('', commitment) ?? []) : []))
}

const citesAny = ({ changes }: KeptCommitment, changed: ReadonlyMap<EventId, EventChange>): boolean => changes.some(({ event }) => changed.has(event))

function decidedLinks({ kept, event }: Session, links: readonly Link[]): ReadonlyMap<EventId, readonly DecidedLink[]> {
  const found = new Map<EventId, DecidedLink[]>()
  const eventOf = (claim: ClaimId) => {
    const id = kept.member.get('', claim)
    return id === undefined ? undefined : event(id)?.facts
  }
  for (const link of links) {
    const [commitment, deed] = [eventOf(link.commitment), eventOf(link.by)]
    if (!commitment || !deed) continue
    const list = found.get(commitment.event.id)
    if (list) list.push({ ...link, deed })
    else found.set(commitment.event.id, [{ ...link, deed }])
  }
  return found
}

function putAway({ kept }: Session, facts: EventFacts): void {
  const { id } = facts.event
  for (const key of keysOfAnswer(facts)) kept.answer.remove(key, cardOf(facts.at!, id))
  const { undertaking } = facts
  if (!undertaking) return
  for (const key of keysLookedUp(facts, undertaking)) kept.seeker.remove(key, cardOf(undertaking.earliest!, id))
  if (undertaking.deadline) kept.deadline.remove('', cardOf(timeRange(undertaking.deadline).to, id))
}

function putUp({ kept }: Session, facts: EventFacts): void {
  const { id } = facts.event
  for (const key of keysOfAnswer(facts)) kept.answer.put(key, cardOf(facts.at!, id))
  const { undertaking } = facts
  if (!undertaking) return
  for (const key of keysLookedUp(facts, undertaking)) kept.seeker.put(key, cardOf(undertaking.earliest!, id))
  if (undertaking.deadline) kept.deadline.put('', cardOf(timeRange(undertaking.deadline).to, id))
}

/** The events that an undertaking looks for. */
function* lookUp({ kept, event }: Session, own: EventFacts): Generator<EventFacts> {
  const undertaking = own.undertaking!
  const seen = new Set<EventId>()
  for (const key of keysLookedUp(own, undertaking)) {
    const from = undertaking.earliest!
    for (const card of kept.answer.names(key, { from: sortable(from), below: `${sortable(from + reachOf(key))}~` })) {
      const id = eventOn(card)
      if (seen.has(id)) continue
      seen.add(id)
      yield event(id)!.facts
    }
  }
}

/** `mayCite`: one of the events was there before, so that the undertaking may name it as an answer. */
type Seeker = { readonly others: EventFacts[]; mayCite: boolean }

/** The undertakings that look where an event was or is, each with the events that are there now. */
function seekersOf({ kept }: Session, changes: ReadonlyMap<EventId, EventChange>): ReadonlyMap<EventId, Seeker> {
  const found = new Map<EventId, Seeker>()
  for (const { before, now } of changes.values()) {
    for (const facts of [before?.facts, now?.facts]) {
      if (facts?.at === undefined) continue
      for (const key of keysOfAnswer(facts)) {
        const reach = reachOf(key)
        for (const card of kept.seeker.names(key, { from: sortable(facts.at - reach), below: `${sortable(facts.at)}~` })) {
          const id = eventOn(card)
          let seeker = found.get(id)
          if (!seeker) found.set(id, (seeker = { others: [], mayCite: false }))
          if (before) seeker.mayCite = true
          if (facts === now?.facts && seeker.others.at(-1) !== facts) seeker.others.push(facts)
        }
      }
    }
  }
  return found
}

/** Undertakings whose deadline passes between the day that it was and the day that it is. */
function lapsing({ kept }: Session, [before, now]: LedgerTask['today']): readonly EventId[] {
  if (before === now) return []
  const days = [before, now].map((day) => (day === undefined ? -Infinity : dayNumber(day) * minutesInDay))
  return kept.deadline.names('', { from: sortable(Math.min(...days)), below: `${sortable(Math.max(...days))}~` }).map(eventOn)
}
