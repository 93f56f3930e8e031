import type { Claim } from '../../domain/claim.ts'
import type { BoardRow, Event } from '../../domain/record.ts'
import { publishedDay, type Report } from '../../domain/report.ts'
import type { IsoDay } from '../../domain/when.ts'
import { dayOf } from '../../domain/when.ts'
import { countryName } from '../../knowledge/countries/find-country.ts'
import { groupBy } from '../group-by.ts'
import { createLookup } from '../lookup.ts'
import type { OpenedRecord } from '../open-record.ts'
import type { Line } from '../refs.ts'
import { narrow, partiesOfEvent, type Selection } from '../selection.ts'
import { tellTension } from '../tension/tell-tension.ts'
import { createQuotes } from '../wording/quotes.ts'
import type { Weights } from '../../record/weights.ts'
import { boardItems, contradictionLines, type BoardItem } from './board-items.ts'
import { doubtLines } from './doubts.ts'
import { daysOf, passagesOf, type Day, type Happening } from './happened.ts'
import { judgementOf } from './judgement.ts'
import { numbersOf } from './numbers.ts'
import { undertakingsOf, type Undertakings } from './undertakings.ts'
import { disputesOf, sidesThatSpeak, type Dispute, type Side } from './voices.ts'

/** What a reader asks each morning, answered from the record. Every line refers to claims. */
export type Situation = {
  readonly title: string
  readonly since: IsoDay | undefined
  /** The day that the record is of. */
  readonly upTo: IsoDay | undefined
  readonly counts: { readonly reports: number; readonly publishers: number; readonly claims: number; readonly events: number }
  readonly judgement: readonly Line[]
  /** How levels and arrows come about, in words. */
  readonly rule: string
  readonly days: readonly Day[]
  /** Happenings that weigh less than those told. */
  readonly leftOut: number
  readonly undertakings: Undertakings
  /** The things whose state changed last. */
  readonly board: readonly BoardItem[]
  /** How many more there are. */
  readonly otherThings: readonly Line[]
  readonly contradictions: readonly Line[]
  readonly sides: readonly Side[]
  readonly disputes: readonly Dispute[]
  readonly numbers: readonly Line[]
  readonly background: readonly Happening[]
  readonly doubts: readonly Line[]
  readonly sources: readonly SourceItem[]
}

export type SourceItem = { readonly name: string; readonly reports: number; readonly first: string; readonly last: string }

export type SituationOptions = Selection & {
  readonly weights?: Weights
  /** Tell every happening, however many. */
  readonly full?: boolean
}

const mostHappenings = 40
const mostBackground = 10
const mostMenaces = 12
const mostOutcomes = 25
const mostThings = 30

export function situationOf(record: OpenedRecord, { weights, full = false, ...selection }: SituationOptions): Situation {
  const chosen = narrow(record, selection)
  // what stands open stands open, however long ago it was said
  const standing = narrow(record, selection.about === undefined ? {} : { about: selection.about })
  const lookup = createLookup(record)
  const telling = { lookup, quotes: createQuotes(lookup) }
  const told = chosen.events.filter(isDeed)
  const passages = passagesOf(
    told.filter(({ background }) => !background),
    telling,
  )
  const indexBy = (by: 'week' | 'month') => tellTension(record, { by, ...selection, ...(weights === undefined ? {} : { weights }) })
  const tension = indexBy('week')
  const disputes = disputesOf(chosen.events)
  const things = new Set(standing.board.map(({ thing }) => thing))
  const reports = reportsBehind(record, selection, chosen.claims)
  const sources = sourcesOf(reports)
  return {
    title: titleOf(selection, chosen.events),
    since: selection.since,
    upTo: record.today,
    counts: {
      reports: reports.length,
      publishers: sources.length,
      claims: chosen.claims.length,
      events: chosen.events.length,
    },
    judgement: judgementOf(
      { weeks: tension.series, months: indexBy('month').series, passages, commitments: standing.commitments, board: standing.board, disputes },
      telling,
    ),
    rule: tension.rule,
    ...daysOf(passages, full ? Infinity : mostHappenings, telling),
    undertakings: undertakingsOf(standing.commitments, telling, full ? { open: Infinity, came: Infinity } : { open: mostMenaces, came: mostOutcomes }),
    ...boardItems(changedSince(standing.board, selection.since), full ? Infinity : mostThings),
    contradictions: contradictionLines(record.contradictions.filter(({ thing }) => things.has(thing))),
    sides: sidesThatSpeak(chosen.claims, telling, selection.about?.flatMap(({ country }) => country ?? []) ?? []),
    disputes,
    numbers: numbersOf(told, telling),
    background: daysOf(
      passagesOf(
        told.filter(({ background }) => background),
        telling,
      ),
      full ? Infinity : mostBackground,
      telling,
    ).days.flatMap(({ happenings }) => happenings),
    doubts: doubtLines(record, told, chosen.claims),
    sources,
  }
}

/** Something was done, as against said, planned, possible or denied: those are told of as threats, voices and disputes. */
const isDeed = ({ status, act }: Event): boolean => (status === 'done' || status === 'ongoing') && act.event !== 'SAY' && act.event !== 'APPEAL'

/** What was published up to the day of the record; of a selection, what the chosen claims come from. */
function reportsBehind({ reports, today }: OpenedRecord, { about, since }: Selection, claims: readonly Claim[]): readonly Report[] {
  const told = new Set(claims.map(({ report }) => report))
  return reports.filter((report) =>
    about === undefined && since === undefined ? today === undefined || (publishedDay(report) ?? today) <= today : told.has(report.id),
  )
}

const changedSince = (board: readonly BoardRow[], since: IsoDay | undefined): readonly BoardRow[] =>
  since === undefined ? board : board.filter(({ states }) => (states.at(-1)?.interval?.end ?? '9999') >= since)

function titleOf({ about }: Selection, events: readonly Event[]): string {
  if (about !== undefined && about.length > 0) return about.map(({ country, words }) => (country === undefined ? words : countryName(country))).join(', ')
  const weight = new Map<string, number>()
  for (const event of events) for (const { country } of partiesOfEvent(event)) if (country !== undefined) weight.set(country, (weight.get(country) ?? 0) + 1)
  const top = [...weight].sort((a, b) => b[1] - a[1] || a[0].localeCompare(b[0])).slice(0, 2)
  return top.length === 0 ? 'all that was read' : top.map(([code]) => countryName(code)).join(', ')
}

function sourcesOf(reports: readonly Report[]): readonly SourceItem[] {
  return [...groupBy(reports, ({ source, origin }) => source?.name ?? origin)]
    .map(([name, list]) => {
      const days = list.flatMap(({ published }) => (published.kind === 'stated' ? [dayOf(published.at)] : [])).sort()
      return { name, reports: list.length, first: days[0] ?? '', last: days.at(-1) ?? '' }
    })
    .sort((a, b) => b.reports - a.reports || a.name.localeCompare(b.name))
}
