import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import type { LogEntry } from '../../domain/record.ts'
import { isoDay } from '../../domain/when.ts'
import { foldRecord } from '../../record/fold.ts'
import type { SelectOptions } from '../../record/select.ts'
import { claimOf, logOf, thing, type Dispatch } from '../../record/testing/claims.ts'
import { liaisonOfficeStory } from '../../record/testing/liaison-office.ts'
import type { OpenedRecord } from '../open-record.ts'
import { toPage } from '../page/to-page.ts'
import { parseWanted } from '../selection.ts'
import { situationOf, type SituationOptions } from './situation.ts'
import { sureness } from '../../record/sureness.ts'
import { toMarkdown } from './to-markdown.ts'

function opened(entries: readonly LogEntry[], options: SelectOptions = {}): OpenedRecord {
  return { ...foldRecord(entries, options), entries, doubts: [] }
}
const story = opened(logOf(liaisonOfficeStory))
const reportOf = (record: OpenedRecord, options: SituationOptions = {}): string => toMarkdown(situationOf(record, options), record)

/** The lines under a heading of the second rank. */
function linesUnder(markdown: string, heading: string): readonly string[] {
  const part = markdown.split('\n## ').find((each) => each.startsWith(`${heading}\n`)) ?? ''
  return part.split('\n').filter((line) => /^ *- /u.test(line))
}

test('every sentence of the report refers to claims that the record has', () => {
  const known = new Set<string>(story.claims.map(({ id }) => id))
  const [body = ''] = reportOf(story).split('\n## Sources')
  const lines = body.split('\n').filter((line) => /^ *- /u.test(line))
  expect(lines.length).toBeGreaterThan(10)
  for (const [n, line] of lines.entries()) {
    const cited = line.match(/\b[\da-f]{12}-\d+/gu) ?? []
    const isHeading = line.startsWith('- ') && lines[n + 1]?.startsWith('  - ') === true
    expect(cited.length > 0 || isHeading, line).toBe(true)
    expect(cited.filter((id) => !known.has(id))).toEqual([])
  }
})

test('the report leads with the direction, tells the gravest deed and what came of the threat', () => {
  const markdown = reportOf(story, { about: parseWanted('North Korea, South Korea'), since: isoDay('2020-06-01') })
  expect(linesUnder(markdown, 'In short')[0]).toMatch(/^- North Korea – South Korea: /u)
  expect(linesUnder(markdown, 'What happened').some((line) => line.includes(claimOf('blown-up', 1)))).toBe(true)
  expect(linesUnder(markdown, 'What came of threats, promises and demands').some((line) => line.includes('**Carried out**'))).toBe(true)
  expect(linesUnder(markdown, 'State of things').some((line) => line.includes('**destroyed**'))).toBe(true)
})

test('as of a day the report knows nothing of what came after', () => {
  const before = reportOf(opened(logOf(liaisonOfficeStory), { asOf: '2020-06-14' }))
  expect(before).toContain('14 June 2020')
  expect(before).not.toContain(claimOf('blown-up', 1))
  expect(linesUnder(before, 'State of things').some((line) => line.includes('destroyed'))).toBe(false)
})

const commands = readFileSync(new URL('../../../docs/commands.md', import.meta.url), 'utf8')
const depot = thing('facility/depot', 'UKR')
const shelling = (slug: string, dead: number, said?: string): Dispatch => ({
  slug,
  published: '2024-05-02',
  publisher: `Gazette ${slug}`,
  text: `Gunners shelled the depot on Wednesday and then shelled it again. ${dead} soldiers died.`,
  claims: [
    {
      on: 'shelled the depot',
      act: 'ASSAULT/heavy-weapons',
      actor: ['RUS'],
      recipient: ['UKR'],
      thing: depot,
      when: '2024-05-01',
      quantities: [['dead', 'soldier', dead]],
      ...(said === undefined ? {} : { saidBy: [said] }),
    },
    { on: 'shelled it again', act: 'THREATEN', actor: ['RUS'], recipient: ['UKR'], when: '2024-05-01', status: 'possible' },
  ],
})

test('numbers that differ stand side by side with who says them, and origins of either side apart', () => {
  const markdown = reportOf(opened(logOf([shelling('a', 3, 'RUS:MIL Russian army'), shelling('b', 30, 'UKR:MIL Ukrainian army'), shelling('c', 12)])))
  const [numbers = ''] = linesUnder(markdown, 'Numbers')
  for (const version of ['3 soldiers (Russian army)', '30 soldiers (Ukrainian army)', '12 soldiers (Gazette c)']) expect(numbers).toContain(version)
  const disputes = linesUnder(markdown, 'Where they disagree')
  expect(disputes.filter((line) => line.startsWith('  - ')).length).toBe(3)
  const [deed = ''] = linesUnder(markdown, 'What happened')
  expect(deed).toContain('3 origins in 3 reports: the Russian army (the side that acted), the Ukrainian army (the side acted upon) and Gazette c')
})

const depotNews = (slug: string, text: string, claims: Dispatch['claims'], published = '2024-05-02'): Dispatch => ({
  slug,
  published,
  publisher: `Gazette ${slug}`,
  text,
  claims: claims ?? [],
})

test('one source that gives two numbers contradicts nobody', () => {
  const twice = shelling('a', 3, 'RUS:MIL Russian army')
  const markdown = reportOf(opened(logOf([twice, { ...shelling('b', 30, 'RUS:MIL Russian army'), publisher: 'Gazette a' }])))
  expect(linesUnder(markdown, 'Where they disagree')).toEqual([])
})

test('a sentence is told once, with all that it says, under the day of the gravest of it', () => {
  const text = 'Gunners shelled the depot on Wednesday, a day after guards had arrested a driver.'
  const both = opened(
    logOf([
      depotNews('o', text, [
        { on: 'shelled', act: 'ASSAULT/heavy-weapons', actor: ['RUS'], recipient: ['UKR'], when: '2024-05-01' },
        { on: 'arrested', act: 'COERCE/arrest', actor: ['UKR'], recipient: ['RUS'], when: '2024-04-30' },
      ]),
    ]),
  )
  const told = linesUnder(reportOf(both), 'What happened')
  expect(told.length).toBe(1)
  expect(told[0]).toContain(claimOf('o', 2))
  expect(situationOf(both, {}).days.map(({ day }) => day)).toEqual(['2024-05-01'])
})

test('what was read without certainty is set apart with its reason, and not told as having happened', () => {
  const vague = { on: 'bombed', act: 'ASSAULT', actor: ['UKR'], when: '2024-05-01', certainty: 0.1 }
  const record = opened(
    logOf([depotNews('v', 'Critics bombed the play. Gunners shelled the depot.', [vague, { on: 'shelled', act: 'ASSAULT', actor: ['RUS'] }])]),
  )
  const markdown = reportOf(record)
  expect(linesUnder(markdown, 'What happened').join('\n')).not.toContain('bombed')
  expect(linesUnder(markdown, 'What is doubtful').find((line) => line.includes('Critics bombed'))).toContain('10 % certain')
  expect(linesUnder(markdown, 'What happened').join('\n')).toContain('shelled')
})

test('that nobody is named who did it makes a row less complete, and what happened no less sure', () => {
  const nobody = { ...story.claims[0]!, certainty: 0.17, doubts: [{ field: 'actor', because: 'nobody is named who did it', factor: 0.65 }] }
  expect(sureness(nobody)).toBeCloseTo(0.17 / 0.65)
  expect(sureness({ ...nobody, doubts: [{ ...nobody.doubts[0]!, field: 'act' }] })).toBe(0.17)
})

test('what has no day of its own is told as reported that day; the sentence itself stays', () => {
  const record = opened(
    logOf([depotNews('r', 'Gunners shelled the depot.', [{ on: 'shelled', act: 'ASSAULT', actor: ['RUS'], when: 'assumed 2024-05-01..2024-05-02' }])]),
  )
  expect(reportOf(record)).toContain('### 2 May 2024\n\n- “Gunners shelled the depot.” — *Gazette r; no day given*')
})

test('the last days of a long record are told, however grave the days before', () => {
  const old = Array.from({ length: 45 }, (_, n) =>
    depotNews(`g${n}`, `Gunners shelled village number ${n} and killed ten.`, [
      {
        on: 'shelled',
        act: 'ASSAULT/heavy-weapons',
        actor: ['RUS'],
        recipient: ['UKR'],
        when: `2023-0${1 + (n % 9)}-1${n % 10}`,
        thing: thing(`facility/village ${n}`, 'UKR'),
      },
    ]),
  )
  const last = depotNews('z', 'Russia released two drivers on Wednesday.', [
    { on: 'released', act: 'RETREAT/release', actor: ['RUS'], recipient: ['UKR'], when: '2024-05-01' },
  ])
  expect(linesUnder(reportOf(opened(logOf([...old, last]))), 'What happened')[0]).toContain('released two drivers')
})

test('with many happenings the lesser ones are counted, and told on demand', () => {
  const many = Array.from({ length: 60 }, (_, n): Dispatch => {
    const day = new Date(Date.UTC(2024, 0, 1 + 3 * n)).toISOString().slice(0, 10)
    return {
      slug: `m${n}`,
      published: day,
      publisher: 'Harbour Wire',
      text: `Gunners shelled village number ${n}.`,
      claims: [{ on: 'shelled', act: 'ASSAULT/heavy-weapons', actor: ['RUS'], recipient: ['UKR'], when: day, thing: thing(`facility/village ${n}`, 'UKR') }],
    }
  })
  const record = opened(logOf(many))
  const [short, full] = [situationOf(record, {}), situationOf(record, { full: true })]
  expect(short.leftOut).toBe(20)
  expect(full.leftOut).toBe(0)
  expect(toMarkdown(short, record)).toContain('Not told here: 20 happenings of less weight')
})

test('the page has every section of the report, and escapes what the reports say', () => {
  const hostile = opened(
    logOf([
      {
        slug: 'h',
        published: '2024-05-02',
        publisher: '<b>Wire</b>',
        text: 'Gunners shelled <script>alert(1)</script> the depot.',
        claims: [{ on: 'shelled', act: 'ASSAULT', actor: ['RUS'], recipient: ['UKR'], when: '2024-05-01' }],
      },
    ]),
  )
  const page = toPage(situationOf(hostile, {}), hostile)
  expect(page).not.toContain('<script>alert')
  expect(page).not.toContain('<b>Wire')
  for (const id of ['short', 'happened', 'doubts', 'reports']) expect(page).toContain(`<section id="${id}">`)
  expect(page).toContain(`href="#${claimOf('h', 1)}"`)
})

test('an empty record has a report all the same', () => {
  expect(reportOf(opened([]))).toContain('# Situation report: all that was read')
  const strange = reportOf(story, { about: parseWanted('Atlantis') })
  expect(strange).toContain('The record holds nothing of this.')
  expect(strange).not.toContain('State of things')
})

test('the JSON holds what docs/commands.md says', () => {
  const documented = Object.keys(situationOf(story, {})).filter((field) => !commands.includes(`\`${field}\``))
  expect(documented).toEqual([])
})

const raids = (days: readonly string[]): readonly Dispatch[] =>
  days.map((day, n) =>
    depotNews(
      `d${n}`,
      `Gunners shelled village number ${n}.`,
      [{ on: 'shelled', act: 'ASSAULT/heavy-weapons', actor: ['RUS'], recipient: ['UKR'], when: day, thing: thing(`facility/village ${n}`, 'UKR') }],
      day,
    ),
  )

test('an arrow counts the events of both periods, also where the one before lies before the first day asked for', () => {
  const record = opened(logOf(raids(['2024-04-29', '2024-05-07', '2024-05-08', '2024-05-09'])))
  const [first = ''] = linesUnder(reportOf(record, { since: isoDay('2024-05-06') }), 'In short')
  expect(first).toContain('Russia – Ukraine: ↑ worse. ')
  expect(first).toContain('(3 events), after ')
  expect(first).toContain(' the week before (1 event).')
})

test('what made an arrow is told with its parties where the row is sure of them, and by its kind alone where it is not', () => {
  const days = ['2024-04-29', '2024-05-07', '2024-05-08']
  const unsureOf = (certainty: number): readonly Dispatch[] =>
    raids(days).map((each) => ({ ...each, claims: each.claims!.map((claim) => ({ ...claim, certainty })) }))
  const lineAt = (certainty: number): string => linesUnder(reportOf(opened(logOf(unsureOf(certainty)))), 'In short')[0] ?? ''
  expect(lineAt(0.9)).toContain('comes from the shelling of the village by Russia (8 May 2024)')
  expect(lineAt(0.35)).toContain('comes from one event (shelling, ')
})

test('too few events give no arrow, told last and never as a direction', () => {
  const lines = linesUnder(reportOf(opened(logOf(raids(['2024-05-07', '2024-05-08'])))), 'In short')
  expect(lines.at(-1)).toContain('No arrow, as a week or a month has too few events to tell a direction: Russia – Ukraine (2 events')
  expect(lines[0]).toMatch(/^- 8 May 2024: “/u)
})

test('of days without a happening the report says so, and what has lasted for long is background', () => {
  const lasting = depotNews('l', 'Russia has held the depot since 2019.', [
    { on: 'held', act: 'COERCE/seize', actor: ['RUS'], recipient: ['UKR'], when: '2019-01..2024-12' },
  ])
  const markdown = reportOf(opened(logOf([...raids(['2024-05-07']), lasting])), { since: isoDay('2024-06-01') })
  expect(linesUnder(markdown, 'In short')[0]).toBe('- Of these days the record tells no happening.')
  expect(linesUnder(markdown, 'What happened')).toEqual([])
  expect(linesUnder(markdown, 'Background').length).toBe(1)
})

test('who says what is told with the day that it was said, and no sentence that leans on the one before', () => {
  const text = 'The depot must never be rebuilt, the army said. It had been agreed with the ministry, the army said.'
  const said = { act: 'SAY', actor: ['RUS'], saidBy: ['RUS:MIL Russian army'], status: 'planned' as const, when: '2024-05-02..' }
  const record = opened(
    logOf([
      depotNews('w', text, [
        { ...said, on: 'rebuilt' },
        { ...said, on: 'agreed' },
      ]),
    ]),
  )
  const told = linesUnder(reportOf(record), 'Who says what')
  expect(told.map((line) => line.replace(/ \[.*/u, ''))).toEqual(['- “The depot must never be rebuilt, the army said.” — *reported 2 May 2024; Gazette w*'])
})

test('a ship of unknown flag is not on the board of every country', () => {
  const aurora = { on: 'shelled', act: 'ASSAULT', when: '2024-05-01', thing: thing('facility/ship Aurora'), state: 'damaged' }
  const record = opened(logOf([depotNews('u', 'Gunners shelled the ship Aurora.', [{ ...aurora, actor: ['RUS'] }]), ...raids(['2024-05-01'])]))
  const namesIt = (about: string): boolean => reportOf(record, { about: parseWanted(about) }).includes('**Ship Aurora**')
  expect([namesIt('Russia'), namesIt('Ukraine')]).toEqual([true, false])
})

test('a thing without a name or a place is no line on the board', () => {
  const [ship, named] = [thing('facility/ship', 'UKR'), thing('facility/ship Aurora', 'UKR')]
  const hit = (on: string, what: typeof ship) => ({ on, act: 'ASSAULT', actor: ['RUS'], when: '2024-05-01', thing: what, state: 'damaged' })
  const record = opened(logOf([depotNews('s', 'A ship was hit. Gunners shelled the ship Aurora.', [hit('hit', ship), hit('shelled', named)])]))
  const lines = linesUnder(reportOf(record), 'State of things')
  expect(lines.some((line) => line.includes('**Ship**'))).toBe(false)
  expect(lines.some((line) => line.includes('**Ship Aurora**: **damaged**'))).toBe(true)
})

test('a number is told where its words say what is counted: no date, no part of a number, not one of a thing', () => {
  const text = 'Gunners shelled the depot with forty rounds on 31 May and left half a million shells and one gun.'
  const counted = (on: string, kind: 'count' | 'crowd', unit: string, value: number) => ({
    on,
    act: 'ASSAULT',
    actor: ['RUS'],
    when: '2024-05-31',
    quantities: [[kind, unit, value] as const],
  })
  const told = [
    counted('forty rounds', 'count', 'round', 40),
    counted('31', 'crowd', 'person', 31),
    counted('million shells', 'count', 'shell', 1e6),
    counted('one gun', 'count', 'gun', 1),
  ]
  const [line = '', ...more] = linesUnder(reportOf(opened(logOf([depotNews('n', text, told)]))), 'Numbers')
  expect(line).toMatch(/^- Forty rounds: “/u)
  expect(more).toEqual([])
})
