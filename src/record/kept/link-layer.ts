import type { ClaimId } from '../../domain/id.ts'
import { enough, likeness } from '../event-likeness.ts'
import { firstShared, neighbours, smallBlock } from '../event-links.ts'
import type { ClaimNode, Session } from './session.ts'

/** Claims whose links have changed. */
type Touched = Set<ClaimId>

export const drawerOfBlock = (block: number): string => block.toString(36)

/** Puts a claim among the others and links it with those that may tell the same happening. */
export function linkClaim(session: Session, id: ClaimId, touched: Touched): void {
  touched.add(id)
  const own = session.node(id)
  for (const block of own.blocks) enterBlock(session, block, own, touched)
}

/** Takes a claim from among the others. What tells it from others must be what it was when it was put there. */
export function unlinkClaim(session: Session, id: ClaimId, touched: Touched): void {
  touched.add(id)
  const own = session.node(id)
  for (const block of own.blocks) leaveBlock(session, block, own, touched)
  for (const other of [...session.linksOf(id).keys()]) {
    session.unlink(id, other)
    touched.add(other)
  }
}

export function enterBlock(session: Session, block: number, own: ClaimNode, touched: Touched): void {
  const { kept } = session
  const drawer = drawerOfBlock(block)
  kept.block.put(drawer, own.card)
  const few = kept.block.names(drawer, { limit: smallBlock + 2 })
  if (few.length <= smallBlock) {
    for (const card of few) if (card !== own.card) compare(session, block, own, session.nodeOn(card), touched)
    return
  }
  const [before, after] = around(session, drawer, own.card)
  for (const other of before) compare(session, block, own, other, touched)
  for (const other of after) compare(session, block, own, other, touched)
  // The block has just become large, or the claim stands between two that were neighbours.
  const parted = few.length === smallBlock + 1 ? farApart(few.map(session.nodeOn)) : acrossFrom(before, after)
  for (const [a, b] of parted) part(session, block, a, b, touched)
}

/** What the claim was linked with in the block stays so. */
export function leaveBlock(session: Session, block: number, own: ClaimNode, touched: Touched): void {
  const { kept } = session
  const drawer = drawerOfBlock(block)
  const few = kept.block.names(drawer, { limit: smallBlock + 2 })
  const [before, after] = few.length > smallBlock ? around(session, drawer, own.card) : [[], []]
  kept.block.remove(drawer, own.card)
  if (few.length <= smallBlock) return
  const met = few.length === smallBlock + 1 ? farApart(few.map(session.nodeOn)) : acrossFrom(before, after)
  for (const [a, b] of met) if (a !== own && b !== own) compare(session, block, a, b, touched)
}

/** Whether two claims of a block are compared there: all are while it is small, else those that are near in time. */
export function meetIn({ kept }: Session, block: number, a: ClaimNode, b: ClaimNode): boolean {
  const drawer = drawerOfBlock(block)
  const few = kept.block.names(drawer, { limit: smallBlock + 1 })
  if (few.length <= smallBlock) return few.includes(a.card) && few.includes(b.card)
  const [first, second] = a.card < b.card ? [a.card, b.card] : [b.card, a.card]
  const from = kept.block.names(drawer, { from: first, limit: neighbours + 1 })
  return from[0] === first && from.includes(second)
}

/** The nearest on both sides, the nearest first. */
function around({ kept, nodeOn }: Session, drawer: string, card: string): readonly [before: readonly ClaimNode[], after: readonly ClaimNode[]] {
  const before = kept.block.names(drawer, { below: card, limit: neighbours, backwards: true })
  // Nothing sorts between a card and the same with "!" behind it.
  const after = kept.block.names(drawer, { from: `${card}!`, limit: neighbours })
  return [before.map(nodeOn), after.map(nodeOn)]
}

/** The pairs across a claim that are neighbours without it and are none with it. */
function acrossFrom(before: readonly ClaimNode[], after: readonly ClaimNode[]): readonly (readonly [ClaimNode, ClaimNode])[] {
  return before.flatMap((a, k) => {
    const b = after[neighbours - 1 - k]
    return b === undefined ? [] : [[a, b] as const]
  })
}

/** The pairs of a block that are compared while it is small alone. */
function farApart(nodes: readonly ClaimNode[]): readonly (readonly [ClaimNode, ClaimNode])[] {
  return nodes.flatMap((a, i) => nodes.slice(i + 1 + neighbours).map((b) => [a, b] as const))
}

function compare({ link, sets }: Session, block: number, a: ClaimNode, b: ClaimNode, touched: Touched): void {
  if (firstShared(a.blocks, b.blocks) !== block) return
  const score = likeness(a.features, b.features, sets)
  if (score < enough) return
  link(a.id, b.id, score)
  touched.add(a.id).add(b.id)
}

function part({ linksOf, unlink }: Session, block: number, a: ClaimNode, b: ClaimNode, touched: Touched): void {
  if (firstShared(a.blocks, b.blocks) !== block || !linksOf(a.id).has(b.id)) return
  unlink(a.id, b.id)
  touched.add(a.id).add(b.id)
}
