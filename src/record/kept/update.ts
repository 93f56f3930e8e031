import type { ClaimId, EventId, ReportId } from '../../domain/id.ts'
import type { IsoDay } from '../../domain/when.ts'
import type { KeptDecisions } from './kept.ts'
import { reportKey } from './kept.ts'
import type { Kept } from './kept.ts'
import type { RowChange } from './board-layer.ts'
import { updateBoard } from './board-layer.ts'
import type { StandingReport } from './digest.ts'
import type { EventChange } from './event-layer.ts'
import { buildEvents, groupingBy, recluster } from './event-layer.ts'
import type { LedgerChange } from './ledger-layer.ts'
import { updateLedger } from './ledger-layer.ts'
import { linkClaim, unlinkClaim } from './link-layer.ts'
import { claimsOf, compareEpochs, lastDayOf, putReport, takeReport } from './report-layer.ts'
import { openSession } from './session.ts'
import { enterStories, leaveStories, storiesRetold } from './story-layer.ts'
import { compareThings, isAnother, putThing } from './thing-layer.ts'
import { updateViews } from './views.ts'

/** What is new since the folds were last brought up to date. */
export type FoldChange = {
  /** Reports that are new, were read again, or whose claims a person decided on; each as it stands now. */
  readonly standing: readonly StandingReport[]
  /** Reports that stand no more. */
  readonly gone: readonly ReportId[]
  /** All merges, splits and links of persons, where one of them is new or carried over otherwise. */
  readonly decisions?: KeptDecisions
  /** The day that the folds were of and the day that they are to be of, where that is not the last that anything was published. */
  readonly today?: readonly [before: IsoDay | undefined, now: IsoDay | undefined]
}

/** What an update made of events, of the ledger and of the board. */
export type FoldEffect = {
  readonly events: ReadonlyMap<EventId, EventChange>
  readonly ledger: ReadonlyMap<EventId, LedgerChange>
  readonly rows: readonly RowChange[]
}

/**
 * Brings the folds up to date: what changed, and what hangs together with it, layer by layer. However the reports came, one by one or all at once and in
 * whatever order, the same is on the shelves in the end.
 */
export function updateFolds(kept: Kept, change: FoldChange): FoldEffect {
  const session = openSession(kept)
  const today = lastDayOf(kept)
  const touched = new Set<ClaimId>()
  const changed = new Set<ClaimId>()

  // Reports that stand no more, or otherwise than before, leave with their claims.
  const leaving = [...change.gone, ...change.standing.map(({ report }) => report.id)].flatMap((id) => kept.report.get('', reportKey(id)) ?? [])
  const days = new Set(leaving.map(({ day }) => day))
  for (const { id: report } of leaving) for (const id of claimsOf(kept, reportKey(report))) unlinkClaim(session, id, touched)
  for (const report of leaving) takeReport(session, report)

  // The others come; what they say may change the stories, origins and things of those that were there.
  const come = change.standing.flatMap((standing) => putReport(session, standing))
  const coming = change.standing.flatMap(({ claims }) => claims.map(({ id }) => id))
  for (const { report } of change.standing) days.add(kept.report.get('', reportKey(report.id))!.day)
  const isComing = new Set(coming)
  const told = compareEpochs(kept, days)
  const things = compareThings(
    kept,
    leaving.flatMap(({ signatures }) => signatures),
    come,
  )
  const moving = new Set<ClaimId>()
  for (const thing of things) {
    if (!isAnother(thing)) continue
    for (const id of kept.mention.names(thing.signature) as readonly ClaimId[]) if (!isComing.has(id)) moving.add(id)
  }
  for (const id of moving) changed.add(id)
  for (const { key, before, origin } of told) if (origin !== before.origin) for (const id of claimsOf(kept, key)) changed.add(id)
  const retold = storiesRetold(kept, told, (id) => !isComing.has(id) && !moving.has(id))
  for (const id of moving) unlinkClaim(session, id, touched)
  leaveStories(session, retold, touched)
  for (const { key, before, story, origin } of told) {
    if (story === before.story && origin === before.origin) continue
    kept.report.put('', key, { ...kept.report.get('', key)!, story, origin })
    session.forgetReport(key)
    for (const id of claimsOf(kept, key)) session.forgetClaim(id)
  }
  for (const change of things) {
    putThing(kept, change)
    session.forgetThing(change.signature)
  }
  for (const id of moving) session.forgetClaim(id)
  for (const id of coming) changed.add(id)
  enterStories(session, retold, touched)
  for (const id of [...moving, ...coming]) linkClaim(session, id, touched)

  const before = kept.decisions.get('', 'all') ?? { constraints: [], links: [] }
  const decisions = change.decisions ?? before
  if (change.decisions) {
    kept.decisions.put('', 'all', decisions)
    for (const id of [...groupingBy(before.constraints).keys(), ...groupingBy(decisions.constraints).keys()]) touched.add(id)
  }
  const clusters = recluster(session, { touched, changed, constraints: decisions.constraints })
  session.saveLinks()
  const events = buildEvents(session, clusters.built, clusters.gone)
  for (const [id, { now }] of events) {
    if (now) kept.event.put('', id, now)
    else kept.event.remove('', id)
    session.forgetEvent(id)
  }
  const ledger = updateLedger(session, {
    changes: events,
    links: decisions.links,
    ...(change.decisions && { linksBefore: before.links }),
    today: change.today ?? [today, lastDayOf(kept)],
  })
  const renamed = new Set(things.flatMap(({ before: was, now }) => [was?.key ?? '', now?.key ?? ''].filter((key) => key !== '')))
  const rows = updateBoard(session, { events, ledger, things: renamed })
  const effect = { events, ledger, rows }
  updateViews(session, effect)
  return effect
}
