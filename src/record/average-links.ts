import { openLeaders } from './leaders.ts'

/** How much two items are alike; of two items at most one. */
export type Link = { readonly a: number; readonly b: number; readonly score: number }

/**
 * Joins items by average linkage, the likeliest first, as long as two groups are on average at least `enough` alike; pairs without a link count
 * as 0. Gives for each item the first item of its group. The work grows with the number of links.
 */
export function averageLinks(size: number, links: readonly Link[], enough: number): readonly number[] {
  const near = linksThatMayJoin(size, links, enough)
  /** By the first item of each group; a group keeps one map of what it shares with others, and the smaller of two goes into the larger. */
  const groups: (Group | undefined)[] = Array.from({ length: size }, (_, i) => ({ first: i, members: [i], sums: new Map<Group, number>() }))
  for (const { a, b, score } of near) {
    const [one, other] = [groups[a]!, groups[b]!]
    one.sums.set(other, score)
    other.sums.set(one, score)
  }
  const queue = createQueue()
  const offer = (one: Group, other: Group, sum: number): void => {
    const score = sum / (one.members.length * other.members.length)
    if (score >= enough) queue.push({ a: Math.min(one.first, other.first), b: Math.max(one.first, other.first), score })
  }
  for (const { a, b, score } of near) offer(groups[a]!, groups[b]!, score)
  for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
    const [one, other] = [groups[next.a], groups[next.b]]
    const sum = other && one?.sums.get(other)
    // An offer made before one of the two grew no longer holds; the newer one is in the queue too.
    if (!one || !other || sum === undefined || Math.abs(sum / (one.members.length * other.members.length) - next.score) > 1e-12) continue
    groups[next.b] = undefined
    const joined = join(one, other)
    groups[next.a] = joined
    for (const [third, shared] of joined.sums) offer(joined, third, shared)
  }
  return firstOfGroups(groups, size)
}

/** `sums`: the links between its members and those of another group, together. */
type Group = { first: number; readonly members: number[]; readonly sums: Map<Group, number> }

function join(one: Group, other: Group): Group {
  const [large, small] = one.sums.size >= other.sums.size ? [one, other] : [other, one]
  large.first = Math.min(one.first, other.first)
  large.members.push(...small.members)
  large.sums.delete(small)
  for (const [third, sum] of small.sums) {
    if (third === large) continue
    const shared = (large.sums.get(third) ?? 0) + sum
    large.sums.set(third, shared)
    third.sums.set(large, shared)
    third.sums.delete(small)
  }
  return large
}

/** Groups that are joined have a link of at least `enough` between them, so that links between items which no such links connect do not matter. */
function linksThatMayJoin(size: number, links: readonly Link[], enough: number): readonly Link[] {
  const leaders = openLeaders(size)
  for (const { a, b, score } of links) if (score >= enough) leaders.join(a, b)
  return links.filter(({ a, b }) => leaders.of(a) === leaders.of(b))
}

function firstOfGroups(groups: readonly (Group | undefined)[], size: number): readonly number[] {
  const first = new Array<number>(size).fill(0)
  for (const group of groups) for (const item of group?.members ?? []) first[item] = group!.first
  return first
}

/** A heap of links, the likeliest first; of equal ones that of the earlier items. */
function createQueue() {
  const heap: Link[] = []
  const before = (x: Link, y: Link): boolean => x.score > y.score || (x.score === y.score && (x.a < y.a || (x.a === y.a && x.b < y.b)))
  const swap = (i: number, j: number): void => {
    ;[heap[i], heap[j]] = [heap[j]!, heap[i]!]
  }
  return {
    push(link: Link): void {
      heap.push(link)
      for (let i = heap.length - 1, up = (i - 1) >> 1; i > 0 && before(heap[i]!, heap[up]!); i = up, up = (i - 1) >> 1) swap(i, up)
    },
    pop(): Link | undefined {
      const top = heap[0]
      const last = heap.pop()
      if (heap.length === 0 || last === undefined) return top
      heap[0] = last
      for (let i = 0; ;) {
        const [left, right] = [2 * i + 1, 2 * i + 2]
        let best = i
        if (left < heap.length && before(heap[left]!, heap[best]!)) best = left
        if (right < heap.length && before(heap[right]!, heap[best]!)) best = right
        if (best === i) return top
        swap(i, best)
        i = best
      }
    },
  }
}
