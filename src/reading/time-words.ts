import { isDayOrMonth } from '../knowledge/calendar/names.ts'
import { wordSet } from '../knowledge/lexicon/listed.ts'
import { lemmaOf, tokenAt, type Tree } from './tree.ts'

const timeWords = wordSet(
  `second minute hour day week weekend month quarter year decade century morning afternoon evening night midnight noon today yesterday tomorrow tonight time moment season spring
  summer autumn winter christmas percent % km kilometre kilometer mile metre meter way`,
)

const cutMonths = /^(?:Jan|Feb|Apr|Aug|Sept?|Oct|Nov|Dec)\.?$/u

/** It names a time, a length of time or a distance, and so nobody and nothing that is acted on. */
export const isTimeWord = (tree: Tree, k: number): boolean =>
  timeWords.has(lemmaOf(tree, k)) || isDayOrMonth(tokenAt(tree, k).words) || cutMonths.test(tokenAt(tree, k).words)
