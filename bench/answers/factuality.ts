import { spansOverlap } from '../../src/domain/span.ts'
import type { Span } from '../../src/domain/span.ts'
import { negators } from '../../src/knowledge/lexicon/operators.ts'
import type { Reality } from '../../src/reading/6-acts/own-status.ts'
import { statusOf } from '../../src/reading/6-acts/status.ts'
import { lemmaOf } from '../../src/reading/tree.ts'
import type { Tree } from '../../src/reading/tree.ts'
import { readRecords } from '../gold.ts'
import type { Measure } from '../skill-list.ts'
import { scoreFactuality } from '../skills/factuality.ts'
import type { FactualityRecord } from '../skills/factuality.ts'

/** How sure a status leaves us that it happened, on the scale of the annotators, to whom the announced is nearly as good as done. */
function ratingOf({ status, because, even }: Reality, tree: Tree): number {
  switch (status) {
    case 'done':
    case 'ongoing':
      return 2.7
    case 'habitual':
      return 2.5
    case 'planned':
    case 'possible':
      return even === true ? 0.9 : 2
    case 'hypothetical':
      // "must not"
      if (because !== undefined && negators.has(lemmaOf(tree, because))) return -1.2
      return because !== undefined && lemmaOf(tree, because) === 'must' ? 1.5 : 0.7
    case 'denied':
      return even === true ? -0.5 : -2.1
  }
}

function ratingAt(trees: readonly Tree[], event: Span): number {
  for (const tree of trees) {
    const token = tree.tokens.findIndex(({ at }) => spansOverlap(at, event))
    if (token !== -1) return ratingOf(statusOf(tree, token), tree)
  }
  return 0
}

export const measure: Measure = async (path, { treesOf }) =>
  scoreFactuality(await readRecords<FactualityRecord>(path), (text, event) => ratingAt(treesOf(text), event))
