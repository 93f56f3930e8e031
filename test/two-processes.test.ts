import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { afterAll, expect, test } from 'vitest'
import { expectWholeLog } from './support/check-log.ts'
import { syntheticReport } from './support/synthetic.ts'

const folder = mkdtempSync(join(tmpdir(), 'sitrep-two-'))
afterAll(() => {
  rmSync(folder, { recursive: true, force: true })
})

const run = promisify(execFile)
const child = fileURLToPath(new URL('./support/ingest-child.ts', import.meta.url))
const read = (path: string, first: number, last: number) => run(process.execPath, [child, path, String(first), String(last)])

test.each<readonly [name: string, a: readonly [number, number], b: readonly [number, number], count: number]>([
  ['the same reports', [1, 60], [1, 60], 60],
  ['reports that overlap', [1, 80], [40, 120], 120],
  ['other reports', [1, 60], [61, 120], 120],
])('two processes read %s into one new file at once: no loss, nothing twice, no complaint', async (name, a, b, count) => {
  const path = join(folder, `${name}.db`)
  const outputs = await Promise.all([read(path, ...a), read(path, ...b)])
  const added = outputs.map(({ stdout }) => Number(/added (\d+)/u.exec(stdout)?.[1]))
  expect(outputs.map(({ stderr }) => stderr)).toEqual(['', ''])
  expect(added.reduce((sum, n) => sum + n, 0)).toBe(count)
  const ids = Array.from({ length: count }, (_, n) => syntheticReport(n + 1).id)
  expect(await expectWholeLog(path, ids)).toBe(count)
})
