import type { CountryCode } from '../../domain/party.ts'
import { countryCode } from '../../domain/party.ts'
import { features, field, headerFields, keysInBlock, magic, recordSize, unpackDegrees, unpackPopulation, type Feature, type Header } from './format.ts'
import { placeKey } from './place-key.ts'

export type PlaceEntry = {
  /** Number of the place in the file; the same place has the same number for one edition of the data. */
  readonly number: number
  readonly name: string
  readonly latitude: number
  readonly longitude: number
  readonly country?: CountryCode
  /** First-order region by name. */
  readonly region?: string
  readonly geonamesId?: number
  readonly population: number
  readonly feature: Feature
}

export type Gazetteer = {
  /** All places of that name, the most populous first. Case, diacritics, hyphens and apostrophes do not count. */
  readonly find: (name: string) => readonly PlaceEntry[]
  readonly size: number
  /** Tells a gazetteer with a user's own places from one without, and one list of them from another. */
  readonly edition?: string
}

/** Bytes of UTF-8 as text, without TextDecoder, which the core may not use. */
function decode(bytes: Uint8Array, from: number, to: number): string {
  let text = ''
  for (let i = from; i < to;) {
    const byte = bytes[i++]!
    if (byte < 0x80) text += String.fromCharCode(byte)
    else if (byte < 0xe0) text += String.fromCharCode(((byte & 0x1f) << 6) | (bytes[i++]! & 0x3f))
    else if (byte < 0xf0) text += String.fromCharCode(((byte & 0x0f) << 12) | ((bytes[i++]! & 0x3f) << 6) | (bytes[i++]! & 0x3f))
    else text += String.fromCodePoint(((byte & 0x07) << 18) | ((bytes[i++]! & 0x3f) << 12) | ((bytes[i++]! & 0x3f) << 6) | (bytes[i++]! & 0x3f))
  }
  return text
}

const u16 = (bytes: Uint8Array, at: number): number => bytes[at]! | (bytes[at + 1]! << 8)
const u24 = (bytes: Uint8Array, at: number): number => u16(bytes, at) | (bytes[at + 2]! << 16)
const u32 = (bytes: Uint8Array, at: number): number => (u24(bytes, at) | (bytes[at + 3]! << 24)) >>> 0

function readHeader(bytes: Uint8Array): Header {
  if (decode(bytes, 0, magic.length) !== magic) throw new TypeError('not a file of places, or of another version: build it with scripts/build-gazetteer.mjs')
  return Object.fromEntries(headerFields.map((name, i) => [name, u32(bytes, magic.length + 4 * i)])) as Header
}

/** A cursor over one block of front-coded keys. */
type Cursor = { at: number }

function readVarint(bytes: Uint8Array, cursor: Cursor): number {
  let value = 0
  for (let shift = 0; ; shift += 7) {
    const byte = bytes[cursor.at++]!
    value |= (byte & 0x7f) << shift
    if (byte < 0x80) return value
  }
}

/**
 * Opens the compiled gazetteer. Nothing is unpacked: look-ups search the bytes, so that it costs no more memory than the file.
 * Throws a TypeError when the bytes are of another kind or version.
 */
export function openGazetteer(bytes: Uint8Array): Gazetteer {
  const header = readHeader(bytes)

  /** Whether the first key of a block, which is stored whole, comes before `key` or is it. Keys are ASCII, so characters are bytes. */
  const startsAtOrBefore = (block: number, key: string): boolean => {
    const at = u32(bytes, header.blockIndex + 4 * block)
    const length = bytes[at + 1]!
    for (let i = 0; i < length; i++) {
      if (i >= key.length) return false
      const difference = bytes[at + 2 + i]! - key.charCodeAt(i)
      if (difference !== 0) return difference < 0
    }
    return true
  }

  /** The last block that may hold `key`. */
  const blockOf = (key: string): number => {
    let low = 0
    let high = header.blockCount - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if (startsAtOrBefore(middle, key)) low = middle
      else high = middle - 1
    }
    return low
  }

  const numbersOf = (key: string): readonly number[] => {
    const block = blockOf(key)
    const cursor = { at: u32(bytes, header.blockIndex + 4 * block) }
    const inBlock = Math.min(keysInBlock, header.keys - block * keysInBlock)
    let current = ''
    for (let i = 0; i < inBlock; i++) {
      const shared = bytes[cursor.at]!
      const further = bytes[cursor.at + 1]!
      current = current.slice(0, shared) + decode(bytes, cursor.at + 2, cursor.at + 2 + further)
      cursor.at += 2 + further
      const count = readVarint(bytes, cursor)
      const numbers: number[] = []
      for (let n = 0, last = 0; n < count; n++) numbers.push((last += readVarint(bytes, cursor)))
      if (current === key) return numbers
      if (current > key) return []
    }
    return []
  }

  const nameOf = (number: number): string => {
    const at = header.records + number * recordSize + field.name
    const end = number + 1 < header.places ? u24(bytes, at + recordSize) : header.blocks - header.names
    return decode(bytes, header.names + u24(bytes, at), header.names + end)
  }

  const entryOf = (number: number): PlaceEntry => {
    const at = header.records + number * recordSize
    const id = u24(bytes, at + field.geonamesId)
    const country = bytes[at + field.country]!
    const region = u24(bytes, at + field.region)
    const code = header.countries + 3 * country
    return {
      number,
      name: nameOf(number),
      latitude: unpackDegrees(u24(bytes, at + field.latitude)),
      longitude: unpackDegrees(u24(bytes, at + field.longitude)),
      population: unpackPopulation(u16(bytes, at + field.population)),
      feature: features[bytes[at + field.feature]!]!,
      ...(country === 0 ? {} : { country: countryCode(decode(bytes, code, code + 3)) }),
      ...(region === 0 ? {} : { region: nameOf(region) }),
      ...(id === 0 ? {} : { geonamesId: id }),
    }
  }

  return {
    find: (name) => {
      const key = placeKey(name)
      return key === '' ? [] : numbersOf(key).map(entryOf)
    },
    size: header.places,
  }
}
