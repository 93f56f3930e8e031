import { memo } from './memo.ts'

const stopWords = new Set(
  `a an the this that these those it its he his she her they their them him we our us i you your who whom whose which what when where why how and or but nor so
  if then than as of in on at to from by for with without about into onto over under after before between through during against within along among across near
  is are was were be been being am has have had do does did will would can could may might must shall should not no also had just very more most some any all each
  said says say told tells saying according reported reports report added new first last previous former there here up down out off again only own same such both few
  on monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december year month week day
  days weeks months years`.split(/\s+/u),
)

export const isStopWord = (word: string): boolean => stopWords.has(word)

/** Words in lower case: letters and digits with inner hyphens and apostrophes. */
export function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+(?:[-'’][\p{L}\p{N}]+)*/gu) ?? []
}

/**
 * A crude stem, enough to bring "threatened", "threatening" and "threatens" together. It is a key to compare by and never shown.
 */
export const stem = memo(100_000, stemOf)

/** The stems of a few words that come again and again: of triggers and of parties. */
export const stemsOf = memo(50_000, (words): readonly string[] => wordsOf(words).map(stem))

function stemOf(word: string): string {
  const base = word.replace(/['’]s$/u, '')
  for (const [ending, keep] of endings) {
    if (base.endsWith(ending) && base.length - ending.length >= keep) return undouble(base.slice(0, base.length - ending.length))
  }
  return base.length > 3 && base.endsWith('e') ? base.slice(0, -1) : base
}

/** Ending, and how many letters must stay before it. Longest first. */
const endings: readonly (readonly [string, number])[] = [
  ['ations', 4],
  ['ation', 4],
  ['itions', 4],
  ['ments', 4],
  ['ition', 4],
  ['ions', 4],
  ['ment', 4],
  ['ings', 3],
  ['ion', 4],
  ['ing', 3],
  ['ies', 3],
  ['ied', 3],
  ['ed', 3],
  ['es', 3],
  ['s', 3],
  ['y', 4],
]

const undouble = (text: string): string =>
  /([bdfglmnprt])\1$/u.test(text) ? text.slice(0, -1) : text.length > 3 && text.endsWith('e') ? text.slice(0, -1) : text

/** The stems that carry content, each once, at most `limit`, in the order of the text. */
export function contentStems(text: string, limit = 40): readonly string[] {
  const stems = new Set<string>()
  for (const word of wordsOf(text)) {
    if (word.length < 3 || stopWords.has(word)) continue
    stems.add(stem(word))
    if (stems.size >= limit) break
  }
  return [...stems]
}

/** Shared members as a share of the smaller set, of sets in order; 0 when one is empty. */
export function overlap(a: ArrayLike<number>, b: ArrayLike<number>): number {
  if (a.length === 0 || b.length === 0) return 0
  let [i, j, shared] = [0, 0, 0]
  while (i < a.length && j < b.length) {
    const difference = a[i]! - b[j]!
    if (difference <= 0) i++
    if (difference >= 0) j++
    if (difference === 0) shared++
  }
  return shared / Math.min(a.length, b.length)
}

const [basis, prime] = [0x811c9dc5, 0x01000193]

/** FNV-1a, 32 bits. */
export function hashOf(word: string): number {
  let hash = basis
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), prime)
  return hash >>> 0
}

/** The words of a text with spaces between, as hashes of 53 bits in order: so many that no two words of a log have one. */
export function hashesOfWords(text: string): Float64Array {
  const hashes: number[] = []
  let [first, second] = [basis, ~basis]
  for (let i = 0; i <= text.length; i++) {
    const code = i === text.length ? space : text.charCodeAt(i)
    if (code !== space) {
      first = Math.imul(first ^ code, prime)
      second = Math.imul(second ^ code, 0x85ebca6b)
    } else if (i > 0) {
      hashes.push((first >>> 0) * 2 ** 21 + (mixed(second) >>> 11))
      ;[first, second] = [basis, ~basis]
    }
  }
  return Float64Array.from(hashes).sort()
}

const space = 32

/** The finishing steps of MurmurHash3: every bit of the input reaches every bit of the output. */
export function mixed(value: number): number {
  let hash = value ^ (value >>> 16)
  hash = Math.imul(hash, 0x85ebca6b)
  hash ^= hash >>> 13
  hash = Math.imul(hash, 0xc2b2ae35)
  return (hash ^ (hash >>> 16)) >>> 0
}
