import type { Claim } from '../../domain/claim.ts'
import type { Party } from '../../domain/party.ts'
import type { Report } from '../../domain/report.ts'
import { intervalOf } from '../../domain/when.ts'

const columns = [
  'claim',
  'report',
  'publisher',
  'published',
  'event',
  'mode',
  'contexts',
  'cameo_root',
  'score',
  'status',
  'background',
  'actor',
  'actor_country',
  'actor_sector',
  'recipient',
  'recipient_country',
  'recipient_sector',
  'thing',
  'state',
  'start',
  'end',
  'when_kind',
  'place',
  'latitude',
  'longitude',
  'place_country',
  'said_by',
  'speech_act',
  'about_event',
  'certainty',
  'words',
] as const

/** One row a claim, RFC 4180, with a header; lists are joined by `;`. */
export function toCsv(claims: readonly Claim[], reports: readonly Report[]): string {
  const byId = new Map(reports.map((report) => [report.id, report]))
  return [columns.join(','), ...claims.map((claim) => rowOf(claim, byId.get(claim.report)).map(cell).join(','))].join('\r\n')
}

function rowOf(claim: Claim, report: Report | undefined): readonly (string | number | boolean | undefined)[] {
  const interval = intervalOf(claim.when)
  const place = claim.where.kind === 'unknown' ? undefined : claim.where.place
  return [
    claim.id,
    claim.report,
    report?.source?.name,
    report?.published.kind === 'stated' ? report.published.at : undefined,
    claim.act.event,
    claim.act.mode,
    claim.act.contexts.join(';'),
    claim.act.cameoRoot,
    claim.act.score,
    claim.status,
    claim.background,
    ...partyCells(claim.actor),
    ...partyCells(claim.recipient),
    claim.thing?.name,
    claim.state,
    interval?.start,
    interval?.end,
    claim.when.kind,
    place?.name,
    place?.latitude,
    place?.longitude,
    place?.country,
    claim.saidBy.map(({ party }) => party.name).join(' > '),
    claim.speechAct,
    claim.about?.act?.event,
    claim.certainty,
    report?.text.slice(claim.evidence.start, claim.evidence.end),
  ]
}

const partyCells = (parties: readonly Party[]): readonly string[] => [
  parties.map(({ name }) => name).join(';'),
  parties.map(({ country }) => country ?? '').join(';'),
  parties.map(({ sector }) => sector ?? '').join(';'),
]

function cell(value: string | number | boolean | undefined): string {
  const text = value === undefined ? '' : String(value)
  // a leading = + - @ would be run as a formula by a spreadsheet
  const safe = typeof value === 'string' && /^[=+\-@\t\r]/u.test(text) ? `'${text}` : text
  return /[",\r\n]/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
