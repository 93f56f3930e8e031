import type { EventId } from '../../domain/id.ts'
import type { BoardRow, Commitment, Event } from '../../domain/record.ts'
import { withNamedThing } from '../board.ts'
import type { Contradiction } from '../contradictions.ts'
import type { EventChange } from './event-layer.ts'
import type { Kept } from './kept.ts'
import type { LedgerChange } from './ledger-layer.ts'
import type { Session } from './session.ts'
import { openSession } from './session.ts'

export function updateViews(_session: Session, _task: { readonly events: ReadonlyMap<EventId, EventChange>; readonly ledger: ReadonlyMap<EventId, LedgerChange>; readonly rows: ReadonlySet<string> }): void {
  return
}

/** Everything on the shelves, as a fold of the whole log gives it. */
export function wholeRecord(kept: Kept): {
  readonly events: readonly Event[]
  readonly commitments: readonly Commitment[]
  readonly board: readonly BoardRow[]
  readonly contradictions: readonly Contradiction[]
} {
  const { settledThingOf } = openSession(kept)
  const events = kept.event.cards('').map(([, { facts }]) => facts).sort((a, b) => (a.order < b.order ? -1 : 1))
  const rows = kept.row.cards('').map(([, row]) => row).sort((a, b) => (a.row.thing < b.row.thing ? -1 : 1))
  return {
    events: events.map(({ event }) => withNamedThing(event, settledThingOf)),
    commitments: events.flatMap(({ event }) => kept.commitment.get('', event.id) ?? []).map(({ commitment }) => withNamedThing(commitment, settledThingOf)),
    board: rows.map(({ row }) => row),
    contradictions: rows.flatMap(({ contradictions }) => contradictions),
  }
}
