import type { CardRange, Shelf, Shelves } from '../../domain/ports.ts'

/** Shelves that show those below them with what has been put on or taken off since, and leave those below as they are. */
export function overlayShelves(below: Shelves): Shelves {
  const shelves = new Map<string, Shelf>()
  return {
    shelf: (name) => {
      let found = shelves.get(name)
      if (!found) shelves.set(name, (found = overlayShelf(below.shelf(name))))
      return found
    },
  }
}

/** What has changed in a drawer: texts by card; undefined where the card was taken off. */
type Drawer = Map<string, string | undefined>

function overlayShelf(below: Shelf): Shelf {
  const drawers = new Map<string, Drawer>()
  const change = (drawer: string, card: string, text: string | undefined): void => {
    const changed = drawers.get(drawer)
    if (changed) changed.set(card, text)
    else drawers.set(drawer, new Map([[card, text]]))
  }
  const cards = (drawer: string, range: CardRange = {}): readonly (readonly [string, string])[] => {
    const changed = drawers.get(drawer)
    return changed ? merged(changed, range, (wanted) => below.cards(drawer, wanted)) : below.cards(drawer, range)
  }
  return {
    get: (drawer, card) => {
      const changed = drawers.get(drawer)
      return changed?.has(card) === true ? changed.get(card) : below.get(drawer, card)
    },
    put: change,
    remove: (drawer, card) => {
      change(drawer, card, undefined)
    },
    cards,
    names: (drawer, range = {}) => {
      const changed = drawers.get(drawer)
      return changed
        ? merged(changed, range, (wanted) => below.names(drawer, wanted).map((name) => [name, ''] as const)).map(([name]) => name)
        : below.names(drawer, range)
    },
  }
}

type Card = readonly [name: string, text: string]

/** The cards below and those that were put on, in order, without those that were taken off. */
function merged(changed: Drawer, { limit = Infinity, ...range }: CardRange, cardsBelow: (range: CardRange) => readonly Card[]): readonly Card[] {
  const { from = '', below, backwards = false } = range
  const own = [...changed].filter(([name]) => name >= from && (below === undefined || name < below))
  // As many more as were taken off or put on anew may be passed over.
  const others = cardsBelow(limit === Infinity ? range : { ...range, limit: limit + own.length }).filter(([name]) => !changed.has(name))
  const come = own.flatMap(([name, text]): Card[] => (text === undefined ? [] : [[name, text]]))
  const sign = backwards ? -1 : 1
  const all = [...others, ...come].sort(([a], [b]) => (a < b ? -sign : a > b ? sign : 0))
  return limit === Infinity ? all : all.slice(0, limit)
}
