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

/** Terms by their places among those that two reports share, in order, and how much each weighs. */
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

/** Also how many terms there are that two reports share. */
function vectorsOf(reports: readonly Terms[]): { readonly vectors: readonly Vector[]; readonly size: number } {
  const inReports = new Map<number, number>()
  for (const { terms } of reports) for (const term of terms) inReports.set(term, (inReports.get(term) ?? 0) + 1)
  const places = new Map<number, number>()
  const rareness: number[] = []
  for (const term of [...inReports.keys()].sort((a, b) => a - b)) {
    const n = inReports.get(term)!
    if (n < 2 || n === reports.length) continue
    places.set(term, rareness.length)
    rareness.push(Math.max(0, Math.log(inSteps(reports.length, 1) / inSteps(n, 2))) ** rarity)
  }
  const vectors = reports.map(({ terms, counts }) => {
    const own: number[] = []
    const weights: number[] = []
    for (let i = 0; i < terms.length; i++) {
      const place = places.get(terms[i]!)
      if (place === undefined) continue
      own.push(place)
      weights.push((1 + Math.log(counts[i]!)) * rareness[place]!)
    }
    const length = Math.hypot(...weights)
    return { terms: Int32Array.from(own), weights: Float64Array.from(weights, (weight) => (length === 0 ? weight : weight / length)) }
  })
  return { vectors, size: rareness.length }
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
  const lists: { readonly reports: number[]; readonly weights: number[] }[] = Array.from({ length: size }, () => ({ reports: [], weights: [] }))
  const links: Link[] = []
  const order = vectors.map((_, i) => i).sort((a, b) => (days[a] ?? Infinity) - (days[b] ?? Infinity) || a - b)
  const alike = new Float64Array(vectors.length)
  const spread = new Float64Array(size)
  for (const i of order) {
    const own = vectors[i]!
    const weighty = weightiest(own)
    const met: number[] = []
    const earliest = (days[i] ?? 0) - windowDays
    for (const { term, weight } of weighty) {
      const { reports, weights } = lists[term]!
      for (let k = reports.length - 1, end = Math.max(0, reports.length - longestList); k >= end; k--) {
        const report = reports[k]!
        if ((days[report] ?? days[i] ?? 0) < earliest) break
        if (alike[report] === 0) met.push(report)
        alike[report]! += weight * weights[k]!
      }
    }
    const best = likest(met, alike)
    for (const [k, term] of own.terms.entries()) spread[term] = own.weights[k]!
    for (const j of best) {
      const score = dotProduct(vectors[j]!, spread)
      if (score >= least) links.push({ a: Math.min(i, j), b: Math.max(i, j), score })
    }
    for (const term of own.terms) spread[term] = 0
    for (const report of met) alike[report] = 0
    for (const { term, weight } of weighty) {
      lists[term]!.reports.push(i)
      lists[term]!.weights.push(weight)
    }
  }
  return links
}

/** Of the reports met those that seem most alike, as many as are compared, the likest first. */
function likest(met: readonly number[], alike: Float64Array): readonly number[] {
  const found = met.filter((report) => alike[report]! >= least / 2)
  // Numbers by themselves are sorted far faster, and few of the reports need be put in order after.
  const enoughAlike = found.length <= compared ? -Infinity : Float64Array.from(found, (report) => alike[report]!).sort()[found.length - compared]!
  return found
    .filter((report) => alike[report]! >= enoughAlike)
    .sort((a, b) => alike[b]! - alike[a]! || a - b)
    .slice(0, compared)
}

function weightiest({ terms, weights }: Vector): readonly { readonly term: number; readonly weight: number }[] {
  // Terms lie in order, so that of equal weights the lesser term comes first.
  const least = terms.length <= looked ? -Infinity : Float64Array.from(weights).sort()[terms.length - looked]!
  const found: { readonly term: number; readonly weight: number }[] = []
  for (let i = 0; i < terms.length; i++) if (weights[i]! >= least) found.push({ term: terms[i]!, weight: weights[i]! })
  return found.sort((a, b) => b.weight - a.weight).slice(0, looked)
}

function dotProduct({ terms, weights }: Vector, spread: Float64Array): number {
  let sum = 0
  for (let k = 0; k < terms.length; k++) sum += weights[k]! * spread[terms[k]!]!
  return sum
}
