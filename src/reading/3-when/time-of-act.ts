import { ruleId, type RuleId } from '../../domain/id.ts'
import { spanCovers, type Span } from '../../domain/span.ts'
import { addDays, dayOf, intervalOf, isoDay, type Grain, type Interval, type IsoDay, type When } from '../../domain/when.ts'
import type { ActDraft } from '../act-draft.ts'
import { groupBy } from '../group-by.ts'
import type { Speech } from '../speech.ts'
import { ancestors, hasKid, isVerb, kidsBy, lemmaOf, tokenAt, tokensIn, topOf, type Tree } from '../tree.ts'
import { attachmentOf, isOccasion, nearness, saysEarlier, type Attachment } from './attach.ts'
import { createAnchors } from './anchors.ts'
import { asDeadline } from './deadline.ts'
import { occasionsOf, orderOfActs, orderWordAt, type OrderedActs } from './order-of-acts.ts'
import { orderWordOf, type Order } from './order-words.ts'
import type { TimeMention } from './time-mention.ts'

/** What a report tells of time, for questions about its acts. */
export type Calendar = {
  readonly acts: readonly ActDraft[]
  readonly trees: readonly Tree[]
  readonly times: readonly TimeMention[]
  readonly published: IsoDay | undefined
}

/** Answers to when. */
export type TimesOfActs = {
  readonly timeOf: (draft: ActDraft, speech: readonly Speech[]) => When
  /** When it was said: a time that hangs on the word of saying and stands outside of what is said. */
  readonly saidOn: (speech: Speech) => When | undefined
  /** "by Friday", "within 48 hours": until when what is threatened, promised or demanded is to be done. */
  readonly deadlineOf: (draft: ActDraft) => When | undefined
}

/** A time that bears on an act: how near it hangs, and how it bounds the act where it is another event's time. */
type Bearing = { readonly time: TimeMention; readonly attachment: Attachment; readonly order: Order | undefined; readonly ofClause: boolean }

/** A date older than this is the story's own, not the news of the day: the next sentence goes on with it. */
const storyAfterDays = 7

/**
 * When acts took place: by a time in their own clause; by another event that they are told to lie before, after or beside; by the day
 * on which somebody said it; by the sentence before in a story of the past; else as their tense lets us assume.
 *
 * "Before the dam was built in 1961, farmers lived there." lived: until 1961, inherited from the clause
 */
export function timesOfActs({ acts, trees, times, published }: Calendar): TimesOfActs {
  const bySentence = groupBy(times, ({ sentence }) => sentence)
  const timesIn = (sentence: number): readonly TimeMention[] => bySentence.get(sentence) ?? []
  const dateline = datelineIn(trees[0], timesIn(0))
  const bearingsOf = (draft: ActDraft, speech: readonly Speech[]): readonly Bearing[] =>
    bearingsOn(
      draft,
      speech,
      trees[draft.sentence],
      timesIn(draft.sentence).filter((time) => time !== dateline && !isStillToCome(time, draft, published)),
    )
  /** By a day, a month, a year: "previously" says less than what was told before. */
  const told = (draft: ActDraft, speech: readonly Speech[]): When | undefined => {
    const best = bearingsOf(draft, speech).find(({ time }) => isDated(time))
    return best && whenBy(best, draft, trees[draft.sentence], published)
  }
  const vague = (draft: ActDraft, speech: readonly Speech[]): When | undefined => {
    const [best] = bearingsOf(draft, speech)
    return best && whenBy(best, draft, trees[draft.sentence], published)
  }
  let ordered: readonly OrderedActs[] | undefined
  const anchors = createAnchors({ acts, trees, times, timeOf: (draft) => told(draft, []) })

  const paragraphOf = ({ sentence }: ActDraft): number | undefined => trees[sentence]?.sentence.paragraph

  const timeOf = (draft: ActDraft, speech: readonly Speech[]): When => {
    const tree = trees[draft.sentence]
    if (tree === undefined) return { kind: 'unknown' }
    return (
      told(draft, speech) ??
      byOccasion(draft, tree) ??
      byOrder(draft) ??
      vague(draft, speech) ??
      daySaid(draft, speech, tree) ??
      previousOf(draft, speech, trees, timesIn, published) ??
      (published === undefined ? byDateline(draft, dateline) : undefined) ??
      assumedFor(draft, tree, published)
    )
  }

  /** "three days after the demolition", "since the failed summit": by the time that the report gives that event elsewhere. */
  const byOccasion = (draft: ActDraft, tree: Tree): When | undefined => {
    for (const { head, order, at } of occasionsOf(tree, draft.trigger)) {
      const anchor = anchors.of(draft.sentence, head)
      if (anchor === undefined) continue
      const distance = timesIn(draft.sentence).find((time) => time.role === 'duration' && time.at.end <= at.start && at.start - time.at.end <= 2)
      const counted = distance === undefined || order === 'same' ? undefined : anchors.countFrom(anchor, distance, order)
      if (counted !== undefined) return counted
      const interval = bounded(order, anchor.interval, draft, published)
      return { kind: 'inherited', interval, at: anchor.at, because: 'same-event', by: ruleId(`when/${order}-event`) }
    }
    return undefined
  }

  /** "had previously shelled", "Meanwhile, ...": by the day of what was told before, where that has one. Previously is not on that day. */
  const byOrder = (draft: ActDraft): When | undefined => {
    ordered ??= orderOfActs(acts, trees)
    for (const { act, order, than, at } of ordered) {
      const follows = act === draft && than.sentence < act.sentence && paragraphOf(than) === paragraphOf(act)
      const when = follows ? told(than, []) : undefined
      const interval = when === undefined || when.kind === 'unknown' ? undefined : daysOf(when.interval)
      if (interval === undefined) continue
      const bounds = order === 'before' ? { end: addDays(interval.start, -1), grain: interval.grain } : bounded(order, interval, draft, published)
      return { kind: 'inherited', interval: bounds, at, because: 'same-event', by: ruleId(`when/${order}-what-was-told`) }
    }
    return undefined
  }

  const saidOn = (speech: Speech): When | undefined => {
    const tree = trees[speech.sentence]
    if (tree === undefined) return undefined
    const outside = timesIn(speech.sentence).filter((time) => isPoint(time) && !isSaid(time.at, speech) && isOfCue(tree, speech.cue, time.at))
    const distance = ({ at }: TimeMention): number => Math.abs(at.start - speech.cueAt.start)
    return outside.toSorted((a, b) => distance(a) - distance(b))[0]?.when
  }

  /** "is watching the situation," said the army on Tuesday: what is so now is so on the day that it is said. */
  const daySaid = (draft: ActDraft, speech: readonly Speech[], tree: Tree): When | undefined => {
    const when = speech.map(saidOn).findLast((each) => each !== undefined)
    if (when === undefined || when.kind === 'unknown' || when.kind === 'assumed' || isNotYet(draft) || !isOfNow(tree, draft.trigger)) return undefined
    return { kind: 'inherited', interval: when.interval, at: when.at, because: 'sentence', by: ruleId('when/day-it-was-said') }
  }

  const deadlineOf = (draft: ActDraft): When | undefined => {
    const tree = trees[draft.sentence]
    if (tree === undefined || !isAhead(draft)) return undefined
    const hangs = (time: TimeMention): boolean =>
      [draft.about?.trigger ?? draft.trigger, draft.trigger].some((trigger) => attachmentOf(tree, trigger, time.at) !== undefined)
    const deadlines = timesIn(draft.sentence).filter((time) => (time.role === 'duration' || isPoint(time)) && hangs(time))
    return deadlines.map((time) => asDeadline(time, tree, published)).find((when) => when !== undefined)
  }

  return { timeOf, saidOn, deadlineOf }
}

/** Times that place an act on the calendar; a length or a frequency does not. */
const isPoint = (time: TimeMention): boolean => time.when.kind !== 'unknown' && !['duration', 'set'].includes(time.role)

/** "30 February", "3/4/2020" where either order is possible: when is then unknown, and not the day of the report. */
const isUnreadable = ({ when, timex }: TimeMention): boolean =>
  when.kind === 'unknown' && (timex.type === 'DATE' || timex.type === 'TIME') && timex.value.includes('XX')

const isDeadline = (time: TimeMention, draft: ActDraft): boolean => time.role === 'by' && isAhead(draft)

/** What is threatened, demanded, promised or planned can have a deadline. */
const isAhead = ({ about, status }: ActDraft): boolean => about !== undefined || status === 'planned' || status === 'hypothetical'

/** Of what is done a time to come tells nothing: in "promised to leave next year" it is the leaving's. A day more, as it may have begun there. */
function isStillToCome({ when }: TimeMention, { status }: ActDraft, published: IsoDay | undefined): boolean {
  const start = intervalOf(when)?.start
  return status === 'done' && published !== undefined && start !== undefined && dayOf(start) > addDays(published, 1)
}

/** Hangs on the word of saying, or stands behind it with no other verb between: "said Ann Lee, a spokeswoman for the port, *on Monday*". */
function isOfCue(tree: Tree, cue: number, at: Span): boolean {
  const [first] = tokensIn(tree, at)
  if (first === undefined) return false
  return attachmentOf(tree, cue, at) === 'own' || (first > cue && tree.tokens.slice(cue + 1, first).every(({ upos }) => upos !== 'VERB'))
}

/** Says a day, a month, a year; not "now", "recently", "previously". */
const isDated = ({ timex, role }: TimeMention): boolean => role !== 'earlier' && !timex.value.endsWith('_REF')

/** A time outside the quotation is when it was said, not when what is told took place. */
const isOnSameSide = (at: Span, speech: readonly Speech[]): boolean => speech.every((each) => isSaid(at, each))

/** The tree may hang a time behind the word of saying on what was said before it: "They are shelling it," said a spokesman *on Monday*. */
function isSaid(at: Span, { content, cueAt }: Speech): boolean {
  const covering = content.filter((span) => spanCovers(span, at))
  if (at.start < cueAt.end) return covering.length > 0
  return covering.some(({ start, end }) => start >= cueAt.end && end - start > at.end - at.start + longestPreposition)
}
const longestPreposition = 12

/** The times that bear on an act, the nearest first, and of those as near the dated ones. */
function bearingsOn(draft: ActDraft, speech: readonly Speech[], tree: Tree | undefined, times: readonly TimeMention[]): readonly Bearing[] {
  if (tree === undefined) return []
  const rank = ({ time, attachment, ofClause }: Bearing): number => nearness[attachment] + (isDated(time) ? 0 : 1.5) + (ofClause ? 0.5 : 0)
  const distance = ({ time }: Bearing): number => Math.abs(time.at.start - draft.triggerAt.start)
  return times
    .filter((time) => (isPoint(time) || isUnreadable(time)) && !isDeadline(time, draft) && isOnSameSide(time.at, speech))
    .flatMap((time) => bearingOf(tree, draft.trigger, time) ?? [])
    .sort((a, b) => rank(a) - rank(b) || distance(a) - distance(b))
}

/** How a time bears on the act, if it does. */
function bearingOf(tree: Tree, trigger: number, time: TimeMention): Bearing | undefined {
  const top = topOf(tree, tokensIn(tree, time.at))
  if (top === undefined) return undefined
  const attachment = attachmentOf(tree, trigger, time.at)
  const order = orderBetween(tree, trigger, top)
  if ((attachment === undefined && order === undefined) || (isUnreadable(time) && attachment !== 'own')) return undefined
  return { time, attachment: attachment ?? 'governing', order: order?.order, ofClause: order?.ofClause ?? false }
}

/**
 * The order word on the way from a time up to the act, or from the act up to the time's clause: "since the summit in *February*",
 * "before the dam was built in *1961*"; in "on *Tuesday*, after the lines were cut" the act of the clause comes first.
 */
function orderBetween(tree: Tree, trigger: number, top: number): { readonly order: Order; readonly ofClause: boolean } | undefined {
  const [fromTime, fromAct] = [
    [top, ...ancestors(tree, top)],
    [trigger, ...ancestors(tree, trigger)],
  ]
  for (const k of fromTime.slice(1)) {
    if (fromAct.includes(k)) break
    const found = orderWordAt(tree, k)
    if (found !== undefined && (found.word.binds === true || isVerb(tree, k))) return { order: found.word.order, ofClause: isVerb(tree, k) }
  }
  const before = orderWordBefore(tree, top, trigger)
  if (before !== undefined) return { order: before, ofClause: false }
  for (const k of fromAct) {
    if (fromTime.includes(k)) break
    const found = isVerb(tree, k) ? orderWordAt(tree, k) : undefined
    if (found !== undefined) return { order: reverse[found.word.order], ofClause: true }
  }
  return undefined
}

/** Where the tree hangs the time on the act itself: "since the failed summit in Hanoi in *February*, talks have not ..." still says since when. */
function orderWordBefore(tree: Tree, top: number, trigger: number): Order | undefined {
  for (let k = top - 3; k >= 0; k--) {
    const { upos, words, relation } = tokenAt(tree, k + 1)
    if (k + 1 === trigger || (upos === 'VERB' && relation !== 'amod') || words === ',' || words === ';' || words === ':') return undefined
    const word = orderWordOf(tokenAt(tree, k).words.toLowerCase())
    if (word?.opensClause === true && word.binds === true) return word.order
  }
  return undefined
}

const reverse: Readonly<Record<Order, Order>> = { before: 'after', after: 'before', same: 'same' }

/** "The opening of the mission was a result of the summit in May": after that summit, and with no other word in the same year. */
function asOutcome({ when }: TimeMention): When {
  if (when.kind === 'unknown' || when.kind === 'assumed') return when
  const { start } = when.interval
  const interval: Interval = start === undefined ? when.interval : { start, end: isoDay(`${start.slice(0, 4)}-12-31`), grain: 'span' }
  return { kind: 'inherited', interval, at: when.at, because: 'clause', by: ruleId('when/outcome-of-an-event') }
}

function isOutcome(tree: Tree, trigger: number): boolean {
  const noun = tokenAt(tree, trigger).head
  return noun >= 0 && outcomes.has(lemmaOf(tree, noun)) && hasKid(tree, noun, 'cop') && kidsBy(tree, noun, 'nsubj').includes(trigger)
}
const outcomes = new Set('result outcome consequence fruit product legacy upshot sequel offshoot'.split(' '))

function whenBy({ time, attachment, order, ofClause }: Bearing, draft: ActDraft, tree: Tree | undefined, published: IsoDay | undefined): When {
  const { when } = time
  if (when.kind === 'unknown' || when.kind === 'assumed') return when
  if (attachment !== 'own' && tree !== undefined && isOutcome(tree, draft.trigger)) return asOutcome(time)
  if (order !== undefined && order !== 'same') {
    const interval = bounded(order, when.interval, draft, published)
    return ofClause ? { kind: 'inherited', interval, at: when.at, because: 'clause', by: ruleId(`when/${order}-other-clause`) } : { ...when, interval }
  }
  if (attachment !== 'own' || ofClause) return asInherited(time, 'clause')
  return time.role === 'since' ? { ...when, interval: untilToday(when.interval, draft, published) } : when
}

const asInherited = ({ when, at }: TimeMention, because: 'clause' | 'previous-sentence'): When =>
  when.kind === 'stated' || when.kind === 'computed' || when.kind === 'inherited'
    ? { kind: 'inherited', interval: when.interval, at, because, by: when.by }
    : when

/** The days of an interval that is closed on both sides. */
function daysOf({ start, end, grain }: Interval): { readonly start: IsoDay; readonly end: IsoDay; readonly grain: Grain } | undefined {
  if (start === undefined || end === undefined) return undefined
  return { start: dayOf(start), end: dayOf(end), grain: grain === 'minute' || grain === 'hour' || grain === 'part-of-day' ? 'day' : grain }
}

/** What lies before an event ends by that event's own end at the latest; what lies after it begins at its start at the earliest. */
function bounded(order: Order, interval: Interval, draft: Pick<ActDraft, 'status'>, published: IsoDay | undefined): Interval {
  const { start, end, ...kept } = interval
  if (order === 'same') return interval
  if (order === 'before') return end === undefined ? kept : { end, ...kept }
  return untilToday(start === undefined ? kept : { start, ...kept }, draft, published)
}

const isNotYet = ({ status }: Pick<ActDraft, 'status'>): boolean => status === 'planned' || status === 'possible' || status === 'hypothetical'

/** What is told as done or lasting "since February" has come to its end, or to the day of the report, by then. */
function untilToday(interval: Interval, { status }: Pick<ActDraft, 'status'>, published: IsoDay | undefined): Interval {
  const { start, end } = interval
  if (published === undefined || isNotYet({ status }) || start === undefined || end !== undefined || dayOf(start) > published) return interval
  return { ...interval, end: published, grain: 'span' }
}

/** "is watching", "has always hoped": of the day on which it is said. */
function isOfNow(tree: Tree, trigger: number): boolean {
  const { xpos } = tokenAt(tree, trigger)
  if (xpos === 'VBZ' || xpos === 'VBP') return true
  const now = kidsBy(tree, trigger, 'aux', 'cop').some((k) => ['VBZ', 'VBP'].includes(tokenAt(tree, k).xpos))
  return now && xpos !== 'VBD'
}

function previousOf(
  draft: ActDraft,
  speech: readonly Speech[],
  trees: readonly Tree[],
  timesIn: (sentence: number) => readonly TimeMention[],
  published: IsoDay | undefined,
): When | undefined {
  const [here, before] = [trees[draft.sentence], trees[draft.sentence - 1]]
  if (here === undefined || before === undefined || published === undefined || here.sentence.paragraph !== before.sentence.paragraph || speech.length > 0)
    return undefined
  if (!['VBD', 'VBN'].includes(tokenAt(here, draft.trigger).xpos) || draft.status !== 'done') return undefined
  const last = timesIn(before.number).findLast((time) => isPoint(time) && (time.role === 'point' || time.role === 'from-to'))
  const end = last === undefined ? undefined : intervalOf(last.when)?.end
  if (last === undefined || end === undefined || dayOf(end) >= addDays(published, -storyAfterDays)) return undefined
  return asInherited(last, 'previous-sentence')
}

/** "GORI, 3 March 2020 (Agency) -": the time of the dateline, which is no time of an act. */
function datelineIn(tree: Tree | undefined, [time]: readonly TimeMention[]): TimeMention | undefined {
  const last = tree === undefined || time === undefined ? undefined : tokensIn(tree, time.at).at(-1)
  if (tree === undefined || last === undefined || last > longestDateline) return undefined
  const isName = tree.tokens[0]?.upos === 'PROPN'
  return isName && /^[(–—-]$/u.test(tree.tokens[last + 1]?.words ?? '') ? time : undefined
}
const longestDateline = 8

/** Without a day of publication the news is of the day that the dateline names, or of the day before. */
function byDateline(draft: ActDraft, dateline: TimeMention | undefined): When | undefined {
  const day = dateline && intervalOf(dateline.when)?.end
  if (dateline === undefined || day === undefined || draft.status !== 'done' || draft.pluperfect || draft.noun) return undefined
  const interval: Interval = { start: addDays(dayOf(day), -1), end: dayOf(day), grain: 'day' }
  return { kind: 'inherited', interval, at: dateline.at, because: 'dateline', by: ruleId('when/day-of-the-dateline') }
}

const assumption = (because: 'published-that-day' | 'before-publication' | 'after-publication', by: RuleId, interval: Interval): When => ({
  kind: 'assumed',
  because,
  by,
  interval,
})

function assumedFor(draft: ActDraft, tree: Tree, published: IsoDay | undefined): When {
  if (published === undefined) return { kind: 'unknown' }
  if (draft.pluperfect || saysEarlier(tree, draft.trigger) || (draft.noun && isOccasion(tree, draft.trigger)))
    return assumption('before-publication', ruleId('when/told-as-earlier'), { end: addDays(published, -1), grain: 'day' })
  if (isNotYet(draft) && draft.about === undefined) return assumption('after-publication', ruleId('when/still-to-come'), { start: published, grain: 'day' })
  return assumption('published-that-day', ruleId('when/news-of-the-day'), { start: addDays(published, -1), end: published, grain: 'day' })
}
