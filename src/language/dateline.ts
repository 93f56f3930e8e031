const dash = /^(?:--?|[–—])$/u
const furthest = 24
const smallWords: ReadonlySet<string> = new Set(['of', 'al', 'el', 'the', ',', '.', '(', ')', '/', '-'])

const mayStandInDateline = (word: string): boolean => smallWords.has(word) || /^\p{Lu}/u.test(word) || /^\d{1,4}$/u.test(word)

/**
 * How many words at the head of a sentence are its dateline, the dash included: "SEOUL, June 16 (Yonhap) --",
 * "GORI, Georgia -", "BEIRUT (Radio) -- [Text]". 0 when there is none. A dateline belongs to no clause, so it is better
 * parsed by itself.
 */
export function datelineLength(words: readonly string[]): number {
  const end = outerDash(words)
  if (end < 1) return 0
  const before = words.slice(0, end)
  const length = skipBrackets(words, end + 1)
  if (length + 1 >= words.length || !before.every(mayStandInDateline) || !/^[\p{Lu}"“'‘\d]/u.test(words[length]!)) return 0
  const shouts = /^\p{Lu}{3,}/u.test(before[0]!)
  const names = before.at(-1) === ')' || before.includes(',') || before.includes('/')
  return shouts || names ? length : 0
}

/** The place of the first dash that stands in no parentheses, -1 when there is none. */
function outerDash(words: readonly string[]): number {
  let depth = 0
  for (let i = 0; i < words.length && i < furthest; i++) {
    const word = words[i]!
    if (word === '(') depth += 1
    else if (word === ')') depth -= 1
    else if (depth === 0 && dash.test(word)) return i
  }
  return -1
}

/** Past the editor's "[Text]" and "[Passage omitted]". */
function skipBrackets(words: readonly string[], from: number): number {
  let at = from
  while (words[at] === '[') {
    const close = words.indexOf(']', at)
    if (close < 0 || close - at > 6) break
    at = close + 1
  }
  return at
}
