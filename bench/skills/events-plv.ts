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
export type FoundAct = { readonly event: EventType; readonly actor: readonly Span[]; readonly recipient: readonly Span[] }

export type PlvPredictor = {
  /** What the source does to the target. */
  readonly between: (text: string, source: Span | undefined, target: Span | undefined) => EventType | undefined
  /** All acts of the text; nothing is given. */
  readonly find: (text: string) => readonly FoundAct[]
}

/** The set has the 15 roots of an older PLOVER: `YIELD` for `CONCEDE` and `RETREAT`, and no appeal beside the request. */
export function plvRoot(event: EventType | undefined): string | undefined {
  if (event === 'CONCEDE' || event === 'RETREAT') return 'YIELD'
  return event === 'APPEAL' ? 'REQUEST' : event
}

/**
 * Macro-F1 of the roots with source and target given; and raw, where the answer is the first act found
 * whose actor shares words with the source and whose recipient shares words with the target.
 */
export function scorePlv(records: readonly PlvRecord[], predictor: PlvPredictor): readonly Figure[] {
  const given = records.map(({ text, root, sourceSpan, targetSpan }) => {
    const event = predictor.between(text, sourceSpan ? toSpan(sourceSpan) : undefined, targetSpan ? toSpan(targetSpan) : undefined)
    return { gold: root, predicted: plvRoot(event) }
  })
  const raw = records.flatMap(({ text, root, sourceSpan, targetSpan }) => {
    if (!sourceSpan || !targetSpan) return []
    const act = predictor.find(text).find(({ actor, recipient }) => overlapsAny(actor, [toSpan(sourceSpan)]) && overlapsAny(recipient, [toSpan(targetSpan)]))
    return [{ gold: root, predicted: plvRoot(act?.event) }]
  })
  return [
    { metric: 'root_macro_f1', value: macroF1(given), n: given.length },
    { metric: 'root_macro_f1_raw', value: macroF1(raw), n: raw.length },
  ]
}
