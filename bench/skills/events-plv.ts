import type { EventType } from '../../src/domain/act.ts'
import type { Span } from '../../src/domain/span.ts'
import type { Figure } from '../figure.ts'
import { macroF1 } from '../measures.ts'
import { overlapsAny, toSpan } from '../spans.ts'
import type { SpanPair } from '../spans.ts'

/** A sentence of which the source, the target and the root of what passes between them are known. A few sources or targets have no span. */
export type PlvRecord = {
  readonly id: string
  readonly text: string
  readonly source: string
  readonly target: string
  readonly sourceSpan?: SpanPair | null
  readonly targetSpan?: SpanPair | null
  readonly root: string
}

/** An act found in the text, with the words of those who do it and those to whom it is done. */
type FoundAct = { readonly event: EventType; readonly actor: readonly Span[]; readonly recipient: readonly Span[] }

export type PlvPredictor = {
  /** What the source does to the target. */
  readonly between: (text: string, source: Span | undefined, target: Span | undefined) => EventType | undefined
  /** All acts of the text, nothing given, what the text is mainly about first. */
  readonly find: (text: string) => readonly FoundAct[]
}

/** The set has the 15 roots of an older PLOVER: `YIELD` for `CONCEDE` and `RETREAT`, and no appeal beside the request. */
function plvRoot(event: EventType | undefined): string | undefined {
  if (event === 'CONCEDE' || event === 'RETREAT') return 'YIELD'
  return event === 'APPEAL' ? 'REQUEST' : event
}

/**
 * Macro-F1 of the roots, three times: with source and target given; raw, where nothing is given and the answer is the main act of the text;
 * and of the pair, where nothing is given either and an act counts only if its actor shares words with the source and its recipient with the target.
 */
export function scorePlv(records: readonly PlvRecord[], predictor: PlvPredictor): readonly Figure[] {
  const answers = records.map(({ text, root, sourceSpan, targetSpan }) => {
    const source = sourceSpan ? toSpan(sourceSpan) : undefined
    const target = targetSpan ? toSpan(targetSpan) : undefined
    const acts = predictor.find(text)
    const ofPair = acts.find(({ actor, recipient }) => source && target && overlapsAny(actor, [source]) && overlapsAny(recipient, [target]))
    return { root, hasPair: source && target, given: predictor.between(text, source, target), main: acts[0]?.event, ofPair: ofPair?.event }
  })
  const figure = (metric: string, of: typeof answers, event: (answer: (typeof answers)[number]) => EventType | undefined): Figure => ({
    metric,
    value: macroF1(of.map((answer) => ({ gold: answer.root, predicted: plvRoot(event(answer)) }))),
    n: of.length,
  })
  return [
    figure('root_macro_f1', answers, ({ given }) => given),
    figure('root_macro_f1_raw', answers, ({ main }) => main),
    figure(
      'root_macro_f1_pair',
      answers.filter(({ hasPair }) => hasPair),
      ({ ofPair }) => ofPair,
    ),
  ]
}
