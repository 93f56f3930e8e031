import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { spawnSync } from 'node:child_process'

// `npm run demo`: the example into a fresh log, then the situation report, as somebody at a terminal would do it.

const launcher = fileURLToPath(new URL('../bin/sitrep.mjs', import.meta.url))
const example = fileURLToPath(new URL('../examples/two-koreas', import.meta.url))

function sitrep(...args: readonly string[]): void {
  const { status } = spawnSync(process.execPath, [launcher, ...args], { stdio: 'inherit' })
  if (status !== 0) throw new Error(`sitrep ${args[0] ?? ''} ended with ${String(status)}`)
}

const folder = mkdtempSync(join(tmpdir(), 'sitrep-demo-'))
const db = join(folder, 'demo.db')
try {
  sitrep('read', example, '--db', db)
  sitrep('report', '--db', db)
} finally {
  rmSync(folder, { recursive: true, force: true })
}
process.stdout.write('\nAs a page: node bin/sitrep.mjs read examples/two-koreas && node bin/sitrep.mjs report --html report.html\n')
