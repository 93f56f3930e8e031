import type { Claim, Quantity } from '../../domain/claim.ts'
import type { ClaimId } from '../../domain/id.ts'
import type { Event } from '../../domain/record.ts'
import { wordsAt } from '../../domain/span.ts'
import { groupBy } from '../group-by.ts'
import type { Line } from '../refs.ts'
import { leadClaim, whenOf } from '../wording/event-words.ts'
import { capital, listWords } from '../wording/prose.ts'
import type { Telling } from './telling.ts'

const order: readonly Quantity['kind'][] = ['dead', 'injured', 'missing', 'detained', 'displaced', 'crowd', 'money', 'count']
const mostNumbers = 15

/** The numbers that events were told with, the gravest kinds first; different numbers of one thing stand side by side by who says them. */
export function numbersOf(events: readonly Event[], telling: Telling): readonly Line[] {
  const told = events.flatMap((event) => numbersOfEvent(event, telling))
  // two numbers of one sentence are told once
  return [...groupBy(told, ({ sentence }) => sentence)]
    .map(([, [first, ...more]]) => ({
      ...first!,
      values: listWords([first!, ...more].map(({ values }) => values)),
      ids: [first!, ...more].flatMap(({ ids }) => ids),
    }))
    .sort((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind) || b.certainty - a.certainty || a.sentence.localeCompare(b.sentence))
    .slice(0, mostNumbers)
    .map(({ values, lead, when, ids }) => ({ text: `${capital(values)}: “${telling.quotes.sentence(lead)}” (${when})`, claims: [...new Set(ids)] }))
}

type Told = {
  readonly kind: Quantity['kind']
  readonly certainty: number
  readonly values: string
  readonly sentence: string
  readonly lead: Claim
  readonly when: string
  readonly ids: readonly ClaimId[]
}

function numbersOfEvent(event: Event, telling: Telling): readonly Told[] {
  const { lookup, quotes } = telling
  const all = event.claims.flatMap((id) => lookup.claim(id) ?? []).flatMap((claim) => claim.quantities.map((quantity) => ({ claim, quantity })))
  return [...groupBy(all, ({ quantity }) => `${quantity.kind} ${quantity.unit}`).values()].flatMap((own): readonly Told[] => {
    const { kind } = own[0]!.quantity
    const ids = [...new Set(own.map(({ claim }) => claim.id))]
    const lead = leadClaim(ids, lookup)
    if (lead === undefined) return []
    const values = `${valuesBySayer(own, telling)}${kind === 'count' || kind === 'crowd' || kind === 'money' ? '' : ` ${kind}`}`
    return [{ kind, certainty: event.certainty, values, sentence: quotes.sentenceKey(lead), lead, when: whenOf(event.interval), ids }]
  })
}

/** "58 South Koreans"; "3 soldiers (Russian army), 30 soldiers (Ukrainian army)" where they differ by who says them. */
function valuesBySayer(told: readonly { readonly claim: Claim; readonly quantity: Quantity }[], telling: Telling): string {
  const byValue = groupBy(told, ({ claim, quantity }) => valueOf(quantity, claim, telling))
  const sayers = new Set(told.map(({ claim }) => sayer(claim, telling)))
  if (byValue.size === 1 || sayers.size === 1) return listWords([...byValue.keys()])
  return [...byValue].map(([value, list]) => `${value} (${listWords([...new Set(list.map(({ claim }) => sayer(claim, telling)))], 4)})`).join(', ')
}

/** Whom a claim comes from: the innermost speaker, else the paper. */
function sayer({ saidBy, report }: Claim, { lookup }: Telling): string {
  return saidBy.at(-1)?.party.name ?? lookup.report(report)?.source?.name ?? 'the report'
}

/** In the words of the report where they are plain ("58 South Koreans"), else worked out. */
function valueOf(quantity: Quantity, { report: id }: Claim, { lookup }: Telling): string {
  const report = lookup.report(id)
  const words = report === undefined ? '' : wordsAt(report.text, quantity.at).replaceAll(/\s+/gu, ' ')
  const isNamed = words.toLowerCase().includes(quantity.unit.toLowerCase().slice(0, 4)) && words.includes(' ')
  const isPlain = quantity.low === quantity.high && !quantity.approximate && isNamed && words.length < 50
  return isPlain ? words : quantityWords(quantity)
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
