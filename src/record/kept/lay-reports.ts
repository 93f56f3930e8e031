import type { ReportId } from '../../domain/id.ts'
import type { IsoDay } from '../../domain/when.ts'
import { cutIntoEpochs } from '../epochs.ts'
import type { KeptClaim } from '../kept-claim.ts'
import type { Printed } from '../origins.ts'
import { originsInEpoch } from '../origins.ts'
import { groupByWords } from '../stories.ts'
import type { Signature } from '../thing-mentions.ts'
import { together } from '../thing-mentions.ts'
import type { KnownThing } from '../things.ts'
import { thingOfOneReport, thingsOfHead } from '../things.ts'
import type { Kept } from './kept.ts'
import { reportKey } from './kept.ts'
import type { LaidReport } from './lay-anew.ts'
import { knownDay, lastDayOf, signaturesOf } from './report-layer.ts'
import { layTold } from './told-layer.ts'

/** The claims of all reports in canonical order, with what the reports around them say of them. */
export type Told = {
  readonly claims: readonly KeptClaim[]
  readonly storyOf: (report: ReportId) => string
  readonly originOf: (report: ReportId) => string
  readonly thingOf: (signature: string) => KnownThing | undefined
  readonly today: IsoDay | undefined
}

/** Lays reports, stories, origins, things and claims. */
export function layReports(kept: Kept, reports: readonly LaidReport[]): Told {
  const inOrder = [...reports].sort((a, b) => compareText(a.report.day, b.report.day) || compareText(a.report.id, b.report.id))
  layDays(kept, inOrder)
  const told = tellEpochs(kept, inOrder)
  const byKey = [...reports].sort((a, b) => compareText(a.key, b.key))
  for (const { key, report } of byKey) kept.report.put('', key, { ...report, ...told.get(key)! })
  for (const { key, words } of byKey) kept.words.put('', key, words)
  for (const { key, claims, packed } of byKey) layClaims(kept, key, claims, packed)
  layMentions(kept, inOrder)
  layTold(kept, reports)
  const things = layThings(
    kept,
    byKey.flatMap(({ report }) => report.signatures),
  )
  return {
    claims: inOrder.flatMap(({ claims }) => claims),
    storyOf: (report) => told.get(reportKey(report))!.story,
    originOf: (report) => told.get(reportKey(report))!.origin,
    thingOf: (signature) => things.get(signature),
    today: lastDayOf(kept),
  }
}

export const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

function layDays(kept: Kept, inOrder: readonly LaidReport[]): void {
  for (const [day, own] of grouped(inOrder.map(({ key, report }) => [report.day, key]))) {
    kept.day.put('', day, own.length)
    kept.published.fill(day, own.sort())
  }
}

/** The items of each drawer, the drawers in order. */
export function grouped<T>(pairs: Iterable<readonly [drawer: string, item: T]>): readonly (readonly [drawer: string, items: T[]])[] {
  const drawers = new Map<string, T[]>()
  for (const [drawer, item] of pairs) {
    const own = drawers.get(drawer)
    if (own) own.push(item)
    else drawers.set(drawer, [item])
  }
  return [...drawers].sort(([a], [b]) => compareText(a, b))
}

type ToldOfReport = { readonly story: string; readonly origin: string }

function tellEpochs(kept: Kept, inOrder: readonly LaidReport[]): ReadonlyMap<string, ToldOfReport> {
  const told = new Map<string, ToldOfReport>()
  let before: readonly Printed[] = []
  for (const epoch of cutIntoEpochs(inOrder, ({ report }) => report.day)) {
    kept.epoch.put('', epoch[0]!.report.day, epoch.at(-1)!.report.day)
    const stories = groupByWords(epoch.map(({ words, report }) => ({ ...words, day: knownDay(report.day) })))
    const own = epoch.map(({ words }) => words)
    for (const [i, origin] of originsInEpoch(before, own).entries()) told.set(epoch[i]!.key, { story: epoch[stories[i]!]!.key, origin })
    before = own
  }
  return told
}

function layClaims(kept: Kept, key: string, claims: readonly KeptClaim[], packed: readonly string[]): void {
  const rows = claims.map(({ claim }, i) => [claim.id, packed[i]!] as const).sort(([a], [b]) => compareText(a, b))
  for (const [id, text] of rows) kept.packedClaim.put(key, id, text)
}

function layMentions(kept: Kept, reports: readonly LaidReport[]): void {
  const mentions = reports.flatMap(({ claims }) =>
    claims.flatMap((claim) => signaturesOf(claim).map((signature) => [signature, claim.claim.id as string] as const)),
  )
  for (const [signature, ids] of grouped(mentions)) kept.mention.fill(signature, ids.sort())
}

function layThings(kept: Kept, signatures: readonly Signature[]): ReadonlyMap<string, KnownThing> {
  const known = new Map<string, KnownThing>()
  const counted = new Map<string, Signature>()
  for (const signature of signatures) {
    const { key, scope } = signature
    if (scope !== undefined) known.set(key, thingOfOneReport(signature))
    else counted.set(key, counted.has(key) ? together(counted.get(key)!, signature) : signature)
  }
  const byHead = grouped([...counted.values()].sort((a, b) => compareText(a.key, b.key)).map((signature) => [signature.name.head, signature]))
  for (const [head, ofHead] of byHead) {
    for (const signature of ofHead) kept.signature.put(head, signature.key, signature)
    for (const [key, thing] of thingsOfHead(ofHead)) known.set(key, thing)
  }
  for (const [key, thing] of [...known].sort(([a], [b]) => compareText(a, b))) kept.thing.put('', key, thing)
  return known
}
