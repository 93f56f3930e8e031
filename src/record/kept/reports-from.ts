import type { Claim } from '../../domain/claim.ts'
import type { ReadEntry } from '../../domain/record.ts'
import type { Report } from '../../domain/report.ts'
import { byOrdinal, compareReports } from '../canonical.ts'
import { completeClaims } from '../inherit.ts'
import { collectSignatures } from '../thing-mentions.ts'
import type { Things } from '../things.ts'
import { openIntake } from './intake.ts'
import type { Kept } from './kept.ts'
import { openSession } from './session.ts'

/** Reports with their claims as a fold of the whole log gives them, made when they are first asked for. */
export type ToldReport = { readonly report: Report; readonly claims: readonly Claim[]; readonly newest: ReadEntry }

/**
 * Reads reports from the log, each once, with their claims as the whole record knows them. What is on the shelves must not change meanwhile; reports that
 * do not stand are undefined.
 */
export function openReports(kept: Kept, readingsOf: (key: string) => readonly ReadEntry[]): (key: string) => ToldReport | undefined {
  const intake = openIntake(kept)
  const { settledThingOf } = openSession(kept)
  const complete = (claims: readonly Claim[]): readonly Claim[] => {
    const { keyOf } = collectSignatures(claims)
    const of: Things['of'] = (report, thing) => settledThingOf(keyOf(report, thing) ?? '')
    return completeClaims(claims, (claim) => kept.member.get('', claim), { of })
  }
  const read = (key: string): ToldReport | undefined => {
    if (!kept.report.has('', key)) return undefined
    const readings = readingsOf(key)
    const newest = readings.at(-1)
    if (newest === undefined) return undefined
    let claims: readonly Claim[] | undefined
    return {
      report: newest.report,
      newest,
      get claims() {
        return (claims ??= complete([...(intake.standing(key, readings)?.claims ?? [])].sort(byOrdinal)))
      },
    }
  }
  const known = new Map<string, ToldReport | undefined>()
  return (key) => {
    let told = known.get(key)
    if (!told && !known.has(key)) known.set(key, (told = read(key)))
    return told
  }
}

export const inCanonicalOrder = (a: ToldReport, b: ToldReport): number => compareReports(a.report, b.report)
