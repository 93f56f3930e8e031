import type { Span } from '../../src/domain/span.ts'
import type { Figure } from '../figure.ts'
import { accuracy, f1, sumTallies, tallyMatches } from '../measures.ts'
import { lengthOf, overlapsAny, sharedLength, toSpans } from '../spans.ts'
import type { SpanPair } from '../spans.ts'

export type AttributionRecord = {
  readonly id: string
  readonly text: string
  readonly publishedAt?: string
  readonly attributions: readonly { readonly source: readonly SpanPair[]; readonly cue: readonly SpanPair[]; readonly content: readonly SpanPair[] }[]
}

/** Who said it, the words that say that it was said, and what was said. A part may be empty. */
export type Attribution = { readonly source: readonly Span[]; readonly cue: readonly Span[]; readonly content: readonly Span[] }

/**
 * Full-tuple F1, the share of right sources where the content was found, and character F1 of the contents.
 * A part that is empty in the gold file has to be empty in the answer.
 */
export function scoreAttribution(
  records: readonly AttributionRecord[],
  findAttributions: (record: AttributionRecord) => readonly Attribution[],
): readonly Figure[] {
  const pairs = records.map((record) => ({
    gold: record.attributions.map(({ source, cue, content }) => ({ source: toSpans(source), cue: toSpans(cue), content: toSpans(content) })),
    predicted: findAttributions(record),
  }))
  const tuples = sumTallies(pairs.map(({ gold, predicted }) => tallyMatches(gold, predicted, tupleFits)))
  const sources = pairs.flatMap(({ gold, predicted }) => gold.flatMap((attribution) => sourceGivenContent(attribution, predicted)))
  const characters = sumTallies(pairs.map(({ gold, predicted }) => tallyCharacters(contentOf(gold), contentOf(predicted))))
  return [
    { metric: 'full_tuple_f1', value: f1(tuples), n: tuples.gold },
    { metric: 'source_given_content', value: accuracy(sources), n: sources.length },
    { metric: 'content_f1', value: f1(characters), n: tuples.gold },
  ]
}

function tupleFits(gold: Attribution, predicted: Attribution): boolean {
  return contentFits(gold, predicted) && partFits(gold.source, predicted.source) && partFits(gold.cue, predicted.cue)
}

const contentFits = (gold: Attribution, predicted: Attribution): boolean =>
  gold.content.length === 0 ? predicted.content.length === 0 : 2 * sharedLength(gold.content, predicted.content) >= lengthOf(gold.content)

const partFits = (gold: readonly Span[], predicted: readonly Span[]): boolean => (gold.length === 0 ? predicted.length === 0 : overlapsAny(gold, predicted))

/** Whether the answer that covers the content best has the right source; nothing where no answer covers half of it or the gold names no source. */
function sourceGivenContent(gold: Attribution, predicted: readonly Attribution[]): readonly boolean[] {
  if (gold.source.length === 0 || gold.content.length === 0) return []
  const likeness = (answer: Attribution): number => f1(tallyCharacters(gold.content, answer.content))
  const best = predicted.filter((answer) => contentFits(gold, answer)).sort((a, b) => likeness(b) - likeness(a))[0]
  return best ? [overlapsAny(gold.source, best.source)] : []
}

const contentOf = (attributions: readonly Attribution[]): readonly Span[] => attributions.flatMap((attribution) => attribution.content)

const tallyCharacters = (gold: readonly Span[], predicted: readonly Span[]) => ({
  right: sharedLength(gold, predicted),
  predicted: lengthOf(predicted),
  gold: lengthOf(gold),
})
