import type { Finding } from '../../domain/finding.ts'
import type { RuleId } from '../../domain/id.ts'
import type { CountryCode } from '../../domain/party.ts'
import type { Span } from '../../domain/span.ts'
import type { Interval, IsoDay, Timex, When } from '../../domain/when.ts'
import { isMoment } from '../../domain/when.ts'
import { compose, namesDay } from './compose.ts'
import type { Meaning, Reading, TimeRule, Words } from './meaning.ts'
import type { Resolved, Scene } from './resolve.ts'
import { farEnd, resolve } from './resolve.ts'
import type { TimeRole } from './roles.ts'
import { applyRole, isRange, opensBehind, roleBefore, spanOfBoth } from './roles.ts'
import { timeRules } from './rules/index.ts'
import type { Story } from './story.ts'
import { advance } from './story.ts'
import type { Tense } from './tense.ts'
import { guessTense } from './tense.ts'
import { edgeOf, intervalOfValue } from './timex-interval.ts'
import { splitWords } from './words.ts'

/** A time expression of the text. */
export type TimeMention = {
  readonly at: Span
  /** The stretch that is meant, with the role applied: "until 2016" has no start. `unknown` for lengths, frequencies and times that nothing anchors. */
  readonly when: When
  readonly timex: Timex
  readonly role: TimeRole
  /** The word that gives the role: "until". */
  readonly signal?: Span
  /** The stretch of the words alone, without the role. */
  readonly own?: Interval
  /** "KST", "local", where the words name the zone; times stay local to where it happened. */
  readonly zone?: string
  /** Index of its sentence. */
  readonly sentence: number
  readonly by: RuleId
}

export type TimeContext = {
  readonly published?: IsoDay
  /** How the source writes 3/4/2020; absent where it is not known. */
  readonly dayFirst?: boolean
  /** The source's country: whose Independence Day. */
  readonly country?: CountryCode
  readonly sentences: readonly Span[]
  readonly tenseAt?: (offset: number) => Tense | undefined
}

const rulesByStart: ReadonlyMap<string, readonly TimeRule[]> = (() => {
  const byStart = new Map<string, TimeRule[]>()
  for (const rule of timeRules) for (const start of new Set(rule.starts)) byStart.set(start, [...(byStart.get(start) ?? []), rule])
  return byStart
})()

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

/** The longest reading at every word, left to right; the earlier rule wins a tie. */
function readAll(words: Words): readonly Reading[] {
  const readings: Reading[] = []
  let at = 0
  while (at < words.length) {
    const word = words[at]!
    let best: Reading | undefined
    for (const rule of rulesByStart.get(word.kind === 'number' ? '#' : word.low) ?? []) {
      const read = rule.read(words, at)
      if (read !== undefined && (best === undefined || read.next > best.next)) best = { ...read, first: at, by: rule.id }
    }
    if (best === undefined) at++
    else {
      readings.push(best)
      at = best.next
    }
  }
  return readings
}

type Item = { readonly reading: Reading; readonly resolved: Resolved; readonly sentence: number; readonly tense: () => Tense | undefined }

/** Resolves in text order, so that the story moves on; a clock time waits for a day that its own sentence names later. */
function resolveInOrder(words: Words, readings: readonly Reading[], context: TimeContext): readonly Item[] {
  const chronicle = isChronicle(readings, context.published)
  const sentenceAt = sentenceFinder(context.sentences)
  let story: Story = {}
  return readings.map((reading, index) => {
    const start = words[reading.first]!.start
    const sentence = sentenceAt(start)
    const tense = (): Tense | undefined => context.tenseAt?.(start) ?? guessTense(words, reading.first, reading.next)
    const scene: Scene = {
      ...(context.published === undefined ? {} : { published: context.published }),
      ...(context.dayFirst === undefined ? {} : { dayFirst: context.dayFirst }),
      ...(context.country === undefined ? {} : { country: context.country }),
      story,
      chronicle,
      sentence,
      tense,
    }
    const waits =
      (reading.meaning.kind === 'clock' || (reading.meaning.kind === 'part' && reading.meaning.toward === undefined)) && story.day?.sentence !== sentence
    const later = waits
      ? readings.slice(index + 1, index + 5).find((next) => namesDay(next.meaning) && sentenceAt(words[next.first]!.start) === sentence)
      : undefined
    const resolved = resolve(reading, later === undefined ? scene : { ...scene, story: advance(story, resolve(later, scene).value, sentence) })
    if (movesStory(words, reading, chronicle, story) && (resolved.type === 'DATE' || resolved.type === 'TIME')) story = advance(story, resolved.value, sentence)
    return { reading, resolved, sentence, tense }
  })
}

/** "a year earlier" in news only compares: the story stays where it is. */
function movesStory(words: Words, { first, next, meaning }: Reading, chronicle: boolean, story: Story): boolean {
  if (!chronicle && meaning.kind === 'shift' && meaning.unit === 'year') return false
  if (story.last === undefined) return true
  // "(1889–1945)", "in force since 1935": asides.
  if (words[first - 1]?.low === '(' || words[next]?.low === ')') return false
  const role = roleBefore(words, first)?.role
  return role !== 'since' && role !== 'until' && role !== 'before'
}

/** A text that tells by full dates of other years, with few words that count from the day of the report. */
function isChronicle(readings: readonly Reading[], published: IsoDay | undefined): boolean {
  let full = 0
  let deictic = 0
  for (const { meaning } of readings) {
    if (meaning.kind === 'value' && /^\d{4}/u.test(meaning.value) && meaning.value.slice(0, 4) !== published?.slice(0, 4)) full++
    if (isDeictic(meaning)) deictic++
  }
  return published === undefined ? full > 0 : deictic === 0 ? full >= 2 : full >= 4 && full > 5 * deictic
}

const isDeictic = (meaning: Meaning): boolean =>
  meaning.kind === 'day-shift' ||
  (meaning.kind === 'recurring' && meaning.of.kind === 'weekday') ||
  (meaning.kind === 'unit' && (meaning.toward === 'last' || meaning.toward === 'this' || meaning.toward === 'next')) ||
  (meaning.kind === 'shift' && meaning.from === 'published')

/** The index of the sentence at an offset, for offsets asked in any order. */
function sentenceFinder(sentences: readonly Span[]): (offset: number) => number {
  return (offset) => {
    let [low, high] = [0, sentences.length - 1]
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if (sentences[middle]!.start <= offset) low = middle
      else high = middle - 1
    }
    return low
  }
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
  const own = ownInterval(item)
  const partner = rangeWith(words, item, previous, next)
  const introduced = roleBefore(words, reading.first)
  const role = partner === undefined ? roleOf(words, item, introduced?.role) : 'from-to'
  const interval = partner?.interval ?? (own === undefined ? comingLength(words, item, context) : applyRole(role, own))
  const by = reading.by as RuleId
  const timex: Timex = { type: resolved.type, value: resolved.value }
  const spanAt = partner === undefined ? at : { start: words[partner.first]!.start, end: words[partner.next - 1]!.end }
  const signal = partner === undefined && introduced?.role === role ? { start: words[introduced.first]!.start, end: words[reading.first - 1]!.end } : undefined
  return {
    at,
    when:
      interval === undefined || !isOfCalendar(interval)
        ? { kind: 'unknown' }
        : toWhen(interval, spanAt, timex, resolved.from ?? (own === undefined ? context.published : undefined), by),
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

/** Counting may leave the calendar (the day after 9999-12-31). */
const isOfCalendar = ({ start, end }: Interval): boolean => (start === undefined || isMoment(start)) && (end === undefined || isMoment(end))

function ownInterval({ reading, resolved }: Item): Interval | undefined {
  const interval = resolved.interval ?? (resolved.type === 'DATE' || resolved.type === 'TIME' ? intervalOfValue(resolved.value) : undefined)
  if (interval === undefined) return undefined
  const edged = reading.edge === undefined ? interval : edgeOf(interval, reading.edge)
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
