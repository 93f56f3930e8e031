import type { Predicate } from './act-likeness.ts'
import { compareActs } from './act-likeness.ts'
import type { Features } from './event-features.ts'
import { areNeverAlike } from './event-likeness.ts'
import { isClosed, minutesInDay } from './time-range.ts'
import { hashOf } from './words.ts'

// Most pairs of claims that meet are of other acts or other days. That is told from numbers that lie side by side, before anything else of them is looked at.

/** Nothing can make one happening of two claims; they may be if their words for the deed have one in common; they may be. */
const [never, byWords, maybe] = [0, 1, 2]

const [isSoft, isOpen, isApproximate] = [1, 2, 4]
/** A time that was assumed and another so many days apart are no slip. */
const softDays = 8

/** Of claims by their places: false where `likeness` is sure to find that two are not one happening, mostly. */
export function openPairFilter(features: readonly Features[]): (a: number, b: number) => boolean {
  const { kinds, table, width } = kindsOf(features)
  const words = Int32Array.from(features, ({ predicate }) => maskOf(predicate))
  const from = Float64Array.from(features, ({ time }) => time?.from ?? -Infinity)
  const to = Float64Array.from(features, ({ time }) => time?.to ?? Infinity)
  const marks = Uint8Array.from(features, marksOf)
  const areOneByWord = openRetold(features)
  const areApart = (a: number, b: number): boolean => {
    const gap = Math.max(from[a]! - to[b]!, from[b]! - to[a]!)
    if (gap < minutesInDay) return false
    const either = marks[a]! | marks[b]!
    if ((either & isOpen) !== 0) return gap > minutesInDay && (either & isSoft) === 0
    return (either & isSoft) !== 0 ? gap >= softDays * minutesInDay : (either & isApproximate) === 0
  }
  return (a, b) => {
    if (areOneByWord(a, b)) return true
    const kind = table[kinds[a]! * width + kinds[b]!]
    return kind !== never && !areApart(a, b) && (kind === maybe || (words[a]! & words[b]!) !== 0)
  }
}

/** Whether one of two claims retells the other, or both retell a third. */
function openRetold(features: readonly Features[]): (a: number, b: number) => boolean {
  const numbers = new Map<string, number>()
  for (const { claim } of features) if (claim.retells !== undefined && !numbers.has(claim.retells)) numbers.set(claim.retells, numbers.size + 1)
  const told = Int32Array.from(features, ({ claim }) => numbers.get(claim.id) ?? 0)
  const retold = Int32Array.from(features, ({ claim }) => numbers.get(claim.retells ?? '') ?? 0)
  return (a, b) => {
    const [x, y] = [retold[a]!, retold[b]!]
    return (x !== 0 && (x === told[b] || x === y)) || (y !== 0 && y === told[a])
  }
}

/** The kinds of acts by number, and for each two of them whether claims of these may be one happening. */
function kindsOf(features: readonly Features[]) {
  const numbers = new Map<string, number>()
  const examples: Features[] = []
  const kinds = Uint16Array.from(features, (own) => {
    const key = `${own.claim.act.event} ${own.isReal} ${own.claim.state !== undefined}`
    let number = numbers.get(key)
    if (number === undefined) {
      numbers.set(key, (number = examples.length))
      examples.push(own)
    }
    return number
  })
  const table = Uint8Array.from(examples.flatMap((a) => examples.map((b) => meeting(a, b))))
  return { kinds, table, width: examples.length }
}

function meeting(a: Features, b: Features): number {
  if (areNeverAlike(a, b)) return never
  const mayComeToSameState = a.claim.state !== undefined && b.claim.state !== undefined
  return !mayComeToSameState && compareActs(a.claim.act, b.claim.act) === 'confusable' ? byWords : maybe
}

function marksOf({ time, isSoft: soft, isApproximate: approximate }: Features): number {
  return (soft ? isSoft : 0) | (time !== undefined && isClosed(time) ? 0 : isOpen) | (approximate ? isApproximate : 0)
}

/** A bit for each word: two that have none in common have no word in common. */
function maskOf(predicate: Predicate): number {
  let mask = 0
  for (const key of predicate) mask |= 1 << (hashOf(key) & 31)
  return mask
}
