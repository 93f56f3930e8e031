import fc from 'fast-check'
import type { Decision } from '../../src/domain/decision.ts'
import { countryCode } from '../../src/domain/party.ts'
import type { LogEntry } from '../../src/domain/record.ts'
import { claimOf, decide, logOf } from '../../src/record/testing/claims.ts'
import { liaisonOfficeStory } from '../../src/record/testing/liaison-office.ts'
import { renumber } from '../../src/record/testing/shelves.ts'

const story = logOf(liaisonOfficeStory)
const ids = liaisonOfficeStory.flatMap(({ slug, claims = [] }) => claims.map((_, n) => claimOf(slug, n + 1)))
const anyClaim = fc.constantFrom(...ids)
const anyVerdict: fc.Arbitrary<Decision['verdict']> = fc.oneof(
  fc.record({ kind: fc.constantFrom('reject' as const, 'accept' as const), claim: anyClaim }),
  fc.record({ kind: fc.constantFrom('merge' as const, 'split' as const), claims: fc.uniqueArray(anyClaim, { minLength: 1, maxLength: 3 }) }),
  fc.record({ kind: fc.constant('link' as const), commitment: anyClaim, by: anyClaim, as: fc.constantFrom('carried out' as const, 'undo' as const) }),
)

type Mixing = {
  /** So many reports at most are read again by a later reader. */
  readonly readAgain: number
  /** Each entry as it stands in the mixed log, its place given. */
  readonly change: (entry: LogEntry, i: number) => LogEntry
}

/** Logs of the story of the liaison office in any order, with decisions, later readings and a later edition among its reports. */
export const mixedLogs = ({ readAgain, change }: Mixing): fc.Arbitrary<readonly LogEntry[]> =>
  fc
    .tuple(
      fc.array(anyVerdict, { maxLength: 4 }),
      fc.subarray([...story], { maxLength: readAgain }),
      fc.option(fc.tuple(fc.nat(story.length - 1), fc.nat(story.length - 1))),
      fc.nat(),
    )
    .map(([verdicts, again, edition, seed]) => {
      const decided = logOf(
        [],
        verdicts.map((verdict, i) => ({ ...decide(verdict), id: `d-${i}` as Decision['id'] })),
      )
      const later = again.flatMap((entry): LogEntry[] =>
        entry.kind === 'read' ? [{ ...entry, reading: { ...entry.reading, reader: 'later', claims: entry.reading.claims.slice(0, 2) } }] : [],
      )
      const mixed = [...story, ...decided, ...later].map((entry, i) => ({ entry, at: Math.imul(seed + i, 0x9e3779b1) >>> 0 })).sort((a, b) => a.at - b.at)
      return renumber(mixed.map(({ entry }) => entry)).map((entry, i): LogEntry => {
        if (entry.kind !== 'read' || !edition || edition[0] === edition[1] || i !== edition[0]) return change(entry, i)
        const other = story[edition[1]]
        return other?.kind === 'read' && other.report.id !== entry.report.id ? { ...entry, report: { ...entry.report, editionOf: other.report.id } } : entry
      })
    })

/** A report that says who Ana Lund is, and only names her in its first claim; decisions stay as they are. */
export function sayingWhoSheIs(entry: LogEntry, told: { readonly country: string; readonly role: string }): LogEntry {
  if (entry.kind !== 'read') return entry
  const person = { name: 'Ana Lund', country: countryCode(told.country), sector: 'MIL' as const, role: told.role, at: { start: 0, end: 8 } }
  const unknown = { at: { start: 0, end: 3 }, words: 'Ana Lund', name: 'Ana Lund', kind: 'person' as const }
  return {
    ...entry,
    reading: { ...entry.reading, learned: [person], claims: entry.reading.claims.map((claim, n) => (n === 0 ? { ...claim, recipient: [unknown] } : claim)) },
  }
}
