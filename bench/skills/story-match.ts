import type { Claim } from '../../src/domain/claim.ts'
import type { ReportId } from '../../src/domain/id.ts'
import type { SituationRecord } from '../../src/domain/record.ts'
import { dayOf, daysBetween } from '../../src/domain/when.ts'
import type { Interval } from '../../src/domain/when.ts'
import { dateFits, plainName } from './case-fields.ts'
import type { ExpectedDate } from './case-types.ts'
import { answers } from './case.ts'
import type { Telling } from './story-types.ts'

export type Folded = Pick<SituationRecord, 'claims' | 'events' | 'commitments' | 'board'>

export type Dispatch = { readonly report: ReportId; readonly text: string }

/** By the name of the file, without its ending. */
export type Dispatches = ReadonlyMap<string, Dispatch>

export type Teller = { readonly claimsOf: (telling: Telling) => readonly Claim[]; readonly nameOf: (report: ReportId) => string | undefined }

/** Throws where the words of a telling do not stand in its dispatch exactly once. */
export function createTeller(dispatches: Dispatches, claims: readonly Claim[]): Teller {
  const names = new Map([...dispatches].map(([name, { report }]) => [report, name]))
  return {
    nameOf: (report) => names.get(report),
    claimsOf: (telling) => {
      const dispatch = dispatches.get(telling.in)
      const start = dispatch?.text.indexOf(telling.words) ?? -1
      if (!dispatch || start === -1 || dispatch.text.includes(telling.words, start + 1)) throw new Error(`not once in ${telling.in}: ${telling.words}`)
      const span = { start, end: start + telling.words.length }
      return claims.filter((claim) => claim.report === dispatch.report && answers(claim, span))
    },
  }
}

/** The day; or the day and the one before it, where a report says no more than that it is news. */
export function dayFits(expected: ExpectedDate, ours: Interval | undefined): boolean {
  if (dateFits(expected, ours)) return true
  const [day, start, end] = [expected.start, ours?.start, ours?.end]
  if (day?.length !== 10 || start === undefined || end === undefined) return false
  return daysBetween(dayOf(start), dayOf(end)) <= 1 && dayOf(start) <= day && day <= dayOf(end)
}

/** The pairs of least cost first, each side once; by their left side. */
export function pairBestFirst<L, R>(candidates: readonly { readonly left: L; readonly right: R; readonly cost: number }[]): ReadonlyMap<L, R> {
  const pairs = new Map<L, R>()
  const taken = new Set<R>()
  for (const { left, right } of [...candidates].sort((a, b) => a.cost - b.cost)) {
    if (pairs.has(left) || taken.has(right)) continue
    pairs.set(left, right)
    taken.add(right)
  }
  return pairs
}

/** "the joint liaison office" is named by "liaison office". */
export function isNamed(names: readonly string[], ours: readonly string[]): boolean {
  const plain = ours.map((name) => ` ${plainName(name)} `)
  return names.some((name) => plain.some((other) => other.includes(` ${plainName(name)} `) || other.includes(` ${plainName(name)}s `)))
}
