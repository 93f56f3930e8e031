import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { syntheticLog } from '../../bench/synthetic-log.ts'
import type { Log } from '../domain/ports.ts'
import type { LogEntry } from '../domain/record.ts'
import { openLog } from '../store/open-log.ts'
import { foldsBeside, openFolds } from './open-folds.ts'
import type { Folds } from './open-folds.ts'

const folder = mkdtempSync(join(tmpdir(), 'sitrep-folds-'))
afterAll(() => {
  rmSync(folder, { recursive: true, force: true })
})

const toldBy = (folds: Folds): unknown => ({ chronology: folds.chronology(), ledger: folds.ledger(), board: folds.board() })

async function toldAnew(log: Log, name: string): Promise<unknown> {
  const folds = openFolds(log, join(folder, name))
  await folds.catchUp()
  const told = toldBy(folds)
  folds.close()
  return told
}

test('two who take reports in by turns do not lead each other astray by what they remember', async () => {
  const path = join(folder, 'turns.db')
  const log = await openLog(path)
  const both = [openFolds(log, foldsBeside(path)), openFolds(log, foldsBeside(path))]
  for (const [i, { report, reading }] of [...syntheticLog(400, 11)].entries()) {
    await log.append(report, reading, report.fetched)
    const [one, other] = [both[(i >> 1) % 2]!, both[1 - ((i >> 1) % 2)]!]
    await one.catchUp()
    expect(other.ledger({ limit: 20, backwards: true })).toEqual(one.ledger({ limit: 20, backwards: true }))
  }
  const anew = await toldAnew(log, 'turns-anew')
  for (const folds of both) {
    expect(toldBy(folds)).toEqual(anew)
    folds.close()
  }
  await log.close()
})

test('what a step that failed had put on the shelves is not remembered', async () => {
  const path = join(folder, 'failed.db')
  const log = await openLog(path)
  const made = [...syntheticLog(300, 12)]
  for (const { report, reading } of made) await log.append(report, reading, report.fetched)
  let broken = 0
  const breaking: Log = {
    ...log,
    entries: async (query) => (await log.entries({ ...query, limit: 5 })).map((entry, i) => (i === 4 && broken > 0 ? withoutActors(entry) : entry)),
  }
  const folds = openFolds(breaking, foldsBeside(path))
  for (let step = 0; step < Math.floor(made.length / 5); step++) {
    broken = 1
    await expect(folds.catchUp()).rejects.toThrow()
    broken = 0
    await folds.catchUp()
  }
  await folds.catchUp()
  expect(toldBy(folds)).toEqual(await toldAnew(log, 'failed-anew'))
  folds.close()
  await log.close()
})

/** An entry that no reading can be: the folds fail at it half way. */
function withoutActors(entry: LogEntry): LogEntry {
  if (entry.kind === 'decided') return entry
  const claims = entry.reading.claims.map((claim) => ({ ...claim, actor: undefined }) as unknown as typeof claim)
  return { ...entry, reading: { ...entry.reading, claims } }
}
