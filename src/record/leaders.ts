/** Items by their places in groups that grow together, each led by its first item (union-find, Tarjan 1975). */
export type Leaders = {
  /** The first item of the group of an item. */
  readonly of: (item: number) => number
  readonly join: (a: number, b: number) => void
}

export function openLeaders(size: number): Leaders {
  const leader = Int32Array.from({ length: size }, (_, i) => i)
  const of = (item: number): number => {
    let i = item
    while (leader[i] !== i) i = leader[i] = leader[leader[i]!]!
    return i
  }
  return {
    of,
    join: (a, b) => {
      const [one, other] = [of(a), of(b)]
      leader[Math.max(one, other)] = Math.min(one, other)
    },
  }
}
