import { DatabaseSync } from 'node:sqlite'
import { expect } from 'vitest'
import { openLog } from '../../src/store/open-log.ts'
import { readSynthetic } from './synthetic.ts'

/** Expects a sound file that holds each of the synthetic reports once and whole, among them those with these ids; gives how many there are. */
export async function expectWholeLog(path: string, ids: Iterable<string>): Promise<number> {
  const database = new DatabaseSync(path)
  expect(database.prepare('pragma integrity_check').get()).toEqual({ integrity_check: 'ok' })
  expect(database.prepare('pragma foreign_key_check').all()).toEqual([])
  database.close()

  const log = await openLog(path)
  const entries = await log.entries()
  await log.close()
  const reads = entries.flatMap((entry) => (entry.kind === 'read' ? [entry] : []))
  for (const { report, reading } of reads) {
    const { claims, words } = readSynthetic(report)
    expect(reading).toMatchObject({ report: report.id, words })
    expect(reading.claims.map(({ id }) => id)).toEqual(claims.map(({ id }) => id))
  }
  const there = new Set<string>(reads.map(({ report }) => report.id))
  expect(there.size).toBe(entries.length)
  for (const id of ids) expect(there).toContain(id)
  return there.size
}
