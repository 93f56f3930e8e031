import type { Shelves } from '../../domain/ports.ts'
import { openMarks } from './marks.ts'
import type { LinkTask } from './lay-links.ts'
import { layLinks } from './lay-links.ts'
import { drawerOfBlock } from './link-layer.ts'
import { grouped } from './lay-reports.ts'

// What another thread may lay while the thread that lays the folds goes on: plain data goes there, and nothing comes back.

export type AsideTask = ({ readonly kind: 'links' } & LinkTask) | ({ readonly kind: 'blocks' } & BlockTask)

/** Blocks by their numbers; of block i the places of its members are those from `ends[i]` to `ends[i + 1]`, in order. `cards`: one of each claim, by its place, a line each. */
export type BlockTask = { readonly blocks: Float64Array; readonly ends: Int32Array; readonly members: Int32Array; readonly cards: string }

export function layAside(shelves: Shelves, task: AsideTask): void {
  if (task.kind === 'links') layLinks(shelves, task)
  else layBlocks(shelves, task)
}

export function blockTask(members: ReadonlyMap<number, readonly number[]>, cards: readonly string[]): BlockTask {
  const lists = [...members.values()]
  const ends = new Int32Array(lists.length + 1)
  for (const [i, own] of lists.entries()) ends[i + 1] = ends[i]! + own.length
  const all = new Int32Array(ends[lists.length]!)
  for (const [i, own] of lists.entries()) all.set(own, ends[i])
  return { blocks: Float64Array.from(members.keys()), ends, members: all, cards: cards.join('\n') }
}

function layBlocks(shelves: Shelves, { blocks, ends, members, cards: lines }: BlockTask): void {
  const shelf = openMarks(shelves, 'block')
  const cards = lines.split('\n')
  const drawers = grouped(Array.from(blocks, (block, i) => [drawerOfBlock(block), i] as const))
  for (const [drawer, [i]] of drawers) {
    shelf.fill(
      drawer,
      Array.from(members.subarray(ends[i!], ends[i! + 1]), (place) => cards[place]!),
    )
  }
}
