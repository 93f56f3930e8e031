import { readFileSync, readdirSync } from 'node:fs'
import { join, relative, resolve, dirname, sep } from 'node:path'
import { expect, test } from 'vitest'

const root = resolve(import.meta.dirname, '..')
const src = join(root, 'src')

/** What each folder may import besides itself (DESIGN.md, section 5). */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  domain: [],
  knowledge: ['domain'],
  language: ['domain'],
  reading: ['domain', 'knowledge', 'language'],
  record: ['domain', 'knowledge'],
  sources: ['domain'],
  store: ['domain'],
  app: ['domain', 'knowledge', 'language', 'reading', 'record', 'sources', 'store'],
  cli: ['domain', 'knowledge', 'language', 'reading', 'record', 'sources', 'store', 'app'],
  'index.ts': ['domain', 'knowledge', 'language', 'reading', 'record', 'store'],
}
const core = ['domain', 'knowledge', 'language', 'reading', 'record']

const sourceFiles = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
  .map((name) => join(src, name))

const importsOf = (file: string): string[] =>
  [...readFileSync(file, 'utf8').matchAll(/^(?:import |(?:(?:import|export)\b[^'\n]*|\}) from )'([^']+)'/gmu)].map((m) => m[1] ?? '')
const localImportsOf = (file: string): string[] =>
  importsOf(file)
    .filter((name) => name.startsWith('.'))
    .map((name) => resolve(dirname(file), name))
const layer = (file: string): string => relative(src, file).split(sep)[0] ?? ''
// eslint-disable-next-line redos-detector/no-unsafe-regex -- reads our own sources, no stranger's
const stage = (file: string): string | undefined => /reading[\\/](\d-[a-z]+)[\\/]/u.exec(file)?.[1]

const stageFolders = readdirSync(join(src, 'reading'), { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && /^\d-/u.test(entry.name))
  .map((entry) => entry.name)
  .sort()

test('every folder of src is a layer that this test knows', () => {
  const folders = readdirSync(src, { withFileTypes: true }).filter((entry) => entry.isDirectory())
  expect(folders.map((entry) => entry.name).filter((name) => !(name in mayImport))).toEqual([])
})

test.each(sourceFiles.map((file) => relative(root, file)))('%s imports only what its folder may', (name) => {
  const file = join(root, name)
  const foreign = localImportsOf(file)
    .map(layer)
    .filter((to) => to !== layer(file))
  expect(foreign.filter((to) => !(mayImport[layer(file)] ?? []).includes(to))).toEqual([])
  if (core.includes(layer(file))) expect(importsOf(file).filter((to) => !to.startsWith('.'))).toEqual([])
})

test('stages meet in read.ts alone', () => {
  for (const file of sourceFiles) {
    const own = stage(file)
    if (own === undefined) continue
    const others = localImportsOf(file)
      .map(stage)
      .filter((to) => to !== undefined && to !== own)
    expect(others, relative(root, file)).toEqual([])
  }
})

test('read.ts uses every stage folder, in order', () => {
  const used = localImportsOf(join(src, 'reading', 'read.ts'))
    .map((file) => stage(file))
    .filter((name) => name !== undefined)
  expect([...new Set(used)]).toEqual(stageFolders)
})

test('the core has no clock and no dice', () => {
  for (const file of sourceFiles.filter((name) => core.includes(layer(name)))) {
    // eslint-disable-next-line redos-detector/no-unsafe-regex -- reads our own sources, no stranger's
    const code = readFileSync(file, 'utf8').replaceAll(/\/\*[\s\S]*?\*\/|\/\/[^\n]*/gu, '')
    // eslint-disable-next-line redos-detector/no-unsafe-regex -- reads our own sources, no stranger's
    expect(code, relative(root, file)).not.toMatch(/\bDate\.now\b|\bnew Date\(\s*\)|\bMath\.random\b/u)
  }
})

test('the core knows neither Node nor a browser', () => {
  const config = JSON.parse(readFileSync(join(root, 'tsconfig.core.json'), 'utf8')) as {
    compilerOptions: { lib: string[]; types: string[] }
    include: string[]
  }
  expect(config.compilerOptions).toEqual({ lib: ['ES2023'], types: [] })
  expect(config.include).toEqual(core.map((folder) => `src/${folder}`))
})
