import type { ReportId } from '../../domain/id.ts'
import type { Span } from '../../domain/span.ts'
import type { IsoDay, When } from '../../domain/when.ts'
import type { Where } from '../../domain/where.ts'
import type { ActDraft } from '../act-draft.ts'
import type { ActOpinion } from '../act-opinion.ts'
import type { Speech } from '../speech.ts'
import type { Tree } from '../tree.ts'
import type { WhoIsWhere } from './sides.ts'

/** What the other stages found, as questions. */
export type Found = WhoIsWhere & {
  readonly report: ReportId
  readonly trees: readonly Tree[]
  readonly published: IsoDay | undefined
  readonly speech: readonly Speech[]
  readonly timeOf: (draft: ActDraft, speech: readonly Speech[]) => When
  readonly saidOn: (speech: Speech) => When | undefined
  readonly deadlineOf: (draft: ActDraft) => When | undefined
  readonly placeOf: (draft: ActDraft) => Where
  readonly opinionOf: (draft: ActDraft, tree: Tree) => ActOpinion | undefined
}

/** The tree of a sentence that an act or a speech was read in. */
export const treeOf = (found: Found, sentence: number): Tree => {
  const tree = found.trees[sentence]
  if (tree === undefined) throw new RangeError(`no sentence ${sentence}`)
  return tree
}

export const wordsAt = (found: Found, at: Span): string => found.text.slice(at.start, at.end)
