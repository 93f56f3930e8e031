import type { CountryCode } from '../domain/party.ts'
import type { Place } from '../domain/where.ts'
import { foldName } from '../knowledge/countries/fold.ts'
import { memo } from './memo.ts'
import { comparePlaces } from './places.ts'
import { barring, type Signature } from './thing-mentions.ts'
import { ofAnother, widerModifiers } from './thing-words.ts'

/** What is said of one thing, put together. */
export type Cluster = {
  readonly signatures: Signature[]
  readonly head: string
  readonly modifiers: Set<string>
  readonly parties: Set<CountryCode>
  isShared: boolean
  places: readonly Place[]
}

/** How much speaks for a mention being this thing; negative when something speaks against it. */
export function likeness(signature: Signature, cluster: Cluster): number {
  const modifiers = modifierLikeness(signature, cluster)
  if (modifiers < 0) return -1
  const parties = partyLikeness(signature, cluster.parties, cluster.isShared || signature.name.isShared)
  if (parties < 0) return -1
  const place = placeLikeness(signature.place, cluster.places) || (isCalledByPlace(signature, cluster) ? 2 : 0)
  if (place < 0) return -1
  // "the moratorium" of a state that has a moratorium on tests
  const isPlainNameOf = signature.name.modifiers.length === 0 && barring.has(cluster.head) && sameSet(signature.parties, cluster.parties)
  const sameName = sameSet(signature.name.modifiers, cluster.modifiers) ? 1 : isPlainNameOf ? 0.5 : 0
  const sameKind = cluster.signatures.some((other) => other.kind === signature.kind) ? 0.5 : -0.5
  return modifiers + parties + place + sameName + sameKind
}

function modifierLikeness({ name, place }: Signature, cluster: Cluster): number {
  if ([...name.modifiers, ...cluster.modifiers].some((word) => ofAnother.has(word) && name.modifiers.includes(word) !== cluster.modifiers.has(word))) return -1
  if (name.modifiers.length === 0 || cluster.modifiers.size === 0) return 0
  const shared = name.modifiers.filter((modifier) => cluster.modifiers.has(modifier)).length
  if (shared > 0) return 1 + shared
  // "the Doha accord" is the peace accord of Doha: that it is of a place says where it is, and not what
  const places = place === undefined ? cluster.places : [place, ...cluster.places]
  const isOfPlace = (modifier: string): boolean => places.some(({ name: town }) => wordsOfPlace(town).has(foldName(modifier)))
  if (name.modifiers.every(isOfPlace) || [...cluster.modifiers].every(isOfPlace)) return 0
  return isWide(name) && isWide(cluster) ? 1.5 : -1
}

/** "the Gao bridge" where nobody knew Gao for a place, and "the bridge at Gao". */
function isCalledByPlace({ name, place }: Signature, cluster: Cluster): boolean {
  const isCalled = (modifiers: readonly string[], { name: town }: Place): boolean =>
    modifiers.length > 0 && modifiers.every((word) => wordsOfPlace(town).has(foldName(word)))
  return cluster.places.some((other) => isCalled(name.modifiers, other)) || (place !== undefined && isCalled([...cluster.modifiers], place))
}

const wordsOfPlace = memo(
  5000,
  (name) =>
    new Set(
      foldName(name)
        .toLowerCase()
        .split(/[^\p{L}\p{N}]+/u),
    ),
)

/** Says no more than the plainest name of such a thing would. */
export function isWide({ head, modifiers }: { readonly head: string; readonly modifiers: Iterable<string> }): boolean {
  return [...modifiers].every((modifier) => widerModifiers[head]?.includes(modifier))
}

/** One side's parties may be all that is told of two; what is shared may be told by either. Three parties are more than two can explain. */
export function partyLikeness({ parties }: { readonly parties: readonly CountryCode[] }, known: ReadonlySet<CountryCode>, isShared: boolean): number {
  if (parties.length === 0 || known.size === 0) return 0
  const shared = parties.filter((party) => known.has(party)).length
  if (shared === 0) return isShared && parties.length === 1 && known.size === 1 ? 0 : -1
  if (shared < parties.length && shared < known.size) return -1
  return Math.min(2, shared)
}

function placeLikeness(place: Place | undefined, known: readonly Place[]): number {
  if (place === undefined || known.length === 0) return 0
  const relations = known.map((other) => comparePlaces(place, other))
  if (relations.includes('same')) return 2
  if (relations.includes('apart')) return -1
  return relations.includes('within') ? 0.5 : 0
}

const sameSet = (a: readonly string[], b: ReadonlySet<string>): boolean => a.length === b.size && a.every((item) => b.has(item))
