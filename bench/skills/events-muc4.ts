import type { Figure } from '../figure.ts'
import { accuracy, f1, matchOneToOne, sumTallies } from '../measures.ts'

/** A report with its templates, slot by slot, as the key writes them: `/` parts alternatives, `?` marks what is optional. */
export type Muc4Record = {
  readonly id: string
  readonly text: string
  readonly templates: readonly Readonly<Record<string, readonly string[]>>[]
}

export type IncidentType = 'ATTACK' | 'BOMBING' | 'KIDNAPPING' | 'ARSON' | 'ROBBERY' | 'FORCED WORK STOPPAGE'

export type Incident = {
  readonly type: IncidentType
  readonly stage: 'ACCOMPLISHED' | 'ATTEMPTED' | 'THREATENED'
  /** How sure the report is that the organisation did it; absent where it names none. */
  readonly confidence?: 'REPORTED AS FACT' | 'CLAIMED OR ADMITTED' | 'SUSPECTED OR ACCUSED' | 'SUSPECTED OR ACCUSED BY AUTHORITIES' | 'POSSIBLE' | 'ACQUITTED'
}

type GoldIncident = { readonly type: string; readonly stages: readonly string[]; readonly confidences: readonly string[] }

/** The alternatives of a slot: `? REPORTED AS FACT / POSSIBLE: "FMLN"` gives two. Quoted names and `-` are no alternatives. */
function alternatives(fills: readonly string[] | undefined): readonly string[] {
  return (fills?.[0] ?? '')
    .split(':', 1)
    .flatMap((head) => head.split('/'))
    .map((part) => part.replaceAll(/[?()]/gu, '').trim())
    .filter((part) => /^[A-Z]/u.test(part))
}

function goldIncident(template: Muc4Record['templates'][number]): GoldIncident {
  return {
    type: alternatives(template['INCIDENT: TYPE'])[0] ?? '',
    stages: alternatives(template['INCIDENT: STAGE OF EXECUTION']),
    confidences: alternatives(template['PERP: ORGANIZATION CONFIDENCE']),
  }
}

/**
 * F1 of incidents by type, paired one to one within a report; and for the pairs, how often the stage and the confidence are right.
 * Pairs are chosen in favour of the stage where a report has several incidents of one type.
 */
export function scoreMuc4(records: readonly Muc4Record[], findIncidents: (text: string) => readonly Incident[]): readonly Figure[] {
  const reports = records.map((record) => {
    const gold = record.templates.map(goldIncident)
    const predicted = findIncidents(record.text)
    return { gold, predicted, pairs: pairIncidents(gold, predicted) }
  })
  const types = sumTallies(reports.map(({ gold, predicted, pairs }) => ({ right: pairs.length, predicted: predicted.length, gold: gold.length })))
  const pairs = reports.flatMap((report) => report.pairs)
  const stages = pairs.map(([gold, predicted]) => gold.stages.includes(predicted.stage))
  const confidences = pairs.flatMap(([gold, { confidence }]) =>
    gold.confidences.length === 0 ? [] : [confidence !== undefined && gold.confidences.includes(confidence)],
  )
  return [
    { metric: 'type_f1', value: f1(types), n: types.gold },
    { metric: 'stage_accuracy', value: accuracy(stages), n: stages.length },
    { metric: 'confidence_accuracy', value: accuracy(confidences), n: confidences.length },
  ]
}

function pairIncidents(gold: readonly GoldIncident[], predicted: readonly Incident[]): readonly (readonly [GoldIncident, Incident])[] {
  const pair = (g: readonly GoldIncident[], p: readonly Incident[], fits: (g: GoldIncident, p: Incident) => boolean) =>
    matchOneToOne(g, p, fits).flatMap((partner, index) => {
      const [left, right] = [g[index], p[partner]]
      return left && right ? [[left, right] as const] : []
    })
  const close = pair(gold, predicted, (g, p) => g.type === p.type && g.stages.includes(p.stage))
  const others = pair(
    gold.filter((g) => !close.some(([left]) => left === g)),
    predicted.filter((p) => !close.some(([, right]) => right === p)),
    (g, p) => g.type === p.type,
  )
  return [...close, ...others]
}
