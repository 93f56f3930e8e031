import { classesOf } from './act-likeness.ts'
import type { Features, PartySets } from './event-features.ts'
import { enough, likeness } from './event-likeness.ts'
import { memo } from './memo.ts'
import { openPairFilter } from './pair-filter.ts'
import { isClosed, lengthOf, minutesInDay } from './time-range.ts'
import { hashOf, mixed } from './words.ts'

/** Pairs of claims that may tell one happening, by their places in canonical order, `a` before `b`; and how much speaks for it, in thousandths rounded. */
export type EventLinks = { readonly a: Int32Array; readonly b: Int32Array; readonly score: Float64Array }

/** The places of links, those with most in their favour first, of equal ones that of the earlier claims. The work grows with their number alone. */
export function strongestFirst({ a, b, score }: EventLinks, claims: number): Float64Array {
  const inOrder = sortedBy(a, sortedBy(b, Int32Array.from(a.keys()), claims), claims)
  const keys = Float64Array.from(inOrder, (link, i) => Math.round(score[link]! * -1000) * manyLinks + i).sort()
  return keys.map((key) => inOrder[key - Math.floor(key / manyLinks) * manyLinks]!)
}

const manyLinks = 2 ** 32

/** Places in the order of what `of` has for them; of equal ones as they came. */
function sortedBy(of: Int32Array, places: Int32Array, most: number): Int32Array {
  const next = new Int32Array(most + 1)
  for (const place of places) next[of[place]! + 1]!++
  for (let i = 1; i <= most; i++) next[i]! += next[i - 1]!
  const sorted = new Int32Array(places.length)
  for (const place of places) sorted[next[of[place]!]!++] = place
  return sorted
}

/** In a block of more claims than this, a claim is compared with its neighbours in time alone: by day, then by id. */
export const smallBlock = 48
export const neighbours = 16

/** The members of each block, by day and then by id, and the blocks of each claim, the narrowest first. A block goes by a number. */
export type Blocks = { readonly members: ReadonlyMap<number, readonly number[]>; readonly of: readonly (readonly number[])[] }

export function sortIntoBlocks(features: readonly Features[], byId = sortedById(features)): Blocks {
  const members = new Map<number, number[]>()
  const of = features.map(blocksOf)
  for (const index of sortedByDay(features, byId)) {
    for (const block of of[index]!) {
      const own = members.get(block)
      if (own) own.push(index)
      else members.set(block, [index])
    }
  }
  return { members, of }
}

const sortedById = (features: readonly Features[]): Int32Array =>
  Int32Array.from(features.keys()).sort((x, y) => (features[x]!.claim.id < features[y]!.claim.id ? -1 : 1))

/** Of one day as they came. */
function sortedByDay(features: readonly Features[], places: Int32Array): Int32Array {
  const first = features.reduce((least, { days }) => Math.min(least, days[0]), Infinity)
  const keys = Float64Array.from(places, (place, i) => (features[place]!.days[0] - first) * places.length + i).sort()
  return Int32Array.from(keys, (key) => places[key % places.length]!)
}

/**
 * Finds the pairs that may tell one happening without comparing all with all: claims meet only in a block that they share (one
 * story, one thing, one pair of countries in one month, one place in one month), and in a large block only with their neighbours in time.
 */
export function findEventLinks(features: readonly Features[], sets: PartySets, { members, of }: Blocks = sortIntoBlocks(features)): EventLinks {
  const [as, bs, scores]: [number[], number[], number[]] = [[], [], []]
  const isFirst = firstSharedIn(of)
  const mayBeOne = openPairFilter(features)
  for (const [block, inOrder] of members) {
    const reach = inOrder.length <= smallBlock ? inOrder.length : neighbours
    for (const [i, first] of inOrder.entries()) {
      const last = Math.min(inOrder.length, i + 1 + reach)
      for (let j = i + 1; j < last; j++) {
        const second = inOrder[j]!
        const [a, b] = first < second ? [first, second] : [second, first]
        if (!mayBeOne(a, b) || !isFirst(a, b, block)) continue
        const score = likeness(features[a]!, features[b]!, sets)
        if (score < enough) continue
        as.push(a)
        bs.push(b)
        scores.push(score)
      }
    }
  }
  return { a: Int32Array.from(as), b: Int32Array.from(bs), score: Float64Array.from(scores) }
}

/** Whether a block that two claims share is the first of those that they share: as `firstShared`, for very many pairs. */
function firstSharedIn(of: Blocks['of']): (a: number, b: number, block: number) => boolean {
  const ends = new Int32Array(of.length + 1)
  for (const [i, own] of of.entries()) ends[i + 1] = ends[i]! + own.length
  const all = new Float64Array(ends[of.length]!)
  for (const [i, own] of of.entries()) all.set(own, ends[i])
  return (a, b, block) => {
    const [from, end] = [ends[b]!, ends[b + 1]!]
    for (let i = ends[a]!; all[i] !== block; i++) {
      const own = all[i]!
      for (let j = from; j < end; j++) if (all[j] === own) return false
    }
    return true
  }
}

/** A pair that shares several blocks is compared in the first alone. */
export function firstShared(a: readonly number[], b: readonly number[]): number | undefined {
  for (const block of a) if (b.includes(block)) return block
  return undefined
}

/** The blocks of a claim, the narrowest first. */
export function blocksOf({ claim, story, thing, aboutThing, actor, recipient, everyone, place, days, time }: Features): readonly number[] {
  const blocks = [...blocksOfStory({ claim, story })]
  const classes = classesOf(claim.act.event)
  if (thing !== undefined) blocks.push(blockNumber('t', thing.key, '', 0))
  if (aboutThing !== undefined && aboutThing.key !== thing?.key) blocks.push(blockNumber('t', aboutThing.key, '', 0))
  const months = monthsAround(days)
  const pair = everyone.countries
  const countries = new Set([...actor.countries.split('+'), ...recipient.countries.split('+')].filter((code) => code !== ''))
  const isLong = time !== undefined && (!isClosed(time) || lengthOf(time) > 62 * minutesInDay)
  for (const name of classes) {
    for (const month of months) {
      if (place !== undefined && place.precision !== 'country') blocks.push(blockNumber('w', place.name, name, month))
      if (countries.size > 1) blocks.push(blockNumber('p', pair, name, month))
      for (const code of countries) blocks.push(blockNumber('c', code, name, month))
    }
    // What is told from years back ("in 2018") meets the rest of its year.
    if (pair !== '' && (isLong || claim.background)) blocks.push(blockNumber('y', pair, name, 0))
  }
  return blocks
}

/** Those of its blocks that only claims of its story are in: the first ones. */
export const blocksOfStory = ({ claim, story }: Pick<Features, 'claim' | 'story'>): readonly number[] =>
  classesOf(claim.act.event).map((name) => blockNumber('s', story, name, 0))

/** A hash of 53 bits in place of a key: a block is looked up, never shown. */
function blockNumber(kind: string, what: string, name: string, month: number): number {
  const [first, second] = hashesOf(what)
  const rest = Math.imul(hashesOf(name)[0], 31) + Math.imul(month, 0x9e3779b1) + kind.charCodeAt(0)
  const [high, low] = [mixed(first ^ mixed(rest)), mixed(second ^ mixed(rest + 1))]
  return high * 2 ** 21 + (low >>> 11)
}

/** Thirty-day stretches; what is near the edge of one lies in both. */
function monthsAround([first, last]: readonly [number, number]): readonly number[] {
  const [from, to] = [Math.floor((first - 3) / 30), Math.floor((last + 3) / 30)]
  return Array.from({ length: to - from + 1 }, (_, i) => from + i)
}

/** Two hashes each of words that come again and again. */
const hashesOf = memo(100_000, (text) => [hashOf(text), hashOf(`${text}~`)] as const)
