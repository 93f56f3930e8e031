import type { CardRange, Shelf, Shelves } from '../../domain/ports.ts'

/** Shelves that live as long as the process. */
export function createMemoryShelves(): Shelves & { readonly names: () => readonly string[]; readonly drawersOf: (name: string) => Iterable<string> } {
  const shelves = new Map<string, MemoryShelf<unknown>>()
  const shelf = (name: string): MemoryShelf<unknown> => {
    let found = shelves.get(name)
    if (!found) shelves.set(name, (found = createShelf()))
    return found
  }
  return {
    shelf: <Value>(name: string) => shelf(name) as unknown as Shelf<Value>,
    names: () => [...shelves.keys()],
    drawersOf: (name) => shelf(name).drawers(),
  }
}

type MemoryShelf<Value> = Shelf<Value> & { readonly drawers: () => Iterable<string> }

/** `names` is sorted when it is asked for, and kept so while cards come one by one. */
type Drawer<Value> = { readonly values: Map<string, Value>; names: string[] | undefined }

function createShelf<Value>(): MemoryShelf<Value> {
  const drawers = new Map<string, Drawer<Value>>()
  const names = (drawer: string, range: CardRange = {}): readonly string[] => {
    const found = drawers.get(drawer)
    return found ? inRange((found.names ??= [...found.values.keys()].sort(byCode)), range) : []
  }
  return {
    get: (drawer, card) => drawers.get(drawer)?.values.get(card),
    put: (drawer, card, value) => {
      let found = drawers.get(drawer)
      if (!found) drawers.set(drawer, (found = { values: new Map(), names: [] }))
      if (found.names && !found.values.has(card)) found.names.splice(firstNotBelow(found.names, card), 0, card)
      found.values.set(card, value)
    },
    remove: (drawer, card) => {
      const found = drawers.get(drawer)
      if (!found?.values.delete(card)) return
      if (found.values.size === 0) drawers.delete(drawer)
      else found.names?.splice(firstNotBelow(found.names, card), 1)
    },
    names,
    cards: (drawer, range) => names(drawer, range).map((name) => [name, drawers.get(drawer)!.values.get(name)!]),
    drawers: () => drawers.keys(),
  }
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
