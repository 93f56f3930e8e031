/**
 * The heads that make the best tree, by Chu, Liu and Edmonds. `scores[dep * width + head]`; word 0 is the root above the
 * sentence, and exactly one word hangs from it. Gives the head of each word, -1 for word 0.
 */
export function bestTree(scores: Float32Array, size: number, width: number): Int32Array {
  const heads = greedyHeads(scores, size, width)
  if (rootsOf(heads).length === 1 && !findCycle(heads)) return heads
  let best = heads
  let bestTotal = Number.NEGATIVE_INFINITY
  for (const root of likeliestRoots(scores, size, width)) {
    const rooted = withOneRoot(scores, size, width, root)
    const tree = spanningTree(rooted, size)
    let total = 0
    for (let dep = 1; dep < size; dep++) total += rooted[dep * size + tree[dep]!]!
    if (total > bestTotal) {
      best = tree
      bestTotal = total
    }
  }
  return best
}

const rootsTried = 4
const forbidden = -1e7

function greedyHeads(scores: Float32Array, size: number, width: number): Int32Array {
  const heads = new Int32Array(size).fill(-1)
  for (let dep = 1; dep < size; dep++) {
    let head = 0
    for (let other = 1; other < size; other++) {
      if (other !== dep && scores[dep * width + other]! > scores[dep * width + head]!) head = other
    }
    heads[dep] = head
  }
  return heads
}

function rootsOf(heads: Int32Array): number[] {
  const roots: number[] = []
  heads.forEach((head, word) => {
    if (head === 0) roots.push(word)
  })
  return roots
}

function likeliestRoots(scores: Float32Array, size: number, width: number): number[] {
  const words = Array.from({ length: size - 1 }, (_, i) => i + 1)
  return words.sort((a, b) => scores[b * width]! - scores[a * width]! || a - b).slice(0, rootsTried)
}

/** A square copy of the scores in which only `root` may hang from word 0. */
function withOneRoot(scores: Float32Array, size: number, width: number, root: number): Float64Array {
  const copy = new Float64Array(size * size)
  for (let dep = 1; dep < size; dep++) {
    for (let head = 0; head < size; head++) copy[dep * size + head] = scores[dep * width + head]!
    if (dep !== root) copy[dep * size] = forbidden
  }
  return copy
}

/** The words of one cycle, or undefined. */
function findCycle(heads: Int32Array): number[] | undefined {
  const seen = new Int32Array(heads.length).fill(-1)
  for (let start = 1; start < heads.length; start++) {
    let word = start
    while (word > 0 && seen[word] === -1) {
      seen[word] = start
      word = heads[word]!
    }
    if (word > 0 && seen[word] === start) {
      const cycle = [word]
      for (let next = heads[word]!; next !== word; next = heads[next]!) cycle.push(next)
      return cycle
    }
  }
  return undefined
}

/** One round: take the best heads; while they go round in a circle, shrink the circle to one word and solve the smaller graph. */
function spanningTree(scores: Float64Array, size: number): Int32Array {
  const heads = new Int32Array(size).fill(-1)
  for (let dep = 1; dep < size; dep++) {
    let head = 0
    for (let other = 1; other < size; other++) {
      if (other !== dep && scores[dep * size + other]! > scores[dep * size + head]!) head = other
    }
    heads[dep] = head
  }
  const cycle = findCycle(heads)
  if (!cycle) return heads

  const inCycle = new Set(cycle)
  const outside: number[] = []
  for (let word = 0; word < size; word++) if (!inCycle.has(word)) outside.push(word)
  const shrunk = outside.length // the place of the shrunk circle in the smaller graph
  const small = shrunk + 1
  const smaller = new Float64Array(small * small).fill(forbidden)
  const leaves = new Int32Array(small) // which word of the circle a word outside hangs from
  const enters = new Int32Array(small) // which word of the circle hangs from a word outside
  outside.forEach((word, i) => {
    outside.forEach((head, j) => {
      if (i !== j) smaller[i * small + j] = scores[word * size + head]!
    })
    let hang = Number.NEGATIVE_INFINITY
    let enter = Number.NEGATIVE_INFINITY
    for (const member of cycle) {
      const asHead = scores[word * size + member]!
      if (asHead > hang) {
        hang = asHead
        leaves[i] = member
      }
      const gain = scores[member * size + word]! - scores[member * size + heads[member]!]!
      if (gain > enter) {
        enter = gain
        enters[i] = member
      }
    }
    smaller[i * small + shrunk] = hang
    smaller[shrunk * small + i] = enter
  })
  const solved = spanningTree(smaller, small)
  for (let i = 1; i < shrunk; i++) {
    const head = solved[i]!
    heads[outside[i]!] = head === shrunk ? leaves[i]! : outside[head]!
  }
  const entry = solved[shrunk]!
  heads[enters[entry]!] = outside[entry]!
  return heads
}
