import type { ClaimId } from '../../domain/id.ts'
import type { BoardRow } from '../../domain/record.ts'
import { countryName } from '../../knowledge/countries/find-country.ts'
import type { Contradiction } from '../../record/contradictions.ts'
import type { Line } from '../refs.ts'
import { whenOf } from '../wording/event-words.ts'
import { listWords, plural, thingName } from '../wording/prose.ts'

/** A thing as one tells it: what it is, what state it is in, and how it came to that. */
export type BoardItem = {
  readonly name: string
  readonly kind: string
  /** "Kaesong; North Korea and South Korea". */
  readonly whose: string
  readonly now: string
  readonly states: readonly { readonly state: string; readonly when: string; readonly claims: readonly ClaimId[] }[]
}

/** The `most` things whose state changed last, the latest first, and how many there are besides. */
export function boardItems(board: readonly BoardRow[], most: number): { readonly board: readonly BoardItem[]; readonly otherThings: readonly Line[] } {
  const rows = [...board].sort((a, b) => lastDay(b).localeCompare(lastDay(a)) || a.name.localeCompare(b.name))
  const others = rows.slice(most)
  const text = `${plural(others.length, 'other thing')}, whose state changed longer ago; “sitrep board” lists them.`
  return {
    board: rows.slice(0, most).map(itemOf),
    otherThings: others.length === 0 ? [] : [{ text, claims: others.flatMap(({ states }) => states.at(-1)?.claims.slice(0, 1) ?? []) }],
  }
}

const itemOf = ({ name, kind, parties, place, now, states }: BoardRow): BoardItem => ({
  name,
  kind,
  whose: [place?.name ?? '', listWords(parties.map(countryName).sort(), 5)].filter((part) => part !== '').join('; '),
  now,
  states: states.map(({ state, interval, claims }) => ({ state, when: interval === undefined ? '' : whenOf(interval), claims })),
})

export const lastDay = ({ states }: BoardRow): string => states.at(-1)?.interval?.start ?? states.at(-1)?.interval?.end ?? ''

/** Changes of state that do not go together, told as doubts. */
export const contradictionLines = (contradictions: readonly Contradiction[]): readonly Line[] =>
  contradictions.map(({ thing, why, claims }) => ({ text: `${thingName(thing)}: ${why}.`, claims }))

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
export const isOutOfAction = ({ now }: BoardRow): boolean => outOfAction.has(now)
