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
    const tree = spanningTree(rooted.slice(), size)
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

/**
 * Tarjan's way: from each word follow the best heads; where they go round in a circle, shrink the circle to one word and go on from there.
 * Shrinking touches one row and one column, so that the whole is quadratic however deep circles lie in circles. Changes the scores.
 */
function spanningTree(scores: Float64Array, size: number): Int32Array {
  const graph = createGraph(scores, size)
  const done = new Uint8Array(size)
  done[0] = 1
  for (let start = 1; start < size; start++) {
    if (done[start] === 1) continue
    const path: number[] = []
    for (let place = start; ;) {
      path.push(place)
      const head = graph.takeBestHead(place)
      if (done[head] === 1) break
      const met = path.indexOf(head)
      if (met >= 0) for (const member of graph.shrink(path.splice(met))) done[member] = 1
      place = head
    }
    for (const place of path) done[place] = 1
  }
  return graph.heads()
}

/**
 * The words and the circles that were shrunk to one. A circle keeps the place in the matrix of its first word; its others are gone. `arcs`
 * tells for which words (dep * size + head) a place in the matrix stands.
 */
function createGraph(scores: Float64Array, size: number) {
  const arcs = new Int32Array(size * size)
  for (let i = 0; i < arcs.length; i++) arcs[i] = i
  let places = Array.from({ length: size }, (_, i) => i)
  const bestHead = new Int32Array(size)
  const nodeAt = Int32Array.from(places)
  // by node, words first and then circles: the circle it is in, and the arc by which it hangs
  const circleOf = new Array<number>(size).fill(-1)
  const arcOf = new Array<number>(size).fill(-1)

  const takeBestHead = (place: number): number => {
    let head = 0
    for (const other of places) if (other !== place && scores[place * size + other]! > scores[place * size + head]!) head = other
    bestHead[place] = head
    arcOf[nodeAt[place]!] = arcs[place * size + head]!
    return head
  }

  /** Gives the places that are gone. */
  const shrink = (circle: readonly number[]): readonly number[] => {
    const [into, ...gone] = circle as [number, ...number[]]
    const circleNode = circleOf.push(-1) - 1
    arcOf.push(-1)
    for (const member of circle) circleOf[nodeAt[member]!] = circleNode
    const kept = circle.map((member) => scores[member * size + bestHead[member]!]!)
    places = places.filter((place) => !gone.includes(place))
    for (const other of places) {
      if (other === into) continue
      let [enter, gain, hang] = [into, Number.NEGATIVE_INFINITY, into]
      circle.forEach((member, n) => {
        if (scores[member * size + other]! - kept[n]! > gain) [enter, gain] = [member, scores[member * size + other]! - kept[n]!]
        if (scores[other * size + member]! > scores[other * size + hang]!) hang = member
      })
      scores[into * size + other] = gain
      arcs[into * size + other] = arcs[enter * size + other]!
      scores[other * size + into] = scores[other * size + hang]!
      arcs[other * size + into] = arcs[other * size + hang]!
    }
    nodeAt[into] = circleNode
    return gone
  }

  /** The head of each word: in a circle all hang as they did, but for the one by which the circle hangs. */
  const heads = (): Int32Array => {
    for (let circle = circleOf.length - 1; circle >= size; circle--) {
      const arc = arcOf[circle]!
      let member = Math.floor(arc / size)
      while (circleOf[member] !== circle) member = circleOf[member]!
      arcOf[member] = arc
    }
    return Int32Array.from({ length: size }, (_, word) => (word === 0 ? -1 : arcOf[word]! % size))
  }
  return { takeBestHead, shrink, heads }
}
