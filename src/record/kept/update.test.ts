import fc from 'fast-check'
import { expect, test } from 'vitest'
import { syntheticLog } from '../../../bench/synthetic-log.ts'
import type { Decision } from '../../domain/decision.ts'
import type { LogEntry } from '../../domain/record.ts'
import { ruleId } from '../../domain/id.ts'
import { countryCode } from '../../domain/party.ts'
import type { When } from '../../domain/when.ts'
import { isoDay } from '../../domain/when.ts'
import { foldRecord } from '../fold.ts'
import { withLearned } from '../learned.ts'
import { claimOf, decide, logOf } from '../testing/claims.ts'
import { liaisonOfficeStory } from '../testing/liaison-office.ts'
import { takeIn } from './catch-up.ts'
import { openKept, reportKey } from './kept.ts'
import { createMemoryShelves } from './memory-shelves.ts'
import { wholeRecord } from './views.ts'

/** As `--json` prints it, to the letter. */
const asText = (record: unknown): string => JSON.stringify(record, undefined, 2)

/** The record that the shelves hold after the log was taken in, so many entries at a time. */
async function keptAfter(entries: readonly LogEntry[], atOnce: (at: number) => number, shelves = createMemoryShelves()) {
  const kept = openKept(shelves)
  for (let at = 0; at < entries.length;) {
    const end = at + atOnce(at)
    const known = entries.slice(0, end)
    const readingsOf = (key: string) => Promise.resolve(known.flatMap((entry) => (entry.kind === 'read' && reportKey(entry.report.id) === key ? [entry] : [])))
    await takeIn(kept, entries.slice(at, end), readingsOf)
    at = end
  }
  return asText(wholeRecord(kept))
}

function folded(entries: readonly LogEntry[]) {
  const { events, commitments, board, contradictions } = foldRecord(withLearned(entries))
  return asText({ events, commitments, board, contradictions })
}

const renumber = (entries: readonly LogEntry[]): readonly LogEntry[] => entries.map((entry, i) => ({ ...entry, sequence: i + 1 }))

const made = [...syntheticLog(700, 7)].map((each, i): LogEntry => ({ kind: 'read', sequence: i + 1, learned: each.report.fetched, ...each }))
const story = logOf(liaisonOfficeStory)

test('taken in at once, the shelves hold what the fold gives', async () => {
  expect(await keptAfter(story, () => 1000)).toEqual(folded(story))
  expect(await keptAfter(made, () => 1000)).toEqual(folded(made))
})

test('a report after the other, in any order, gives the same record', async () => {
  await fc.assert(
    fc.asyncProperty(fc.shuffledSubarray([...story], { minLength: story.length }), fc.integer({ min: 1, max: 4 }), async (shuffled, atOnce) => {
      const entries = renumber(shuffled)
      expect(await keptAfter(entries, () => atOnce)).toEqual(folded(entries))
    }),
    { numRuns: 25 },
  )
})

test('a made log of years, in any order, gives the same record', async () => {
  await fc.assert(
    fc.asyncProperty(fc.shuffledSubarray(made, { minLength: 40 }), fc.integer({ min: 1, max: 30 }), async (shuffled, atOnce) => {
      const entries = renumber(shuffled)
      expect(await keptAfter(entries, () => atOnce)).toEqual(folded(entries))
    }),
    { numRuns: 12 },
  )
})

const ids = liaisonOfficeStory.flatMap(({ slug, claims = [] }) => claims.map((_, n) => claimOf(slug, n + 1)))
const anyClaim = fc.constantFrom(...ids)
const anyVerdict: fc.Arbitrary<Decision['verdict']> = fc.oneof(
  fc.record({ kind: fc.constant('reject' as const), claim: anyClaim }),
  fc.record({ kind: fc.constant('accept' as const), claim: anyClaim }),
  fc.record({ kind: fc.constantFrom('merge' as const, 'split' as const), claims: fc.uniqueArray(anyClaim, { minLength: 1, maxLength: 3 }) }),
  fc.record({
    kind: fc.constant('link' as const),
    commitment: anyClaim,
    by: anyClaim,
    as: fc.constantFrom('carried out' as const, 'suspended' as const, 'undo' as const),
  }),
)

test("a person's decisions are respected whenever they come", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(anyVerdict, { minLength: 1, maxLength: 6 }), fc.integer({ min: 0, max: 1_000_000 }), async (verdicts, seed) => {
      const decided = logOf(
        [],
        verdicts.map((verdict, i) => ({ ...decide(verdict), id: `d-${i}` as Decision['id'] })),
      )
      const mixed = [...story, ...decided].map((entry, i) => ({ entry, at: Math.imul(seed + i, 0x9e3779b1) >>> 0 })).sort((a, b) => a.at - b.at)
      const entries = renumber(mixed.map(({ entry }) => entry))
      expect(await keptAfter(entries, () => 1)).toEqual(folded(entries))
    }),
    { numRuns: 40 },
  )
})

test('who says it, and when, tells whether and when a side binds itself', async () => {
  const text = 'The army plans to restrict the zone.'
  const plan = { on: 'restrict', act: 'COERCE', actor: ['KOR:MIL army'], recipient: ['PRK'], when: '2021-03-01', status: 'planned' as const }
  const log = logOf([
    { slug: 'own-word', published: '2020-06-16', text, claims: [{ ...plan, saidBy: ['KOR:GOV ministry'] }] },
    { slug: 'of-others', published: '2020-06-17', text, claims: [{ ...plan, saidBy: ['USA:GOV ministry'] }] },
  ]).map((entry): LogEntry => (entry.kind === 'read' ? withDayOfWord(entry) : entry))
  const kept = await keptAfter(log, () => 1)
  expect(kept).toBe(folded(log))
  expect(JSON.parse(kept)).toMatchObject({ commitments: [{ by: [{ name: 'army' }], made: { start: '2020-06-12', end: '2020-06-12' } }] })
})

function withDayOfWord(entry: Extract<LogEntry, { kind: 'read' }>): LogEntry {
  const day = isoDay('2020-06-12')
  const saidOn: When = { kind: 'assumed', interval: { start: day, end: day, grain: 'day' }, because: 'published-that-day', by: ruleId('test/said') }
  const claims = entry.reading.claims.map((claim) => ({ ...claim, saidBy: claim.saidBy.map((speaker) => ({ ...speaker, saidOn })) }))
  return { ...entry, reading: { ...entry.reading, claims } }
}

test('a deed that a person named for a word and then rejected keeps it no more', async () => {
  const [commitment, by] = [claimOf('blown-up', 5), claimOf('opened', 1)]
  const decided = logOf(
    [],
    [decide({ kind: 'link', commitment, by, as: 'carried out' }), { ...decide({ kind: 'reject', claim: by }), id: 'd-2' as Decision['id'] }],
  )
  const entries = renumber([...story, ...decided])
  expect(await keptAfter(entries, () => 1)).toEqual(folded(entries))
})

test('what one report says of a person holds for the others, until another says otherwise', async () => {
  const warned = (slug: string) => ({
    slug,
    text: 'Ana Lund warned Oslo.',
    claims: [{ on: 'warned', act: 'THREATEN', actor: ['? @Ana Lund'], when: '2020-06-16' }],
  })
  const told = (country: string, role: string) => ({
    learned: [{ name: 'Ana Lund', country: countryCode(country), sector: 'MIL' as const, role, at: { start: 0, end: 8 } }],
  })
  const saying = [told('DNK', 'spokeswoman'), told('DNK', 'colonel'), told('NOR', 'colonel'), {}, {}, {}]
  const log = logOf([...saying.map((_, n) => ({ slug: `told-${n}`, text: `Ana Lund spoke ${n}.` })), warned('a'), warned('b'), warned('c')]).map(
    (entry, n): LogEntry => (entry.kind === 'read' ? { ...entry, reading: { ...entry.reading, ...saying[n] } } : entry),
  )
  // Told again without it, a report no longer says who she is.
  const again = log
    .slice(0, 3)
    .map((entry, n): LogEntry => (entry.kind === 'read' ? { ...entry, reading: { ...entry.reading, reader: `later ${n}`, learned: [] } } : entry))
  await fc.assert(
    fc.asyncProperty(fc.shuffledSubarray([...log, ...again], { minLength: 4 }), fc.integer({ min: 1, max: 3 }), async (shuffled, atOnce) => {
      const entries = renumber(shuffled)
      expect(await keptAfter(entries, () => atOnce)).toEqual(folded(entries))
    }),
    { numRuns: 60 },
  )
})
