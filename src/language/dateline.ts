const dash = /^(?:--?|[–—])$/u
const furthest = 16
const smallWords: ReadonlySet<string> = new Set(['of', 'al', 'el', 'the', ',', '.', '(', ')', '/'])

const mayStandInDateline = (word: string): boolean => smallWords.has(word) || /^\p{Lu}/u.test(word) || /^\d{1,4}$/u.test(word)

/**
 * How many words at the head of a sentence are its dateline, the dash included: "SEOUL, June 16 (Yonhap) --",
 * "GORI, Georgia -". 0 when there is none. A dateline belongs to no clause, so it is better parsed by itself.
 */
export function datelineLength(words: readonly string[]): number {
  const end = words.slice(0, furthest).findIndex((word) => dash.test(word))
  if (end < 1 || end + 2 >= words.length) return 0
  const before = words.slice(0, end)
  const next = words[end + 1]!
  if (!before.every(mayStandInDateline) || !/^[\p{Lu}"“'‘\d]/u.test(next)) return 0
  const shouts = /^\p{Lu}{3,}/u.test(before[0]!)
  const names = before.at(-1) === ')' || before.includes(',')
  return shouts || names ? end + 1 : 0
}
