import type { Party } from '../../domain/party.ts'
import type { When } from '../../domain/when.ts'
import type { Where } from '../../domain/where.ts'
import { eventDefinitions } from '../../knowledge/ontology/event-definitions.ts'
import type { ActDraft } from '../act-draft.ts'
import { groupBy } from '../group-by.ts'
import { relationOf, tokenAt } from '../tree.ts'
import { doubtOf } from './certainty.ts'
import { treeOf, type Found } from './found.ts'
import type { Row } from './row.ts'
import { isSameParty } from './sides.ts'

/** "cut the lines to Skopje and threatened to stop all talks": who does two hostile things in one breath means the same by both. */
export function withSharedRecipients(rows: readonly Row[], acts: readonly ActDraft[], found: Found): Row[] {
  const byTrigger = new Map(acts.map((draft, n) => [`${draft.sentence}:${draft.trigger}`, n]))
  const shared = new Map<number, readonly Party[]>()
  for (const [n, draft] of acts.entries()) {
    const tree = treeOf(found, draft.sentence)
    const partner = relationOf(tree, draft.trigger) === 'conj' ? byTrigger.get(`${draft.sentence}:${tokenAt(tree, draft.trigger).head}`) : undefined
    const [a, b] = [rows[n], partner === undefined ? undefined : rows[partner]]
    if (a === undefined || b === undefined || partner === undefined || !isHostile(a) || !isHostile(b) || !isSameActor(a, b)) continue
    if (a.recipient.length === 0 && mayBeSpokenTo(a, b.recipient)) shared.set(n, b.recipient)
    else if (b.recipient.length === 0 && mayBeSpokenTo(b, a.recipient)) shared.set(partner, a.recipient)
  }
  return rows.map((row, n) => {
    const recipient = shared.get(n) ?? []
    if (recipient.length === 0) return row
    return { ...row, recipient, doubts: [...row.doubts, doubtOf('sharedRecipient')] }
  })
}

/** "kidnapped nine policemen and demanded a ransom": of them nothing is asked. */
const mayBeSpokenTo = ({ act }: Row, parties: readonly Party[]): boolean =>
  act.event !== 'REQUEST' || parties.every(({ kind, sector }) => kind === 'country' || kind === 'organisation' || sector === 'GOV')

const isHostile = ({ act }: Row): boolean => eventDefinitions[act.event].quad.endsWith('conflict')

const isSameActor = (a: Row, b: Row): boolean => a.actor.length > 0 && a.actor.every((party) => b.actor.some((other) => isSameParty(party, other)))

/** What one sentence tells of a happening holds for the others of the report that tell the same: its day, its place. */
export function shareWithinReport(rows: readonly Row[]): Row[] {
  const byThing = groupBy(rows, ({ thing }) => thing?.id)
  return rows.map((row) => {
    if (row.thing === undefined) return row
    const twins = byThing.get(row.thing.id) ?? []
    const same = twins.filter(
      (other) => other !== row && other.act.event === row.act.event && other.status === row.status && (row.state ?? '') === (other.state ?? ''),
    )
    const told = same.find(({ when }) => when.kind === 'stated' || when.kind === 'computed')?.when
    const when: When =
      row.when.kind === 'assumed' && row.when.because === 'published-that-day' && told !== undefined && (told.kind === 'stated' || told.kind === 'computed')
        ? { kind: 'inherited', interval: told.interval, at: told.at, because: 'same-event', by: told.by }
        : row.when
    const place = row.thing.place
    const where: Where = row.where.kind !== 'stated' && place !== undefined ? { kind: 'inherited', place, at: row.thing.at, because: 'thing' } : row.where
    return { ...row, when, where }
  })
}
