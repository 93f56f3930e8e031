import type { Claim } from '../domain/claim.ts'
import type { ClaimId, ReportId } from '../domain/id.ts'
import type { LogEntry, SituationRecord } from '../domain/record.ts'
import type { Report } from '../domain/report.ts'
import { wordsAt } from '../domain/span.ts'
import { wordsOf } from './words.ts'

/** A text that is read otherwise than before: the paper changed it, or a newer reader reads it. */
export type Correction = {
  readonly kind: 'edition' | 'read again'
  readonly report: Report
  readonly replaced: Report
  /** Claims that stood before and stand no more. */
  readonly gone: readonly Claim[]
  /** Claims that were not there before. */
  readonly come: readonly Claim[]
}

type Held = { readonly entries: readonly LogEntry[]; readonly record: Pick<SituationRecord, 'reports' | 'claims'> }

export type Corrections = {
  readonly all: readonly Correction[]
  /** The claim of the earlier record that a claim of the later one is; undefined where it is new. */
  readonly before: (claim: ClaimId) => ClaimId | undefined
}

/** Compares what stands of each text with what stood of it before. */
export function findCorrections(before: Held, now: Held): Corrections {
  const readBefore = timesRead(before.entries)
  const readNow = timesRead(now.entries)
  const reportsBefore = new Map(before.record.reports.map((report) => [report.id, report]))
  const claimsBefore = byReport(before.record.claims)
  const claimsNow = byReport(now.record.claims)
  const known = new Map<ClaimId, ClaimId | undefined>()
  const all = now.record.reports.flatMap((report): readonly Correction[] => {
    const isReadAgain = (readBefore.get(report.id) ?? 0) > 0 && readNow.get(report.id) !== readBefore.get(report.id)
    const replaced = isReadAgain ? reportsBefore.get(report.id) : report.editionOf && reportsBefore.get(report.editionOf)
    if (replaced === undefined || (!isReadAgain && reportsBefore.has(report.id))) return []
    const [old, own] = [claimsBefore.get(replaced.id) ?? [], claimsNow.get(report.id) ?? []]
    const pairs = pairUp({ claims: old, report: replaced }, { claims: own, report })
    for (const { id } of own) known.set(id, pairs.get(id))
    const kept = new Set(pairs.values())
    const [gone, come] = [old.filter(({ id }) => !kept.has(id)), own.filter(({ id }) => !pairs.has(id))]
    return [{ kind: isReadAgain ? 'read again' : 'edition', report, replaced, gone, come }]
  })
  return { all, before: (claim) => (known.has(claim) ? known.get(claim) : claim) }
}

function timesRead(entries: readonly LogEntry[]): ReadonlyMap<ReportId, number> {
  const times = new Map<ReportId, number>()
  for (const entry of entries) if (entry.kind === 'read') times.set(entry.report.id, (times.get(entry.report.id) ?? 0) + 1)
  return times
}

function byReport(claims: readonly Claim[]): ReadonlyMap<ReportId, readonly Claim[]> {
  const lists = new Map<ReportId, Claim[]>()
  for (const claim of claims) {
    const list = lists.get(claim.report)
    if (list) list.push(claim)
    else lists.set(claim.report, [claim])
  }
  return lists
}

type Told = { readonly claims: readonly Claim[]; readonly report: Report }

/** At least this share of their words must two claims have in common to be one claim told again. */
const enough = 0.5

/** Later claims with the earlier ones that they are: the same kind of act in mostly the same words, the likeliest pairs first. */
function pairUp(before: Told, now: Told): ReadonlyMap<ClaimId, ClaimId> {
  const bags = (told: Told) => told.claims.map((claim) => ({ claim, words: new Set(wordsOf(wordsAt(told.report.text, claim.evidence))) }))
  const old = bags(before)
  const likely = bags(now).flatMap((own) =>
    old
      .filter(({ claim }) => claim.act.event === own.claim.act.event)
      .map((other) => ({ now: own.claim.id, before: other.claim.id, share: shareOf(own.words, other.words) }))
      .filter(({ share }) => share >= enough),
  )
  const pairs = new Map<ClaimId, ClaimId>()
  const taken = new Set<ClaimId>()
  for (const pair of likely.sort((a, b) => b.share - a.share)) {
    if (pairs.has(pair.now) || taken.has(pair.before)) continue
    pairs.set(pair.now, pair.before)
    taken.add(pair.before)
  }
  return pairs
}

function shareOf(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const shared = [...a].filter((word) => b.has(word)).length
  const all = a.size + b.size - shared
  return all === 0 ? 1 : shared / all
}
