import { expect, test } from 'vitest'
import type { Finding } from '../../domain/finding.ts'
import { wordsAt } from '../../domain/span.ts'
import { clean } from './clean.ts'

const english =
  'The army shelled the port on Monday, a spokesman for the government said. According to police, twelve people were hurt and the talks will not go on.'
const german =
  'Die Armee hat am Montag den Hafen beschossen, wie ein Sprecher der Regierung mitteilte. Nach Angaben der Polizei wurden zwölf Menschen verletzt, und die Gespräche sollen nicht fortgesetzt werden, sagte er.'
const french =
  "L'armée a bombardé le port lundi, a annoncé un porte-parole du gouvernement. Selon la police, douze personnes ont été blessées et les négociations ne vont pas reprendre dans les prochains jours, a-t-il dit aux journalistes."

function foreignIn(text: string): readonly (readonly [string, string])[] {
  const findings: Finding[] = []
  clean(text, (finding) => findings.push(finding))
  return findings.flatMap((finding) => (finding.code === 'language-not-english' ? [[finding.language, wordsAt(text, finding.at)] as const] : []))
}

const wrapped = (text: string): string => text.replaceAll(', ', ',\n')

test.each<[what: string, text: string, found: readonly (readonly [string, string])[]]>([
  ['an English report', `${english}\n\n${english}`, []],
  ['a German report', `Hafen beschossen\n\n${german}\n\n${german}\n`, [['de', `Hafen beschossen\n\n${german}\n\n${german}`]]],
  ['a German report, wrapped', wrapped(german), [['de', wrapped(german)]]],
  ['an English report with a German one behind it', `${english}\n${english}\n${english}\n${german}`, [['de', german]]],
  [
    'three languages',
    `${english}\n${english}\n${english}\n${german}\n${french}`,
    [
      ['de', german],
      ['fr', french],
    ],
  ],
  [
    'German twice, English between',
    `${german}\n${english}\n${english}\n${german}`,
    [
      ['de', german],
      ['de', german],
    ],
  ],
  ['German in two paragraphs behind English', `${english}\n${english}\n${english}\n${english}\n${german}\n${german}`, [['de', `${german}\n${german}`]]],
  ['a foreign name of a line', `${english}\nAgence France-Presse et Le Monde\n${english}`, []],
  ['nothing', '', []],
])('%s', (_, text, found) => {
  expect(foreignIn(text)).toEqual(found)
})
