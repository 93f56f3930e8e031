import { ruleId, type RuleId } from '../../domain/id.ts'
import type { Span } from '../../domain/span.ts'
import { addDays, dayOf, intervalOf, isoDay, type Grain, type Interval, type IsoDay, type When } from '../../domain/when.ts'
import type { ActDraft } from '../act-draft.ts'
import { groupBy } from '../group-by.ts'
import type { Speech } from '../speech.ts'
import { ancestors, baseRelation, hasKid, headOf, isVerb, kidsBy, lemmaOf, relationOf, tokenAt, tokensIn, topOf, type Tree } from '../tree.ts'
import { attachmentOf, isOccasion, saysEarlier } from './attach.ts'
import { bearingsOn, endsUltimatum, isAhead, isDated, isPoint, isSaid, type Bearing } from './bearings.ts'
import { createAnchors } from './anchors.ts'
import { asDeadline, toComeOn } from './deadline.ts'
import { farEnd } from './resolve-stretch.ts'
import { occasionsOf, orderOfActs, orderWordAt, type OrderedActs } from './order-of-acts.ts'
import type { Order } from './order-words.ts'
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
    const when =
      byCountingBack(draft, tree) ??
      countedFromOccasion(draft, tree) ??
      told(draft, speech) ??
      lasting(draft, tree) ??
      byOccasion(draft, tree) ??
      byOrder(draft, speech) ??
      beforeToldDay(draft, speech, tree) ??
      vague(draft, speech) ??
      daySaid(draft, speech, tree) ??
      previousOf(draft, speech, trees, timesIn, published) ??
      (published === undefined ? byDateline(draft, dateline) : undefined) ??
      assumedFor(draft, tree, published, isBackshift(draft, speech, tree) ? (dayOfSaying(speech) ?? published) : undefined)
    return isOfHours(draft, when) ? byDay(when) : when
  }

  /** "three days after the demolition": from the day that the report gives that event, here or elsewhere. */
  const countedFromOccasion = (draft: ActDraft, tree: Tree): When | undefined => {
    const lengths = timesIn(draft.sentence).filter((time) => time.role === 'duration')
    if (lengths.length === 0) return undefined
    for (const { head, order, at } of occasionsOf(tree, draft.trigger)) {
      const distance = lengths.find((time) => time.at.end <= at.start && at.start - time.at.end <= 2)
      const anchor = distance === undefined || order === 'same' ? undefined : anchors.of(draft.sentence, head)
      const counted = anchor && anchors.countFrom(anchor, distance!, order as 'before' | 'after')
      if (counted !== undefined) return counted
    }
    return undefined
  }

  /** "since the failed summit": bounded by the time that the report gives that event elsewhere. */
  const byOccasion = (draft: ActDraft, tree: Tree): When | undefined => {
    for (const { head, order } of occasionsOf(tree, draft.trigger)) {
      const anchor = anchors.of(draft.sentence, head)
      if (anchor === undefined) continue
      const interval = bounded(order, anchor.interval, draft, published)
      return { kind: 'inherited', interval, at: anchor.at, because: 'same-event', by: ruleId(`when/${order}-event`) }
    }
    return undefined
  }

  /** "have shelled the port for three days": from so long ago until today. */
  const lasting = (draft: ActDraft, tree: Tree): When | undefined => {
    if (published === undefined || draft.status !== 'done' || !isPresentPerfect(tree, draft.trigger)) return undefined
    const length = timesIn(draft.sentence).find(
      (time) =>
        time.role === 'duration' &&
        tree.tokens[(tokensIn(tree, time.at)[0] ?? 0) - 1]?.words.toLowerCase() === 'for' &&
        attachmentOf(tree, draft.trigger, time.at) === 'own',
    )
    const start = length && startOfLength(length, published)
    return (
      length &&
      start && {
        kind: 'computed',
        interval: { start, end: published, grain: 'span', approximate: true },
        at: length.at,
        timex: length.timex,
        from: published,
        by: ruleId('when/lasting-until-now'),
      }
    )
  }

  /** "The ship sank two weeks after it *was struck*": counted from the clause that the act's own clause hangs on. A date of its own says more. */
  const byCountingBack = (draft: ActDraft, tree: Tree): When | undefined => {
    const clause = [draft.trigger, ...ancestors(tree, draft.trigger)].find((k) => baseRelation(relationOf(tree, k)) === 'advcl')
    // the parser may hang the order word on the subject: "a day *after* the South had suspended it"
    const word =
      clause === undefined
        ? undefined
        : [clause, ...kidsBy(tree, clause, 'nsubj', 'nsubj:pass')].map((k) => orderWordAt(tree, k)).find((each) => each !== undefined)
    if (clause === undefined || word === undefined || word.word.order === 'same') return undefined
    const distance = timesIn(draft.sentence).find((time) => time.role === 'duration' && time.at.end <= word.at.start && word.at.start - time.at.end <= 2)
    const hasOwn = timesIn(draft.sentence).some(
      (time) => isPoint(time) && isDated(time) && tokensIn(tree, time.at).some((i) => ancestors(tree, i).includes(clause)),
    )
    if (distance === undefined || hasOwn) return undefined
    const main = { ...draft, trigger: headOf(tree, clause), triggerAt: tokenAt(tree, headOf(tree, clause)).at }
    const when = told(main, []) ?? assumedFor(main, tree, published)
    const days = when.kind === 'unknown' ? undefined : daysOf(when.interval)
    if (days === undefined) return undefined
    const back = word.word.order === 'after' ? 'before' : 'after'
    return anchors.countFrom({ interval: { ...days, start: back === 'before' ? days.end : days.start }, at: word.at, sentence: draft.sentence }, distance, back)
  }

  /** "had previously shelled", "Meanwhile, ...": by the day of what was told before, where that has one. Previously is not on that day. */
  const byOrder = (draft: ActDraft, speech: readonly Speech[]): When | undefined => {
    ordered ??= orderOfActs(acts, trees)
    for (const { act, order, than, at } of ordered) {
      const follows = act === draft && than.sentence < act.sentence && paragraphOf(than) === paragraphOf(act)
      const when = follows ? told(than, []) : undefined
      const interval = when === undefined || when.kind === 'unknown' ? undefined : daysOf(when.interval)
      if (interval === undefined) continue
      const lastDay = isBackshift(draft, speech, trees[draft.sentence]) ? interval.end : addDays(interval.start, -1)
      const bounds = order === 'before' ? { end: lastDay, grain: interval.grain } : bounded(order, interval, draft, published)
      return { kind: 'inherited', interval: bounds, at, because: 'same-event', by: ruleId(`when/${order}-what-was-told`) }
    }
    return undefined
  }

  /** "It cut the lines on 9 June. It had threatened to before": before the day that the story has just told. */
  const beforeToldDay = (draft: ActDraft, speech: readonly Speech[], tree: Tree): When | undefined => {
    if (!draft.pluperfect && !saysEarlier(tree, draft.trigger)) return undefined
    const before = trees[draft.sentence - 1]
    if (before === undefined || before.sentence.paragraph !== tree.sentence.paragraph) return undefined
    const last = timesIn(before.number).findLast((time) => isDated(time) && isPoint(time) && time.role === 'point' && hangsOnPast(before, time))
    const start = last === undefined ? undefined : intervalOf(last.when)?.start
    if (last === undefined || start === undefined || (published !== undefined && dayOf(start) > published)) return undefined
    return {
      kind: 'inherited',
      interval: { end: isBackshift(draft, speech, tree) ? dayOf(start) : addDays(dayOf(start), -1), grain: 'day' },
      at: last.at,
      because: 'previous-sentence',
      by: ruleId('when/before-what-was-told'),
    }
  }

  const saidOn = (speech: Speech): When | undefined => {
    const tree = trees[speech.sentence]
    if (tree === undefined) return undefined
    const outside = timesIn(speech.sentence).filter((time) => isPoint(time) && !isSaid(time.at, speech) && isOfCue(tree, speech.cue, time.at))
    const distance = ({ at }: TimeMention): number => Math.abs(at.start - speech.cueAt.start)
    return outside.toSorted((a, b) => distance(a) - distance(b))[0]?.when
  }

  const dayOfSaying = (speech: readonly Speech[]): IsoDay | undefined => {
    const when = speech.map(saidOn).findLast((each) => each !== undefined)
    const end = when && intervalOf(when)?.end
    return end === undefined || (published !== undefined && dayOf(end) > published) ? undefined : dayOf(end)
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
    return deadlines.map((time) => asDeadline(time, tree, published, endsUltimatum(time, draft))).find((when) => when !== undefined)
  }

  return { timeOf, saidOn, deadlineOf }
}

/** "a curfew from 8 p.m. to 6 a.m. on Monday": its hours, which come back each night, and no hours of an act. */
const isOfHours = ({ predicate }: ActDraft, when: When): boolean => predicate.mode === 'curfew' && intervalOf(when)?.start?.includes('T') === true

function byDay(when: When): When {
  if (when.kind === 'unknown' || when.interval.start === undefined) return when
  const day = dayOf(when.interval.start)
  return { ...when, interval: { start: day, end: day, grain: 'day' } }
}

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

/** "have shelled", "has been shelled". */
const isPresentPerfect = (tree: Tree, trigger: number): boolean =>
  kidsBy(tree, trigger, 'aux').some((k) => ['have', 'has', "'ve", "'s"].includes(tokenAt(tree, k).words.toLowerCase()) && lemmaOf(tree, k) === 'have')

/** The day that lies a length before another: "for three days". */
function startOfLength({ timex }: TimeMention, end: IsoDay): IsoDay | undefined {
  const { count, unit } = /^P(?<count>\d+)(?<unit>[DWMY])$/u.exec(timex.value)?.groups ?? {}
  return count === undefined ? undefined : farEnd(end, -Number(count), ({ D: 'day', W: 'week', M: 'month', Y: 'year' } as const)[unit as 'D'])
}

/** A day on which something took place: not "on Monday" of a verb of saying, which tells when somebody spoke. */
function hangsOnPast(tree: Tree, { at }: TimeMention): boolean {
  const top = topOf(tree, tokensIn(tree, at))
  const verb = top === undefined ? undefined : ancestors(tree, top).find((k) => isVerb(tree, k))
  return verb !== undefined && ['VBD', 'VBN'].includes(tokenAt(tree, verb).xpos) && kidsBy(tree, verb, 'ccomp', 'parataxis').length === 0
}

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
  if (tree !== undefined && isToCome(draft, tree)) return toComeOn(time, tree, published)
  return time.role === 'since' ? { ...when, interval: untilToday(when.interval, draft, published) } : when
}

/** "announced that it would cut the power from Saturday" */
const isToCome = ({ status, trigger }: ActDraft, tree: Tree): boolean =>
  status === 'planned' && kidsBy(tree, trigger, 'aux').some((k) => ['will', "'ll", 'would'].includes(tokenAt(tree, k).words.toLowerCase()))

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
  if (last !== undefined && isAside(before, last)) return undefined
  const end = last === undefined ? undefined : intervalOf(last.when)?.end
  if (last === undefined || end === undefined || dayOf(end) >= addDays(published, -storyAfterDays)) return undefined
  return asInherited(last, 'previous-sentence')
}

/** "would end the truce agreed *in May 2019*": the time of a noun is not the time that the story is at. */
function isAside(tree: Tree, { at }: TimeMention): boolean {
  const head = topOf(tree, tokensIn(tree, at))
  return head !== undefined && [head, ...ancestors(tree, head)].some((k) => ['acl', 'nmod', 'appos'].includes(baseRelation(relationOf(tree, k))))
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

/** "A drone hit the bridge. The army said that it *had struck* a depot": before it was said, and not before the raid. */
const isBackshift = ({ pluperfect, trigger, sentence }: ActDraft, speech: readonly Speech[], tree: Tree | undefined): boolean =>
  pluperfect &&
  tree !== undefined &&
  !saysEarlier(tree, trigger) &&
  speech.some((each) => each.sentence === sentence && each.manner !== 'quoted' && tokenAt(tree, each.cue).xpos === 'VBD')

function assumedFor(draft: ActDraft, tree: Tree, published: IsoDay | undefined, said?: IsoDay): When {
  if (published === undefined) return { kind: 'unknown' }
  if (said !== undefined) return assumption('before-publication', ruleId('when/told-as-earlier'), { end: said, grain: 'day' })
  if (draft.pluperfect || saysEarlier(tree, draft.trigger) || (draft.noun && isOccasion(tree, draft.trigger)))
    return assumption('before-publication', ruleId('when/told-as-earlier'), { end: addDays(published, -1), grain: 'day' })
  if (isNotYet(draft) && draft.about === undefined) return assumption('after-publication', ruleId('when/still-to-come'), { start: published, grain: 'day' })
  return assumption('published-that-day', ruleId('when/news-of-the-day'), { start: addDays(published, -1), end: published, grain: 'day' })
}
