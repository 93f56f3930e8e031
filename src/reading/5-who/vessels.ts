import { lemmaOf, tokenAt, type Tree } from '../tree.ts'

/** Nouns behind which a ship's own name stands. */
const vesselNouns = new Set(
  `ship tanker carrier freighter vessel destroyer frigate corvette cruiser submarine trawler ferry liner warship gunboat tug tugboat yacht icebreaker dredger steamer coaster barge
  boat motorboat patrol-boat minesweeper minelayer bulker`.split(/\s+/u),
)
/** Ships of war: "a tanker" of the same report is none of them. */
const warships = new Set('destroyer frigate corvette cruiser submarine warship gunboat minesweeper minelayer patrol-boat'.split(' '))
/** Letters that navies and owners put before the name. */
const prefixes = new Set('USS HMS HMCS HMAS INS USNS USCGC MV MS MT SS RV FS ROKS JS PNS MSC CMA'.split(' '))

/** The ships that a report names, by the tokens of every mention, `sentence:token`; and which of the names are of ships of war. */
export type Vessels = { readonly at: ReadonlyMap<string, string>; readonly ofWar: ReadonlySet<string> }

/**
 * "the bulk carrier *True Confidence*", "the *USS Carney*", and the same names alone in other sentences.
 * A name is one to four words written large right behind the noun or the letters; what is a word of its own ("Tuesday") the tags keep out.
 */
export function findVessels(trees: readonly Tree[], isKnown: (sentence: number, token: number) => boolean = () => false): Vessels {
  const found = new Map<string, string>()
  const names = new Map<string, readonly string[]>()
  const ofWar = new Set<string>()
  const note = (tree: Tree, first: number, last: number, name: string): void => {
    for (let i = first; i <= last; i++) found.set(`${tree.number}:${i}`, name)
  }
  for (const tree of trees) {
    tree.tokens.forEach((token, i) => {
      if (!vesselNouns.has(lemmaOf(tree, i)) && !prefixes.has(token.words)) return
      const last = endOfName(tree, i)
      if (last === i) return
      const words = tree.tokens.slice(i + 1, last + 1).map((each) => each.words)
      // "MSC and CMA CGM", "the liner MSC": letters alone are an owner's
      if (words.every((word) => /^\p{Lu}{2,}$/u.test(word))) return
      const name = words.join(' ')
      names.set(name, words)
      if (warships.has(lemmaOf(tree, i)) || /^(?:USS|HM[A-Z]*S|INS|ROKS|PNS)$/u.test(token.words)) ofWar.add(name)
      note(tree, i, last, name)
    })
  }
  if (trees.some((tree) => tree.tokens.some((_, i) => vesselNouns.has(lemmaOf(tree, i)) && endOfName(tree, i) === i))) {
    for (const tree of trees) {
      tree.tokens.forEach((_, i) => {
        const last = nameBehindArticle(tree, i, isKnown)
        if (last === undefined || found.has(`${tree.number}:${i + 1}`)) return
        const words = tree.tokens.slice(i + 1, last + 1).map((each) => each.words)
        names.set(words.join(' '), words)
      })
    }
  }
  for (const tree of trees) {
    for (const [name, words] of names) {
      for (let i = 0; i + words.length <= tree.tokens.length; i++) {
        if (found.has(`${tree.number}:${i}`) || !words.every((word, n) => tree.tokens[i + n]?.words === word)) continue
        note(tree, i, i + words.length - 1, name)
      }
    }
  }
  return { at: found, ofWar }
}

/**
 * "hit a tanker. ... *The Strinda* was carrying oil": where a report speaks of a ship, a name with an article that is nobody's else is hers. The last token
 * of such a name, or undefined.
 */
function nameBehindArticle(tree: Tree, article: number, isKnown: (sentence: number, token: number) => boolean): number | undefined {
  if (tokenAt(tree, article).words.toLowerCase() !== 'the') return undefined
  const last = endOfName(tree, article)
  const next = tree.tokens[last + 1]
  const isWhole = next === undefined || ['VERB', 'AUX', 'PUNCT', 'CCONJ', 'SCONJ', 'ADP', 'ADV', 'PART'].includes(next.upos)
  if (last === article || last > article + 3 || !isWhole || next?.words === '-' || next?.words === '’s') return undefined
  for (let k = article + 1; k <= last; k++) {
    const { words, upos } = tokenAt(tree, k)
    // what is a word or letters of an institution is no ship's
    if ((k === article + 1 && upos !== 'PROPN') || (/^\p{Lu}{2,}s?$/u.test(words) && k === article + 1) || isKnown(tree.number, k)) return undefined
  }
  return last
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
