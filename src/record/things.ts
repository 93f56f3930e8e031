import type { Claim } from '../domain/claim.ts'
import type { ReportId, ThingId } from '../domain/id.ts'
import { thingId } from '../domain/id.ts'
import type { CountryCode, ThingKind } from '../domain/party.ts'
import type { Thing } from '../domain/thing.ts'
import type { Place } from '../domain/where.ts'
import { foldName } from '../knowledge/countries/fold.ts'
import { mostExact } from './places.ts'
import { isWide, likeness, partyLikeness, type Cluster } from './thing-likeness.ts'
import type { Signature } from './thing-mentions.ts'
import { collectSignatures } from './thing-mentions.ts'
import { parseThingName } from './thing-names.ts'
import { genericHeads } from './thing-words.ts'

/** One thing of the record: all the names that reports give it. */
export type KnownThing = {
  /** Stays when it is better known and named otherwise. */
  readonly key: string
  readonly id: ThingId
  readonly kind: ThingKind
  readonly name: string
  readonly otherNames: readonly string[]
  readonly parties: readonly CountryCode[]
  readonly place?: Place
  /** Class of its head noun. */
  readonly head: string
  /** It is only ever named by its head: "the office". */
  readonly isBare: boolean
}

export type Things = {
  readonly all: readonly KnownThing[]
  /** The thing of the record that a mention in a report means. */
  readonly of: (report: ReportId, thing: Thing) => KnownThing | undefined
  /** The key of what a mention says of its thing, and the thing that it means. */
  readonly signatureOf: (report: ReportId, thing: Thing) => string | undefined
  readonly bySignature: (signature: string) => KnownThing | undefined
}

/**
 * Puts the mentions of one thing together by head noun, compatible modifiers, parties and place: "the joint liaison office", "the communications
 * office in Gori". Names that say more are settled first, so the order of the reports plays no part.
 */
export function findThings(claims: readonly Claim[]): Things {
  const signatures = collectSignatures(claims)
  const byHead = new Map<string, Signature[]>()
  const known = new Map<string, KnownThing>()
  for (const signature of signatures.all) {
    const { head } = signature.name
    const list = byHead.get(head)
    if (signature.scope !== undefined) known.set(signature.key, thingOfOneReport(signature))
    else if (list) list.push(signature)
    else byHead.set(head, [signature])
  }
  for (const ofHead of byHead.values()) for (const [key, thing] of thingsOfHead(ofHead)) known.set(key, thing)
  return {
    all: [...new Set(known.values())].sort((a, b) => (a.id < b.id ? -1 : 1)),
    of: (report, thing) => known.get(signatures.keyOf(report, thing) ?? ''),
    signatureOf: signatures.keyOf,
    bySignature: (signature) => known.get(signature),
  }
}

/** The things that one head noun names, by the keys of what is said of them. Nothing that is said under another head plays a part. */
export function thingsOfHead(signatures: readonly Signature[]): ReadonlyMap<string, KnownThing> {
  const clusters: Cluster[] = []
  const byKey = new Map<string, Cluster[]>()
  for (const signature of [...signatures].sort(bySpecificity)) {
    const cluster = bestCluster(signature, candidatesFor(signature, byKey)) ?? newCluster(signature, clusters)
    join(cluster, signature, byKey)
  }
  return namedBySignature(clusters)
}

/**
 * The same where nothing new is said under the head and nothing is said no more, but some of it more or less often: what belongs together does not hang on
 * that, only what a thing is called by most. `thingKeyOf` gives the key of the thing that a signature meant and means.
 */
export function renamedThings(signatures: readonly Signature[], thingKeyOf: (signature: string) => string): ReadonlyMap<string, KnownThing> {
  const clusters: Cluster[] = []
  const byThing = new Map<string, Cluster>()
  for (const signature of [...signatures].sort(bySpecificity)) {
    const thing = thingKeyOf(signature.key)
    const cluster = byThing.get(thing) ?? newCluster(signature, clusters)
    byThing.set(thing, cluster)
    take(cluster, signature)
  }
  return namedBySignature(clusters)
}

function namedBySignature(clusters: readonly Cluster[]): ReadonlyMap<string, KnownThing> {
  const named = nameClusters(clusters)
  return new Map(clusters.flatMap((cluster) => cluster.signatures.map(({ key }) => [key, named.get(cluster)!] as const)))
}

/** "the plans", of which nothing tells whose they are: a thing of that report alone. */
export function thingOfOneReport(signature: Signature): KnownThing {
  const cluster = newCluster(signature, [])
  join(cluster, signature, new Map())
  const thing = nameClusters([cluster]).get(cluster)!
  return { ...thing, id: thingId(`${thing.id} @${signature.scope}`) }
}

/** Whether two things of the record may be one all the same: one of them is named so barely that nothing tells it from the other. */
export function mayBeOne(a: KnownThing, b: KnownThing): boolean {
  if (a.key === b.key) return true
  const [bare, other] = a.isBare ? [a, b] : [b, a]
  if (!bare.isBare || (bare.head !== other.head && !genericHeads.has(bare.head)) || bare.kind !== other.kind) return false
  return partyLikeness(bare, new Set(other.parties), false) >= 0
}

function bySpecificity(a: Signature, b: Signature): number {
  const tells = (s: Signature): number => s.name.modifiers.length * 2 + s.parties.length + (s.place === undefined ? 0 : 1)
  const difference = tells(b) - tells(a)
  if (difference !== 0) return difference
  return a.key < b.key ? -1 : 1
}

/** A cluster is looked for under its head with each of its modifiers, parties and places, so that few are compared. */
function keysOf(signature: Signature): readonly string[] {
  const { head, modifiers } = signature.name
  const keys = [...modifiers].map((modifier) => `${head}|m|${modifier}`)
  for (const party of signature.parties) keys.push(`${head}|p|${party}`)
  // "the Gao bridge" is looked for where "the bridge at Gao" is
  if (signature.place !== undefined) keys.push(`${head}|w|${signature.place.name}`, `${head}|m|${foldName(signature.place.name).toLowerCase()}`)
  if (modifiers.length > 0 && isWide(signature.name)) keys.push(`${head}|wide`)
  return keys
}

function candidatesFor(signature: Signature, byKey: ReadonlyMap<string, Cluster[]>): ReadonlySet<Cluster> {
  return new Set(keysOf(signature).flatMap((key) => byKey.get(key) ?? []))
}

function bestCluster(signature: Signature, candidates: ReadonlySet<Cluster>): Cluster | undefined {
  let best: { readonly cluster: Cluster; readonly score: number } | undefined
  for (const cluster of candidates) {
    const score = likeness(signature, cluster)
    if (score >= enough && (best === undefined || score > best.score)) best = { cluster, score }
  }
  return best?.cluster
}

const enough = 2

function newCluster(signature: Signature, clusters: Cluster[]): Cluster {
  const cluster: Cluster = { signatures: [], head: signature.name.head, modifiers: new Set(), parties: new Set(), isShared: false, places: [] }
  clusters.push(cluster)
  return cluster
}

function join(cluster: Cluster, signature: Signature, byKey: Map<string, Cluster[]>): void {
  take(cluster, signature)
  for (const key of keysOf(signature)) {
    const list = byKey.get(key)
    if (!list) byKey.set(key, [cluster])
    else if (!list.includes(cluster)) list.push(cluster)
  }
}

function take(cluster: Cluster, signature: Signature): void {
  cluster.signatures.push(signature)
  cluster.isShared ||= signature.name.isShared
  for (const modifier of signature.name.modifiers) cluster.modifiers.add(modifier)
  for (const party of signature.parties) cluster.parties.add(party)
  if (signature.place !== undefined) cluster.places = [...cluster.places, signature.place]
}

/** Names each cluster after its commonest name; two things of one name are told apart by their parties, then by a number. */
function nameClusters(clusters: readonly Cluster[]): ReadonlyMap<Cluster, KnownThing> {
  const named = clusters.map((cluster) => ({ cluster, names: rankedNames(cluster), kind: commonestKind(cluster) }))
  const taken = new Map<string, number>()
  for (const { cluster, names, kind } of named) taken.set(idText(cluster, kind, names), (taken.get(idText(cluster, kind, names)) ?? 0) + 1)
  const used = new Set<string>()
  const known = new Map<Cluster, KnownThing>()
  for (const { cluster, names, kind } of named) {
    const parties = [...cluster.parties].sort()
    let text = idText(cluster, kind, names)
    if ((taken.get(text) ?? 0) > 1 && parties.length > 0) text = `${text} (${parties.join(', ')})`
    for (let n = 2, plain = text; used.has(text); n++) text = `${plain} ${n}`
    used.add(text)
    const [name = '', ...otherNames] = names
    const place = mostExact([...cluster.places].sort((a, b) => (a.name < b.name ? -1 : 1)))
    known.set(cluster, {
      key: cluster.signatures[0]!.key,
      id: thingId(text),
      kind,
      name,
      otherNames,
      parties,
      ...(place === undefined ? {} : { place }),
      head: cluster.head,
      isBare: cluster.modifiers.size === 0,
    })
  }
  return known
}

/** A name that would be filed under another head carries its own along, so that the things of two heads never have one id. */
function idText({ head }: Cluster, kind: ThingKind, [name = 'thing']: readonly string[]): string {
  const text = `${kind}/${name.toLowerCase()}`
  return parseThingName(name.toLowerCase()).head === head ? text : `${text} [${head}]`
}

function rankedNames(cluster: Cluster): readonly string[] {
  const counts = new Map<string, number>()
  for (const signature of cluster.signatures) for (const [name, count] of signature.names) counts.set(name, (counts.get(name) ?? 0) + count)
  const isBare = (name: string): boolean => parseThingName(name).modifiers.size === 0
  const most = Math.max(...counts.values())
  // The fullest of the names in common use, then the others by use.
  const inUse = (count: number): number => Number(count * 3 >= most)
  return [...counts]
    .sort(
      ([a, x], [b, y]) =>
        Number(isBare(a)) - Number(isBare(b)) || inUse(y) - inUse(x) || (inUse(x) ? wordCount(b) - wordCount(a) : 0) || y - x || (a < b ? -1 : 1),
    )
    .map(([name]) => name)
}

const wordCount = (name: string): number => name.split(' ').length

function commonestKind(cluster: Cluster): ThingKind {
  const counts = new Map<ThingKind, number>()
  for (const { kind, mentions } of cluster.signatures) counts.set(kind, (counts.get(kind) ?? 0) + mentions)
  return [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))[0]![0]
}
