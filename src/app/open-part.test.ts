import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { isoDay } from '../domain/when.ts'
import { logOf } from '../record/testing/claims.ts'
import { liaisonOfficeStory } from '../record/testing/liaison-office.ts'
import { openLog } from '../store/open-log.ts'
import { chronologyOf } from './chronology.ts'
import { openBoard, openPart, openTension } from './open-part.ts'
import { openRecord } from './open-record.ts'
import type { Selection } from './selection.ts'
import { narrow, parseWanted } from './selection.ts'
import { tellTension, tensionRows } from './tension/tell-tension.ts'

const folder = mkdtempSync(join(tmpdir(), 'sitrep-part-'))
afterAll(() => {
  rmSync(folder, { recursive: true, force: true })
})

async function writtenLog(name: string) {
  const path = join(folder, name)
  const log = await openLog(path)
  for (const entry of logOf(liaisonOfficeStory)) if (entry.kind === 'read') await log.append(entry.report, entry.reading, entry.learned)
  return { path, log }
}

test.each<readonly [string, Selection]>([
  ['one country', { about: parseWanted('North Korea') }],
  ['two countries', { about: parseWanted('KOR, USA') }],
  ['one since a day', { about: parseWanted('South Korea'), since: isoDay('2020-06-14') }],
])('of %s the kept folds show what the whole record shows', async (name, selection) => {
  const { path, log } = await writtenLog(`${name}.db`)
  const part = (await openPart(log, path, selection, 0))!
  const whole = await openRecord(log, {})
  const expected = narrow(whole, selection)
  expect(expected.events.length).toBeGreaterThan(3)
  expect(narrow(part, selection).commitments).toEqual(JSON.parse(JSON.stringify(expected.commitments)))
  expect(chronologyOf(part, narrow(part, selection).events)).toEqual(JSON.parse(JSON.stringify(chronologyOf(whole, expected.events))))
  await log.close()
})

const selections: readonly (readonly [string, Selection])[] = [
  ['nobody in particular', {}],
  ['one country', { about: parseWanted('North Korea') }],
  ['the other country', { about: parseWanted('South Korea') }],
  ['a country that only speaks', { about: parseWanted('USA') }],
  ['two countries since a day', { about: parseWanted('KOR, PRK'), since: isoDay('2020-06-10') }],
]

test.each(selections)('the board of %s is that of the whole record', async (name, selection) => {
  const { path, log } = await writtenLog(`board ${name}.db`)
  const kept = (await openBoard(log, path, selection, 0))!
  const whole = await openRecord(log, {})
  const { board } = narrow(whole, selection)
  const things = new Set(board.map(({ thing }) => thing))
  expect(kept.board).toEqual(JSON.parse(JSON.stringify(board)))
  expect(kept.contradictions).toEqual(JSON.parse(JSON.stringify(whole.contradictions.filter(({ thing }) => things.has(thing)))))
  await log.close()
})

test.each(selections)('the tension of %s is that of the whole record', async (name, selection) => {
  const { path, log } = await writtenLog(`tension ${name}.db`)
  const [kept, whole] = [(await openTension(log, path, selection, 0))!, await openRecord(log, {})]
  expect(tellTension(kept, selection)).toEqual(tellTension(whole, selection))
  expect(tensionRows(tellTension(kept, selection), kept)).toEqual(tensionRows(tellTension(whole, selection), whole))
  await log.close()
})

test.each<readonly [string, Selection, number]>([
  ['a person', { about: parseWanted('Kim Yo-jong') }, 0],
  ['nobody in particular', {}, 0],
  ['a country in a small log', { about: parseWanted('KOR') }, 5_000],
])('for %s the whole log is folded', async (name, selection, from) => {
  const { path, log } = await writtenLog(`${name}.db`)
  expect(await openPart(log, path, selection, from)).toBeUndefined()
  await log.close()
})
