import type { ClaimId } from '../../domain/id.ts'
import { enough, likeness } from '../event-likeness.ts'
import { firstShared, neighbours, smallBlock } from '../event-links.ts'
import type { Session } from './session.ts'
import { sortable } from './kept.ts'

/** Claims whose links have changed. */
type Touched = Set<ClaimId>

/** The claims of a block in order, each by the name of its card: the day to look it up by, then its id. */
const cardOf = ({ features }: Session, id: ClaimId): string => `${sortable(features(id).days[0])}|${id}`
const claimOn = (card: string): ClaimId => card.slice(card.indexOf('|') + 1) as ClaimId

/** Puts a claim among the others and links it with those that may tell the same happening. */
export function linkClaim(session: Session, id: ClaimId, touched: Touched): void {
  touched.add(id)
  const { kept } = session
  const card = cardOf(session, id)
  for (const block of session.blocks(id)) {
    kept.block.put(block, card, true)
    const few = kept.block.names(block, { limit: smallBlock + 2 }).map(claimOn)
    if (few.length <= smallBlock) {
      for (const other of few) compare(session, block, id, other, touched)
      continue
    }
    const [before, after] = around(session, block, card)
    for (const other of [...before, ...after]) compare(session, block, id, other, touched)
    // The block has just become large, or the claim stands between two that were neighbours.
    const parted = few.length === smallBlock + 1 ? farApart(few) : acrossFrom(before, after)
    for (const [a, b] of parted) part(session, block, a, b, touched)
  }
}

/** Takes a claim from among the others. Its features must be those that it was put there with. */
export function unlinkClaim(session: Session, id: ClaimId, touched: Touched): void {
  touched.add(id)
  const { kept } = session
  const card = cardOf(session, id)
  for (const block of session.blocks(id)) {
    const few = kept.block.names(block, { limit: smallBlock + 2 }).map(claimOn)
    const [before, after] = few.length > smallBlock ? around(session, block, card) : [[], []]
    kept.block.remove(block, card)
    if (few.length <= smallBlock) continue
    const met = few.length === smallBlock + 1 ? farApart(few) : acrossFrom(before, after)
    for (const [a, b] of met) if (a !== id && b !== id) compare(session, block, a, b, touched)
  }
  for (const other of kept.link.names(id)) {
    kept.link.remove(other, id)
    touched.add(other as ClaimId)
  }
  for (const other of kept.link.names(id)) kept.link.remove(id, other)
}

/** The nearest on both sides, the nearest first. */
function around({ kept }: Session, block: string, card: string): readonly [before: readonly ClaimId[], after: readonly ClaimId[]] {
  const before = kept.block.names(block, { below: card, limit: neighbours, backwards: true })
  // Nothing sorts between a card and the same with "!" behind it.
  const after = kept.block.names(block, { from: `${card}!`, limit: neighbours })
  return [before.map(claimOn), after.map(claimOn)]
}

/** The pairs across a claim that are neighbours without it and are none with it. */
function acrossFrom(before: readonly ClaimId[], after: readonly ClaimId[]): readonly (readonly [ClaimId, ClaimId])[] {
  return before.flatMap((a, k) => {
    const b = after[neighbours - 1 - k]
    return b === undefined ? [] : [[a, b] as const]
  })
}

/** The pairs of a block that are compared while it is small alone. */
function farApart(claims: readonly ClaimId[]): readonly (readonly [ClaimId, ClaimId])[] {
  return claims.flatMap((a, i) => claims.slice(i + 1 + neighbours).map((b) => [a, b] as const))
}

function compare({ kept, blocks, features, sets }: Session, block: string, a: ClaimId, b: ClaimId, touched: Touched): void {
  if (a === b || firstShared(blocks(a), blocks(b)) !== block) return
  const score = likeness(features(a), features(b), sets)
  if (score < enough) return
  kept.link.put(a, b, score)
  kept.link.put(b, a, score)
  touched.add(a).add(b)
}

function part({ kept, blocks }: Session, block: string, a: ClaimId, b: ClaimId, touched: Touched): void {
  if (kept.link.get(a, b) === undefined || firstShared(blocks(a), blocks(b)) !== block) return
  kept.link.remove(a, b)
  kept.link.remove(b, a)
  touched.add(a).add(b)
}
