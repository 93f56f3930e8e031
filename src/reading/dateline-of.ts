import { datelineLength } from '../language/dateline.ts'
import type { Tree } from './tree.ts'

/** Headlines and bylines may stand above it. */
const furthest = 3

/** Where a report's dateline stands and how many words long it is: "MBEYA, Tanzania, June 16 (Agency) -". */
export type Dateline = { readonly sentence: number; readonly length: number }

export function datelineOf(trees: readonly Tree[]): Dateline | undefined {
  for (const { number, tokens } of trees.slice(0, furthest)) {
    const length = datelineLength(tokens.map(({ words }) => words))
    if (length > 0) return { sentence: number, length }
  }
  return undefined
}
