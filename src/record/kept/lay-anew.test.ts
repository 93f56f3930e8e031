import fc from 'fast-check'
import { expect, test } from 'vitest'
import { syntheticLog } from '../../../bench/synthetic-log.ts'
import type { Decision } from '../../domain/decision.ts'
import { countryCode } from '../../domain/party.ts'
import type { LogEntry } from '../../domain/record.ts'
import { claimOf, decide, logOf } from '../testing/claims.ts'
import { liaisonOfficeStory } from '../testing/liaison-office.ts'
import { contentOf, readingsIn, renumber } from '../testing/shelves.ts'
import { takeIn } from './catch-up.ts'
import type { DigestedBatch } from './digest.ts'
import { digestBatch } from './digest.ts'
import { openKept } from './kept.ts'
import { layAnew } from './lay-anew.ts'
import { createMemoryShelves } from './memory-shelves.ts'
import { tellEpochs } from './tell-epochs.ts'

async function taken(entries: readonly LogEntry[]): Promise<unknown> {
  const shelves = createMemoryShelves()
  for (const [i, entry] of entries.entries()) await takeIn(openKept(shelves), [entry], readingsIn(entries.slice(0, i + 1)))
  return contentOf(shelves)
}

async function laid(entries: readonly LogEntry[]): Promise<unknown> {
  const shelves = createMemoryShelves()
  async function* batches(): AsyncGenerator<DigestedBatch> {
    for (let at = 0; at < entries.length; at += 7) yield await Promise.resolve(digestBatch(entries.slice(at, at + 7)))
  }
  await layAnew(openKept(shelves), { batches: batches(), readingsOf: readingsIn(entries), tellEpochs: (run) => Promise.resolve(tellEpochs(run)) })
  return contentOf(shelves)
}

const story = logOf(liaisonOfficeStory)
const made = [...syntheticLog(900, 5)].map((each, i): LogEntry => ({ kind: 'read', sequence: i + 1, learned: each.report.fetched, ...each }))

test('laid anew, the shelves hold what they hold when a report is taken in after the other', async () => {
  expect(await laid(story)).toEqual(await taken(story))
  expect(await laid(made)).toEqual(await taken(made))
})

const ids = liaisonOfficeStory.flatMap(({ slug, claims = [] }) => claims.map((_, n) => claimOf(slug, n + 1)))
const anyClaim = fc.constantFrom(...ids)
const anyVerdict: fc.Arbitrary<Decision['verdict']> = fc.oneof(
  fc.record({ kind: fc.constantFrom('reject' as const, 'accept' as const), claim: anyClaim }),
  fc.record({ kind: fc.constantFrom('merge' as const, 'split' as const), claims: fc.uniqueArray(anyClaim, { minLength: 1, maxLength: 3 }) }),
  fc.record({ kind: fc.constant('link' as const), commitment: anyClaim, by: anyClaim, as: fc.constantFrom('carried out' as const, 'undo' as const) }),
)

test('with decisions, later readings, editions and people made known', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(anyVerdict, { maxLength: 4 }),
      fc.subarray([...story], { maxLength: 3 }),
      fc.option(fc.tuple(fc.nat(story.length - 1), fc.nat(story.length - 1))),
      fc.nat(),
      async (verdicts, readAgain, edition, seed) => {
        const decided = logOf(
          [],
          verdicts.map((verdict, i) => ({ ...decide(verdict), id: `d-${i}` as Decision['id'] })),
        )
        const again = readAgain.flatMap((entry): LogEntry[] =>
          entry.kind === 'read' ? [{ ...entry, reading: { ...entry.reading, reader: 'later', claims: entry.reading.claims.slice(0, 2) } }] : [],
        )
        const mixed = [...story, ...decided, ...again].map((entry, i) => ({ entry, at: Math.imul(seed + i, 0x9e3779b1) >>> 0 })).sort((a, b) => a.at - b.at)
        const entries = renumber(mixed.map(({ entry }) => entry)).map((entry, i): LogEntry => {
          if (entry.kind !== 'read' || !edition || edition[0] === edition[1] || i !== edition[0]) return told(entry, i)
          const other = story[edition[1]]
          return other?.kind === 'read' && other.report.id !== entry.report.id ? { ...entry, report: { ...entry.report, editionOf: other.report.id } } : entry
        })
        expect(await laid(entries)).toEqual(await taken(entries))
      },
    ),
    { numRuns: 25 },
  )
})

/** Some reports say who somebody is. */
function told(entry: LogEntry, i: number): LogEntry {
  if (entry.kind !== 'read' || i % 5 !== 0) return entry
  const person = { name: 'Ana Lund', country: countryCode(i % 2 === 0 ? 'PRK' : 'KOR'), sector: 'MIL' as const, role: 'colonel', at: { start: 0, end: 8 } }
  const unknown = { at: { start: 0, end: 3 }, words: 'Ana Lund', name: 'Ana Lund', kind: 'person' as const }
  return {
    ...entry,
    reading: { ...entry.reading, learned: [person], claims: entry.reading.claims.map((claim, n) => (n === 0 ? { ...claim, recipient: [unknown] } : claim)) },
  }
}
