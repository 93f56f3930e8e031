import type { ClaimId } from '../../domain/id.ts'
import { enough, likeness } from '../event-likeness.ts'
import { blocksOfStory, firstShared } from '../event-links.ts'
import type { Kept } from './kept.ts'
import { reportKey } from './kept.ts'
import { enterBlock, leaveBlock, meetIn } from './link-layer.ts'
import type { ToldByEpoch } from './report-layer.ts'
import { claimsOf } from './report-layer.ts'
import type { ClaimNode, Session } from './session.ts'

// A report more may tell the stories of those around it otherwise. Their claims say what they said: they meet others in the blocks of another story, and are
// otherwise alike only to the claims of the story that they leave and of the one they come to.

/** Claims of which nothing but their story is another, and with whom they are and were in one story. */
export type StoriesRetold = {
  readonly claims: readonly ClaimId[]
  readonly mates: (id: ClaimId) => ReadonlySet<ClaimId>
}

export function storiesRetold(kept: Kept, told: readonly ToldByEpoch[], isOnlyRetold: (id: ClaimId) => boolean): StoriesRetold {
  const moved = told.filter(({ before, story }) => before.story !== story)
  const stories = new Map<string, Set<ClaimId>>(moved.flatMap(({ before, story }) => [before.story, story]).map((story) => [story, new Set()]))
  for (const { key, before, story } of told) {
    const own = [stories.get(before.story), stories.get(story)]
    if (own.every((each) => each === undefined)) continue
    for (const id of claimsOf(kept, key)) for (const each of own) each?.add(id)
  }
  const matesOf = new Map(moved.map(({ key, before, story }) => [key, new Set([...stories.get(before.story)!, ...stories.get(story)!])]))
  return {
    claims: moved.flatMap(({ key }) => claimsOf(kept, key).filter(isOnlyRetold)),
    mates: (id) => matesOf.get(reportKey(id))!,
  }
}

/** Stories must be what they were. */
export function leaveStories(session: Session, { claims }: StoriesRetold, touched: Set<ClaimId>): void {
  for (const id of claims) {
    const own = session.node(id)
    touched.add(id)
    for (const block of blocksOfStory(own.features)) leaveBlock(session, block, own, touched)
    for (const other of [...session.linksOf(id).keys()]) {
      if (session.node(other).features.story !== own.features.story) continue
      session.unlink(id, other)
      touched.add(other)
    }
  }
}

/** Stories must be what they are now. */
export function enterStories(session: Session, { claims, mates }: StoriesRetold, touched: Set<ClaimId>): void {
  for (const id of claims) {
    const own = session.node(id)
    for (const block of blocksOfStory(own.features)) enterBlock(session, block, own, touched)
    for (const mate of mates(id)) if (mate !== id) compareBesides(session, own, session.node(mate), touched)
  }
}

/** Compares two claims that meet in another block than that of a story. */
function compareBesides(session: Session, a: ClaimNode, b: ClaimNode, touched: Set<ClaimId>): void {
  const block = firstShared(a.blocks, b.blocks)
  if (block === undefined || blocksOfStory(a.features).includes(block)) return
  const score = likeness(a.features, b.features, session.sets)
  if (score < enough || !meetIn(session, block, a, b)) {
    if (session.linksOf(a.id).has(b.id)) {
      session.unlink(a.id, b.id)
      touched.add(b.id)
    }
    return
  }
  session.link(a.id, b.id, score)
  touched.add(b.id)
}
