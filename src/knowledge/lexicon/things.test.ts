import { describe, expect, test } from 'vitest'
import { thingNouns } from './things.ts'

const escaped = (word: string): string => word.replace(/[-/]/gu, String.raw`[-\s]?`)
/** Whether the sentence has the head, in either number, and one of the words it needs. A rough reading; the trees of the reading stage do it well. */
function names(sentence: string, { head, with: words }: (typeof thingNouns)[number]): boolean {
  const text = sentence.toLowerCase()
  const nearHead = new RegExp(`(?:^|[^\\p{L}])${escaped(head)}(?:s|es)?(?:$|[^\\p{L}])`, 'u')
  return nearHead.test(text) && (words === undefined || words.some((word) => new RegExp(`(?:^|[^\\p{L}])${escaped(word)}s?(?:$|[^\\p{L}])`, 'u').test(text)))
}

describe.each(thingNouns.map((noun) => [`${noun.kind} ${noun.head}`, noun] as const))('%s', (_, noun) => {
  test('is named by its examples and not by its counter-examples', () => {
    expect(noun.yes.filter((sentence) => !names(sentence, noun))).toEqual([])
    expect(noun.no.filter((sentence) => names(sentence, noun))).toEqual([])
  })

  test('has an example, and a counter-example where the head alone is too vague', () => {
    expect(noun.yes.length).toBeGreaterThan(0)
    expect(noun.no.length).toBeGreaterThanOrEqual(noun.with === undefined ? 0 : 1)
  })
})

test('no head has two kinds for the same word before it', () => {
  const seen = new Map<string, string>()
  for (const { head, kind, with: words = [''] } of thingNouns) {
    for (const word of words) {
      const key = `${word} ${head}`
      expect(`${key}: ${seen.get(key) ?? kind}`).toBe(`${key}: ${kind}`)
      seen.set(key, kind)
    }
  }
})

test('rows that need a word stand before rows that need none', () => {
  const vague = thingNouns.map((noun) => noun.with === undefined)
  expect(vague.lastIndexOf(false)).toBeLessThan(vague.indexOf(true))
})
