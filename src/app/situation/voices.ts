import type { Claim } from '../../domain/claim.ts'
import type { ClaimId } from '../../domain/id.ts'
import type { Party } from '../../domain/party.ts'
import type { Event } from '../../domain/record.ts'
import { intervalOf } from '../../domain/when.ts'
import { countryName, findCountryWords, isCountry } from '../../knowledge/countries/find-country.ts'
import { whenOf } from '../wording/event-words.ts'
import { intervalWords } from '../wording/when-words.ts'
import { isIsoDay } from '../../domain/when.ts'
import { topicOf } from '../wording/prose.ts'
import type { Telling } from './telling.ts'

/** What one speaker says, in the words of the reports. */
type Voice = {
  readonly name: string
  readonly total: number
  readonly says: readonly { readonly quote: string; readonly when: string; readonly claims: readonly ClaimId[] }[]
}

/** The speakers of one country; `side` is empty for those of none that is known. */
export type Side = { readonly side: string; readonly voices: readonly Voice[] }

const mostSides = 5
const mostVoices = 4
const mostQuotes = 2

/** Who says what, side by side: the countries that were asked for first, then those that speak most. */
export function sidesThatSpeak(claims: readonly Claim[], telling: Telling, first: readonly string[]): readonly Side[] {
  const sides = new Map<string, Map<string, Claim[]>>()
  for (const claim of claims) {
    const speaker = claim.saidBy.findLast(({ party }) => party.name !== '')?.party
    if (speaker === undefined) continue
    const side = speaker.country !== undefined && isCountry(speaker.country) ? speaker.country : ''
    const voices = sides.get(side) ?? new Map<string, Claim[]>()
    sides.set(side, voices)
    const name = voiceName(speaker)
    voices.set(name, [...(voices.get(name) ?? []), claim])
  }
  const rank = (code: string): number => (first.includes(code) ? first.indexOf(code) : code === '' ? 1000 : 100)
  const size = (voices: ReadonlyMap<string, readonly Claim[]>): number => [...voices.values()].reduce((sum, list) => sum + list.length, 0)
  return [...sides]
    .sort(([a, x], [b, y]) => rank(a) - rank(b) || size(y) - size(x) || a.localeCompare(b))
    .slice(0, mostSides)
    .map(([code, voices]) => ({
      side: code === '' ? '' : countryName(code),
      voices: [...voices]
        .sort(([a, x], [b, y]) => y.length - x.length || a.localeCompare(b))
        .slice(0, mostVoices)
        .map(([name, list]) => voiceOf(name, list, telling)),
    }))
}

/** "South Korea's unification ministry", "the unification ministry in Seoul": the unification ministry of South Korea. */
function voiceName({ name, kind }: Party): string {
  if (kind === 'person') return name
  const words = name.replace(/^the /iu, '').split(' ')
  const country = findCountryWords(
    words.map((word) => word.replace(/['’]s?$/u, '')),
    0,
  )
  const rest = country === undefined || country.length >= words.length ? words : words.slice(country.length)
  const seat = rest.lastIndexOf('in')
  return (seat > 0 && findCountryWords(rest, seat + 1) !== undefined ? rest.slice(0, seat) : rest).join(' ')
}

/** The surest of what somebody says, each sentence once, in the order of time. */
function voiceOf(name: string, claims: readonly Claim[], { quotes }: Telling): Voice {
  const bySentence = new Map<string, Claim[]>()
  for (const claim of [...claims].sort((a, b) => b.certainty - a.certainty || a.id.localeCompare(b.id))) {
    const key = quotes.sentence(claim)
    bySentence.set(key, [...(bySentence.get(key) ?? []), claim])
  }
  const says = [...bySentence].slice(0, mostQuotes).map(([quote, list]) => ({
    quote,
    when: whenOf(intervalOf(list[0]!.when)),
    from: intervalOf(list[0]!.when)?.start ?? '',
    claims: list.map(({ id }) => id),
  }))
  const inOrder = says.sort((a, b) => a.from.localeCompare(b.from)).map(({ quote, when, claims: own }) => ({ quote, when, claims: own }))
  return { name, total: bySentence.size, says: inOrder }
}

/** One point on which the claims of an event differ, side by side. */
export type Dispute = {
  readonly topic: string
  readonly about: string
  readonly versions: readonly { readonly value: string; readonly by: readonly string[]; readonly claims: readonly ClaimId[] }[]
}

const questions = { number: 'how many', day: 'on which day', place: 'where', actor: 'who did it', whether: 'whether at all' } as const

export function disputesOf(events: readonly Event[]): readonly Dispute[] {
  return events.flatMap((event) =>
    event.disagreements.map(({ about, unit, versions }) => ({
      topic: `${topicOf(event)}, ${whenOf(event.interval)}`,
      about: unit === undefined ? questions[about] : `${questions[about]} ${unit}s`,
      versions: versions.map(({ value, by, claims }) => ({ value: valueWords(about, value), by, claims })),
    })),
  )
}

function valueWords(about: keyof typeof questions, value: string): string {
  if (about === 'day' && isIsoDay(value)) return intervalWords({ start: value, end: value, grain: 'day' })
  if (about === 'actor')
    return value
      .split(', ')
      .map((code) => (isCountry(code) ? countryName(code) : code))
      .join(', ')
  return value
}
