import type { Claim } from '../../domain/claim.ts'
import type { ClaimId, EventId } from '../../domain/id.ts'
import type { Event } from '../../domain/record.ts'
import { addDays, dayOf, isIsoDay, type Interval } from '../../domain/when.ts'
import { sureness } from '../../record/sureness.ts'
import { groupBy } from '../group-by.ts'
import { sidesOf } from '../sides.ts'
import { leadClaim, sourceWords, whenTold } from '../wording/event-words.ts'
import { topicOf } from '../wording/prose.ts'
import { intervalWords } from '../wording/when-words.ts'
import { unsure, type Telling } from './telling.ts'
import { eventWeight } from './weigh.ts'

/** The events that one sentence tells of, before they are put into words. */
export type Passage = {
  readonly day: string
  /** The weightiest event first. */
  readonly events: readonly Event[]
  readonly claim: Claim
  readonly weight: number
  /** Of its surest telling. */
  readonly sureness: number
}

/** What one sentence tells of, which may be several events. */
export type Happening = {
  readonly day: string
  readonly when: string
  /** The whole sentence, word for word. */
  readonly quote: string
  /** What was done, by whom and to whom, for each event of the sentence: as it was read, for programs. */
  readonly topics: readonly string[]
  /** Who tells it: "Harbour Wire", "3 origins in 4 reports: ...". */
  readonly told: string
  /** The event that weighs most, for colours and certainty. */
  readonly lead: Event
  readonly events: readonly EventId[]
  readonly claims: readonly ClaimId[]
}

/** Each sentence once, with all events that it tells best, the weightiest first; its day is that of its weightiest event. */
export function passagesOf(events: readonly Event[], telling: Telling): readonly Passage[] {
  const told = events
    .flatMap((event) => {
      const claim = leadClaim(event.claims, telling, event.interval)
      if (claim === undefined) return []
      const claims = event.claims.flatMap((id) => telling.lookup.claim(id) ?? [])
      const sure = Math.max(...claims.map(sureness))
      return [{ event, claim, sure, day: headingOf(event.interval), weight: eventWeight(event, claims) * telling.quotes.fitness(claim) }]
    })
    .sort(byWeight)
  return [...groupBy(told, ({ claim }) => telling.quotes.sentenceKey(claim)).values()].map((group) => {
    const { day, claim, weight } = group[0]!
    return { day, claim, weight, events: group.map(({ event }) => event), sureness: Math.max(...group.map(({ sure }) => sure)) }
  })
}

type Weighed = { readonly event: Event; readonly weight: number }
const byWeight = (a: Weighed, b: Weighed): number => b.weight - a.weight || (a.event.id < b.event.id ? -1 : 1)

export const isSure = (passage: Passage): boolean => passage.sureness >= unsure

/** Told in passing of what was before, or of what lasted longer than any news. */
export function isBackground({ events: [first] }: Passage): boolean {
  const { start, end } = first?.interval ?? {}
  const isLong = start !== undefined && end !== undefined && addDays(dayOf(start), longestNews) < dayOf(end)
  return first?.background === true || isLong
}

const longestNews = 45

/** What happened in the last days of the record weighs more, where the words tell its day: a reader asks what is new, and looks back elsewhere. */
export function latestWeighMore(passages: readonly Passage[]): readonly Passage[] {
  const last = passages.reduce((day, passage) => (isIsoDay(passage.day) && passage.day > day ? passage.day : day), '')
  if (!isIsoDay(last)) return passages
  const recent = addDays(last, -recentDays)
  return passages
    .map((passage) =>
      isIsoDay(passage.day) && passage.day > recent && passage.claim.when.kind !== 'assumed' ? { ...passage, weight: passage.weight * recentBonus } : passage,
    )
    .sort((a, b) => b.weight - a.weight)
}

const recentDays = 14
const recentBonus = 2

/** The first `most`. Papers that print the same sentence are one; what was told before is not told again. */
export function withoutRepeats(passages: readonly Passage[], { quotes }: Telling, told: Set<string>, most: number): readonly Passage[] {
  const kept: Passage[] = []
  for (const passage of passages) {
    if (kept.length >= most) break
    const words = quotes.sentence(passage.claim)
    if (!told.has(words)) kept.push(passage)
    told.add(words)
  }
  return kept
}

/**
 * The day, or the month or year where no more is known: "2024-10-15", "2024-10", "2024". They sort by time. What happened within two days stands
 * under the later: "overnight" is told with the morning, and what has no day of its own with the day that it was reported.
 */
function headingOf(interval: Interval | undefined): string {
  const start = interval?.start ?? interval?.end
  if (interval === undefined || start === undefined) return 'date unknown'
  const words = intervalWords(interval)
  if (/^\d{4}$/u.test(words)) return words
  if (/^\p{Lu}\p{L}+ \d{4}$/u.test(words)) return start.slice(0, 7)
  const [first, last] = [dayOf(start), dayOf(interval.end ?? start)]
  return last <= addDays(first, 1) ? last : first
}

export function tellPassage({ day, events, claim }: Passage, { lookup, quotes }: Telling): Happening {
  const lead = events[0]!
  return {
    day,
    when: whenTold(lead.interval, lead.claims, lookup),
    quote: quotes.sentence(claim),
    topics: [...new Set(events.map(topicWithStatus))],
    told: sourceWords(lead, sidesOf(lead, lookup), lookup),
    lead,
    events: events.map(({ id }) => id),
    claims: [...new Set([claim.id, ...events.flatMap(({ claims }) => claims)])],
  }
}

const topicWithStatus = (event: Event): string => `${topicOf(event)}${event.status === 'done' ? '' : ` (${event.status})`}`

export type Day = { readonly day: string; readonly happenings: readonly Happening[] }

/** By day, the latest day first; within a day the weightiest first. */
export function daysOf(passages: readonly Passage[], telling: Telling): readonly Day[] {
  const byDay = groupBy(
    passages.map((passage) => tellPassage(passage, telling)),
    ({ day }) => day,
  )
  const latestFirst = ([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number => (a < b ? 1 : -1)
  // "date unknown" sorts before every day as a text, and goes last
  const [undated, dated] = [byDay.get('date unknown'), [...byDay].filter(([day]) => day !== 'date unknown').sort(latestFirst)]
  const days = [...dated, ...(undated === undefined ? [] : [['date unknown', undated] as const])]
  return days.map(([day, list]) => ({ day, happenings: list }))
}
