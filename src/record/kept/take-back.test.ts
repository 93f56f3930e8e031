import fc from 'fast-check'
import { expect, test } from 'vitest'
import { syntheticLog } from '../../../bench/synthetic-log.ts'
import type { Decision } from '../../domain/decision.ts'
import { countryCode } from '../../domain/party.ts'
import type { LogEntry } from '../../domain/record.ts'
import { isoDay } from '../../domain/when.ts'
import { foldRecord } from '../fold.ts'
import { claimOf, decide, logOf } from '../testing/claims.ts'
import { liaisonOfficeStory } from '../testing/liaison-office.ts'
import { contentOf, readingsIn, renumber } from '../testing/shelves.ts'
import { takeIn } from './catch-up.ts'
import { openKept } from './kept.ts'
import { createMemoryShelves } from './memory-shelves.ts'
import { overlayShelves } from './overlay-shelves.ts'
import { takeBack } from './take-back.ts'
import { wholeRecord } from './views.ts'

async function shelvesOf(entries: readonly LogEntry[]) {
  const shelves = createMemoryShelves()
  await takeIn(openKept(shelves), entries, readingsIn(entries))
  return shelves
}

/** What is on the shelves, but for the mark of the last entry that was taken in. */
const contents = (shelves: Awaited<ReturnType<typeof shelvesOf>>) => [...contentOf(shelves)].filter(([drawer]) => drawer !== 'mark ')

async function expectTakenBack(entries: readonly LogEntry[], isDropped: (i: number) => boolean): Promise<void> {
  const held = entries.filter((_, i) => !isDropped(i))
  const shelves = await shelvesOf(entries)
  await takeBack(openKept(shelves), { entries: entries.filter((_, i) => isDropped(i)), readingsOf: readingsIn(held) })
  expect(contents(shelves)).toEqual(contents(await shelvesOf(held)))
}

const story = logOf(liaisonOfficeStory)
const made = [...syntheticLog(700, 11)].map((each, i): LogEntry => ({ kind: 'read', sequence: i + 1, learned: each.report.fetched, ...each }))

test('taken back, reports leave the shelves as if they had never come', async () => {
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 1, max: 8 }), fc.nat(7), async (every, which) => {
      await expectTakenBack(made, (i) => i % every === which % every)
    }),
    { numRuns: 8 },
  )
})

const ids = liaisonOfficeStory.flatMap(({ slug, claims = [] }) => claims.map((_, n) => claimOf(slug, n + 1)))
const anyClaim = fc.constantFrom(...ids)
const anyVerdict: fc.Arbitrary<Decision['verdict']> = fc.oneof(
  fc.record({ kind: fc.constantFrom('reject' as const, 'accept' as const), claim: anyClaim }),
  fc.record({ kind: fc.constantFrom('merge' as const, 'split' as const), claims: fc.uniqueArray(anyClaim, { minLength: 1, maxLength: 3 }) }),
  fc.record({ kind: fc.constant('link' as const), commitment: anyClaim, by: anyClaim, as: fc.constantFrom('carried out' as const, 'undo' as const) }),
)

test('so do decisions, later readings, editions and what was learned of people', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(anyVerdict, { maxLength: 4 }),
      fc.subarray([...story], { maxLength: 4 }),
      fc.option(fc.tuple(fc.nat(story.length - 1), fc.nat(story.length - 1))),
      fc.nat(),
      fc.array(fc.boolean(), { minLength: 10, maxLength: 60 }),
      async (verdicts, readAgain, edition, seed, dropped) => {
        const decided = logOf(
          [],
          verdicts.map((verdict, i) => ({ ...decide(verdict), id: `d-${i}` as Decision['id'] })),
        )
        const again = readAgain.flatMap((entry): LogEntry[] =>
          entry.kind === 'read' ? [{ ...entry, reading: { ...entry.reading, reader: 'later', claims: entry.reading.claims.slice(0, 2) } }] : [],
        )
        const mixed = [...story, ...decided, ...again].map((entry, i) => ({ entry, at: Math.imul(seed + i, 0x9e3779b1) >>> 0 })).sort((a, b) => a.at - b.at)
        const entries = renumber(mixed.map(({ entry }) => entry)).map((entry, i): LogEntry => {
          if (entry.kind !== 'read' || !edition || edition[0] === edition[1] || i !== edition[0]) return saying(entry, i)
          const other = story[edition[1]]
          return other?.kind === 'read' && other.report.id !== entry.report.id ? { ...entry, report: { ...entry.report, editionOf: other.report.id } } : entry
        })
        await expectTakenBack(entries, (i) => dropped[i % dropped.length]!)
      },
    ),
    { numRuns: 60 },
  )
})

/** Some reports say who somebody is. */
function saying(entry: LogEntry, i: number): LogEntry {
  if (entry.kind !== 'read' || i % 4 !== 0) return entry
  const person = { name: 'Ana Lund', country: countryCode(i % 8 === 0 ? 'PRK' : 'KOR'), sector: 'MIL' as const, role: `colonel ${i}`, at: { start: 0, end: 8 } }
  const unknown = { at: { start: 0, end: 3 }, words: 'Ana Lund', name: 'Ana Lund', kind: 'person' as const }
  return {
    ...entry,
    reading: { ...entry.reading, learned: [person], claims: entry.reading.claims.map((claim, n) => (n === 0 ? { ...claim, recipient: [unknown] } : claim)) },
  }
}

test('over other shelves, the record is that of a day, and the shelves below stay as they are', async () => {
  const asOf = isoDay('2020-06-16')
  const shelves = await shelvesOf(story)
  const before = contents(shelves)
  const kept = openKept(overlayShelves(shelves))
  const [held, later] = [story.filter(({ learned }) => learned.slice(0, 10) <= asOf), story.filter(({ learned }) => learned.slice(0, 10) > asOf)]
  expect(later.length).toBeGreaterThan(1)
  await takeBack(kept, { entries: later, readingsOf: readingsIn(held), today: [foldRecord(story).today, asOf] })
  const { events, commitments, board, contradictions } = foldRecord(story, { asOf })
  expect(JSON.stringify(wholeRecord(kept))).toBe(JSON.stringify({ events, commitments, board, contradictions }))
  expect(contents(shelves)).toEqual(before)
})
