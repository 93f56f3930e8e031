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
export function asDeadline(time: TimeMention, tree: Tree, published: IsoDay | undefined): When | undefined {
  if (time.role !== 'by') return time.role === 'duration' && published !== undefined && isAllowed(time, tree) ? countedFrom(time, published) : undefined
  const { when } = time
  if (
    when.kind !== 'computed' ||
    published === undefined ||
    when.interval.end === undefined ||
    !weekday.test(tokenAt(tree, tokensIn(tree, time.at)[0] ?? 0).words)
  )
    return when
  const end = dayOf(when.interval.end)
  return end >= published ? when : { ...when, interval: { ...when.interval, end: addDays(end, 7) } }
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
