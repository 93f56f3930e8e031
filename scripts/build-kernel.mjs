// Compiles src/language/kernel/kernel.ts (AssemblyScript) and writes the bytes, as base64, to src/language/kernel.wasm.ts.
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const root = join(import.meta.dirname, '..')
const wasm = join(mkdtempSync(join(tmpdir(), 'kernel-')), 'kernel.wasm')
const asc = join(root, 'node_modules/assemblyscript/bin/asc.js')
const options = ['--enable', 'simd', '-O3', '--noAssert', '--runtime', 'stub', '--importMemory', '--use', 'abort=']
execFileSync(process.execPath, [asc, join(root, 'src/language/kernel/kernel.ts'), '-o', wasm, ...options], { stdio: 'inherit' })

const bytes = readFileSync(wasm)
const lines = bytes.toString('base64').match(/.{1,140}/gu) ?? []
const body = lines.map((line) => `  '${line}',`).join('\n')
writeFileSync(
  join(root, 'src/language/kernel.wasm.ts'),
  `/** \`kernel/kernel.ts\`, compiled by \`node scripts/build-kernel.mjs\` (${bytes.length} bytes). */\nexport const kernelBase64 = [\n${body}\n].join('')\n`,
)
