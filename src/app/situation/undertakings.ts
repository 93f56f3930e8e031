import type { Claim } from '../../domain/claim.ts'
import type { ClaimId } from '../../domain/id.ts'
import type { Commitment, CommitmentStatus } from '../../domain/record.ts'
import { commitmentStatuses } from '../../domain/record.ts'
import type { IsoDay } from '../../domain/when.ts'
import { countryName, isCountry } from '../../knowledge/countries/find-country.ts'
import { followThrough, type FollowThrough } from '../../record/ledger.ts'
import { reportKey } from '../../record/kept/kept.ts'
import { groupBy } from '../group-by.ts'
import type { Line } from '../refs.ts'
import { leadClaim, sourceWords, undertakingWords, whenOf, whenTold } from '../wording/event-words.ts'
import { capital, inQuotes, listWords, percent, plural, theName } from '../wording/prose.ts'
import { areTold, type Telling } from './telling.ts'

/** A threat, promise, demand or plan as one tells it. */
export type UndertakingItem = {
  /** "threat", "threat and plan". */
  readonly what: string
  /** Who gave which kind of word to whom, as it was read, for programs. */
  readonly parties: string
  readonly when: string
  readonly quote: string
  /** Who tells it. */
  readonly told: string
  readonly status: CommitmentStatus
  readonly condition?: string
  readonly deadline?: string
  /** Why we think that it was carried out, withdrawn ..., and how sure that is; empty where it stands open. */
  readonly came: string
  /** When that was, and the sentence that tells it. */
  readonly cameWhen?: string
  readonly deed?: string
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

/** What came of it, as far as that is sure enough to be told. */
export const outcomeOf = ({ changes }: Commitment): Commitment['changes'][number] | undefined => changes.findLast(({ certainty }) => certainty >= unsureOutcome)

/** An outcome less certain than this is told as doubtful. */
const unsureOutcome = 0.2

/** Something came of it, or seems to; what is not sure is told as doubtful. */
const hasDoubtfulOutcome = (commitment: Commitment): boolean => commitment.changes.length > 0 && outcomeOf(commitment) === undefined

export const standsOpen = (commitment: Commitment): boolean => {
  const status = outcomeOf(commitment)?.status ?? (hasDoubtfulOutcome(commitment) ? 'open' : commitment.status)
  return status === 'open' || status === 'partly carried out'
}

/** A word that was surely given: its surest telling is not doubtful. */
export const isSureWord = ({ claims }: Commitment, telling: Telling): boolean => areTold(claims, telling)

/** At most so many open threats, and so many words that something came of, are told one by one: the latest. */
export function undertakingsOf(
  commitments: readonly Commitment[],
  telling: Telling,
  most: { readonly open: number; readonly came: number; readonly since?: IsoDay | undefined },
): Undertakings {
  const latestFirst = commitments
    .filter((each) => isSureWord(each, telling))
    .sort((a, b) => madeOn(b).localeCompare(madeOn(a)) || a.event.localeCompare(b.event))
  const open = latestFirst.filter((commitment) => outcomeOf(commitment) === undefined)
  const menaces = bySentence(open.filter(isMenace), telling)
  return {
    open: menaces.slice(0, most.open).map((group) => itemOf(group, telling)),
    older: olderLine(menaces.slice(most.open).flat()),
    came: bySentence(
      latestFirst.filter((commitment) => outcomeOf(commitment) !== undefined && cameSince(commitment, most.since)),
      telling,
    )
      .slice(0, most.came)
      .map((group) => itemOf(group, telling)),
    others: othersOf(
      open.filter((commitment) => !isMenace(commitment)),
      telling,
    ),
    followThrough: followThroughLines(latestFirst.map(asFarAsSure)),
  }
}

/** What came of it, or seems to have come, came on that day or later. */
export function cameSince({ changes }: Commitment, since: IsoDay | undefined): boolean {
  const { interval } = changes.at(-1) ?? {}
  return since === undefined || (interval?.end ?? interval?.start ?? '') >= since
}

/** With no more come of it than is sure. */
const asFarAsSure = (commitment: Commitment): Commitment => (hasDoubtfulOutcome(commitment) ? { ...commitment, status: 'open', changes: [] } : commitment)

function olderLine(menaces: readonly Commitment[]): readonly Line[] {
  const [latest] = menaces
  if (latest === undefined) return []
  const text = `${plural(menaces.length, 'older threat or hostile plan stands', 'older threats and hostile plans stand')} open, the latest of ${whenOf(latest.made)}.`
  return [{ text, claims: menaces.flatMap(({ claims }) => claims.slice(0, 1)) }]
}

const madeOn = ({ made }: Commitment): string => made?.start ?? made?.end ?? ''

/** Those that one sentence tells of and that came to the same are one. */
function bySentence(commitments: readonly Commitment[], telling: Telling): readonly (readonly Commitment[])[] {
  const sentenceOf = sentencesOf(commitments, telling)
  return [...groupBy(commitments, (commitment) => `${sentenceOf(commitment)} ${outcomeOf(commitment)?.event ?? ''}`).values()]
}

/** The sentence that tells each best. Which of several it is, is looked at only where another of the commitments stands in one of them too. */
function sentencesOf(commitments: readonly Commitment[], telling: Telling): (commitment: Commitment) => string {
  const keyOf = (claim: Pick<Claim, 'report' | 'sentence'> | undefined): string => (claim === undefined ? '' : `${reportKey(claim.report)} ${claim.sentence}`)
  const all = new Map(commitments.map((each) => [each, [...new Set(each.claims.flatMap((id) => telling.lookup.outline(id) ?? []).map(keyOf))]] as const))
  const counts = new Map<string, number>()
  for (const own of all.values()) for (const key of own) counts.set(key, (counts.get(key) ?? 0) + 1)
  return (commitment) => {
    const own = all.get(commitment)!
    const isShared = own.length > 1 && own.some((key) => counts.get(key)! > 1)
    return isShared ? keyOf(leadClaim(commitment.claims, telling)) : (own[0] ?? '')
  }
}

function itemOf(told: readonly Commitment[], telling: Telling): UndertakingItem {
  const { lookup, quotes } = telling
  const first = told[0]!
  const lead = leadClaim(first.claims, telling)
  const change = outcomeOf(first)
  const deed = change && lookup.claim(change.claim)
  const [condition, deadline] = [told.find((each) => each.condition !== undefined)?.condition, told.find((each) => each.deadline !== undefined)?.deadline]
  return {
    what: listWords([...new Set(told.map(({ kind }) => kind))]),
    parties: [...new Set(told.map(undertakingWords))].join('; '),
    when: whenTold(first.made, first.claims, lookup),
    quote: lead === undefined ? '' : quotes.sentence(lead),
    told: sourcesOfWord(first, telling),
    status: change?.status ?? 'open',
    ...(condition === undefined ? {} : { condition }),
    ...(deadline === undefined ? {} : { deadline: whenOf(deadline) }),
    came: change === undefined ? '' : outcomeWords(change),
    ...(change?.interval === undefined ? {} : { cameWhen: whenOf(change.interval) }),
    ...(deed === undefined || deed === lead ? {} : { deed: quotes.sentence(deed) }),
    claims: [...new Set(told.flatMap(({ claims }) => claims))],
    shownBy: change === undefined ? [] : [change.claim],
  }
}

/** "the act that was announced, on the thing that was named; 80 % certain". */
export const outcomeWords = ({ why, certainty }: Commitment['changes'][number]): string => `${why}; ${percent(certainty)} certain`

/** Who tells that it was said: the papers, or the origins where they are known. */
export function sourcesOfWord({ event, claims }: Pick<Commitment, 'event' | 'claims'>, { lookup }: Telling): string {
  const told = lookup.event(event)
  if (told !== undefined && told.origins.length > 1) return sourceWords(told, { actorSide: [], recipientSide: [], others: told.origins }, lookup)
  const reports = claims.flatMap((id) => lookup.claim(id)?.report ?? [])
  const publishers = [...new Set(reports.flatMap((id) => lookup.publisher(id) ?? []))]
  return listWords(publishers.length === 0 ? (told?.origins ?? []).map(theName) : publishers, 4)
}

/** "12 demands stand; the latest, 25 June 2020: “...”". */
function othersOf(open: readonly Commitment[], telling: Telling): readonly Line[] {
  return [...groupBy(open, ({ kind }) => kind)].map(([kind, list]) => {
    const { when, quote, told } = itemOf(list.slice(0, 1), telling)
    const lead = list.length === 1 ? `One ${kind}, ${when}` : `${plural(list.length, kind)}, the latest ${when}`
    return { text: `${capital(lead)}: ${inQuotes(quote)}${told === '' ? '' : ` (${told})`}`, claims: list.flatMap(({ claims }) => claims.slice(0, 1)) }
  })
}

/** How each side keeps its word, where there is something to tell: a side that gave few words and did nothing about them is left out. */
export const followThroughLines = (commitments: readonly Commitment[]): readonly Line[] =>
  followThroughOf(commitments, (list) => totalOf(list) >= fewestWords || list.some(({ counts, total }) => counts.open < total)).slice(0, mostSides)

/** How each side keeps its word: counts by kind and status and the days from word to deed, never a share alone. */
export function followThroughOf(commitments: readonly Commitment[], isTold: (ofSide: readonly FollowThrough[]) => boolean = () => true): readonly Line[] {
  const rows = followThrough(commitments).filter(({ country }) => isCountry(country))
  return [...groupBy(rows, ({ country }) => country)]
    .filter(([, list]) => isTold(list))
    .sort(([a, x], [b, y]) => totalOf(y) - totalOf(x) || a.localeCompare(b))
    .map(([country, list]) => ({
      text: `${countryName(country)}: ${[...list]
        .sort((a, b) => b.total - a.total)
        .map(followThroughWords)
        .join('; ')}.`,
      claims: claimsOfSide(country, commitments),
    }))
}

const mostSides = 8
/** Of a side that gave fewer, and with nothing come of them, the count says nothing. */
const fewestWords = 3
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
