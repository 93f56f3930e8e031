import type { Finding } from '../../domain/finding.ts'
import type { Party } from '../../domain/party.ts'
import { addDays, dayOf, intervalOf, type IsoDay, type When } from '../../domain/when.ts'
import type { ActDraft } from '../act-draft.ts'
import type { Argument } from '../argument.ts'
import { speakersOf, type Speech } from '../speech.ts'
import { tokenAt, type Tree } from '../tree.ts'
import { aboutOf } from './about.ts'
import { doubtsOfTelling } from './doubts-of-telling.ts'
import { treeOf, wordsAt, type Found } from './found.ts'
import { notOfOtherSide } from './inferred-side.ts'
import { quantitiesOf } from './quantities-of-act.ts'
import type { Row } from './row.ts'
import { speaksForDoer } from './own-side.ts'
import { doubtsOfOpinion } from './second-opinion.ts'
import { distinct, partiesFor, sidesOf } from './sides.ts'
import { accuserOf, denierOf, ownWordOf, speakerOf } from './speaker.ts'
import { stateOf, thingFor } from './state-of-thing.ts'
import { toldAct } from './told-act.ts'

/** Days after which what is told counts as background to the news. */
const backgroundAfterDays = 60

/**
 * In: an act as its sentence tells it, and what is said in that sentence. Out: its row, with the parties, thing, day and place that the other stages
 * found for its words. Remarks: acts that may be others, and names of those who act and whom nobody knows.
 */
export function rowOfAct(draft: ActDraft, saidHere: readonly Speech[], found: Found, remark: (finding: Finding) => void): Row {
  const tree = treeOf(found, draft.sentence)
  const speech = speakersOf(saidHere, draft.triggerAt).filter((each) => each.cue !== draft.trigger)
  const saidBy = speech.map((each) => speakerOf(each, found, remark))
  const speaker = saidBy.at(-1)?.party
  const resolve = (list: readonly Argument[]): readonly Party[] => distinct(list.flatMap(({ head }) => partiesFor(tree, head, found, speaker)))
  const inner = draft.about === undefined ? undefined : aboutOf(draft.about, draft, found, resolve)
  const {
    actor,
    recipient,
    recipientPath,
    doubts: doubtsOfSides,
  } = sidesOf(draft, tree, found, { speaker, ofInner: isFreed(draft) ? [] : (inner?.recipient ?? []) })
  const named = thingFor(draft.thing, tree, found)
  // a call through an office that is not answered closes no office
  const thing = (draft.predicate.state === 'unanswered' && named?.kind !== 'channel' ? undefined : named) ?? inner?.thing
  const ofDoer = speaksForDoer(draft, tree, { speech: speech.at(-1), speaker, actor }, found)
  const told = toldAct(draft, tree, { about: inner, actor, recipient, thing, speaker, ofDoer })
  const when = found.timeOf(draft, speech)
  const deadline = found.deadlineOf(draft)
  const doubts = [...doubtsOfTelling(draft, tree, told.act), ...doubtsOfOpinion(draft, found.opinionOf(draft, tree)), ...doubtsOfSides]
  if (draft.rivals.length > 0)
    remark({ code: 'act-ambiguous', at: draft.triggerAt, words: wordsAt(found, draft.triggerAt), readings: [draft.predicate.id, ...draft.rivals] })
  for (const { head } of draft.actor) noteUnknown(tree, head, actor, found, remark)
  return {
    report: found.report,
    sentence: draft.sentence,
    evidence: draft.evidence,
    trigger: draft.triggerAt,
    saidBy: [...saidBy, ...ownWordOf(draft, actor, saidBy), ...denierOf(draft, tree, saidBy, found), ...accuserOf(draft, tree, saidBy, found)],
    recipient,
    status: draft.status,
    ...told,
    actor: notOfOtherSide(told.act, told.actor ?? actor, told.recipient ?? recipient, found.pair ?? []),
    background: isBackground(when, found.published),
    when,
    where: found.placeOf(draft),
    quantities: quantitiesOf(draft, tree),
    doubts,
    by: draft.predicate.id,
    paths: { ...pathsOf(draft), ...(recipientPath === undefined ? {} : { recipient: recipientPath }) },
    ...(thing === undefined ? {} : { thing }),
    ...stateOf(draft, tree, thing, inner),
    ...(draft.condition === undefined ? {} : { condition: draft.condition }),
    ...(deadline === undefined ? {} : { deadline }),
  }
}

/** "demanded the release of the crew": who is to be freed is not who is asked. */
const isFreed = ({ predicate, about }: ActDraft): boolean =>
  predicate.event === 'REQUEST' && about?.predicate?.event === 'RETREAT' && about.predicate.mode === 'release'

/** Told though it was over long before the report was published. */
function isBackground(when: When, published: IsoDay | undefined): boolean {
  const end = intervalOf(when)?.end
  if (end === undefined || published === undefined || when.kind === 'assumed') return false
  return dayOf(end) < addDays(published, -backgroundAfterDays)
}

/** A name of somebody who acts, of whom the stage of parties could tell nothing. */
function noteUnknown(tree: Tree, head: number, actor: readonly Party[], found: Found, remark: (finding: Finding) => void): void {
  const token = tokenAt(tree, head)
  if (token.upos !== 'PROPN' || actor.length > 0) return
  remark({ code: 'actor-unknown', at: token.at, name: wordsAt(found, token.at) })
}

/** How each side was reached from the word for the act, for `sitrep why`. */
function pathsOf(draft: ActDraft): Readonly<Record<string, string>> {
  const paths: Record<string, string> = {}
  for (const [field, list] of [
    ['actor', draft.actor],
    ['recipient', draft.recipient],
    ['thing', draft.thing],
  ] as const) {
    if (list[0] !== undefined) paths[field] = list.map(({ path }) => path).join(', ')
  }
  return paths
}
