import type { CardRange, Shelf, Shelves } from '../../domain/ports.ts'

/** Shelves that live as long as the process, and can be looked through from one end to the other. */
export type MemoryShelves = Shelves & { readonly drawers: () => Iterable<{ readonly shelf: string; readonly drawer: string }> }

export function createMemoryShelves(): MemoryShelves {
  const shelves = new Map<string, MemoryShelf>()
  return {
    shelf: (name) => {
      let found = shelves.get(name)
      if (!found) shelves.set(name, (found = createShelf()))
      return found
    },
    drawers: function* () {
      for (const [name, shelf] of shelves) for (const drawer of [...shelf.drawers()].sort(byCode)) yield { shelf: name, drawer }
    },
  }
}

/** Puts all that is on shelves in memory on others, drawer by drawer and in order. */
export function putAll(memory: MemoryShelves, to: Shelves): void {
  for (const { shelf, drawer } of memory.drawers()) {
    const other = to.shelf(shelf)
    for (const [card, text] of memory.shelf(shelf).cards(drawer)) other.put(drawer, card, text)
  }
}

type MemoryShelf = Shelf & { readonly drawers: () => Iterable<string> }

/** `names` is sorted when it is asked for, and kept so while cards come one by one. */
type Drawer = { readonly texts: Map<string, string>; names: string[] | undefined }

function createShelf(): MemoryShelf {
  const drawers = new Map<string, Drawer>()
  const names = (drawer: string, range: CardRange = {}): readonly string[] => {
    const found = drawers.get(drawer)
    return found ? inRange((found.names ??= [...found.texts.keys()].sort(byCode)), range) : []
  }
  return {
    get: (drawer, card) => drawers.get(drawer)?.texts.get(card),
    put: (drawer, card, text) => {
      let found = drawers.get(drawer)
      if (!found) drawers.set(drawer, (found = { texts: new Map(), names: undefined }))
      if (found.names && !found.texts.has(card)) found.names = withName(found.names, card)
      found.texts.set(card, text)
    },
    remove: (drawer, card) => {
      const found = drawers.get(drawer)
      if (!found?.texts.delete(card)) return
      if (found.texts.size === 0) drawers.delete(drawer)
      else if (found.names) found.names = withoutName(found.names, card)
    },
    names,
    cards: (drawer, range) => names(drawer, range).map((name) => [name, drawers.get(drawer)!.texts.get(name)!]),
    drawers: () => drawers.keys(),
  }
}

/** In a drawer of more cards than this one in the midst costs more than sorting them all when they are asked for, which is seldom. */
const fewNames = 4096

function withName(names: string[], name: string): string[] | undefined {
  const at = firstNotBelow(names, name)
  if (at < names.length && names.length > fewNames) return undefined
  names.splice(at, 0, name)
  return names
}

function withoutName(names: string[], name: string): string[] | undefined {
  if (names.length > fewNames) return undefined
  names.splice(firstNotBelow(names, name), 1)
  return names
}

const byCode = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

function inRange(names: readonly string[], { from, below, limit = Infinity, backwards = false }: CardRange): readonly string[] {
  const first = from === undefined ? 0 : firstNotBelow(names, from)
  const end = below === undefined ? names.length : firstNotBelow(names, below)
  if (!backwards) return names.slice(first, Math.min(end, first + limit))
  return names.slice(Math.max(first, end - limit), Math.max(first, end)).reverse()
}

/** Most cards come at the end. */
function firstNotBelow(names: readonly string[], name: string): number {
  const last = names.at(-1)
  if (last === undefined || last < name) return names.length
  let [low, high] = [0, names.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (names[middle]! < name) low = middle + 1
    else high = middle
  }
  return low
}
