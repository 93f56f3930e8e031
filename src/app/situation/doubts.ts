import type { Claim } from '../../domain/claim.ts'
import type { FindingCode } from '../../domain/finding.ts'
import type { ClaimId, ReportId } from '../../domain/id.ts'
import type { Commitment } from '../../domain/record.ts'
import type { Span } from '../../domain/span.ts'
import type { TellableRecord } from '../open-record.ts'
import { groupBy } from '../group-by.ts'
import type { Line } from '../refs.ts'
import { sidesOf } from '../sides.ts'
import { leadClaim, whenOf } from '../wording/event-words.ts'
import { capital, inQuotes, listWords, percent, plural } from '../wording/prose.ts'
import { tellPassage, type Passage } from './happened.ts'
import type { Telling } from './telling.ts'
import { outcomeOf, outcomeWords } from './undertakings.ts'

/** What each code says, with its count before it; what only a programmer asks is told together. */
const sayings: Readonly<Record<FindingCode, readonly [one: string, many: string]>> = {
  'date-ambiguous': ['date has more than one reading', 'dates have more than one reading'],
  'date-unreadable': ['date of publication could not be read', 'dates of publication could not be read'],
  'date-impossible': ['date is not in the calendar', 'dates are not in the calendar'],
  'publication-unknown': ['report has no day of publication', 'reports have no day of publication'],
  'publication-in-future': ['report is dated after it was read', 'reports are dated after they were read'],
  'actor-unknown': ['name that acts is not known', 'names that act are not known'],
  'actor-ambiguous': ['name fits more than one party', 'names fit more than one party'],
  'pronoun-unresolved': ['pronoun stands for nobody who was named', 'pronouns stand for nobody who was named'],
  'place-unknown': ['place is not in the gazetteer', 'places are not in the gazetteer'],
  'place-ambiguous': ['place fits more than one on the map', 'places fit more than one on the map'],
  'act-ambiguous': ['wording leaves open what kind of act it tells', 'wordings leave open what kind of act they tell'],
  'act-disputed': ['wording leaves open what kind of act it tells', 'wordings leave open what kind of act they tell'],
  'act-unread': ['wording leaves open what kind of act it tells', 'wordings leave open what kind of act they tell'],
  'speaker-unknown': ['quotation has no speaker who can be told', 'quotations have no speaker who can be told'],
  'quotation-unclosed': ['quotation is not closed', 'quotations are not closed'],
  'language-not-english': ['report is not in English', 'reports are not in English'],
  'text-damaged': ['text is damaged', 'texts are damaged'],
  'sentence-too-long': ['sentence is too long to be parsed', 'sentences are too long to be parsed'],
}

const mostExamples = 3
const mostPassages = 6
const mostOutcomes = 4

export type Doubtful = {
  /** What is told as having happened. */
  readonly told: readonly Passage[]
  /** What was left out of it, as its reading is unsure. */
  readonly setApart: readonly Passage[]
  readonly claims: readonly Claim[]
  readonly commitments: readonly Commitment[]
}

/** What a reader should not rely on: what rests on one origin or one side, what was read without certainty, and what the texts left open. */
export function doubtLines(record: TellableRecord, { told, setApart, claims, commitments }: Doubtful, telling: Telling, full: boolean): readonly Line[] {
  const assumed = claims.filter(({ when }) => when.kind === 'assumed')
  return [
    ...originLines(told, telling),
    ...lineIf(
      assumed.length,
      `For ${assumed.length} of ${plural(claims.length, 'claim')} the report names no day; that of the report is taken.`,
      assumed.map(({ id }) => id),
    ),
    ...findingLines(record, new Set(claims.map(({ report }) => report))),
    ...outcomeLines(commitments, telling, full ? Infinity : mostOutcomes),
    ...setApartLines(setApart, telling, full ? Infinity : mostPassages),
  ]
}

const lineIf = (count: number, text: string, claims: Line['claims']): readonly Line[] => (count === 0 ? [] : [{ text, claims }])

const firstClaims = (passages: readonly Passage[]): readonly ClaimId[] => passages.map(({ claim }) => claim.id)

function originLines(told: readonly Passage[], { lookup }: Telling): readonly Line[] {
  const single = told.filter(({ events }) => events.every(({ origins }) => origins.length === 1))
  const oneSided = told.filter(({ events }) => {
    const { actorSide, recipientSide, others } = sidesOf(events[0]!, lookup)
    return others.length === 0 && (actorSide.length === 0) !== (recipientSide.length === 0)
  })
  const of = (list: readonly Passage[], one: string, many: string): string =>
    list.length === told.length
      ? `All that is told above ${one}`
      : `${list.length} of the ${plural(told.length, 'happening')} told above ${list.length === 1 ? one : many}`
  return [
    ...lineIf(single.length, `${of(single, 'rests on one origin', 'rest on one origin each')}.`, firstClaims(single)),
    ...lineIf(oneSided.length, `${of(oneSided, 'comes from one of the sides alone', 'come from one of the sides alone')}.`, firstClaims(oneSided)),
  ]
}

/** "Left out above, as ... (18 % certain): “...”": what it says and why it is doubtful. */
function setApartLines(passages: readonly Passage[], telling: Telling, most: number): readonly Line[] {
  const rest = passages.slice(most)
  return [
    ...passages.slice(0, most).map((passage) => {
      const { when, quote, told, claims } = tellPassage(passage, telling)
      return { text: `Read with doubt, ${when}: ${inQuotes(quote)} (${told}; ${whyDoubtful(passage.claim)}).`, claims }
    }),
    ...lineIf(
      rest.length,
      `${plural(rest.length, 'other happening was', 'other happenings were')} read with doubt; “sitrep claims” shows them.`,
      firstClaims(rest),
    ),
  ]
}

/** The gravest reasons first: "19 % certain: nobody is named who did it; no date is told". */
export function whyDoubtful({ certainty, doubts }: Claim): string {
  const gravest = [...doubts].sort((a, b) => a.factor - b.factor).slice(0, 2)
  return `${percent(certainty)} certain${gravest.length === 0 ? '' : `: ${gravest.map(({ because }) => because.split(' (', 1)[0] ?? '').join('; ')}`}`
}

/** The surest of what perhaps came of threats and promises. */
function outcomeLines(commitments: readonly Commitment[], telling: Telling, most: number): readonly Line[] {
  const lastOf = ({ changes }: Commitment): number => changes.at(-1)?.certainty ?? 0
  const lines = [...commitments].sort((a, b) => lastOf(b) - lastOf(a)).flatMap((commitment) => doubtfulOutcome(commitment, telling))
  const rest = lines.slice(most)
  const text = `${plural(rest.length, 'other threat, promise or demand', 'other threats, promises and demands')} may have come to something; “sitrep threats” lists ${rest.length === 1 ? 'it' : 'them'}.`
  return [...lines.slice(0, most), ...(rest.length === 0 ? [] : [{ text, claims: rest.flatMap(({ claims }) => claims.slice(0, 1)) }])]
}

/** What perhaps came of a threat or promise, told as doubtful and not on the ledger. */
export function doubtfulOutcome(commitment: Commitment, telling: Telling): readonly Line[] {
  const change = commitment.changes.at(-1)
  const lead = leadClaim(commitment.claims, telling)
  if (change === undefined || lead === undefined || outcomeOf(commitment) !== undefined) return []
  const [word, deed] = [telling.quotes.sentence(lead), telling.lookup.claim(change.claim)]
  const shown = deed === undefined || deed === lead ? '' : ` by ${inQuotes(telling.quotes.sentence(deed))}`
  return [
    {
      text: `Perhaps ${change.status}${change.interval === undefined ? '' : `, ${whenOf(change.interval)}`}${shown}: the ${commitment.kind} ${inQuotes(word)}; ${outcomeWords(change)}.`,
      claims: [change.claim, ...commitment.claims],
    },
  ]
}

function findingLines({ doubts, claims }: TellableRecord, reports: ReadonlySet<ReportId>): readonly Line[] {
  const bySaying = new Map<string, { readonly say: readonly [string, string]; readonly words: string[]; readonly claims: Claim[] }>()
  const claimsOf = groupBy(claims, ({ report }) => report)
  for (const { report, finding } of doubts) {
    if (!reports.has(report.id)) continue
    const say = sayings[finding.code]
    const group = bySaying.get(say[0]) ?? { say, words: [], claims: [] }
    bySaying.set(say[0], group)
    group.words.push(report.text.slice(finding.at.start, Math.min(finding.at.end, finding.at.start + 60)))
    const near = nearest(claimsOf.get(report.id) ?? [], finding.at)
    if (near) group.claims.push(near)
  }
  return [...bySaying.values()]
    .sort((a, b) => b.words.length - a.words.length || a.say[0].localeCompare(b.say[0]))
    .map(({ say, words, claims: near }) => {
      const examples = [...new Set(words.filter((each) => each !== ''))]
      const shown = listWords([...examples.slice(0, mostExamples).map((each) => `“${each}”`), ...(examples.length > mostExamples ? ['others'] : [])])
      return {
        text: `${capital(`${words.length} ${say[words.length === 1 ? 0 : 1]}`)}${shown === '' ? '' : `: ${shown}`}.`,
        claims: near.map(({ id }) => id),
      }
    })
}

/** The claim of the report that stands nearest to the words. */
function nearest(claims: readonly Claim[], at: Span): Claim | undefined {
  const distance = ({ evidence }: Claim): number => Math.max(0, evidence.start - at.end, at.start - evidence.end)
  return [...claims].sort((a, b) => distance(a) - distance(b))[0]
}
