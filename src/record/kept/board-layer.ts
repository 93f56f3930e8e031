import type { EventId } from '../../domain/id.ts'
import type { StateEntry } from '../board.ts'
import { inOrderOfTime, rowOf, stateByThreat } from '../board.ts'
import { contradictionsOf } from '../contradictions.ts'
import type { EventChange } from './event-layer.ts'
import { statesByEvent } from './event-layer.ts'
import type { KeptRow } from './kept.ts'
import { packState } from './pack-state.ts'
import type { LedgerChange } from './ledger-layer.ts'
import type { Session } from './session.ts'

export type BoardTask = {
  readonly events: ReadonlyMap<EventId, EventChange>
  readonly ledger: ReadonlyMap<EventId, LedgerChange>
  /** Keys of things that are known otherwise than before. */
  readonly things: ReadonlySet<string>
}

/** A row of the board as it was and as it is now, by the key of its thing. */
export type RowChange = { readonly key: string; readonly before: KeptRow | undefined; readonly now: KeptRow | undefined }

/** Lays the rows anew of the things that changed events, threats or names touch. */
export function updateBoard(session: Session, { events, ledger, things }: BoardTask): readonly RowChange[] {
  const { kept } = session
  const before: Placed = new Map()
  const now: Placed = new Map()
  const note = (placed: Placed, thing: string, card: string, entry: StateEntry): void => {
    placed.set(`${thing}\n${card}`, { thing, card, entry, text: JSON.stringify(packState(entry, kept.packing)) })
  }
  for (const [id, change] of events) {
    for (const thing of change.before?.states ?? []) {
      for (const [card, entry] of kept.state.cards(thing, { from: `${id} `, below: `${id}!` })) note(before, thing, card, entry)
    }
    if (!change.now || change.now.states.length === 0) continue
    for (const { thing, entry } of statesByEvent(session, change.now)) note(now, thing, `${id} ${entry.order}`, entry)
  }
  for (const [id, change] of ledger) {
    const was = change.before?.thing
    const card = `${id}!`
    const entry = was === undefined ? undefined : kept.state.get(was, card)
    if (entry) note(before, was!, card, entry)
    const state = change.now && stateByThreat(change.now, session.event(id)!.facts)
    if (state) note(now, state.thing, card, state.entry)
  }
  const touched = new Set(things)
  for (const { thing, card } of without(before, now)) {
    touched.add(thing)
    kept.state.remove(thing, card)
  }
  for (const { thing, card, entry } of without(now, before)) {
    touched.add(thing)
    kept.state.put(thing, card, entry)
  }
  return [...touched].map((thing) => layRow(session, thing))
}

/** Entries of things by where they stand on the board. */
type Placed = Map<string, { readonly thing: string; readonly card: string; readonly entry: StateEntry; readonly text: string }>

/** What does not stand in the same words in the other. */
const without = (placed: Placed, other: Placed) => [...placed].flatMap(([place, noted]) => (other.get(place)?.text === noted.text ? [] : [noted]))

function layRow({ kept, settledThingOf }: Session, key: string): RowChange {
  const before = kept.row.get('', key)
  const now = keptRow(
    settledThingOf,
    key,
    kept.state.cards(key).map(([, entry]) => entry),
  )
  if (now) kept.row.put('', key, now)
  else if (before) kept.row.remove('', key)
  return { key, before, now }
}

/** The row of a thing by its states; none where the thing is known to be another. */
export function keptRow(settledThingOf: Session['settledThingOf'], key: string, entries: readonly StateEntry[]): KeptRow | undefined {
  const thing = settledThingOf(key)
  if (thing?.key !== key || entries.length === 0) return undefined
  const states = inOrderOfTime(thing, entries)
  const concerned = [...new Set(states.entries.flatMap((entry) => entry.concerned))].sort()
  return { row: rowOf(states), concerned, contradictions: contradictionsOf(states) }
}
