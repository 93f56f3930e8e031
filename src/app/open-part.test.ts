import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { logOf } from '../record/testing/claims.ts'
import { liaisonOfficeStory } from '../record/testing/liaison-office.ts'
import { openLog } from '../store/open-log.ts'
import { openBoard, openPart, openTension } from './open-part.ts'
import { parseWanted } from './selection.ts'

// That what is read from the folds is what the whole record shows, src/cli/views-from-folds.test.ts asks of the commands.

const folder = mkdtempSync(join(tmpdir(), 'sitrep-part-'))
afterAll(() => {
  rmSync(folder, { recursive: true, force: true })
})

async function writtenLog(name: string) {
  const db = join(folder, name)
  const log = await openLog(db)
  for (const entry of logOf(liaisonOfficeStory)) if (entry.kind === 'read') await log.append(entry.report, entry.reading, entry.learned)
  return { db, log }
}

test('of a small log nothing is read from folds, nor the board and the tension of a person', async () => {
  const source = await writtenLog('small.db')
  expect(await openPart(source, { about: parseWanted('KOR') })).toBeUndefined()
  expect(await openPart({ ...source, from: 0 }, { about: parseWanted('KOR') })).toMatchObject({ today: '2020-06-24' })
  expect(await openBoard({ ...source, from: 0 }, { about: parseWanted('Kim Yo-jong') })).toBeUndefined()
  expect(await openTension({ ...source, from: 0 }, { about: parseWanted('Kim Yo-jong') })).toBeUndefined()
  await source.log.close()
})
