import type { CountryCode, Party, Sector } from '../domain/party.ts'

/** The arms of a state speak and act for it; the rest of its people do not. */
const stateSectors: ReadonlySet<Sector> = new Set<Sector>(['GOV', 'MIL', 'COP', 'SPY', 'LEG', 'JUD', 'PTY', 'PRM', 'ELI'])
/** Sectors that reports use for one another when they name the same people. */
const civilSectors: ReadonlySet<Sector> = new Set<Sector>(['CVL', 'SOC', 'REF', 'OPP', 'REL', 'LAB', 'AGR', 'EDU'])

type Side = 'state' | 'civil' | Sector

function sideOf(party: Party): Side {
  const { sector } = party
  if (sector === undefined || sector === 'UNK' || stateSectors.has(sector)) return 'state'
  return civilSectors.has(sector) ? 'civil' : sector
}

/**
 * `same`: one and the same. `compatible`: one may stand for the other ("Kim" and "North Korea"). `unsure`: too little is known.
 */
export type PartyRelation = 'same' | 'compatible' | 'unsure' | 'conflict'

export function compareParties(a: Party, b: Party): PartyRelation {
  if (a.registerId !== undefined && a.registerId === b.registerId) return 'same'
  if (a.country !== undefined && b.country !== undefined && a.country !== b.country) return 'conflict'
  const names = compareNames(a.name, b.name)
  if (names === 'same') return 'same'
  if (a.kind === 'person' && b.kind === 'person') return names === 'part' ? 'same' : 'conflict'
  if (names === 'part' && a.kind === 'organisation' && b.kind === 'organisation') return 'same'
  if (a.country === undefined || b.country === undefined) return names === 'part' ? 'compatible' : 'unsure'
  if (isMilitia(a) !== isMilitia(b) && sideOf(a) === sideOf(b)) return 'unsure'
  return sideOf(a) === sideOf(b) ? 'compatible' : 'conflict'
}

/** Paramilitaries act for a state or fight its army: nothing but their names tells. */
const isMilitia = ({ sector }: Party): boolean => sector === 'PRM'

/** Of these each speaks for the state and for its other arms. */
const voicesOfState: ReadonlySet<Sector> = new Set<Sector>(['GOV', 'MIL', 'COP', 'SPY'])

/** What the one says the other's side says: it is the same, or an arm of the same state. */
export function speaksFor(speaker: Party | undefined, party: Party): boolean {
  if (speaker === undefined) return false
  const relation = compareParties(speaker, party)
  const isOfState = speaker.kind === 'country' || (speaker.sector !== undefined && voicesOfState.has(speaker.sector))
  return relation === 'same' || (relation === 'compatible' && isOfState)
}

function compareNames(a: string, b: string): 'same' | 'part' | 'other' {
  const [x, y] = [a.toLowerCase(), b.toLowerCase()]
  if (x === y) return 'same'
  const [short, long] = x.length < y.length ? [x, y] : [y, x]
  return short.length > 2 && ` ${long} `.includes(` ${short} `) ? 'part' : 'other'
}

/**
 * `agree`: every party of the smaller set is in the other. `partly`: some are. `unsure`: one set is empty or nothing is known of it.
 */
export type SetRelation = 'same' | 'agree' | 'partly' | 'unsure' | 'conflict'

export function comparePartySets(a: readonly Party[], b: readonly Party[]): SetRelation {
  if (a.length === 0 || b.length === 0) return 'unsure'
  const [small, large] = a.length <= b.length ? [a, b] : [b, a]
  let [same, met, conflicts] = [0, 0, 0]
  for (const party of small) {
    const best = bestRelation(party, large)
    if (best === 'same') same++
    if (best === 'same' || best === 'compatible') met++
    if (best === 'conflict') conflicts++
  }
  if (met === small.length) return same === small.length ? 'same' : 'agree'
  if (met > 0) return 'partly'
  return conflicts > 0 ? 'conflict' : 'unsure'
}

const relationRank = { same: 0, compatible: 1, unsure: 2, conflict: 3 } as const

function bestRelation(party: Party, others: readonly Party[]): PartyRelation {
  let best: PartyRelation = 'conflict'
  for (const other of others) {
    const relation = compareParties(party, other)
    if (relationRank[relation] < relationRank[best]) best = relation
  }
  return best
}

/** The countries of some parties, each once, in alphabetical order. */
export function countriesOf(parties: readonly Party[]): readonly CountryCode[] {
  const countries: CountryCode[] = []
  for (const { country } of parties) if (country !== undefined && !countries.includes(country)) countries.push(country)
  return countries.length < 2 ? countries : countries.sort()
}

/** Each party once, under its fullest telling; order of first mention. A country gives way to nobody: "Kim" and "North Korea" are both kept. */
export function uniqueParties(parties: readonly Party[]): readonly Party[] {
  if (parties.length < 2) return parties
  const kept: Party[] = []
  for (const party of parties) {
    const at = kept.findIndex((other) => compareParties(other, party) === 'same')
    const other = kept[at]
    if (other === undefined) kept.push(party)
    else if (knownFields(party) > knownFields(other)) kept[at] = party
  }
  return kept
}

function knownFields(party: Party): number {
  return (party.registerId === undefined ? 0 : 4) + (party.country === undefined ? 0 : 2) + (party.sector === undefined ? 0 : 1)
}
