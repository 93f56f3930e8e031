import { spanCovers } from '../../domain/span.ts'
import { isDated, isForce, isOfHarm, isSaidNotToBe, isSaidToBe, isSameSide, mayBeOneThing, whenOf, whereOf } from './retold-rows.ts'
import type { Row } from './row.ts'
import { farthest, nearest, type RowsTold } from './rows-told.ts'

const ownUp = 'assault/claim-responsibility'

/** "The ministry said that twelve were killed", "knew of no such attack": of which attack is told by the sentences before. */
export function linkTellings(report: RowsTold): void {
  for (const row of [...report.rows]) {
    if (report.isLinked(row) || row.by.startsWith('retold/') || !isForce(row)) continue
    if (isSaidToBe(report.treeOf(row), row)) linkToOtherDay(report, row)
    if (!isDated(row) && !report.isLinked(row)) linkWithoutDay(report, row)
  }
}

/** "The attack took place on Thursday": another day, or another place, of the attack that was told. */
function linkToOtherDay(report: RowsTold, row: Row): void {
  const before = report.before(report.treeOf(row), row.trigger, (other) => other.sentence < row.sentence && mayBe(row, other))
  if (before !== undefined) report.link(row, before)
}

/** A toll, a denial, or somebody who owns up: its day and its place, and whom it befell, are those of the attack that was told. */
function linkWithoutDay(report: RowsTold, row: Row): void {
  const tree = report.treeOf(row)
  const isOwnUp = row.by === ownUp && row.status === 'done' && row.actor.every(({ antecedent }) => antecedent === undefined)
  const isDenial = row.by !== ownUp && row.status === 'denied' && isSaidNotToBe(tree, row) && !isOfHarm(tree, row)
  if (!isToll(row) && !isOwnUp && !isDenial) return
  if (isToll(row) && hasOwnCause(report, row)) return
  const reach = isOwnUp ? nearest : farthest
  const before = report.before(tree, row.trigger, (other) => row.sentence - other.sentence <= reach && mayBe(row, other))
  if (before === undefined || before.sentence === row.sentence) return
  const recipient = row.recipient.length > 0 || isToll(row) ? row.recipient : before.recipient
  const linked = { ...row, when: whenOf(before), where: whereOf(before), recipient }
  report.replace(row, linked)
  report.link(linked, before)
}

/** "were killed when shells hit the market": by that, and not by what was told before. */
const hasOwnCause = (report: RowsTold, row: Row): boolean =>
  report.rows.some((other) => other !== row && other.sentence === row.sentence && isForce(other) && spanCovers(row.evidence, other.trigger))

/** "Twelve were killed" */
const isToll = ({ actor, status, thing, quantities }: Row): boolean =>
  actor.length === 0 && status === 'done' && thing === undefined && quantities.some(({ kind }) => kind === 'dead' || kind === 'injured')

/** Both may be one attack: of one kind, on one thing, by one side; and one voice does not give two numbers of it. */
function mayBe(row: Row, other: Row): boolean {
  if (other.act.event !== row.act.event || other.status === 'denied' || !mayBeOneThing(row.thing, other.thing)) return false
  if (row.by === ownUp) return true
  if (row.status === 'denied') return row.actor.length === 0 || isSameSide(row.actor, other.actor) || isOnTheSame(row, other)
  const kinds = new Set(row.quantities.map(({ kind }) => kind))
  const counted = other.quantities.some(({ kind }) => kinds.has(kind))
  return !counted || voiceOf(row) !== voiceOf(other)
}

/** "Shells hit the market. The rebels denied shelling the market." */
const isOnTheSame = (row: Row, other: Row): boolean =>
  other.actor.length === 0 && row.recipient.some(({ name }) => other.recipient.some((party) => party.name === name))

const voiceOf = ({ saidBy }: Row): string => saidBy.at(-1)?.party.name ?? ''
