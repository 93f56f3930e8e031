import { isIsoDay } from '../../src/domain/when.ts'
import { splitSentences } from '../../src/language/split-sentences.ts'
import { findTimes } from '../../src/reading/3-when/find-times.ts'

/** A time expression of the labelled data, or ours in its shape. */
export type TimexSpan = { readonly start: number; readonly end: number; readonly type: string; readonly value: string }
export type DatesRecord = { readonly id: string; readonly text: string; readonly publishedAt?: string | null; readonly timexes: readonly TimexSpan[] }
export type DatesScore = { readonly value_f1: number; readonly relaxed_f1: number; readonly strict_f1: number; readonly type_f1: number; readonly n: number }

export type TimexPair = { readonly gold: TimexSpan; readonly ours: TimexSpan }

/**
 * The one-to-one matching of TempEval-3: an expression of ours and one of theirs match when they share a character,
 * each at most once; equal spans are matched first, then the others in text order.
 */
export function matchTimexes(gold: readonly TimexSpan[], ours: readonly TimexSpan[]): readonly TimexPair[] {
  const free = new Set(ours)
  const open = new Set(gold)
  const pairs: TimexPair[] = []
  const pairUp = (matches: (a: TimexSpan, b: TimexSpan) => boolean): void => {
    for (const theirs of gold) {
      if (!open.has(theirs)) continue
      for (const own of free) {
        if (!matches(theirs, own)) continue
        pairs.push({ gold: theirs, ours: own })
        open.delete(theirs)
        free.delete(own)
        break
      }
    }
  }
  pairUp((a, b) => a.start === b.start && a.end === b.end)
  pairUp((a, b) => a.start < b.end && b.start < a.end)
  return pairs
}

/** F1 of found expressions (relaxed and strict span), and of those whose value, or type, is right as well; 0 to 1. */
export function scoreDates(records: readonly DatesRecord[], predict: (record: DatesRecord) => readonly TimexSpan[]): DatesScore {
  let [theirs, own, relaxed, strict, value, type] = [0, 0, 0, 0, 0, 0]
  for (const record of records) {
    const ours = predict(record)
    theirs += record.timexes.length
    own += ours.length
    for (const pair of matchTimexes(record.timexes, ours)) {
      relaxed++
      if (pair.gold.start === pair.ours.start && pair.gold.end === pair.ours.end) strict++
      if (pair.gold.value === pair.ours.value) value++
      if (pair.gold.type === pair.ours.type) type++
    }
  }
  const f1 = (right: number): number => (theirs + own === 0 ? 0 : (2 * right) / (theirs + own))
  return { value_f1: f1(value), relaxed_f1: f1(relaxed), strict_f1: f1(strict), type_f1: f1(type), n: theirs }
}

/** What Sitrep finds, in the shape of the labelled data. "previously" and "earlier" are signals of order to us and no expressions of theirs. */
export function predictDates(record: DatesRecord): readonly TimexSpan[] {
  const day = record.publishedAt?.slice(0, 10)
  const published = day !== undefined && isIsoDay(day) ? { published: day } : {}
  return findTimes(record.text, { ...published, sentences: splitSentences(record.text) }, () => undefined)
    .filter((mention) => mention.role !== 'earlier')
    .map(({ at, timex }) => ({ ...at, ...timex }))
}
