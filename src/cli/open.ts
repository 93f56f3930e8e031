import { openRecord, type OpenedRecord, type TellableRecord } from '../app/open-record.ts'
import { withSituation } from '../app/open-situation.ts'
import type { Part } from '../app/open-part.ts'
import { openAround, openBoard, openClaims, openPart, openTension } from '../app/open-part.ts'
import type { Source } from '../app/open-view.ts'
import { narrow, type Selection } from '../app/selection.ts'
import type { ClaimId } from '../domain/id.ts'
import type { IsoDay } from '../domain/when.ts'
import type { FoldedRecord } from '../record/fold.ts'
import type { Io } from './io.ts'
import { kindsAt } from './settings.ts'
import { withLog } from './with-log.ts'

/** What a view is told through. */
type Views = Pick<Io, 'err' | 'foldsFrom'>

export type ViewOptions = { readonly db: string; readonly asOf?: IsoDay; readonly until?: IsoDay; readonly minCertainty?: number; readonly kinds?: string }

/** Folds the whole log that `--db` names. */
export async function openRecordAt(io: Views, { db, asOf, until, minCertainty, kinds: file }: ViewOptions): Promise<OpenedRecord> {
  const kinds = kindsAt(file)
  return withLog(db, async (log) => {
    if ((await log.entries({ after: slowEntries, limit: 1 })).length > 0) io.err(`folding the whole of ${db} for this view, which takes a while`)
    return openRecord(log, {
      ...(asOf === undefined ? {} : { asOf }),
      ...(until === undefined ? {} : { until }),
      ...(minCertainty === undefined ? {} : { minCertainty }),
      ...(kinds === undefined ? {} : { kinds }),
    })
  })
}

/** A whole log of so many entries takes ten seconds to fold. */
const slowEntries = 10_000

/** From folds kept beside the log where it is large; otherwise undefined. */
async function fromFolds<T>(
  { foldsFrom: from }: Views,
  { db, asOf, until, minCertainty, kinds }: ViewOptions,
  open: (source: Source) => Promise<T | undefined>,
): Promise<T | undefined> {
  if (until !== undefined || minCertainty !== undefined || kindsAt(kinds) !== undefined) return undefined
  return withLog(db, (log) => open({ log, db, ...(asOf === undefined ? {} : { asOf }), ...(from === undefined ? {} : { from }) }))
}

/** The rows of the board that a selection keeps. */
export async function openBoardAt(io: Views, options: ViewOptions, selection: Selection): Promise<Pick<FoldedRecord, 'board' | 'contradictions'>> {
  const kept = await fromFolds(io, options, (source) => openBoard(source, selection))
  if (kept) return kept
  const record = await openRecordAt(io, options)
  const { board } = narrow(record, selection)
  return { board, contradictions: record.contradictions.filter(({ thing }) => board.some((row) => row.thing === thing)) }
}

/** What the index of tension between the countries of a selection is reckoned from. */
export const openTensionAt = async (io: Views, options: ViewOptions, selection: Selection): Promise<Part> =>
  (await fromFolds(io, options, (source) => openTension(source, selection))) ?? openRecordAt(io, options)

/** What a selection keeps of events and commitments, with those who tell of them. */
export const openSelectionAt = async (io: Views, options: ViewOptions, selection: Selection): Promise<Part> =>
  (await fromFolds(io, options, (source) => openPart(source, selection))) ?? openRecordAt(io, options)

/** The claims that a selection keeps, with whatever tells of the same. */
export const openClaimsAt = async (io: Views, options: ViewOptions, selection: Selection): Promise<Part> =>
  (await fromFolds(io, options, (source) => openClaims(source, selection))) ?? openRecordAt(io, options)

/** A claim with whatever tells of the same. */
export const openClaimAt = async (io: Views, options: ViewOptions, claim: ClaimId): Promise<Part> =>
  (await fromFolds(io, options, (source) => openAround(source, [claim]))) ?? openRecordAt(io, options)

/** Tells the situation of a selection, of which what is told is read while it is told. */
export async function tellSituationAt(
  io: Views,
  options: ViewOptions,
  selection: Parameters<typeof withSituation>[1],
  tell: (record: TellableRecord) => void,
): Promise<void> {
  const done = (record: TellableRecord): true => {
    tell(record)
    return true
  }
  if ((await fromFolds(io, options, (source) => withSituation(source, selection, done))) === undefined) tell(await openRecordAt(io, options))
}
