import type { ClaimId } from '../../domain/id.ts'
import type { IsoDay } from '../../domain/when.ts'
import { startsOfEpochs } from '../epochs.ts'
import type { KeptClaim } from '../kept-claim.ts'
import { originsInEpoch } from '../origins.ts'
import { groupByWords } from '../stories.ts'
import type { Signature } from '../thing-mentions.ts'
import type { StandingReport } from './digest.ts'
import { digestOf } from './digest.ts'
import type { Kept, KeptReport } from './kept.ts'
import { reportKey } from './kept.ts'
import type { Grouping } from './pack.ts'
import type { Session } from './session.ts'
import { putTold, takeTold } from './told-layer.ts'

/** Takes a report with its claims off the shelves. Its claims must have been parted from all others. */
export function takeReport({ kept, forgetClaim, forgetReport }: Session, report: KeptReport): void {
  const key = reportKey(report.id)
  const claims = kept.claim.cards(key)
  takeTold(
    kept,
    report,
    claims.map(([, claim]) => claim),
  )
  for (const [, claim] of claims) {
    const { id } = claim.claim
    for (const signature of signaturesOf(claim)) kept.mention.remove(signature, id)
    kept.claim.remove(key, id)
    forgetClaim(id)
  }
  kept.report.remove('', key)
  kept.words.remove(report.day, key)
  countDay(kept, report.day, -1)
  forgetReport(key)
}

/** Puts a report with its claims on the shelves. */
export function putReport({ kept, forgetClaim, forgetReport }: Session, standing: StandingReport): readonly Signature[] {
  const { report, words, claims } = digestOf(standing)
  const key = reportKey(report.id)
  for (const claim of claims) {
    const { id } = claim.claim
    for (const signature of signaturesOf(claim)) kept.mention.put(signature, id)
    kept.claim.put(key, id, claim)
    forgetClaim(id)
  }
  putTold(kept, report, claims)
  kept.report.put('', key, report)
  kept.words.put(report.day, key, words)
  countDay(kept, report.day, 1)
  forgetReport(key)
  return report.signatures
}

/** What a claim says of its things. */
export const signaturesOf = ({ thing, aboutThing }: KeptClaim): readonly string[] => [
  ...new Set([thing, aboutThing].filter((signature) => signature !== undefined)),
]

function countDay(kept: Kept, day: string, more: number): void {
  const count = (kept.day.get('', day) ?? 0) + more
  if (count === 0) kept.day.remove('', day)
  else kept.day.put('', day, count)
}

/** What the words of other reports say of a report: before, and now. */
export type ToldByEpoch = { readonly key: string; readonly before: Grouping; readonly story: string; readonly origin: string }

/** Stories and origins of all reports in the epochs that some days touch. */
export function compareEpochs(kept: Kept, touched: ReadonlySet<string>): readonly ToldByEpoch[] {
  const days = kept.day.cards('').map(([day, reports]) => ({ day, reports }))
  const starts = startsOfEpochs(days)
  const epochs = starts.map((start, i) => days.slice(start, starts[i + 1]).map(({ day }) => day))
  const known = new Map(kept.epoch.cards(''))
  const told: ToldByEpoch[] = []
  let [before, isBeforeChanged]: [readonly string[], boolean] = [[], false]
  for (const [i, epoch] of epochs.entries()) {
    // A day whose last report is gone lies in an epoch though it is no day of it any more.
    const [first, behind] = [epoch[0]!, epochs[i + 1]?.[0] ?? '~']
    const isChanged = known.get(first) !== epoch.at(-1) || [...touched].some((day) => day >= first && day < behind)
    if (isChanged || isBeforeChanged) told.push(...compareEpoch(kept, before, epoch, isChanged))
    ;[before, isBeforeChanged] = [epoch, isChanged]
  }
  const standing = new Map(epochs.map((epoch) => [epoch[0]!, epoch.at(-1)!]))
  for (const start of known.keys()) if (!standing.has(start)) kept.epoch.remove('', start)
  for (const [start, end] of standing) if (known.get(start) !== end) kept.epoch.put('', start, end)
  return told
}

function compareEpoch(kept: Kept, before: readonly string[], epoch: readonly string[], isChanged: boolean): readonly ToldByEpoch[] {
  const publishedOn = (days: readonly string[]) => days.flatMap((day) => kept.words.cards(day))
  const cards = publishedOn(epoch)
  const own = cards.map(([, words]) => words)
  const keys = cards.map(([key]) => key)
  const reports = keys.map(kept.grouping)
  const origins = originsInEpoch(
    publishedOn(before).map(([, words]) => words),
    own,
  )
  const stories = isChanged
    ? groupByWords(own.map((each, i) => ({ ...each, day: knownDay(reports[i]!.day) }))).map((first) => keys[first]!)
    : reports.map(({ story }) => story)
  return keys.map((key, i) => ({ key, before: reports[i]!, story: stories[i]!, origin: origins[i]! }))
}

export const knownDay = (day: string): IsoDay | undefined => (day.startsWith('9999') ? undefined : (day as IsoDay))

/** The claims of a report, by its key. */
export const claimsOf = (kept: Kept, key: string): readonly ClaimId[] => kept.claim.names(key) as readonly ClaimId[]

/** The last day that anything was published. */
export function lastDayOf(kept: Kept): IsoDay | undefined {
  const [last] = kept.day.names('', { below: '9999', limit: 1, backwards: true })
  return last as IsoDay | undefined
}
