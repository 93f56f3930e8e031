import type { Commitment, Disagreement } from '../../domain/record.ts'
import type { ClaimId } from '../../domain/id.ts'
import type { ChronologyLine } from '../chronology.ts'
import type { OpenedRecord } from '../open-record.ts'
import { actWords, partyWords, quoted } from '../wording/claim-words.ts'
import { intervalWords } from '../wording/when-words.ts'
import { plural, type Situation } from './situation.ts'

/** The situation report as Markdown. Plain templates over the record: nothing that the record does not hold. */
export function toMarkdown(situation: Situation, record: OpenedRecord): string {
  const { counts } = situation
  return [
    `# Situation report: ${situation.title}`,
    `${situation.upTo === undefined ? 'Undated' : `Up to ${situation.upTo}`} · ${plural(counts.reports, 'report')} from ${plural(counts.publishers, 'publisher')} · ${plural(counts.claims, 'claim')} · ${plural(counts.events, 'event')}`,
    section(
      'In short',
      situation.judgement.map(({ text, claims }) => `- ${text} ${refs(claims)}`),
    ),
    section(
      'What happened',
      situation.days.flatMap(({ day, lines }) => [`\n### ${day}\n`, ...lines.map(eventLine)]),
    ),
    section(
      'Threats and promises that stand open',
      situation.open.map((commitment) => commitmentLine(commitment, record)),
    ),
    section(
      'What came of the others',
      situation.resolved.map((commitment) => commitmentLine(commitment, record)),
    ),
    section(
      'State of things',
      situation.board.map(
        (row) =>
          `- **${row.name}**${row.parties.length === 0 ? '' : ` (${row.parties.join(', ')})`}: **${row.now}**. ${row.states.map(({ state, interval, claims }) => `${state}${interval === undefined ? '' : `, ${intervalWords(interval)}`} ${refs(claims)}`).join('; ')}`,
      ),
    ),
    section(
      'Where they disagree',
      situation.disagreements.flatMap((event) =>
        event.disagreements.map(
          (each) => `- ${actWords(event.act)}, ${event.interval === undefined ? 'date unknown' : intervalWords(event.interval)}: ${disagreementWords(each)}`,
        ),
      ),
    ),
    section(
      'Who says what',
      situation.speakers.slice(0, 15).map(({ name, claims }) => `- ${name}: ${plural(claims.length, 'claim')} ${refs(claims)}`),
    ),
    section('Background', situation.background.map(eventLine)),
    section(
      'What is doubtful',
      situation.doubts.map(({ code, count, examples }) => `- ${code}: ${count}${examples.length === 0 ? '' : `, for example “${examples.join('”, “')}”`}`),
    ),
    section(
      'Sources',
      situation.sources.map(({ name, reports }) => `- ${name}: ${plural(reports, 'report')}`),
    ),
  ]
    .filter((part) => part !== '')
    .join('\n\n')
}

const section = (title: string, lines: readonly string[]): string => (lines.length === 0 ? '' : `## ${title}\n\n${lines.join('\n').trim()}`)

/** At most three, so that the line can be read; the rest is counted. */
const refs = (claims: readonly ClaimId[]): string =>
  claims.length === 0 ? '' : `[${claims.slice(0, 3).join(', ')}${claims.length > 3 ? ` and ${claims.length - 3} more` : ''}]`

function eventLine({ event, words, when }: ChronologyLine): string {
  const whom = event.recipient.length === 0 ? '' : ` → ${partyWords(event.recipient)}`
  const status = event.status === 'done' ? '' : `, ${event.status}`
  const told = event.reports.length > 1 ? ` ${plural(event.reports.length, 'report')}, ${plural(event.origins.length, 'origin')}.` : ''
  return `- ${partyWords(event.actor)}${whom}: **${actWords(event.act)}**${status} (${when}). “${words}”${told} ${refs(event.claims)}`
}

function commitmentLine(commitment: Commitment, record: OpenedRecord): string {
  const [first] = commitment.claims
  const claim = record.claims.find(({ id }) => id === first)
  const report = record.reports.find(({ id }) => id === claim?.report)
  const change = commitment.changes.at(-1)
  const made = commitment.made === undefined ? 'date unknown' : intervalWords(commitment.made)
  const came =
    change === undefined
      ? ''
      : ` **${commitment.status}**${change.interval === undefined ? '' : ` on ${intervalWords(change.interval)}`}: ${change.why} [${change.claim}]`
  return `- ${partyWords(commitment.by)}: ${commitment.kind}${commitment.against.length === 0 ? '' : ` against ${partyWords(commitment.against)}`} (${made}). “${claim === undefined ? '' : quoted(report, claim.evidence)}”${commitment.condition === undefined ? '' : ` Condition: ${commitment.condition}.`}${came} ${refs(commitment.claims)}`
}

function disagreementWords({ about, unit, versions }: Disagreement): string {
  return `${about}${unit === undefined ? '' : ` of ${unit}s`}: ${versions.map(({ value, by, claims }) => `${value}${by.length === 0 ? '' : ` (${by.join(', ')})`} ${refs(claims)}`).join(' against ')}`
}
