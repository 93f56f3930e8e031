import type { Figure } from '../figure.ts'
import type { Tally } from '../measures.ts'
import { f1, mean, tallyBags } from '../measures.ts'

/** A page as bytes and the text that stands in its article. */
export type HtmlPage = { readonly id: string; readonly page: Uint8Array; readonly expected: string }

/** F1 of runs of four words, each page the same weight. */
export function scoreHtml(pages: readonly HtmlPage[], readPage: (page: Uint8Array, id: string) => string): readonly Figure[] {
  const values = pages.map(({ id, page, expected }) => f1(tallyText(expected, readPage(page, id))))
  return [{ metric: 'f1', value: mean(values), n: pages.length }]
}

export function tallyText(gold: string, predicted: string): Tally {
  return tallyBags(fourWords(gold), fourWords(predicted))
}

/** Every run of four words; a shorter text is one run. */
function fourWords(text: string): readonly string[] {
  const words = text.match(/[\p{L}\p{N}]+/gu) ?? []
  if (words.length < 4) return words.length === 0 ? [] : [words.join(' ')]
  return words.slice(3).map((_, n) => words.slice(n, n + 4).join(' '))
}
