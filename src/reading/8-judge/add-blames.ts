import { ruleId } from '../../domain/id.ts'
import { isDeedOfSomebody, isSameSide, mayBeOneThing } from './retold-rows.ts'
import type { Row } from './row.ts'
import type { RowsTold } from './rows-told.ts'

/** "A blamed B for the raid", "A accused B of shelling the town": that B did it is what A says. */
export function addBlames(report: RowsTold): void {
  const blames = report.rows.filter(({ act, status }) => act.event === 'ACCUSE' && act.mode === 'allege' && status === 'done')
  for (const row of blames) addBlame(report, row)
}

function addBlame(report: RowsTold, row: Row): void {
  const { about } = row
  const [accuser] = row.actor
  const doer = about?.actor ?? row.recipient
  if (accuser === undefined || !doer.some(({ country }) => country !== undefined)) return
  if (about !== undefined && about.act === undefined) return
  const fits = (other: Row): boolean =>
    isDeedOfSomebody(other) &&
    (about?.act === undefined || about.act.event === other.act.event) &&
    mayBeOneThing(about?.thing, other.thing) &&
    !isSameSide(other.recipient, doer)
  const before = report.before(report.treeOf(row), row.trigger, fits)
  if (before === undefined) return
  report.add(before, {
    by: ruleId('retold/blame'),
    sentence: row.sentence,
    trigger: about?.trigger ?? row.trigger,
    evidence: row.evidence,
    saidBy: [...row.saidBy, { party: accuser, cue: row.trigger, manner: 'paraphrased' }],
    actor: doer,
  })
}
