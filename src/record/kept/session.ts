import type { ClaimId, EventId, ReportId } from '../../domain/id.ts'
import { createPartySets, featuresOf } from '../event-features.ts'
import type { Features, PartySets } from '../event-features.ts'
import { blocksOf } from '../event-links.ts'
import type { KeptClaim } from '../kept-claim.ts'
import type { KnownThing } from '../things.ts'
import type { Kept, KeptEvent, Links } from './kept.ts'
import { reportKey, sortable } from './kept.ts'

/** A claim with what tells it from others, the blocks in which it meets them, and its card there: the day to look it up by, then its id. */
export type ClaimNode = { readonly id: ClaimId; readonly features: Features; readonly blocks: readonly number[]; readonly card: string }

/** What one update looks up again and again, read from the shelves once. */
export type Session = {
  readonly kept: Kept
  readonly sets: PartySets
  readonly claim: (id: ClaimId) => KeptClaim | undefined
  /** A claim among the others under the state of things and stories as it is now. */
  readonly node: (id: ClaimId) => ClaimNode
  readonly nodeOn: (card: string) => ClaimNode
  readonly thingOf: (signature: string) => KnownThing | undefined
  /** The same with bare things taken for those that they are known to be. */
  readonly settledThingOf: (signature: string) => KnownThing | undefined
  readonly originOf: (report: ReportId) => string
  readonly linksOf: (id: ClaimId) => Links
  readonly link: (a: ClaimId, b: ClaimId, score: number) => void
  readonly unlink: (a: ClaimId, b: ClaimId) => void
  /** Puts the links that have changed on the shelf. */
  readonly saveLinks: () => void
  readonly event: (id: EventId) => KeptEvent | undefined
  /** Forgets what was read of these claims, events or things, as it has changed. */
  readonly forgetClaim: (id: ClaimId) => void
  readonly forgetEvent: (id: EventId) => void
  readonly forgetThing: (signature: string) => void
  readonly forgetReport: (key: string) => void
}

/** Where a claim lies in its blocks: by day and then by id. */
export const cardInBlock = ({ days, claim }: Features): string => `${sortable(days[0])}|${claim.id}`

export function openSession(kept: Kept): Session {
  const sets = createPartySets()
  const claims = memo((id: ClaimId) => kept.claim.get(reportKey(id), id))
  const reports = memo(kept.grouping)
  const things = memo((signature: string) => kept.thing.get('', signature))
  const events = memo((id: EventId) => kept.event.get('', id))
  const nodes = memo((id: ClaimId): ClaimNode => {
    const features = featuresOf(claims.get(id)!, 0, { storyOf: (report) => reports.get(reportKey(report)).story, thingOf: things.get, sets })
    return { id, features, blocks: blocksOf(features), card: cardInBlock(features) }
  })
  const nodesByCard = memo((card: string) => nodes.get(card.slice(card.indexOf('|') + 1) as ClaimId))
  const links = openLinks(kept)
  const settle = (thing: KnownThing | undefined): KnownThing | undefined => {
    if (!thing?.isBare) return thing
    const [first] = kept.bare.cards(thing.key, { limit: 1 })
    return first === undefined ? thing : (things.get(first[1]) ?? thing)
  }
  return {
    kept,
    sets,
    claim: claims.get,
    node: nodes.get,
    nodeOn: nodesByCard.get,
    thingOf: things.get,
    settledThingOf: (signature) => settle(things.get(signature)),
    originOf: (report) => reports.get(reportKey(report)).origin,
    ...links,
    event: events.get,
    forgetClaim: (id) => {
      claims.forget(id)
      const node = nodes.known(id)
      if (node) nodesByCard.forget(node.card)
      nodes.forget(id)
    },
    forgetEvent: events.forget,
    forgetThing: things.forget,
    forgetReport: reports.forget,
  }
}

function openLinks(kept: Kept): Pick<Session, 'linksOf' | 'link' | 'unlink' | 'saveLinks'> {
  const links = memo((id: ClaimId) => new Map(kept.link.get('', id)))
  const changed = new Set<ClaimId>()
  return {
    linksOf: links.get,
    link: (a, b, score) => {
      links.get(a).set(b, score)
      links.get(b).set(a, score)
      changed.add(a).add(b)
    },
    unlink: (a, b) => {
      links.get(a).delete(b)
      links.get(b).delete(a)
      changed.add(a).add(b)
    },
    saveLinks: () => {
      for (const id of changed) {
        const now = links.get(id)
        if (now.size === 0) kept.link.remove('', id)
        else kept.link.put('', id, now)
      }
    },
  }
}

function memo<Key, Value>(read: (key: Key) => Value) {
  const known = new Map<Key, Value>()
  return {
    get: (key: Key): Value => {
      let value = known.get(key)
      if (value === undefined && !known.has(key)) known.set(key, (value = read(key)))
      return value as Value
    },
    known: (key: Key): Value | undefined => known.get(key),
    forget: (key: Key): void => {
      known.delete(key)
    },
  }
}
