import type { Claim } from '../../domain/claim.ts'
import type { ClaimId } from '../../domain/id.ts'
import type { Party } from '../../domain/party.ts'
import { spanCovers } from '../../domain/span.ts'
import { intervalOf } from '../../domain/when.ts'
import { countryName, findCountryWords, isCountry } from '../../knowledge/countries/find-country.ts'
import { sureness } from '../../record/sureness.ts'
import { groupBy } from '../group-by.ts'
import { publishedDay } from '../../domain/report.ts'
import { whenOf } from '../wording/event-words.ts'
import { dayWords } from '../wording/when-words.ts'
import { unsure, type Telling } from './telling.ts'

type Saying = {
  readonly quote: string
  readonly when: string
  /** Which papers have it. */
  readonly told: string
  /** The sentence itself says who speaks. */
  readonly namesSpeaker: boolean
  readonly claims: readonly ClaimId[]
}

/** What one speaker says, in the words of the reports. */
type Voice = { readonly name: string; readonly total: number; readonly says: readonly Saying[] }

/** The speakers of one country; `side` is empty for those of none that is known. */
export type Side = { readonly side: string; readonly voices: readonly Voice[] }

const mostSides = 5
const mostVoices = 4
const mostQuotes = 2

/** Who says what, side by side: the countries that were asked for first, then those that speak most. Sentences that were told before are left out. */
export function sidesThatSpeak(claims: readonly Claim[], telling: Telling, first: readonly string[], told: Set<string>): readonly Side[] {
  const said = claims.flatMap((claim) => {
    const speaker = claim.saidBy.findLast(({ party }) => party.name !== '')?.party
    return speaker === undefined || sureness(claim) < unsure || !isSpeaker(speaker)
      ? []
      : [{ claim, name: voiceName(speaker), code: speaker.country !== undefined && isCountry(speaker.country) ? speaker.country : '' }]
  })
  const rank = (code: string): number => (first.includes(code) ? first.indexOf(code) : code === '' ? 1000 : 100)
  return [...groupBy(said, ({ code }) => code)]
    .sort(([a, x], [b, y]) => rank(a) - rank(b) || y.length - x.length || a.localeCompare(b))
    .map(([code, own]) => ({ side: code === '' ? '' : countryName(code), voices: voicesOf(own, telling, told) }))
    .filter(({ voices }) => voices.length > 0)
    .slice(0, mostSides)
}

function voicesOf(own: readonly { readonly claim: Claim; readonly name: string }[], telling: Telling, told: Set<string>): readonly Voice[] {
  const byName = [...groupBy(own, ({ name }) => name)].sort(([a, x], [b, y]) => y.length - x.length || a.localeCompare(b))
  const voices: Voice[] = []
  for (const [name, list] of byName) {
    if (voices.length === mostVoices) break
    const voice = voiceOf(
      name,
      list.map(({ claim }) => claim),
      telling,
      told,
    )
    if (voice.says.length > 0) voices.push(voice)
  }
  return voices
}

/** A paper, a statement or a report is where something stands, and nobody who says it. */
const isSpeaker = ({ name, kind }: Party): boolean =>
  kind === 'person' ||
  kind === 'country' ||
  !/^(?:and\b|or\b|(?:[\p{L}-]+ )*(?:reports?|statements?|documents?|papers?|media|studies|data|records?)$)/iu.test(name)

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

/** Deeds are told as what happened; of what somebody says, what is said and meant comes first. */
const worthOf = (claim: Claim, { quotes }: Telling): number => sureness(claim) * quotes.fitness(claim) * (deeds.has(claim.act.event) ? 0.5 : 1)
const deeds: ReadonlySet<string> = new Set(['ASSAULT', 'COERCE', 'MOBILIZE', 'AID', 'SANCTION', 'RETREAT'])

/** The surest of what somebody says, each sentence once, in the order of time. */
function voiceOf(name: string, claims: readonly Claim[], telling: Telling, told: Set<string>): Voice {
  const { quotes, lookup } = telling
  const surest = claims
    .filter((claim) => quotes.fitness(claim) >= leastFit)
    .map((claim) => ({ claim, worth: worthOf(claim, telling) }))
    .sort((a, b) => b.worth - a.worth || (a.claim.id < b.claim.id ? -1 : 1))
    .map(({ claim }) => claim)
  const sentences = [...groupBy(surest, quotes.sentenceKey).values()]
  // papers that print the same words are looked for among the surest only
  const byWords = groupBy(sentences.slice(0, 8 * mostQuotes), ([first]) => quotes.sentence(first!))
  const says = [...byWords].filter(([quote]) => !told.has(quote)).slice(0, mostQuotes)
  for (const [quote] of says) told.add(quote)
  const inOrder = says.map(([quote, lists]) => ({ quote, own: lists.flat() })).sort((a, b) => startOf(a.own[0]!).localeCompare(startOf(b.own[0]!)))
  return {
    name,
    total: sentences.length,
    says: inOrder.map(({ quote, own }) => ({
      quote,
      when: saidWhen(own[0]!, lookup),
      told: [...new Set(own.flatMap(({ report }) => lookup.report(report)?.source?.name ?? []))].join(', '),
      namesSpeaker: namesSpeaker(own[0]!, quotes.span(own[0]!)),
      claims: own.map(({ id }) => id),
    })),
  }
}

/** A sentence that leans on what the report said before tells a reader nothing here: "he had told him so". */
const leastFit = 0.5

/** When it was said: that day where it is told, else that of the report. */
function saidWhen({ saidBy, report }: Claim, { report: reportOf }: Telling['lookup']): string {
  const saidOn = saidBy.flatMap((speaker) => (speaker.saidOn === undefined ? [] : (intervalOf(speaker.saidOn) ?? []))).at(-1)
  if (saidOn !== undefined) return whenOf(saidOn)
  const found = reportOf(report)
  const day = found && publishedDay(found)
  return day === undefined ? '' : `reported ${dayWords(day)}`
}

const startOf = ({ when }: Claim): string => intervalOf(when)?.start ?? ''

function namesSpeaker({ saidBy }: Claim, sentence: { readonly start: number; readonly end: number }): boolean {
  return saidBy.some(({ party }) => spanCovers(sentence, party.at))
}
