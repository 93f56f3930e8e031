import type { CardRange, Shelves } from '../../domain/ports.ts'
import type { Numbers } from './pack.ts'

/** A shelf of values that are texts on the shelf below. */
export type CodedShelf<Value> = {
  readonly get: (drawer: string, card: string) => Value | undefined
  readonly has: (drawer: string, card: string) => boolean
  readonly put: (drawer: string, card: string, value: Value) => void
  readonly putText: (drawer: string, card: string, text: string) => void
  readonly remove: (drawer: string, card: string) => void
  readonly names: (drawer: string, range?: CardRange) => readonly string[]
  readonly cards: (drawer: string, range?: CardRange) => readonly (readonly [name: string, value: Value])[]
}

export function coded<Value>(
  shelves: Shelves,
  name: string,
  toText: (value: Value) => string,
  fromText: (text: string, card: string) => Value,
  remembered: Remembered<Value | undefined>,
): CodedShelf<Value> {
  const texts = shelves.shelf(name)
  const read = (drawer: string, card: string): Value | undefined => {
    const text = texts.get(drawer, card)
    return text === undefined ? undefined : fromText(text, card)
  }
  const putText = (drawer: string, card: string, text: string): void => {
    remembered.forget(`${drawer}\n${card}`)
    texts.put(drawer, card, text)
  }
  return {
    get: (drawer, card) => remembered.get(`${drawer}\n${card}`, () => read(drawer, card)),
    has: (drawer, card) => texts.get(drawer, card) !== undefined,
    put: (drawer, card, value) => {
      putText(drawer, card, toText(value))
    },
    putText,
    remove: (drawer, card) => {
      remembered.forget(`${drawer}\n${card}`)
      texts.remove(drawer, card)
    },
    names: (drawer, range) => texts.names(drawer, range),
    cards: (drawer, range) => texts.cards(drawer, range).map(([card, text]) => [card, fromText(text, card)]),
  }
}

/** What was read of a shelf and may be asked for again. */
export type Remembered<Value> = { readonly get: (place: string, read: () => Value) => Value; readonly forget: (place: string) => void }

export const rememberNothing = <Value>(): Remembered<Value> => ({ get: (_place, read) => read(), forget: () => undefined })

export function remember<Value>(most: number): Remembered<Value> {
  const known = new Map<string, Value>()
  return {
    get: (place, read) => {
      let value = known.get(place)
      if (value === undefined && (value = read()) !== undefined) {
        if (known.size >= most) known.clear()
        known.set(place, value)
      }
      return value
    },
    forget: (place) => {
      known.delete(place)
    },
  }
}

/** The same shelf, with word of each card that changes. */
export function watched<Value>(shelf: CodedShelf<Value>, changes: (drawer: string, card: string) => void): CodedShelf<Value> {
  return {
    ...shelf,
    put: (drawer, card, value) => {
      changes(drawer, card)
      shelf.put(drawer, card, value)
    },
    putText: (drawer, card, text) => {
      changes(drawer, card)
      shelf.putText(drawer, card, text)
    },
    remove: (drawer, card) => {
      changes(drawer, card)
      shelf.remove(drawer, card)
    },
  }
}

/** A shelf whose drawers are remembered whole, so many values in all. */
export function rememberDrawers<Value>(shelf: CodedShelf<Value>, most: number): CodedShelf<Value> {
  const known = new Map<string, ReturnType<typeof shelf.cards>>()
  let values = 0
  const forget = (drawer: string): void => {
    values -= known.get(drawer)?.length ?? 0
    known.delete(drawer)
  }
  const wholeDrawer = (drawer: string): ReturnType<typeof shelf.cards> => {
    let cards = known.get(drawer)
    if (cards) return cards
    cards = shelf.cards(drawer)
    if (values > most) {
      known.clear()
      values = 0
    }
    known.set(drawer, cards)
    values += cards.length
    return cards
  }
  return { ...watched(shelf, forget), cards: (drawer, range) => (range ? shelf.cards(drawer, range) : wholeDrawer(drawer)) }
}

/** Values that are told again and again, each once, by number. */
export function openNumbers(shelves: Shelves, most: number): Numbers & { readonly numberOfText: (text: string) => number } {
  const shelf = shelves.shelf('number')
  const numbers = new Map<string, number>()
  const values = new Map<number, unknown>()
  /** Values that came from here are known again without a look at what they hold. */
  const byIdentity = new Map<unknown, number>()
  const cardOf = (number: number): string => String(number).padStart(10, '0')
  let last: number | undefined
  const numberOfText = (text: string): number => {
    let number = numbers.get(text)
    if (number === undefined) {
      const known = shelf.get('value', text)
      number = known === undefined ? (last = (last ?? Number(shelf.names('number', { backwards: true, limit: 1 })[0] ?? 0)) + 1) : Number(known)
      if (numbers.size >= most) numbers.clear()
      numbers.set(text, number)
      if (known === undefined) {
        shelf.put('value', text, String(number))
        shelf.put('number', cardOf(number), text)
      }
    }
    return number
  }
  return {
    numberOf: (value) => (typeof value === 'object' ? byIdentity.get(value) : undefined) ?? numberOfText(JSON.stringify(value)),
    numberOfText,
    valueOf: (number) => {
      let value = values.get(number)
      if (value === undefined) {
        value = JSON.parse(shelf.get('number', cardOf(number))!)
        if (values.size >= most) {
          values.clear()
          byIdentity.clear()
        }
        values.set(number, value)
        if (typeof value === 'object') byIdentity.set(value, number)
      }
      return value
    },
  }
}
