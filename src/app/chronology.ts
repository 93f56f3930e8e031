import type { Claim } from '../domain/claim.ts'
import type { ClaimId } from '../domain/id.ts'
import type { Event, SituationRecord } from '../domain/record.ts'
import { quoted } from './wording/claim-words.ts'
import { intervalWords } from './wording/when-words.ts'

export type ChronologyLine = { readonly event: Event; readonly when: string; readonly words: string; readonly lead: Claim | undefined }

/** Events in the order in which they happened; those without a date at the end. Each in the words of its most certain claim. */
export function chronologyOf(record: SituationRecord, events: readonly Event[] = record.events): readonly ChronologyLine[] {
  const claims = new Map<ClaimId, Claim>(record.claims.map((claim) => [claim.id, claim]))
  const reports = new Map(record.reports.map((report) => [report.id, report]))
  return events
    .map((event) => {
      const lead = leadOf(event, claims)
      return {
        event,
        lead,
        when: event.interval === undefined ? 'date unknown' : intervalWords(event.interval),
        words: lead === undefined ? '' : quoted(reports.get(lead.report), lead.evidence),
      }
    })
    .sort((a, b) => keyOf(a.event).localeCompare(keyOf(b.event)) || a.event.id.localeCompare(b.event.id))
}

const keyOf = ({ interval }: Event): string => interval?.start ?? (interval?.end === undefined ? '9999' : `${interval.end}~`)

/** The claim that tells it best: nobody between us and the report, then the most certain. */
function leadOf(event: Event, claims: ReadonlyMap<ClaimId, Claim>): Claim | undefined {
  return event.claims
    .flatMap((id) => claims.get(id) ?? [])
    .sort((a, b) => a.saidBy.length - b.saidBy.length || b.certainty - a.certainty || a.id.localeCompare(b.id))[0]
}
