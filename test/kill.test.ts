import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { afterAll, expect, test } from 'vitest'
import { expectWholeLog } from './support/check-log.ts'
import { killAtWork, type KillMoment } from './support/kill-child.ts'

const folder = mkdtempSync(join(tmpdir(), 'sitrep-kill-'))
afterAll(() => {
  rmSync(folder, { recursive: true, force: true })
})

const child = fileURLToPath(new URL('./support/ingest-child.ts', import.meta.url))

/** Starts a reader of endlessly many reports, kills it, and gives the ids that it had told by then. */
async function readAndKill(path: string, run: number, when: KillMoment): Promise<readonly string[]> {
  const told = await killAtWork(child, [path, String(run * 1_000_000), String(run * 1_000_000 + 999_999)], when)
  // What stands after the last line end was being told when it died; that report is safe all the same.
  return told.split('\n').filter((line) => line.length === 64)
}

const anyMoment = fc.oneof(
  { weight: 1, arbitrary: fc.record({ after: fc.constant('start' as const), ms: fc.integer({ min: 50, max: 400 }) }) },
  { weight: 4, arbitrary: fc.record({ after: fc.constant('first told' as const), ms: fc.integer({ min: 0, max: 60 }) }) },
)

test('killed at 54 random moments, it has lost nothing that it told, and there is nothing half', { timeout: 180_000 }, async () => {
  const path = join(folder, 'log.db')
  const moments = fc.sample(anyMoment, { seed: 20200616, numRuns: 54 })
  const told: string[] = []
  // Two at a time: the one that lives goes on where the other died.
  const lane = async (runs: readonly number[]): Promise<void> => {
    for (const run of runs) told.push(...(await readAndKill(path, run, moments[run]!)))
  }
  const runs = moments.map((_, run) => run)
  await Promise.all([lane(runs.slice(0, 27)), lane(runs.slice(27))])

  // It must have been killed at work: with fewer there was nothing to lose.
  expect(told.length).toBeGreaterThan(30)
  const there = await expectWholeLog(path, told)
  // A report can be safe and its name not yet told; never more than one for each kill.
  expect(there - told.length).toBeLessThanOrEqual(54)
})
