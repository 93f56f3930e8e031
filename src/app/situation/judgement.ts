import type { BoardRow, Commitment, CommitmentStatus } from '../../domain/record.ts'
import { addDays, type IsoDay } from '../../domain/when.ts'
import { intervalWords } from '../wording/when-words.ts'
import type { TensionPoint, TensionSeries } from '../../record/tension.ts'
import { groupBy } from '../group-by.ts'
import type { Line } from '../refs.ts'
import { arrowWords, pairName } from '../tension/tell-tension.ts'
import { leadClaim, undertakingWords, whenOf } from '../wording/event-words.ts'
import { capital, listWords, plural, topicOf } from '../wording/prose.ts'
import { isOutOfAction, lastDay } from './board-items.ts'
import { tellPassage, type Passage } from './happened.ts'
import type { Telling } from './telling.ts'
import { isMenace, standsOpen } from './undertakings.ts'
import type { Dispute } from './voices.ts'

const mostPairs = 3
const mostThings = 6

/** The headline judgement: is it getting worse, what weighed most, what is threatened, what is out of action, what is disputed. */
export function judgementOf(
  parts: {
    readonly weeks: readonly TensionSeries[]
    /** The same by month, for where a week has too few events. */
    readonly months: readonly TensionSeries[]
    readonly passages: readonly Passage[]
    readonly commitments: readonly Commitment[]
    readonly board: readonly BoardRow[]
    readonly disputes: readonly Dispute[]
  },
  telling: Telling,
): readonly Line[] {
  const lines = [
    ...parts.weeks.slice(0, mostPairs).flatMap((series) => directionLine(series, parts.months, telling)),
    ...weightiest(parts.passages, telling),
    ...menaceLine(parts.commitments, telling),
    ...boardLine(parts.board),
    ...disputeLine(parts.disputes),
  ]
  return lines.length === 0 ? [{ text: 'The record holds nothing of this.', claims: [] }] : lines
}

/** "North Korea – South Korea: ↑ worse. ..." with the events behind it; a quiet end is told as quiet. */
function directionLine({ pair, points }: TensionSeries, months: readonly TensionSeries[], { lookup }: Telling): readonly Line[] {
  const now = points.at(-1)
  if (now === undefined) return []
  const loud = points.findLast(({ contributions }) => contributions.length > 0)
  if (loud === undefined) return []
  const heaviest = [...loud.contributions].sort((a, b) => b.share - a.share)
  const main = heaviest[0] && lookup.event(heaviest[0].event)
  const madeOf = main === undefined ? '' : `; ${percent(heaviest[0]?.share ?? 0)} of it is ${topicOf(main)} (${whenOf(main.interval)})${leftWords(loud)}`
  const before = points[points.indexOf(loud) - 1]
  const was = before === undefined ? '' : `, after ${level(before)} before`
  const arrow = loud.arrow === undefined ? monthWords(pair, months) : arrowWords(loud)
  const quiet = loud === now ? '' : ` Since then no event between them; ${level(now)} on ${dayWords(now.end)}.`
  return [
    {
      text: `${pairName(pair)}: ${arrow}. Tension ${level(loud)} in the week to ${dayWords(loud.end)}${was}${madeOf}.${quiet}`,
      claims: heaviest.flatMap(({ claims }) => claims.slice(0, 1)),
    },
  ]
}

/** Where the week has too few events to tell a direction, the month may have enough. */
function monthWords(pair: TensionSeries['pair'], months: readonly TensionSeries[]): string {
  const own = months.find((series) => series.pair.join() === pair.join())
  const loud = own?.points.findLast(({ contributions }) => contributions.length > 0)
  if (loud?.arrow === undefined) return 'too few events to tell a direction'
  const month = intervalWords({ start: loud.start, end: addDays(loud.start, daysInMonth(loud.start) - 1), grain: 'month' })
  return `${arrowWords(loud)} in ${month}, too few events to tell by the week`
}

const daysInMonth = (first: IsoDay): number => new Date(Date.UTC(Number(first.slice(0, 4)), Number(first.slice(5, 7)), 0)).getUTCDate()

function leftWords({ contributions, carried }: TensionPoint): string {
  const left = 1 - contributions.reduce((sum, { share }) => sum + share, 0)
  return carried === 0 || left < 0.01 ? '' : `, ${percent(left)} what is left from before`
}

const percent = (share: number): string => `${Math.round(share * 100)} %`

const level = (point: TensionPoint): string => point.level.toFixed(1).replace(/^-0\.0$/u, '0.0')
const dayWords = (day: IsoDay): string => intervalWords({ start: day, end: day, grain: 'day' })

const mostWeighty = 3

function weightiest(passages: readonly Passage[], telling: Telling): readonly Line[] {
  return passages
    .slice(0, mostWeighty)
    .sort((a, b) => b.day.localeCompare(a.day))
    .map((passage) => {
      const { when, quote, lead, claims } = tellPassage(passage, telling)
      return { text: `${capital(when)}: “${quote}” (${plural(lead.reports.length, 'report')}, ${plural(lead.origins.length, 'origin')})`, claims }
    })
}

const passive: Readonly<Record<CommitmentStatus, readonly [one: string, many: string]>> = {
  open: ['stands open', 'stand open'],
  'partly carried out': ['was carried out in part', 'were carried out in part'],
  'carried out': ['was carried out', 'were carried out'],
  suspended: ['was suspended', 'were suspended'],
  withdrawn: ['was withdrawn', 'were withdrawn'],
  lapsed: ['lapsed', 'lapsed'],
  overtaken: ['was overtaken by events', 'were overtaken by events'],
}

function menaceLine(commitments: readonly Commitment[], { lookup, quotes }: Telling): readonly Line[] {
  const menaces = commitments.filter(isMenace)
  if (menaces.length === 0) return []
  const [open, closed] = [menaces.filter(standsOpen), menaces.filter((each) => !standsOpen(each))]
  const counts = [...groupBy(closed, ({ status }) => status)].map(
    ([status, list]) => `${list.length} ${list.length === 1 ? passive[status][0] : passive[status][1]}`,
  )
  const latest = open.toSorted((a, b) => (a.made?.start ?? '').localeCompare(b.made?.start ?? '')).at(-1)
  const lead = latest && leadClaim(latest.claims, lookup)
  const newest =
    latest === undefined || lead === undefined ? '' : ` The latest open one: ${undertakingWords(latest)}, ${whenOf(latest.made)}: “${quotes.sentence(lead)}”`
  return [
    {
      text: `Of ${plural(menaces.length, 'threat, ultimatum or hostile plan', 'threats, ultimatums and hostile plans')} ${listWords([...counts, `${open.length} ${open.length === 1 ? 'stands' : 'stand'} open`])}.${newest}`,
      claims: [
        ...(lead === undefined ? [] : [lead.id]),
        ...closed.flatMap(({ changes }) => changes.slice(-1).map(({ claim }) => claim)),
        ...open.flatMap(({ claims }) => claims.slice(0, 1)),
      ],
    },
  ]
}

function boardLine(board: readonly BoardRow[]): readonly Line[] {
  const gone = board.filter(isOutOfAction).sort((a, b) => lastDay(b).localeCompare(lastDay(a)))
  if (gone.length === 0) return []
  const told = gone.map(({ name, now, states }) => `${name} (${now}${states.at(-1)?.interval === undefined ? '' : `, ${whenOf(states.at(-1)?.interval)}`})`)
  return [
    {
      text: `Out of action: ${listWords(told, mostThings)}.`,
      claims: gone.slice(0, mostThings).flatMap(({ states }) => states.at(-1)?.claims.slice(0, 1) ?? []),
    },
  ]
}

function disputeLine(disputes: readonly Dispute[]): readonly Line[] {
  const [first] = disputes
  if (first === undefined) return []
  const claims = disputes.flatMap(({ versions }) => versions.flatMap((version) => version.claims.slice(0, 1)))
  return [
    { text: `Sources disagree on ${plural(disputes.length, 'point')}${disputes.length === 1 ? '' : ', among them'}: ${first.topic}: ${first.about}.`, claims },
  ]
}
