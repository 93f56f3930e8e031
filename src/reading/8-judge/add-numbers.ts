import type { Quantity } from '../../domain/claim.ts'
import { ruleId } from '../../domain/id.ts'
import { spanCovers, spansOverlap } from '../../domain/span.ts'
import { measureOf } from '../../knowledge/lexicon/measures.ts'
import { lemmaOf, spanOf, subtree, tokenAt, tokensIn, type Tree } from '../tree.ts'
import type { RetoldNumber } from './retold-numbers.ts'
import { isCountOf, isForce, isOfThings, type Counted } from './retold-rows.ts'
import type { Row } from './row.ts'
import type { RowsTold } from './rows-told.ts'

/** A number given by itself: of a row of its own sentence that has none of its kind, else of what was told before. */
export function addNumber(report: RowsTold, tree: Tree, number: RetoldNumber): void {
  const { trigger, quantity, verb, speaker: subject } = number
  const here = report.rows.filter((row) => row.sentence === tree.number && row.by !== 'say/told-speech')
  if (here.some(({ quantities }) => quantities.some(({ at }) => spansOverlap(at, quantity.at)))) return
  const own = here.find((row) => isCountOf(row, quantity.kind) && row.status === 'done' && !row.quantities.some(({ kind }) => kind === quantity.kind))
  if (own !== undefined) {
    const saidBy = subject === undefined || own.saidBy.length > 0 ? own.saidBy : report.speakers(tree, own.trigger, { verb, subject })
    report.replace(own, { ...own, quantities: [...own.quantities, quantity], saidBy })
    return
  }
  if (here.some((row) => row.act.event !== 'SAY' && subtree(tree, trigger).some((k) => spanCovers(row.trigger, tokenAt(tree, k).at)))) return
  const { at } = tokenAt(tree, trigger)
  const before = report.before(tree, at, (row) => countedIn(report.treeOf(row), row, number) !== undefined)
  if (before === undefined) return
  report.add(before, {
    by: ruleId('retold/number'),
    sentence: tree.number,
    trigger: at,
    evidence: spanOf(tree, subtree(tree, verb)),
    saidBy: report.speakers(tree, at, { verb, subject }),
    quantities: [{ ...quantity, ...countedIn(report.treeOf(before), before, number) }],
  })
}

/** What of a row such a number counts, where it can count anything of it. `tree` is the row's own. */
const countedIn = (tree: Tree, row: Row, { quantity, isBare }: RetoldNumber): Counted | undefined =>
  isBare ? lastCounted(tree, row) : asCounted(tree, row, quantity)

function asCounted(tree: Tree, row: Row, { kind, unit }: Quantity): Counted | undefined {
  if (kind !== 'count') return isCountOf(row, kind) && !isOfThings(tree, row) ? { kind, unit } : undefined
  const measure = measureOf(unit)
  return isForce(row) && unitsIn(tree, row).some((other) => measureOf(other) === measure) ? { kind, unit } : undefined
}

/** "put the number at 47": of what was counted last, else of what was used; of a march: of those who marched. */
function lastCounted(tree: Tree, row: Row): Counted | undefined {
  if (row.act.event === 'PROTEST') return { kind: 'crowd', unit: 'person' }
  if (!isForce(row)) return undefined
  const last = row.quantities.at(-1)
  if (last !== undefined && (last.unit !== 'person' || last.kind !== 'count')) return { kind: last.kind, unit: last.unit }
  const unit = unitsIn(tree, row).find((word) => measureOf(word) !== undefined)
  return unit === undefined ? undefined : { kind: 'count', unit }
}

/** What a row counts, and what its words name. */
function unitsIn(tree: Tree, row: Row): readonly string[] {
  const words = tokensIn(tree, row.evidence).flatMap((k) => (tokenAt(tree, k).upos === 'NOUN' ? lemmaOf(tree, k) : []))
  return [...row.quantities.filter(({ kind }) => kind === 'count').map(({ unit }) => unit), ...words]
}
