import type { Claim } from '../../domain/claim.ts'
import type { BoardRow, Event } from '../../domain/record.ts'
import { publishedDay, type Report } from '../../domain/report.ts'
import type { IsoDay } from '../../domain/when.ts'
import { dayOf } from '../../domain/when.ts'
import { countryName, isCountry } from '../../knowledge/countries/find-country.ts'
import { isDeedOrChange } from '../deed-or-change.ts'
import { groupBy } from '../group-by.ts'
import type { TellableRecord } from '../open-record.ts'
import type { Line } from '../refs.ts'
import { narrow, partiesOfEvent, type Selection } from '../selection.ts'
import { tellTension } from '../tension/tell-tension.ts'
import { listWords, theCountry } from '../wording/prose.ts'
import type { Weights } from '../../record/weights.ts'
import { boardItems, contradictionLines, ownOrSpokenOf, type BoardItem } from './board-items.ts'
import { doubtLines } from './doubts.ts'
import { disputesOf, type Dispute } from './disputes.ts'
import { daysOf, isBackground, isSure, latestWeighMore, passagesOf, withoutRepeats, type Day, type Happening, type Passage } from './happened.ts'
import { judgementOf } from './judgement.ts'
import { numbersOf } from './numbers.ts'
import { createTelling } from './telling.ts'
import { cameSince, undertakingsOf, type Undertakings } from './undertakings.ts'
import { sidesThatSpeak, type Side } from './voices.ts'

/** Goes up when what programs read of the JSON changes its meaning or goes. */
const situationVersion = 1

/** What a reader asks each morning, answered from the record. Every line refers to claims. docs/commands.md tells what the JSON holds. */
export type Situation = {
  readonly version: typeof situationVersion
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

export function situationOf(record: TellableRecord, { weights, full = false, ...selection }: SituationOptions): Situation {
  const chosen = narrow(record, selection)
  // what stands open stands open, however long ago it was said
  const standing = narrow(record, selection.about === undefined ? {} : { about: selection.about })
  const board = selection.about === undefined ? standing.board : standing.board.filter(ownOrSpokenOf(standing.keeps))
  const telling = createTelling(record)
  const isDeed = isDeedOrChange(record.board)
  const deeds = chosen.events.filter((event) => isReal(event) && isDeed(event))
  const most = full ? Infinity : mostHappenings
  const { since } = selection
  const limits = { since, ...(full ? { open: Infinity, came: Infinity } : { open: mostMenaces, came: mostOutcomes }) }
  const undertakings = undertakingsOf(standing.commitments, telling, limits)
  const words = new Set([...undertakings.open, ...undertakings.came].map(({ quote }) => quote))
  const told = new Set<string>()
  const [lasting, all] = partition(passagesOf(deeds, telling), isBackground)
  // a threat is told among the threats
  const passages = all.filter(isSure).filter((passage) => !isOnlyWord(passage) || !words.has(telling.quotes.sentence(passage.claim)))
  const happened = withoutRepeats(latestWeighMore(passages), telling, told, most)
  for (const quote of words) told.add(quote)
  const background = withoutRepeats(lasting.filter(isSure), telling, told, full ? Infinity : mostBackground)
  const setApart = withoutRepeats(
    all.filter((passage) => !isSure(passage)),
    telling,
    told,
    Infinity,
  )
  const toldClaims = new Set([...happened, ...background].flatMap(({ events }) => events.flatMap(({ claims }) => claims)))
  // with the weeks before, which tell where an arrow comes from
  const about = selection.about === undefined ? {} : { about: selection.about }
  const indexBy = (by: 'week' | 'month') => tellTension(record, { by, ...about, ...(weights === undefined ? {} : { weights }) })
  const tension = indexBy('week')
  const disputes = disputesOf(chosen.events, telling)
  const things = new Set(board.map(({ thing }) => thing))
  const reports = reportsBehind(record, selection, chosen.claims)
  const sources = sourcesOf(reports)
  return {
    version: situationVersion,
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
      { since, weeks: tension.series, months: indexBy('month').series, passages: happened, commitments: standing.commitments, board, disputes },
      telling,
    ),
    rule: tension.rule,
    days: daysOf(happened, telling),
    leftOut: Math.max(0, passages.length - happened.length),
    undertakings,
    ...boardItems(changedSince(board, selection.since), full ? Infinity : mostThings, telling),
    contradictions: contradictionLines(record.contradictions.filter(({ thing }) => things.has(thing))),
    sides: sidesThatSpeak(
      chosen.claims.filter(({ id }) => !toldClaims.has(id)),
      telling,
      selection.about?.flatMap(({ country }) => country ?? []) ?? [],
      told,
    ),
    disputes,
    numbers: numbersOf(deeds, telling),
    background: daysOf(background, telling).flatMap(({ happenings }) => happenings),
    doubts: doubtLines(
      record,
      { told: happened, setApart, claims: chosen.claims, commitments: standing.commitments.filter((each) => cameSince(each, since)) },
      telling,
      full,
    ),
    sources,
  }
}

/** As against planned, possible or denied: those are told of as threats, voices and disputes. */
const isReal = ({ status }: Event): boolean => status === 'done' || status === 'ongoing'

const partition = <T>(items: readonly T[], is: (item: T) => boolean): readonly [T[], T[]] => [items.filter(is), items.filter((item) => !is(item))]

/** A threat, demand, refusal or promise and nothing that was done. */
const isOnlyWord = ({ events }: Passage): boolean =>
  events.every(({ act: { event } }) => event === 'THREATEN' || event === 'REQUEST' || event === 'AGREE' || event === 'REJECT')

/** What was published up to the day of the record; of a selection, what the chosen claims come from. */
function reportsBehind({ reports, today }: TellableRecord, { about, since }: Selection, claims: readonly Claim[]): readonly Report[] {
  const told = new Set(claims.map(({ report }) => report))
  return reports.filter((report) =>
    about === undefined && since === undefined ? today === undefined || (publishedDay(report) ?? today) <= today : told.has(report.id),
  )
}

const changedSince = (board: readonly BoardRow[], since: IsoDay | undefined): readonly BoardRow[] =>
  since === undefined ? board : board.filter(({ states }) => (states.at(-1)?.interval?.end ?? '9999') >= since)

function titleOf({ about }: Selection, events: readonly Event[]): string {
  if (about !== undefined && about.length > 0)
    return listWords(about.map(({ country, words }) => (country === undefined ? words : theCountry(countryName(country)))))
  const weight = new Map<string, number>()
  for (const event of events)
    for (const { country } of partiesOfEvent(event)) if (country !== undefined && isCountry(country)) weight.set(country, (weight.get(country) ?? 0) + 1)
  const [first, second] = [...weight].sort((a, b) => b[1] - a[1] || a[0].localeCompare(b[0]))
  // a peacekeeper's home has no part in the story of the country where he fell
  const top = [...(first ? [first] : []), ...(first && second && second[1] >= first[1] * leastPart ? [second] : [])]
  return top.length === 0 ? 'all that was read' : listWords(top.map(([code]) => theCountry(countryName(code))))
}

/** Of the events of the first country, how many the second takes part in at least to be named beside it. */
const leastPart = 0.2

function sourcesOf(reports: readonly Report[]): readonly SourceItem[] {
  return [...groupBy(reports, ({ source, origin }) => source?.name ?? origin)]
    .map(([name, list]) => {
      const days = list.flatMap(({ published }) => (published.kind === 'stated' ? [dayOf(published.at)] : [])).sort()
      return { name, reports: list.length, first: days[0] ?? '', last: days.at(-1) ?? '' }
    })
    .sort((a, b) => b.reports - a.reports || a.name.localeCompare(b.name))
}
