import type { ClaimId } from '../../domain/id.ts'
import type { Shelves } from '../../domain/ports.ts'
import type { EventLinks } from '../event-links.ts'
import { lineOfLink } from './kept.ts'

/** Links by the places of their claims; `ids`: of all claims by their place, a line each; `byId` has their places in that order. */
export type LinkTask = { readonly ids: string; readonly links: EventLinks; readonly byId: Int32Array }

/** Lays for each claim the claims that it is linked with, by their ids. */
export function layLinks(shelves: Shelves, { ids: lines, links: { a, b, score }, byId }: LinkTask): void {
  const shelf = shelves.shelf('link')
  const ids = lines.split('\n') as ClaimId[]
  const { ends, linkOf } = linksByClaim(a, b, ids.length)
  // Handed out by those at the other end in the order of their ids, the links of each claim come in that order.
  const next = ends.slice()
  const inOrder = new Int32Array(linkOf.length)
  for (const other of byId) {
    for (let i = ends[other]!; i < ends[other + 1]!; i++) {
      const link = linkOf[i]!
      inOrder[next[a[link] === other ? b[link]! : a[link]!]!++] = link
    }
  }
  const scoreText = scoreTexts()
  for (const index of byId) {
    const [start, end] = [ends[index]!, ends[index + 1]!]
    if (start === end) continue
    let text = ''
    for (let i = start; i < end; i++) {
      const link = inOrder[i]!
      const other = ids[a[link] === index ? b[link]! : a[link]!]!
      text += `${i === start ? '' : '\n'}${lineOfLink(other, scoreText(score[link]!))}`
    }
    shelf.put('', ids[index]!, text)
  }
}

/** The links of a claim lie side by side, so that no list is made for each. */
function linksByClaim(a: Int32Array, b: Int32Array, claims: number): { readonly ends: Int32Array; readonly linkOf: Int32Array } {
  const ends = new Int32Array(claims + 1)
  for (const column of [a, b]) for (const index of column) ends[index + 1]!++
  for (let i = 1; i < ends.length; i++) ends[i]! += ends[i - 1]!
  const next = ends.slice()
  const linkOf = new Int32Array(a.length * 2)
  for (const column of [a, b]) for (const [link, index] of column.entries()) linkOf[next[index]!++] = link
  return { ends, linkOf }
}

/** Scores come in thousandths, the same ones again and again. */
function scoreTexts(): (score: number) => string {
  const texts: string[] = []
  return (score) => (texts[Math.round(score * 1000)] ??= String(score))
}
