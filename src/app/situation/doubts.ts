import type { Claim } from '../../domain/claim.ts'
import type { FindingCode } from '../../domain/finding.ts'
import type { ReportId } from '../../domain/id.ts'
import type { Event } from '../../domain/record.ts'
import type { Span } from '../../domain/span.ts'
import type { OpenedRecord } from '../open-record.ts'
import { groupBy } from '../group-by.ts'
import type { Line } from '../refs.ts'
import { plural } from '../wording/prose.ts'

/** What each code says, with its count before it. */
const sayings: Readonly<Record<FindingCode, readonly [one: string, many: string]>> = {
  'date-ambiguous': ['date has more than one reading', 'dates have more than one reading'],
  'date-unreadable': ['date of publication could not be read', 'dates of publication could not be read'],
  'date-impossible': ['date is not in the calendar', 'dates are not in the calendar'],
  'publication-unknown': ['report has no day of publication', 'reports have no day of publication'],
  'publication-in-future': ['report is dated after it was read', 'reports are dated after they were read'],
  'actor-unknown': ['name that acts is not known', 'names that act are not known'],
  'actor-ambiguous': ['name fits more than one party', 'names fit more than one party'],
  'pronoun-unresolved': ['pronoun stands for nobody who was named', 'pronouns stand for nobody who was named'],
  'place-unknown': ['place is not in the gazetteer', 'places are not in the gazetteer'],
  'place-ambiguous': ['place fits more than one on the map', 'places fit more than one on the map'],
  'act-ambiguous': ['wording of an act fits more than one kind', 'wordings of acts fit more than one kind'],
  'act-disputed': ['act is read otherwise by the learned scorer', 'acts are read otherwise by the learned scorer'],
  'act-unread': ['word may tell an act that was not read', 'words may tell acts that were not read'],
  'speaker-unknown': ['quotation has no speaker who can be told', 'quotations have no speaker who can be told'],
  'quotation-unclosed': ['quotation is not closed', 'quotations are not closed'],
  'language-not-english': ['report is not in English', 'reports are not in English'],
  'text-damaged': ['text is damaged', 'texts are damaged'],
  'sentence-too-long': ['sentence is too long to be parsed', 'sentences are too long to be parsed'],
}

const mostExamples = 3
const unsure = 0.2

/** What a reader should not rely on: happenings with one origin, rows that are unsure, and what the texts left open. */
export function doubtLines(record: OpenedRecord, happened: readonly Event[], claims: readonly Claim[]): readonly Line[] {
  const single = happened.filter(({ origins }) => origins.length === 1)
  const doubtful = claims.filter(({ certainty }) => certainty < unsure)
  const assumed = claims.filter(({ when }) => when.kind === 'assumed')
  const first = (events: readonly Event[]) => events.flatMap((event) => event.claims.slice(0, 1))
  return [
    ...lineIf(
      single.length,
      happened.length === 1
        ? 'What happened rests on one origin.'
        : `${single.length} of ${happened.length} happenings ${single.length === 1 ? 'rests' : 'rest'} on one origin.`,
      first(single),
    ),
    ...lineIf(
      doubtful.length,
      `${doubtful.length} of ${plural(claims.length, 'claim')} ${doubtful.length === 1 ? 'is' : 'are'} less than ${unsure * 100} % certain to be right in every field.`,
      doubtful.map(({ id }) => id),
    ),
    ...lineIf(
      assumed.length,
      `For ${plural(assumed.length, 'claim')} the words tell no day: it is taken from the day of publication.`,
      assumed.map(({ id }) => id),
    ),
    ...findingLines(record, new Set(claims.map(({ report }) => report))),
  ]
}

const lineIf = (count: number, text: string, claims: Line['claims']): readonly Line[] => (count === 0 ? [] : [{ text, claims }])

function findingLines({ doubts, claims }: OpenedRecord, reports: ReadonlySet<ReportId>): readonly Line[] {
  const byCode = new Map<FindingCode, { readonly words: string[]; readonly claims: Claim[] }>()
  const claimsOf = groupBy(claims, ({ report }) => report)
  for (const { report, finding } of doubts) {
    if (!reports.has(report.id)) continue
    const group = byCode.get(finding.code) ?? { words: [], claims: [] }
    byCode.set(finding.code, group)
    group.words.push(report.text.slice(finding.at.start, Math.min(finding.at.end, finding.at.start + 60)))
    const near = nearest(claimsOf.get(report.id) ?? [], finding.at)
    if (near) group.claims.push(near)
  }
  return [...byCode]
    .sort(([a, x], [b, y]) => y.words.length - x.words.length || a.localeCompare(b))
    .map(([code, { words, claims: near }]) => {
      const examples = [...new Set(words.filter((each) => each !== ''))].slice(0, mostExamples)
      const shown = examples.length === 0 ? '' : `: “${examples.join('”, “')}”`
      return {
        text: `${words.length} ${sayings[code][words.length === 1 ? 0 : 1]}${shown}${words.length > examples.length && shown !== '' ? ' and others' : ''}.`,
        claims: near.map(({ id }) => id),
      }
    })
}

/** The claim of the report that stands nearest to the words. */
function nearest(claims: readonly Claim[], at: Span): Claim | undefined {
  const distance = ({ evidence }: Claim): number => Math.max(0, evidence.start - at.end, at.start - evidence.end)
  return [...claims].sort((a, b) => distance(a) - distance(b))[0]
}
