import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { createProgram } from '../src/cli/program.ts'
import { version } from '../src/domain/version.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const read = (path: string): string => readFileSync(join(root, path), 'utf8')

const folders = ['.', 'docs', 'docs/decisions', 'bench', 'models', 'training', 'examples']
const documents = folders.flatMap((folder) => {
  const names = readdirSync(join(root, folder)).filter((name) => name.endsWith('.md'))
  return names.map((name) => join(folder, name))
})

const silent = {
  out: () => undefined,
  err: () => undefined,
  colour: false,
  interactive: false,
  columns: 100,
  now: () => '2020-06-16T00:00:00Z',
}

/** What a page says under `## heading`, up to the next heading of that rank. */
function section(page: string, heading: string): string {
  const [, ...parts] = `\n${page}`.split('\n## ')
  return parts.find((part) => part.split('\n', 1)[0] === heading) ?? ''
}

/** The text after each occurrence of a mark. */
const piecesAfter = (text: string, mark: string): readonly string[] => text.split(mark).slice(1)

describe('docs/commands.md', () => {
  const page = read('docs/commands.md')
  const commands = createProgram(silent).commands.map((command) => ({ name: command.name(), options: command.options.map(({ long }) => long ?? '') }))

  test('there are commands to look for', () => {
    expect(commands.length).toBeGreaterThan(5)
  })

  test.each(commands)('has sitrep $name with each of its options', ({ name, options }) => {
    const told = section(page, `sitrep ${name}`)
    expect(told).not.toBe('')
    const undocumented = options.filter((option) => !told.includes(`\`${option}`))
    expect(undocumented).toEqual([])
  })
})

test('docs/findings.md has each finding code, and no other', () => {
  const codes = piecesAfter(read('src/domain/finding.ts'), "readonly code: '").map((piece) => piece.split("'", 1)[0])
  const told = piecesAfter(read('docs/findings.md'), '\n| `').map((piece) => piece.split('`', 1)[0])
  expect(codes.length).toBeGreaterThan(5)
  expect(told.toSorted()).toEqual(codes.toSorted())
})

test.each(documents)('the relative links of %s lead somewhere', (document) => {
  const targets = piecesAfter(read(document), '](').map((piece) => piece.split(')', 1)[0] ?? '')
  const relative = targets.filter((target) => !/^[a-z]+:|^#/u.test(target)).map((target) => target.split('#', 1)[0] ?? '')
  const broken = relative.filter((target) => !existsSync(join(root, dirname(document), target)))
  expect(broken).toEqual([])
})

test('package.json and the program have the same version', () => {
  const manifest = JSON.parse(read('package.json')) as { readonly version: string }
  expect(manifest.version).toBe(version)
})
