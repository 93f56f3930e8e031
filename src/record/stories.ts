import type { Report } from '../domain/report.ts'
import { publishedDay } from '../domain/report.ts'
import { averageLinks } from './average-links.ts'
import type { Link } from './average-links.ts'
import { dayNumber } from './time-range.ts'
import { isStopWord, stem } from './words.ts'

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

type Vector = { readonly terms: Int32Array; readonly weights: Float64Array }

/** For each report the place of the first report of its story. The order of the reports is the caller's and plays no part in who goes with whom. */
export function groupStories(reports: readonly Report[]): readonly number[] {
  if (reports.length < 2) return reports.map((_, i) => i)
  const vectors = vectorsOf(reports)
  const days = reports.map((report) => {
    const day = publishedDay(report)
    return day === undefined ? undefined : dayNumber(day)
  })
  return averageLinks(reports.length, likeReports(vectors, days), enough)
}

function vectorsOf(reports: readonly Report[]): readonly Vector[] {
  const numbers = new Map<string, number>()
  const documents = reports.map((report) => {
    const counts = new Map<number, number>()
    for (const [term, weight] of termsOf(`${report.title ?? ''}\n${report.text}`)) {
      let number = numbers.get(term)
      if (number === undefined) numbers.set(term, (number = numbers.size))
      counts.set(number, (counts.get(number) ?? 0) + weight)
    }
    return counts
  })
  const inDocuments = new Uint32Array(numbers.size)
  for (const counts of documents) for (const term of counts.keys()) inDocuments[term]!++
  return documents.map((counts) => {
    const kept = [...counts].filter(([term]) => inDocuments[term]! > 1 && inDocuments[term]! < reports.length).sort(([a], [b]) => a - b)
    const weights = Float64Array.from(kept, ([term, count]) => (1 + Math.log(count)) * Math.log(reports.length / inDocuments[term]!) ** rarity)
    const length = Math.hypot(...weights)
    return { terms: Int32Array.from(kept, ([term]) => term), weights: length === 0 ? weights : weights.map((weight) => weight / length) }
  })
}

/** Stems, numbers, and names that stand side by side ("liaison Kaesong" is none, "Kim Yo-jong" is). */
function* termsOf(text: string): Generator<readonly [term: string, weight: number]> {
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
