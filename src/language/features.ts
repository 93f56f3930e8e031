/** What the model sees of a word. `training/features.py` does exactly the same. */
export const featureNames = ['word', 'suffix4', 'suffix3', 'suffix2', 'prefix3', 'shape'] as const

/** Lower case, straight quotation marks, every ASCII digit a zero. */
export function normalise(word: string): string {
  return word.toLowerCase().replace(/[‘’]/gu, "'").replace(/[“”]/gu, '"').replace(/\d/gu, '0')
}

const longestShape = 10

/** "Kim" is Xxx, "2020" ddd, "U.S." X.X.: the kinds of its letters, runs cut at three. */
function shape(word: string): string {
  let kinds = ''
  let length = 0
  let last = ''
  let run = 0
  for (const letter of word) {
    const kind = kindOf(letter)
    run = kind === last ? run + 1 : 1
    last = kind
    if (run > 3) continue
    kinds += kind
    length += 1
    if (length === longestShape) break
  }
  return kinds
}

function kindOf(letter: string): string {
  const code = letter.codePointAt(0)!
  if (code < 128) {
    if (code >= 97 && code <= 122) return 'x'
    if (code >= 65 && code <= 90) return 'X'
    if (code >= 48 && code <= 57) return 'd'
    return letter
  }
  if (/\p{Uppercase}/u.test(letter)) return 'X'
  if (/\p{Lowercase}/u.test(letter)) return 'x'
  return letter
}

/** One value for each of `featureNames`. */
export function featuresOf(word: string): readonly string[] {
  const plain = normalise(word)
  // Ends of words are counted in characters, so that no surrogate pair is torn.
  const letters = plain.length > 64 ? Array.from(plain.slice(0, 8) + plain.slice(-8)) : Array.from(plain)
  const end = (n: number): string => letters.slice(-n).join('')
  return [plain, end(4), end(3), end(2), letters.slice(0, 3).join(''), shape(word)]
}
