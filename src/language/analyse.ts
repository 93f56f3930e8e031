import type { Name, Sentence, Token, Upos } from '../domain/sentence.ts'
import type { Span } from '../domain/span.ts'
import { datelineLength } from './dateline.ts'
import { findParagraphs } from './find-paragraphs.ts'
import { lemmatize } from './lemmatize.ts'
import type { Model } from './load-model.ts'
import { mendNameSpans } from './mend-name-spans.ts'
import { longestSentence } from './network.ts'
import type { ParsedWord } from './network.ts'
import { readNames } from './read-names.ts'
import { splitSentences } from './split-sentences.ts'
import { tokenize } from './tokenize.ts'

/** Sentences with words, tags, trees and names. Never fails on a text, whatever is in it. */
export function analyse(text: string, model: Model): readonly Sentence[] {
  const cut = cutSentences(text)
  const pieces = cut.flatMap(({ spans }) => {
    const words = spans.map((at) => text.slice(at.start, at.end))
    const dateline = datelineLength(words)
    return dateline > 0 ? [words.slice(0, dateline), words.slice(dateline)] : [words]
  })
  const parsed = model.network.parse(pieces)
  let next = 0
  return cut.map((sentence) => {
    let words = parsed[next++]!
    if (words.length < sentence.spans.length) words = withDateline(words, parsed[next++]!)
    return buildSentence(text, sentence, words, model)
  })
}

/** One tree of two: the head of the dateline hangs from the root of the sentence. */
function withDateline(dateline: readonly ParsedWord[], rest: readonly ParsedWord[]): readonly ParsedWord[] {
  const root = dateline.length + rest.findIndex(({ head }) => head === -1)
  return [
    ...dateline.map((word) => (word.head === -1 ? { ...word, head: root, relation: 'parataxis' } : word)),
    ...rest.map((word) => (word.head === -1 ? word : { ...word, head: word.head + dateline.length })),
  ]
}

type CutSentence = { readonly paragraph: number; readonly spans: readonly Span[]; readonly goesOn: boolean }

/** The words of each sentence; sentences too long for the network are cut. */
function cutSentences(text: string): readonly CutSentence[] {
  const cut: CutSentence[] = []
  findParagraphs(text).forEach((block, paragraph) => {
    for (const sentence of splitSentences(text, block)) {
      const spans = tokenize(text, sentence)
      for (let from = 0; from < spans.length;) {
        const to = cutAt(text, spans, from)
        cut.push({ paragraph, spans: spans.slice(from, to), goesOn: to < spans.length })
        from = to
      }
    }
  })
  return cut
}

/** Where a sentence that starts at word `from` must end: after the last semicolon, else the last comma, that leaves it short enough. */
function cutAt(text: string, spans: readonly Span[], from: number): number {
  const limit = from + longestSentence
  if (spans.length <= limit) return spans.length
  for (const mark of [';', ',']) {
    for (let i = limit - 1; i > from + longestSentence / 4; i--) {
      const { start, end } = spans[i]!
      if (end - start === 1 && text[start] === mark) return i + 1
    }
  }
  return limit
}

function buildSentence(text: string, { paragraph, spans, goesOn }: CutSentence, parsed: readonly ParsedWord[], model: Model): Sentence {
  const tokens = parsed.map(({ upos, xpos, head, relation, certainty }, i): Token => {
    const at = spans[i]!
    const words = text.slice(at.start, at.end)
    const tags = { upos: upos as Upos, xpos }
    return { at, words, lemma: lemmatize(words, tags, model.lemmas), ...tags, head, relation, certainty }
  })
  const names: readonly Name[] = mendNameSpans(readNames(parsed), tokens)
  return { at: { start: spans[0]!.start, end: spans.at(-1)!.end }, tokens, names, paragraph, ...(goesOn ? { goesOn } : {}) }
}
