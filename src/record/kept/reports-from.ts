import type { Claim } from '../../domain/claim.ts'
import type { ReadEntry } from '../../domain/record.ts'
import type { Report } from '../../domain/report.ts'
import { byOrdinal, compareReports } from '../canonical.ts'
import { completeClaims } from '../inherit.ts'
import { collectSignatures } from '../thing-mentions.ts'
import type { Things } from '../things.ts'
import type { ReadingsOf } from './intake.ts'
import { openIntake } from './intake.ts'
import type { Kept } from './kept.ts'
import { openSession } from './session.ts'

/** Reports with their claims as a fold of the whole log gives them. */
export type ToldReport = { readonly report: Report; readonly claims: readonly Claim[]; readonly newest: ReadEntry }

/** Reads some reports from the log, with their claims as the whole record knows them; those that do not stand are left out. */
export function openReports(kept: Kept, readingsOf: ReadingsOf): { readonly read: (key: string) => Promise<ToldReport | undefined> } {
  const intake = openIntake(kept)
  const { settledThingOf } = openSession(kept)
  const complete = (claims: readonly Claim[]): readonly Claim[] => {
    const { keyOf } = collectSignatures(claims)
    const of: Things['of'] = (report, thing) => settledThingOf(keyOf(report, thing) ?? '')
    return completeClaims(claims, (claim) => kept.member.get('', claim), { of })
  }
  return {
    read: async (key) => {
      if (kept.report.get('', key) === undefined) return undefined
      const readings = await readingsOf(key)
      const [standing, newest] = [intake.standing(key, readings), readings.at(-1)]
      return standing && newest && { report: standing.report, claims: complete([...standing.claims].sort(byOrdinal)), newest }
    },
  }
}

/** The same of many reports, in canonical order. */
export async function readReports(kept: Kept, readingsOf: ReadingsOf, keys: Iterable<string>): Promise<readonly ToldReport[]> {
  const { read } = openReports(kept, readingsOf)
  const found: ToldReport[] = []
  for (const key of keys) {
    const told = await read(key)
    if (told) found.push(told)
  }
  return found.sort((a, b) => compareReports(a.report, b.report))
}
