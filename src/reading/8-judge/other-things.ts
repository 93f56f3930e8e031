import type { ActDraft } from '../act-draft.ts'
import { treeOf, type Found } from './found.ts'
import type { Row } from './row.ts'
import type { RowsTold } from './rows-told.ts'
import { stateOf, thingFor } from './state-of-thing.ts'

/** "closed the bridge and the *checkpoint*": what else came into the state by the same act. */
export function rowsOfOtherThings(row: Row, draft: ActDraft, found: Found): readonly Row[] {
  const { thing: first } = row
  if (first === undefined || row.state === undefined || row.state !== draft.predicate.state) return []
  const tree = treeOf(found, draft.sentence)
  const seen = new Set([first.id])
  return draft.thing.flatMap((argument) => {
    const thing = thingFor([argument], tree, found)
    const { state } = stateOf({ ...draft, thing: [argument] }, tree, thing)
    if (thing === undefined || state === undefined || seen.has(thing.id)) return []
    seen.add(thing.id)
    return { ...row, thing, state, quantities: [] }
  })
}

/** The rows that one word tells of several things are one happening. */
export function linkOtherThings(report: RowsTold): void {
  const first = new Map<string, Row>()
  for (const row of report.rows) {
    if (row.thing === undefined || row.state === undefined || row.state === 'threatened') continue
    const key = `${row.sentence} ${row.trigger.start} ${row.by}`
    const before = first.get(key)
    if (before === undefined) first.set(key, row)
    else if (before.thing?.id !== row.thing.id) report.link(row, before)
  }
}
