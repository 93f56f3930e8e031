import { ruleId } from '../domain/id.ts'
import { spanCovers, spansOverlap, type Span } from '../domain/span.ts'
import { addDays, dayOf, intervalOf, type IsoDay, type When } from '../domain/when.ts'
import type { ActDraft } from './act-draft.ts'
import { attachmentOf, isOccasion, nearness, saysEarlier } from './attach.ts'
import type { Speech } from './speech.ts'
import { tokenAt, type Tree } from './tree.ts'

/** What this needs of a time expression. */
type TimeLike = { readonly at: Span; readonly when: When; readonly role: string; readonly sentence: number }

/** The time expressions of a report by the number of their sentence. */
type TimesBySentence = ReadonlyMap<number, readonly TimeLike[]>

/** Times that place an act on the calendar; a length or a frequency does not. */
const isPoint = (time: TimeLike): boolean => time.when.kind !== 'unknown' && !['duration', 'set'].includes(time.role)

/** A date older than this is the story's own, not the news of the day: the next sentence goes on with it. */
const storyAfterDays = 7

/** When an act took place: by a time in its own clause, by one that governs it, by the sentence before in a story of the past; else as its tense lets us assume. */
export function timeOf(draft: ActDraft, speech: readonly Speech[], trees: readonly Tree[], times: TimesBySentence, published: IsoDay | undefined): When {
  const tree = trees[draft.sentence]
  if (tree === undefined) return { kind: 'unknown' }
  const own = (times.get(draft.sentence) ?? []).filter((time) => isPoint(time) && !isDeadline(time, draft) && isOnSameSide(time.at, speech))
  const best = own
    .flatMap((time) => {
      const attachment = attachmentOf(tree, draft.trigger, time.at)
      return attachment === undefined ? [] : [{ time, attachment, distance: Math.abs(time.at.start - draft.triggerAt.start) }]
    })
    .sort((a, b) => nearness[a.attachment] - nearness[b.attachment] || a.distance - b.distance)[0]
  if (best !== undefined) return best.attachment === 'own' ? best.time.when : asInherited(best.time, 'clause')
  return previousOf(draft, speech, trees, times, published) ?? assumedFor(draft, tree, published)
}

/** A time outside the quotation is when it was said, not when what is told took place. */
function isOnSameSide(at: Span, speech: readonly Speech[]): boolean {
  return speech.every((each) => each.content.some((span) => spanCovers(span, at)))
}

const asInherited = ({ when, at }: TimeLike, because: 'clause' | 'sentence' | 'previous-sentence'): When =>
  when.kind === 'stated' || when.kind === 'computed' || when.kind === 'inherited'
    ? { kind: 'inherited', interval: when.interval, at, because, by: when.by }
    : when

const isDeadline = (time: TimeLike, draft: ActDraft): boolean => time.role === 'by' && (draft.about !== undefined || draft.status === 'planned')

function previousOf(
  draft: ActDraft,
  speech: readonly Speech[],
  trees: readonly Tree[],
  times: TimesBySentence,
  published: IsoDay | undefined,
): When | undefined {
  const [here, before] = [trees[draft.sentence], trees[draft.sentence - 1]]
  if (here === undefined || before === undefined || published === undefined || here.sentence.paragraph !== before.sentence.paragraph || speech.length > 0)
    return undefined
  if (!['VBD', 'VBN'].includes(tokenAt(here, draft.trigger).xpos) || draft.status !== 'done') return undefined
  const last = (times.get(before.number) ?? []).findLast(isPoint)
  const end = last === undefined ? undefined : intervalOf(last.when)?.end
  if (last === undefined || end === undefined || dayOf(end) >= addDays(published, -storyAfterDays)) return undefined
  return asInherited(last, 'previous-sentence')
}

function assumedFor(draft: ActDraft, tree: Tree, published: IsoDay | undefined): When {
  if (published === undefined) return { kind: 'unknown' }
  const past = {
    kind: 'assumed',
    because: 'before-publication',
    by: ruleId('when/told-as-earlier'),
    interval: { end: addDays(published, -1), grain: 'day' },
  } as const
  if (draft.pluperfect || saysEarlier(tree, draft.trigger) || (draft.noun && isOccasion(tree, draft.trigger))) return past
  const ahead = (draft.status === 'planned' || draft.status === 'possible' || draft.status === 'hypothetical') && draft.about === undefined
  if (ahead) return { kind: 'assumed', because: 'after-publication', by: ruleId('when/still-to-come'), interval: { start: published, grain: 'day' } }
  return {
    kind: 'assumed',
    because: 'published-that-day',
    by: ruleId('when/news-of-the-day'),
    interval: { start: addDays(published, -1), end: published, grain: 'day' },
  }
}

/** When it was said: a time that hangs on the word of saying and stands outside of what is said. */
export function saidOn(speech: Speech, trees: readonly Tree[], times: TimesBySentence): When | undefined {
  const tree = trees[speech.sentence]
  if (tree === undefined) return undefined
  const outside = (times.get(speech.sentence) ?? []).filter((time) => isPoint(time) && !speech.content.some((span) => spansOverlap(span, time.at)))
  return outside.sort((a, b) => Math.abs(a.at.start - speech.cueAt.start) - Math.abs(b.at.start - speech.cueAt.start))[0]?.when
}

/** "by Friday", "within 48 hours": until when what is threatened, promised or demanded is to be done. */
export function deadlineOf(draft: ActDraft, trees: readonly Tree[], times: TimesBySentence): When | undefined {
  const tree = trees[draft.sentence]
  if (tree === undefined || (draft.about === undefined && draft.status !== 'planned')) return undefined
  const place = draft.about?.trigger ?? draft.trigger
  return (times.get(draft.sentence) ?? []).find(
    (time) =>
      isPoint(time) &&
      isDeadline(time, draft) &&
      (attachmentOf(tree, place, time.at) !== undefined || attachmentOf(tree, draft.trigger, time.at) !== undefined),
  )?.when
}
