import { openLeaders } from './leaders.ts'
import { memo } from './memo.ts'
import { hashOf, mixed, wordsOf } from './words.ts'

// Near-duplicate texts by MinHash over shingles of five words (Broder 1997), one permutation split into bins (Li, Owen and Zhang 2012),
// and locality-sensitive buckets, so that the work grows with the number of texts and not with its square.

const shingleWords = 5
const bins = 64
const rowsInBand = 2
/** Of texts that fall into one bucket, each is compared with this many before it. */
const lookBack = 4
const empty = -1

/** Enough shared shingles of both, or of the shorter one (a paper that prints the first paragraphs only). */
const enoughOfBoth = 0.35
const enoughOfShorter = 0.6

/** What a text is compared by. */
export type Sketch = { readonly mins: readonly number[]; readonly size: number }

/** For each text the place of the first text that it repeats, or its own place. */
export function findNearDuplicates(sketches: readonly Sketch[]): readonly number[] {
  const leaders = openLeaders(sketches.length)
  for (let band = 0; band < bins; band += rowsInBand) {
    const buckets = new Map<number, number[]>()
    for (const [i, { mins }] of sketches.entries()) {
      const [x, y] = [mins[band]!, mins[band + 1]!]
      if (x === empty || y === empty) continue
      const key = x * 2 ** 20 + y
      const bucket = buckets.get(key)
      if (!bucket) {
        buckets.set(key, [i])
        continue
      }
      for (const j of bucket.slice(-lookBack)) {
        if (leaders.of(j) !== leaders.of(i) && repeats(sketches[j]!, sketches[i]!)) leaders.join(j, i)
      }
      bucket.push(i)
    }
  }
  return sketches.map((_, i) => leaders.of(i))
}

function repeats(a: Sketch, b: Sketch): boolean {
  let [equal, filled] = [0, 0]
  for (let i = 0; i < bins; i++) {
    if (a.mins[i] === empty && b.mins[i] === empty) continue
    filled++
    if (a.mins[i] === b.mins[i]) equal++
  }
  const alike = filled === 0 ? 0 : equal / filled
  const shared = (alike * (a.size + b.size)) / (1 + alike)
  return alike >= enoughOfBoth || shared / Math.min(a.size, b.size) >= enoughOfShorter
}

const hashOfWord = memo(100_000, hashOf)

export function sketchOf(text: string): Sketch {
  const mins = new Array<number>(bins).fill(Infinity)
  const hashes = wordsOf(text).map(hashOfWord)
  let size = 0
  for (let i = 0; i + shingleWords <= hashes.length; i++) {
    let hash = 0
    for (let k = 0; k < shingleWords; k++) hash = mixed(Math.imul(hash, 31) ^ hashes[i + k]!)
    const bin = hash % bins
    if (hash < mins[bin]!) mins[bin] = hash
    size++
  }
  // Twenty bits of each are enough to tell them apart; the lowest six say which bin it is.
  return { mins: mins.map((min) => (min === Infinity ? empty : (min >>> 6) & 0xfffff)), size }
}
