import { groupBy } from '../group-by.ts'
import type { Figure } from '../figure.ts'
import { f1, sumTallies, tallyBags } from '../measures.ts'

type GsrActor = { readonly actorText: string; readonly code?: string; readonly sector?: string }

/** One coded event of a sentence; several records may share a sentence. */
export type GsrRecord = {
  readonly id: string
  readonly date: string
  readonly text: string
  readonly event2021: string
  /** One record has bare words in place of its actors: they are passed over. */
  readonly source?: readonly GsrActor[] | string
  readonly target?: readonly GsrActor[] | string
}

/** Who, to whom, what: by country code. */
export type GsrRow = { readonly source: string; readonly target: string; readonly root: string }

/** Codes that the set misspells. */
const respelled: Readonly<Record<string, string>> = { JAP: 'JPN', ITL: 'ITA', VTN: 'VNM' }

/** Each source against each target. Two or more sources without a target act on each other; a side that is missing is ''. */
export function gsrRows(sources: readonly string[], targets: readonly string[], root: string): readonly GsrRow[] {
  if (targets.length === 0 && sources.length > 1)
    return sources.flatMap((source, i) => sources.flatMap((target, j) => (i === j ? [] : [{ source, target, root }])))
  const orNone = (codes: readonly string[]): readonly string[] => (codes.length === 0 ? [''] : codes)
  return orNone(sources).flatMap((source) => orNone(targets).map((target) => ({ source, target, root })))
}

const codesOf = (actors: GsrRecord['source']): readonly string[] =>
  typeof actors === 'object' ? actors.flatMap(({ code }) => (code === undefined ? [] : [respelled[code] ?? code])) : []

/** F1 of whole rows, of roots, of source countries and of target countries; what a sentence says twice counts once. */
export function scoreGsr(records: readonly GsrRecord[], findRows: (text: string, date: string) => readonly GsrRow[]): readonly Figure[] {
  const sentences = groupBy(records, (record) => record.text)
  const pairs = [...sentences].map(([text, coded]) => ({
    gold: coded.flatMap((record) => gsrRows(codesOf(record.source), codesOf(record.target), record.event2021)),
    predicted: findRows(text, coded[0]?.date ?? ''),
  }))
  const figure = (metric: string, label: (row: GsrRow) => string): Figure => {
    const once = (rows: readonly GsrRow[]): readonly string[] => [...new Set(rows.map(label))].filter((name) => name !== '')
    const tally = sumTallies(pairs.map(({ gold, predicted }) => tallyBags(once(gold), once(predicted))))
    return { metric, value: f1(tally), n: tally.gold }
  }
  return [
    figure('row_f1', ({ source, target, root }) => `${source}>${target} ${root}`),
    figure('root_f1', ({ root }) => root),
    figure('source_country_f1', ({ source }) => source),
    figure('target_country_f1', ({ target }) => target),
  ]
}
