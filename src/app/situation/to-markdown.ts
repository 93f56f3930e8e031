import type { ClaimId } from '../../domain/id.ts'
import type { SituationRecord } from '../../domain/record.ts'
import type { Report } from '../../domain/report.ts'
import { publishedDay } from '../../domain/report.ts'
import { compareReports } from '../../record/canonical.ts'
import type { LookedUp, Lookup } from '../lookup.ts'
import { createLookup } from '../lookup.ts'
import { refWords, type Line } from '../refs.ts'
import { capital, inQuotes, listWords, plural } from '../wording/prose.ts'
import { dayWords } from '../wording/when-words.ts'
import type { BoardItem } from './board-items.ts'
import type { Dispute } from './disputes.ts'
import type { Happening } from './happened.ts'
import type { Situation, SourceItem } from './situation.ts'
import type { UndertakingItem } from './undertakings.ts'
import type { Side } from './voices.ts'

/** The situation report as Markdown. Plain templates over the record: nothing that the record does not hold. */
export function toMarkdown(situation: Situation, record: SituationRecord & LookedUp): string {
  const { undertakings } = situation
  const body = [
    section('In short', situation.judgement.map(line)),
    section('What happened', [
      ...situation.days.flatMap(({ day, happenings }) => [`\n### ${dayWords(day)}\n`, ...happenings.map((each) => happeningLine(each, day))]),
      ...leftOut(situation),
    ]),
    section('Threats that stand open', [...undertakings.open.map(undertakingLine), ...undertakings.older.map(line)]),
    section('What came of threats, promises and demands', undertakings.came.map(undertakingLine)),
    section('Promises, offers and demands that stand', undertakings.others.map(line)),
    section('Word and deed by side', undertakings.followThrough.map(line)),
    section('State of things', [
      ...situation.board.map(boardLine),
      ...situation.otherThings.map(line),
      ...situation.contradictions.map(({ text, claims }) => line({ text: `Contradicted: ${text}`, claims })),
    ]),
    section('Who says what', situation.sides.flatMap(sideLines)),
    section('Where they disagree', situation.disputes.map(disputeLine)),
    section('Numbers', situation.numbers.map(line)),
    section(
      'Background',
      situation.background.map((each) => happeningLine(each)),
    ),
    section('What is doubtful', situation.doubts.map(line)),
  ].filter((part) => part !== '')
  const cited = new Set(body.flatMap((part) => part.match(/\b[\da-f]{12}-\d+\b/gu) ?? []))
  const shown = reportsOf(
    [...cited].map((id) => id as ClaimId),
    createLookup(record),
  )
  const sources = section('Sources', [
    ...situation.sources.map(sourceLine),
    ...(shown.length === 0
      ? []
      : [
          '',
          'Reports cited. A claim’s number begins with the number of its report; `sitrep why CLAIM` shows the sentence behind it.',
          '',
          ...shown.map(reportLine),
        ]),
  ])
  const rule = situation.counts.events === 0 ? '' : `*${situation.rule}*`
  return [`# Situation report: ${situation.title}`, subtitle(situation), ...body, sources, rule].filter((part) => part !== '').join('\n\n')
}

const sourceLine = ({ name, reports, first, last }: SourceItem): string =>
  `- ${name}: ${plural(reports, 'report')}${first === '' ? '' : `, ${first === last ? dayWords(first) : `${dayWords(first)} – ${dayWords(last)}`}`}`

/** The reports of some claims, in canonical order. */
function reportsOf(claims: readonly ClaimId[], { outline, report }: Lookup): readonly Report[] {
  const ids = new Set(claims.flatMap((id) => outline(id)?.report ?? []))
  return [...ids].flatMap((id) => report(id) ?? []).sort(compareReports)
}

function reportLine(report: Report): string {
  const day = publishedDay(report)
  return `- \`${report.id.slice(0, 12)}\` ${report.source?.name ?? report.origin}, ${day === undefined ? 'undated' : dayWords(day)}${report.title === undefined ? '' : `: ${report.title}`}`
}

export function subtitle({ since, upTo, counts }: Situation): string {
  const time =
    upTo === undefined
      ? 'Undated'
      : since === undefined
        ? `Up to ${dayWords(upTo)}`
        : since === upTo
          ? dayWords(upTo)
          : `${dayWords(since)} to ${dayWords(upTo)}`
  return `${time} · ${plural(counts.reports, 'report')} from ${plural(counts.publishers, 'publisher')} · ${plural(counts.claims, 'claim')} · ${plural(counts.events, 'event')}`
}

const section = (title: string, lines: readonly string[]): string => (lines.every((each) => each === '') ? '' : `## ${title}\n\n${lines.join('\n').trim()}`)

const cite = (claims: readonly ClaimId[]): string => (claims.length === 0 ? '' : ` ${refWords(claims)}`)

const line = ({ text, claims }: Line): string => `- ${text}${cite(claims)}`

const leftOut = ({ leftOut: count, days }: Situation): readonly string[] =>
  count === 0
    ? []
    : [
        '',
        `${days.length === 0 ? '' : 'Not told here: '}${plural(count, 'happening')} of less weight; \`sitrep chronology\` lists ${count === 1 ? 'it' : 'them'}, \`--full\` tells ${count === 1 ? 'it' : 'them'}.`,
      ]

/** The day is in the heading; only a time that says more stands in the line. */
function happeningLine({ when, quote, told, claims }: Happening, day?: string): string {
  const time = day === undefined ? when : withoutDay(when, day)
  const isDayless = day !== undefined && when.startsWith('reported ')
  return `- ${time === '' ? '' : `${capital(time)}: `}${inQuotes(quote)} — *${told}${isDayless ? '; no day given' : ''}*${cite(claims)}`
}

/** "16 June 2020, 14:50" under the heading of that day is "14:50". */
export function withoutDay(when: string, day: string): string {
  const heading = dayWords(day)
  return when === heading || when === `reported ${heading}` ? '' : when.replace(`${heading}, `, '')
}

function undertakingLine(item: UndertakingItem): string {
  const { what, when, quote, told, condition, deadline, came, claims, shownBy } = item
  const terms = [
    condition === undefined || quote.includes(condition) ? '' : ` Condition: ${condition}.`,
    deadline === undefined ? '' : ` Deadline: ${deadline}.`,
  ].join('')
  return `- ${capital(what)}, ${when}: ${inQuotes(quote)}${told === '' ? '' : ` — *${told}*`}${cite(claims)}${terms === '' && came === '' ? '' : '.'}${terms}${outcome(item)}${cite(shownBy)}`
}

/** "**Carried out**, 16 June 2020: “North Korea blew up ...”; the act that was announced, on the thing that was named (80 % certain)." */
function outcome({ status, came, cameWhen, deed }: UndertakingItem): string {
  if (came === '') return ''
  return ` **${capital(status)}**${cameWhen === undefined ? '' : `, ${cameWhen}`}: ${deed === undefined ? '' : `${inQuotes(deed)}; `}${came}.`
}

/** What it is now, and before that. A threat that does not stand any more is told among the rest. */
function boardLine({ name, whose, now, states }: BoardItem): string {
  const told = states.map(({ state, when, claims }) => ({ state, text: `${when === '' ? '' : `, ${when}`}${cite(claims)}` }))
  const last = told.at(-1)
  const isLast = last?.state === now
  const rest = (isLast ? told.slice(0, -1) : told).map(({ state, text }) => `${state}${text}`)
  const before = rest.length === 0 ? '' : `; ${isLast ? 'before: ' : ''}${rest.join('; ')}`
  return `- **${capital(name)}**${whose === '' ? '' : ` (${whose})`}: **${now}**${isLast ? last.text : ''}${before}.`
}

const sideLines = ({ side, voices }: Side): readonly string[] => [
  `\n### ${side === '' ? 'Others' : side}\n`,
  ...voices.flatMap(({ name, says }) =>
    says.map(
      ({ quote, when, told, namesSpeaker, claims }) =>
        `- ${namesSpeaker ? '' : `${capital(name)}: `}${inQuotes(quote)} — *${[when, told].filter((part) => part !== '').join('; ')}*${cite(claims)}`,
    ),
  ),
]

const disputeLine = ({ when, about, versions }: Dispute): string =>
  [
    `- ${capital(about)}, ${when}`,
    ...versions.map(
      ({ value, by, quote, claims }) => `  - ${capital(value)}, by ${listWords(by, 6)}${quote === '' ? '' : `: ${inQuotes(quote)}`}${cite(claims)}`,
    ),
  ].join('\n')
