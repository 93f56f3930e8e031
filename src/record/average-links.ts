/** How much two items are alike. */
export type Link = { readonly a: number; readonly b: number; readonly score: number }

/**
 * Joins items by average linkage, the likeliest first, as long as two groups are on average at least `enough` alike; pairs without a link count
 * as 0. Gives for each item the first item of its group. The work grows with the number of links.
 */
export function averageLinks(size: number, links: readonly Link[], enough: number): readonly number[] {
  const members = Array.from({ length: size }, (_, i) => [i])
  const sums = members.map(() => new Map<number, number>())
  for (const { a, b, score } of links) {
    sums[a]!.set(b, (sums[a]!.get(b) ?? 0) + score)
    sums[b]!.set(a, (sums[b]!.get(a) ?? 0) + score)
  }
  const average = (a: number, b: number): number => (sums[a]!.get(b) ?? 0) / (members[a]!.length * members[b]!.length)
  const queue = createQueue()
  const offer = (a: number, b: number): void => {
    const score = average(a, b)
    if (score >= enough) queue.push({ a: Math.min(a, b), b: Math.max(a, b), score })
  }
  for (const { a, b } of links) offer(a, b)
  for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
    const { a, b, score } = next
    // An offer made before one of the two grew no longer holds; the newer one is in the queue too.
    if (members[a]!.length === 0 || members[b]!.length === 0 || Math.abs(average(a, b) - score) > 1e-12) continue
    members[a]!.push(...members[b]!)
    members[b] = []
    sums[a]!.delete(b)
    for (const [other, sum] of sums[b]!) {
      if (other === a) continue
      const joined = (sums[a]!.get(other) ?? 0) + sum
      sums[a]!.set(other, joined)
      sums[other]!.set(a, joined)
      sums[other]!.delete(b)
    }
    sums[b]!.clear()
    for (const other of sums[a]!.keys()) offer(a, other)
  }
  return firstOfGroups(members, size)
}

function firstOfGroups(members: readonly (readonly number[])[], size: number): readonly number[] {
  const first = new Array<number>(size).fill(0)
  for (const group of members) {
    const least = group.reduce((a, b) => Math.min(a, b), Infinity)
    for (const item of group) first[item] = least
  }
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
