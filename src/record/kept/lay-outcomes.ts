import type { Commitment } from '../../domain/record.ts'
import type { IsoDay } from '../../domain/when.ts'
import type { AnswerIndex } from '../answer-index.ts'
import { indexAnswers } from '../answer-index.ts'
import { keysLookedUp } from '../answers.ts'
import type { StateEntry } from '../board.ts'
import { stateByThreat } from '../board.ts'
import type { Link } from '../decisions.ts'
import type { EventFacts } from '../event-facts.ts'
import { changesOf, commitmentOf, linksByEvents, undoneBy } from '../ledger.ts'
import { timeRange } from '../time-range.ts'
import { keptRow } from './board-layer.ts'
import type { Kept, KeptCommitment, KeptRow } from './kept.ts'
import type { LaidEvents } from './lay-events.ts'
import { compareText, grouped } from './lay-reports.ts'
import { cardOf } from './ledger-layer.ts'
import type { Places } from './views.ts'
import { placesOfCommitment, placesOfEvent, placesOfRow } from './views.ts'

type Task = { readonly links: readonly Link[]; readonly today: IsoDay | undefined }

/** Lays the ledger, the board and the ways to look rows up. */
export function layOutcomes(kept: Kept, laid: LaidEvents, task: Task): void {
  const facts = laid.events.map((event) => event.facts)
  const index = indexAnswers(facts)
  layKeys(kept, facts, index)
  const commitments = layLedger(kept, facts, index, task)
  const rows = layBoard(kept, laid, facts, commitments)
  fill(
    kept.chronology,
    facts.map(({ event }) => placesOfEvent(event)),
  )
  fill(
    kept.ledger,
    [...commitments.values()].map((commitment) => placesOfCommitment(commitment)),
  )
  fill(
    kept.board,
    rows.map(([key, row]) => placesOfRow(key, row)),
  )
}

function fill(shelf: Pick<Kept['chronology'], 'fill'>, places: readonly Places[]): void {
  for (const [drawer, cards] of grouped(places.flat())) shelf.fill(drawer, cards.sort(compareText))
}

/** The keys under which undertakings and their answers look for each other. */
function layKeys(kept: Kept, facts: readonly EventFacts[], { byKey }: AnswerIndex): void {
  const cards = facts.map(({ at, event }) => (at === undefined ? '' : cardOf(at, event.id)))
  for (const [key, own] of [...byKey].sort(([a], [b]) => compareText(a, b))) {
    kept.answer.fill(key, own.map((place) => cards[place]!).sort(compareText))
  }
  const undertakings = facts.flatMap((own) => (own.undertaking ? [{ id: own.event.id, own, undertaking: own.undertaking }] : []))
  fill(
    kept.seeker,
    undertakings.map(({ id, own, undertaking }) => keysLookedUp(own, undertaking).map((key) => [key, cardOf(undertaking.earliest!, id)])),
  )
  fill(
    kept.deadline,
    undertakings.map(({ id, undertaking: { deadline } }) => (deadline ? [['', cardOf(timeRange(deadline).to, id)]] : [])),
  )
}

function layLedger(kept: Kept, facts: readonly EventFacts[], { best }: AnswerIndex, { links, today }: Task): ReadonlyMap<EventFacts, Commitment> {
  const decided = linksByEvents(links, facts)
  const found: { readonly own: EventFacts; readonly row: KeptCommitment; readonly commitment: Commitment }[] = []
  for (const own of facts) {
    const { event, undertaking } = own
    if (!undertaking) continue
    const ownLinks = decided.get(event.id) ?? []
    const answers = best(own, undertaking, undoneBy(ownLinks))
    const changes = changesOf(event.id, undertaking, answers, ownLinks, today)
    found.push({ own, row: { answers, changes }, commitment: commitmentOf(event, undertaking, changes) })
  }
  for (const { own, row } of [...found].sort((a, b) => compareText(a.own.event.id, b.own.event.id))) kept.commitment.put('', own.event.id, row)
  return new Map(found.map(({ own, commitment }) => [own, commitment]))
}

function layBoard(
  kept: Kept,
  { states, settledThingOf }: LaidEvents,
  facts: readonly EventFacts[],
  commitments: ReadonlyMap<EventFacts, Commitment>,
): readonly (readonly [key: string, row: KeptRow])[] {
  const byEvent = states.map(({ thing, entry }) => [thing, { card: `${entry.event} ${entry.order}`, entry }] as const)
  const byThreat = facts.flatMap((own) => {
    const commitment = commitments.get(own)
    const state = commitment && stateByThreat(commitment, own)
    return state ? [[state.thing, { card: `${own.event.id}!`, entry: state.entry }] as const] : []
  })
  return grouped<{ readonly card: string; readonly entry: StateEntry }>([...byEvent, ...byThreat]).flatMap(([key, own]) => {
    own.sort((a, b) => compareText(a.card, b.card))
    for (const { card, entry } of own) kept.state.put(key, card, entry)
    const row = keptRow(
      settledThingOf,
      key,
      own.map(({ entry }) => entry),
    )
    if (row) kept.row.put('', key, row)
    return row ? [[key, row] as const] : []
  })
}
