// Compiles src/language/kernel/kernel.as (AssemblyScript) and writes the bytes, as base64, to src/language/kernel.wasm.ts.
import { execFileSync } from 'node:child_process'
import { copyFileSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const root = join(import.meta.dirname, '..')
const folder = mkdtempSync(join(tmpdir(), 'kernel-'))
// The compiler wants the ending .ts, which our own type check must not see.
copyFileSync(join(root, 'src/language/kernel/kernel.as'), join(folder, 'kernel.ts'))
const wasm = join(folder, 'kernel.wasm')
const asc = join(root, 'node_modules/assemblyscript/bin/asc.js')
const options = ['--enable', 'simd', '-O3', '--noAssert', '--runtime', 'stub', '--importMemory', '--use', 'abort=']
execFileSync(process.execPath, [asc, 'kernel.ts', '-o', wasm, ...options], { stdio: 'inherit', cwd: folder })

const bytes = readFileSync(wasm)
const lines = bytes.toString('base64').match(/.{1,140}/gu) ?? []
const body = lines.map((line) => `  '${line}',`).join('\n')
writeFileSync(
  join(root, 'src/language/kernel.wasm.ts'),
  `/** \`kernel/kernel.as\`, compiled by \`node scripts/build-kernel.mjs\` (${bytes.length} bytes). */\nexport const kernelBase64 = [\n${body}\n].join('')\n`,
)
