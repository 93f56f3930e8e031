import type { Speaker } from '../../domain/claim.ts'
import { ruleId, type RuleId } from '../../domain/id.ts'
import { spanCovers, spansOverlap } from '../../domain/span.ts'
import { wordSet } from '../../knowledge/lexicon/listed.ts'
import { lemmaOf, spanOf, subtree, tokenAt, tokensIn, type Tree } from '../tree.ts'
import { isDeedOfSomebody, isForce, isSameSide } from './retold-rows.ts'
import type { RetoldWord } from './retold-words.ts'
import type { Row } from './row.ts'
import { farthest, nearest, type RowsTold } from './rows-told.ts'
import { partiesFor } from './sides.ts'

/** "The ministry denied it", "was behind the blast": a word on the deed that was told before, where no row of the sentence tells the same. */
export function addWord(report: RowsTold, tree: Tree, word: RetoldWord): void {
  const { trigger, speaker: subject, doer, isDenied } = word
  const { at } = tokenAt(tree, trigger)
  const clause = spanOf(tree, subtree(tree, trigger))
  const here = report.rows.filter((row) => row.sentence === tree.number)
  if (isDenied && here.some((row) => row.status === 'denied' && spanCovers(clause, row.trigger))) return
  const before = report.before(tree, at, (row) => isMeant(report.treeOf(row), row, word))
  if (before === undefined) return
  const read = here.find((row) => isForce(row) && spansOverlap(row.trigger, at))
  if (read !== undefined) {
    report.link(read, before)
    return
  }
  const saidBy = report.speakers(tree, at, { verb: trigger, subject })
  const actor = doer === undefined ? before.actor : partiesFor(tree, doer, report.found, saidBy.at(-1)?.party)
  if (actor.length === 0 && doer !== undefined) return
  report.add(before, {
    by: ruleOf(word, before, isAuthorshipAlone(report, before, saidBy)),
    sentence: tree.number,
    trigger: at,
    evidence: clause,
    saidBy,
    actor,
    ...(isDenied ? { status: 'denied' } : {}),
  })
}

/** "A shell hit the base. Officers said that the army had fired it; the army denied this": that it was fired was told before by others. */
function isAuthorshipAlone(report: RowsTold, before: Row, saidBy: readonly Speaker[]): boolean {
  const denier = saidBy.at(-1)?.party
  const isOwn = denier !== undefined && (isSameSide([denier], before.actor) || before.actor.some(({ name }) => name === denier.name))
  return (
    isOwn &&
    report.rows.some(
      (row) =>
        row.act.event === before.act.event &&
        row.sentence < before.sentence &&
        before.sentence - row.sentence <= farthest &&
        row.status === 'done' &&
        row.actor.length === 0,
    )
  )
}

function ruleOf({ isDenied, doer }: RetoldWord, before: Row, ofAuthor: boolean): RuleId {
  if (!isDenied) return ruleId('retold/blame')
  return ruleId(ofAuthor || doer !== undefined || before.by === 'retold/blame' ? 'retold/no-part' : 'retold/denial')
}

/** A row that such a word may be on. `tree` is the row's own. */
function isMeant(tree: Tree, row: Row, { sentence, doer, ofHit }: RetoldWord): boolean {
  const [fits, reach] = doer === undefined ? [isForce, nearest] : [isDeedOfSomebody, farthest]
  return fits(row) && sentence - row.sentence <= reach && (ofHit !== true || isHit(tree, row))
}

const isHit = (tree: Tree, { act, trigger }: Row): boolean => act.event === 'ASSAULT' && tokensIn(tree, trigger).some((k) => hitting.has(lemmaOf(tree, k)))
const hitting = wordSet('hit strike damage sink')
