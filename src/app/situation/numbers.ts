import type { Claim, Quantity } from '../../domain/claim.ts'
import type { ClaimId } from '../../domain/id.ts'
import type { Event } from '../../domain/record.ts'
import { wordsAt } from '../../domain/span.ts'
import type { Line } from '../refs.ts'
import { leadClaim, whenOf } from '../wording/event-words.ts'
import { listWords } from '../wording/prose.ts'
import type { Telling } from './telling.ts'

const order: readonly Quantity['kind'][] = ['dead', 'injured', 'missing', 'detained', 'displaced', 'crowd', 'money', 'count']
const mostNumbers = 15

/** The numbers that events were told with, the gravest kinds first; different numbers of one thing stand side by side by who says them. */
export function numbersOf(events: readonly Event[], telling: Telling): readonly Line[] {
  return events
    .flatMap((event) => numbersOfEvent(event, telling))
    .sort((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind) || b.certainty - a.certainty || a.line.text.localeCompare(b.line.text))
    .slice(0, mostNumbers)
    .map(({ line }) => line)
}

function numbersOfEvent(event: Event, telling: Telling) {
  const { lookup, quotes } = telling
  const claims = event.claims.flatMap((id) => lookup.claim(id) ?? [])
  const kinds = new Map<string, { readonly kind: Quantity['kind']; readonly values: Map<string, Claim[]> }>()
  for (const claim of claims) {
    for (const quantity of claim.quantities) {
      const key = `${quantity.kind} ${quantity.unit}`
      const { values } = kinds.get(key) ?? kinds.set(key, { kind: quantity.kind, values: new Map() }).get(key)!
      const value = valueOf(quantity, claim, telling)
      values.set(value, [...(values.get(value) ?? []), claim])
    }
  }
  return [...kinds.values()].map(({ kind, values }) => {
    const told = [...values].map(([value, list]) =>
      values.size === 1 ? value : `${value} (${listWords([...new Set(list.map((claim) => sayer(claim, telling)))], 4)})`,
    )
    const ids: readonly ClaimId[] = [...new Set([...values.values()].flatMap((list) => list.map(({ id }) => id)))]
    const lead = leadClaim(ids, lookup)
    const text = `${told.join(', ')}${kind === 'count' || kind === 'crowd' ? '' : ` ${kind}`}: “${lead === undefined ? '' : quotes.sentence(lead)}” (${whenOf(event.interval)})`
    return { kind, certainty: event.certainty, line: { text, claims: ids } }
  })
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

const irregular: Readonly<Record<string, string>> = { person: 'people', man: 'men', woman: 'women', child: 'children', policeman: 'policemen' }

/** "about 20 balloons", "10 shots or more", "1 person". */
export function quantityWords({ kind, unit, low, high, approximate }: Quantity): string {
  const number = (value: number): string => value.toLocaleString('en')
  const many = low === high ? number(low) : high >= Number.MAX_SAFE_INTEGER ? number(low) : `${number(low)} to ${number(high)}`
  const isOne = low === 1 && high === 1
  const units = isOne || unit === '' ? unit : (irregular[unit] ?? (unit.endsWith('s') ? unit : `${unit}s`))
  const more = high >= Number.MAX_SAFE_INTEGER ? ' or more' : ''
  return `${approximate ? 'about ' : ''}${kind === 'money' ? `${unit} ${many}`.trim() : `${many} ${units}`.trim()}${more}`
}
