import type { ThingId } from '../domain/id.ts'
import type { Commitment, Event, LogEntry, SituationRecord } from '../domain/record.ts'
import type { IsoDay } from '../domain/when.ts'
import { bareThingsIn } from './bare-things.ts'
import type { StateEntry, StateOfThing, ThingStates } from './board.ts'
import { inOrderOfTime, rowOf, stateByThreat, statesOfEvent, withNamedThing } from './board.ts'
import type { Contradiction } from './contradictions.ts'
import { contradictionsOf } from './contradictions.ts'
import type { EventFacts } from './event-facts.ts'
import { factsOf } from './event-facts.ts'
import type { FoundEvent } from './events.ts'
import { findEvents } from './events.ts'
import { completeClaims } from './inherit.ts'
import { keepLedger } from './ledger.ts'
import { findOrigins } from './origins.ts'
import type { SelectOptions } from './select.ts'
import { select } from './select.ts'
import type { KnownThing, Things } from './things.ts'
import { findThings } from './things.ts'

/** The folds over a log with what they found doubtful. */
export type FoldedRecord = SituationRecord & {
  readonly contradictions: readonly Contradiction[]
  /** The day that the record is of: the one asked for, else the last that anything was published. */
  readonly today?: IsoDay
}

/**
 * Everything that the log holds as of a day: events, the ledger, the board. A pure function of the entries; their order does not matter but for which
 * reading of one report, and which decision, came last.
 */
export function foldRecord(entries: readonly LogEntry[], options: SelectOptions = {}): FoldedRecord {
  const selection = select(entries, options)
  const mentioned = findThings(selection.claims)
  const found = findEvents(selection, mentioned, findOrigins(selection.reports))
  const things = settleThings(mentioned, found)
  const facts = found.map(({ event, kept }) => factsOf(withSettledThing(event, things), kept, things.bySignature))
  const commitments = keepLedger(facts, selection.links, selection.today)
  const rows = statesOfThings(found, facts, commitments, things)
  const events = facts.map(({ event }) => withNamedThing(event, things.byKey))
  const eventOf = new Map(events.flatMap(({ id, claims }) => claims.map((claim) => [claim, id] as const)))
  return {
    reports: selection.reports,
    claims: completeClaims(selection.claims, (claim) => eventOf.get(claim), things),
    events,
    commitments: commitments.map((commitment) => withNamedThing(commitment, things.byKey)),
    board: rows.map(rowOf),
    contradictions: rows.flatMap(contradictionsOf),
    ...(selection.today === undefined ? {} : { today: selection.today }),
  }
}

type SettledThings = Things & { readonly byKey: (key: string) => KnownThing | undefined }

/** Things where a bare one ("the building") is the fuller one that the first event they share tells of. */
function settleThings(things: Things, found: readonly FoundEvent[]): SettledThings {
  const settled = new Map<string, KnownThing>()
  for (const { kept } of found) {
    for (const { bare, means } of bareThingsIn(kept, things.bySignature)) if (!settled.has(bare.key)) settled.set(bare.key, means)
  }
  const settle = (thing: KnownThing | undefined): KnownThing | undefined => thing && (settled.get(thing.key) ?? thing)
  return {
    all: things.all.filter((thing) => !settled.has(thing.key)),
    of: (report, thing) => settle(things.of(report, thing)),
    signatureOf: things.signatureOf,
    bySignature: (signature) => settle(things.bySignature(signature)),
    byKey: (key) => settle(things.bySignature(key)),
  }
}

function withSettledThing(event: Event, { byKey }: SettledThings): Event {
  const thing = event.thing && byKey(event.thing)
  return thing ? { ...event, thing: thing.key as ThingId } : event
}

function statesOfThings(
  found: readonly FoundEvent[],
  facts: readonly EventFacts[],
  commitments: readonly Commitment[],
  things: Things,
): readonly ThingStates[] {
  const byThing = new Map<string, StateEntry[]>()
  const add = ({ thing, entry }: StateOfThing): void => {
    const list = byThing.get(thing)
    if (list) list.push(entry)
    else byThing.set(thing, [entry])
  }
  for (const [i, { kept }] of found.entries()) statesOfEvent(facts[i]!, kept, things.bySignature).forEach(add)
  const factsById = new Map(facts.map((own) => [own.event.id, own]))
  for (const commitment of commitments) {
    const state = stateByThreat(commitment, factsById.get(commitment.event)!)
    if (state) add(state)
  }
  return things.all.flatMap((thing) => {
    const entries = byThing.get(thing.key)
    return entries ? [inOrderOfTime(thing, entries)] : []
  })
}
