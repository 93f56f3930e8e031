import type { Report } from '../domain/report.ts'
import { publishedDay } from '../domain/report.ts'
import { averageLinks } from './average-links.ts'
import type { Link } from './average-links.ts'
import type { IsoDay } from '../domain/when.ts'
import { compareReports, dayKey } from './canonical.ts'
import { cutIntoEpochs } from './epochs.ts'
import { memo } from './memo.ts'
import { dayNumber } from './time-range.ts'
import { hashOf, isStopWord, stem } from './words.ts'

// Reports on one happening, by the words they share: tf-idf vectors in which names, numbers and pairs of names weigh more, joined by average linkage.
// The constants were set on the development part of ECB+.

/** Names and numbers tell happenings apart better than other words. */
const nameWeight = 1.5
/** Rare words count for more than plain inverse document frequency would have it. */
const rarity = 1.5
/** On average two reports of one story are at least this much alike (cosine). */
const enough = 0.18
/** Below this two reports say nothing about whether they belong together. */
const least = 0.03
/** Reports that are published further apart than this are not on one piece of news. */
const windowDays = 30

/** Words of a report that are looked up, reports looked at for each, and reports compared in full: what keeps the work near-linear. */
const looked = 24
const longestList = 150
const compared = 48

/** Terms by their places among all that the reports share, those with lesser hashes first, and how much each weighs. */
type Vector = { readonly terms: Int32Array; readonly weights: Float64Array }

/** The words of a report as numbers, in order, and how much each weighs in it. */
export type Terms = { readonly terms: readonly number[]; readonly counts: readonly number[] }

/** For each report the place of the first report of its story. The order of the reports is the caller's and plays no part in who goes with whom. */
export function groupStories(reports: readonly Report[]): readonly number[] {
  const order = reports.map((_, i) => i).sort((a, b) => compareReports(reports[a]!, reports[b]!))
  const storyOf = new Array<number>(reports.length).fill(0)
  for (const epoch of cutIntoEpochs(order, (i) => dayKey(reports[i]!))) {
    const own = groupByWords(epoch.map((i) => ({ ...termsOf(reports[i]!), day: publishedDay(reports[i]!) })))
    const firstOf = new Map<number, number>()
    for (const [n, i] of epoch.entries()) firstOf.set(own[n]!, Math.min(i, firstOf.get(own[n]!) ?? i))
    for (const [n, i] of epoch.entries()) storyOf[i] = firstOf.get(own[n]!)!
  }
  return storyOf
}

/** The reports of one epoch in their order: for each the place of the first of its story. */
export function groupByWords(reports: readonly (Terms & { readonly day: IsoDay | undefined })[]): readonly number[] {
  if (reports.length < 2) return reports.map((_, i) => i)
  const days = reports.map(({ day }) => (day === undefined ? undefined : dayNumber(day)))
  return averageLinks(reports.length, likeReports(vectorsOf(reports), days), enough)
}

export function termsOf(report: Report): Terms {
  const counted = countWords(`${report.title ?? ''}\n${report.text}`)
  const inOrder = Float64Array.from(counted.keys()).sort()
  return { terms: [...inOrder], counts: Array.from(inOrder, (term) => counted.get(term)!) }
}

/** Also how many terms there are. */
function vectorsOf(reports: readonly Terms[]): { readonly vectors: readonly Vector[]; readonly size: number } {
  const places = new Map<number, number>()
  const inReports: number[] = []
  const placesIn = reports.map(({ terms }) => {
    const own = new Int32Array(terms.length)
    for (let i = 0; i < own.length; i++) {
      let place = places.get(terms[i]!)
      if (place === undefined) places.set(terms[i]!, (place = inReports.push(0) - 1))
      inReports[place]!++
      own[i] = place
    }
    return own
  })
  const isShared = (place: number): boolean => inReports[place]! > 1 && inReports[place]! < reports.length
  const rareness = inReports.map((n) => Math.max(0, Math.log(inSteps(reports.length, 1) / inSteps(n, 2))) ** rarity)
  const vectors = reports.map(({ counts }, report) => {
    const all = placesIn[report]!
    const own = new Int32Array(all.length)
    const weights = new Float64Array(all.length)
    let [size, squares] = [0, 0]
    for (let i = 0; i < all.length; i++) {
      const place = all[i]!
      if (!isShared(place)) continue
      const weight = (1 + Math.log(counts[i]!)) * rareness[place]!
      own[size] = place
      weights[size++] = weight
      squares += weight * weight
    }
    const length = squares === 0 ? 1 : Math.sqrt(squares)
    for (let i = 0; i < size; i++) weights[i]! /= length
    return { terms: own.subarray(0, size), weights: weights.subarray(0, size) }
  })
  return { vectors, size: inReports.length }
}

/**
 * A number rounded to a power of two, or between two of them in so many steps. How rare a word is is told in steps, so that one report more seldom changes
 * what a word weighs in all others, and stories stay what they are but for those that the report belongs to.
 */
const inSteps = (n: number, steps: 1 | 2): number => 2 ** (Math.round(Math.log2(n) * steps) / steps)

type CountedWord = { readonly term: string; readonly hash: number; readonly isName: boolean; readonly weight: number }

/** What a word counts as, nothing where it says nothing. */
const countedWord = memo(100_000, (word): CountedWord | null => {
  const lower = word.toLowerCase()
  if (lower.length < 2 || isStopWord(lower)) return null
  const isNumber = /^\p{N}/u.test(word)
  const isName = /^\p{Lu}/u.test(word)
  const term = isNumber ? lower : stem(lower)
  return { term, hash: hashOf(term), isName, weight: isName || isNumber ? nameWeight : 1 }
})

/** Stems, numbers, and names that stand side by side ("harbour Odesa" is none, "Ana Rivas" is), as hashes, and how much they count for. */
function countWords(text: string): ReadonlyMap<number, number> {
  const counts = new Map<number, number>()
  const count = (term: number, weight: number): void => {
    counts.set(term, (counts.get(term) ?? 0) + weight)
  }
  let name = ''
  for (const word of text.match(/[\p{L}\p{N}]+/gu) ?? []) {
    const counted = countedWord(word)
    if (counted === null) {
      name = ''
      continue
    }
    count(counted.hash, counted.weight)
    if (counted.isName && name !== '') count(hashOf(`${name} ${counted.term}`), 1)
    name = counted.isName ? counted.term : ''
  }
  return counts
}

/** Pairs of reports that are alike, found through their weightiest words. */
function likeReports({ vectors, size }: ReturnType<typeof vectorsOf>, days: readonly (number | undefined)[]): readonly Link[] {
  const links: Link[] = []
  const order = vectors.map((_, i) => i).sort((a, b) => (days[a] ?? Infinity) - (days[b] ?? Infinity) || a - b)
  const lists = openLists(size, vectors.length * looked)
  const alike = new Float64Array(vectors.length)
  const spread = new Float64Array(size)
  const met = new Int32Array(vectors.length)
  for (const i of order) {
    const own = vectors[i]!
    const weighty = weightiest(own)
    const earliest = (days[i] ?? 0) - windowDays
    let count = 0
    for (const k of weighty) {
      const weight = own.weights[k]!
      let entry = lists.last[own.terms[k]!]!
      for (let left = longestList; entry >= 0 && left > 0; left--, entry = lists.before[entry]!) {
        const report = lists.report[entry]!
        if ((days[report] ?? days[i] ?? 0) < earliest) break
        if (alike[report] === 0) met[count++] = report
        alike[report]! += weight * lists.weight[entry]!
      }
    }
    for (let k = 0; k < own.terms.length; k++) spread[own.terms[k]!] = own.weights[k]!
    for (const j of likest(met.subarray(0, count), alike)) {
      const score = dotProduct(vectors[j]!, spread)
      if (score >= least) links.push({ a: Math.min(i, j), b: Math.max(i, j), score })
    }
    for (const term of own.terms) spread[term] = 0
    for (let k = 0; k < count; k++) alike[met[k]!] = 0
    for (const k of weighty) lists.add(own.terms[k]!, i, own.weights[k]!)
  }
  return links
}

/** For each term the reports that it is weighty in, the last one first: chains of entries, each with the one before it. */
function openLists(terms: number, most: number) {
  const last = new Int32Array(terms).fill(-1)
  const before = new Int32Array(most)
  const report = new Int32Array(most)
  const weight = new Float64Array(most)
  let entries = 0
  const add = (term: number, ofReport: number, its: number): void => {
    before[entries] = last[term]!
    report[entries] = ofReport
    weight[entries] = its
    last[term] = entries++
  }
  return { last, before, report, weight, add }
}

/** Of the reports met those that seem most alike, as many as are compared. */
function likest(met: Int32Array, alike: Float64Array): Int32Array {
  const found = atLeast(met, alike, least / 2)
  if (found.length <= compared) return found
  // Numbers by themselves are sorted far faster, and few of the reports need be put in order after.
  const best = atLeast(found, alike, Float64Array.from(found, (report) => alike[report]!).sort()[found.length - compared]!)
  return best.length <= compared ? best : best.sort((a, b) => alike[b]! - alike[a]! || a - b).subarray(0, compared)
}

function atLeast(reports: Int32Array, alike: Float64Array, bound: number): Int32Array {
  const found = new Int32Array(reports.length)
  let count = 0
  for (const report of reports) if (alike[report]! >= bound) found[count++] = report
  return found.subarray(0, count)
}

/** The places of the weightiest terms in a vector, of equal weights those of the lesser terms. */
function weightiest({ weights }: Vector): Int32Array {
  const found = new Int32Array(Math.min(looked, weights.length))
  const bound = weights.length <= looked ? -Infinity : weights.slice().sort()[weights.length - looked]!
  let [count, above] = [0, 0]
  for (const weight of weights) if (weight > bound) above++
  let atBound = found.length - above
  for (let k = 0; k < weights.length; k++) if (weights[k]! > bound || (weights[k] === bound && atBound-- > 0)) found[count++] = k
  return found
}

function dotProduct({ terms, weights }: Vector, spread: Float64Array): number {
  let sum = 0
  for (let k = 0; k < terms.length; k++) sum += weights[k]! * spread[terms[k]!]!
  return sum
}
