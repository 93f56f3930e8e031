import type { ReportId } from '../../domain/id.ts'
import type { IsoDay } from '../../domain/when.ts'
import { cutIntoEpochs } from '../epochs.ts'
import type { KeptClaim } from '../kept-claim.ts'
import type { Signature } from '../thing-mentions.ts'
import { together } from '../thing-mentions.ts'
import type { KnownThing } from '../things.ts'
import { thingOfOneReport, thingsOfHead } from '../things.ts'
import type { Kept } from './kept.ts'
import { reportKey } from './kept.ts'
import type { LaidReport, Sources } from './lay-anew.ts'
import { lastDayOf, signaturesOf } from './report-layer.ts'
import type { EpochRun } from './tell-epochs.ts'
import { layTold } from './told-layer.ts'

/** The claims of all reports in canonical order, with what the reports around them say of them. */
export type Told = {
  readonly claims: readonly KeptClaim[]
  /** Their places in the order of their ids. */
  readonly byId: Int32Array
  readonly storyOf: (report: ReportId) => string
  readonly originOf: (report: ReportId) => string
  readonly thingOf: (signature: string) => KnownThing | undefined
  readonly today: IsoDay | undefined
}

/** Lays reports, stories, origins, things and claims. Epochs may be told elsewhere meanwhile. */
export async function layReports(kept: Kept, reports: readonly LaidReport[], { tellEpochs }: Pick<Sources, 'tellEpochs'>): Promise<Told> {
  const inOrder = [...reports].sort((a, b) => compareText(a.report.day, b.report.day) || compareText(a.report.id, b.report.id))
  const byKey = [...reports].sort((a, b) => compareText(a.key, b.key))
  layDays(kept, inOrder)
  const telling = tellAllEpochs(kept, inOrder, tellEpochs)
  for (const { key, report, words } of inOrder) kept.putPacked.words(report.day, key, words)
  for (const { key, claims, packed } of byKey) layClaims(kept, key, claims, packed)
  layMentions(kept, inOrder)
  layTold(kept, reports)
  const things = layThings(
    kept,
    byKey.flatMap(({ report }) => report.signatures),
  )
  const told = await telling
  for (const { key, report } of byKey) kept.report.put('', key, { ...report, ...told.get(key)! })
  return {
    claims: inOrder.flatMap(({ claims }) => claims),
    byId: placesById(inOrder, byKey),
    storyOf: (report) => told.get(reportKey(report))!.story,
    originOf: (report) => told.get(reportKey(report))!.origin,
    thingOf: (signature) => things.get(signature),
    today: lastDayOf(kept),
  }
}

export const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

function layDays(kept: Kept, inOrder: readonly LaidReport[]): void {
  for (const [day, own] of grouped(inOrder.map(({ key, report }) => [report.day, key]))) kept.day.put('', day, own.length)
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

/** So many epochs are told in one go. */
const epochsInRun = 24

async function tellAllEpochs(kept: Kept, inOrder: readonly LaidReport[], tellEpochs: Sources['tellEpochs']): Promise<ReadonlyMap<string, ToldOfReport>> {
  const epochs = cutIntoEpochs(inOrder, ({ report }) => report.day)
  for (const epoch of epochs) kept.epoch.put('', epoch[0]!.report.day, epoch.at(-1)!.report.day)
  const told = new Map<string, ToldOfReport>()
  const runs = Array.from({ length: Math.ceil(epochs.length / epochsInRun) }, (_, n) => n * epochsInRun)
  await Promise.all(
    runs.map(async (first) => {
      const run = epochs.slice(first, first + epochsInRun)
      let before = epochs[first - 1] ?? []
      for (const [i, { stories, repeats }] of (await tellEpochs(asTexts(before, run))).entries()) {
        const epoch = run[i]!
        const both = [...before, ...epoch]
        for (const [k, { key }] of epoch.entries()) told.set(key, { story: epoch[stories[k]!]!.key, origin: both[repeats[k]!]!.credit })
        before = epoch
      }
    }),
  )
  return told
}

const asTexts = (before: readonly LaidReport[], epochs: readonly (readonly LaidReport[])[]): EpochRun => ({
  before: before.map(({ words }) => words),
  epochs: epochs.map((epoch) => ({ days: epoch.map(({ report }) => report.day), words: epoch.map(({ words }) => words) })),
})

function layClaims(kept: Kept, key: string, claims: readonly KeptClaim[], packed: readonly string[]): void {
  const rows = claims.map(({ claim }, i) => [claim.id, packed[i]!] as const).sort(([a], [b]) => compareText(a, b))
  for (const [id, text] of rows) kept.putPacked.claim(key, id, text)
}

/** The id of a claim begins with the key of its report. */
function placesById(inOrder: readonly LaidReport[], byKey: readonly LaidReport[]): Int32Array {
  const firsts = new Map<LaidReport, number>()
  let count = 0
  for (const report of inOrder) {
    firsts.set(report, count)
    count += report.claims.length
  }
  const places = byKey.flatMap((report) => {
    const ids = report.claims.map(({ claim }) => claim.id)
    return [...ids.keys()].sort((a, b) => compareText(ids[a]!, ids[b]!)).map((n) => firsts.get(report)! + n)
  })
  return Int32Array.from(places)
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
  const inOrder = [...known].sort(([a], [b]) => compareText(a, b))
  for (const [key, thing] of inOrder) kept.thing.put('', key, thing)
  const others = inOrder.flatMap(([key, thing]) => (thing.key === key ? [] : [[thing.key, key] as const]))
  for (const [key, own] of grouped(others)) kept.meaning.fill(key, own)
  return known
}
