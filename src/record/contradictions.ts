import type { ClaimId, ThingId } from '../domain/id.ts'
import { impossible, opposites } from './board-rules.ts'
import type { StateEntry, ThingStates } from './board.ts'
import type { KnownThing } from './things.ts'
import { isClosed, lengthOf, minutesInDay, rangesOverlap, timeRange } from './time-range.ts'

/** Two states of one thing that do not go together. A finding for a person; the board keeps both. */
export type Contradiction = {
  readonly thing: ThingId
  readonly kind: 'sequence' | 'same time' | 'denied'
  readonly states: readonly [string, string]
  readonly claims: readonly ClaimId[]
  readonly why: string
}

export function contradictionsOf(row: ThingStates): readonly Contradiction[] {
  return [...sequences(row), ...atOneTime(row), ...denials(row)]
}

function sequences({ thing, entries }: ThingStates): readonly Contradiction[] {
  let before: StateEntry | undefined
  return entries.flatMap((entry) => {
    if (entry.state === 'planned') return []
    const found = step(thing, before, entry)
    if (entry.state !== 'threatened') before = entry
    return found
  })
}

function step(thing: KnownThing, before: StateEntry | undefined, entry: StateEntry): readonly Contradiction[] {
  if (!before || !impossible[thing.kind]?.[before.state]?.includes(entry.state) || before.event === entry.event) return []
  return [between(thing.id, 'sequence', before, entry, `"${entry.state}" is told after "${before.state}", and no report tells of what must lie between`)]
}

function atOneTime({ thing, entries }: ThingStates): readonly Contradiction[] {
  const found: Contradiction[] = []
  for (const [i, entry] of entries.entries()) {
    for (let j = i + 1; j < entries.length; j++) {
      const other = entries[j]!
      if (other.at - entry.at > minutesInDay) break
      if (entry.event !== other.event && areOpposite(entry.state, other.state) && onOneDay(entry, other)) {
        found.push(between(thing.id, 'same time', entry, other, `"${entry.state}" and "${other.state}" are told for one time`))
      }
    }
  }
  return found
}

const areOpposite = (a: string, b: string): boolean => opposites.some(([x, y]) => (a === x && b === y) || (a === y && b === x))

/** Two clock times are an order and no contradiction. */
function onOneDay(a: StateEntry, b: StateEntry): boolean {
  if (!a.interval || !b.interval) return false
  const [x, y] = [timeRange(a.interval), timeRange(b.interval)]
  return isClosed(x) && isClosed(y) && lengthOf(x) <= minutesInDay && lengthOf(y) <= minutesInDay && rangesOverlap(x, y)
}

function denials({ thing, entries }: ThingStates): readonly Contradiction[] {
  return entries.flatMap(({ state, claims, denied }) =>
    denied.length === 0 || state === 'threatened'
      ? []
      : [
          {
            thing: thing.id,
            kind: 'denied' as const,
            states: [state, `not ${state}`] as const,
            claims: [...claims, ...denied],
            why: `"${state}" is told and denied`,
          },
        ],
  )
}

function between(thing: ThingId, kind: Contradiction['kind'], a: StateEntry, b: StateEntry, why: string): Contradiction {
  return { thing, kind, states: [a.state, b.state], claims: [...new Set([...a.claims, ...b.claims])], why }
}
