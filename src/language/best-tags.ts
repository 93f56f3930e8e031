/**
 * The likeliest sequence of BIO tags, by the sum of their scores (Viterbi): an I follows only a B or an I of its own kind. `scores` has a row for each word
 * and in it a score for each tag. Only sums and comparisons, so that the answer is the same on every machine.
 */
export function bestTags(scores: readonly Float32Array[], tags: readonly string[]): readonly number[] {
  const opener = tags.map((tag) => (tag.startsWith('I-') ? tags.indexOf(`B-${tag.slice(2)}`) : -1))
  const from: Int32Array[] = []
  let sums = new Float64Array(tags.length)
  scores.forEach((row, i) => {
    const best = indexOfGreatest(sums)
    const came = new Int32Array(tags.length)
    const next = new Float64Array(tags.length)
    for (let t = 0; t < tags.length; t++) {
      const begin = opener[t]!
      const before = begin < 0 ? best : sums[t]! > sums[begin]! ? t : begin
      came[t] = before
      next[t] = i === 0 && begin >= 0 ? -Infinity : sums[before]! + row[t]!
    }
    from.push(came)
    sums = next
  })
  const path: number[] = []
  for (let i = scores.length - 1, at = indexOfGreatest(sums); i >= 0; at = from[i]![at]!, i--) path[i] = at
  return path
}

function indexOfGreatest(values: Float64Array): number {
  let best = 0
  for (let i = 1; i < values.length; i++) if (values[i]! > values[best]!) best = i
  return best
}
