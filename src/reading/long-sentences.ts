import type { Finding } from '../domain/finding.ts'
import type { Sentence } from '../domain/sentence.ts'

/** Remarks on each sentence that was longer than the parser takes, and was therefore parsed in pieces that do not know of one another. */
export function remarkLongSentences(sentences: readonly Sentence[], remark: (finding: Finding) => void): void {
  let start: number | undefined
  let tokens = 0
  for (const sentence of sentences) {
    start ??= sentence.at.start
    tokens += sentence.tokens.length
    if (sentence.goesOn === true) continue
    if (start < sentence.at.start) remark({ code: 'sentence-too-long', at: { start, end: sentence.at.end }, tokens })
    start = undefined
    tokens = 0
  }
}
