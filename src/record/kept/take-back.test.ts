import fc from 'fast-check'
import { expect, test } from 'vitest'
import { syntheticLog } from '../../../bench/synthetic-log.ts'
import type { LogEntry } from '../../domain/record.ts'
import { isoDay } from '../../domain/when.ts'
import { foldRecord } from '../fold.ts'
import { logOf } from '../testing/claims.ts'
import { liaisonOfficeStory } from '../testing/liaison-office.ts'
import { mixedLogs, sayingWhoSheIs } from '../../../test/support/mixed-logs.ts'
import { contentOf, readingsIn } from '../testing/shelves.ts'
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

const anyLog = mixedLogs({
  readAgain: 4,
  change: (entry, i) => (i % 4 === 0 ? sayingWhoSheIs(entry, { country: i % 8 === 0 ? 'PRK' : 'KOR', role: `colonel ${i}` }) : entry),
})

test('so do decisions, later readings, editions and what was learned of people', async () => {
  await fc.assert(
    fc.asyncProperty(anyLog, fc.array(fc.boolean(), { minLength: 10, maxLength: 60 }), async (entries, dropped) => {
      await expectTakenBack(entries, (i) => dropped[i % dropped.length]!)
    }),
    { numRuns: 60 },
  )
})

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
