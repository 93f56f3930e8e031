import type { EventId } from '../../domain/id.ts'
import type { StateEntry } from '../board.ts'
import { inOrderOfTime, rowOf, stateByThreat } from '../board.ts'
import { contradictionsOf } from '../contradictions.ts'
import type { EventChange } from './event-layer.ts'
import { statesByEvent } from './event-layer.ts'
import type { KeptRow } from './kept.ts'
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
  const touched = new Set(things)
  const card = (event: EventId, order: string): string => `${event} ${order}`
  for (const [id, { before }] of events) {
    for (const thing of before?.states ?? []) {
      touched.add(thing)
      for (const name of kept.state.names(thing, { from: `${id} `, below: `${id}!` })) kept.state.remove(thing, name)
    }
  }
  for (const [id, { before }] of ledger) {
    if (before?.thing === undefined) continue
    touched.add(before.thing)
    kept.state.remove(before.thing, `${id}!`)
  }
  for (const [id, { now }] of events) {
    if (!now || now.states.length === 0) continue
    for (const { thing, entry } of statesByEvent(session, now)) {
      touched.add(thing)
      kept.state.put(thing, card(id, entry.order), entry)
    }
  }
  for (const [id, { now }] of ledger) {
    const state = now && stateByThreat(now, session.event(id)!.facts)
    if (!state) continue
    touched.add(state.thing)
    kept.state.put(state.thing, `${id}!`, state.entry)
  }
  return [...touched].map((thing) => layRow(session, thing))
}

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
