import type { Claim, Quantity } from '../../domain/claim.ts'
import type { ClaimId } from '../../domain/id.ts'
import type { Event } from '../../domain/record.ts'
import { wordsAt } from '../../domain/span.ts'
import { sureness } from '../../record/sureness.ts'
import { groupBy } from '../group-by.ts'
import type { Line } from '../refs.ts'
import { leadClaim, whenTold } from '../wording/event-words.ts'
import { capital, inQuotes, listWords } from '../wording/prose.ts'
import { unsure, type Telling } from './telling.ts'

const order: readonly Quantity['kind'][] = ['dead', 'injured', 'missing', 'detained', 'displaced', 'crowd', 'money', 'count']
const mostNumbers = 15

/** The numbers that events were told with, of the news before those of the background, the gravest kinds first; different numbers of one thing stand side by side by who says them. */
export function numbersOf(events: readonly Event[], telling: Telling): readonly Line[] {
  const told = events.flatMap((event) => numbersOfEvent(event, telling))
  // two numbers of one sentence are told once
  return [...groupBy(told, ({ sentence }) => sentence)]
    .map(([, list]) => ({ ...list[0]!, values: valuesOfSentence(list), ids: list.flatMap(({ ids }) => ids) }))
    .sort(
      (a, b) =>
        Number(a.background) - Number(b.background) ||
        order.indexOf(a.kind) - order.indexOf(b.kind) ||
        b.certainty - a.certainty ||
        a.sentence.localeCompare(b.sentence),
    )
    .slice(0, mostNumbers)
    .map(({ values, lead, when, by, ids }) => ({
      text: `${capital(values)}: ${inQuotes(telling.quotes.sentence(lead))} (${when}; ${by})`,
      claims: [...new Set(ids)],
    }))
}

/** Of the dead of one sentence the largest number: "nine were killed, seven in the port and two at the depot" tells of nine. */
function valuesOfSentence(list: readonly Told[]): string {
  const told = [...groupBy(list, ({ kind }) => kind)].flatMap(([kind, own]) => (harmed.has(kind) ? [...own].sort((a, b) => b.most - a.most).slice(0, 1) : own))
  return listWords([...new Set(told.map(({ values }) => values))])
}

const harmed: ReadonlySet<Quantity['kind']> = new Set(['dead', 'injured', 'missing', 'detained', 'displaced'])

/** The largest of its kind in the claim, where parts stand beside the sum. */
const isSum = ({ kind, low }: Quantity, { quantities }: Claim): boolean =>
  !harmed.has(kind) || quantities.every((other) => other.kind !== kind || other.low <= low)

type Told = {
  readonly kind: Quantity['kind']
  readonly certainty: number
  readonly background: boolean
  readonly values: string
  readonly most: number
  readonly sentence: string
  readonly lead: Claim
  readonly when: string
  /** Who says so. */
  readonly by: string
  readonly ids: readonly ClaimId[]
}

function numbersOfEvent(event: Event, telling: Telling): readonly Told[] {
  const { lookup, quotes } = telling
  const all = event.claims
    .flatMap((id) => lookup.claim(id) ?? [])
    .flatMap((claim) => claim.quantities.map((quantity) => ({ claim, quantity })))
    .filter(({ claim, quantity }) => sureness(claim) >= unsure && isTold(quantity, claim, telling))
  return [...groupBy(all, ({ quantity }) => `${quantity.kind} ${quantity.unit}`).values()].flatMap((own): readonly Told[] => {
    const { kind } = own[0]!.quantity
    const ids = [...new Set(own.map(({ claim }) => claim.id))]
    const lead = leadClaim(ids, telling)
    if (lead === undefined) return []
    const values = `${valuesBySayer(own, telling)}${kind === 'count' || kind === 'crowd' || kind === 'money' ? '' : ` ${kind}`}`
    const when = whenTold(event.interval, event.claims, lookup)
    const by = listWords([...new Set(own.map(({ claim }) => sayer(claim, telling)))], 4)
    const most = Math.max(...own.map(({ quantity }) => quantity.low))
    return [{ kind, certainty: event.certainty, background: event.background, values, most, sentence: quotes.sentenceKey(lead), lead, when, by, ids }]
  })
}

/** "58 South Koreans"; "3 soldiers (Russian army), 30 soldiers (Ukrainian army)" where they differ by who says them: never one number of several. */
function valuesBySayer(told: readonly { readonly claim: Claim; readonly quantity: Quantity }[], telling: Telling): string {
  const byValue = groupBy(told, ({ claim, quantity }) => valueOf(quantity, claim, telling))
  const sayers = new Set(told.map(({ claim }) => sayer(claim, telling)))
  if (byValue.size === 1) return [...byValue.keys()].map(spelled).join('')
  if (sayers.size === 1) return listWords([...byValue.keys()])
  return [...byValue].map(([value, list]) => `${value} (${listWords([...new Set(list.map(({ claim }) => sayer(claim, telling)))], 4)})`).join(', ')
}

const smallNumbers = 'no one two three four five six seven eight nine'.split(' ')
/** "at least four people", "30 soldiers": numbers below ten as newspapers write them. */
const spelled = (value: string): string =>
  value.replace(/(?<![\d,.-])\b[1-9](?= \p{L})(?! (?:million|billion))/u, (digit) => smallNumbers[Number(digit)] ?? digit)

/** Whom a claim comes from: the innermost speaker, else the paper. */
function sayer({ saidBy, report }: Claim, { lookup }: Telling): string {
  return saidBy.findLast(({ party }) => party.name !== '' && party.name !== 'unnamed')?.party.name ?? lookup.report(report)?.source?.name ?? 'the report'
}

const numberWord = /^(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens|scores|hundreds|thousands|some|about|around|more|at)$/iu

/** "31 May" is no crowd of 31, "half a million" no million, and one clause no number. */
function isTold(quantity: Quantity, claim: Claim, telling: Telling): boolean {
  if (quantity.kind !== 'count' && quantity.kind !== 'crowd') return isSum(quantity, claim)
  const words = wordsAt(telling.lookup.report(claim.report)?.text ?? '', quantity.at)
  return isNamed(quantity, claim, telling) && !takingPart.has(quantity.unit) && !/^(?:hundred|thousand|million|billion)\b/iu.test(words) && quantity.high > 1
}

/** "between the two countries": who takes part is counted, and nothing that was done. */
const takingPart: ReadonlySet<string> = new Set('country nation state side party government capital neighbour neighbor name day night hour week'.split(' '))

/** The words of the number say what is counted; "four of which" does not. */
function isNamed({ at, unit }: Quantity, { report: id }: Claim, { lookup }: Telling): boolean {
  const words = wordsAt(lookup.report(id)?.text ?? '', at).toLowerCase()
  return words.includes(' ') && words.includes(unit.toLowerCase().slice(0, 4))
}

/** In the words of the report where they are plain ("58 South Koreans"), else worked out. */
function valueOf(quantity: Quantity, claim: Claim, telling: Telling): string {
  const words = wordsAt(telling.lookup.report(claim.report)?.text ?? '', quantity.at).replaceAll(/\s+/gu, ' ')
  const isPlain = quantity.low === quantity.high && !quantity.approximate && isNamed(quantity, claim, telling) && words.length < 50
  return isPlain ? words.replace(/^\p{Lu}\p{Ll}+/u, (first) => (numberWord.test(first) ? first.toLowerCase() : first)) : quantityWords(quantity)
}

const plurals: Readonly<Record<string, string>> = {
  person: 'people',
  people: 'people',
  personnel: 'personnel',
  aircraft: 'aircraft',
  man: 'men',
  woman: 'women',
  child: 'children',
  policeman: 'policemen',
}

/** "about 20 balloons", "at least 10 shots", "1 person", "USD 5,000". */
function quantityWords({ kind, unit, low, high, approximate }: Quantity): string {
  const isOpen = high >= Number.MAX_SAFE_INTEGER
  const number = (value: number): string => value.toLocaleString('en')
  const many = low === high || isOpen ? number(low) : `${number(low)} to ${number(high)}`
  const units = low === 1 && high === 1 ? unit : (plurals[unit] ?? (unit === '' || unit.endsWith('s') ? unit : `${unit}s`))
  const lead = isOpen ? 'at least ' : approximate ? 'about ' : ''
  return `${lead}${kind === 'money' ? `${unit} ${many}` : `${many} ${units}`}`.trim()
}
