import { openLeaders } from './leaders.ts'

/** How much two items are alike; of two items at most one. */
export type Link = { readonly a: number; readonly b: number; readonly score: number }

/**
 * Joins items by average linkage, the likeliest first, as long as two groups are on average at least `enough` alike; pairs without a link count
 * as 0. Of equally likely pairs that of the earliest items is joined first. Gives for each item the first item of its group.
 */
export function averageLinks(size: number, links: readonly Link[], enough: number): readonly number[] {
  const firstOf = Array.from({ length: size }, (_, i) => i)
  for (const { items, near } of connected(size, links, enough)) {
    const groups = joinLikeliest(items, near, enough)
    for (const { first, members } of groups) for (const item of members) firstOf[item] = first
  }
  return firstOf
}

/** Items that links of at least `enough` connect, with all links between them: groups that are joined have such a link between them. */
function connected(size: number, links: readonly Link[], enough: number): readonly { readonly items: readonly number[]; readonly near: readonly Link[] }[] {
  const leaders = openLeaders(size)
  for (const { a, b, score } of links) if (score >= enough) leaders.join(a, b)
  const found = new Map<number, { readonly items: number[]; readonly near: Link[] }>()
  for (let item = 0; item < size; item++) {
    const leader = leaders.of(item)
    if (leader === item) found.set(item, { items: [item], near: [] })
    else found.get(leader)!.items.push(item)
  }
  for (const link of links) if (leaders.of(link.a) === leaders.of(link.b)) found.get(leaders.of(link.a))!.near.push(link)
  return [...found.values()].filter(({ items }) => items.length > 1)
}

/** A group that grows, with what it shares with others: the links between their members, together. `best` is the one that it is most alike to. */
type Group = { first: number; readonly members: number[]; readonly sums: Map<Group, number>; best: Group | undefined; score: number }

function joinLikeliest(items: readonly number[], links: readonly Link[], enough: number): readonly Group[] {
  const groupOf = new Map(items.map((item): [number, Group] => [item, { first: item, members: [item], sums: new Map(), best: undefined, score: enough }]))
  for (const { a, b, score } of links) {
    groupOf.get(a)!.sums.set(groupOf.get(b)!, score)
    groupOf.get(b)!.sums.set(groupOf.get(a)!, score)
  }
  const groups = [...groupOf.values()]
  const consider = (group: Group, other: Group, sum: number): void => {
    const score = sum / (group.members.length * other.members.length)
    if (score < group.score || (score === group.score && group.best && !isEarlier(group, other, group, group.best))) return
    group.best = other
    group.score = score
  }
  const lookAround = (group: Group): void => {
    group.best = undefined
    group.score = enough
    for (const [other, sum] of group.sums) consider(group, other, sum)
  }
  for (const group of groups) lookAround(group)
  for (let one = likeliest(groups); one?.best; one = likeliest(groups)) {
    const [into, from] = one.sums.size >= one.best.sums.size ? [one, one.best] : [one.best, one]
    join(into, from)
    groups[groups.indexOf(from)] = groups.at(-1)!
    groups.pop()
    for (const [third, sum] of into.sums) {
      if (third.best === into || third.best === from) lookAround(third)
      else consider(third, into, sum)
    }
    lookAround(into)
  }
  return groups
}

/** The group that is most alike to another; undefined, or one without such another, where none is alike enough. */
function likeliest(groups: readonly Group[]): Group | undefined {
  let found: Group | undefined
  for (const group of groups) {
    if (!group.best || (found && group.score < found.score)) continue
    if (!found || group.score > found.score || isEarlier(group, group.best, found, found.best!)) found = group
  }
  return found
}

/** Whether the first items of two groups come before those of two others. */
function isEarlier(a: Group, b: Group, c: Group, d: Group): boolean {
  const [first, other] = [Math.min(a.first, b.first), Math.min(c.first, d.first)]
  return first < other || (first === other && Math.max(a.first, b.first) < Math.max(c.first, d.first))
}

/** The links of the one with fewer go to the other. */
function join(into: Group, from: Group): void {
  into.first = Math.min(into.first, from.first)
  for (const item of from.members) into.members.push(item)
  into.sums.delete(from)
  for (const [third, sum] of from.sums) {
    if (third === into) continue
    const shared = (into.sums.get(third) ?? 0) + sum
    into.sums.set(third, shared)
    third.sums.set(into, shared)
    third.sums.delete(from)
  }
}
