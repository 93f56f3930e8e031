import { lemmaOf, tokenAt, type Tree } from '../tree.ts'

/** Nouns behind which a ship's own name stands. */
const vesselNouns = new Set(
  `ship tanker carrier freighter vessel destroyer frigate corvette cruiser submarine trawler ferry liner warship gunboat tug tugboat yacht icebreaker dredger steamer coaster barge
  boat motorboat patrol-boat minesweeper minelayer bulker`.split(/\s+/u),
)
/** Letters that navies and owners put before the name. */
const prefixes = new Set('USS HMS HMCS HMAS INS USNS USCGC MV MS MT SS RV FS ROKS JS PNS MSC CMA'.split(' '))

/** The ships that a report names, by the tokens of every mention, `sentence:token`. */
export type Vessels = ReadonlyMap<string, string>

/**
 * "the bulk carrier *True Confidence*", "the *USS Carney*", and the same names alone in other sentences.
 * A name is one to four words written large right behind the noun or the letters; what is a word of its own ("Tuesday") the tags keep out.
 */
export function findVessels(trees: readonly Tree[]): Vessels {
  const found = new Map<string, string>()
  const names = new Map<string, readonly string[]>()
  const note = (tree: Tree, first: number, last: number, name: string): void => {
    for (let i = first; i <= last; i++) found.set(`${tree.number}:${i}`, name)
  }
  for (const tree of trees) {
    tree.tokens.forEach((token, i) => {
      if (!vesselNouns.has(lemmaOf(tree, i)) && !prefixes.has(token.words)) return
      const last = endOfName(tree, i)
      if (last === i) return
      const words = tree.tokens.slice(i + 1, last + 1).map((each) => each.words)
      const name = words.join(' ')
      names.set(name, words)
      note(tree, i, last, name)
    })
  }
  for (const tree of trees) {
    for (const [name, words] of names) {
      for (let i = 0; i + words.length <= tree.tokens.length; i++) {
        if (found.has(`${tree.number}:${i}`) || !words.every((word, n) => tree.tokens[i + n]?.words === word)) continue
        note(tree, i, i + words.length - 1, name)
      }
    }
  }
  return found
}

/** The last token of the name that begins behind token `i`, or `i` where none does. */
function endOfName(tree: Tree, i: number): number {
  let last = i
  while (last < i + 4 && last + 1 < tree.tokens.length && isOfName(tree, last + 1)) last++
  return last
}

const isOfName = (tree: Tree, k: number): boolean =>
  /^\p{Lu}[\p{L}'’-]*\.?$/u.test(tokenAt(tree, k).words) &&
  ['PROPN', 'NOUN', 'ADJ', 'X', 'NUM'].includes(tokenAt(tree, k).upos) &&
  !/(?:day|ber|uary)$|^(?:March|April|May|June|July|August)$/u.test(tokenAt(tree, k).words)
