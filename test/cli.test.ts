import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'

const bin = resolve(import.meta.dirname, '../bin/sitrep.mjs')
const folder = mkdtempSync(join(tmpdir(), 'sitrep-cli-'))

function sitrep(...words: readonly string[]): { readonly code: number | null; readonly out: string; readonly err: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [bin, ...words], { cwd: folder, encoding: 'utf8', timeout: 60_000 })
  return { code: status, out: stdout, err: stderr }
}

beforeAll(() => {
  writeFileSync(
    join(folder, 'a.txt'),
    'North Korea blew up the liaison office in Kaesong on Tuesday, South Korea said. Pyongyang threatened to send troops to the border. South Korea condemned North Korea.\n',
  )
  writeFileSync(join(folder, 'empty.txt'), '')
  expect(sitrep('read', 'a.txt', '--published', '2020-06-16').code).toBe(0)
})
afterAll(() => {
  rmSync(folder, { recursive: true })
})

const views = ['report', 'chronology', 'threats', 'board', 'tension', 'claims', 'export']

test.each(views)('%s prints text without colours in a pipe, and JSON on demand', (command) => {
  const plain = sitrep(command)
  expect([plain.code, plain.err]).toEqual([0, ''])
  expect(plain.out).not.toContain('\u001B')
  expect(() => JSON.parse(sitrep(command, '--json').out) as unknown).not.toThrow()
})

test.each([...views, 'read', 'why', 'changes', 'weights', 'kinds', 'learned', 'decide'])('the help of %s has an example', (command) => {
  const { code, out } = sitrep(command, '--help')
  expect(code).toBe(0)
  expect(out).toContain(`Example:\n  $ sitrep ${command}`)
})

test('why explains a claim that claims listed', () => {
  const [claim] = JSON.parse(sitrep('claims', '--json').out) as { readonly id: string }[]
  const { code, out } = sitrep('why', claim?.id ?? '')
  expect(code).toBe(0)
  expect(out).toContain('blew up')
})

test('a list of own places is read from the folder, and its mistakes are told by line', () => {
  writeFileSync(join(folder, 'b.txt'), 'Rebels shelled the market of Qwertia on Monday.\n')
  writeFileSync(join(folder, 'mine.csv'), 'name,latitude,longitude,country\nQwertia,42.5,44.5,GEO\n')
  writeFileSync(join(folder, 'wrong.csv'), 'name,latitude,longitude\nQwertia,942.5,44.5\n')
  const wrong = sitrep('read', 'b.txt', '--db', 'own.db', '--places', 'wrong.csv')
  expect([wrong.code, wrong.out]).toEqual([1, ''])
  expect(wrong.err).toBe('sitrep: wrong.csv: the list of places is wrong:\nline 2: the latitude "942.5" is no number from -90 to 90\n')
  expect(sitrep('read', 'b.txt', '--db', 'own.db', '--places', 'none.csv').err).toBe('sitrep: there is no list of places at none.csv\n')
  expect(sitrep('read', 'b.txt', '--db', 'own.db', '--places', 'mine.csv').code).toBe(0)
  expect(JSON.parse(sitrep('claims', '--json', '--db', 'own.db').out)).toMatchObject([
    { where: { place: { name: 'Qwertia', latitude: 42.5, country: 'GEO' } } },
  ])
})

test("a register of one's own is read by, and its mistakes are told by line; what reports made known is written as one", () => {
  writeFileSync(join(folder, 'c.txt'), 'Ana Lund, a spokeswoman for the Danish army, warned Norway on Monday. The Qwertian Front condemned Norway.\n')
  writeFileSync(join(folder, 'people.csv'), 'kind,name,sector,country\norganisation,Qwertian Front,REB,GEO\n')
  writeFileSync(join(folder, 'wrong.csv'), 'kind,name,sector\norganisation,Qwertian Front,RABBLE\n')
  const wrong = sitrep('read', 'c.txt', '--db', 'who.db', '--register', 'wrong.csv')
  expect([wrong.code, wrong.err]).toEqual([1, expect.stringContaining('wrong.csv: the register is wrong:\nline 2: "RABBLE" is no sector')])
  expect(sitrep('read', 'c.txt', '--db', 'who.db', '--register', 'none.csv').err).toBe('sitrep: there is no register at none.csv\n')
  expect(sitrep('read', 'c.txt', '--db', 'who.db', '--register', 'people.csv').code).toBe(0)
  expect(sitrep('claims', '--json', '--db', 'who.db').out).toContain('own/organisation/qwertian-front')
  expect(JSON.parse(sitrep('learned', '--json', '--db', 'who.db').out)).toMatchObject([{ name: 'Ana Lund', country: 'DNK', sector: 'MIL' }])
  expect(sitrep('learned', '--csv', 'learned.csv', '--db', 'who.db').code).toBe(0)
  expect(sitrep('read', 'c.txt', '--db', 'who.db', '--register', 'learned.csv').code).toBe(0)
  expect(JSON.parse(sitrep('learned', '--json', '--db', 'who.db').out)).toEqual([])
})

test('changes tells what is new since a day, by either clock', () => {
  const { code, out } = sitrep('changes', '--since', '2020-06-16', '--by', 'published')
  expect([code, out.split('\n', 1)[0]]).toEqual([0, expect.stringContaining('1 new report from')])
  expect(out).toContain('What happened\n')
  expect(out).not.toContain('the a.txt')
  expect(JSON.parse(sitrep('changes', '--since', '2099-01-01', '--json').out)).toMatchObject({ headline: 'Nothing is new.', sections: [] })
})

test('threats counts what each side made of its words, and never as a bare percentage', () => {
  const { code, out } = sitrep('threats', '--by-side')
  expect([code, out]).toEqual([0, expect.stringMatching(/^North Korea: 1 threat \(open\)\. \[/u)])
  expect(JSON.parse(sitrep('threats', '--by-side', '--json').out)).toMatchObject([{ country: 'PRK', kind: 'threat', total: 1, counts: { open: 1 }, days: [] }])
})

test('weights are written once, changed by a person, and then reckoned with', () => {
  const point = (): unknown => (JSON.parse(sitrep('tension', '--json').out) as { series: readonly { points: readonly unknown[] }[] }).series[0]?.points[0]
  const before = point()
  expect(sitrep('weights').code).toBe(0)
  expect(point()).toEqual(before)
  expect(sitrep('weights')).toMatchObject({ code: 1, err: expect.stringContaining('is there already') as string })
  writeFileSync(join(folder, 'sitrep.weights.json'), '{ "scores": { "ACCUSE/disapprove": -9 } }')
  expect(point()).not.toEqual(before)
  writeFileSync(join(folder, 'sitrep.weights.json'), '{ "halfLifeDays": "two weeks" }')
  expect(sitrep('tension')).toMatchObject({
    code: 1,
    err: expect.stringMatching(/^sitrep: sitrep\.weights\.json: "halfLifeDays" should be a number/u) as string,
  })
  rmSync(join(folder, 'sitrep.weights.json'))
})

test('a thing that is told open after it was destroyed is a contradiction on the board and in the report, and both states stay', () => {
  writeFileSync(join(folder, 'later.txt'), 'North Korea and South Korea reopened the liaison office in Kaesong on Monday.\n')
  for (const [file = '', day = ''] of [
    ['a.txt', '2020-06-16'],
    ['later.txt', '2020-06-29'],
  ]) {
    expect(sitrep('read', file, '--published', day, '--db', 'contradicted.db').code).toBe(0)
  }
  expect(JSON.parse(sitrep('board', '--json', '--db', 'contradicted.db').out)).toMatchObject([
    {
      now: 'open',
      states: [{ state: 'destroyed' }, { state: 'open' }],
      contradictions: [{ why: expect.stringContaining('"open" is told after "destroyed"') as string }],
    },
  ])
  for (const command of ['board', 'report']) expect(sitrep(command, '--db', 'contradicted.db').out).toContain('“open” is told after “destroyed”')
})

test('a file of kinds holds at once for what was read before', () => {
  const board = (...more: readonly string[]): unknown => JSON.parse(sitrep('board', '--json', ...more).out)
  writeFileSync(join(folder, 'kinds.json'), '{ "kinds": [{ "kind": "facility", "states": [{ "state": "in ruins", "acts": ["ASSAULT"] }] }] }')
  expect(board()).toMatchObject([{ kind: 'facility', now: 'destroyed', contradictions: [] }])
  expect(board('--kinds', 'kinds.json')).toMatchObject([{ kind: 'facility', now: 'in ruins' }])
  writeFileSync(join(folder, 'kinds.json'), '{ "kinds": 3 }')
  expect(sitrep('board', '--kinds', 'kinds.json')).toMatchObject({
    code: 1,
    err: 'sitrep: kinds.json: "kinds" should be a list [ ... ]; "sitrep kinds" writes an example\n',
  })
})

test('a decision is kept with who and why, and what it rejects leaves the record', () => {
  expect(sitrep('read', 'a.txt', '--published', '2020-06-16', '--db', 'decided.db').code).toBe(0)
  const ids = (): readonly string[] => (JSON.parse(sitrep('claims', '--json', '--db', 'decided.db').out) as { readonly id: string }[]).map(({ id }) => id)
  const [first = ''] = ids()
  expect(sitrep('decide', 'reject', first, '--why', 'a rumour', '--who', 'Ana', '--db', 'decided.db')).toMatchObject({ code: 0, err: '' })
  expect(ids()).not.toContain(first)
  expect(JSON.parse(sitrep('decide', 'list', '--json', '--db', 'decided.db').out)).toMatchObject([
    { who: 'Ana', why: 'a rumour', verdict: { claim: first }, holds: true },
  ])
  expect(sitrep('decide', 'accept', first, '--why', 'it was true', '--db', 'decided.db').code).toBe(0)
  expect(ids()).toContain(first)
})

test('before the first reading the log held nothing', () => {
  expect(JSON.parse(sitrep('claims', '--json', '--as-of', '2000-01-01').out)).toEqual([])
})

test.each([
  { words: ['claims', '--nope'], code: 2, says: 'unknown option' },
  { words: ['board', '--as-of', '2020-13-01'], code: 2, says: 'YYYY-MM-DD' },
  { words: ['changes'], code: 2, says: '--since' },
  { words: ['decide', 'merge', 'e-1'], code: 2, says: '--why' },
  { words: ['decide', 'reject', 'e-1', '--why', 'so'], code: 1, says: 'the id of neither a claim' },
  { words: ['decide', 'split', '000000000000-1', '--why', 'so'], code: 1, says: 'no claim 000000000000-1' },
  { words: ['tension', '--about', 'Kim Yo-jong'], code: 2, says: 'between countries' },
  { words: ['tension', '--weights', 'absent.json'], code: 1, says: 'could not read absent.json' },
  { words: ['why', 'bad'], code: 2, says: 'not the id of a claim' },
  { words: ['why', '000000000000-1'], code: 1, says: 'no claim 000000000000-1' },
  { words: ['claims', '--db', 'absent.db'], code: 1, says: 'there is no log at absent.db' },
  { words: ['read', 'missing.txt'], code: 1, says: 'missing.txt' },
])('$words ends with $code and says $says', ({ words, code, says }) => {
  const result = sitrep(...words)
  expect(result.code).toBe(code)
  expect(result.err).toContain(says)
  expect(result.err).not.toContain('bug in Sitrep')
})

test('one refused report makes the exit code 1, and the others are read all the same', () => {
  const { code, out, err } = sitrep('read', 'empty.txt', 'a.txt', '--published', '2020-06-16', '--db', 'mixed.db')
  expect([code, err]).toEqual([1, 'refused: empty.txt: the file is empty: put the words of the report there\n'])
  expect(out).toContain('1 report read into mixed.db')
})
