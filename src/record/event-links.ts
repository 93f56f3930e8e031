import { classesOf } from './act-likeness.ts'
import type { Features, PartySets } from './event-features.ts'
import { enough, likeness } from './event-likeness.ts'
import { isClosed, lengthOf, minutesInDay } from './time-range.ts'

/** Two claims that may tell one happening, by their places in canonical order. */
export type EventLink = { readonly a: number; readonly b: number; readonly score: number }

/** In a block of more claims than this, a claim is compared with its neighbours in time alone: by day, then by id. */
export const smallBlock = 48
export const neighbours = 16

/**
 * Finds the pairs that may tell one happening without comparing all with all: claims meet only in a block that they share (one
 * story, one thing, one pair of countries in one month, one place in one month), and in a large block only with their neighbours in time.
 */
export function findEventLinks(features: readonly Features[], sets: PartySets): readonly EventLink[] {
  const { blocks, blocksOf } = sortIntoBlocks(features)
  const links: EventLink[] = []
  const compare = (block: number, first: number, second: number): void => {
    const [a, b] = first < second ? [first, second] : [second, first]
    if (firstShared(blocksOf[a]!, blocksOf[b]!) !== block) return
    const score = likeness(features[a]!, features[b]!, sets)
    if (score >= enough) links.push({ a, b, score })
  }
  for (const [block, members] of blocks.entries()) {
    const small = members.length <= smallBlock
    const inOrder = small
      ? members
      : [...members].sort((x, y) => features[x]!.days[0] - features[y]!.days[0] || (features[x]!.claim.id < features[y]!.claim.id ? -1 : 1))
    for (let i = 0; i < inOrder.length; i++) {
      const last = small ? inOrder.length : Math.min(inOrder.length, i + 1 + neighbours)
      for (let j = i + 1; j < last; j++) compare(block, inOrder[i]!, inOrder[j]!)
    }
  }
  return links
}

/** The members of each block and the blocks of each claim, by number. */
function sortIntoBlocks(features: readonly Features[]): { readonly blocks: readonly number[][]; readonly blocksOf: readonly (readonly number[])[] } {
  const numbers = new Map<string, number>()
  const blocks: number[][] = []
  const blocksOf = features.map((feature) =>
    blockKeys(feature).map((key) => {
      let number = numbers.get(key)
      if (number === undefined) {
        number = blocks.length
        numbers.set(key, number)
        blocks.push([])
      }
      blocks[number]!.push(feature.index)
      return number
    }),
  )
  return { blocks, blocksOf }
}

/** A pair that shares several blocks is compared in the first alone. */
export function firstShared<Block>(a: readonly Block[], b: readonly Block[]): Block | undefined {
  for (const block of a) if (b.includes(block)) return block
  return undefined
}

/** The blocks of a claim, the narrowest first. */
export function blockKeys({ claim, story, thing, aboutThing, actor, recipient, everyone, place, days, time }: Features): readonly string[] {
  const keys: string[] = []
  const classes = classesOf(claim.act.event)
  for (const name of classes) keys.push(`s ${story} ${name}`)
  if (thing !== undefined) keys.push(`t ${thing.key}`)
  if (aboutThing !== undefined && aboutThing.key !== thing?.key) keys.push(`t ${aboutThing.key}`)
  const months = monthsAround(days)
  const pair = everyone.countries
  const countries = new Set([...actor.countries.split('+'), ...recipient.countries.split('+')].filter((code) => code !== ''))
  const isLong = time !== undefined && (!isClosed(time) || lengthOf(time) > 62 * minutesInDay)
  for (const name of classes) {
    for (const month of months) {
      if (place !== undefined && place.precision !== 'country') keys.push(`w ${place.name} ${name} ${month}`)
      if (countries.size > 1) keys.push(`p ${pair} ${name} ${month}`)
      for (const code of countries) keys.push(`c ${code} ${name} ${month}`)
    }
    // What is told from years back ("in 2018") meets the rest of its year.
    if (pair !== '' && (isLong || claim.background)) keys.push(`y ${pair} ${name}`)
  }
  return keys
}

/** Thirty-day stretches; what is near the edge of one lies in both. */
function monthsAround([first, last]: readonly [number, number]): readonly number[] {
  const [from, to] = [Math.floor((first - 3) / 30), Math.floor((last + 3) / 30)]
  return Array.from({ length: to - from + 1 }, (_, i) => from + i)
}
