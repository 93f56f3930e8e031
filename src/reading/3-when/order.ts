import type { RuleId } from '../../domain/id.ts'
import type { Span } from '../../domain/span.ts'
import { spanCovers } from '../../domain/span.ts'
import type { Interval, IsoDay, When } from '../../domain/when.ts'
import { addDays } from '../../domain/when.ts'
import type { TimeMention } from './time-mention.ts'
import type { OrderSignal } from './order-signals.ts'
import { orderSignals } from './order-signals.ts'

/** What is known of a claim whose time is asked for. */
export type Attachment = {
  readonly times: readonly TimeMention[]
  readonly sentence: Span
  readonly clause: Span
  readonly trigger: Span
  /** "had cut": before the other events that are told. */
  readonly pluperfect: boolean
  /** Told as what was there before the news. */
  readonly background: boolean
  readonly published?: IsoDay
  /** Planned, threatened, promised: not yet done. */
  readonly statusFuture: boolean
  /** Of the report: with it, "before the park opened in 2004" bounds the other clause of its sentence. */
  readonly text?: string
}

const rule = (name: string): RuleId => `when/${name}` as RuleId

/**
 * When a claim happened: the nearest time of its own clause, else of its sentence (inherited), else what its form lets us assume.
 * The caller leaves out the times that belong to a cue of speech (`timesOfCue`); a time of the same event elsewhere is inherited later.
 * An assumed plain past is the day of the report or the day before: most reports tell of one of the two, and neither is certain.
 */
export function attachTime(args: Attachment): When {
  const usable = args.times.filter((time) => time.when.kind !== 'unknown' && time.role !== 'set' && spanCovers(args.sentence, time.at))
  const own = nearest(
    usable.filter(({ at }) => spanCovers(args.clause, at)),
    args.trigger,
  )
  if (own !== undefined) return ownTime(own, args)
  const dated = usable.filter((time) => isDated(time))
  const other = nearest(
    dated.filter(({ at }) => !spanCovers(args.clause, at)),
    args.trigger,
  )
  if (other !== undefined) return inherited(other, args)
  return assumed(args)
}

/** Says a day, a month, a year; not "now", "recently", "previously". */
const isDated = ({ timex, role }: TimeMention): boolean => role !== 'earlier' && !timex.value.endsWith('_REF')

/** The dated mention nearest to the trigger, else the nearest of the others ("previously"). */
function nearest(times: readonly TimeMention[], trigger: Span): TimeMention | undefined {
  const distance = ({ at }: TimeMention): number => (at.end <= trigger.start ? trigger.start - at.end : Math.max(0, at.start - trigger.end))
  const dated = times.filter((time) => isDated(time))
  return (dated.length > 0 ? dated : times).toSorted((a, b) => distance(a) - distance(b))[0]
}

/** The time of the clause itself, but where its phrase only bounds the act: "no progress since the failed summit in February 2019". */
function ownTime(time: TimeMention, { trigger, text, sentence }: Attachment): When {
  const signal = text === undefined ? undefined : boundOn(text, sentence, time, trigger)
  if (time.when.kind === 'unknown' || signal === undefined || !signal.binds || signal.order === 'same') return time.when
  return { ...time.when, interval: boundBy(signal.order, time.when.interval) }
}

function inherited(time: TimeMention, { trigger, text, sentence }: Attachment): When {
  if (time.when.kind === 'unknown') return time.when
  const { interval } = time.when
  const signal = text === undefined ? undefined : boundOn(text, sentence, time, trigger)
  const order = signal === undefined || signal.order === 'same' ? undefined : signal.order
  return {
    kind: 'inherited',
    interval: order === undefined ? interval : boundBy(order, interval),
    at: time.at,
    because: 'sentence',
    by: order === undefined ? rule('same-sentence') : rule(`${order}-other-clause`),
  }
}

/** The order word of a clause that holds the time but not the trigger: "Before the dam was built in 1961, farmers lived there." */
function boundOn(text: string, sentence: Span, time: TimeMention, trigger: Span): OrderSignal | undefined {
  const signal = orderSignals(text, sentence).findLast(({ at, opensClause }) => opensClause && at.end <= time.at.start)
  if (signal === undefined) return undefined
  // The word right before the time is its preposition, and the role has taken it up.
  if (time.signal !== undefined && signal.at.start >= time.signal.start) return undefined
  const triggerInClause = trigger.start >= signal.at.end && trigger.start < time.at.start
  return triggerInClause ? undefined : signal
}

/** What lies before an event ends by that event's own end at the latest; what lies after it begins at its start at the earliest. */
export function boundBy(order: 'before' | 'after', { start, end, grain }: Interval): Interval {
  if (order === 'before') return end === undefined ? { grain } : { end, grain }
  return start === undefined ? { grain } : { start, grain }
}

function assumed({ published, pluperfect, background, statusFuture }: Attachment): When {
  if (published === undefined) return { kind: 'unknown' }
  if (statusFuture) return { kind: 'assumed', interval: { start: published, grain: 'span' }, because: 'after-publication', by: rule('undated-future') }
  if (pluperfect || background) {
    const by = rule(pluperfect ? 'undated-pluperfect' : 'undated-background')
    return { kind: 'assumed', interval: { end: addDays(published, -1), grain: 'span' }, because: 'before-publication', by }
  }
  return {
    kind: 'assumed',
    interval: { start: addDays(published, -1), end: published, grain: 'day' },
    because: 'published-that-day',
    by: rule('undated-past'),
  }
}
