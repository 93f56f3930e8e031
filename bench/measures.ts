/** Right, given out and asked for: what precision, recall and F1 are made of. */
export type Tally = { readonly right: number; readonly predicted: number; readonly gold: number }

const emptyTally: Tally = { right: 0, predicted: 0, gold: 0 }

function addTallies(a: Tally, b: Tally): Tally {
  return { right: a.right + b.right, predicted: a.predicted + b.predicted, gold: a.gold + b.gold }
}

export const sumTallies = (tallies: readonly Tally[]): Tally => tallies.reduce(addTallies, emptyTally)

const share = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole)

/** Harmonic mean of precision and recall; 0 where nothing is asked for and nothing given out. */
export const f1 = ({ right, predicted, gold }: Tally): number => share(2 * right, predicted + gold)
export const accuracy = (answers: readonly boolean[]): number => share(answers.filter(Boolean).length, answers.length)
export const mean = (values: readonly number[]): number =>
  share(
    values.reduce((sum, value) => sum + value, 0),
    values.length,
  )

/** Pearson's r; 0 where one side does not vary. */
export function pearson(pairs: readonly (readonly [number, number])[]): number {
  const meanX = mean(pairs.map(([x]) => x))
  const meanY = mean(pairs.map(([, y]) => y))
  let xy = 0
  let xx = 0
  let yy = 0
  for (const [x, y] of pairs) {
    xy += (x - meanX) * (y - meanY)
    xx += (x - meanX) ** 2
    yy += (y - meanY) ** 2
  }
  return xx === 0 || yy === 0 ? 0 : xy / Math.sqrt(xx * yy)
}

/** F1 of each class of `gold`, each class of the same weight. An answer outside the classes, or none, is only a miss. */
export function macroF1(pairs: readonly { readonly gold: string; readonly predicted: string | undefined }[]): number {
  const classes = [...new Set(pairs.map((pair) => pair.gold))]
  return mean(
    classes.map((label) =>
      f1({
        right: pairs.filter((pair) => pair.gold === label && pair.predicted === label).length,
        predicted: pairs.filter((pair) => pair.predicted === label).length,
        gold: pairs.filter((pair) => pair.gold === label).length,
      }),
    ),
  )
}

/** How many labels two bags have in common, each counted as often as both have it. */
export function tallyBags(gold: readonly string[], predicted: readonly string[]): Tally {
  const left = new Map<string, number>()
  for (const label of gold) left.set(label, (left.get(label) ?? 0) + 1)
  let right = 0
  for (const label of predicted) {
    const count = left.get(label) ?? 0
    if (count === 0) continue
    left.set(label, count - 1)
    right++
  }
  return { right, predicted: predicted.length, gold: gold.length }
}

/**
 * Pairs gold and predicted items one to one so that as many pairs as possible fit (Kuhn's algorithm).
 * The answer has for each gold item the number of its partner, or -1.
 */
export function matchOneToOne<G, P>(gold: readonly G[], predicted: readonly P[], fits: (gold: G, predicted: P) => boolean): readonly number[] {
  const candidates = gold.map((g) => predicted.flatMap((p, index) => (fits(g, p) ? [index] : [])))
  const ownerOf: number[] = predicted.map(() => -1)
  const place = (g: number, seen: Set<number>): boolean => {
    for (const p of candidates[g] ?? []) {
      if (seen.has(p)) continue
      seen.add(p)
      const owner = ownerOf[p] ?? -1
      if (owner !== -1 && !place(owner, seen)) continue
      ownerOf[p] = g
      return true
    }
    return false
  }
  for (let g = 0; g < gold.length; g++) place(g, new Set())
  const partners: number[] = gold.map(() => -1)
  for (const [p, g] of ownerOf.entries()) if (g !== -1) partners[g] = p
  return partners
}

/** The tally of such a pairing. */
export function tallyMatches<G, P>(gold: readonly G[], predicted: readonly P[], fits: (gold: G, predicted: P) => boolean): Tally {
  const partners = matchOneToOne(gold, predicted, fits)
  return { right: partners.filter((p) => p !== -1).length, predicted: predicted.length, gold: gold.length }
}
