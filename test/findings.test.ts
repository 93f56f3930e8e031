import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { expect, test } from 'vitest'
import { loadTools } from '../src/app/load-tools.ts'
import type { Finding, FindingCode } from '../src/domain/finding.ts'
import { reportId } from '../src/domain/id.ts'
import type { ActKind, ActOpinion } from '../src/reading/act-opinion.ts'
import type { ActScorer } from '../src/reading/6-acts/act-scorer.ts'
import { readReport } from '../src/reading/read.ts'
import { toReport } from '../src/sources/to-report.ts'

const shipped = loadTools()
const surely = (kind: ActKind): ActOpinion => ({
  by: 'acts-test',
  kinds: [kind],
  ofKind: Float64Array.of(1),
  statuses: ['done'],
  ofStatus: Float64Array.of(1),
  isContent: 0,
})
/** One word that no lexicon has and of which the scorer is sure, and one that every lexicon has and of which it holds nothing. */
const opinions = new Map([
  ['zorbed', surely({ event: 'ASSAULT' })],
  ['bombarded', surely(undefined)],
])
const scorer: ActScorer = {
  version: 'acts-test',
  score: (features) => opinions.get(features.tree.tokens[features.token]?.words ?? '') ?? shipped.scorer.score(features),
}
const tools = { ...shipped, scorer }
const fetched = '2020-06-20T00:00:00Z'

/** All doubts about a report, as ingest stores them. */
function findingsOf(text: string, published: string | undefined): readonly Finding[] {
  const id = reportId(createHash('sha256').update(text).digest('hex'))
  const told = published === undefined ? {} : { published: { value: published, by: 'option' as const } }
  const { report, findings } = toReport({ id, text, origin: 'a.txt', fetched, remarks: [], ...told })
  return [...findings, ...readReport(report, tools).findings]
}

const known = '2020-06-16'

/** For each doubt a report that gives rise to it, and what it says; and one like it that does not. */
const doubts: Readonly<Record<FindingCode, readonly [text: string, published: string | undefined, says: object, without: string, published: string]>> = {
  'publication-unknown': ['The port was shelled.', undefined, {}, 'The port was shelled.', known],
  'publication-in-future': ['The port was shelled.', '2020-06-22', { published: '2020-06-22' }, 'The port was shelled.', '2020-06-21'],
  'date-unreadable': ['The port was shelled.', 'the other day', { words: 'the other day' }, 'The port was shelled.', known],
  'date-ambiguous': ['The port was shelled.', '3/4/2020', { readings: ['2020-04-03', '2020-03-04'] }, 'The port was shelled.', '13/4/2020'],
  'date-impossible': ['The port was shelled on 30 February 2020.', known, { words: '30 February 2020' }, 'The port was shelled on 28 February 2020.', known],
  'actor-unknown': ['The North fired shells at the port.', known, { name: 'North' }, 'The army of Chad attacked the port.', known],
  'actor-ambiguous': [
    'Ann Smith met Robert Smith on Monday. Smith threatened to attack the port.',
    known,
    { name: 'Smith', readings: ['Robert Smith', 'Ann Smith'] },
    'Ann Smith met Robert Brown on Monday. Smith threatened to attack the port.',
    known,
  ],
  'pronoun-unresolved': ['She attacked the port.', known, { words: 'She' }, 'Ann Smith came. She attacked the port.', known],
  'place-unknown': ['The army of Chad attacked rebels in Qwzxthorpe.', known, { name: 'Qwzxthorpe' }, 'The army of Chad attacked rebels in Paris.', known],
  'place-ambiguous': ['The bomb went off in San Pedro.', known, { name: 'San Pedro' }, 'The bomb went off in Paris.', known],
  'act-ambiguous': [
    'Kenya welcomed the Ugandan foreign minister on Monday.',
    known,
    { words: 'welcomed' },
    'Kenya met the Ugandan foreign minister on Monday.',
    known,
  ],
  'act-disputed': [
    'The army of Chad bombarded the port.',
    known,
    { words: 'bombarded', read: 'ASSAULT', kept: false },
    'The army of Chad attacked the port.',
    known,
  ],
  'act-unread': ['The army of Chad zorbed the port.', known, { words: 'zorbed', event: 'ASSAULT' }, 'The army of Chad attacked the port.', known],
  'speaker-unknown': ['It was said that the army had shelled the port.', known, {}, 'Ann Smith said that the army had shelled the port.', known],
  'quotation-unclosed': ['“The port is gone, Ann Smith said.', known, {}, '“The port is gone,” Ann Smith said.', known],
  'language-not-english': [
    'Die Armee hat am Montag den Hafen beschossen, wie ein Sprecher der Regierung mitteilte. Nach Angaben der Polizei wurden zwölf Menschen verletzt.',
    known,
    { language: 'de' },
    'The army shelled the port on Monday, a spokesman for the government said. Twelve people were hurt. The headline in Bild was "Armee beschießt den Hafen".',
    known,
  ],
  'text-damaged': ['The port of Kaes\uFFFDng was shelled.', known, { what: '1 characters could not be decoded' }, 'The port of Kaesong was shelled.', known],
  'sentence-too-long': [
    `The army shelled ${'a port and '.repeat(100)}a town.`,
    known,
    { tokens: 306 },
    `The army shelled ${'a port and '.repeat(50)}a town.`,
    known,
  ],
}

test.each(Object.entries(doubts))('%s is raised where it holds, and only there', (code, [text, published, says, without, publishedWithout]) => {
  expect(findingsOf(text, published)).toContainEqual(expect.objectContaining({ code, ...says }))
  expect(findingsOf(without, publishedWithout).map((finding) => finding.code)).not.toContain(code)
})

test('docs/findings.md lists what can be raised and nothing else', () => {
  const page = readFileSync(resolve(import.meta.dirname, '../docs/findings.md'), 'utf8')
  const told = [...page.matchAll(/^\| `([a-z-]+)`/gmu)].map(([, code]) => code)
  expect(told.toSorted()).toEqual(Object.keys(doubts).toSorted())
})
