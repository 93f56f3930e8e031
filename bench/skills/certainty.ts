import type { Figure } from '../figure.ts'
import { mean } from '../measures.ts'

/** How sure a row was said to be, and whether it was right. */
export type Judged = { readonly certainty: number; readonly right: boolean }

/** The rows of one tenth of the scale, and how many of them were right. */
export type Bin = { readonly from: number; readonly n: number; readonly certainty: number; readonly right: number }

const bins = 10

/** Rows by tenths of certainty, without the empty ones; `certainty` and `right` are means. */
export function reliability(rows: readonly Judged[]): readonly Bin[] {
  return Array.from({ length: bins }, (_, k) => ({ k, here: rows.filter(({ certainty }) => Math.min(bins - 1, Math.floor(certainty * bins)) === k) }))
    .filter(({ here }) => here.length > 0)
    .map(({ k, here }) => ({ from: k / bins, n: here.length, certainty: mean(here.map((row) => row.certainty)), right: shareRight(here) }))
}

const shareRight = (rows: readonly Judged[]): number => mean(rows.map(({ right }) => (right ? 1 : 0)))

/**
 * `ece` (expected calibration error): how far certainty and truth lie apart, bin by bin, weighed by rows. `brier`: mean squared error.
 * `precision_at_80`: the share right among the four fifths of the rows that are most certain.
 */
export function scoreCertainty(rows: readonly Judged[]): readonly Figure[] {
  const n = rows.length
  const kept = [...rows].sort((a, b) => b.certainty - a.certainty).slice(0, Math.round(0.8 * n))
  const apart = reliability(rows).reduce((sum, bin) => sum + bin.n * Math.abs(bin.certainty - bin.right), 0)
  return [
    { metric: 'ece', value: n === 0 ? 0 : apart / n, n },
    { metric: 'brier', value: mean(rows.map(({ certainty, right }) => (certainty - (right ? 1 : 0)) ** 2)), n },
    { metric: 'precision_all', value: shareRight(rows), n },
    { metric: 'precision_at_80', value: shareRight(kept), n: kept.length },
  ]
}
