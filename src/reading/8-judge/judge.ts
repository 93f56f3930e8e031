import type { Act } from '../../domain/act.ts'
import type { About, Claim, Doubt, Quantity, Speaker } from '../../domain/claim.ts'
import type { Finding } from '../../domain/finding.ts'
import { claimId, ruleId, type ReportId } from '../../domain/id.ts'
import type { Party } from '../../domain/party.ts'
import { spansOverlap, type Span } from '../../domain/span.ts'
import { statesOf, type Thing } from '../../domain/thing.ts'
import { addDays, dayOf, intervalOf, type IsoDay, type When } from '../../domain/when.ts'
import type { Where } from '../../domain/where.ts'
import { isInClass, type ClassName } from '../../knowledge/lexicon/class-test.ts'
import { denyingVerbs } from '../../knowledge/lexicon/retelling.ts'
import { isAnnounced } from '../../knowledge/lexicon/will-do.ts'
import { actOf } from '../../knowledge/ontology/act-of.ts'
import { eventDefinitions } from '../../knowledge/ontology/event-definitions.ts'
import { rootedBySides } from '../../knowledge/ontology/fight-or-assault.ts'
import type { AboutDraft, ActDraft } from '../act-draft.ts'
import type { ActOpinion } from '../act-opinion.ts'
import { argumentsOf, prepositionOf, type Argument } from '../arguments.ts'
import { groupBy } from '../group-by.ts'
import { bySentence, sentencesOf, speakersOf, type Speech } from '../speech.ts'
import { baseRelation, isVerb, kidsBy, lemmaOf, relationOf, tokenAt, type Tree } from '../tree.ts'
import { notOfOtherSide } from './inferred-side.ts'
import type { DoubtKind } from './certainty-table.ts'
import { certaintyOf, doubtOf, doubtsOfRow } from './certainty.ts'
import { quantityOf } from './quantities.ts'
import { doubtsOfOpinion } from './second-opinion.ts'
import { distinct, isSameParty, partiesFor, sidesOf, type WhoIsWhere } from './sides.ts'
import { toldAct } from './told-act.ts'
import { type Row } from './retold-rows.ts'
import { tellAgain } from './told-again.ts'

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

/** Days after which what is told counts as background to the news. */
const backgroundAfterDays = 60

/**
 * In: acts, speech, and answers about who, which thing, when and where. Out: claims with their certainty.
 * Never: adds what no words say; what is inherited says from where.
 */
export function judge(acts: readonly ActDraft[], found: Found, remark: (finding: Finding) => void): readonly Claim[] {
  const speech = bySentence(found.speech, found.trees)
  const rows = withSharedRecipients(
    acts.map((draft) => rowOf(draft, speech.get(draft.sentence) ?? [], found, remark)),
    acts,
    found,
  ).filter((row, n) => isTold(row, acts[n]))
  const [rowsIn, actsIn] = [groupBy(rows, ({ sentence }) => sentence), groupBy(acts, ({ sentence }) => sentence)]
  const said = found.speech.flatMap((each) => {
    const told = sentencesOf(each, found.trees).flatMap((n) => rowsIn.get(n) ?? [])
    return sayRow(each, told, actsIn.get(each.sentence) ?? [], found) ?? []
  })
  const { rows: all, earlier } = tellAgain(shareWithinReport([...rows, ...said]), {
    ...found,
    speechIn: (sentence) => speech.get(sentence) ?? [],
    speakerOf: (each) => speakerOf(each, found, remark),
  })
  const ids = new Map(all.map((row, n) => [row, claimId(found.report, n + 1)]))
  return all.map((row) => {
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

function rowOf(draft: ActDraft, saidHere: readonly Speech[], found: Found, remark: (finding: Finding) => void): Row {
  const tree = treeOf(found, draft.sentence)
  const speech = speakersOf(saidHere, draft.triggerAt).filter((each) => each.cue !== draft.trigger)
  const saidBy = speech.map((each) => speakerOf(each, found, remark))
  const speaker = saidBy.at(-1)?.party
  const resolve = (list: readonly Argument[]): readonly Party[] => distinct(list.flatMap(({ head }) => partiesFor(tree, head, found, speaker)))
  const inner = draft.about === undefined ? undefined : aboutOf(draft.about, draft, found, resolve)
  const { actor, recipient, recipientPath, doubts: doubtsOfSides } = sidesOf(draft, tree, found, { speaker, ofInner: inner?.recipient ?? [] })
  const named = thingFor(draft.thing, tree, found)
  // a call through an office that is not answered closes no office
  const thing = (draft.predicate.state === 'unanswered' && named?.kind !== 'channel' ? undefined : named) ?? inner?.thing
  const told = toldAct(draft, tree, { about: inner, actor, recipient, thing, speaker })
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
    saidBy: [...saidBy, ...ownWordOf(draft, actor, saidBy), ...denierOf(draft, tree, saidBy, found)],
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
    ...stateOf(draft, thing, inner),
    ...(draft.condition === undefined ? {} : { condition: draft.condition }),
    ...(deadline === undefined ? {} : { deadline }),
  }
}

/** "cut the lines to Skopje and threatened to stop all talks": who does two hostile things in one breath means the same by both. */
function withSharedRecipients(rows: readonly Row[], acts: readonly ActDraft[], found: Found): Row[] {
  const byTrigger = new Map(acts.map((draft, n) => [`${draft.sentence}:${draft.trigger}`, n]))
  const shared = new Map<number, readonly Party[]>()
  for (const [n, draft] of acts.entries()) {
    const tree = treeOf(found, draft.sentence)
    const partner = relationOf(tree, draft.trigger) === 'conj' ? byTrigger.get(`${draft.sentence}:${tokenAt(tree, draft.trigger).head}`) : undefined
    const [a, b] = [rows[n], partner === undefined ? undefined : rows[partner]]
    if (a === undefined || b === undefined || partner === undefined || !isHostile(a) || !isHostile(b) || !isSameActor(a, b)) continue
    if (a.recipient.length === 0) shared.set(n, b.recipient)
    else if (b.recipient.length === 0) shared.set(partner, a.recipient)
  }
  return rows.map((row, n) => {
    const recipient = shared.get(n) ?? []
    if (recipient.length === 0) return row
    return { ...row, recipient, doubts: [...row.doubts, doubtOf('sharedRecipient')] }
  })
}

const isHostile = ({ act }: Row): boolean => eventDefinitions[act.event].quad.endsWith('conflict')
const isSameActor = (a: Row, b: Row): boolean => a.actor.length > 0 && a.actor.every((party) => b.actor.some((other) => isSameParty(party, other)))

const treeOf = (found: Found, sentence: number): Tree => {
  const tree = found.trees[sentence]
  if (tree === undefined) throw new RangeError(`no sentence ${sentence}`)
  return tree
}
const wordsAt = (found: Found, at: Span): string => found.text.slice(at.start, at.end)

/** "claimed responsibility for the blast": that they did it is their own word. */
function ownWordOf({ predicate, status, triggerAt }: ActDraft, [doer]: readonly Party[], saidBy: readonly Speaker[]): readonly Speaker[] {
  const isTheirs = predicate.ownWord === true && status !== 'denied' && doer !== undefined && !saidBy.some(({ party }) => isSameParty(party, doer))
  return isTheirs ? [{ party: doer, cue: triggerAt, manner: 'paraphrased' }] : []
}

/** "Rwanda denied shelling the camp": that it did not is Rwanda's word. */
function denierOf({ status, statusBy }: ActDraft, tree: Tree, saidBy: readonly Speaker[], found: Found): readonly Speaker[] {
  if (status !== 'denied' || statusBy === undefined || !denyingVerbs.has(lemmaOf(tree, statusBy)) || !isVerb(tree, statusBy)) return []
  const [denier] = kidsBy(tree, statusBy, 'nsubj').flatMap((k) => partiesFor(tree, k, found, saidBy.at(-1)?.party))
  if (denier === undefined || saidBy.some(({ party, cue }) => isSameParty(party, denier) || cue.start === tokenAt(tree, statusBy).at.start)) return []
  return [{ party: denier, cue: tokenAt(tree, statusBy).at, manner: 'paraphrased' }]
}

function speakerOf(speech: Speech, found: Found, remark: (finding: Finding) => void): Speaker {
  const saidOn = found.saidOn(speech)
  return {
    party: speakingParty(speech, found, remark),
    cue: speech.cueAt,
    manner: speech.manner,
    ...(speech.medium === undefined ? {} : { medium: speech.medium }),
    ...(saidOn === undefined ? {} : { saidOn }),
  }
}

function speakingParty(speech: Speech, found: Found, remark: (finding: Finding) => void): Party {
  if (speech.source !== undefined) {
    const [party] = found.partiesAt(speech.sentence, speech.source)
    if (party !== undefined) return party
  }
  const at = speech.sourceAt ?? speech.cueAt
  if (speech.sourceAt === undefined) remark({ code: 'speaker-unknown', at, words: wordsAt(found, at) })
  return { at, words: wordsAt(found, at), name: speech.sourceAt === undefined ? 'unnamed' : wordsAt(found, at), kind: 'group' }
}

function aboutOf(draft: AboutDraft, whole: ActDraft, found: Found, resolve: (list: readonly Argument[]) => readonly Party[]): About {
  const tree = treeOf(found, whole.sentence)
  const thing = thingFor(draft.thing, tree, found) ?? found.thingAt(whole.sentence, draft.trigger)
  const [actor, recipient] = [resolve(draft.actor), resolve(draft.recipient)]
  return {
    at: draft.at,
    trigger: draft.triggerAt,
    actor: actor.length > 0 ? actor : resolve(whole.predicate.event === 'ACCUSE' || whole.predicate.event === 'REQUEST' ? whole.recipient : whole.actor),
    recipient,
    ...(draft.predicate === undefined ? {} : { act: actOf(draft.predicate.event, draft.predicate.mode, draft.predicate.contexts) }),
    ...(thing === undefined ? {} : { thing }),
  }
}

function thingFor(list: readonly Argument[], tree: Tree, found: Found): Thing | undefined {
  for (const { head } of list) {
    const thing = found.thingAt(tree.number, head) ?? wholeOf(tree, head, found)
    if (thing !== undefined) return thing
  }
  return undefined
}

const partsOfThings = new Set('call work operation service use side part section stretch traffic'.split(' '))

/** "the call *over the hotline*", "the work *of their office*", "the northern side *of the railway*": what befalls a part befalls the thing. */
function wholeOf(tree: Tree, head: number, found: Found): Thing | undefined {
  if (!partsOfThings.has(lemmaOf(tree, head))) return undefined
  const whole = kidsBy(tree, head, 'nmod').find((k) => ['of', 'over', 'on', 'via', 'through'].includes(prepositionOf(tree, k) ?? ''))
  return whole === undefined ? undefined : found.thingAt(tree.number, whole)
}

/** States by which another kind of thing is told of: a post that is fortified stands, loudspeakers that are under way are on. */
const sameInKind: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  facility: { fortified: 'open', 'under way': 'open', 'in force': 'open' },
  force: { 'under way': 'deployed' },
}

function stateOf(draft: ActDraft, thing: Thing | undefined, about: About | undefined): { readonly state?: string } {
  if (thing === undefined) return {}
  const { state: done, stateIfNot } = draft.predicate
  const own = draft.status === 'denied' ? stateIfNot : done
  const named: string | undefined = own ?? (draft.predicate.event === 'THREATEN' && about !== undefined ? 'threatened' : undefined)
  const ofKind = named === undefined ? undefined : (sameInKind[thing.kind]?.[named] ?? named)
  if (ofKind === undefined || !statesOf(thing.kind).some((state) => state === ofKind)) return {}
  return { state: ofKind }
}

function isBackground(when: When, published: IsoDay | undefined): boolean {
  const end = intervalOf(when)?.end
  if (end === undefined || published === undefined || when.kind === 'assumed') return false
  return dayOf(end) < addDays(published, -backgroundAfterDays)
}

const harm: Readonly<Partial<Record<string, Quantity['kind']>>> = {
  kill: 'dead',
  die: 'dead',
  slay: 'dead',
  massacre: 'dead',
  behead: 'dead',
  execute: 'dead',
  injure: 'injured',
  wound: 'injured',
  hurt: 'injured',
  arrest: 'detained',
  detain: 'detained',
  displace: 'displaced',
  abduct: 'missing',
  kidnap: 'missing',
}

function quantitiesOf(draft: ActDraft, tree: Tree): readonly Quantity[] {
  const kind = harm[tokenAt(tree, draft.trigger).lemma.toLowerCase()] ?? (draft.predicate.event === 'PROTEST' ? 'crowd' : 'count')
  const heads = [...draft.recipient, ...draft.thing, ...(kind === 'crowd' ? draft.actor : [])].map(({ head }) => head)
  const own = [...new Set([...heads, ...countedAt(tree, draft.trigger)])].flatMap((head) => quantityOf(tree, head, kind) ?? [])
  // "four attacks": the deeds are counted, and nobody in them
  const deeds = isVerb(tree, draft.trigger) ? undefined : quantityOf(tree, draft.trigger, 'count')
  // "two were killed and six wounded when rebels shelled the port": each word of harm counts its own
  const harmed = (draft.absorbed ?? []).flatMap((trigger) => {
    const own = harm[tokenAt(tree, trigger).lemma.toLowerCase()]
    return own === undefined ? [] : countedAt(tree, trigger).flatMap((head) => quantityOf(tree, head, own) ?? [])
  })
  return [...own.filter(({ at }) => !harmed.some((other) => spansOverlap(at, other.at))), ...harmed, ...(deeds === undefined ? [] : [deeds])]
}

/** What is sent, fired, deployed, or has died by this word, whether or not it is a thing that can be in a state; "killing six": the number itself. */
function countedAt(tree: Tree, trigger: number): readonly number[] {
  const dead = harm[tokenAt(tree, trigger).lemma] === 'dead'
  const kids = (tree.kids[trigger] ?? []).filter(
    (k) => ['obj', 'nsubj:pass'].includes(relationOf(tree, k)) || (dead && baseRelation(relationOf(tree, k)) === 'nsubj'),
  )
  const objects = kids.length > 0 || !isVerb(tree, trigger) ? [] : (argumentsOf(tree, trigger).get('obj') ?? []).map(({ head }) => head)
  return [...kids, ...objects, ...(isVerb(tree, trigger) ? kidsBy(tree, trigger, 'nummod') : [])]
}

/** What is doubtful about an act for the way in which it is told. */
function doubtsOfTelling(draft: ActDraft, tree: Tree, told: Act): readonly Doubt[] {
  const arcs = [draft.trigger, ...draft.actor.map(({ head }) => head), ...draft.recipient.map(({ head }) => head)].map((i) => tokenAt(tree, i).certainty)
  const weakest = Math.min(...arcs)
  const kinds: (DoubtKind | false)[] = [
    weakest < 0.6 ? 'veryUnsureArc' : weakest < 0.9 && 'unsureArc',
    draft.rivals.length > 0 && 'rivals',
    draft.noun && 'noun',
    draft.status === 'done' && /^VB[PZ]$/u.test(tokenAt(tree, draft.trigger).xpos) && 'plainPresent',
    told.event !== draft.predicate.event && 'announced',
    draft.actor.some(({ head }) => notPublic.some((name) => isInClass(name, lemmaOf(tree, head)))) && 'notPublic',
    draft.actor.some(({ path }) => path.includes('conj') || path.includes('matrix')) && 'borrowedActor',
  ]
  return kinds.flatMap((kind) => (kind === false ? [] : doubtOf(kind)))
}
/** Those who seldom do what a record of conflict keeps. */
const notPublic: readonly ClassName[] = ['firm', 'company', 'athlete', 'sportsperson', 'artwork', 'animal', 'scientist', 'reviewer', 'market', 'weather']

function noteUnknown(tree: Tree, head: number, actor: readonly Party[], found: Found, remark: (finding: Finding) => void): void {
  const token = tokenAt(tree, head)
  if (token.upos !== 'PROPN' || actor.length > 0) return
  remark({ code: 'actor-unknown', at: token.at, name: wordsAt(found, token.at) })
}

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

/** Something is said that holds no act of its own: that it was said is then the claim. */
function sayRow(speech: Speech, rows: readonly Row[], acts: readonly ActDraft[], found: Found): Row | undefined {
  const [first] = speech.content
  if (speech.kind !== 'said' || first === undefined || speech.source === undefined) return undefined
  if (acts.some((draft) => draft.trigger === speech.cue)) return undefined
  const told = rows.some((row) => speech.content.some((span) => span.start <= row.trigger.start && row.trigger.end <= span.end))
  const [party] = found.partiesAt(speech.sentence, speech.source)
  if (told || party === undefined) return undefined
  const saidOn = found.saidOn(speech)
  const when: When =
    saidOn ??
    (found.published === undefined
      ? { kind: 'unknown' }
      : {
          kind: 'assumed',
          because: 'published-that-day',
          by: ruleId('when/said-with-the-news'),
          interval: { start: found.published, end: found.published, grain: 'day' },
        })
  return {
    report: found.report,
    sentence: speech.sentence,
    evidence: first,
    trigger: speech.cueAt,
    saidBy: [
      {
        party,
        cue: speech.cueAt,
        manner: speech.manner,
        ...(speech.medium === undefined ? {} : { medium: speech.medium }),
        ...(saidOn === undefined ? {} : { saidOn }),
      },
    ],
    act: actOf('SAY'),
    actor: [party],
    recipient: [],
    status: 'done',
    background: false,
    when,
    where: { kind: 'unknown' },
    quantities: [],
    doubts: [],
    by: ruleId('say/told-speech'),
    paths: {},
  }
}

/** What one sentence tells of a happening holds for the others of the report that tell the same: its day, its place. */
function shareWithinReport(rows: readonly Row[]): Row[] {
  const byThing = groupBy(rows, ({ thing }) => thing?.id)
  return rows.map((row) => {
    if (row.thing === undefined) return row
    const twins = byThing.get(row.thing.id) ?? []
    const same = twins.filter(
      (other) => other !== row && other.act.event === row.act.event && other.status === row.status && (row.state ?? '') === (other.state ?? ''),
    )
    const told = same.find(({ when }) => when.kind === 'stated' || when.kind === 'computed')?.when
    const when: When =
      row.when.kind === 'assumed' && row.when.because === 'published-that-day' && told !== undefined && (told.kind === 'stated' || told.kind === 'computed')
        ? { kind: 'inherited', interval: told.interval, at: told.at, because: 'same-event', by: told.by }
        : row.when
    const place = row.thing.place
    const where: Where = row.where.kind !== 'stated' && place !== undefined ? { kind: 'inherited', place, at: row.thing.at, because: 'thing' } : row.where
    return { ...row, when, where }
  })
}
