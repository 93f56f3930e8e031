import type { Finding } from '../../domain/finding.ts'
import type { RuleId } from '../../domain/id.ts'
import type { Span } from '../../domain/span.ts'
import type { Interval, IsoDay, Timex, When } from '../../domain/when.ts'
import { addDays, dayOf, isMoment } from '../../domain/when.ts'
import { offsetOfName, offsetWords } from '../../knowledge/calendar/zones.ts'
import { compose } from './compose.ts'
import type { Words } from './meaning.ts'
import { readAll } from './read-words.ts'
import type { Item } from './resolve-in-order.ts'
import { resolveInOrder } from './resolve-in-order.ts'
import { farEnd } from './resolve-stretch.ts'
import type { Introduced, TimeRole } from './roles.ts'
import { applyRole, isRange, opensBehind, roleBefore, spanOfBoth } from './roles.ts'
import type { TimeContext, TimeMention } from './time-mention.ts'
import { edgeOf, intervalOfValue } from './timex-interval.ts'
import { splitWords } from './words.ts'

/**
 * Finds every time expression and resolves it against the day of the report and the day that the story has reached.
 * In: the text and its sentences. Out: mentions in text order, without overlap. Never: today for want of a date.
 * "They met on Tuesday." (published Tuesday, 16 June 2020) → 2020-06-16, computed.
 */
export function findTimes(text: string, context: TimeContext, remark: (finding: Finding) => void): readonly TimeMention[] {
  const words = splitWords(text)
  const readings = compose(words, readAll(words))
  const resolved = resolveInOrder(words, readings, context)
  return resolved.map((item, index) => toMention(text, words, item, resolved[index - 1], resolved[index + 1], context, remark))
}

function toMention(
  text: string,
  words: Words,
  item: Item,
  previous: Item | undefined,
  next: Item | undefined,
  context: TimeContext,
  remark: (finding: Finding) => void,
): TimeMention {
  const { reading, resolved, sentence } = item
  const at: Span = { start: words[reading.first]!.start, end: words[reading.next - 1]!.end }
  if (resolved.doubt?.code === 'date-ambiguous') remark({ code: 'date-ambiguous', at, words: text.slice(at.start, at.end), readings: resolved.doubt.readings })
  if (resolved.doubt?.code === 'date-impossible') remark({ code: 'date-impossible', at, words: text.slice(at.start, at.end) })
  const introduced = roleBefore(words, reading.first)
  const close = isClose(words, introduced, item)
  const own = close ? approximately(ownInterval(item)) : ownInterval(item)
  const partner = rangeWith(words, item, previous, next)
  const role = partner === undefined ? roleOf(words, item, close ? undefined : introduced?.role) : 'from-to'
  const within = lengthWithin(words, item, next)
  const told = partner?.interval ?? within ?? (own === undefined ? comingLength(words, item, context) : applyRole(role, own))
  const interval = told && withZone(told, reading.zone)
  const by = reading.by as RuleId
  const timex: Timex = { type: resolved.type, value: resolved.value }
  const spanAt = partner === undefined ? at : { start: words[partner.first]!.start, end: words[partner.next - 1]!.end }
  const signal = partner === undefined && introduced?.role === role ? { start: words[introduced.first]!.start, end: words[reading.first - 1]!.end } : undefined
  return {
    at,
    when:
      interval === undefined || !isOfCalendar(interval)
        ? { kind: 'unknown' }
        : toWhen(
            interval,
            spanAt,
            timex,
            resolved.from ?? (within?.start === undefined ? (own === undefined ? context.published : undefined) : dayOf(within.start)),
            by,
          ),
    timex,
    role,
    ...(signal === undefined ? {} : { signal }),
    ...(own === undefined ? {} : { own }),
    ...(reading.zone === undefined ? {} : { zone: reading.zone }),
    sentence,
    by,
  }
}

const toWhen = (interval: Interval, at: Span, timex: Timex, from: IsoDay | undefined, by: RuleId): When =>
  from === undefined ? { kind: 'stated', interval, at, timex, by } : { kind: 'computed', interval, at, timex, from, by }

/** "0550 GMT": its clock is that zone's. */
function withZone(interval: Interval, zone: string | undefined): Interval {
  const clock = [interval.start, interval.end].find((at) => at !== undefined && at.length > 10)
  const offset = zone === undefined || clock === undefined ? undefined : offsetOfName(zone, dayOf(clock))
  return offset === undefined ? interval : { ...interval, zone: offsetWords(offset) }
}

/** Counting may leave the calendar (the day after 9999-12-31). */
const isOfCalendar = ({ start, end }: Interval): boolean => (start === undefined || isMoment(start)) && (end === undefined || isMoment(end))

function ownInterval({ reading, resolved }: Item): Interval | undefined {
  const interval = resolved.interval ?? (resolved.type === 'DATE' || resolved.type === 'TIME' ? intervalOfValue(resolved.value) : undefined)
  if (interval === undefined) return undefined
  // "early on Saturday" is on Saturday, and not about then
  const edged = reading.edge === undefined || interval.grain === 'day' ? interval : edgeOf(interval, reading.edge)
  return reading.approximate === true ? { ...edged, approximate: true } : edged
}

function roleOf(words: Words, { reading, resolved }: Item, introduced: TimeRole | undefined): TimeRole {
  if (reading.meaning.kind === 'earlier') return 'earlier'
  if (resolved.type === 'SET') return 'set'
  if (resolved.type === 'DURATION') return 'duration'
  if (opensBehind(words, reading.next)) return 'since'
  return introduced ?? 'point'
}

/** The other end of a stretch, on either side, with the whole of it. */
function rangeWith(
  words: Words,
  item: Item,
  previous: Item | undefined,
  next: Item | undefined,
): { readonly interval: Interval; readonly first: number; readonly next: number } | undefined {
  const pairs: readonly (readonly [Item | undefined, Item | undefined])[] = [
    [item, next],
    [previous, item],
  ]
  for (const [a, b] of pairs) {
    if (a === undefined || b === undefined || !isRange(words, a.reading, b.reading)) continue
    const [early, late] = [ownInterval(a), ownInterval(b)]
    const both = early === undefined || late === undefined ? undefined : spanOfBoth(early, late)
    if (both !== undefined) return { interval: both, first: a.reading.first, next: b.reading.next }
  }
  return undefined
}

/** "the first three months of 1963", "the last two weeks of May": a length at the start or the end of the time behind it. */
function lengthWithin(words: Words, { reading }: Item, next: Item | undefined): Interval | undefined {
  const { meaning } = reading
  const whole = next === undefined || words[reading.next]?.low !== 'of' || next.reading.first > reading.next + 2 ? undefined : ownInterval(next)
  if ((meaning.kind !== 'stretch' && meaning.kind !== 'duration') || meaning.amount === undefined || whole?.start === undefined || whole.end === undefined)
    return undefined
  const low = words[reading.first]!.low === 'the' ? words[reading.first + 1]!.low : words[reading.first]!.low
  const [start, end] = [dayOf(whole.start), dayOf(whole.end)]
  const forward = low === 'first' || low === 'opening'
  if (!forward && low !== 'last' && low !== 'final') return undefined
  const far = farEnd(forward ? addDays(start, -1) : addDays(end, 1), forward ? meaning.amount : -meaning.amount, meaning.unit)
  if (far === undefined) return undefined
  return forward ? { start, end: far, grain: 'span' } : { start: far, end, grain: 'span' }
}

/** "in three days", "within two weeks" of something to come: until then, counted from the report. */
function comingLength(words: Words, { reading, tense }: Item, { published }: TimeContext): Interval | undefined {
  const { meaning } = reading
  const before = words[reading.first - 1]?.low
  if (
    meaning.kind !== 'duration' ||
    meaning.amount === undefined ||
    published === undefined ||
    (before !== 'in' && before !== 'within') ||
    tense() !== 'future'
  )
    return undefined
  const far = farEnd(published, meaning.amount, meaning.unit)
  if (far === undefined) return undefined
  return before === 'in'
    ? { start: far, end: far, grain: meaning.unit === 'day' ? 'day' : 'span', approximate: true }
    : { start: published, end: far, grain: 'span' }
}

/** "shortly after 6 pm", "just before midnight": about then. Nothing is before or after an hour of which the half of the day is not known. */
function isClose(words: Words, introduced: Introduced | undefined, item: Item): boolean {
  if (introduced === undefined || (introduced.role !== 'after' && introduced.role !== 'before') || item.resolved.type !== 'TIME') return false
  return item.resolved.doubt !== undefined || (/T\d\d:\d\d$/u.test(item.resolved.value) && closely.has(words[introduced.first - 1]?.low ?? ''))
}
const closely = new Set('shortly just soon right immediately moments minutes'.split(' '))

const approximately = (interval: Interval | undefined): Interval | undefined => interval && { ...interval, approximate: true }
