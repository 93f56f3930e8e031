import type { Claim } from '../../domain/claim.ts'
import type { ClaimId, EventId } from '../../domain/id.ts'
import type { Event } from '../../domain/record.ts'
import { dayOf, type Interval } from '../../domain/when.ts'
import { groupBy } from '../group-by.ts'
import { sidesOf } from '../sides.ts'
import { leadClaim, toldBy, whenOf } from '../wording/event-words.ts'
import { topicOf } from '../wording/prose.ts'
import { intervalWords } from '../wording/when-words.ts'
import type { Telling } from './telling.ts'
import { eventWeight } from './weigh.ts'

/** The events that one sentence tells of, before they are put into words. */
export type Passage = {
  readonly day: string
  /** The weightiest event first. */
  readonly events: readonly Event[]
  readonly claim: Claim
  readonly weight: number
}

/** What one sentence tells of, which may be several events. */
export type Happening = {
  readonly day: string
  readonly when: string
  /** The whole sentence, word for word. */
  readonly quote: string
  /** What was done, by whom and to whom, for each event of the sentence. */
  readonly topics: readonly string[]
  readonly told: string
  /** The event that weighs most, for colours and certainty. */
  readonly lead: Event
  readonly events: readonly EventId[]
  readonly claims: readonly ClaimId[]
}

/** Events of one sentence and day together, the weightiest first. */
export function passagesOf(events: readonly Event[], { lookup, quotes }: Telling): readonly Passage[] {
  const told = events
    .flatMap((event) => {
      const claim = leadClaim(event.claims, lookup)
      return claim === undefined ? [] : [{ event, claim, day: headingOf(event.interval), weight: eventWeight(event) }]
    })
    .sort((a, b) => b.weight - a.weight || (a.event.id < b.event.id ? -1 : 1))
  return [...groupBy(told, ({ day, claim }) => `${day} ${quotes.sentenceKey(claim)}`).values()].map((group) => {
    const { day, claim, weight } = group[0]!
    return { day, claim, weight, events: group.map(({ event }) => event) }
  })
}

/** The day, or the month or year where no more is known: "2024-10-15", "2024-10", "2024". They sort by time. */
function headingOf(interval: Interval | undefined): string {
  const start = interval?.start ?? interval?.end
  if (interval === undefined || start === undefined) return 'date unknown'
  const words = intervalWords(interval)
  if (/^\d{4}$/u.test(words)) return words
  return /^\p{Lu}\p{L}+ \d{4}$/u.test(words) ? start.slice(0, 7) : dayOf(start)
}

export function tellPassage({ day, events, claim }: Passage, { lookup, quotes }: Telling): Happening {
  const lead = events[0]!
  return {
    day,
    when: whenOf(lead.interval),
    quote: quotes.sentence(claim),
    topics: [...new Set(events.map(topicWithStatus))],
    told: toldBy(lead, sidesOf(lead, lookup)),
    lead,
    events: events.map(({ id }) => id),
    claims: [...new Set(events.flatMap(({ claims }) => claims))],
  }
}

const topicWithStatus = (event: Event): string => `${topicOf(event)}${event.status === 'done' ? '' : ` (${event.status})`}`

export type Day = { readonly day: string; readonly happenings: readonly Happening[] }

/** The weightiest `most`, by day, the latest day first; within a day the weightiest first. */
export function daysOf(passages: readonly Passage[], most: number, telling: Telling): { readonly days: readonly Day[]; readonly leftOut: number } {
  const kept = passages.slice(0, most).map((passage) => tellPassage(passage, telling))
  const byDay = groupBy(kept, ({ day }) => day)
  const latestFirst = ([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number => (a < b ? 1 : -1)
  // "date unknown" sorts before every day as a text, and goes last
  const [undated, dated] = [byDay.get('date unknown'), [...byDay].filter(([day]) => day !== 'date unknown').sort(latestFirst)]
  const days = [...dated, ...(undated === undefined ? [] : [['date unknown', undated] as const])]
  return { days: days.map(([day, list]) => ({ day, happenings: list })), leftOut: passages.length - kept.length }
}
