import type { Claim } from '../domain/claim.ts'
import type { Finding } from '../domain/finding.ts'
import type { ClaimId, EventId, ReportId, ThingId } from '../domain/id.ts'
import type { BoardRow, Event } from '../domain/record.ts'
import type { Report } from '../domain/report.ts'
import { reportKey } from '../record/kept/kept.ts'
import type { Outline } from '../record/kept/outline.ts'
import type { KeptView } from '../record/kept/parts.ts'
import { rowsOfThings, toldBy } from '../record/kept/parts.ts'
import { isPublisher } from '../record/kept/told-layer.ts'
import { showing } from '../record/kept/views.ts'
import type { Lookup } from './lookup.ts'

/** Reads claims, reports and events one by one when they are looked up, each once. */
export type Finder = Lookup & {
  /** Reads a report with its claims, by its key. */
  readonly see: (key: string) => void
  /** The reports of which claims were read so far, with all of these, in canonical order. */
  readonly told: () => { readonly reports: readonly Report[]; readonly claims: readonly Claim[] }
}

export function openFinder({ kept, read }: KeptView): Finder {
  const show = showing(kept)
  const seen = new Set<string>()
  const claims = new Map<ClaimId, Claim>()
  const see = (key: string): void => {
    if (seen.has(key)) return
    seen.add(key)
    for (const claim of read(key)?.claims ?? []) claims.set(claim.id, claim)
  }
  const report = (id: ReportId): Report | undefined => read(reportKey(id))?.report
  const outlines = new Map<ClaimId, Outline | undefined>()
  const outline = (id: ClaimId): Outline | undefined => {
    if (!outlines.has(id)) outlines.set(id, kept.outline(id))
    return outlines.get(id)
  }
  const events = new Map<EventId, Event | undefined>()
  const event = (id: EventId): Event | undefined => {
    if (!events.has(id)) {
      const own = kept.event.get('', id)?.facts.event
      events.set(id, own && show.event(own))
    }
    return events.get(id)
  }
  const claim = (id: ClaimId): Claim | undefined => {
    see(reportKey(id))
    return claims.get(id)
  }
  const rowOf = (thing: ThingId): BoardRow | undefined => rowsOfThings(kept, [thing]).at(-1)
  return {
    claim,
    outline,
    report,
    event,
    ownersOf: (thing) => rowOf(thing)?.parties ?? [],
    nameOf: (thing) => rowOf(thing)?.name,
    publisher: (id) => report(id)?.source?.name,
    isPublisher: (name) => isPublisher(kept, name),
    eventOf: (id) => {
      const own = kept.member.get('', id)
      return own === undefined ? undefined : event(own)
    },
    see,
    told: () => toldBy({ read }, seen),
  }
}

/** What was doubtful in the newest readings of some reports, in the order in which the log learned of these. */
export function doubtsIn({ kept, read }: KeptView, keys: Iterable<string>): readonly { readonly report: Report; readonly finding: Finding }[] {
  const newest = [...keys].flatMap((key) => {
    const found = read(key)
    return found ? [{ ...found.newest, since: kept.reading.get('', key)!.sequence }] : []
  })
  return newest.sort((a, b) => a.since - b.since).flatMap(({ report, reading }) => reading.findings.map((finding) => ({ report, finding })))
}
