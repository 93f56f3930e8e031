import { ruleId } from '../../domain/id.ts'
import { addDays, dayOf, type IsoDay, type When } from '../../domain/when.ts'
import { headOf, lemmaOf, tokenAt, tokensIn, topOf, type Tree } from '../tree.ts'
import type { TimeMention } from './time-mention.ts'

/**
 * The day by which something is to be done, seen from the day of the report: a deadline lies ahead, and a length is counted from the report.
 *
 *   "demanded that they leave by Friday", published on a Tuesday -> the Friday to come
 *   "must leave within 48 hours", "gave them 48 hours to leave"  -> two days later
 */
export function asDeadline(time: TimeMention, tree: Tree, published: IsoDay | undefined, isEnd = false): When | undefined {
  if (time.role !== 'by' && !isEnd && !isOfDeadline(time, tree))
    return time.role === 'duration' && published !== undefined && isAllowed(time, tree) ? countedFrom(time, published) : undefined
  return toComeOn(time, tree, published)
}

/** Of a weekday that was taken for the one just gone the next, since it lies ahead: "will cut the power on Friday". */
export function toComeOn({ when, at }: TimeMention, tree: Tree, published: IsoDay | undefined): When {
  const isWeekday = tokensIn(tree, at).some((i) => weekday.test(tokenAt(tree, i).words))
  if (when.kind !== 'computed' || published === undefined || when.interval.end === undefined || !isWeekday) return when
  const end = dayOf(when.interval.end)
  if (end >= published || end < addDays(published, -7)) return when
  const start = when.interval.start
  return { ...when, interval: { ...when.interval, ...(start === undefined ? {} : { start: addDays(dayOf(start), 7) }), end: addDays(end, 7) } }
}

/** "set a deadline of 1 May" */
function isOfDeadline({ at }: TimeMention, tree: Tree): boolean {
  const top = topOf(tree, tokensIn(tree, at))
  const noun = top === undefined ? -1 : headOf(tree, top)
  return noun >= 0 && lemmaOf(tree, noun) === 'deadline'
}

const weekday = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/iu

/** "within 48 hours", "gave the army 48 hours", "a 48-hour ultimatum" has no length of its own. */
function isAllowed(time: TimeMention, tree: Tree): boolean {
  const tokens = tokensIn(tree, time.at)
  const top = topOf(tree, tokens)
  const before = tree.tokens[(tokens[0] ?? 0) - 1]?.words.toLowerCase()
  return before === 'within' || (top !== undefined && headOf(tree, top) >= 0 && ['give', 'have', 'allow', 'grant'].includes(lemmaOf(tree, headOf(tree, top))))
}

const daysOf: Readonly<Record<string, number>> = { D: 1, W: 7, M: 30 }

function countedFrom(time: TimeMention, published: IsoDay): When | undefined {
  const { hours, count, unit } = /^P(?:T(?<hours>\d+)H|(?<count>\d+)(?<unit>[DWM]))$/u.exec(time.timex.value)?.groups ?? {}
  const days = hours === undefined ? Number(count) * (daysOf[unit ?? ''] ?? NaN) : Math.ceil(Number(hours) / 24)
  if (!Number.isFinite(days)) return undefined
  const end = addDays(published, days)
  return {
    kind: 'computed',
    interval: { end, grain: 'day' },
    at: time.at,
    timex: { type: 'DATE', value: end },
    from: published,
    by: ruleId('when/counted-deadline'),
  }
}
