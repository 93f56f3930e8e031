import type { CardRange, Shelves } from '../../domain/ports.ts'

/**
 * Sorted sets of cards by drawer, many cards to a leaf: what is only looked up and holds nothing needs no row of its own for each. Cards are ids and
 * numbers, of ASCII and without line breaks.
 */
export type Marks = {
  readonly put: (drawer: string, card: string) => void
  readonly remove: (drawer: string, card: string) => void
  readonly names: (drawer: string, range?: CardRange) => readonly string[]
  /** Lays the cards of an empty drawer, in order and each once. */
  readonly fill: (drawer: string, cards: readonly string[]) => void
}

/** A leaf that grows beyond this becomes two; one that is laid anew has room left. */
const mostInLeaf = 64
const laidInLeaf = 48

const between = '\n'
/** Sorts right behind a card. */
const behind = (card: string): string => `${card}\u0001`

/** A leaf lies under the first card that it may hold; the first leaf of a drawer under '', which sorts before all. */
type Leaf = { readonly name: string; readonly cards: string[] }

export function openMarks(shelves: Shelves, shelfName: string): Marks {
  const shelf = shelves.shelf(shelfName)
  const toLeaf = ([name, text]: readonly [string, string]): Leaf => ({ name, cards: text.split(between) })
  const leafOf = (drawer: string, card: string): Leaf | undefined => {
    const [found] = shelf.cards(drawer, { below: behind(card), limit: 1, backwards: true })
    return found && toLeaf(found)
  }
  const save = (drawer: string, { name, cards }: Leaf): void => {
    if (cards.length === 0) shelf.remove(drawer, name)
    else shelf.put(drawer, name, cards.join(between))
  }
  return {
    put: (drawer, card) => {
      const leaf = leafOf(drawer, card) ?? { name: '', cards: [] }
      const at = firstNotBelow(leaf.cards, card)
      if (leaf.cards[at] === card) return
      leaf.cards.splice(at, 0, card)
      if (leaf.cards.length > mostInLeaf) {
        // Most cards come at the end, where a leaf that is split in two halves would stay half empty.
        const upper = leaf.cards.splice(at === leaf.cards.length - 1 ? laidInLeaf : leaf.cards.length >> 1)
        save(drawer, { name: upper[0]!, cards: upper })
      }
      save(drawer, leaf)
    },
    remove: (drawer, card) => {
      const leaf = leafOf(drawer, card)
      const at = leaf ? firstNotBelow(leaf.cards, card) : -1
      if (leaf?.cards[at] !== card) return
      leaf.cards.splice(at, 1)
      save(drawer, leaf)
    },
    names: (drawer, range = {}) => {
      const { limit = Infinity, backwards = false } = range
      const found: string[] = []
      for (const text of (backwards ? leavesBackwards : leavesForwards)(shelf, drawer, range)) {
        const cards = inRange(text.split(between), range)
        if (backwards) cards.reverse()
        found.push(...cards)
        if (found.length >= limit) break
      }
      return found.length > limit ? found.slice(0, limit) : found
    },
    fill: (drawer, cards) => {
      for (let start = 0; start < cards.length; start += laidInLeaf) {
        shelf.put(drawer, start === 0 ? '' : cards[start]!, cards.slice(start, start + laidInLeaf).join(between))
      }
    },
  }
}

/** The same for cards that hold names in whatever letters, a row for each. */
export function openMarksOfNames(shelves: Shelves, shelfName: string): Marks {
  const shelf = shelves.shelf(shelfName)
  const put = (drawer: string, card: string): void => {
    shelf.put(drawer, card, '')
  }
  return {
    put,
    remove: (drawer, card) => {
      shelf.remove(drawer, card)
    },
    names: (drawer, range) => shelf.names(drawer, range),
    fill: (drawer, cards) => {
      for (const card of cards) put(drawer, card)
    },
  }
}

type Texts = ReturnType<Shelves['shelf']>

function* leavesForwards(shelf: Texts, drawer: string, { from, below, limit }: CardRange): Generator<string> {
  let name: string | undefined
  if (from !== undefined) {
    const [first] = shelf.cards(drawer, { below: behind(from), limit: 1, backwards: true })
    if (first) yield first[1]
    name = behind(first?.[0] ?? from)
  }
  // Few are wanted: they lie in one leaf or two.
  for (const step = limit === undefined ? undefined : 2; ;) {
    const leaves = shelf.cards(drawer, {
      ...(name === undefined ? {} : { from: name }),
      ...(below === undefined ? {} : { below }),
      ...(step === undefined ? {} : { limit: step }),
    })
    for (const [, text] of leaves) yield text
    if (step === undefined || leaves.length < step) return
    name = behind(leaves.at(-1)![0])
  }
}

function* leavesBackwards(shelf: Texts, drawer: string, { from, below, limit }: CardRange): Generator<string> {
  const step = limit === undefined ? undefined : 2
  for (let end = below; ;) {
    const leaves = shelf.cards(drawer, { ...(end === undefined ? {} : { below: end }), ...(step === undefined ? {} : { limit: step }), backwards: true })
    for (const [name, text] of leaves) {
      yield text
      if (from !== undefined && name <= from) return
    }
    if (step === undefined || leaves.length < step) return
    end = leaves.at(-1)![0]
  }
}

function inRange(cards: readonly string[], { from, below }: CardRange): string[] {
  return cards.slice(from === undefined ? 0 : firstNotBelow(cards, from), below === undefined ? cards.length : firstNotBelow(cards, below))
}

function firstNotBelow(cards: readonly string[], card: string): number {
  let [low, high] = [0, cards.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (cards[middle]! < card) low = middle + 1
    else high = middle
  }
  return low
}
