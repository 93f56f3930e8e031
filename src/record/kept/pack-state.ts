import type { ClaimId, EventId } from '../../domain/id.ts'
import type { CountryCode } from '../../domain/party.ts'
import type { Interval } from '../../domain/when.ts'
import type { StateEntry } from '../board.ts'
import type { ToldPlace } from '../event-facts.ts'
import type { Packing } from './pack.ts'

// A thing that is told of for years has thousands of states, which are all read when one is added: they are packed as claims and events are.

/** The event is told by the card. `isOpenThreat`: 0 for no threat, else 1 for a closed one and 2 for an open one. */
export type PackedState = readonly [
  state: string,
  order: string,
  /** null stands for what is behind all times. */
  at: number | null,
  interval: number,
  claims: string,
  certainty: number,
  isOpenThreat: number,
  countries: number,
  concerned: number,
  denied: string,
  places: readonly number[],
]

const eventOnState = (card: string): EventId => /^[^ !]+/u.exec(card)![0] as EventId

export function packState(entry: StateEntry, { put, numberOf }: Pick<Packing, 'put' | 'numberOf'>): PackedState {
  const { state, order, at, interval, claims, certainty, isOpenThreat, countries, concerned, denied, places } = entry
  return [
    state,
    order,
    Number.isFinite(at) ? at : null,
    put(interval),
    claims.join(' '),
    certainty,
    isOpenThreat === undefined ? 0 : 1 + Number(isOpenThreat),
    numberOf(countries),
    numberOf(concerned),
    denied.join(' '),
    places.map(numberOf),
  ]
}

export function unpackState(packed: PackedState, card: string, { get, valueOf }: Pick<Packing, 'get' | 'valueOf'>): StateEntry {
  const [state, order, at, interval, claims, certainty, isOpenThreat, countries, concerned, denied, places] = packed
  return {
    state,
    ...(interval === 0 ? {} : { interval: get<Interval>(interval)! }),
    claims: claims.split(' ') as ClaimId[],
    certainty,
    at: at ?? Infinity,
    order,
    event: eventOnState(card),
    ...(isOpenThreat === 0 ? {} : { isOpenThreat: isOpenThreat === 2 }),
    countries: valueOf(countries) as readonly CountryCode[],
    concerned: valueOf(concerned) as readonly CountryCode[],
    denied: denied === '' ? [] : (denied.split(' ') as ClaimId[]),
    places: places.map((place) => valueOf(place) as ToldPlace),
  }
}
