import type { Report } from '../domain/report.ts'
import { publishedDay } from '../domain/report.ts'
import { averageLinks } from './average-links.ts'
import type { Link } from './average-links.ts'
import type { IsoDay } from '../domain/when.ts'
import { compareReports, dayKey } from './canonical.ts'
import { cutIntoEpochs } from './epochs.ts'
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

type Vector = { readonly terms: Float64Array; readonly weights: Float64Array }

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
  const counted = new Map<number, number>()
  for (const [term, weight] of wordsToCount(`${report.title ?? ''}\n${report.text}`)) {
    const number = hashOf(term)
    counted.set(number, (counted.get(number) ?? 0) + weight)
  }
  const inOrder = [...counted].sort(([a], [b]) => a - b)
  return { terms: inOrder.map(([term]) => term), counts: inOrder.map(([, count]) => count) }
}

function vectorsOf(reports: readonly Terms[]): readonly Vector[] {
  const inReports = new Map<number, number>()
  for (const { terms } of reports) for (const term of terms) inReports.set(term, (inReports.get(term) ?? 0) + 1)
  const rareness = new Map<number, number>()
  for (const [term, n] of inReports) if (n > 1 && n < reports.length) rareness.set(term, Math.log(reports.length / n) ** rarity)
  return reports.map(({ terms, counts }) => {
    const kept = terms.flatMap((term, i) => (rareness.has(term) ? [i] : []))
    const weights = Float64Array.from(kept, (i) => (1 + Math.log(counts[i]!)) * rareness.get(terms[i]!)!)
    const length = Math.hypot(...weights)
    return { terms: Float64Array.from(kept, (i) => terms[i]!), weights: length === 0 ? weights : weights.map((weight) => weight / length) }
  })
}

/** Stems, numbers, and names that stand side by side ("liaison Kaesong" is none, "Kim Yo-jong" is). */
function* wordsToCount(text: string): Generator<readonly [term: string, weight: number]> {
  let name = ''
  for (const word of text.match(/[\p{L}\p{N}]+/gu) ?? []) {
    const lower = word.toLowerCase()
    if (lower.length < 2 || isStopWord(lower)) {
      name = ''
      continue
    }
    const isNumber = /^\p{N}/u.test(word)
    const isName = /^\p{Lu}/u.test(word)
    const term = isNumber ? lower : stem(lower)
    yield [term, isName || isNumber ? nameWeight : 1]
    if (isName && name !== '') yield [`${name} ${term}`, 1]
    name = isName ? term : ''
  }
}

/** Pairs of reports that are alike, found through their weightiest words. */
function likeReports(vectors: readonly Vector[], days: readonly (number | undefined)[]): readonly Link[] {
  const lists = new Map<number, { readonly report: number; readonly weight: number }[]>()
  const links: Link[] = []
  const order = vectors.map((_, i) => i).sort((a, b) => (days[a] ?? Infinity) - (days[b] ?? Infinity) || a - b)
  for (const i of order) {
    const alike = new Map<number, number>()
    const weighty = weightiest(vectors[i]!)
    for (const { term, weight } of weighty) {
      const list = lists.get(term) ?? []
      for (let k = list.length - 1; k >= Math.max(0, list.length - longestList); k--) {
        const { report, weight: other } = list[k]!
        if ((days[i] ?? 0) - (days[report] ?? days[i] ?? 0) > windowDays) break
        alike.set(report, (alike.get(report) ?? 0) + weight * other)
      }
    }
    const best = [...alike].filter(([, score]) => score >= least / 2).sort(([a, x], [b, y]) => y - x || a - b)
    for (const [j] of best.slice(0, compared)) {
      const score = cosine(vectors[i]!, vectors[j]!)
      if (score >= least) links.push({ a: Math.min(i, j), b: Math.max(i, j), score })
    }
    for (const { term, weight } of weighty) {
      const list = lists.get(term)
      if (list) list.push({ report: i, weight })
      else lists.set(term, [{ report: i, weight }])
    }
  }
  return links
}

function weightiest({ terms, weights }: Vector): readonly { readonly term: number; readonly weight: number }[] {
  return Array.from(terms, (term, i) => ({ term, weight: weights[i]! }))
    .sort((a, b) => b.weight - a.weight || a.term - b.term)
    .slice(0, looked)
}

function cosine(a: Vector, b: Vector): number {
  let [i, j, sum] = [0, 0, 0]
  while (i < a.terms.length && j < b.terms.length) {
    if (a.terms[i]! < b.terms[j]!) i++
    else if (a.terms[i]! > b.terms[j]!) j++
    else sum += a.weights[i++]! * b.weights[j++]!
  }
  return sum
}
