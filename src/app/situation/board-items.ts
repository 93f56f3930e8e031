import type { ClaimId } from '../../domain/id.ts'
import type { BoardRow } from '../../domain/record.ts'
import { wordsAt } from '../../domain/span.ts'
import { countryName, isCountry } from '../../knowledge/countries/find-country.ts'
import type { Contradiction } from '../../record/contradictions.ts'
import { groupBy } from '../group-by.ts'
import type { Line } from '../refs.ts'
import { whenTold } from '../wording/event-words.ts'
import { capital, listWords, plural, thingName } from '../wording/prose.ts'
import { areTold, type Telling } from './telling.ts'

/** A thing as one tells it: what it is, what state it is in, and how it came to that. */
export type BoardItem = {
  readonly name: string
  readonly kind: string
  /** "Gori; Georgia and Russia": where it is, and, of an agreement, talks or a line, between whom. */
  readonly whose: string
  readonly now: string
  readonly states: readonly { readonly state: string; readonly when: string; readonly claims: readonly ClaimId[] }[]
}

/** The `most` things whose state changed last, the latest first, and how many there are besides. */
export function boardItems(
  board: readonly BoardRow[],
  most: number,
  telling: Telling,
): { readonly board: readonly BoardItem[]; readonly otherThings: readonly Line[] } {
  const items = groupAlike(
    [...board]
      .sort((a, b) => lastDay(b).localeCompare(lastDay(a)) || a.name.localeCompare(b.name))
      .filter((row) => isSureState(row, telling))
      .map((row) => ({ row, item: itemOf(row, telling) }))
      .filter(({ item }) => isNamed(item, () => item.whose)),
  )
  const others = board.filter((row) => !items.slice(0, most).some(({ rows }) => rows.includes(row)))
  const text = `${plural(others.length, 'other thing')}, unnamed, unsure or changed longer ago; “sitrep board” lists ${others.length === 1 ? 'it' : 'them'}.`
  return {
    board: items.slice(0, most).map(({ item }) => item),
    otherThings: others.length === 0 ? [] : [{ text, claims: others.flatMap(({ states }) => states.at(-1)?.claims.slice(0, 1) ?? []) }],
  }
}

/** "Ship" without a place tells a reader nothing. */
export const isNamed = ({ name, kind }: Pick<BoardItem, 'name' | 'kind'>, whose: () => string): boolean =>
  kind !== 'facility' || name.includes(' ') || /\p{Lu}|\p{N}/u.test(name) || whose() !== ''

/**
 * Of things whose country nobody tells, those that the claims asked for speak of, and what lies between states: nobody says whose an armistice is,
 * but a ship of unknown flag is not everybody's.
 */
export const ownOrSpokenOf =
  (isAskedFor: (claim: ClaimId) => boolean) =>
  ({ kind, parties, states }: BoardRow): boolean =>
    parties.length > 0 || betweenStates.has(kind) || states.some((state) => state.claims.some(isAskedFor))

/** Rows that read the same are told once, with the claims of all. */
function groupAlike(
  told: readonly { readonly row: BoardRow; readonly item: BoardItem }[],
): readonly { readonly rows: readonly BoardRow[]; readonly item: BoardItem }[] {
  const wordsOf = ({ name, whose, states }: BoardItem): string => [name.toLowerCase(), whose, ...states.map(({ state, when }) => `${state} ${when}`)].join('|')
  return [...groupBy(told, ({ item }) => wordsOf(item)).values()].map((alike) => {
    const { item } = alike[0]!
    const states = item.states.map((state, n) => ({ ...state, claims: [...new Set(alike.flatMap((other) => other.item.states[n]?.claims ?? []))] }))
    return { rows: alike.map(({ row }) => row), item: { ...item, states } }
  })
}

function itemOf(row: BoardRow, telling: Telling): BoardItem {
  const { name, kind, now, states } = row
  return {
    name,
    kind,
    whose: whoseWords(row, telling),
    now,
    states: states.map(({ state, interval, claims }) => ({
      state,
      when: interval === undefined ? '' : whenTold(interval, claims, telling.lookup),
      claims,
    })),
  }
}

/** The state that it is in is told for sure, whoever brought it about. */
export const isSureState = ({ states }: BoardRow, telling: Telling): boolean => areTold(states.at(-1)?.claims ?? [], telling)

/** Things that lie between states and are named by them; a port or a ship is not told as its attacker's. */
const betweenStates: ReadonlySet<string> = new Set(['channel', 'agreement', 'talks', 'measure'])

/** The name by which a report calls the place, where it stands beside the thing: "the port of Hodeidah", and no summit at which it was spoken of. */
function placeWords(name: string, claims: Iterable<ClaimId>, lookup: Telling['lookup']): string | undefined {
  for (const id of claims) {
    const claim = lookup.outline(id)?.statedPlace === name ? lookup.claim(id) : undefined
    if (claim?.where.kind !== 'stated' || claim.thing === undefined) continue
    const { where, thing, report } = claim
    const gap = Math.max(where.at.start - thing.at.end, thing.at.start - where.at.end)
    if (gap <= besideTheThing) return wordsAt(lookup.report(report)?.text ?? '', where.at)
  }
  return undefined
}

const besideTheThing = 15

/** The place, where the sentences behind it name it, and the parties of what lies between states. */
export function whoseWords({ name, kind, place, parties, states }: BoardRow, { lookup }: Telling): string {
  const told = states.flatMap(({ claims }) => claims)
  const where = place === undefined ? undefined : placeWords(place.name, told, lookup)
  const isTold = where !== undefined && !name.includes(where)
  const countries = betweenStates.has(kind) ? parties.filter(isCountry).map(countryName).sort() : []
  return [isTold ? where : '', listWords(countries, 5)].filter((part) => part !== '').join('; ')
}

export const lastDay = ({ states }: BoardRow): string => states.at(-1)?.interval?.start ?? states.at(-1)?.interval?.end ?? ''

/** Changes of state that do not go together, told as doubts. */
export const contradictionLines = (contradictions: readonly Contradiction[]): readonly Line[] =>
  contradictions.map(({ thing, kind, states: [first, second], claims }) => ({
    text: `${capital(thingName(thing))}: ${contradictionWords[kind](first, second)}.`,
    claims,
  }))

const contradictionWords: Readonly<Record<Contradiction['kind'], (first: string, second: string) => string>> = {
  sequence: (first, second) => `“${second}” is told after “${first}”, and no report tells what lies between`,
  'same time': (first, second) => `“${first}” and “${second}” are told for one time`,
  denied: (state) => `“${state}” is told and denied`,
}

const outOfAction: ReadonlySet<string> = new Set([
  'destroyed',
  'damaged',
  'cut',
  'unanswered',
  'broken off',
  'stalled',
  'suspended',
  'violated',
  'ended',
  'closed',
])
/** A strike that has ended is none that is out of action. */
export const isOutOfAction = ({ now, kind }: BoardRow): boolean => kind !== 'campaign' && outOfAction.has(now)
