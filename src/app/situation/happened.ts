import type { ClaimId, EventId } from '../../domain/id.ts'
import type { Event } from '../../domain/record.ts'
import { dayOf } from '../../domain/when.ts'
import { groupBy } from '../group-by.ts'
import { sidesOf } from '../sides.ts'
import { leadClaim, toldBy, whenOf } from '../wording/event-words.ts'
import { topicOf } from '../wording/prose.ts'
import type { Telling } from './telling.ts'
import { eventWeight } from './weigh.ts'

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
  readonly weight: number
}

/** Events as one tells them: those of one sentence and day together, the weightiest first. */
export function happeningsOf(events: readonly Event[], { lookup, quotes }: Telling): readonly Happening[] {
  const groups = new Map<string, { readonly quote: string; readonly day: string; readonly events: Event[] }>()
  for (const event of [...events].sort((a, b) => eventWeight(b) - eventWeight(a) || a.id.localeCompare(b.id))) {
    const claim = leadClaim(event.claims, lookup)
    if (claim === undefined) continue
    const start = event.interval?.start ?? event.interval?.end
    const day = start === undefined ? 'date unknown' : dayOf(start)
    const key = `${day} ${quotes.sentenceKey(claim)}`
    const group = groups.get(key)
    if (group) group.events.push(event)
    else groups.set(key, { quote: quotes.sentence(claim), day, events: [event] })
  }
  return [...groups.values()].map(({ quote, day, events: told }) => {
    const lead = told[0]!
    return {
      day,
      when: whenOf(lead.interval),
      quote,
      topics: [...new Set(told.map(topicWithStatus))],
      told: toldBy(lead, sidesOf(lead, lookup)),
      lead,
      events: told.map(({ id }) => id),
      claims: [...new Set([...lead.claims, ...told.flatMap(({ claims }) => claims)])],
      weight: eventWeight(lead),
    }
  })
}

const topicWithStatus = (event: Event): string => `${topicOf(event)}${event.status === 'done' ? '' : ` (${event.status})`}`

export type Day = { readonly day: string; readonly happenings: readonly Happening[] }

/** The weightiest `most`, by day, the latest day first; within a day the weightiest first. */
export function daysOf(happenings: readonly Happening[], most: number): { readonly days: readonly Day[]; readonly leftOut: number } {
  const kept = [...happenings].sort((a, b) => b.weight - a.weight || a.lead.id.localeCompare(b.lead.id)).slice(0, most)
  const byDay = groupBy(kept, ({ day }) => day)
  const latestFirst = ([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number => (a < b ? 1 : -1)
  // "date unknown" sorts before every day as a text, and goes last
  const [undated, dated] = [byDay.get('date unknown'), [...byDay].filter(([day]) => day !== 'date unknown').sort(latestFirst)]
  const days = [...dated, ...(undated === undefined ? [] : [['date unknown', undated] as const])]
  return { days: days.map(([day, list]) => ({ day, happenings: list })), leftOut: happenings.length - kept.length }
}
