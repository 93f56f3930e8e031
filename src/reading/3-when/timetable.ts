import type { IsoDay } from '../../domain/when.ts'
import { dayOf, intervalOf } from '../../domain/when.ts'
import type { ActDraft } from '../act-draft.ts'
import { tokenAt, type Tree } from '../tree.ts'
import { attachmentOf } from './attach.ts'
import { isDated, isPoint } from './bearings.ts'
import type { TimeMention } from './time-mention.ts'

/** "The truce takes effect on 1 October", "The court rules on Friday": the present of a timetable tells what is to come, if its day is to come. */
export function withTimetable(
  acts: readonly ActDraft[],
  trees: readonly Tree[],
  times: readonly TimeMention[],
  published: IsoDay | undefined,
): readonly ActDraft[] {
  if (published === undefined) return acts
  const toCome = times.filter((time) => isPoint(time) && isDated(time) && isAfter(time, published))
  if (toCome.length === 0) return acts
  return acts.map((draft) => {
    const tree = trees[draft.sentence]
    const isPresent = tree !== undefined && draft.status === 'done' && /^VB[ZP]$/u.test(tokenAt(tree, draft.trigger).xpos)
    const hangs = isPresent && toCome.some((time) => time.sentence === draft.sentence && attachmentOf(tree, draft.trigger, time.at) === 'own')
    return hangs ? { ...draft, status: 'planned' } : draft
  })
}

function isAfter({ when }: TimeMention, published: IsoDay): boolean {
  const start = intervalOf(when)?.start
  return start !== undefined && dayOf(start) > published
}
