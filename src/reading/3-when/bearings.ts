import { spanCovers, type Span } from '../../domain/span.ts'
import type { ActDraft } from '../act-draft.ts'
import type { Speech } from '../speech.ts'
import { ancestors, isVerb, tokenAt, tokensIn, topOf, type Tree } from '../tree.ts'
import { attachmentOf, nearness, type Attachment } from './attach.ts'
import { orderWordAt } from './order-of-acts.ts'
import { orderWordOf, type Order } from './order-words.ts'
import type { TimeMention } from './time-mention.ts'

/** A time that bears on an act: how near it hangs, and how it bounds the act where it is another event's time. */
export type Bearing = { readonly time: TimeMention; readonly attachment: Attachment; readonly order: Order | undefined; readonly ofClause: boolean }

/** Times that place an act on the calendar: days, and lengths that border on one ("the past two weeks"); a bare length or a frequency does not. */
export const isPoint = (time: TimeMention): boolean => time.when.kind !== 'unknown' && time.role !== 'set'

/** "30 February", "3/4/2020" where either order is possible: when is then unknown, and not the day of the report. */
const isUnreadable = ({ when, timex }: TimeMention): boolean =>
  when.kind === 'unknown' && (timex.type === 'DATE' || timex.type === 'TIME') && timex.value.includes('XX')

const isDeadline = (time: TimeMention, draft: ActDraft): boolean => (time.role === 'by' && isAhead(draft)) || endsUltimatum(time, draft)

/** "has until Friday to leave" */
export const endsUltimatum = ({ role }: TimeMention, { predicate }: ActDraft): boolean => role === 'until' && predicate.speechAct === 'ultimatum'

/** What is threatened, demanded, promised or planned can have a deadline. */
export const isAhead = ({ about, status }: ActDraft): boolean => about !== undefined || status === 'planned' || status === 'hypothetical'

/** Says a day, a month, a year; not "now", "recently", "previously". */
export const isDated = ({ timex, role }: TimeMention): boolean => role !== 'earlier' && !timex.value.endsWith('_REF')

/** A time outside the quotation is when it was said, not when what is told took place. */
const isOnSameSide = (at: Span, speech: readonly Speech[]): boolean => speech.every((each) => isSaid(at, each))

/** The tree may hang a time behind the word of saying on what was said before it: "They are shelling it," said a spokesman *on Monday*. */
export function isSaid(at: Span, { content, cueAt }: Speech): boolean {
  const covering = content.filter((span) => spanCovers(span, at))
  if (at.start < cueAt.end) return covering.length > 0
  return covering.some(({ start, end }) => start >= cueAt.end && end - start > at.end - at.start + longestPreposition)
}
const longestPreposition = 12

/** The times that bear on an act, the nearest first, and of those as near the dated ones. */
export function bearingsOn(draft: ActDraft, speech: readonly Speech[], tree: Tree | undefined, times: readonly TimeMention[]): readonly Bearing[] {
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
