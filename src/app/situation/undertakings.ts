import type { ClaimId } from '../../domain/id.ts'
import type { Commitment, CommitmentStatus } from '../../domain/record.ts'
import { commitmentStatuses } from '../../domain/record.ts'
import { countryName, isCountry } from '../../knowledge/countries/find-country.ts'
import { followThrough, type FollowThrough } from '../../record/ledger.ts'
import { groupBy } from '../group-by.ts'
import type { Line } from '../refs.ts'
import { leadClaim, undertakingWords, whenOf } from '../wording/event-words.ts'
import { capital, listWords, plural } from '../wording/prose.ts'
import type { Telling } from './telling.ts'

/** A threat, promise, demand or plan as one tells it. */
export type UndertakingItem = {
  readonly what: string
  readonly when: string
  readonly quote: string
  readonly status: CommitmentStatus
  readonly condition?: string
  readonly deadline?: string
  /** What came of it, and why we think so; empty where it stands open. */
  readonly came: string
  readonly claims: readonly ClaimId[]
  /** The claim that shows what came of it. */
  readonly shownBy: readonly ClaimId[]
}

export type Undertakings = {
  /** Threats, ultimatums and hostile plans that stand. */
  readonly open: readonly UndertakingItem[]
  /** How many more of them stand, made longer ago. */
  readonly older: readonly Line[]
  /** Whatever was carried out, suspended, withdrawn, has lapsed or was overtaken. */
  readonly came: readonly UndertakingItem[]
  /** Promises, offers, demands and other plans that stand: counted, with the latest. */
  readonly others: readonly Line[]
  readonly followThrough: readonly Line[]
}

export const isMenace = ({ kind, act }: Commitment): boolean => kind === 'threat' || kind === 'ultimatum' || (kind === 'plan' && (act?.score ?? 0) < 0)

export const standsOpen = ({ status }: Commitment): boolean => status === 'open' || status === 'partly carried out'

/** At most so many open threats, and so many words that something came of, are told one by one: the latest. */
export function undertakingsOf(commitments: readonly Commitment[], telling: Telling, most: { readonly open: number; readonly came: number }): Undertakings {
  const latestFirst = [...commitments].sort((a, b) => madeOn(b).localeCompare(madeOn(a)) || a.event.localeCompare(b.event))
  const open = latestFirst.filter((commitment) => standsOpen(commitment) && commitment.changes.length === 0)
  const menaces = bySentence(open.filter(isMenace), telling)
  return {
    open: menaces.slice(0, most.open).map((group) => itemOf(group, telling)),
    older: olderLine(menaces.slice(most.open).flat()),
    came: bySentence(
      latestFirst.filter(({ changes }) => changes.length > 0),
      telling,
    )
      .slice(0, most.came)
      .map((group) => itemOf(group, telling)),
    others: othersOf(
      open.filter((commitment) => !isMenace(commitment)),
      telling,
    ),
    followThrough: followThroughLines(commitments),
  }
}

function olderLine(menaces: readonly Commitment[]): readonly Line[] {
  const [latest] = menaces
  if (latest === undefined) return []
  const text = `${plural(menaces.length, 'older threat or hostile plan stands', 'older threats and hostile plans stand')} open, the latest of ${whenOf(latest.made)}.`
  return [{ text, claims: menaces.flatMap(({ claims }) => claims.slice(0, 1)) }]
}

const madeOn = ({ made }: Commitment): string => made?.start ?? made?.end ?? ''

/** Those that one sentence tells of and that came to the same are one. */
const bySentence = (commitments: readonly Commitment[], { lookup, quotes }: Telling): readonly (readonly Commitment[])[] => [
  ...groupBy(commitments, ({ claims, changes }) => {
    const lead = leadClaim(claims, lookup)
    return `${lead === undefined ? '' : quotes.sentenceKey(lead)} ${changes.at(-1)?.event ?? ''}`
  }).values(),
]

function itemOf(told: readonly Commitment[], { lookup, quotes }: Telling): UndertakingItem {
  const first = told[0]!
  const lead = leadClaim(first.claims, lookup)
  const change = first.changes.at(-1)
  const [condition, deadline] = [told.find((each) => each.condition !== undefined)?.condition, told.find((each) => each.deadline !== undefined)?.deadline]
  return {
    what: [...new Set(told.map(undertakingWords))].join('; '),
    when: whenOf(first.made),
    quote: lead === undefined ? '' : quotes.sentence(lead),
    status: first.status,
    ...(condition === undefined ? {} : { condition }),
    ...(deadline === undefined ? {} : { deadline: whenOf(deadline) }),
    came:
      change === undefined
        ? ''
        : `${change.interval === undefined ? '' : `${whenOf(change.interval)}; `}${change.why}; certainty ${change.certainty.toFixed(2)}`,
    claims: [...new Set(told.flatMap(({ claims }) => claims))],
    shownBy: change === undefined ? [] : [change.claim],
  }
}

/** "Open besides: 12 demands, the latest by Moon Jae-in (25 June 2020): “...”". */
function othersOf(open: readonly Commitment[], telling: Telling): readonly Line[] {
  return [...groupBy(open, ({ kind }) => kind)].map(([kind, list]) => {
    const latest = itemOf(list.slice(0, 1), telling)
    const lead = list.length === 1 ? latest.what : `${plural(list.length, kind)}, the latest ${latest.what.replace(`${kind} `, '')}`
    return { text: `${capital(lead)} (${latest.when}): “${latest.quote}”`, claims: list.flatMap(({ claims }) => claims.slice(0, 1)) }
  })
}

/** How each side keeps its word: counts by kind and status and the days from word to deed, never a share alone. */
export function followThroughLines(commitments: readonly Commitment[]): readonly Line[] {
  const rows = followThrough(commitments).filter(({ country }) => isCountry(country))
  return [...groupBy(rows, ({ country }) => country)]
    .sort(([a, x], [b, y]) => totalOf(y) - totalOf(x) || a.localeCompare(b))
    .slice(0, mostSides)
    .map(([country, list]) => ({
      text: `${countryName(country)}: ${[...list]
        .sort((a, b) => b.total - a.total)
        .map(followThroughWords)
        .join('; ')}.`,
      claims: claimsOfSide(country, commitments),
    }))
}

const mostSides = 8
const totalOf = (rows: readonly FollowThrough[]): number => rows.reduce((sum, { total }) => sum + total, 0)

/** "8 threats (1 carried out after 3 days, 1 overtaken, 6 open)". */
function followThroughWords({ kind, counts, total, days }: FollowThrough): string {
  const parts = [...commitmentStatuses.slice(1), 'open' as const].flatMap((status) =>
    counts[status] === 0 ? [] : [`${counts[status]} ${status}${status === 'carried out' ? daysWords(days) : ''}`],
  )
  return `${plural(total, kind)} (${counts.open === total ? (total === 1 ? 'open' : 'all open') : parts.join(', ')})`
}

/** " after 3, 6 and 59 days", " on the same day". */
function daysWords(days: readonly number[]): string {
  if (days.length === 0) return ''
  if (days.every((day) => day === 0)) return ' on the same day'
  return ` after ${listWords(days.map(String), 6)} ${days.length === 1 && days[0] === 1 ? 'day' : 'days'}`
}

/** One claim of each word that something came of, else of each that stands. */
function claimsOfSide(country: string, commitments: readonly Commitment[]): readonly ClaimId[] {
  const own = commitments.filter(({ by }) => by.some((party) => (party.country ?? party.name) === country))
  const changed = own.filter(({ changes }) => changes.length > 0)
  return [...changed, ...own.filter((each) => !changed.includes(each))].flatMap(({ claims }) => claims.slice(0, 1))
}
