import type { FindingCode } from '../../domain/finding.ts'
import type { ClaimId } from '../../domain/id.ts'
import type { BoardRow, Commitment, Event } from '../../domain/record.ts'
import { addDays, dayOf, type IsoDay } from '../../domain/when.ts'
import { countryName } from '../../knowledge/countries/find-country.ts'
import { eventDefinitions } from '../../knowledge/ontology/event-definitions.ts'
import { chronologyOf, type ChronologyLine } from '../chronology.ts'
import type { OpenedRecord } from '../open-record.ts'
import { narrow, partiesOfEvent, type Selection } from '../selection.ts'

/** What a reader asks each morning, answered from the record. Every line refers to claims. */
export type Situation = {
  readonly title: string
  /** The last day that the news is of. */
  readonly upTo: IsoDay | undefined
  readonly counts: { readonly reports: number; readonly publishers: number; readonly claims: number; readonly events: number }
  readonly judgement: readonly Line[]
  readonly days: readonly { readonly day: string; readonly lines: readonly ChronologyLine[] }[]
  readonly background: readonly ChronologyLine[]
  readonly open: readonly Commitment[]
  readonly resolved: readonly Commitment[]
  readonly board: readonly BoardRow[]
  readonly disagreements: readonly Event[]
  readonly speakers: readonly { readonly name: string; readonly claims: readonly ClaimId[] }[]
  readonly doubts: readonly { readonly code: FindingCode; readonly count: number; readonly examples: readonly string[] }[]
  readonly sources: readonly { readonly name: string; readonly reports: number }[]
}

type Line = { readonly text: string; readonly claims: readonly ClaimId[] }

const recentDays = 30

export function situationOf(record: OpenedRecord, selection: Selection): Situation {
  const { events: chosen } = narrow(record, selection)
  // what stands open stands open, however long ago it was said
  const { commitments, board } = narrow(record, selection.about === undefined ? {} : { about: selection.about })
  const lines = chronologyOf(record, chosen)
  const upTo = lastDay(record)
  return {
    title: titleOf(selection, chosen),
    upTo,
    counts: {
      reports: record.reports.length,
      publishers: new Set(record.reports.map((report) => report.source?.name ?? report.origin)).size,
      claims: record.claims.length,
      events: chosen.length,
    },
    judgement: judgementOf(chosen, commitments, record.board, upTo),
    days: daysOf(lines.filter(({ event }) => !event.background)),
    background: lines.filter(({ event }) => event.background),
    open: commitments.filter(({ status }) => status === 'open' || status === 'partly carried out'),
    resolved: commitments.filter(({ status }) => status !== 'open' && status !== 'partly carried out'),
    board,
    disagreements: chosen.filter(({ disagreements }) => disagreements.length > 0),
    speakers: speakersOf(record),
    doubts: doubtsOf(record),
    sources: sourcesOf(record),
  }
}

function titleOf({ about }: Selection, events: readonly Event[]): string {
  if (about !== undefined && about.length > 0) return about.map(({ country, words }) => (country === undefined ? words : countryName(country))).join(', ')
  const weight = new Map<string, number>()
  for (const event of events) for (const { country } of partiesOfEvent(event)) if (country !== undefined) weight.set(country, (weight.get(country) ?? 0) + 1)
  const top = [...weight].sort((a, b) => b[1] - a[1] || a[0].localeCompare(b[0])).slice(0, 2)
  return top.length === 0 ? 'all that was read' : top.map(([code]) => countryName(code)).join(', ')
}

function lastDay(record: OpenedRecord): IsoDay | undefined {
  const days = record.reports.flatMap(({ published }) => (published.kind === 'stated' ? [dayOf(published.at)] : []))
  return days.sort().at(-1)
}

const isReal = ({ status }: Event): boolean => status === 'done' || status === 'ongoing'

function judgementOf(events: readonly Event[], commitments: readonly Commitment[], board: readonly BoardRow[], upTo: IsoDay | undefined): Line[] {
  const lines: Line[] = []
  if (upTo !== undefined) lines.push(...trendLine(events, upTo))
  const open = commitments.filter(({ status, kind }) => status === 'open' && (kind === 'threat' || kind === 'ultimatum'))
  const kept = commitments.filter(({ status, kind }) => status === 'carried out' && (kind === 'threat' || kind === 'ultimatum'))
  if (open.length + kept.length > 0) {
    lines.push({
      text: `${plural(open.length, 'threat')} ${open.length === 1 ? 'stands' : 'stand'} open; ${plural(kept.length, 'threat')} ${kept.length === 1 ? 'was' : 'were'} carried out.`,
      claims: [...open, ...kept].flatMap(({ claims }) => claims.slice(0, 1)),
    })
  }
  const gone = board.filter(({ now }) => ['destroyed', 'cut', 'broken off', 'suspended', 'violated', 'ended', 'closed'].includes(now))
  if (gone.length > 0)
    lines.push({
      text: `Out of action: ${gone.map(({ name, now }) => `${name} (${now})`).join(', ')}.`,
      claims: gone.flatMap(({ states }) => states.at(-1)?.claims.slice(0, 1) ?? []),
    })
  return lines
}

/** Compares the last thirty days with the thirty before; says nothing of a direction where there is too little to compare. */
function trendLine(events: readonly Event[], upTo: IsoDay): Line[] {
  const between = (from: IsoDay, to: IsoDay): readonly Event[] =>
    events.filter((event) => isReal(event) && event.interval?.start !== undefined && dayOf(event.interval.start) > from && dayOf(event.interval.start) <= to)
  const now = between(addDays(upTo, -recentDays), upTo)
  const before = between(addDays(upTo, -2 * recentDays), addDays(upTo, -recentDays))
  const conflict = (list: readonly Event[]): number => list.filter(({ act }) => eventDefinitions[act.event].quad.endsWith('conflict')).length
  const counts = `${plural(conflict(now), 'act')} of conflict and ${plural(now.length - conflict(now), 'other event')} in the ${recentDays} days to ${upTo}; ${conflict(before)} and ${before.length - conflict(before)} in the ${recentDays} days before`
  const few = now.length + before.length < 6
  const [a, b] = [conflict(now) / Math.max(1, now.length), conflict(before) / Math.max(1, before.length)]
  const arrow = few || before.length === 0 || now.length === 0 ? '' : a > b + 0.15 ? '↑ worse: ' : a < b - 0.15 ? '↓ better: ' : '→ unchanged: '
  return now.length + before.length === 0
    ? []
    : [{ text: `${arrow}${counts}${few ? ' (too few to tell a direction)' : ''}.`, claims: now.flatMap(({ claims }) => claims.slice(0, 1)) }]
}

export const plural = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`

/** By day of their beginning, the latest day first; within a day the most certain and most corroborated first. */
function daysOf(lines: readonly ChronologyLine[]): Situation['days'] {
  const byDay = new Map<string, ChronologyLine[]>()
  for (const line of lines) {
    const start = line.event.interval?.start ?? line.event.interval?.end
    const day = start === undefined ? 'date unknown' : dayOf(start)
    byDay.set(day, [...(byDay.get(day) ?? []), line])
  }
  const weight = ({ event }: ChronologyLine): number => event.certainty * (1 + Math.log2(Math.max(1, event.origins.length)))
  return [...byDay]
    .sort((a, b) => (a[0] === 'date unknown' ? 1 : b[0] === 'date unknown' ? -1 : b[0].localeCompare(a[0])))
    .map(([day, list]) => ({ day, lines: list.sort((a, b) => weight(b) - weight(a) || a.event.id.localeCompare(b.event.id)) }))
}

function speakersOf(record: OpenedRecord): Situation['speakers'] {
  const byName = new Map<string, ClaimId[]>()
  for (const claim of record.claims) {
    const speaker = claim.saidBy.at(-1)?.party.name
    if (speaker !== undefined) byName.set(speaker, [...(byName.get(speaker) ?? []), claim.id])
  }
  return [...byName].map(([name, claims]) => ({ name, claims })).sort((a, b) => b.claims.length - a.claims.length || a.name.localeCompare(b.name))
}

function doubtsOf(record: OpenedRecord): Situation['doubts'] {
  const byCode = new Map<FindingCode, string[]>()
  for (const { report, finding } of record.doubts) {
    byCode.set(finding.code, [...(byCode.get(finding.code) ?? []), report.text.slice(finding.at.start, Math.min(finding.at.end, finding.at.start + 60))])
  }
  return [...byCode]
    .map(([code, words]) => ({ code, count: words.length, examples: [...new Set(words)].slice(0, 3) }))
    .sort((a, b) => b.count - a.count || a.code.localeCompare(b.code))
}

function sourcesOf(record: OpenedRecord): Situation['sources'] {
  const byName = new Map<string, number>()
  for (const { source, origin } of record.reports) byName.set(source?.name ?? origin, (byName.get(source?.name ?? origin) ?? 0) + 1)
  return [...byName].map(([name, reports]) => ({ name, reports })).sort((a, b) => b.reports - a.reports || a.name.localeCompare(b.name))
}
