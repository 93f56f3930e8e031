import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { run } from './support/run-sitrep.ts'

const root = resolve(import.meta.dirname, '..')
const folder = mkdtempSync(join(tmpdir(), 'sitrep-package-'))
afterAll(() => {
  rmSync(folder, { recursive: true, force: true })
})

type Manifest = Readonly<Record<'dependencies' | 'optionalDependencies', Readonly<Record<string, string>>>>
type Lock = { readonly packages: Readonly<Record<string, { readonly hasInstallScript?: true }>> }
const readJson = (path: string): unknown => JSON.parse(readFileSync(join(root, path), 'utf8'))
const manifest = readJson('package.json') as Manifest

test('no dependency has an install script', () => {
  const { packages } = readJson('package-lock.json') as Lock
  expect(Object.keys(packages).length).toBeGreaterThan(50)
  expect(Object.entries(packages).flatMap(([name, { hasInstallScript }]) => (hasInstallScript === true ? [name] : []))).toEqual([])
})

describe('the package, packed and put into a folder of its own', () => {
  const app = join(folder, 'app')
  const sitrep = join(app, 'node_modules', 'sitrep')
  const bin = join(sitrep, 'bin', 'sitrep.mjs')
  let files: readonly string[] = []

  /** Puts a dependency beside the package, as npm would, without the network. */
  function link(name: string): boolean {
    const place = join(app, 'node_modules', name)
    if (!existsSync(join(root, 'node_modules', name))) return false
    mkdirSync(dirname(place), { recursive: true })
    symlinkSync(join(root, 'node_modules', name), place, 'junction')
    return true
  }

  beforeAll(() => {
    // a copy, so that the build leaves nothing in the working tree
    const source = join(folder, 'source')
    const parts = ['package.json', 'README.md', 'LICENSE', 'SOURCES.md', 'CHANGELOG.md', 'tsconfig.json', 'tsconfig.build.json']
    for (const part of [...parts, 'bin', 'src', 'models', 'data', 'examples']) cpSync(join(root, part), join(source, part), { recursive: true })
    symlinkSync(join(root, 'node_modules'), join(source, 'node_modules'), 'junction')
    const packed = spawnSync('npm', ['pack', '--json', '--pack-destination', folder], { cwd: source, encoding: 'utf8', shell: process.platform === 'win32' })
    expect(packed.stderr).not.toContain('npm error')
    // what the build prints stands before the list
    const [tarball] = JSON.parse(packed.stdout.slice(packed.stdout.search(/^\[/mu))) as {
      readonly filename: string
      readonly files: readonly { readonly path: string }[]
    }[]
    files = tarball!.files.map(({ path }) => path)
    mkdirSync(sitrep, { recursive: true })
    expect(spawnSync('tar', ['-xzf', join(folder, tarball!.filename), '-C', sitrep, '--strip-components=1']).status).toBe(0)
    for (const name of Object.keys(manifest.dependencies)) expect(link(name)).toBe(true)
  })

  test('holds what it needs and nothing of how it was made', () => {
    expect(files).toEqual(expect.arrayContaining(['bin/sitrep.mjs', 'dist/index.js', 'dist/index.d.ts', 'LICENSE', 'README.md', 'SOURCES.md']))
    expect(files.filter((file) => /\.test\.|^src\/|^test\/|^training\/|^bench\//u.test(file))).toEqual([])
  })

  const sitrepIn = (...words: readonly string[]) => run(process.execPath, [bin, ...words], { cwd: app })

  test('reads its example and tells the situation', async () => {
    expect(await sitrepIn('read', join(sitrep, 'examples'))).toMatchObject({ code: 0, err: '' })
    const { code, out, err } = await sitrepIn('report')
    expect([code, err]).toEqual([0, ''])
    expect(out).toContain('liaison office')
  })

  test('reads a web page, and writes one', async () => {
    writeFileSync(
      join(app, 'page-read.html'),
      '<html><body><article><p>The army of Chad shelled the port on Monday, officials said.</p></article></body></html>',
    )
    const { code, out, err } = await sitrepIn('read', 'page-read.html', '--db', 'page.db')
    expect([code, err]).toEqual([0, ''])
    expect(out).toContain('1 report read')
    expect(await sitrepIn('report', '--db', 'page.db', '--html', 'page.html')).toEqual({ code: 0, out: 'wrote page.html\n', err: '' })
  })

  test('can be used from a program', async () => {
    const program = `
      import { loadModel, openGazetteer, readReport } from 'sitrep'
      console.log(typeof loadModel, typeof openGazetteer, typeof readReport)`
    expect(await run(process.execPath, ['--input-type=module', '--eval', program], { cwd: app })).toEqual({
      code: 0,
      out: 'function function function\n',
      err: '',
    })
  })

  describe('under an older Node', () => {
    // Node 20 in all that the launcher looks at
    const older = `data:text/javascript,${encodeURIComponent(`
      Object.defineProperty(process, 'versions', { value: { ...process.versions, node: '20.11.0' } })
      Object.defineProperty(process, 'version', { value: 'v20.11.0' })`)}`
    const underOlder = (...words: readonly string[]) => run(process.execPath, [`--import=${older}`, bin, ...words], { cwd: app })

    test('it says in one line what it needs', async () => {
      expect(await underOlder('claims')).toEqual({
        code: 1,
        out: '',
        err: 'sitrep: needs Node 24 or newer and this is v20.11.0; install it from nodejs.org, or run "npm ci" without --omit=optional, which brings it.\n',
      })
    })

    test('it runs under the Node that npm brought', async (context) => {
      const brought = Object.keys(manifest.optionalDependencies).filter((name) => link(name))
      if (brought.length === 0) context.skip('npm brings no Node for this platform')
      expect(await underOlder('why', 'nonsense')).toMatchObject({ code: 2, out: '', err: expect.stringContaining('not the id of a claim') as string })
    })
  })
})
