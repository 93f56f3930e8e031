import type { Span } from '../../domain/span.ts'
import type { IsoDay } from '../../domain/when.ts'
import type { Meaning, Reading, Words } from './meaning.ts'
import { namesDay } from './names-day.ts'
import { afterReading, comingMonth, opensClause, yearless, type Passage } from './passage.ts'
import { resolve } from './resolve.ts'
import { isRange, roleBefore } from './roles.ts'
import type { Resolved, Scene } from './scene.ts'
import type { Story } from './story.ts'
import { advance } from './story.ts'
import type { Tense } from './tense.ts'
import { guessTense } from './tense.ts'
import { hourIn } from './rules/clock.ts'
import { pad } from './rules/year-numbers.ts'
import type { PartOfDay } from '../../knowledge/calendar/names.ts'
import type { TimeContext } from './time-mention.ts'

/** A reading with its value and where it stands. */
export type Item = { readonly reading: Reading; readonly resolved: Resolved; readonly sentence: number; readonly tense: () => Tense | undefined }

/** Resolves in text order, so that the story moves on; a clock time waits for a day that its own sentence names later. */
export function resolveInOrder(words: Words, readings: readonly Reading[], context: TimeContext): readonly Item[] {
  const chronicle = isChronicle(readings, context.published)
  const sentenceAt = sentenceFinder(context.sentences)
  let story: Story = {}
  let passage: Passage
  const sentenceOf = ({ first }: Reading): number => sentenceAt(words[first]!.start)
  return readings.map((plain, index) => {
    const sentence = sentenceOf(plain)
    const reading = isOpen(plain) ? inHalf(plain, halfOf(readings.filter((each) => sentenceOf(each) === sentence))) : plain
    const isOpening = (each: Reading): boolean => opensClause(words, each.first, context.sentences[sentenceOf(each)]?.start ?? 0)
    const opens = yearless(reading.meaning) !== undefined && isOpening(reading)
    const tense = (): Tense | undefined => guessTense(words, reading.first, reading.next)
    const scene: Scene = {
      ...(context.published === undefined ? {} : { published: context.published }),
      ...(context.dayFirst === undefined ? {} : { dayFirst: context.dayFirst }),
      ...(context.countries === undefined ? {} : { countries: context.countries }),
      ...(context.dayAhead === undefined ? {} : { dayAhead: context.dayAhead }),
      story,
      chronicle,
      sentence,
      ...(opens
        ? { passage: { before: passage, ahead: passage === undefined ? comingMonth(readings, index, { sentenceOf, opens: isOpening }) : undefined } }
        : {}),
      since: words[reading.first - 1]?.low === 'since',
      tense,
    }
    const waits =
      (reading.meaning.kind === 'clock' || (reading.meaning.kind === 'part' && reading.meaning.toward === undefined)) && story.day?.sentence !== sentence
    const later = waits
      ? readings.slice(index + 1, index + 5).find((next) => namesDay(next.meaning) && sentenceAt(words[next.first]!.start) === sentence)
      : undefined
    const resolved = resolve(reading, later === undefined ? scene : { ...scene, story: advance(story, resolve(later, scene).value, sentence) })
    const moves =
      !endsYears(words, readings[index - 1], reading) && movesStory(words, reading, chronicle, story) && (resolved.type === 'DATE' || resolved.type === 'TIME')
    passage = isDeictic(reading.meaning) ? undefined : afterReading(passage, reading, resolved.value, moves, sentence)
    if (moves) story = advance(story, resolved.value, sentence)
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
  // "until the following year, when ...": the story has gone on to there.
  if (chronicle && role === 'until' && meaning.kind === 'unit' && meaning.toward === 'following') return true
  return role !== 'since' && role !== 'until' && role !== 'before'
}

/** "from 1898 to 1902": the story goes on from where the stretch begins. */
function endsYears(words: Words, previous: Reading | undefined, { meaning, ...at }: Reading): boolean {
  const of = previous?.meaning
  if (previous === undefined || of?.kind !== 'value' || meaning.kind !== 'value' || of.value.slice(0, 4) === meaning.value.slice(0, 4)) return false
  return isRange(words, previous, at)
}

/** A text that tells by full dates of other years, with few words that count from the day of the report. */
function isChronicle(readings: readonly Reading[], published: IsoDay | undefined): boolean {
  let full = 0
  let deictic = 0
  for (const { meaning } of readings) {
    if (meaning.kind === 'value' && /^\d{4}/u.test(meaning.value) && meaning.value.slice(0, 4) !== published?.slice(0, 4)) full++
    if (isDeictic(meaning)) deictic++
  }
  return published === undefined ? full > 0 : deictic === 0 ? full >= 2 : full >= 4 && full > 4 * deictic
}

const isDeictic = (meaning: Meaning): boolean =>
  (meaning.kind === 'day-shift' && meaning.days !== 0) ||
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

/** A clock time of which only the twelve hours are told. */
const isOpen = ({ meaning, open }: Reading): boolean => open === true || (meaning.kind === 'clock' && meaning.open === true)

/** The part of the day that a sentence names: "in the afternoon ... at about five o'clock". */
function halfOf(ofSentence: readonly Reading[]): PartOfDay | undefined {
  for (const { meaning, part } of ofSentence) {
    const named = part ?? (meaning.kind === 'part' ? meaning.part : undefined)
    if (named !== undefined) return named
  }
  return undefined
}

/** The same clock time in a part of the day. */
function inHalf(reading: Reading, part: PartOfDay | undefined): Reading {
  if (part === undefined) return reading
  const { meaning } = reading
  if (meaning.kind === 'clock') return { ...reading, meaning: { kind: 'clock', time: timeIn(meaning.time, part) } }
  return reading.time === undefined ? reading : { ...reading, open: false, time: timeIn(reading.time, part) }
}

const timeIn = (time: string, part: PartOfDay): string => `T${pad(hourIn(Number(time.slice(1, 3)), part))}${time.slice(3)}`
