import type { Sentence } from '../src/domain/sentence.ts'

/** What is wrong with the sentences that were made of a text, whatever the text; nothing when they are sound. */
export function faultOf(text: string, sentences: readonly Sentence[]): string | undefined {
  let end = 0
  for (const { tokens, names } of sentences) {
    if (tokens.filter(({ head }) => head === -1).length !== 1) return 'a tree has not one root'
    for (const { at, words, head } of tokens) {
      if (at.start < end || at.end <= at.start || text.slice(at.start, at.end) !== words) return `the span of ${JSON.stringify(words)} is wrong`
      if (head < -1 || head >= tokens.length) return `the head of ${JSON.stringify(words)} lies outside its sentence`
      end = at.end
    }
    if (names.some(({ first, last }) => first < 0 || last < first || last >= tokens.length)) return 'a name lies outside its sentence'
  }
  return undefined
}
