import type { Span } from '../domain/span.ts'
import { settingOf } from './boundary-features.ts'
import { endsSentence } from './boundary-judge.ts'
import { chunksOf } from './chunks.ts'
import { skipSpace } from './letters.ts'
import { sentencesByRule } from './sentence-rules.ts'

/**
 * The sentences of one paragraph. Rules find where an end mark stands; a learned judge then goes through the gaps between
 * words, ends sentences that have no mark ("Regards Kim") and joins what an odd mark parted. Line breaks count as spaces.
 */
export function splitSentences(text: string, span: Span = { start: 0, end: text.length }): Span[] {
  const rules = sentencesByRule(text, span)
  const chunks = chunksOf(text, span)
  if (chunks.length < 2) return rules
  const setting = settingOf(text, chunks, rules)
  const gaps = new Map(chunks.map(({ end }, i) => [end, i]))
  const ends = rules.map(({ end }) => end).filter((end) => !gaps.has(end))
  for (let gap = 0; gap + 1 < chunks.length; gap++) if (endsSentence(setting, gap)) ends.push(chunks[gap]!.end)
  ends.push(chunks.at(-1)!.end)
  return between(
    text,
    chunks[0]!.start,
    ends.sort((a, b) => a - b),
  )
}

function between(text: string, first: number, ends: readonly number[]): Span[] {
  const sentences: Span[] = []
  let start = first
  for (const end of ends) {
    start = skipSpace(text, start, end)
    if (start < end) sentences.push({ start, end })
    start = Math.max(start, end)
  }
  return sentences
}
