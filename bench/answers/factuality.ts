import type { Status } from '../../src/domain/act.ts'
import { spansOverlap } from '../../src/domain/span.ts'
import type { Span } from '../../src/domain/span.ts'
import { statusOf } from '../../src/reading/6-acts/status.ts'
import type { Tree } from '../../src/reading/tree.ts'
import { readRecords } from '../gold.ts'
import type { Measure } from '../skill-list.ts'
import { scoreFactuality } from '../skills/factuality.ts'
import type { FactualityRecord } from '../skills/factuality.ts'

/** How sure each status leaves us that it happened, on the scale of the annotators. */
const rating: Readonly<Record<Status, number>> = { done: 2.7, ongoing: 2.7, habitual: 2.5, planned: 0.8, possible: 0.6, hypothetical: 0, denied: -2.3 }

function ratingAt(trees: readonly Tree[], event: Span): number {
  for (const tree of trees) {
    const token = tree.tokens.findIndex(({ at }) => spansOverlap(at, event))
    if (token !== -1) return rating[statusOf(tree, token).status]
  }
  return 0
}

export const measure: Measure = async (path, { treesOf }) =>
  scoreFactuality(await readRecords<FactualityRecord>(path), (text, event) => ratingAt(treesOf(text), event))
