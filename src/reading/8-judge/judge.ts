import type { Claim } from '../../domain/claim.ts'
import type { Finding } from '../../domain/finding.ts'
import { claimId } from '../../domain/id.ts'
import { isAnnounced } from '../../knowledge/lexicon/will-do.ts'
import { rootedBySides } from '../../knowledge/ontology/fight-or-assault.ts'
import type { ActDraft } from '../act-draft.ts'
import { groupBy } from '../group-by.ts'
import { bySentence, sentencesOf } from '../speech.ts'
import { certaintyOf, doubtsOfRow } from './certainty.ts'
import type { Found } from './found.ts'
import { rowsOfOtherThings } from './other-things.ts'
import { rowOfAct } from './row-of-act.ts'
import { rowOfSpeech } from './row-of-speech.ts'
import type { Row } from './row.ts'
import { shareWithinReport, withSharedRecipients } from './share-rows.ts'
import { speakerOf } from './speaker.ts'
import { tellAgain } from './told-again.ts'

/**
 * In: acts, speech, and answers about who, which thing, when and where. Out: claims with their certainty.
 * Never: adds what no words say; what is inherited says from where.
 */
export function judge(acts: readonly ActDraft[], found: Found, remark: (finding: Finding) => void): readonly Claim[] {
  const speech = bySentence(found.speech, found.trees)
  const rows = withSharedRecipients(
    acts.map((draft) => rowOfAct(draft, speech.get(draft.sentence) ?? [], found, remark)),
    acts,
    found,
  ).flatMap((row, n) => (isTold(row, acts[n]) ? [row, ...(acts[n] === undefined ? [] : rowsOfOtherThings(row, acts[n], found))] : []))
  const [rowsIn, actsIn] = [groupBy(rows, ({ sentence }) => sentence), groupBy(acts, ({ sentence }) => sentence)]
  const said = found.speech.flatMap((each) => {
    const told = sentencesOf(each, found.trees).flatMap((n) => rowsIn.get(n) ?? [])
    return rowOfSpeech(each, told, actsIn.get(each.sentence) ?? [], found) ?? []
  })
  const { rows: all, earlier } = tellAgain(shareWithinReport([...rows, ...said]), {
    ...found,
    speechIn: (sentence) => speech.get(sentence) ?? [],
    speakerOf: (each) => speakerOf(each, found, remark),
  })
  return numbered(all, earlier, found)
}

/** Rows in the order of the text as claims: each with its id, how certain it is, and what it tells again. */
function numbered(rows: readonly Row[], earlier: ReadonlyMap<Row, Row>, { report }: Found): readonly Claim[] {
  const ids = new Map(rows.map((row, n) => [row, claimId(report, n + 1)]))
  return rows.map((row) => {
    const doubts = [...row.doubts, ...doubtsOfRow(row)]
    const retells = ids.get(earlier.get(row) ?? row)
    return {
      ...row,
      act: rootedBySides(row.act, row.actor, row.recipient),
      id: ids.get(row)!,
      certainty: certaintyOf(row.act, doubts),
      doubts,
      ...(retells === undefined || retells === ids.get(row) ? {} : { retells }),
    }
  })
}

/** What is announced is told where its own side says so; what only says how a thing is, where there is a thing that can be so. */
const isTold = ({ by, speechAct, state }: Row, draft: ActDraft | undefined): boolean =>
  isAnnounced(by) ? speechAct !== undefined : draft?.predicate.event !== 'SAY' || draft.predicate.state === undefined || state !== undefined
