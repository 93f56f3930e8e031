import type { Claim } from '../../domain/claim.ts'
import type { ClaimId } from '../../domain/id.ts'
import type { Party } from '../../domain/party.ts'
import type { Event } from '../../domain/record.ts'
import { intervalOf } from '../../domain/when.ts'
import { countryName, findCountryWords, isCountry } from '../../knowledge/countries/find-country.ts'
import { groupBy } from '../group-by.ts'
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
  const said = claims.flatMap((claim) => {
    const speaker = claim.saidBy.findLast(({ party }) => party.name !== '')?.party
    return speaker === undefined
      ? []
      : [{ claim, name: voiceName(speaker), code: speaker.country !== undefined && isCountry(speaker.country) ? speaker.country : '' }]
  })
  const rank = (code: string): number => (first.includes(code) ? first.indexOf(code) : code === '' ? 1000 : 100)
  return [...groupBy(said, ({ code }) => code)]
    .sort(([a, x], [b, y]) => rank(a) - rank(b) || y.length - x.length || a.localeCompare(b))
    .slice(0, mostSides)
    .map(([code, own]) => ({
      side: code === '' ? '' : countryName(code),
      voices: [...groupBy(own, ({ name }) => name)]
        .sort(([a, x], [b, y]) => y.length - x.length || a.localeCompare(b))
        .slice(0, mostVoices)
        .map(([name, list]) =>
          voiceOf(
            name,
            list.map(({ claim }) => claim),
            telling,
          ),
        ),
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
  const surest = [...claims].sort((a, b) => b.certainty - a.certainty || (a.id < b.id ? -1 : 1))
  const sentences = [...groupBy(surest, quotes.sentenceKey).values()]
  // papers that print the same words are looked for among the surest only
  const told = groupBy(sentences.slice(0, 8 * mostQuotes), ([first]) => quotes.sentence(first!))
  const says = [...told].slice(0, mostQuotes).map(([quote, lists]) => {
    const own = lists.flat()
    return { quote, interval: intervalOf(own[0]!.when), ids: own.map(({ id }) => id) }
  })
  return {
    name,
    total: sentences.length,
    says: says
      .sort((a, b) => (a.interval?.start ?? '').localeCompare(b.interval?.start ?? ''))
      .map(({ quote, interval, ids }) => ({ quote, when: whenOf(interval), claims: ids })),
  }
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
  if (about === 'number') return value.endsWith('+') ? `at least ${value.slice(0, -1)}` : value.replace(/^~/u, 'about ').replace('-', ' to ')
  if (about === 'actor')
    return value
      .split(', ')
      .map((code) => (isCountry(code) ? countryName(code) : code))
      .join(', ')
  return value
}
